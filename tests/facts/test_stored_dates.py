"""What a stored date tells beside its day: up to when something is counted, by when something is due."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Date, Fact, Grounding

ArticleOf = Callable[[str], Article]


class Dated(Fact):
    date: Date


# The sentence, the date as a model writes it, the stored words, whether it is a cut-off and a deadline.
CASES = {
    "before the end of a year": ("一期2027年底前投产。", "2027年底前", "2027年底前", False, True),
    "before the end of a year, told without 前": ("一期2027年底前投产。", "2027年底", "2027年底前", False, True),
    "before a day": ("须于2026年6月30日前提交。", "2026年6月30日", "2026年6月30日前", False, True),
    "before a month": ("厂房2026年6月前封顶。", "2026年6月前", "2026年6月前", False, True),
    "by the end of a year": ("到2027年底建成三座工厂。", "到2027年底", "到2027年底", False, True),
    "English": ("Kestrel Cells will build it by 2030.", "by 2030", "by 2030", False, True),
    "counted up to a month": ("截至2026年10月底，累计签约23个。", "截至2026年10月底", "截至2026年10月底", True, False),
    "a day": ("2026年6月30日开工。", "2026年6月30日", "2026年6月30日", False, False),
    "around a year": ("2030年前后建成。", "2030年", "2030年", False, False),
    "the eve of a day": ("2026年6月30日前夕签约。", "2026年6月30日", "2026年6月30日", False, False),
    "a year": ("2026年签约。", "2026年", "2026年", False, False),
}


@pytest.mark.parametrize(("sentence", "written", "words", "cut_off", "deadline"), CASES.values(), ids=CASES)
def test_a_stored_date_says_what_it_is_of(
    article_of: ArticleOf, sentence: str, written: str, words: str, cut_off: bool, deadline: bool
) -> None:
    fact = Dated.model_validate({"cite": [1], "date": written}, context=Grounding(article_of(sentence)))
    assert (fact.date.text, fact.date.cut_off, fact.date.deadline) == (words, cut_off, deadline)
    stored = fact.model_dump(mode="json")["date"]
    assert (stored["cut_off"], stored["deadline"]) == (cut_off, deadline)


def test_a_date_stored_before_there_were_deadlines_loads(article_of: ArticleOf) -> None:
    fact = Dated.model_validate({"cite": [1], "date": "2027年底前"}, context=Grounding(article_of("2027年底前投产。")))
    stored = fact.model_dump(mode="json")
    del stored["date"]["deadline"]
    assert not Dated.model_validate(stored).date.deadline
