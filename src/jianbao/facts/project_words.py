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
    r"(?:根据协议[，,]|截至[^，。；]{2,14}[，,]|目前[，,])?(?:该|本|此|这个)?(?:项目|基地|园区|产业园|生产线|产线|工厂|车间|基金)"
    r"(?!们|数|等|名单|建设领导|经理|负责人|方)"
)
_ITS_NOUN = re.compile(
    r"(?:该|本|此)?(?P<noun>中心|实验室|平台|星座|聚落|码头|电站|机场|大桥)(?!们|等|主任|负责|组织|工作|党)"
)
"""What goes on with the project whose name ends so: 中心由某公司建设."""
_SHORT = re.compile(r"(?:项目|工程)?[（(](?:以下)?[简下统]?称(?:为)?[“「](?P<short>[^“”「」]{2,16})[”」]")
"""The short name that an article declares behind the full one."""
_NUMBER = 4
"""Characters that the number of an item takes in front of a name that is a sentence of its own."""
_MOST_SENTENCES = 4


def sentences_of(name: Name, article: Article) -> tuple[Sentence, ...]:
    """The sentence of a project, the next one where the first is but a heading, and those that go on: 该项目总投资."""
    sentence, start, end = in_sentence(name.evidence, article)
    found = [sentence]
    line = sentence.text.rstrip()
    is_heading = end == len(line) or (start <= _NUMBER and end == len(line.rstrip("。：:")))
    while following := article.sentence(found[-1].number + 1):
        if not (is_heading or (_goes_on(following, name, article) and not project_names(following.text))):
            break
        is_heading = False
        found.append(following)
    return tuple(found[:_MOST_SENTENCES])


def _goes_on(following: Sentence, name: Name, article: Article) -> bool:
    """Whether a sentence goes on telling of the project named before it.

    At the head of a paragraph 中心 is the centre that the article is about, not the one named last.
    """
    if _GOES_ON.match(following.text):
        return True
    if not _is_its_noun(following.text, name):
        return False
    before = article.sentence(following.number - 1)
    return before is None or before.paragraph == following.paragraph or _is_first(name, article)


def _is_its_noun(text: str, name: Name) -> bool:
    noun = _ITS_NOUN.match(text)
    return noun is not None and name.text.rstrip("”」").endswith(noun["noun"])


def _is_first(name: Name, article: Article) -> bool:
    """Whether no project with the same noun is named before it."""
    noun = name.text.rstrip("”」")[-2:]
    before = article.sentences[: name.evidence.sentence - 1]
    others = (other.text for one in before if noun in one.text for other in project_names(one.text))
    return not any(other.rstrip("”」").endswith(noun) and other not in name.text for other in others)


def told_again(name: Name, article: Article) -> Iterator[tuple[Sentence, int, int]]:
    """The sentences that take a project up again, up to the next name: by its name, its short one, its noun."""
    core = re.sub(r"(?:项目|工程)$", "", name.text)
    quoted = re.search(r"[“「][^”」]{2,20}[”」]", core)
    here, _, _ = in_sentence(name.evidence, article)
    declared = (
        _SHORT.match(one.text, one.text.index(name.text) + len(name.text))
        for one in article.sentences
        if name.text in one.text
    )
    short = next((said for said in declared if said), None)
    heads = (core, f"“{core}”", quoted.group() if quoted else core, short["short"] if short else core)
    for sentence in article.sentences[here.number :]:
        begins = sentence.text.startswith(heads)
        if begins or (_is_its_noun(sentence.text, name) and _opens(sentence, article) and _is_first(name, article)):
            others = [other.start for other in project_names(sentence.text) if other.start > len(core)]
            yield sentence, 0, min(others, default=len(sentence.text))


def _opens(sentence: Sentence, article: Article) -> bool:
    """Whether a sentence is the first of its paragraph."""
    before = article.sentence(sentence.number - 1)
    return before is None or before.paragraph != sentence.paragraph


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
