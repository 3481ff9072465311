"""Projects of the story: who invests where, how far the agreement and how far the work is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.assertion import is_called_off, is_denied_in_front, is_hearsay, is_to_come
from jianbao.facts.candidates.bodies import bodies, is_where, starts_at_place
from jianbao.facts.candidates.projects import ProjectName, project_names, proper_part
from jianbao.facts.locate import in_sentence
from jianbao.facts.places import place_in
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Name, name_at
from jianbao.text import HAN
from jianbao.values import read_quantities

Agreement = Literal["意向", "框架", "签约"]
Progress = Literal["规划", "开工", "在建", "揭牌", "投产", "停工"]

_OFTEN = 3
_FEWEST_PROPER = 4
_GOVERNED = re.compile(rf"[{HAN}]{{2,3}}[区县镇](?=[{HAN}])")
_SEVERAL_NAMED = 2
_PIECE = re.compile(r"(?:(?!以及|、|，|,|；|;|。).)+")
_NOT_YET = re.compile(r"(?:时间|日期|在即|条件|之?前|许可|仪式(?:取消|将|拟|定))")
_SIGNED = re.compile(r"已签约|正式签约|已签署|已签订")
_EARLIER = re.compile(r"此前|之前|曾")
_ONCE = re.compile(r"一度|曾")
_MEANT = re.compile(r"意向|拟(?!人)|选址|筹建|谋划")
_RESUMED = re.compile(r"复工|复产|重启")
_INVESTS = re.compile(
    r"(?:[已正还将拟]|计划|意向|正在|自主|独家)*(?:投资|建设|打造|投建|开发|承建|自建|出资|募集|实施)(?!促进|咨询|有限|集团|公司|方)"
)
_BY = re.compile(r"由$")
_SEVERAL = re.compile(
    r"项目\d+个|集中(?:签约|开工)|\d+个[^，。；]{0,8}项目|[一二三四五六七八九十两]+大[^，。；]{0,10}项目|等项目|批项目"
)
_AGREEMENTS: tuple[tuple[Agreement, re.Pattern[str]], ...] = (
    ("意向", re.compile(r"意向|有意")),
    ("框架", re.compile(r"框架")),
    ("签约", re.compile(r"签约|签署|签订|达成[^，。；]{0,10}协议|合作协议")),
)
_PROGRESSES: tuple[tuple[Progress, re.Pattern[str]], ...] = (
    ("停工", re.compile(r"停工|烂尾|停建|搁置|吊销")),
    (
        "规划",
        re.compile(
            r"规划建设|拟(?!人)|计划(?:建设|投资|总投资)|将(?:建设|打造|构建|建成|落户|选址)|选址|筹建|谋划|意向"
        ),
    ),
    ("揭牌", re.compile(r"揭牌|授牌|挂牌(?!出让|上市|交易|转让|督办)")),
    ("开工", re.compile(r"开工(?!投产)|动工|奠基|破土")),
    ("在建", re.compile(r"正在建设|在建|复工|加紧建设|加速建设|加快建设|建设之中|施工|封顶|推进建设|正加速")),
    ("投产", re.compile(r"投产|投用|启用|投运|通线|已建成|建成投|正式运营|已运营|通电|开园(?!仪式)|交付使用")),
)  # fmt: skip
_REACHED: tuple[Progress, ...] = ("投产", "在建", "开工")
"""What is done, the latest first."""
_INVESTED = re.compile(
    r"投资[^，。；]{0,8}$|投入(?!使用|运营|运行|生产)[^，。；]{0,8}$|募集[^，。；]{0,6}$|invest[^.;]{0,30}$"
)
"""Behind one of these a sum is an investment."""


def _sentences(so_far: SoFar, article: Article) -> tuple[Sentence, ...]:
    """The sentence of a project, and the next one where the first is but a heading with its name."""
    if "name" not in so_far:
        return ()
    sentence, _, end = in_sentence(so_far["name"].evidence, article)
    following = article.sentence(sentence.number + 1) if end == len(sentence.text.rstrip()) else None
    return (sentence, following) if following else (sentence,)


def _alone(so_far: SoFar, article: Article) -> tuple[Sentence, ...]:
    """The project's sentences when they name no other project: what they say is said of this one."""
    sentences = _sentences(so_far, article)
    several = sentences and len(project_names(sentences[0].text)) >= _SEVERAL_NAMED
    return () if several else sentences


def own_words(project: Project, article: Article) -> str:
    """The words of the article that speak of this project."""
    return _own_words({"name": project.name}, article)


