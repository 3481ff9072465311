"""What the clauses of a sentence tell, and what that is worth to a reader who wants the event, its money and aims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.articles import Sentence
from jianbao.facts.candidates.assertion import addresses_a_model, hangs_together, is_denied_in_front, is_hearsay
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.clauses import Clause
from jianbao.facts.words.projects import MILESTONES
from jianbao.text import fold_key
from jianbao.values import Quantity, read_dates, read_quantities

_MOST_BODIES = 4
_INVESTMENT, _MONEY, _FIGURE, _GROWTH, _SHARE, _SMALL_COUNT, _ATTRIBUTE = 2.2, 1.6, 1.4, 1.3, 0.9, 0.6, 0.3
_PROJECT, _MILESTONE, _PENDING, _AIM, _DATE = 1.5, 2.2, 2.2, 1.0, 0.6
"""What a clause is worth for telling one."""
_ANOTHER = 0.5
"""Of the worth of what a clause tells beside its first."""
_SAID, _ASIDE = 0.8, 0.4
"""Of the worth of a clause in the first person or of a question: with an aim that has a figure, and else."""
_MILESTONES = re.compile(
    "|".join(MILESTONES)
    + r"|发布|启用|挂牌|落户|落地|交付|建成|获批|领投|完成|施行|生效|入选|入驻|首批|通过(?=[^，]{0,6}验收)|"
    r"达成|备忘录|复工|通线|"
    r"\b(?:signed|broke ground|opened|launched|completed|approved|committed)\b"
)
_WAITS = re.compile(r"[仍尚]待|尚[需须]|有待")
"""What is not decided yet."""
AIMS = re.compile(
    r"力争|争取|目标(?!不变)|到20\d\d年|预计|有望|(?<!行动)计划(?![》（(”的])|设计(?=[^，]{0,3}产能)|"
    r"\b(?:aims?|scheduled|due|expected|designed|plans?) to\b|\bby 20\d\d\b"
)
"""What is aimed at, planned or expected."""
_INVESTS = re.compile(
    r"投资|投入(?!使用|运营)|出资|资金|授信|募集|规模|合同额|协议总?额|总额|金额|资本支出|取得|融资|"
    r"\b(?:invest|cost|budget|subsid|fund|contract)|-yuan\b|\bplant\b",
    re.IGNORECASE,
)
_ASIDES = re.compile(r"我们?|你|她|他说|[？?]|\b(?:I|we|my|our)\b")
_OF_A_LIFE = re.compile(r"\d岁")
_ATTRIBUTES = re.compile(r"员工|研发人员|专利|寿命|分辨率|重约|精度|志愿者")
"""What describes a firm or a product and is no news of it."""
_GROWN = re.compile(r"(?:增长|下降|增|降|提[高升][至到]|[升降]至)[约近超]?$")
_SHARES = ("%", "个百分点", "倍", "成")


@dataclass(frozen=True, slots=True)
class _Telling:
    """Words of a sentence that tell something, and what that is worth."""

    start: int
    end: int
    what: str
    worth: float


def worth_of(sentence: Sentence, clauses: list[Clause], factor: float) -> list[dict[str, float]]:
    """What each clause tells, and what it is worth.

    Args:
        sentence: the sentence of the clauses.
        clauses: its clauses.
        factor: what the worth is multiplied with for where the sentence stands.
    """
    spans = [] if _tells_nothing(sentence.text) else list(_tellings(sentence))
    return [_told(clause, spans, factor * _factor(clause)) for clause in clauses]


def _tellings(sentence: Sentence) -> Iterator[_Telling]:
    """All that a sentence tells. A milestone is of the project or else the figure that its sentence names first."""
    text = sentence.text
    figures = [figure for figure in read_quantities(text) if figure.is_figure]
    names = project_names(text)
    for figure in figures:
        yield _Telling(figure.start, figure.end, figure.text, _weight(figure, text))
    for date in read_dates(text):
        yield _Telling(date.start, date.end, date.edtf, 0.0 if date.stamp else _DATE)
    for name in names:
        yield _Telling(name.start, name.end, fold_key(name.text), _PROJECT)
    named = [name.text for name in names] + [figure.text for figure in figures]
    of = fold_key(named[0]) if named else str(sentence.number)
    # In a sentence that takes a turn, 拟增至3辆，但采购尚待批准, it is no news of its own.
    pending = 0.0 if hangs_together(text) else _PENDING
    for pattern, worth in ((_MILESTONES, _MILESTONE), (_WAITS, pending), (AIMS, _AIM)):
        for match in pattern.finditer(text):
            if not is_denied_in_front(text, match.start()):
                yield _Telling(match.start(), match.end(), f"{of} {match.group()}", worth)


def _told(clause: Clause, spans: list[_Telling], factor: float) -> dict[str, float]:
    """What stands in a clause by its worth; all but the first counts less."""
    within = [telling for telling in spans if clause.start <= telling.start and telling.end <= clause.end]
    worth = {telling.what: telling.worth for telling in within if telling.worth}
    ranked = sorted(worth, key=lambda what: -worth[what])
    return {what: worth[what] * factor * (_ANOTHER if rank else 1.0) for rank, what in enumerate(ranked)}


def _tells_nothing(text: str) -> bool:
    """Whether a sentence is no news: hearsay, the age of a person, words to a program."""
    return is_hearsay(text) or addresses_a_model(text) or _OF_A_LIFE.search(text) is not None


def _factor(clause: Clause) -> float:
    if len(bodies(clause.text)) > _MOST_BODIES:  # a list of guests
        return 0.0
    return _ASIDE if _ASIDES.search(clause.text) else 1.0


def _weight(figure: Quantity, text: str) -> float:
    """Money tells most where it is invested, a small count least."""
    if figure.currency:
        first, last = clause_around(text, figure.start, figure.end)
        return _INVESTMENT if _INVESTS.search(text, first, last) else _MONEY
    if figure.unit in _SHARES:
        return _SHARE if not _GROWN.search(text, max(0, figure.start - 8), figure.start) else _GROWTH
    first, last = clause_around(text, figure.start, figure.end)
    if _ATTRIBUTES.search(text, first, last):
        return _ATTRIBUTE
    small = figure.value is not None and figure.value < 10
    return _SMALL_COUNT if small else _FIGURE
