"""Parts make up their total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief
from jianbao.facts.checks.disjoint import Part, are_places_or_phases, are_whole_trade, missing_in_doubt
from jianbao.facts.checks.finding import FactAt, Finding, said
from jianbao.facts.checks.parts import listings
from jianbao.facts.checks.passages import evidence_in, passages
from jianbao.facts.checks.sums import Sum, as_written, value_of
from jianbao.facts.checks.told import held, quantities, within
from jianbao.values import Quantity
from jianbao.values.growth import growth_before
from jianbao.values.numerals import read_whole

_MAY_SUM = re.compile(
    r"共|分布|合计|总|分别|其中|包括|[:：]|——|\btotal|\ball\b|\bincluding\b|\bof which\b", re.IGNORECASE
)
"""Without any of these no sentence speaks of parts and their total."""
_LISTED = re.compile(
    r"其中|包括|\bincluding\b|\bof which\b|\bamong\b|\band\b"
    r"|[\d一二三四五六七八九十百千万亿两][^、，,；;：:。]{0,24}[、，,；;和与及][^，,；;：:。]{0,60}?[\d一二三四五六七八九十百千万亿两]",
    re.IGNORECASE,
)
"""What lists figures, or one as part of another."""
_TOTAL = re.compile(
    r"(?:共(?![同享建性识])|合计|总(?![部裁经书工署])|累计|\btotal\w*|\ball\b)[^。；;]{0,16}$", re.IGNORECASE
)
_SUMMED_UP = re.compile(
    r"(?:合计|总计|一共|共(?![同享建性识])|总共|\btotal\w*|\baltogether)[^，,。；;]{0,10}$", re.IGNORECASE
)
"""In front of a total that stands behind its parts."""
_SUMS_PLACES_UP = re.compile(r"[，,、；;]总(?:占地|用地|建筑|规划|投资|产值|面积|规模|产能|额|量)[^，,。；;、]{0,8}")
"""In front of a total behind the parts of places or phases, right behind them: 东区800亩，西区700亩，总占地1600亩."""
_LISTS = re.compile(r"[:：]|——|分别|(?<!主要)(?<!集中)(?<!大多)(?<!大都)分布[在于]")
_OF_WHICH = re.compile(r"其中|包括|(?:主要|集中|大多|大都)分布|\bincluding\b|\bof which\b|\bamong\b", re.IGNORECASE)
_SO_MANY = re.compile(
    r"(?P<many>\d{1,2}|[两二三四五六七八九十]{1,2})(?:大|个)?"
    r"(?:年|地|项|者|期|区|市|县|家|类|批|笔|处|部分|板块|产业|项目|集群|园区)[^，,。；;]{0,8}$"
)
"""How many are summed up: 三年合计."""
_AND_SO_ON = re.compile(r"[^，,。；;、]{0,12}等|\s*(?:and (?:others|more)|among others)")
_NEXT = re.compile(r"[^，,。；;]{0,12}")
_LEAD = 14
"""Characters in front of the first part of a sentence that lists the parts of the one before it."""
_NOUN = re.compile("[a-z]{3,20}")
"""The unit of an English total, which its parts leave away."""
_MANY = 3


def parts_make_total(article: Article, brief: Brief) -> Iterator[Finding]:
    """Parts that a sentence lists make the total that it, or a neighbouring one, states; rounding is allowed for.

    Behind 其中 they may be some of it only, so that less than the total is told only where the text says of how many
    subjects the total is and the parts are of as many (涉及7个区), or where two parts are the two sides of trade.
    Districts and phases that are listed one by one and make nearly all of it are told as a doubt.
    """
    amounts = list(held(brief, Amount))
    stated = {amount.value.evidence.sentence for amount in amounts}
    told = passages(article) if stated else []
    firsts = [*(passage.number for passage in told), len(article.sentences) + 1]
    for at, passage in enumerate(told):
        before, behind = told[at - 1] if at else None, told[at + 1] if at + 1 < len(told) else None
        if stated.isdisjoint(range(firsts[max(at - 1, 0)], firsts[min(at + 2, len(told))])):
            continue
        if not _LISTED.search(passage.text) or not any(
            one and _MAY_SUM.search(one.text) for one in (passage, before, behind)
        ):
            continue
        for parts in listings(passage.text):
            sums = list(_sums(parts, passage, before, behind))
            if not sums or any(one.holds for one in sums):
                continue
            spans = [_span(passage, part.figure) for part in parts]
            spans += [_span(other, total) for other, total in sums[0].totals]
            if facts := within(amounts, article, spans):
                yield _finding(article, passage, sums[0], facts)


def _span(passage: Sentence, figure: Quantity) -> tuple[int, int]:
    return passage.start + figure.start, passage.start + figure.end


def _sums(
    parts: tuple[Part, ...], sentence: Sentence, before: Sentence | None, behind: Sentence | None
) -> Iterator[Sum]:
    """The totals that the text gives for parts."""
    text, first, last = sentence.text, parts[0].figure, parts[-1].figure
    open_end = _AND_SO_ON.match(text, last.end) is not None
    same = [one for one in quantities(text) if _is_like(one, first) and not growth_before(text, one.start)]
    earlier = [one for one in same if one.end <= first.start]
    if earlier:
        yield from _in_front(parts, sentence, earlier, open_end=open_end)
        return
    later = [one for one in same if one.start >= last.end]
    if later and len(parts) > 1 and _sums_up(text, parts, later[0]):
        yield Sum(parts, ((sentence, later[0]),), exact=not open_end)
    elif not later and behind and len(parts) > 1:
        summed = [one for one in quantities(behind.text) if _is_like(one, first)][:1]
        if summed and summed[0].start <= _LEAD and _sums_up(behind.text, parts, summed[0]):
            yield Sum(parts, ((behind, summed[0]),), exact=not open_end)
    if before and first.start <= _LEAD + len(parts[0].subject):
        yield from _in_sentence_before(parts, text, before, open_end=open_end)


def _in_front(
    parts: tuple[Part, ...], sentence: Sentence, earlier: Sequence[Quantity], *, open_end: bool
) -> Iterator[Sum]:
    """The totals in front of the parts in their own sentence."""
    text, nearest = sentence.text, earlier[-1]
    between = text[nearest.end : parts[0].figure.start]
    if re.search("[。；;](?!其中)", between) and not (are_places_or_phases(parts) and len(parts) >= _MANY):
        return
    if _OF_WHICH.search(between):
        if any(one.unit == nearest.unit for one in quantities(between)):
            return  # 1.1万P，其中上半年新增2300P，到2027年底达到3万P
        exact = not open_end and (_counts_all(parts, quantities(text), nearest) or are_whole_trade(parts))
        yield Sum(parts, ((sentence, nearest),), exact, missing_in_doubt(parts, text, between, open_end=open_end))
        return
    listed = len(parts) > 1 and _LISTS.search(between)
    if listed or (are_places_or_phases(parts) and len(parts) > 1 and _TOTAL.search(text, 0, nearest.start)):
        exact = not open_end and (bool(listed) or len(parts) >= _MANY)
        yield Sum(parts, tuple((sentence, one) for one in earlier), exact=exact)


def _in_sentence_before(parts: tuple[Part, ...], text: str, before: Sentence, *, open_end: bool) -> Iterator[Sum]:
    """The totals of the sentence before, where the parts' own begins with them."""
    lead = text[: parts[0].figure.start]
    figures = quantities(before.text)
    alike = [one for one in figures if _is_like(one, parts[0].figure) and not growth_before(before.text, one.start)]
    of_which = _OF_WHICH.search(lead)
    totals = [one for one in alike if _TOTAL.search(before.text, 0, one.start) or (of_which and len(alike) == 1)]
    if not totals or any(len(run) > 1 for run in listings(before.text)):
        return
    if of_which and len(totals) > 1:
        return
    if of_which or (len(parts) >= _MANY and are_places_or_phases(parts)):
        whole = not of_which or _counts_all(parts, figures, totals[0]) or are_whole_trade(parts)
        exact = not open_end and whole
        doubt = missing_in_doubt(parts, text, lead, open_end=open_end) if of_which else Decimal()
        yield Sum(parts, tuple((before, one) for one in totals), exact, doubt)


