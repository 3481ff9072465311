"""The month of a day that stands alone: that of the dateline, or of the date that is told before it.

`海口7月3日电 … 双方2日签约`: the second of July; `9月9日至10日到访。10日下午座谈`: the tenth of September.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from jianbao.articles import Article
from jianbao.values import DateMention

_ALONE = re.compile(r"XXXX-XX-(?P<day>\d{2})")
_DATED = re.compile(r"(?P<month>(?:\d{4}|XXXX)-\d{2})-(?P<day>\d{2})(?:/(?:\d{4}|XXXX)-\d{2}-\d{2})?")


def in_month_before(
    article: Article, text: str, mentions: list[DateMention], dates_of: Callable[[str], list[DateMention]]
) -> list[DateMention]:
    """The dates, days without a month with that of the date told last, in their sentence or the one in front.

    A day of a dateline is that of the telling, and what is told has been: only an earlier day or the same one is of
    its month. Of another date only a later day is, or the same one.
    """
    if not any(_ALONE.fullmatch(one.edtf) for one in mentions):
        return mentions
    before = _last_of_sentence_before(article, text, dates_of)
    found: list[DateMention] = []
    for one in mentions:
        dated = _in_month_of(before, one) if before and _ALONE.fullmatch(one.edtf) else one
        found.append(dated)
        before = dated if _DATED.fullmatch(dated.edtf) else before
    return found


def _in_month_of(before: DateMention, one: DateMention) -> DateMention:
    known, alone = _DATED.fullmatch(before.edtf), _ALONE.fullmatch(one.edtf)
    if known is None or alone is None:
        return one
    is_of_month = alone["day"] <= known["day"] if before.stamp else alone["day"] >= known["day"]
    if not is_of_month:
        return one
    return replace(one, edtf=f"{known['month']}-{alone['day']}", inferred=f"月份取自前文的“{before.text}”")


def _last_of_sentence_before(
    article: Article, text: str, dates_of: Callable[[str], list[DateMention]]
) -> DateMention | None:
    """The last day that the sentence in front states, where it stands in the same paragraph."""
    here = next((one for one in article.sentences if one.text == text), None)
    before = article.sentence(here.number - 1) if here else None
    if here is None or before is None or here.paragraph != before.paragraph:
        return None
    return next((one for one in reversed(dates_of(before.text)) if _DATED.fullmatch(one.edtf)), None)
