"""Roles of those who write, and the names that follow them: 记者 某某 通讯员 某某."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles.layout.head.names import is_nobody, is_outlet, is_person
from jianbao.articles.layout.head.parts import Part
from jianbao.text import HAN

_TITLE = r"(?:首席|特约|特派|见习|实习|驻[一-龥]{2,6}|融媒体|全媒体|新媒体|图文|文字){0,3}"
REPORTER = rf"{_TITLE}(?:记\s{{0,3}}者(?:团|站)?|通\s?讯\s?员|实\s?习\s?生)"
_WRITER = (
    r"本文作者|原作者|作\s{0,3}者|撰\s{0,2}文|撰\s{0,2}稿人?|特约撰稿人?|采\s{0,2}写|采写|采访(?=\s?[:：｜丨|])|文\s{0,2}案|文\s{0,2}字|执\s?笔|楼\s?主|整理|供\s?稿|"
    r"主笔|编译|编撰|署名|博主|UP主|文、图|图、文|文/图|图/文|文/摄|图文|文"
)
SIGN = r"\s{0,2}[:：/／|｜丨∣\]】]\s{0,2}"
ROLE = re.compile(
    rf"(?P<reporter>{REPORTER})(?:{SIGN}|\s{{1,4}}|(?=[{HAN}]))"
    rf"|(?:(?<![{HAN}])(?P<writer>{_WRITER})|(?P<author>作者)(?=[:：])){SIGN}"
    r"|(?P<english>(?:^By|(?<=[(|])By|(?<=[|] )By|\b(?:Reporting|Written) by|\b(?:Author|Reporters?|Writer):)\s{1,2})"
    r"(?=[A-Z])"
)
# What ends a list of names: another role, a verb of reporting, a place of it; and of 记者手记 what is no name.
STOP = re.compile(
    rf"{REPORTER}|(?:(?<=记者)|(?<=记者\s))(?:手记|观察|调查|述评|感言|札记)|摄影|摄像|编辑|责编|责任编辑|编审|审核|审校|校对|监制|美编|图片|视频|剪辑|设计|制图|制作|来源|发自|发布|时间|日期|"
    r"文/图|图/文|文/摄|文并摄|图文|报道|报导|報導|专电|发表|实习|统筹|策划|供图|供稿|阅读|浏览|字号|关注|字数|于(?=\d)|\d"
)
_WORD = re.compile(
    rf"[{HAN}]{{1,12}}(?:[·•・][{HAN}]{{1,8}}){{0,4}}|[A-Za-z][\w.'’-]{{0,20}}(?: [A-Z][\w.'’-]{{0,20}}){{0,3}}"
)
_BETWEEN = re.compile(r"\s{0,4}[、,，/／&;；和]?\s{0,4}|\s{0,2}and\s{1,2}")
_TAIL = re.compile(r"(?:文/图|图/文|报道|报导|摄影报道|文并摄|摄影|摄|文|图|撰稿|采写)$")
_AFTER_NAME = re.compile(rf"$|[^{HAN}A-Za-z:：]|报道|报导|摄")
_REPORTED = ("报道", "报导", "報導")
LONGEST_GLUED, MOST_NAMES = 4, 20
_LONGEST_PEN_NAME = 12
_LABELLING = (":", "：")
_ENGLISH = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){0,3}")


def names_in(part: Part) -> Iterator[Part]:
    """The names that follow the roles of writers in a part of a line."""
    text = part.line.text
    position = part.start
    while role := ROLE.search(text, position, part.end):
        glued = bool(role["reporter"]) and text[role.end() - 1] not in " \t:：/／|｜丨]】"
        position = max(role.end(), part.start)
        if role["english"]:
            yield from _english(part, role.end())
            continue
        names = list(
            list_of_names(part, role.end(), _LONGEST_PEN_NAME if role["writer"] or role["author"] else LONGEST_GLUED)
        )
        if names and (not glued or _AFTER_NAME.match(text, names[-1].end)):
            yield from names
            position = names[-1].end


def list_of_names(part: Part, position: int, longest: int) -> Iterator[Part]:
    """The names from a place on, none longer than `longest`, up to what is no name."""
    text = part.line.text
    for number in range(MOST_NAMES):
        name = _name_at(part, position, longest)
        if name is None:
            return
        if number and text.startswith(_REPORTED, name.end) and not is_person(name.words):
            return  # 记者 某某 某地报道
        if not is_nobody(name.words) and not is_outlet(name.words):
            yield name
        between = _BETWEEN.match(text, name.end, part.end)
        if not between or between.end() == name.end:
            return
        position = between.end()


def _name_at(part: Part, position: int, longest: int) -> Part | None:
    """The name that begins at a place; another role ends it, and so does a verb of reporting."""
    text = part.line.text
    if STOP.match(text, position, part.end) or not (word := _WORD.match(text, position, part.end)):
        return None
    start, end = word.span()
    cut = STOP.search(text, start + 1, end)
    if cut and not _is_name_before(cut, text[position - 1 : position]):
        return None
    end = cut.start() if cut else end
    tail = _TAIL.search(text[start:end])
    end = start + tail.start() if tail and tail.start() >= 2 else end
    start, end = _spaced(text, start, end, part.end)
    words = text[start:end]
    if (
        len(words) == 1
        or text[end : end + 1] in _LABELLING
        or (len(words) > longest and "·" not in words and not words.isascii())
    ):
        return None
    return Part(part.line, start, end, None if words.isascii() else "".join(words.split()))


def _is_name_before(cut: re.Match[str], border: str) -> bool:
    """Whether what runs into another role is a name: neither a paper before its reporter, nor a place of reporting."""
    if re.match(REPORTER, cut.group()):
        return False
    return not (cut.group() in _REPORTED and border in "/／")  # 记者某某／某地报导


def _spaced(text: str, start: int, end: int, limit: int) -> tuple[int, int]:
    """A name of two characters with a space between them, as lists of names are set."""
    if end - start == 1 and text[end : end + 1].isspace():
        following = re.compile(rf"\s{{1,3}}[{HAN}](?![{HAN}])").match(text, end, limit)
        return start, following.end() if following else end
    return start, end


def _english(part: Part, position: int) -> Iterator[Part]:
    for _ in range(MOST_NAMES):
        name = _ENGLISH.match(part.line.text, position, part.end)
        if not name:
            return
        if not is_nobody(name.group()) and not is_outlet(name.group()):
            yield Part(part.line, *name.span())
        joint = re.compile(r"(?:,| and|, and| &) (?=[A-Z][\w.'’-]+ [A-Z])").match(part.line.text, name.end(), part.end)
        if not joint:
            return
        position = joint.end()
