"""A rate of growth fits the value that it began with and the one that it came to: 由8亿元增长到10亿元 is 25%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief
from jianbao.facts.checks.finding import Finding, evidence_at, said
from jianbao.facts.checks.sums import last_place, value_of
from jianbao.facts.checks.told import held, quantities, within
from jianbao.values import Quantity

_GREW_TO = re.compile(
    r"\s{0,2}(?:增长|增加|提高|提升|上升|攀升|扩大|跃升|增|升|下降|减少|回落|缩减|降低|降|减)(?:到|至|为)了?(?:[今去]年的?|目前的?|现在的?)?\s{0,2}"
    r"|\s?to\s"
)
_SO_MUCH = re.compile(
    r"[，,（(、]?(?:同比|年均|平均|累计)?(?:增长|增幅|涨幅|提高|下降|降幅|减少)(?:率|达到?|了|为|约|近|超过?)*"
)
_LONG_AGO = re.compile(r"20\d\d年[^，,。；;]{0,4}$")
"""In front of a base: a rate 同比 is of the last year alone."""
_YEARLY = ("年均", "平均", "复合")
_PER_CENT = Decimal(100)
_ENOUGH, _SHARE = Decimal("0.6"), Decimal("0.1")
"""Points that a rate may be off by, and the share of it: whole numbers of 亿 are rounded too."""


def growth_that_fits_not(article: Article, brief: Brief, check: str) -> Iterator[Finding]:
    """What is wrong with figures of a brief that are base, result or rate of a growth, by a check of that name."""
    amounts = list(held(brief, Amount))
    for sentence, base, result, rate in _misfits(article) if amounts else ():
        spans = [(sentence.start + one.start, sentence.start + one.end) for one in (rate, result, base)]
        if facts := within(amounts, article, spans):
            made = f"{_made(base, result):.1f}%"
            yield Finding(
                check=check,
                facts=facts,
                reason=said(
                    article,
                    f"from “{base.text}” to “{result.text}” makes {made}, and the text says “{rate.text}”",
                    f"从“{base.text}”到“{result.text}”是{made}，文中写的是“{rate.text}”",
                ),
                evidence=(evidence_at(article, sentence, base.start, rate.end),),
                hint=said(
                    article,
                    f"Is “{rate.text}” the growth from “{base.text}” to “{result.text}”?",
                    f"“{rate.text}”是从“{base.text}”到“{result.text}”的增幅吗？",
                ),
            )


def _misfits(article: Article) -> Iterator[tuple[Sentence, Quantity, Quantity, Quantity]]:
    """Base, result and rate of the sentences whose rate is not what the two make."""
    for sentence in article.sentences:
        text = sentence.text
        if "%" not in text and "％" not in text:
            continue
        figures = [one for one in quantities(text) if one.is_figure]
        for base, result, rate in zip(figures, figures[1:], figures[2:], strict=False):
            if _is_growth_of(text, base, result, rate) and not _fits(base, result, rate):
                yield sentence, base, result, rate


def _is_growth_of(text: str, base: Quantity, result: Quantity, rate: Quantity) -> bool:
    """Whether a sentence tells three figures as one growth: 由8亿元增长到10亿元，增长40%."""
    between = text[result.end : rate.start]
    plain = all(one.bound is None and one.high is None and value_of(one) > 0 for one in (base, result))
    return (
        plain
        and rate.unit == "%"
        and rate.bound is None
        and (base.currency == result.currency or base.currency is None)
        and (base.unit in (None, result.unit))
        and result.unit != "%"
        and _GREW_TO.fullmatch(text, base.end, result.start) is not None
        and _SO_MUCH.fullmatch(between) is not None
        and not any(word in between for word in _YEARLY)
        and not ("同比" in between and _LONG_AGO.search(text, 0, base.start))
    )


def _fits(base: Quantity, result: Quantity, rate: Quantity) -> bool:
    made = _made(base, result)
    rounded = (last_place(base) + last_place(result)) / value_of(base) * _PER_CENT + last_place(rate)
    return abs(made - value_of(rate)) <= rounded + _ENOUGH + _SHARE * made


def _made(base: Quantity, result: Quantity) -> Decimal:
    """By how many per cent a value grew or fell."""
    return abs(value_of(result) - value_of(base)) / value_of(base) * _PER_CENT
