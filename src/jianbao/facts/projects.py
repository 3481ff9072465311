"""Projects of the story: who invests where, how far the agreement and how far the work is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.bodies import bodies, is_where, starts_at_place
from jianbao.facts.candidates.body import Body
from jianbao.facts.candidates.project_signs import is_funded, is_made, is_told
from jianbao.facts.candidates.projects import ProjectName, project_names, proper_part
from jianbao.facts.locate import in_sentence
from jianbao.facts.places import place_in
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.stages import Agreement, Progress, agreement_in, progress_in
from jianbao.facts.types import Name, name_at
from jianbao.text import HAN
from jianbao.values import read_quantities

_OFTEN = 3
_FEWEST_PROPER, _FEWEST_WITH_OWNER = 4, 2
"""Characters of a name beside its plain words, and of one that is said to be somebody's: 某公司的火箭总装厂."""
_GOVERNED = re.compile(rf"[{HAN}]{{2,3}}(?:(?<![小社片园景市山湾城郊老])区|[县镇])(?=[{HAN}])")
_SEVERAL_NAMED = 2
_PIECE = re.compile(r"(?:(?!以及|、|，|,|；|;|。).)+")
_INVESTS = re.compile(
    r"(?:[（(]拟[）)])?(?:[已正还将拟]|计划|意向|正在|自主|独家|在[^，。；]{2,16}?(?=投资|建设|选址|兴建))*"
    r"(?:投资|建设|打造|投建|兴建|开发|承建|自建|出资|募集|实施|组建|选址|运营(?!总监|副总|中心|商|官))"
    r"(?!促进|咨询|有限|集团|公司|方|局|厅|部|委)"
    r"|(?:, [^,.;]{3,60},)? (?:said it |will |plans to |is to |has |is )?"
    r"(?:broke ground|breaks ground|build(?:s|ing)?|built|invest(?:s|ed|ing)?|starts work|started work)\b"
)
_BY = re.compile(r"[由为]$")
_BUILT_BY = re.compile(r"[^，。；]{0,8}?(?:投资|建设|打造|投建|开发|承建|出资|牵头|实施|设计|运营)")
_PUBLIC = re.compile(r"(?:政府|管委会|[省市区县镇乡州旗]|局|委|园区|港区|高新区|开发区)$")
_SIGNS = re.compile(r"^(?:与[^，。；]{1,16})?(?:正式|成功)?(?:签订|签署|签约)[^，。；]{0,6}$")
_SIGNED_BEHIND = re.compile(r"[^，。；]{0,6}(?:签订|签署|签约|达成)")
_ABOUT = re.compile(r"就[^，。；]{0,6}")
_PARTS = re.compile(r"[，。；]")
_IN_LIST = re.compile(r"[、和与及]|以及")
_GOES_ON = re.compile(
    r"(?:根据协议[，,])?(?:该|本|此|这个)?(?:项目|基地|园区|产业园|生产线|产线|工厂|车间|基金)"
    r"(?!们|数|等|名单|建设领导|经理|负责人|方)"
)
_MOST_SENTENCES = 4
_NUMBERED, _LONGEST_LIST = 4, 40
"""Characters that the number of an item may take, and sentences in which the line above a list is looked for."""
_LEADS_IN = re.compile(r"[:：]\s*$|^[^，。；！？,;]{4,40}[^。！？；;.!?，,]\s*$")
_SEVERAL = re.compile(
    r"项目\d+个|集中(?:签约|开工)|\d+个[^，。；]{0,8}项目|[一二三四五六七八九十两]+大[^，。；]{0,10}项目|等项目|批项目"
)
_INVESTED = re.compile(
    r"投资[^，。；]{0,8}$|投入(?!使用|运营|运行|生产)[^，。；]{0,8}$|募集[^，。；]{0,6}$|invest[^.;]{0,30}$"
)
"""Behind one of these a sum is an investment."""


def _sentences(so_far: SoFar, article: Article) -> tuple[Sentence, ...]:
    """The sentence of a project, the next one where the first is but a heading, and those that go on: 该项目总投资."""
    if "name" not in so_far:
        return ()
    sentence, _, end = in_sentence(so_far["name"].evidence, article)
    found = [sentence]
    is_heading = end == len(sentence.text.rstrip())
    while following := article.sentence(found[-1].number + 1):
        if not (is_heading or (_GOES_ON.match(following.text) and not project_names(following.text))):
            break
        is_heading = False
        found.append(following)
    return tuple(found[:_MOST_SENTENCES])


def _alone(so_far: SoFar, article: Article) -> tuple[Sentence, ...]:
    """The project's sentences when they name no other project: what they say is said of this one."""
    sentences = _sentences(so_far, article)
    several = sentences and len(project_names(sentences[0].text)) >= _SEVERAL_NAMED
    return () if several else sentences


def own_words(project: Project, article: Article) -> str:
    """The words of the article that speak of this project."""
    return _own_words({"name": project.name}, article)


def line_above(project: Project, article: Article) -> str:
    """The line above the list whose item this project is; empty where it is none."""
    return _lead_in({"name": project.name}, article)


def _own_words(so_far: SoFar, article: Article) -> str:
    """The words that speak of this project: of a sentence with several, only those between the others."""
    if alone := _alone(so_far, article):
        return "".join(sentence.text for sentence in alone)
    return "".join(sentence.text[start:end] for sentence, start, end in _piece(so_far, article))


def _piece(so_far: SoFar, article: Article) -> Iterator[tuple[Sentence, int, int]]:
    """The words between the marks around the name of a project."""
    if "name" in so_far:
        sentence, at, _ = in_sentence(so_far["name"].evidence, article)
        yield from ((sentence, *m.span()) for m in _PIECE.finditer(sentence.text) if m.start() <= at < m.end())


