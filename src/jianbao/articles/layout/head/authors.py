"""Who wrote a story: reporters and authors by name, in lines before and behind it and in brackets at its ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from jianbao.articles.layout.head.names import is_outlet, is_person, is_surely_person
from jianbao.articles.layout.head.parts import Around, Part, whole
from jianbao.articles.layout.head.roles import (
    LONGEST_GLUED,
    MOST_NAMES,
    REPORTER,
    ROLE,
    SIGN,
    STOP,
    list_of_names,
    names_in,
)
from jianbao.articles.layout.lines import Line
from jianbao.text import HAN

_PICTURES = re.compile(rf"(?:摄\s?影|图片|拍摄|摄\s?像){SIGN}")
_LONGEST_LINE = 100
_BRACKET = re.compile(r"[（(【\[［〔](?P<words>[^（()）【】\[\]］〕]{2,80})[）)】\]］〕]")
_AT_END = re.compile(r"[（(](?P<words>[^（()）]{2,80})[）)]\s{0,3}$")
_DISPATCHED = re.compile(rf"{REPORTER}\s?(?P<name>[{HAN}]{{2,3}})\s?[{HAN}]{{2,4}}(?:\d{{1,2}}月)?\d{{1,2}}日[电讯]")
_AT_OPENING = 48
_FOLLOWED = re.compile(rf"(?P<name>[{HAN}A-Za-z0-9_]{{2,12}})\s?[·•|｜]?\s?(?:[+＋]\s?)?关注")
_CREDITED = re.compile(r"(?<![文/／并])\s?摄[）)]?$")
_ORIGINAL = re.compile(rf"原创\s?[:：]?\s{{1,4}}(?P<name>[{HAN}A-Za-z0-9_]{{2,8}})\s{{1,4}}[{HAN}A-Za-z0-9_]{{2,16}}")
_MARKS = re.compile(r"[\W_]{0,4}")


def authors_of(around: Around, dateline_end: int) -> list[Part]:
    """The authors, from the surest place that names any."""
    readings: Sequence[Callable[[], Iterator[Part]]] = (
        lambda: chain.from_iterable(map(_labelled, around.under)),
        lambda: _at_opening(around.opening, dateline_end),
        lambda: chain.from_iterable(map(_bracketed, _ends(around))),
        lambda: chain.from_iterable(map(_signed, [*around.ending, *around.behind])),
        lambda: chain.from_iterable(map(_labelled, around.above[-4:])),
        lambda: chain.from_iterable(map(_alone, around.under)),
        lambda: chain.from_iterable(map(_original, around.under)),
        lambda: chain.from_iterable(map(_followed, around.under)),
        lambda: _last_names(around),
        lambda: chain.from_iterable(map(_pictured, around.under)),
    )
    return next((found for reading in readings if (found := _distinct(reading()))), [])


def _distinct(parts: Iterator[Part]) -> list[Part]:
    return list({part.value or part.words: part for part in [*parts][::-1]}.values())[::-1][:MOST_NAMES]


def _labelled(line: Line) -> Iterator[Part]:
    if len(line.text) <= _LONGEST_LINE and "。" not in line.text and not _CREDITED.search(line.text):
        yield from names_in(whole(line))


def _at_opening(line: Line | None, dateline_end: int) -> Iterator[Part]:
    """Right behind the dateline, in brackets or without: 本报讯（记者 …）."""
    if line is None:
        return
    if (sent := _DISPATCHED.search(line.text, 0, dateline_end)) and is_surely_person(sent["name"]):
        yield whole(line).within(sent, "name")
    limit = min(len(line.text), dateline_end + _AT_OPENING)
    bracket = _BRACKET.search(line.text, dateline_end, min(len(line.text), limit + _LONGEST_LINE))
    if bracket and dateline_end and not line.text[dateline_end : bracket.start()].strip():
        yield from _names_alone(whole(line).within(bracket, "words"))
    if bracket and bracket.start() <= limit and not re.search("[。！？]", line.text[dateline_end : bracket.start()]):
        yield from names_in(whole(line).within(bracket, "words"))
    begin = _MARKS.match(line.text, dateline_end)
    at = begin.end() if begin else dateline_end
    if role := re.compile(rf"(?:本[报网刊台站社])?{REPORTER}").match(line.text, at, limit):
        names = list(names_in(Part(line, role.start(), limit)))
        if names and re.match(r"\s?(?:报道|报导|[)）】\]:：])", line.text[names[-1].end :]):
            yield from names


def _ends(around: Around) -> Sequence[Line]:
    return [*around.ending, *(line for line in around.behind[:4] if len(line.text) <= _LONGEST_LINE)]


def _bracketed(line: Line) -> Iterator[Part]:
    """In brackets at the end of a line, by their role."""
    if found := _AT_END.search(line.text[-100:]):
        offset = max(0, len(line.text) - 100)
        part = Part(line, offset + found.start("words"), offset + found.end("words"))
        if not re.search("摄|供图|图片|资料", part.words):
            yield from names_in(part)


def _signed(line: Line) -> Iterator[Part]:
    """In a line of its own behind the story that begins with a role, after a publisher's name at most."""
    if len(line.text) > _LONGEST_LINE or "。" in line.text or re.search("摄[）)]?$", line.text):
        return
    role = ROLE.search(line.text[:40])
    before = line.text[: role.start()].strip(" 　【[（(■□●◆▲—-✍️🖋\t") if role else ""
    if role and (not before or is_outlet(before) or STOP.match(before) or re.search("[:：|｜]", before)):
        yield from names_in(whole(line))


def _alone(line: Line) -> Iterator[Part]:
    """A line of names and nothing else."""
    words = list(re.finditer(r"[^\s、]+", line.text))
    if len(line.text) <= 24 and words and all(is_surely_person(word.group()) for word in words):
        yield from (Part(line, *word.span()) for word in words)


def _original(line: Line) -> Iterator[Part]:
    """Who wrote for an account: 原创 某某 某账号."""
    if found := _ORIGINAL.fullmatch(line.text):
        yield whole(line).within(found, "name")


def _followed(line: Line) -> Iterator[Part]:
    """The account that a reader may follow."""
    if found := _FOLLOWED.fullmatch(line.text):
        yield whole(line).within(found, "name")


def _last_names(around: Around) -> Iterator[Part]:
    """Names without a role, in brackets at the very end: （张三）."""
    for line in [*around.ending, *around.behind[:1]]:
        if found := _AT_END.search(line.text[-40:]):
            offset = max(0, len(line.text) - 40)
            names = list(_names_alone(Part(line, offset + found.start("words"), offset + found.end("words"))))
            yield from names
            if names:
                return


def _names_alone(part: Part) -> Iterator[Part]:
    """The names of a part that holds nothing else."""
    words = list(re.finditer(r"[^\s、，,]+", part.words))
    if all(is_surely_person(word.group()) for word in words):
        yield from (Part(part.line, part.start + word.start(), part.start + word.end()) for word in words)


def _pictured(line: Line) -> Iterator[Part]:
    """Of a story in pictures, who took them."""
    if found := _PICTURES.search(line.text[:_LONGEST_LINE]):
        yield from (name for name in list_of_names(whole(line), found.end(), LONGEST_GLUED) if is_person(name.words))
