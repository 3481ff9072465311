"""A date in its clause, and the clause behind it where the date stands alone: 9月5日下午，某市揭牌."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jianbao.facts.candidates.figures import clause_around
from jianbao.text import HAN
from jianbao.values import Quantity, read_dates, read_quantities

_AROUND = 30
"""Characters behind a date that are read of its clause."""
_ALONE = 2
"""Characters behind a date that stands alone in its clause: 2月28日上午，某地举行 …"""
_MOST_CLAUSES = 3
"""Clauses behind a date in which is looked for what it is of."""
_OPENED, _CLOSED = "“「『（(", "”」』）)"
_PART_OF_DAY = re.compile(r"^(?:期间|凌晨|上午|中午|下午|晚上|晚)?(?:零[时点][整许]?)?[)）]?[，,]?\s*")
_SPACE = re.compile(rf"(?<=[{HAN}])[ \u3000](?=[{HAN}\d])")
_BYLINE = re.compile(
    r"[^，。]{0,20}?(?:讯|消息|报道|报导)\s*(?:[（(〔【][^）)〕】]{0,30}[）)〕】])?\s*|\s*[（(〔【][^）)〕】]{0,30}[）)〕】]\s*"
)
_LEADS_IN = re.compile(
    r"(?:记者[^，。]{0,20}?(?:获悉|了解到|看到|注意到|采访)|据[^，。]{1,14}|[^，。]{0,20}(?:消息|讯|报道))[，,：:]\s*"
)
_OPEN = re.compile(r"随着|为(?:了|进一步|深入|贯彻|推动)|根据|按照|经过|由于|针对|面对")
_BARE = re.compile(r"其中|早在|[于在到至自从]$")


@dataclass(frozen=True, slots=True)
class DateClause:
    """A date in its sentence, and what is said of it there: `text[first:start]` in front and `text[end:last]` behind.

    Attributes:
        text: the sentence.
        date: the date's words; they begin at `start`.
        end: where the words behind it begin: of a date that stands alone, in the next clause that tells.
    """

    text: str
    date: str
    first: int
    start: int
    end: int
    last: int

    @property
    def before(self) -> str:
        """The words of the clause in front of the date."""
        return self.text[self.first : self.start]

    @property
    def behind(self) -> str:
        """The words behind it, without the part of the day."""
        return _PART_OF_DAY.sub("", self.text[self.end : self.last])

    @property
    def clause(self) -> str:
        """All of it."""
        return self.text[self.first : self.last]

    def figure(self) -> Quantity | None:
        """The first figure behind the date, or the round sum that is climbed to: 迈上千亿元台阶."""
        behind = (one for one in read_quantities(self.text) if self.end <= one.start < self.last)
        return next((one for one in behind if one.is_figure or _is_climbed(self.text, one)), None)


def _is_climbed(text: str, one: Quantity) -> bool:
    return one.kind == "class" and one.currency is not None and text[one.start - 1 : one.start] == "上"


def clause_of_date(text: str, start: int, end: int) -> str:
    """The clause of a date, and the next one where the date stands alone: 9月5日下午，某市揭牌."""
    first, last = clause_around(text, start, end)
    if last - end < _ALONE:
        _, last = clause_around(text, start, min(len(text), last + 1))
    return text[first : min(last, end + _AROUND)]


def date_clause(text: str, start: int, end: int) -> DateClause:
    """The clause of a date; of one that stands alone the clause behind it, without what leads in there."""
    first, last = _inside_quotes(text, *clause_around(text, start, end), start, end)
    if first == 0 and (byline := _BYLINE.match(text, 0, start)):
        first = byline.end()
    if text[first:start].endswith("、"):
        first = start
    date, behind = text[start:end], end
    for _ in range(_MOST_CLAUSES):
        if _says(text[first:start]) or len(_PART_OF_DAY.sub("", text[behind:last])) >= _ALONE or last >= len(text):
            break
        lead_in = _LEADS_IN.match(text, last + 1)
        behind = lead_in.end() if lead_in else last + 1
        _, last = clause_around(text, behind, behind)
        if _OPEN.match(text, behind):
            behind = last
    return DateClause(text, date, first, start, behind, _up_to_next_date(text, behind, last))


def _up_to_next_date(text: str, start: int, last: int) -> int:
    """Where a clause ends that goes on with another date, 二季度动工、年底完工, or in a title behind a space."""
    if space := _SPACE.search(text, start, last):
        last = space.start()
    for mark in re.finditer("、", text[start:last]):
        if any(date.start == 0 for date in read_dates(text[start + mark.end() : last])):
            return start + mark.start()
    return last


def _says(words: str) -> bool:
    """Whether words in front of a date say something: no 于, 早在, 其中."""
    return len(_BARE.sub("", words.strip())) >= _ALONE


def _inside_quotes(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """A clause without what stands outside of the quotation marks around a date."""
    for opened, closed in zip(_OPENED, _CLOSED, strict=True):
        before = text[first:start]
        if before.rfind(opened) > before.rfind(closed):
            at = text.find(closed, end, last)
            return first + before.rfind(opened) + 1, last if at < 0 else at
        at = text.find(closed, end, last)
        if at >= 0 and opened not in text[end:at]:
            return first, at
    return first, last
