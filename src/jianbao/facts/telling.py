"""What the clauses of a story tell, and what that is worth to a reader who wants the event, its money and its aims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.assertion import addresses_a_model, hangs_together, is_denied_in_front, is_hearsay
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.figures import Kind, clause_around, kind_at
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.clauses import Clause, clauses_of, points_back
from jianbao.facts.event_days import event_of
from jianbao.facts.words.projects import MILESTONES
from jianbao.text import HAN, fold_key
from jianbao.values import Quantity, read_dates, read_quantities

_MOST_BODIES = 4
_INVESTMENT, _MONEY, _FIGURE, _SHARE, _SMALL_COUNT, _PROJECT, _MILESTONE, _AIM, _DATE = (
    2.2, 1.6, 1.4, 0.9, 0.6, 1.5, 2.2, 1.0, 0.6
)  # fmt: skip
"""What a clause is worth for telling one."""
_ANOTHER = 0.5
"""Of the worth of what a clause tells beside its first."""
_LEAD, _NEAR, _SAID, _ASIDE, _CONDITIONAL, _BACKGROUND = 1.5, 1.25, 0.8, 0.4, 0.6, 0.4
"""Of the worth of a clause: of the first sentence, of those behind it, reported of a speaker, in the first person or a
question, under a condition, of what the event stands before."""
_NEAREST = 4
"""How many sentences, from the first on, stand near to the event."""
_MILESTONES = re.compile(
    "|".join(MILESTONES)
    + r"|发布|启用|挂牌|落户|落地|交付|建成|获批|领投|完成|施行|生效|入选|入驻|首批|通过(?=[^，]{0,6}验收)|"
    r"达成|备忘录|复工|通线|"
    r"\b(?:signed|broke ground|opened|launched|completed|approved|committed)\b"
)
_AIMS = re.compile(
    r"力争|目标(?!不变)|到20\d\d年|预计|有望|(?<!行动)计划(?![》（(”的])|设计(?=[^，]{0,3}产能)|"
    r"\b(?:aims?|scheduled|due|expected|designed|plans?) to\b|\bby 20\d\d\b"
)
_INVESTS = re.compile(
    r"投资|投入(?!使用|运营)|出资|资金|授信|募集|规模|合同额|协议总?额|总额|金额|资本支出|取得|融资|"
    r"\b(?:invest|cost|budget|subsid|fund|contract)|-yuan\b|\bplant\b",
    re.IGNORECASE,
)
_STATISTICS = re.compile(
    r"产值|营收|营业收入|吞吐量|增加值|税收|财政收入|同比|占全|地区生产总值|集聚|"
    r"亿元以上项目\d+个|(?:企业|公司)[^，。；]{0,6}\d+[余多]?家|\d+[余多]?家[^，。；]{0,8}(?:企业|公司)|"
    r"\bhome to\b|\bcombined\b|\byear earlier\b|\blast year\b"
)
_OF_STATISTICS = re.compile(
    r"运行|成绩单|产值|增速|增长|营收|业绩|财报|说明会|季度|统计|亿元?级|\b(?:earnings|results|revenue|output)\b"
)
"""A title or an event with one of these tells of figures: statistics are no background there."""
_ASIDES = re.compile(r"我们?|你|她|他说|[？?]|\b(?:I|we|my|our)\b")
_SAID_FIRST = re.compile(r"(?:表示|介绍|说|指出|透露|坦言|认为|称|强调)$")
_CONDITIONS = re.compile(r"如果|若(?!干)|一旦|\bif\b|\bunless\b")
_OF_A_LIFE = re.compile(r"\d岁")
_WHOLE = re.compile(r"[。！!；;.][”’」』\"）)]*\s*$")
_HEADING = re.compile(rf"[一二三四五六七八九十]{{1,3}}、(?:(?!{'|'.join(MILESTONES)})[{HAN}]){{2,12}}。\s*")
_BYLINE = re.compile(r"By [A-Z][^|]{2,60}\|")
_OF_THE_PROJECT = re.compile(
    r"(?:[一二三四]期|首期|本?项目|基地|产业园|园区|工厂|产线|生产线|该|根据协议|按照(?:协议|规划|批复))"
)
_OF_BEFORE = re.compile(r"(?:计划|意向)?(?:总|固定资产)?投资(?:额|约|\d)|金额|其余|另有")
"""A clause with one of these at its beginning speaks of what the clause before it names."""
_ASKED = re.compile(r"\s*(?:记者|问|Q)\s*[：:]")
_SHARES = ("%", "个百分点", "倍", "成")
_PROSPECTIVE = frozenset({Kind.EXPECTED, Kind.TARGET, Kind.INTENDED, Kind.PLANNED})


@dataclass(frozen=True, slots=True)
class _Telling:
    """Words of a sentence that tell something, and what that is worth."""

    start: int
    end: int
    what: str
    worth: float


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that a summary may take up: its clauses, what each tells and what that is worth.

    Attributes:
        worth: for each clause, what it tells and how much that is worth.
        hangs: for each clause, the first of those without which its figures would be told as reached.
        base: how many clauses from the first on go together: without them the others have no subject.
        projects: the projects that the sentence names.
        points_back: whether it speaks of what stands before it.
    """

    number: int
    clauses: list[Clause]
    worth: list[dict[str, float]]
    hangs: list[int]
    base: int
    projects: frozenset[str]
    points_back: bool

    def needed(self, clause: int, chosen: set[int]) -> set[int]:
        """The clauses that come in with one."""
        first = clause
        while first and self._needs_more(first, clause):
            first -= 1
        together = set(range(first, clause + 1))
        return (together if chosen else {*together, *range(self.base)}) - chosen

    def _needs_more(self, first: int, clause: int) -> bool:
        return self.clauses[first].leans or self.clauses[first - 1].is_open or self.hangs[clause] < first

    def names_only(self, clauses: set[int]) -> bool:
        """Whether clauses name projects and tell nothing of them."""
        return all(self.worth[index].keys() <= self.projects for index in clauses)

    def words(self, chosen: set[int]) -> list[str]:
        """The words of some clauses, in their order."""
        return [self.clauses[index].text for index in sorted(chosen)]


