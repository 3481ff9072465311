"""The headline: which line it is, and what of it a mirror added."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence

from jianbao.articles.layout.cohesion import share_said_again
from jianbao.articles.layout.head.names import is_outlet
from jianbao.articles.layout.head.openings import accounts_in, names_no_story
from jianbao.articles.layout.head.parts import Part, parts_of, whole
from jianbao.articles.layout.head.sites import COLUMN, is_post, titled_site
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.signatures import is_byline, is_meta
from jianbao.text import HAN, fold_key

_NAMES = re.compile(r"[来稿]源|©|Copyright|版权|【|[者讯]\s")
_NAMED = re.compile(
    rf"(?:来源|稿源)\s?[:：]\s?(?P<source>[{HAN}A-Za-z]{{2,16}})|"
    rf"(?:©|Copyright)[^{HAN}]{{0,30}}(?P<right>[{HAN}]{{2,16}}?)(?=报社|版权|\s|$)|"
    rf"(?P<owner>[{HAN}]{{2,16}})\s?(?:版权所有|©)|【(?P<desk>[{HAN}]{{2,8}})】|(?P<paper>[{HAN}]{{2,12}})(?:记者|讯)\s"
)
_SHORTEST, _SHORT, _LONGEST, _LONGEST_LATIN = 4, 7, 80, 200
_MOST = 3
_LONGEST_HEADLINE, _LEAD, _HARDLY, _AGAIN = 40, 160, 0.05, 0.2
_NEWS = re.compile(r"\d{1,2}月\d{1,2}日[，,]")
_REPORTED = re.compile(rf"^[{HAN}]{{2,12}} .{{0,12}}\d{{4}}[-年./].{{2,12}}\s(?:记者|通讯员|作者)")
_CLAUSES, _RUNNING = re.compile("[，。；]"), 20
_NUMBER = re.compile(rf"[▍▎❖]\s?(?=\S)|\d{{1,2}}[.、．]\s?(?=[{HAN}“《])")
_OPEN_END = re.compile(r"[。；;，,、：:.]$")
_CUT_OFF = re.compile(r"(?:\.{3}|…)$")
# Mirrors put a column's name of their own before and behind the headlines that they copy.
_MIRROR_PREFIX = re.compile(rf"[【\[]?{COLUMN}{{2,8}}(?:[】\]][:：]?|[:：!！丨｜|])\s?")
_TAKEN = re.compile(r"[\[【（(](?:转载|转贴|转帖|转发|转|荐)[\]】）)][:：]?\s?|原(?:文)?标题\s?[:：]\s?")
_RUNNING_HEAD = re.compile(r"[A-Z][A-Z'&-]{1,20}(?: [A-Z'&-]{2,20}){1,5}\s{2,8}.{0,30}\bPAGE \d{1,3}\s{1,4}(?=\S)")
_MIRROR_SUFFIX = re.compile(rf"[\s_|｜丨-]{COLUMN}{{3,6}}$")
# Parts of the page: menus, players, buttons, issues, a paper's masthead.
_OF_PAGE = re.compile(
    r"APP|关注我们|点击|设为首页|加入收藏|首页\s|\s[上下]一[版篇期]|版面导航|标题导航|内容检索|总第\s?\d|第\s?\d{1,4}\s?期|第[A-Z]?\d{1,3}版|"
    r"播放|静音|倍速|加载|登录|注册|只看|浏览|查看[:：]|回复[:：]|^.{0,6}快讯$|7×24|请输入|无障碍|^打开|^下载|^扫码|刷新|评论\s?\d|^简介|^(?:热门|推荐|相关)[:：]|索引号|自动|"
    r"\d{1,2}:\d{2}\s/\s\d|^\d{1,2}:\d{2}|订阅|www\.|导读[:：]|^(?:[A-Za-z]?\d{1,3}\s)|频道$|^↑|^[·•▪]|^(?:发件人|收件人|抄送|主题|附件|发送时间|索\s{0,2}引\s{0,2}号|发布机构|发布单位|发文机关|发文字号|文号|主题分类|主题词|公文种类|有效性|信息分类|关键[词字])\s?[:：]|^\d{1,2}/\d{1,2}\s",
    re.IGNORECASE,
)
_TRAIL = re.compile(rf"^(?:[{HAN}A-Za-z]{{1,16}}\s?[>›»＞→]{{1,2}}|[{HAN}A-Za-z]{{1,8}}\s{{1,2}}-\s)\s?[{HAN}A-Za-z]")
_KICKER = re.compile(r"^[—–-]{1,2}\s?[“《\w]|^[（(].{1,40}[）)]$")
_ITEMS = re.compile(rf"[{HAN}]{{1,4}}(?:[\s　|｜]{{1,4}}[{HAN}A-Za-z]{{1,5}}){{3,}}$")
_DATED = re.compile(r"(?:^|\s)\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[-/.]\d{1,2}[-/.]\d{1,2})(?=\s|$)")
_HOUSES, _MASTHEAD = ("网", "报", "台", "社", "政府", "客户端", "开发区"), 24
_HAN = re.compile(f"[{HAN}]")
_BAR, _BORDER = re.compile(r"[-–>›»＞|｜/]"), re.compile(r"[-–>›»＞|｜/\s]+")
_WIDE_SPACE = re.compile(r"\s{2,9}|\s[|·/]\s")
_FEWEST_PIECES, _FEWEST_BARS, _LONGEST_PIECE, _FEWEST_LATIN_WORDS = 4, 2, 12, 3
_SPREAD = re.compile(rf"(?:[{HAN}] ){{3,}}[{HAN}]")


def title_line(lines: Sequence[Line], menus: Container[Line], named: Container[str], opening: str = "") -> Line | None:
    """The line of a head that is its headline: rather what stands right above the line of date and source.

    Args:
        lines: those before the running text.
        menus: those among them that are of the page.
        named: what the page names as a site or source, which is no headline (see `names_on`).
        opening: the first running text, whose words tell a headline from the line above it.
    """
    lines = _before_running(lines)
    groups = [group for group in _groups(lines, menus, named) if group]
    longer = [group for group in groups if any(len(line.text) > _SHORT for line in group)]
    longer = longer or [group for group in groups if group[-1] is lines[-1] or _is_signed(group[-1], lines)]
    signed = [group for group in longer if _is_signed(group[-1], lines)]
    copied = [group for group in signed if not is_post(_behind(group[-1], lines)[0])]
    best = next(iter([*copied, *signed, *longer[-1:]]), None)
    if best is None:
        return None
    first = next(iter([*(line for line in best[-_MOST:] if len(line.text) > _SHORT), *best]))
    if shorter := next((line for line in best if line is not first and first.text.startswith(line.text)), None):
        return shorter
    return _told_by(first, best, opening)


def _told_by(first: Line, group: Sequence[Line], opening: str) -> Line:
    """The second of two lines where the running text says that one again and the first one hardly."""
    following = group[group.index(first) + 1 :]
    if len(following) != 1 or not _SHORT < len(following[0].text) <= _LONGEST_HEADLINE:
        return first
    said, second = (share_said_again(line.text, opening[:_LEAD]) for line in (first, following[0]))
    return following[0] if said <= _HARDLY and second >= _AGAIN else first


def _before_running(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines before a first paragraph that was left broken: one that begins with a day, or ends in a stop behind
    another that has clauses and no end."""
    for i, line in enumerate(lines):
        broken = i > 1 and line.text.endswith("。") and lines[i - 1].has_clauses and not lines[i - 1].is_ended
        if i and (broken or (_NEWS.match(line.text) and not line.is_ended)):
            return lines[: i - broken]
    return lines


