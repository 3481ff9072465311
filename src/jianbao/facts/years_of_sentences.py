"""The year of 当年9月 and 次年3月 that count from a year which the sentence in front states."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from jianbao.articles import Article
from jianbao.values import DateMention

_COUNTS = re.compile("(?:截至|截止到?|到)?(?P<word>当年|同年|次年|翌年)")
_LATER = {"当年": 0, "同年": 0, "次年": 1, "翌年": 1}
_WORDS = tuple(_LATER)
_OPEN = "XXXX-"
_STATED = re.compile(r"(?P<year>\d{4})(?:-\d{2}){0,2}")


def in_year_of_sentence_before(
    article: Article, text: str, mentions: list[DateMention], dates_of: Callable[[str], list[DateMention]]
) -> list[DateMention]:
    """The dates, those that count from a year of the sentence in front with that year.

    Only the first date of a sentence can: others count from those in front of them in their own. The sentence in
    front stands in the same paragraph and states one year alone, so that nobody can take it for another.
    """
    if not mentions or not any(word in text for word in _WORDS):
        return mentions
    first = mentions[0]
    counts = _COUNTS.match(first.text)
    if counts is None or not first.edtf.startswith(_OPEN):
        return mentions
    number = next((one.number for one in article.sentences if one.text == text), 0)
    here, before = article.sentence(number), article.sentence(number - 1)
    if here is None or before is None or here.paragraph != before.paragraph:
        return mentions
    years = {found["year"] for one in dates_of(before.text) if (found := _STATED.fullmatch(one.edtf))}
    if len(years) != 1:
        return mentions
    year = int(years.pop()) + _LATER[counts["word"]]
    reason = f"“{counts['word']}”从前一句的年份算起"
    return [replace(first, edtf=first.edtf.replace("XXXX", str(year)), inferred=reason), *mentions[1:]]
