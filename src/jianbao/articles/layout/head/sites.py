"""The site that shows a story, as its page names it: behind the headline, in the trail of channels, at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.layout.head.names import is_column, is_outlet
from jianbao.articles.layout.head.parts import Around, Part, whole
from jianbao.articles.layout.lines import Line
from jianbao.text import HAN, fold_key

_NAME = rf"[{HAN}](?:[{HAN}A-Za-z0-9·]){{1,15}}"
_TRAIL = re.compile(
    rf"^(?:您?(?:当前|现在|所在|的)*位置\s?[:：]\s?)?(?P<name>{_NAME}?)(?:首页|网站首页)?\s?(?:[>›»＞→]{{1,2}}|\s-\s)\s?(?=[{HAN}])"
)
_MASTHEAD = re.compile(
    rf"^(?:欢迎(?:来到|访问|光临))?(?P<name>{_NAME}?)(?:首页|\s{{1,4}}设为首页|\s{{1,4}}加入收藏|\s{{1,4}}版面导航)(?=\s|$|\s?[|｜])"
)
_MENU = re.compile(rf"^(?P<name>{_NAME}?[网线报台])\s?(?:[|｜┊]\s?[{HAN}]{{2,6}}\s?){{2,20}}$")
_WELCOME = re.compile(rf"^欢迎(?:来到|访问|光临)(?P<name>{_NAME}?)[!！]?$")
_TITLED = re.compile(
    rf"(?P<border>\s{{0,2}}[_|｜]\s{{0,2}}|\s?[-–—]{{1,2}}\s?)(?P<name>{_NAME})(?:[（(][A-Za-z. ]{{2,24}}[）)])?$"
)
_BEHIND = re.compile(
    rf"^.{{0,24}}?(?P<border>\s{{0,2}}[_|｜–—-]{{1,2}})\s?(?P<name>{_NAME})(?:[（(][A-Za-z. ]{{2,24}}[）)])?$"
)
_RIGHTS = "(?:版权|著作权)所有(?![者人方])"
_FOOT = (
    re.compile(rf"(?P<name>{_NAME}?)(?:网站)?\s{{0,3}}(?:{_RIGHTS}|版权归|©|Copyright|保留所有权利)", re.IGNORECASE),
    re.compile(rf"(?:Copyright|©|\(C\)|{_RIGHTS}[:：]?)[^{HAN}]{{0,40}}(?P<name>{_NAME})", re.IGNORECASE),
    re.compile(r"(?:Copyright|©)[\s©()\dCc,–-]{1,24}(?P<name>[A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]{2,20}){1,3})"),
    re.compile(rf"与(?P<name>{_NAME})(?:网站)?无关"),
    re.compile(rf"(?P<name>{_NAME}?)(?:转载|登载|刊登|刊载|发布)(?:此|本|该)(?:文|信息|稿)"),
    re.compile(rf"^(?:本文)?[由返回]{{1,2}}(?P<name>{_NAME}?)(?:转载|[，,]查看更多)"),
    re.compile(rf"转载请注明(?:(?:来[自源]|出处)[:：]?|[:：])\s?(?P<name>{_NAME})"),
)
_POSTED_BY = re.compile(rf"(?:^|[|｜]\s?|\s)发布[:：]\s?(?P<name>{_NAME})")
COLUMN = "[全球世界环天每日今当前焦点最新热门微短快速即时要闻资讯消息信递头条视野看聚播报关注观察动态简滚精选评议]"
"""Characters of the columns' names that mirrors add to headlines."""
_NO_SITE = re.compile(
    rf"{COLUMN}{{2,8}}|"
    r".*\d[月日].*|.*(?:版权|所有|保留|转载|首页|正文|技术支持|备案|许可|声明|原作者|责任|上一篇|下一篇|授权).*"
    r"|(?:网站|本站|本网|本网站.*|财经|新闻|产业|科技|社会|国内|国际|要闻|时政|资讯|频道|行业|地方|专题|视频|图片|滚动|热点|头条|动态|导航|手机版|"
    r"位置|当前|公司|机器人|人工智能|汽车|房产|快讯|专栏|教育|健康|体育|娱乐|文化|旅游|军事)(?:频道|新闻|动态|资讯|网)?"
)
_COPIES = re.compile(
    r"用户投稿|(?:内容|文章|信息|稿件|图文|资料)(?:均|大多|部分|大部分)?(?:来自|来源于?|转载自|转自|采集自|整理自)(?:于)?(?:网络|互联网|网友)"
    r"|版权归?原作者|自动采集"
)
SLOGAN = re.compile(r"第一|领先|最[大具新权]|权威|专业|一站式|尽在|欢迎|[，,！!]")
"""What sites say of themselves beside their names."""
_FORUM = re.compile(r"(?:论坛|社区|贴吧|吧|空间)$")
_SHOWN_FOR_OTHERS = re.compile(r"信息发布平台|自媒体平台|[号系为是]{1,2}自媒体")
_OF_ACCOUNTS = re.compile(r"(?:腾讯)?微信(?:公众(?:平台|号))?|公众(?:平台|号)")
_POST = re.compile(r"只看(?:该作者|楼主)|倒序浏览|阅读模式|楼主|\d{1,4}\s?[楼#]|发表于")
_GENERIC = re.compile(r"^(?:中国|中华|全国|人民|新华|每日|今日|环球|全球|世界|国际|第一)")
_AUTHORITY = re.compile(r"(?:人民政府|政府网?|管委会|管理委员会|政务|委员会|门户网?站?)(?:网|网站|门户)?$")
_OFFICE = re.compile(r"(?:局|办|委|办公室|中心|街道|镇|乡|院|会|科|处|部|厅|厅办)$")
_SHARED = 2
_LONGEST, _TOP, _SHORTEST, _LONGEST_MASTHEAD = 120, 3, 3, 12