def titled(line: Line) -> Part:
    """The headline of its line, without what a mirror put around it."""
    prefix = _MIRROR_PREFIX.match(line.text) or _TAKEN.match(line.text) or _RUNNING_HEAD.match(line.text)
    suffix = _MIRROR_SUFFIX.search(line.text)
    before = prefix or _NUMBER.match(line.text)
    start, end = before.end() if before else 0, suffix.start() if suffix else len(line.text)
    if site := titled_site(line):
        border = re.search(r"[_|｜]|\s?[-–—]{1,2}\s?", line.text[start:])
        end = start + border.start() if border and "_" in line.text else site.start - 1
        end = len(line.text[:end].rstrip(" -–—_|｜"))
    return Part(line, start, end) if end - start >= _SHORTEST else whole(line)


def is_headline(line: Line) -> bool:
    """Whether a line reads like a headline, and not like a menu or a part of the page."""
    return _is_headline(line) and not _is_of_page(line, ())


def _groups(lines: Sequence[Line], menus: Container[Line], named: Container[str]) -> Iterator[list[Line]]:
    """Runs of lines that read like headlines."""
    group: list[Line] = []
    accounts = accounts_in(list(lines))
    for line in lines:
        if _KICKER.match(line.text):
            continue
        if line not in menus and line not in accounts and _is_headline(line) and not _is_of_page(line, named):
            group.append(line)
        else:
            yield group
            group = []
    yield group