def told_by(article: Article) -> Iterator[Told]:
    """The whole sentences of an article, without its title, headings, items of lists, bylines and questions."""
    wholes = list(_whole_sentences(article))
    background = _background(article, wholes)
    for rank, sentence in enumerate(wholes):
        clauses = clauses_of(sentence, article.language)
        first_whole = next((index for index, clause in enumerate(clauses, 1) if not clause.is_open), len(clauses))
        yield Told(
            number=sentence.number,
            clauses=clauses,
            worth=_worth(sentence, clauses, _of_sentence(rank, sentence, clauses, background)),
            hangs=_hangs(sentence.text, clauses),
            # What a condition, a denial or a turn stands in is told whole or not at all.
            base=len(clauses) if hangs_together(sentence.text) else first_whole,
            projects=frozenset(fold_key(name.text) for name in project_names(sentence.text)),
            points_back=points_back(sentence),
        )


def _whole_sentences(article: Article) -> Iterator[Sentence]:
    """The sentences that tell: no title, heading or byline, nothing of a paragraph in which the press asks."""
    title = article.head.title.value if article.head.title else ""
    asking = {sentence.paragraph for sentence in article.sentences if _ASKED.match(sentence.text)}
    for sentence in article.sentences:
        is_left_out = bool(title and sentence.text in title) or sentence.paragraph in asking
        if not is_left_out and _is_whole(sentence.text) and clauses_of(sentence, article.language):
            yield sentence


def _background(article: Article, sentences: list[Sentence]) -> frozenset[int]:
    """The numbers of the sentences with figures of a place or a trade, and of those behind them in their paragraph.

    There is no such background where the event or the title speaks of figures itself.
    """
    event = event_of(article)
    title = article.head.title.value if article.head.title else ""
    if _OF_STATISTICS.search("\n".join((title, event[0].text if event else "", *(s.text for s in sentences[:1])))):
        return frozenset()
    found: set[int] = set()
    paragraph = None
    for sentence in sentences[1:]:
        of_place = _STATISTICS.search(sentence.text) and not (
            _AIMS.search(sentence.text) or _OF_THE_PROJECT.match(sentence.text)
        )
        if sentence.paragraph == paragraph or of_place:
            found.add(sentence.number)
            paragraph = None if project_names(sentence.text) else sentence.paragraph
    return frozenset(found)


def _is_whole(text: str) -> bool:
    if _HEADING.fullmatch(text):
        return False
    return _WHOLE.search(text) is not None and not text[0].islower() and not _BYLINE.match(text)


def _of_sentence(rank: int, sentence: Sentence, clauses: list[Clause], background: frozenset[int]) -> float:
    """What the worth of the clauses of a sentence is multiplied with."""
    if rank == 0:
        return _LEAD
    near = _NEAR if rank < _NEAREST else 1.0
    if _CONDITIONS.search(sentence.text):
        return near * _CONDITIONAL
    if sentence.number in background:
        return near * _BACKGROUND
    return near * (_SAID if _SAID_FIRST.search(clauses[0].text) else 1.0)


def _worth(sentence: Sentence, clauses: list[Clause], factor: float) -> list[dict[str, float]]:
    """What each clause tells, and what it is worth."""
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
    for pattern, worth in ((_MILESTONES, _MILESTONE), (_AIMS, _AIM)):
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
        return _SHARE
    small = figure.value is not None and figure.value < 10
    return _SMALL_COUNT if small else _FIGURE


def _hangs(text: str, clauses: list[Clause]) -> list[int]:
    """For each clause the first of those that its figures need, not to be told as more than they are: 达产后, 预计."""
    first = [max(0, index - bool(_OF_BEFORE.match(clause.text))) for index, clause in enumerate(clauses)]
    for figure in read_quantities(text):
        index = next((i for i, clause in enumerate(clauses) if clause.start <= figure.start < clause.end), None)
        kind = kind_at(text, figure.start, figure.end)
        if index is not None and figure.is_figure and kind in _PROSPECTIVE:
            first[index] = min(first[index], _first_needed(text, clauses, index, figure, kind))
    return first


def _first_needed(text: str, clauses: list[Clause], index: int, figure: Quantity, kind: Kind) -> int:
    end = clauses[index].end
    for first in range(index, -1, -1):
        start = clauses[first].start
        if kind_at(text[start:end], figure.start - start, figure.end - start) is kind:
            return first
    return index