def _own_words(so_far: SoFar, article: Article) -> str:
    """The words that speak of this project: of a sentence with several, only those between the others."""
    if alone := _alone(so_far, article):
        return "".join(sentence.text for sentence in alone)
    if "name" not in so_far:
        return ""
    sentence, at, _ = in_sentence(so_far["name"].evidence, article)
    pieces = [match.span() for match in _PIECE.finditer(sentence.text)]
    return next((sentence.text[start:end] for start, end in pieces if start <= at < end), "")


def _agreement(so_far: SoFar, article: Article) -> Agreement | None:
    return agreement_in(_own_words(so_far, article))


def agreement_in(words: str) -> Agreement | None:
    """How far words say that an agreement is; None where they do not say, deny it or report hearsay."""
    if is_hearsay(words) or is_called_off(words):
        return None
    if _EARLIER.search(words) and _is_now(_SIGNED, words):
        return "签约"
    said = next(((stage, pattern) for stage, pattern in _AGREEMENTS if _says(pattern, words)), None)
    if said is None or (said[0] == "签约" and not _is_now(said[1], words)):
        return None
    return said[0]


def _progress(so_far: SoFar, article: Article) -> Progress | None:
    return progress_in(_own_words(so_far, article))


def progress_in(words: str) -> Progress | None:
    """How far words say that the work is; None where they do not say or report hearsay."""
    if is_hearsay(words):
        return None
    said = {stage: pattern for stage, pattern in _PROGRESSES if _says(pattern, words)}
    if "停工" in said and _RESUMED.search(words):
        return "在建"
    reached = next((stage for stage in _REACHED if stage in said and _is_now(said[stage], words)), None)
    if "停工" in said and not (reached and _ONCE.search(words)):
        return "停工"
    if reached and not ("规划" in said and _MEANT.search(words)):
        return reached
    stage = next(iter(said), None)
    # What is still to come is planned, whatever it is: 将于明年投产.
    return "规划" if stage in _REACHED else stage


def _is_now(pattern: re.Pattern[str], words: str) -> bool:
    """Whether words say a stage without putting it into the future: 在某县开工，预计明年投产 is 开工."""
    return any(not is_to_come(words, match.start()) for match in _asserted(pattern, words))


def _says(pattern: re.Pattern[str], words: str) -> bool:
    """Whether words say what a pattern looks for, and do not deny it: 尚未开工 is no beginning."""
    return any(True for _ in _asserted(pattern, words))


def _asserted(pattern: re.Pattern[str], words: str) -> Iterator[re.Match[str]]:
    for match in pattern.finditer(words):
        if not is_denied_in_front(words, match.start()) and not _NOT_YET.match(words, match.end()):
            yield match


def _investor(so_far: SoFar, article: Article) -> Name | None:
    """The body that the project's sentences have invest or build."""
    for sentence in _alone(so_far, article):
        for body in bodies(sentence.text):
            if is_where(sentence.text, body.start):
                continue
            if _INVESTS.match(sentence.text, body.end) or _BY.search(sentence.text, 0, body.start):
                return name_at(article, sentence, body.start, body.end)
    return None


def _place(so_far: SoFar, article: Article) -> Name | None:
    """The place that the project's sentences say it is at."""
    for sentence in _alone(so_far, article):
        if found := place_in(sentence.text):
            return name_at(article, sentence, *found)
    return None


def _amount(so_far: SoFar, article: Article) -> Amount | None:
    """The money that the project's sentences give as its investment."""
    for sentence in _alone(so_far, article):
        if _SEVERAL.search(sentence.text):
            return None
        for figure in read_quantities(sentence.text):
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
    """Whether it is a name of its own: it begins at a place or a body's name, or its form shows it, or it recurs."""
    held = bodies(sentence.text)
    parties = [body.text for body in held]
    if any(body.start <= name.start and name.end <= body.end for body in held):
        return False
    anchored = (
        starts_at_place(name.text) or _GOVERNED.match(name.text) or any(name.text.startswith(p) for p in parties)
    )
    often = article.working.text.count(name.text) >= _OFTEN
    reached = name.reached and len(proper_part(name.text)) >= _FEWEST_PROPER
    return bool(anchored and name.staged) or (name.firm and (name.staged or bool(anchored))) or reached or often


def _each_once(found: list[tuple[int, ProjectName]]) -> Iterator[tuple[int, ProjectName]]:
    """One of the names that stand for one project: the longest; a name that ends like a longer one is short for it."""
    first: dict[str, tuple[int, ProjectName]] = {}
    for number, name in found:
        first.setdefault(_core(name.text), (number, name))
    cores = "\n".join(first)
    yield from (named for core, named in first.items() if cores.count(core) == 1)


def _core(name: str) -> str:
    return re.sub(r"(?:项目|工程)$", "", name)
