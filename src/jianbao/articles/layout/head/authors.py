"""Who wrote a story: reporters and authors by name, in lines before and behind it and in brackets at its ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from jianbao.articles.layout.head.names import is_nobody, is_outlet, is_person, is_surely_person
from jianbao.articles.layout.head.parts import Around, Part, whole
from jianbao.articles.layout.lines import Line
from jianbao.text import HAN

_TITLE = r"(?:首席|特约|特派|见习|实习|驻[一-龥]{2,6}|融媒体|全媒体|新媒体|图文|文字){0,3}"
_REPORTER = rf"{_TITLE}(?:记\s{{0,3}}者(?:团|站)?|通\s?讯\s?员|实\s?习\s?生)"
_WRITER = (
    r"本文作者|原作者|作\s{0,3}者|撰\s{0,2}文|撰\s{0,2}稿人?|特约撰稿人?|采\s{0,2}写|采写|采访(?=\s?[:：｜丨|])|文\s{0,2}案|文\s{0,2}字|执\s?笔|楼\s?主|整理|供\s?稿|"
    r"主笔|编译|编撰|署名|博主|UP主|文、图|图、文|文/图|图/文|文/摄|图文|文"
)
_SIGN = r"\s{0,2}[:：/／|｜丨∣\]】]\s{0,2}"
_ROLE = re.compile(
    rf"(?P<reporter>{_REPORTER})(?:{_SIGN}|\s{{1,4}}|(?=[{HAN}]))"
    rf"|(?:(?<![{HAN}])(?P<writer>{_WRITER})|(?P<author>作者)(?=[:：])){_SIGN}"
    r"|(?P<english>(?:^By|(?<=[(|])By|(?<=[|] )By|\b(?:Reporting|Written) by|\b(?:Author|Reporters?|Writer):)\s{1,2})"
    r"(?=[A-Z])"
)
_PICTURES = re.compile(rf"(?:摄\s?影|图片|拍摄|摄\s?像){_SIGN}")
# What ends a list of names: another role, a verb of reporting, a place of it.
_STOP = re.compile(
    rf"{_REPORTER}|摄影|摄像|编辑|责编|责任编辑|编审|审核|审校|校对|监制|美编|图片|视频|剪辑|设计|制图|制作|来源|发自|发布|时间|日期|"
    r"文/图|图/文|文/摄|文并摄|图文|报道|报导|報導|专电|发表|实习|统筹|策划|供图|供稿|阅读|浏览|字号|关注|字数|于(?=\d)|\d"
)
_WORD = re.compile(
    rf"[{HAN}]{{1,12}}(?:[·•・][{HAN}]{{1,8}}){{0,4}}|[A-Za-z][\w.'’-]{{0,20}}(?: [A-Z][\w.'’-]{{0,20}}){{0,3}}"
)
_BETWEEN = re.compile(r"\s{0,4}[、,，/／&;；和]?\s{0,4}|\s{0,2}and\s{1,2}")
_TAIL = re.compile(r"(?:文/图|图/文|报道|报导|摄影报道|文并摄|摄影|摄|文|图|撰稿|采写)$")
_AFTER_NAME = re.compile(rf"$|[^{HAN}A-Za-z:：]|报道|报导|摄")
_REPORTED = ("报道", "报导", "報導")
_LONGEST_LINE, _LONGEST_GLUED, _LONGEST_PEN_NAME, _MOST = 100, 4, 12, 20
_LABELLING = (":", "：")
_BRACKET = re.compile(r"[（(【\[［〔](?P<words>[^（()）【】\[\]］〕]{2,80})[）)】\]］〕]")
_AT_END = re.compile(r"[（(](?P<words>[^（()）]{2,80})[）)]\s{0,3}$")
_DISPATCHED = re.compile(rf"{_REPORTER}\s?(?P<name>[{HAN}]{{2,3}})\s?[{HAN}]{{2,4}}(?:\d{{1,2}}月)?\d{{1,2}}日[电讯]")
_AT_OPENING = 48
_FOLLOWED = re.compile(rf"(?P<name>[{HAN}A-Za-z0-9_]{{2,12}})\s?[·•|｜]?\s?(?:[+＋]\s?)?关注")
_CREDITED = re.compile(r"(?<![文/／并])\s?摄[）)]?$")
_ORIGINAL = re.compile(rf"原创\s?[:：]?\s{{1,4}}(?P<name>[{HAN}A-Za-z0-9_]{{2,8}})\s{{1,4}}[{HAN}A-Za-z0-9_]{{2,16}}")
_MARKS = re.compile(r"[\W_]{0,4}")
_ENGLISH = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){0,3}")


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
    return list({part.value or part.words: part for part in [*parts][::-1]}.values())[::-1][:_MOST]


def names_in(part: Part) -> Iterator[Part]:
    """The names that follow the roles of writers in a part of a line."""
    text = part.line.text
    position = part.start
    while role := _ROLE.search(text, position, part.end):
        glued = bool(role["reporter"]) and text[role.end() - 1] not in " \t:：/／|｜丨]】"
        position = max(role.end(), part.start)
        if role["english"]:
            yield from _english(part, role.end())
            continue
        names = list(
            _list_of_names(part, role.end(), _LONGEST_PEN_NAME if role["writer"] or role["author"] else _LONGEST_GLUED)
        )
        if names and (not glued or _AFTER_NAME.match(text, names[-1].end)):
            yield from names
            position = names[-1].end


def _list_of_names(part: Part, position: int, longest: int) -> Iterator[Part]:
    text = part.line.text
    for number in range(_MOST):
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
    if _STOP.match(text, position, part.end) or not (word := _WORD.match(text, position, part.end)):
        return None
    start, end = word.span()
    cut = _STOP.search(text, start + 1, end)
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
    if re.match(_REPORTER, cut.group()):
        return False
    return not (cut.group() in _REPORTED and border in "/／")  # 记者某某／某地报导


def _spaced(text: str, start: int, end: int, limit: int) -> tuple[int, int]:
    """A name of two characters with a space between them, as lists of names are set."""
    if end - start == 1 and text[end : end + 1].isspace():
        following = re.compile(rf"\s{{1,3}}[{HAN}](?![{HAN}])").match(text, end, limit)
        return start, following.end() if following else end
    return start, end


def _english(part: Part, position: int) -> Iterator[Part]:
    for _ in range(_MOST):
        name = _ENGLISH.match(part.line.text, position, part.end)
        if not name:
            return
        if not is_nobody(name.group()) and not is_outlet(name.group()):
            yield Part(part.line, *name.span())
        joint = re.compile(r"(?:,| and|, and| &) (?=[A-Z][\w.'’-]+ [A-Z])").match(part.line.text, name.end(), part.end)
        if not joint:
            return
        position = joint.end()


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
    if role := re.compile(rf"(?:本[报网刊台站社])?{_REPORTER}").match(line.text, at, limit):
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
    role = _ROLE.search(line.text[:40])
    before = line.text[: role.start()].strip(" 　【[（(■□●◆▲—-✍️🖋\t") if role else ""
    if role and (not before or is_outlet(before) or _STOP.match(before) or re.search("[:：|｜]", before)):
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
        yield from (name for name in _list_of_names(whole(line), found.end(), _LONGEST_GLUED) if is_person(name.words))
