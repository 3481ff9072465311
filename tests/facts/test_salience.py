from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import salient_sentences

FILLER = "园区里的树叶渐渐黄了，行人三三两两地走过。"
EVENT = "3月6日，滨河区与云杉科技签约，鹭岛智算中心总投资12亿元。"


@pytest.mark.parametrize(
    ("sentences", "wanted", "passed_over"),
    [
        pytest.param(["滨河区签约", EVENT, FILLER], {1, 2}, set(), id="the lead"),
        pytest.param([*[FILLER] * 60, EVENT], {61}, {30}, id="figures far behind"),
        pytest.param(["园区一角"], {1}, set(), id="one plain sentence"),
    ],
)
def test_what_says_most_is_chosen(
    article_of: Callable[[str], Article], sentences: list[str], wanted: set[int], passed_over: set[int]
) -> None:
    leads = salient_sentences(article_of("\n".join(sentences)))
    numbers = [lead.sentence for lead in leads]
    assert numbers == sorted(set(numbers))
    assert wanted <= set(numbers)
    assert not passed_over & set(numbers)


def test_candidates_are_figures_of_their_sentence(article_of: Callable[[str], Article]) -> None:
    article = article_of(f"滨河区签约\n{EVENT}")
    leads = {lead.sentence: [one.text for one in lead.candidates] for lead in salient_sentences(article)}
    assert "12亿元" in leads[2]
    assert all(text in article.sentences[number - 1].text for number, texts in leads.items() for text in texts)
