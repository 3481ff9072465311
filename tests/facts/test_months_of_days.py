"""Days without a month: of the dateline's month, or of the date told before them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.dating import article_dates

_PAGE = "岚屿港冷链物流园落户\n"
_TAIL = "\n鹤汀物流主营冷链运输，有员工820人，冷库分布在沿海六市。"

# The story, the words of a day in its last sentence or the only one, and its EDTF day.
DAYS = {
    "before the dateline": ("岚屿7月3日电 鹤汀物流2日与岚屿港签约。", "2日", "XXXX-07-02"),
    "on the day of the dateline": ("岚屿7月3日电 鹤汀物流3日与岚屿港签约。", "3日", "XXXX-07-03"),
    "behind the dateline": ("岚屿7月3日电 鹤汀物流30日与岚屿港签约。", "30日", "XXXX-XX-30"),
    "the last day of a visit": ("9月9日至10日，客商到访。10日下午，双方座谈。", "10日下午", "XXXX-09-10"),
    "behind a visit": ("9月9日至10日，客商到访。12日，双方签约。", "12日", "XXXX-09-12"),
    "later in one sentence": ("9月9日开幕，11日闭幕。", "11日", "XXXX-09-11"),
    "earlier than the day before it": ("9月9日开幕，8日布展。", "8日", "XXXX-XX-08"),
    "over the end of a month": ("9月30日开幕。2日闭幕。", "2日", "XXXX-XX-02"),
    "with its year": ("2025年9月9日开幕。12日闭幕。", "12日", "2025-09-12"),
    "of another paragraph": ("9月9日，双方签约。\n12日，园区开工。", "12日", "XXXX-XX-12"),
    "behind a month": ("9月，双方签约。12日，园区开工。", "12日", "XXXX-XX-12"),
}


@pytest.mark.parametrize(("story", "words", "edtf"), DAYS.values(), ids=DAYS)
def test_a_day_alone(story: str, words: str, edtf: str, article_of: Callable[[str], Article]) -> None:
    article = article_of(_PAGE + story + _TAIL)
    found = [
        one for sentence in article.sentences for one in article_dates(article, sentence.text) if one.text == words
    ]
    assert [one.edtf for one in found] == [edtf]
    assert all((one.inferred is None) == ("XX-" in one.edtf.removeprefix("XXXX-")) for one in found)


def test_what_counts_from_no_known_year_gives_no_reason(article_of: Callable[[str], Article]) -> None:
    article = article_of(_PAGE + "岚屿7月3日电 鹤汀物流与岚屿港签约，明年上半年开工。" + _TAIL)
    (date,) = [one for one in article_dates(article, article.sentences[1].text) if one.text == "明年上半年"]
    assert (date.edtf, date.inferred) == ("XXXX-01/XXXX-06", None)
