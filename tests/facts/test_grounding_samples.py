"""The laws of grounding, on samples of the articles that ship."""

from __future__ import annotations

import pytest
from evals.bench.samples import Kind, Sample, samples
from tests.conftest import ROOT

from jianbao.articles import Article, read_article
from jianbao.facts.locate import evidence_of, locate

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
OTHERS = SEEDS[1:] + SEEDS[:1]
EACH = 30


@pytest.fixture(scope="module", params=list(zip(SEEDS, OTHERS, strict=True)), ids=[path.stem for path in SEEDS])
def drawn(request: pytest.FixtureRequest) -> tuple[Article, list[Sample]]:
    article, other = map(read_article, request.param)
    return article, samples(article, other, EACH, seed=0)


@pytest.mark.parametrize("kind", Kind)
def test_what_stands_is_found_in_its_place_and_what_does_not_is_not(
    drawn: tuple[Article, list[Sample]], kind: Kind
) -> None:
    article, among = drawn
    wrong = []
    for sample in (one for one in among if one.kind is kind):
        found = locate(sample.text, article, [sample.cite], fuzzy=True, named=kind is Kind.NAME)
        if (found and (found.start, found.end)) != sample.span:
            wrong.append((sample, found))
    assert wrong == []


def test_every_kind_is_drawn(drawn: tuple[Article, list[Sample]]) -> None:
    _, among = drawn
    counts = {kind: sum(one.kind is kind for one in among) for kind in Kind}
    assert min(counts.values()) >= 5, counts


def test_a_sample_that_stands_is_quoted_from_the_original(drawn: tuple[Article, list[Sample]]) -> None:
    article, among = drawn
    for sample in (one for one in among if one.kind is Kind.CLAUSE):
        found = locate(sample.text, article, [sample.cite])
        assert found is not None
        evidence = evidence_of(found, article)
        assert article.original[evidence.start : evidence.end] == evidence.quote
        assert article.working.text[found.start : found.end] == sample.text
