"""Who published a story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from jianbao.articles.layout.head.beside import beside_time, outlet_apart
from jianbao.articles.layout.head.names import is_outlet
from jianbao.articles.layout.head.parts import Around, Part, whole
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.signatures import is_meta
from jianbao.articles.layout.stamps import stamps_in
from jianbao.text import HAN

_LONGEST = 160
_SOURCE = re.compile(
    r"(?:(?<![图片数据资])(?:来\s{0,3}源|稿\s{0,2}源)|文章来源|信息来源|新闻来源|出\s{0,2}处|转自|摘自|首发于|原载于?|"
    r"(?:本文)?转载自|Source)(?:于)?\s?[:：丨｜|]?\s{0,3}"
    r"(?<=[:：丨｜|\s自于])(?:(?:转载|综合|摘|转)自|据|综合)?[《“\"]?"
    r"(?P<name>[^\s|｜;；，,（()）》”\"【\]]{2,40}(?: [A-Z][^\s|｜;；，,（()）]{0,30}){0,4})",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    rf"(?:发文机关|发布机构|发布单位|发布部门|发文单位|信息提供)\s{{0,4}}[:：]?\s{{0,4}}(?P<name>[{HAN}]{{2,24}})"
)
_NEXT_LABEL = re.compile(
    r"(?:作者|编辑|责任编辑|责编|记者|通讯员|时间|日期|发布时间|字号|分享到?|浏览|阅读|点击|查看|评论|(?i:published|updated|posted)|\d{4}年|\d{4}-)"
)
_NONE = re.compile(
    r"本[站网报刊]|网络|互联网|网上|未知|不详|其他|原创|自采|整理|转载|综合(?:网络|整理)?|[\W_]{1,9}|微信|公众号|朋友圈.?|微博|个人.{0,4}|.{0,6}(?:网络|渠道)"
)
_CHANNEL = re.compile(r"(?<=..)(?:官方)?(?:微信)?(?:公众号|公号|官微|微博)$|(?<=..[网报社台端闻])综合(?:报道|整理)?$")
_DOMAIN = re.compile(r"www\.[a-z0-9-]{1,60}(?:\.[a-z]{2,8}){1,3}", re.ASCII | re.IGNORECASE)
_BYLINE = re.compile(
    rf"(?:^|[\s■□●◆▲【（(《|｜—])(?P<name>[{HAN}A-Za-z]{{2,16}}?)》?\s{{0,2}}(?:首席|特约|特派|见习|实习|全媒体|融媒体?)?"
    rf"(?:记者|通讯员)[\s:：/／|{HAN}]"
)
_NAMED_BYLINE = re.compile(
    rf"[■□●◆▲]?\s?(?P<name>[{HAN}]{{3,10}})\s{{1,4}}(?:记者|通讯员)\s{{1,3}}[{HAN}·\s、]{{2,40}}"
)
_ENGLISH_BYLINE = re.compile(
    r"^By [^|]{3,60}[|,] ?(?!\w+ (?:Writer|Reporter|Correspondent|Editor))"
    r"(?P<name>[A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]{2,20}){1,3})(?=$| ?\|)"
)
_ENGLISH_OUTLET = re.compile(r"^\((?P<name>[A-Z][\w' ]{2,30})\) ?\d{1,2}:\d{2}")
_OWN_NEWS = re.compile(
    rf"[（(【]?(?P<name>[{HAN}]{{2,10}}?(?:[报网社台]|在线|新闻|客户端|融媒体?|传媒|发布))[讯訊][\s　）)】（(]"
)
_ISSUE = re.compile(r"[《](?P<name>[^《》]{2,20})[》]\s{0,2}[（(，,]?\s{0,2}\d{4}\s?年[^）)。]{4,20}[版期）)]")
# A periodical by its issue, a printed page by its running head, an office that put a document together.
_NUMBERED = re.compile(
    rf"^[《【]?(?P<name>[{HAN}A-Za-z]{{2,12}})[》】]?\s{{1,40}}(?:\d{{4}}\s?年?\s{{0,4}})?(?:总?第\s?\d{{1,4}}\s?期|第\s?[A-Z]?\d{{1,3}}\s?版|Vol\.?\s?\d{{1,4}}|No\.\s?\d{{1,4}})"
)
_RUNNING_HEAD = re.compile(r"^(?P<name>[A-Z][A-Z'&-]{1,20}(?: [A-Z'&-]{2,20}){1,5})\s{2,8}(?=.{0,30}\bPAGE \d)")
# Accounts thank their sources behind the text so: 来源｜某局.
_RULE = re.compile(r"[丨｜|]\s?$")
_COMPILED = re.compile(
    rf"^(?P<name>[{HAN}]{{2,20}}(?:办公室|指挥部|局|委员?会?|中心|协会|研究院))\s{{1,4}}(?:整理|编制?|供稿|印发)$"
)
_OUTLET_END = re.compile(r"(?:[报网社台刊]|在线|新闻|客户端|财经|融媒体?|传媒|发布|中心|周刊|杂志)$")
_PICTURED = re.compile(r"(?<![文/／并])\s?摄[）)]?$")
_OWN = re.compile(r"本[报网刊台站社]|(?:本|新|据)$")


def publishers_of(around: Around, dateline: re.Match[str] | None) -> Iterator[Part]:
    """The surest first: a labelled source, a reporter's paper, an agency, the paper that printed it, what stands
    beside the time."""
    foot = [*around.ending, *around.behind]
    title = [around.title] if around.title else []
    for line in around.front:
        yield from _labelled(line)
    for line in [*(line for line in foot if len(line.text) <= 60), *foot[-1:]]:
        yield from (part for part in _labelled(line) if not _RULE.search(line.text[: part.start]))
    yield from chain.from_iterable(map(_of_byline, around.front))
    yield from chain.from_iterable(map(_address, around.front))
    yield from _of_opening(around.opening, dateline)
    for line in [*around.front, *foot]:
        yield from _found(_ISSUE, line)
    for line in [*around.front, *title]:
        yield from _found(_NUMBERED, line)
        yield from _found(_RUNNING_HEAD, line)
    yield from (part for line in around.front if (part := beside_time(line).publisher))
    yield from outlet_apart(list(around.under))
    for line in around.under:
        yield from _found(_COMPILED, line)
    yield from _signing(around)
    for line in around.behind[:12]:
        yield from (part for part in _of_byline(line) if line.text.startswith(part.words))
    for line in around.foot[-1:]:
        yield from (part for part in _of_byline(line) if line.text.startswith(part.words))


def _signing(around: Around) -> Iterator[Part]:
    """The body whose name stands above the day at the end of an official text."""
    for body, day in pairwise([*around.ending, *around.behind[:2]]):
        stamp = next(stamps_in(day.text), None)
        if stamp and (stamp.start, stamp.end) == (0, len(day.text)) and is_outlet(body.text) and len(body.text) <= 24:
            yield whole(body)


def _found(pattern: re.Pattern[str], line: Line) -> Iterator[Part]:
    if len(line.text) <= _LONGEST and (found := pattern.search(line.text)):
        yield whole(line).within(found, "name")


def _labelled(line: Line) -> Iterator[Part]:
    if len(line.text) > _LONGEST:
        return
    for source in _SOURCE.finditer(line.text):
        start, end = source.span("name")
        following = _NEXT_LABEL.search(line.text, start + 1, end)
        end = following.start() if following else end
        added = _CHANNEL.search(line.text[start:end].rstrip())
        part = Part(line, start, start + added.start() if added else len(line.text[:end].rstrip()))
        if part.end - start >= 2 and not _NONE.fullmatch(part.words):
            yield part
    yield from _found(_ISSUED, line)


def _of_byline(line: Line) -> Iterator[Part]:
    if len(line.text) > _LONGEST or "。" in line.text or _PICTURED.search(line.text):
        return
    byline = _BYLINE.search(line.text)
    if not (byline and _OUTLET_END.search(byline["name"])):
        byline = _NAMED_BYLINE.fullmatch(line.text)
    if byline and not _OWN.match(byline["name"]):
        yield whole(line).within(byline, "name")
    yield from _found(_ENGLISH_BYLINE, line)
    yield from _found(_ENGLISH_OUTLET, line)


def _address(line: Line) -> Iterator[Part]:
    if is_meta(line) and (domain := _DOMAIN.search(line.text)):
        yield whole(line).within(domain)


def _of_opening(opening: Line | None, dateline: re.Match[str] | None) -> Iterator[Part]:
    if opening and dateline:
        for group, agency in dateline.groupdict().items():
            if agency and not _OWN.match(agency):
                yield Part(opening, *dateline.span(group))
    if opening and (news := _OWN_NEWS.match(opening.text)) and not _OWN.match(news["name"]):
        yield whole(opening).within(news, "name")
