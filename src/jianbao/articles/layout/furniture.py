"""What stands on a page beside its story: menus, captions, notices, link lists, copyright lines.

Only what is unmistakable is left out, and whatever is left out is listed with the reason. A heading inside the story
is story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from jianbao.articles.layout.blocks import advertised, comment_lines, dated_runs, floor_lines, link_lines, teaser_lines
from jianbao.articles.layout.letters import letter_lines
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.news import tells_news
from jianbao.articles.layout.notices import is_contact, notice_reason
from jianbao.articles.layout.signatures import is_meta
from jianbao.articles.marks import CELL_BORDER, Reason
from jianbao.text import HAN
from jianbao.values import read_day

_MARKER = re.compile(
    r"[【\[<《■▍|（(]{0,3}\s{0,3}(?:"
    r"标签[:：]|关键词[:：]|(?:最新|相关|推荐|热门|精彩|更多|延伸)(?:文章|阅读|新闻|资讯|推荐|链接|报道|内容)|"
    r"(?:热点|热门|资讯|新闻)(?:中心|资讯|排行|推荐)|猜你喜欢|大家都在看|上一篇|下一篇|返回(?:首页|顶部)|"
    r"扫一扫|扫码|分享到|—{0,2}\s?(?:推广|广告)\s?—{0,2}$|(?:免责|版权|特别)?声明[:：]|免责声明|版权声明|责任编辑|责编[:：]|编辑[:：]|审核[:：]|"
    r"监制[:：]|"
    r"(?:本文|文章)?来源[:：]|稿源[:：]|原标题[:：]|关于我们|联系我们|为您推荐|海量资讯|长按|Copyright\b|©|版权所有|"
    r"《[^《》]{2,12}》\s?[（(]\s?\d{4}\s?年.{0,12}版|"
    r"Related (?:Articles|Stories|News)|Most (?:read|popular)\b|Read more\b|More from\b|Share this\b|Tags:|"
    r"(?:Reporting|Editing|Additional reporting) by\b"
    r")",
    re.IGNORECASE,
)

_ENDS_STORY = {Reason.COMMENTS, Reason.CONTROLS, Reason.CREDITS, Reason.DISCLAIMER, Reason.LINKS}
_PLACE = re.compile(r"(?:您?(?:当前|现在|所在|的)*位置|热搜|导航|热门搜索)\s?[:：]|首页\s?[>›»＞]")
_ISSUE = re.compile(r"第?[A-Z]?\d{1,3}版(?:[:：].{0,12})?|(?:[上下]一[版篇期]\s{0,3}){1,2}")
_TRAIL = re.compile(r"[^\s>›»＞→。，]{2,14}(?:\s{0,3}(?:[>›»＞→]|>>)\s{0,3}[^\s>›»＞→。，]{1,14}(?:\s频道)?){1,5}")
_SEPARATED = re.compile(r"\s*[>›»＞|｜┊¦│/→]\s*|\s[-–·]\s")
_HOME = re.compile(r"首页|加入收藏|频道|客户端")
_CHANNEL = re.compile(rf"[{HAN}]{{1,6}}|VIP|APP|\w?[{HAN}]{{1,4}}\w?")
_SITE = re.compile(
    r"\S{1,10}(?:报|网|社|台|频道|快讯|资讯|在线|人民政府|门户|管委会|传媒|融媒体|客户端|电讯|时报|周刊|开发区|"
    r"产业园)(?:\s?(?:www\.)?[a-z0-9.-]{4,40})?"
)
_FEWEST_ITEMS, _LONGEST_ITEM, _LONGEST_CHANNEL, _FEWEST_WORDS = 3, 12, 6, 4
_SHORTEST_TITLE = 4
_BULLET, _FEWEST_LISTED = re.compile(r"[·•*・▪]\s?\S"), 2

_CAPTION = re.compile(
    r"[（(【\[]?(?:资料图片?|资料照片|(?:资料)?图片?仅供参考|示意图|效果图|视频截图|图源[:：]?.{0,20}|图据.{0,20}|"
    r"(?:图片)?来源[:：].{1,20}网络|"
    r"图片?/.{1,15}|.{0,30}(?:供图|(?<!拍)摄影?))[）)】\]]?|"
    r"图为.{2,80}|[上下左右]?图[一二三四五六七八九十\d]{0,2}[:：].{2,80}"
)
_PICTURE_MARK = re.compile(r"[■▲△▼][^\s■▲△▼]{6}")
_SCENE = re.compile(
    r"(?:讲话|致辞|致词|发言|演讲|签约|仪式|现场|合影|揭牌|成立|启动|讨论|参观|考察|调研|交流|展示|一景|外景|"
    r"内景)(?:中|时)?$"
)
_LONGEST_CAPTION = 40


def menu_lines(zone: Sequence[Line]) -> set[Line]:
    """The lines of a head that are menus, trails, names of the site, or stand short in front of such."""
    menu = {line for line in zone if _is_navigation(line)} | _channels(zone) | _listed_above(zone)
    last = max((i for i, line in enumerate(zone) if line in menu), default=0)
    menu |= {line for line in zone[:last] if len(line.text) <= _LONGEST_ITEM and not is_meta(line)}
    titles = [line for line in zone if line not in menu and len(line.text) >= _SHORTEST_TITLE and not is_meta(line)]
    for line in titles[:-1]:
        if _SITE.fullmatch(line.text):
            menu.add(line)
        else:
            break
    return menu


def _is_navigation(line: Line) -> bool:
    """Whether the line is a menu, a trail of channels or a list of searches."""
    if _PLACE.match(line.text) or _ISSUE.fullmatch(line.text) or _TRAIL.fullmatch(line.text):
        return True
    if is_meta(line) or CELL_BORDER in line.text:
        return False
    items = _SEPARATED.split(line.text)
    if len(items) >= _FEWEST_ITEMS and all(0 < len(item) <= _LONGEST_ITEM for item in items):
        return True
    words = line.text.split()
    fewest = _FEWEST_ITEMS if _HOME.search(line.text) else _FEWEST_WORDS
    return len(words) >= fewest and all(map(_CHANNEL.fullmatch, words[1:]))


def _channels(lines: Sequence[Line]) -> set[Line]:
    """The lines of a head that are lists of short channel names, one a line."""
    found: set[Line] = set()
    run: list[Line] = []
    for line in [*lines, None]:
        if line and len(line.text) <= _LONGEST_CHANNEL and not line.is_ended and not read_day(line.text):
            run.append(line)
            continue
        if len(run) >= _FEWEST_ITEMS:
            found.update(run)
        run = []
    return found


def _listed_above(zone: Sequence[Line]) -> set[Line]:
    """The headlines of other pages, listed in front of the headline over the first line of date or source."""
    dated = next((i for i, line in enumerate(zone) if is_meta(line)), 0)
    listed = [i for i in range(dated - 1) if _BULLET.match(zone[i].text)]
    return {zone[i] for i in listed} if len(listed) >= _FEWEST_LISTED and listed[-1] < dated - 1 else set()


def is_caption(line: Line) -> bool:
    """Whether the line belongs to a picture: it says so, or has a picture's mark and names a scene."""
    if _CAPTION.fullmatch(line.text):
        return not tells_news(line)
    marked = _PICTURE_MARK.match(line.text) and len(line.text) <= _LONGEST_CAPTION and not line.is_ended
    return bool(marked and _SCENE.search(line.text))


