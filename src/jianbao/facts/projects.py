"""Projects of the story: who invests where, how far the agreement and how far the work is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.bodies import bodies, starts_at_place
from jianbao.facts.candidates.projects import ProjectName, project_names, proper_part
from jianbao.facts.places import place_in
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Name, name_at
from jianbao.values import read_quantities

Agreement = Literal["意向", "框架", "签约"]
Progress = Literal["规划", "开工", "在建", "揭牌", "投产", "停工"]

_OFTEN = 3
_FEWEST_PROPER = 4
_GOVERNED = re.compile(r"[\u3400-\u9fff]{2,3}[区县镇](?=[\u3400-\u9fff])")
_SEVERAL_NAMED = 2
_PIECE = re.compile(r"(?:(?!以及|、|，|,|；|;|。).)+")
_TO_COME = re.compile(
    r"(?:将|拟|计划|预计|有望|力争)[^，,。；;]{0,16}(?:开工|动工|投产|投用|启用|投运|建成|运营|开园)"
)
_DENIED = re.compile(r"(?:未|没有|并非|不再|暂缓)[^，,。；;]{0,2}$")
_INVESTS = re.compile(
    r"(?:[已正还将拟]|计划|意向|正在|自主|独家)*(?:投资|建设|打造|投建|开发|承建|自建|出资|募集|实施)(?!促进|咨询|有限|集团|公司|方)"
)
_BY = re.compile(r"由$")
_SEVERAL = re.compile(r"\d+个[^，。；]{0,8}项目|[一二三四五六七八九十两]+大[^，。；]{0,10}项目|等项目|批项目")


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
    investor: Annotated[Name | None, ReadFrom(lambda so_far, article: _investor(so_far, article))] = None
    place: Annotated[Name | None, ReadFrom(lambda so_far, article: _place(so_far, article))] = None
    agreement: Annotated[Agreement | None, ReadFrom(lambda so_far, article: _agreement(so_far, article))] = None
    progress: Annotated[Progress | None, ReadFrom(lambda so_far, article: _progress(so_far, article))] = None
    amount: Annotated[Amount | None, ReadFrom(lambda so_far, article: _amount(so_far, article))] = None


_AGREEMENTS: tuple[tuple[Agreement, re.Pattern[str]], ...] = (
    ("意向", re.compile(r"意向|有意")),
    ("框架", re.compile(r"框架")),
    ("签约", re.compile(r"签约|签署|签订|达成[^，。；]{0,10}协议|合作协议")),
)
_PROGRESSES: tuple[tuple[Progress, re.Pattern[str]], ...] = (
    ("停工", re.compile(r"停工|烂尾|停建|搁置")),
    (
        "规划",
        re.compile(
            r"规划建设|拟(?!人)|计划(?:建设|投资|总投资)|将(?:建设|打造|构建|建成|落户|选址)|选址|筹建|谋划|意向"
        ),
    ),
    ("揭牌", re.compile(r"揭牌|授牌")),
    ("开工", re.compile(r"开工(?!投产)|动工|奠基|破土")),
    ("在建", re.compile(r"正在建设|在建|加紧建设|加速建设|加快建设|建设之中|施工|封顶|推进建设|正加速")),
    ("投产", re.compile(r"投产|投用|启用|投运|已建成|建成投|正式运营|已运营|通电|开园|交付使用")),
)  # fmt: skip


def _around(so_far: SoFar, article: Article) -> tuple[Sentence, str] | None:
    """The sentence of a project, and its words with those of the next one where that goes on about the project."""
    if "name" not in so_far:
        return None
    number = so_far["name"].evidence.sentence
    sentence = article.sentences[number - 1]
    following = article.sentence(number + 1)
    heading = following if following and sentence.text.rstrip().endswith(so_far["name"].text) else None
    return sentence, sentence.text + (heading.text if heading else "")


def _own_words(so_far: SoFar, article: Article) -> str:
    """The words that speak of this project: of a sentence with several, only those between the others."""
    around = _around(so_far, article)
    if around is None:
        return ""
    sentence, words = around
    name: Name = so_far["name"]
    if len(project_names(sentence.text)) < _SEVERAL_NAMED:
        return words
    at = sentence.text.find(name.text)
    pieces = [match.span() for match in _PIECE.finditer(sentence.text)]
    return next((sentence.text[start:end] for start, end in pieces if start <= at < end), words)


def _agreement(so_far: SoFar, article: Article) -> Agreement | None:
    words = _own_words(so_far, article)
    return next((stage for stage, pattern in _AGREEMENTS if _says(pattern, words)), None)


def _progress(so_far: SoFar, article: Article) -> Progress | None:
    words = _own_words(so_far, article)
    stage = next((stage for stage, pattern in _PROGRESSES if _says(pattern, words)), None)
    # What is still to come is planned, whatever it is: 将于明年投产.
    return "规划" if stage in ("开工", "投产") and _TO_COME.search(words) else stage


def _says(pattern: re.Pattern[str], words: str) -> bool:
    """Whether words say what a pattern looks for, and do not deny it: 尚未开工 is no beginning."""
    return any(not _DENIED.search(words, 0, match.start()) for match in pattern.finditer(words))


def _investor(so_far: SoFar, article: Article) -> Name | None:
    """The body that the sentence has invest or build."""
    around = _around(so_far, article)
    if around is None:
        return None
    sentence, _ = around
    for body in bodies(sentence.text):
        if _INVESTS.match(sentence.text, body.end) or _BY.search(sentence.text, 0, body.start):
            return name_at(article, sentence, body.start, body.end)
    return None


def _place(so_far: SoFar, article: Article) -> Name | None:
    """The place that the sentence says the project is at."""
    around = _around(so_far, article)
    found = place_in(around[0].text) if around else None
    return name_at(article, around[0], *found) if around and found else None


def _amount(so_far: SoFar, article: Article) -> Amount | None:
    """The money that the project's own sentences give as its investment."""
    around = _around(so_far, article)
    if around is None or _SEVERAL.search(around[1]) or len(project_names(around[0].text)) >= _SEVERAL_NAMED:
        return None
    for sentence in (around[0], article.sentence(around[0].number + 1)):
        if sentence is None or sentence.text not in around[1]:
            continue
        for figure in read_quantities(sentence.text):
            if (
                figure.currency
                and figure.kind == "amount"
                and figure.value is not None
                and _is_invested(sentence.text, figure.start)
            ):
                return Amount.of(figure, sentence.number, article)
    return None


def _is_invested(text: str, start: int) -> bool:
    return (
        re.search(
            r"投资[^，。；]{0,8}$|投入(?!使用|运营|运行|生产)[^，。；]{0,8}$|募集[^，。；]{0,6}$|invest[^.;]{0,30}$",
            text[:start],
        )
        is not None
    )


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
