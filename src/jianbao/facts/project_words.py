"""Where an article speaks of a project: its sentences, and its own words in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.locate import in_sentence
from jianbao.facts.types import Name

_SEVERAL_NAMED = 2
_PIECE = re.compile(r"(?:(?!以及|、|，|,|；|;|。).)+")
_IN_LIST = re.compile(r"[、和与及]|以及")
_GOES_ON = re.compile(
    r"(?:根据协议[，,])?(?:该|本|此|这个)?(?:项目|基地|园区|产业园|生产线|产线|工厂|车间|基金)"
    r"(?!们|数|等|名单|建设领导|经理|负责人|方)"
)
_ITS_NOUN = re.compile(
    r"(?:该|本|此)?(?P<noun>中心|实验室|平台|星座|聚落|码头|电站|机场|大桥)(?!们|等|主任|负责|组织|工作|党)"
)
"""What goes on with the project whose name ends so: 中心由某公司建设."""
_MOST_SENTENCES = 4


def sentences_of(name: Name, article: Article) -> tuple[Sentence, ...]:
    """The sentence of a project, the next one where the first is but a heading, and those that go on: 该项目总投资."""
    sentence, _, end = in_sentence(name.evidence, article)
    found = [sentence]
    is_heading = end == len(sentence.text.rstrip())
    while following := article.sentence(found[-1].number + 1):
        if not (is_heading or (_goes_on(following.text, name.text) and not project_names(following.text))):
            break
        is_heading = False
        found.append(following)
    return tuple(found[:_MOST_SENTENCES])


def _goes_on(text: str, name: str) -> bool:
    """Whether a sentence goes on telling of the project named before it."""
    noun = _ITS_NOUN.match(text)
    return _GOES_ON.match(text) is not None or (noun is not None and name.rstrip("”」").endswith(noun["noun"]))


def alone_in(name: Name, article: Article) -> tuple[Sentence, ...]:
    """The project's sentences when they name no other project: what they say is said of this one."""
    sentences = sentences_of(name, article)
    several = sentences and len(project_names(sentences[0].text)) >= _SEVERAL_NAMED
    return () if several else sentences


def own_words(name: Name, article: Article) -> str:
    """The words that speak of this project: of a sentence with several, only those between the others."""
    if alone := alone_in(name, article):
        return "".join(sentence.text for sentence in alone)
    return "".join(sentence.text[start:end] for sentence, start, end in _piece(name, article))


def _piece(name: Name, article: Article) -> Iterator[tuple[Sentence, int, int]]:
    """The words between the marks around the name of a project."""
    sentence, at, _ = in_sentence(name.evidence, article)
    yield from ((sentence, *m.span()) for m in _PIECE.finditer(sentence.text) if m.start() <= at < m.end())


def own_spans(name: Name, article: Article) -> Iterator[tuple[Sentence, int, int]]:
    """Where the words stand that say whose the project is and what it costs.

    These are its sentences, where they name no other project; else the clause of its name and those behind it, up to
    the next that names one; of a list that shares what follows, only its own words.
    """
    if alone := alone_in(name, article):
        yield from ((sentence, 0, len(sentence.text)) for sentence in alone)
        return
    for sentence, start, end in _piece(name, article):
        others = [other.start for other in project_names(sentence.text) if other.start >= end]
        shared = _IN_LIST.match(sentence.text, end) or _IN_LIST.match(sentence.text, max(0, start - 1))
        yield sentence, start, end if shared else min(others, default=len(sentence.text))
