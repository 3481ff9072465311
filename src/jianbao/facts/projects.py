"""Projects of the story: who invests where, how far the agreement and how far the work is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.bodies import bodies, starts_at_place
from jianbao.facts.candidates.project_name import ProjectName, proper_part
from jianbao.facts.candidates.project_signs import is_agreed_on, is_funded, is_made, is_told
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.investors import investor_of
from jianbao.facts.places import place_in
from jianbao.facts.project_items import items_of
from jianbao.facts.project_lists import agreement_around, is_begun_together
from jianbao.facts.project_words import alone_in, own_spans, own_words, told_again
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.stages import Agreement, Progress, agreement_in, progress_in
from jianbao.facts.types import Name, name_at
from jianbao.text import HAN
from jianbao.values import read_quantities

_LATER = (None, "规划", "投产")
_OFTEN = 3
_QUOTED = re.compile("(?P<name>[“「][^”」]{2,12}[”」]).")
_FEWEST_PROPER, _FEWEST_WITH_OWNER = 4, 2
"""Characters of a name beside its plain words, and of one that is said to be somebody's: 某公司的火箭总装厂."""
_SHORTEST_MADE = 7
"""Characters of the whole name of what somebody is to set up: 共建智能感知联合实验室."""
_GOVERNED = re.compile(rf"[{HAN}]{{2,3}}(?:(?<![小社片园景市山湾城郊老])区|[县镇])(?=[{HAN}])")
_SEVERAL = re.compile(
    r"项目\d+个|集中(?:签约|开工)|\d+个[^，。；]{0,8}项目|[一二三四五六七八九十两]+大[^，。；]{0,10}项目|等项目|批项目"
)
_INVESTED = re.compile(
    r"(?<!完成)投资[^，。；]{0,8}$|总(?:经费|造价)[^，。；]{0,4}$|(?:斥资|耗资)[^，。；]{0,4}$|投入(?!使用|运营|运行|生产)[^，。；]{0,8}$|增资[^，。；]{0,4}$|募集[^，。；]{0,6}$|invest[^.;]{0,30}$"
)
"""Behind one of these a sum is an investment."""
_FUND_OF = re.compile(rf"{_INVESTED.pattern}|规模[^，。；\d]{{0,3}}$")
"""A fund has a size as well: 首期规模20亿元."""


_TOTAL = re.compile(
    rf"(?P<total>总(?:投资|规模)(?:额|约|达|近|超)?)[\d.]+[万亿][^，。；\d、的]{{0,4}}"
    rf"(?:、[^，。；、的项]{{2,16}})?的[{HAN}]{{0,6}}$"
)
_TOTAL_IN_FRONT = 44
"""Characters in front of a name in which its total is looked for."""


def _agreement(so_far: SoFar, article: Article) -> Agreement | None:
    if "name" not in so_far:
        return None
    name = so_far["name"]
    return agreement_in(own_words(name, article)) or agreement_around(name, article)


def _progress(so_far: SoFar, article: Article) -> Progress | None:
    if "name" not in so_far:
        return None
    told = progress_in(own_words(so_far["name"], article))
    # What begins with others is in use later, whatever the year it is told with: 2028年投产.
    return "开工" if told in _LATER and is_begun_together(so_far["name"], article) else told


def _investor(so_far: SoFar, article: Article) -> Name | None:
    return investor_of(so_far["name"], article) if "name" in so_far else None


def _place(so_far: SoFar, article: Article) -> Name | None:
    """The place that the project's sentences say it is at."""
    for sentence in alone_in(so_far["name"], article) if "name" in so_far else ():
        if found := place_in(sentence.text):
            return name_at(article, sentence, *found)
    return None


def _amount(so_far: SoFar, article: Article) -> Amount | None:
    """The money that the project's sentences give as its investment."""
    if "name" not in so_far:
        return None
    name = so_far["name"]
    if total := _total_in_front(name, article):
        return total
    invested = _FUND_OF if name.text.endswith("基金") else _INVESTED
    for sentence, first, last in (*own_spans(name, article), *told_again(name, article)):
        if _SEVERAL.search(sentence.text):
            return None
        for figure in read_quantities(sentence.text):
            if not (first <= figure.start and figure.end <= last):
                continue
            if figure.currency and figure.is_figure and invested.search(sentence.text, 0, figure.start):
                return Amount.of(figure, sentence.number, article)
    return None