def _is_headline(line: Line) -> bool:
    longest = _LONGEST_LATIN if line.text.isascii() else _LONGEST
    if not _SHORTEST <= len(line.text) <= longest or is_meta(line) or is_byline(line):
        return False
    if len(line.text) > _RUNNING and len(_CLAUSES.findall(line.text)) > 1:  # a broken line of running text
        return False
    return not _OPEN_END.search(line.text) or bool(_CUT_OFF.search(line.text))


def _is_of_page(line: Line, named: Container[str]) -> bool:
    words = line.text
    short = len(words) <= 12
    return bool(
        _OF_PAGE.search(words)
        or _TRAIL.match(words)
        or _DATED.search(words)
        or _is_masthead(line)
        or names_no_story(line)
        or _ITEMS.match(words)
        or _is_list(words)
        or "。" in words
        or _SPREAD.fullmatch(words)
        or (short and fold_key(words) in named)
    )


def _is_list(words: str) -> bool:
    """Whether it is a trail or a row of names, or too few Latin words for a headline."""
    if not _HAN.search(words):
        return len(words.split()) < _FEWEST_LATIN_WORDS or len(_WIDE_SPACE.findall(words)) >= _FEWEST_BARS
    pieces = [piece for piece in _BORDER.split(words) if piece]
    is_divided = len(pieces) >= _FEWEST_PIECES or len(_BAR.findall(words)) >= _FEWEST_BARS
    return is_divided and all(len(piece) <= _LONGEST_PIECE for piece in pieces)


def _is_masthead(line: Line) -> bool:
    """Whether it is a site's or paper's name with that of a channel."""
    parts = [part.words for part in parts_of(line)]
    return 1 < len(parts) < 4 and len(line.text) <= _MASTHEAD and parts[0].endswith(_HOUSES)


def _behind(line: Line, lines: Sequence[Line]) -> Sequence[Line]:
    """The lines behind a headline but for its subtitles."""
    return [following for following in lines if following.start > line.start and not _KICKER.match(following.text)]


def _is_signed(line: Line, lines: Sequence[Line]) -> bool:
    """Whether the next line but for subtitles dates or signs the story."""
    place = bisect_right(lines, line.start, key=lambda other: other.start)
    first = next((following for following in lines[place : place + _MOST] if not _KICKER.match(following.text)), None)
    return first is not None and (is_meta(first) or is_byline(first) or bool(_REPORTED.search(first.text)))


def names_on(lines: Sequence[Line]) -> frozenset[str]:
    """What the first and last lines of a page say its sources and its own name are, folded."""
    return frozenset(_names(lines))


def _names(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        if len(line.text) <= _LONGEST_LATIN:
            for found in _NAMED.finditer(line.text) if _NAMES.search(line.text) else ():
                yield from (fold_key(name) for name in found.groups() if name)
            if len(line.text) <= 12 and is_outlet(line.text) and line.text.endswith(_HOUSES):
                yield fold_key(line.text)
