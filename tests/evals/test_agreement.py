"""Six cases were annotated twice, by two people."""

from __future__ import annotations

from evals.bench.agreement import both_ways, pairs

from jianbao.evaluation import total


def test_six_articles_were_read_by_two() -> None:
    read = [
        (one.article.sha256 == other.article.sha256, one.case.annotators[0].name, other.case.annotators[0].name)
        for one, other in pairs()
    ]
    assert read == [(True, "A", "B")] * 6


def test_they_agree_on_what_has_a_name_or_a_number() -> None:
    whole = total(score for pair in pairs() for score in both_ways(*pair))
    agreed = {name: round(whole.sections[name].f1, 2) for name in ("people", "organizations", "projects", "figures")}
    assert agreed == {"people": 1.0, "organizations": 0.96, "projects": 1.0, "figures": 0.98}
