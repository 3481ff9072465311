"""The year of a month or a day that a story states without one, by the day on which the story was told."""

from __future__ import annotations

import re
from dataclasses import replace

from jianbao.articles import Article
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.candidates.happenings import MODAL
from jianbao.values import DateMention, read_dates, with_year

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEARLESS = re.compile(r"XXXX-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?:/XXXX-(?P<last>\d{2})(?:-(?P<last_day>\d{2}))?)?")
_YEARLESS_DAY = re.compile(r"XXXX-\d{2}-\d{2}")
_ANY_YEAR = re.compile(r"每[年月]|[往历常]年|年年")
_STATED = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?年|(?<!今)[去前明后来次翌]年")
_TO_COME = re.compile(MODAL)
_OPENING = 4
_LAST_DAY = "31"


def in_year_of_telling(article: Article, text: str, mentions: list[DateMention]) -> list[DateMention]:
    """The dates with the year of the publication, where a page of that day can mean no other.

    It can mean no other of a time of that year that is over, and of one to come that is planned: 3月 of a July page,
    and 计划10月投产. It may where the story itself is months older than its page, behind another year that is stated,
    and of what comes back every year.
    """
    published = article.head.published
    if published is None or not _DAY.match(published.value) or not any("XXXX-" in one.edtf for one in mentions):
        return mentions
    day = published.value[:10]
    if not _is_told_then(article, published.value):
        return mentions
    return [_of_year(article, text, one, day) for one in mentions]


def _is_told_then(article: Article, published: str) -> bool:
    """Whether the first day of a story, where it is without a year, is shortly before that of the page."""
    for sentence in article.sentences[:_OPENING]:
        for mention in read_dates(sentence.text, published):
            if mention.relative and mention.is_day:
                return True
            if _YEARLESS_DAY.fullmatch(mention.edtf) and not _is_to_come(sentence.text, mention):
                return with_year(mention, published).edtf != mention.edtf
    return True


def _is_to_come(text: str, mention: DateMention) -> bool:
    first, _ = clause_around(text, mention.start, mention.end)
    return bool(_TO_COME.search(text, first, mention.start) or _TO_COME.match(text, mention.end))


def _of_year(article: Article, text: str, mention: DateMention, day: str) -> DateMention:
    found = _YEARLESS.fullmatch(mention.edtf)
    if found is None or mention.relative or mention.stamp or not _lies_in_year(text, mention, found, day):
        return mention
    if _is_of_other_year(article, text, mention, day[:4]):
        return mention
    reason = f"年份取自发布日期{day}"
    return replace(mention, edtf=mention.edtf.replace("XXXX", day[:4]), inferred=reason)


def _lies_in_year(text: str, mention: DateMention, found: re.Match[str], day: str) -> bool:
    """Whether it is over on the day of the page, or is planned and begins behind it."""
    first, last = clause_around(text, mention.start, mention.end)
    if _ANY_YEAR.search(text, first, last):
        return False
    begins = f"{found['month']}-{found['day'] or '01'}"
    ends = f"{found['last'] or found['month']}-{found['last_day'] or found['day'] or _LAST_DAY}"
    if _is_to_come(text, mention):
        return begins > day[5:]
    return begins <= ends and (ends <= day[5:] or (ends[:2] == day[5:7] and not found["day"]))


def _is_of_other_year(article: Article, text: str, mention: DateMention, year: str) -> bool:
    """Whether the nearest year in front, in the sentence or the one before it, is another than the publication's."""
    if found := _years(text[: mention.start]):
        return found[-1] != year
    number = next((one.number for one in article.sentences if one.text == text), 0)
    before = article.sentence(number - 1)
    found = _years(before.text) if before else []
    return bool(found) and found[-1] != year


def _years(words: str) -> list[str]:
    return [match[1] or match.group() for match in _STATED.finditer(words)]