def _counts_all(parts: Sequence[Part], figures: Sequence[Quantity], total: Quantity) -> bool:
    """Whether the text says of how many subjects the total is, and the parts are of so many: 涉及7个区."""
    subjects = sum(part.times for part in parts)
    return subjects >= _MANY and any(one.value == subjects for one in figures if one.end <= total.start)


def _sums_up(text: str, parts: Sequence[Part], total: Quantity) -> bool:
    """Whether the words in front of a total call it that of the parts; 三年合计 is one of three."""
    summed = _SUMMED_UP.search(text, 0, total.start)
    if summed is None:
        last = parts[-1].figure.end
        return are_places_or_phases(parts) and _SUMS_PLACES_UP.fullmatch(text, last, total.start) is not None
    counted = _SO_MANY.search(text, 0, summed.start() + 1) or _SO_MANY.search(text, summed.start(), total.start)
    many = counted and read_whole(counted["many"])
    return not many or many == sum(part.times for part in parts)


def _is_like(one: Quantity, other: Quantity) -> bool:
    return (
        one.is_figure
        and one.growth is None
        and isinstance(one.value, Decimal)
        and one.high is None
        and one.currency == other.currency
        and (one.unit == other.unit or (other.unit is None and _NOUN.fullmatch(one.unit or "") is not None))
    )


def _finding(article: Article, sentence: Sentence, one: Sum, facts: tuple[FactAt, ...]) -> Finding:
    figures = [part.figure for part in one.parts]
    where, total = one.totals[-1]
    listed = "+".join(part.told for part in one.parts)
    made = as_written(one.made, max(figures, key=value_of))
    more = one.exact or len(figures) > 1
    if one.is_doubt:
        reason = said(
            article,
            f"{listed} make {made}, less than “{total.text}”, and the rest is not told",
            f"{listed}合计{made}，少于总数“{total.text}”，其余没有写明",
        )
    else:
        reason = said(
            article,
            f"{listed} make {made}, and the total is “{total.text}”"
            if more
            else f"{listed} is more than “{total.text}”",
            f"{listed}合计{made}，与总数“{total.text}”不符" if more else f"{listed}超过总数“{total.text}”",
        )
    return Finding(
        check=parts_make_total.__name__,
        facts=facts,
        reason=reason,
        evidence=(
            *evidence_in(article, where, total.start, total.end),
            *evidence_in(article, sentence, figures[0].start, figures[-1].end),
        ),
        hint=said(
            article,
            f"Is “{total.text}” the total of {listed}? Name each figure by what it counts.",
            f"“{total.text}”是{listed}的总数吗？请逐个写清每个数是什么",
        ),
    )