def furniture_of(lines: Sequence[Line]) -> dict[Line, Reason]:
    """The lines of a page that belong to none of its stories, with why."""
    reasons = {line: reason for line in lines if (reason := notice_reason(line))}
    reasons |= dict.fromkeys(advertised(lines), Reason.NOTICE)
    for line in letter_lines(lines):
        reasons.setdefault(line, Reason.META)
    reasons |= {line: Reason.CAPTION for line in lines if line not in reasons and is_caption(line)}
    prose = [i for i, line in enumerate(lines) if line.is_prose and line not in reasons]
    reasons |= dict.fromkeys(comment_lines(lines[prose[0] :] if prose else (), reasons), Reason.COMMENTS)
    if prose:
        for line in floor_lines(lines[prose[0] :]):
            reasons.setdefault(line, Reason.COMMENTS)
    teasers = set(teaser_lines(lines))
    for line in link_lines(lines, lambda line: line.is_prose and line not in reasons and line not in teasers):
        reasons.setdefault(line, Reason.LINKS)
    story = [i for i in prose if lines[i] not in reasons]
    if story:
        for line in [*dated_runs(lines[: story[0]]), *dated_runs(lines[story[-1] + 1 :])]:
            reasons.setdefault(line, Reason.LINKS)
        for line in _behind(lines[story[-1] + 1 :], reasons):
            reasons.setdefault(line, Reason.CONTACT if is_contact(line) else Reason.BEHIND)
    return reasons


def _behind(tail: Sequence[Line], reasons: Mapping[Line, Reason]) -> Iterator[Line]:
    """What follows the last running text: all from an unmistakable marker on, before it how to call."""
    marked = False
    for line in tail:
        if tells_news(line):
            marked = False
            continue
        marked = marked or reasons.get(line) in _ENDS_STORY or bool(_MARKER.match(line.text))
        if marked or is_contact(line):
            yield line