def site_of(around: Around) -> Iterator[Part]:
    """What a page calls itself, the surest first."""
    for part in _named(around):
        is_none = _NO_SITE.fullmatch(part.words) or is_column(part.words) or is_of_accounts(part.words)
        if not is_none and part.end - part.start >= 2:
            yield part


def is_of_accounts(site: str) -> bool:
    """Whether a site is but the place where accounts publish: it mirrors none of them."""
    return bool(_OF_ACCOUNTS.fullmatch(site))


def is_forum(site: str) -> bool:
    """Whether those who write on a site are its users."""
    return bool(_FORUM.search(site))


def shows_copies(around: Around) -> bool:
    """Whether a page says that what it shows is taken from elsewhere."""
    return any(_COPIES.search(line.text) for line in [*around.behind, *around.foot] if len(line.text) <= _LONGEST)


def hosts(around: Around, site: str) -> bool:
    """Whether a site shows what others publish there themselves, as platforms do, or is an authority's own."""
    if _AUTHORITY.search(site) or site.endswith("号"):
        return True
    foot = [*around.ending, *around.behind, *around.foot]
    return any(_SHOWN_FOR_OTHERS.search(line.text) for line in foot if len(line.text) <= _LONGEST)


def is_office(publisher: str) -> bool:
    """Whether a publisher is a part of an authority."""
    return bool(_OFFICE.search(publisher))


def is_post(line: Line) -> bool:
    """Whether a line dates and signs what a user of a forum wrote."""
    return len(line.text) <= _LONGEST and bool(_POST.search(line.text))


def is_same(publisher: str, site: str) -> bool:
    """Whether a publisher and a site are one house: a channel of it, its paper and its site, an office's own site."""
    one, other = fold_key(publisher), fold_key(site)
    if one in other or other in one:
        return True
    if _AUTHORITY.search(site) and _OFFICE.search(publisher):
        return True
    brand, house = _GENERIC.sub("", one), _GENERIC.sub("", other)
    return brand[:_SHARED] == house[:_SHARED]


def titled_site(line: Line) -> Part | None:
    """The site behind a headline: 标题_频道_某某网."""
    found = _TITLED.search(line.text)
    if found and SLOGAN.search(found["name"]):
        found = _TITLED.search(line.text[: found.start()])
    if not found or found.start() < 6:
        return None
    if _NO_SITE.fullmatch(found["name"]):
        return None
    sure = "_" in line.text or "|" in found["border"] or "｜" in found["border"]
    return whole(line).within(found, "name") if sure or is_outlet(found["name"]) else None


def _named(around: Around) -> Iterator[Part]:
    above = [line for line in around.above if len(line.text) <= _LONGEST]
    under = [line for line in around.under if len(line.text) <= _LONGEST]
    for line in [*above, *([around.title] if around.title else [])]:
        if part := _repeated(line, around.title):
            yield part
    for pattern in (_TRAIL, _MASTHEAD, _MENU, _WELCOME, _POSTED_BY):
        yield from _found(pattern, [*above, *under])
    yield from (whole(line) for line in around.above[:_TOP] if _is_masthead(line.text))
    for line in [*around.foot[::-1], *around.behind]:
        if len(line.text) <= _LONGEST:
            for pattern in _FOOT:
                yield from _found(pattern, [line])


def _is_masthead(words: str) -> bool:
    return _SHORTEST <= len(words) <= _LONGEST_MASTHEAD and bool(
        (is_outlet(words) or words.endswith(("论坛", "贴吧")))
        and re.fullmatch(_NAME, words)
        and not SLOGAN.search(words)
    )


def _found(pattern: re.Pattern[str], lines: Sequence[Line]) -> Iterator[Part]:
    yield from (whole(line).within(found, "name") for line in lines if (found := pattern.search(line.text)))


def _repeated(line: Line, title: Line | None) -> Part | None:
    """The site behind the headline, on its own line or on one that repeats it."""
    if title is None or line is title:
        return titled_site(line)
    if not line.text.startswith(title.text):
        return None
    behind = line.text[len(title.text) :]
    found = _BEHIND.search(behind)
    if found and SLOGAN.search(found["name"]):
        found = _BEHIND.search(behind[: found.start("border")])
    if found is None:
        return None
    start, end = found.span("name")
    return Part(line, len(title.text) + start, len(title.text) + end)