def _total_in_front(name: Name, article: Article) -> Amount | None:
    """The total that words in front of a name say it has: 总规模20亿元的产业基金, 总投资48亿元、占地百亩的智算中心."""
    for sentence in article.sentences:
        text = sentence.text
        start = text.find(name.text) if "总" in text else -1
        total = _TOTAL.search(text, max(0, start - _TOTAL_IN_FRONT), start) if start > 0 else None
        for one in read_quantities(text) if total else ():
            if total and total.end("total") <= one.start <= total.end("total") + 1 and one.currency and one.is_figure:
                return Amount.of(one, sentence.number, article)
    return None


class Project(Fact):
    """A project signed for, planned, under way or done.

    Attributes:
        investor: who the article says invests in it or builds it.
        place: where it is.
        agreement: how far the agreement is, and `progress` how far the work: the two are judged apart, by the words of
            the clauses that name the project. Null where they do not say.
        amount: what is invested in this project alone; a total of several projects is no project's amount.
    """

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    investor: Annotated[Name | None, ReadFrom(_investor)] = None
    place: Annotated[Name | None, ReadFrom(_place)] = None
    agreement: Annotated[Agreement | None, ReadFrom(_agreement)] = None
    progress: Annotated[Progress | None, ReadFrom(_progress)] = None
    amount: Annotated[Amount | None, ReadFrom(_amount)] = None


def projects_read(article: Article) -> list[dict[str, Any]]:
    """The projects that code sees in the article, each once, by the first of its names that says most."""
    found: list[tuple[int, ProjectName]] = []
    for sentence in article.sentences:
        for name in project_names(sentence.text):
            if _is_named(name, article, sentence):
                found.append((sentence.number, name))
    items = [item for item in items_of(article) if not any(number == item[0] for number, _ in found)]
    found = sorted((*found, *items), key=lambda one: (one[0], one[1].start))
    return [{"cite": [number], "name": name.text} for number, name in _each_once(found)]


def _is_named(name: ProjectName, article: Article, sentence: Sentence) -> bool:
    """Whether it is a name of its own: it begins at a place or a body's name, or its form shows it, or it recurs.

    Where somebody is said to make it, or words of its own say how far it is, less of a name will do.
    """
    text, held = sentence.text, bodies(sentence.text)
    agreed_on = is_agreed_on(text, name.start, name.end)
    made = agreed_on or is_made(text, name.start) or is_funded(text, name.start)
    if not made and any(body.start <= name.start and name.end <= body.end for body in held):
        return False
    proper = len(proper_part(name.text))
    if agreed_on:
        return True
    if (made or is_told(text, name.end)) and (proper >= _FEWEST_PROPER or _is_told_of(text, name, proper)):
        return True
    anchored = (
        starts_at_place(name.text)
        or _GOVERNED.match(name.text)
        or any(name.text.startswith(body.text) for body in held)
    )
    often = article.working.text.count(name.text) >= _OFTEN
    reached = name.reached and proper >= _FEWEST_PROPER
    return bool(anchored and name.staged) or (name.firm and (name.staged or bool(anchored))) or reached or often


def _is_told_of(text: str, name: ProjectName, proper: int) -> bool:
    """Whether a name of few characters is one all the same: it is paid for, or it is somebody's or somewhere."""
    if is_made(text, name.start) and proper > 0 and len(name.text) >= _SHORTEST_MADE:
        return True
    return is_funded(text, name.start) or (proper >= _FEWEST_WITH_OWNER and text[: name.start].endswith("的"))


def _each_once(found: list[tuple[int, ProjectName]]) -> Iterator[tuple[int, ProjectName]]:
    """One of the names that stand for one project: the longest; a name that ends like a longer one is short for it."""
    first: dict[str, tuple[int, ProjectName]] = {}
    for number, name in found:
        first.setdefault(_core(name.text), (number, name))
    cores = "\n".join(first)
    yield from (named for core, named in first.items() if cores.count(core) == 1)


def _core(name: str) -> str:
    """What tells names of projects apart; one in quotation marks is the same whatever stands before its noun."""
    quoted = _QUOTED.match(name)
    return f"{quoted['name']}{name[-2:]}" if quoted else re.sub(r"(?:项目|工程)$", "", name)