def _own_spans(so_far: SoFar, article: Article) -> Iterator[tuple[Sentence, int, int]]:
    """Where the words stand that say whose the project is and what it costs.

    These are its sentences, where they name no other project; else the clause of its name and those behind it, up to
    the next that names one; of a list that shares what follows, only its own words.
    """
    if alone := _alone(so_far, article):
        yield from ((sentence, 0, len(sentence.text)) for sentence in alone)
        return
    for sentence, start, end in _piece(so_far, article):
        others = [name.start for name in project_names(sentence.text) if name.start >= end]
        shared = _IN_LIST.match(sentence.text, end) or _IN_LIST.match(sentence.text, max(0, start - 1))
        yield sentence, start, end if shared else min(others, default=len(sentence.text))


def _agreement(so_far: SoFar, article: Article) -> Agreement | None:
    return agreement_in(_own_words(so_far, article)) or agreement_in(_lead_in(so_far, article))


def _lead_in(so_far: SoFar, article: Article) -> str:
    """The line above a list of projects, where the name is an item of one: 签约项目有：, 首批项目集中签约."""
    if "name" not in so_far:
        return ""
    sentence, start, end = in_sentence(so_far["name"].evidence, article)
    if end < len(sentence.text.rstrip()) or start > _NUMBERED:
        return ""
    above = reversed(article.sentences[max(0, sentence.number - 1 - _LONGEST_LIST) : sentence.number - 1])
    lines = (other.text.strip() for other in above if _LEADS_IN.search(other.text) and not _is_item(other.text))
    return next(lines, "")


def _is_item(text: str) -> bool:
    names = project_names(text)
    return len(names) == 1 and names[0].start <= _NUMBERED and names[0].end == len(text.rstrip())


def _progress(so_far: SoFar, article: Article) -> Progress | None:
    return progress_in(_own_words(so_far, article))


def _investor(so_far: SoFar, article: Article) -> Name | None:
    """The body that the project's words have invest, build or sign for it, or whose name the project's begins with."""
    if "name" not in so_far:
        return None
    named, at, end = in_sentence(so_far["name"].evidence, article)
    for sentence, first, last in _own_spans(so_far, article):
        held = [body for body in bodies(sentence.text) if first <= body.start and body.end <= last]
        for body in held:
            if not is_where(sentence.text, body.start) and _builds(sentence.text, body, first):
                return name_at(article, sentence, body.start, body.end)
    held = [body for body in bodies(named.text) if not _PUBLIC.search(body.text)]
    whose = [body for body in held if body.start == at and body.end < end]
    whose += [body for body in held if body.end < at and named.text[body.end : at] == "的"]
    parties = [body for body in held if body.end <= at and _signs(named.text, body, at, end)]
    found = whose[:1] or (parties if len(parties) == 1 else [])
    return name_at(article, named, found[0].start, found[0].end) if found else None


def _builds(text: str, body: Body, first: int) -> bool:
    """Whether words have a body invest or build: 由某公司投资的, 某公司意向在某地选址, a firm that broke ground."""
    by = _BY.search(text, first, body.start)
    return bool((by and _BUILT_BY.match(text, body.end)) or _INVESTS.match(text, body.end))


def _signs(text: str, body: Body, start: int, end: int) -> bool:
    """Whether a body is a party of the agreement on a project: 某区与某公司签订某项目合同."""
    between, clause = text[body.end : start], text[body.start : end]
    return (_PARTS.search(clause) is None and _SIGNS.search(between) is not None) or bool(
        _ABOUT.fullmatch(between) and _SIGNED_BEHIND.match(text, end)
    )


def _place(so_far: SoFar, article: Article) -> Name | None:
    """The place that the project's sentences say it is at."""
    for sentence in _alone(so_far, article):
        if found := place_in(sentence.text):
            return name_at(article, sentence, *found)
    return None


def _amount(so_far: SoFar, article: Article) -> Amount | None:
    """The money that the project's sentences give as its investment."""
    for sentence, first, last in _own_spans(so_far, article):
        if _SEVERAL.search(sentence.text):
            return None
        for figure in read_quantities(sentence.text):
            if not (first <= figure.start and figure.end <= last):
                continue
            if figure.currency and figure.is_figure and _INVESTED.search(sentence.text, 0, figure.start):
                return Amount.of(figure, sentence.number, article)
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
    return [{"cite": [number], "name": name.text} for number, name in _each_once(found)]


def _is_named(name: ProjectName, article: Article, sentence: Sentence) -> bool:
    """Whether it is a name of its own: it begins at a place or a body's name, or its form shows it, or it recurs.

    Where somebody is said to make it, or words of its own say how far it is, less of a name will do.
    """
    text, held = sentence.text, bodies(sentence.text)
    made = is_made(text, name.start) or is_funded(text, name.start)
    if not made and any(body.start <= name.start and name.end <= body.end for body in held):
        return False
    proper = len(proper_part(name.text))
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
    return is_funded(text, name.start) or (proper >= _FEWEST_WITH_OWNER and text[: name.start].endswith("的"))


def _each_once(found: list[tuple[int, ProjectName]]) -> Iterator[tuple[int, ProjectName]]:
    """One of the names that stand for one project: the longest; a name that ends like a longer one is short for it."""
    first: dict[str, tuple[int, ProjectName]] = {}
    for number, name in found:
        first.setdefault(_core(name.text), (number, name))
    cores = "\n".join(first)
    yield from (named for core, named in first.items() if cores.count(core) == 1)


def _core(name: str) -> str:
    return re.sub(r"(?:项目|工程)$", "", name)
