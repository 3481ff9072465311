"""Pages without a story: what they seem to be instead.

A page that nobody can classify is read as a story; one that is refused here has no running text but what a kind of
page is known by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from jianbao.articles.layout.blocks import is_dated_link, is_day_of_link
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.prompts import is_wall
from jianbao.language import say

_GONE = re.compile(
    r"(?:页面|网页|文章|内容|链接|资源|帖子|地址|信息).{0,12}(?:不存在|未找到|找不到|已(?:被)?(?:删除|下线|移除|"
    r"失效)|无法(?:访问|显示|找到))|"
    r"找不到.{0,8}(?:页面|网页|文件)|该内容已被发布者删除|404|Not Found|Forbidden|Bad Gateway|Service Unavailable|"
    r"服务器(?:错误|繁忙|开小差)|"
    r"(?:访问|操作).{0,6}过于频繁|安全验证|请完成.{0,6}验证|请输入验证码|人机验证",
    re.IGNORECASE,
)
_LOGIN = re.compile(r"登录|登陆|注册|验证码|会员|Log ?in|Sign ?in|Subscribe", re.IGNORECASE)
_SEARCH = re.compile(
    r"搜索结果|检索结果|(?:共|为[你您])?\s?(?:找到|搜索到|检索到).{0,12}\d[\d,]{0,9}\s?[条个篇项]|"
    r"[\d,]{1,9}\s?[条个篇项].{0,4}(?:结果|记录)|search results",
    re.IGNORECASE,
)
_PLAYER = re.compile(r"\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2}|倍速|清晰度|弹幕|播放(?:列表|失败)|缓冲")
_PAGES = re.compile(r"上一页.{0,99}下一页|共\s?\d{1,6}\s?页|转到第")
_CUT = re.compile(r"(?:\.{3}|…{1,2}|[\[【(（]?(?:详细|阅读全文|查看全文|查看详情|更多)[\]】)）]?\W{0,3})$")
_LONGEST_SIGN = 80
_SHORTEST_SENTENCE, _SHORTEST_HEADLINE, _FEWEST_HEADLINES = 10, 8, 3


class NoStory(Enum):
    """A kind of page that holds no story."""

    NOTHING = "nothing"
    GONE = "gone"
    LOGIN = "login"
    SEARCH = "search"
    LIST = "list"
    PLAYER = "player"

    def told(self) -> str:
        """What is the matter and what to do, in the user's language."""
        return _told()[self]


def no_story(lines: Sequence[Line], told: Sequence[Line]) -> NoStory | None:
    """What a page is that holds no story; None where it may hold one.

    Args:
        lines: all lines of the page.
        told: those that are not known to be furniture.
    """
    text = [line for line in told if _tells(line)]
    cut = [line for line in text if _CUT.search(line.text)]
    is_cut = len(cut) >= _FEWEST_HEADLINES and len(cut) * 3 >= len(text) * 2
    is_list = is_cut or _headlines(lines) >= _FEWEST_HEADLINES or _is_paged(lines)
    if len(text) > len(cut) or (cut and not is_list):
        return None
    signs = [line.text for line in lines if len(line.text) <= _LONGEST_SIGN]
    is_search = any(map(_SEARCH.search, signs))
    kinds = (
        (NoStory.GONE, not is_cut and any(map(_GONE.search, signs))),
        (NoStory.SEARCH, is_search and is_list),
        (NoStory.LIST, is_list),
        (NoStory.LOGIN, any(map(is_wall, lines)) and any(map(_LOGIN.search, signs))),
        (NoStory.SEARCH, is_search),
        (NoStory.PLAYER, sum(bool(_PLAYER.search(sign)) for sign in signs) > 1),
        (NoStory.NOTHING, not told),
    )
    return next((kind for kind, is_kind in kinds if is_kind), None)


def _tells(line: Line) -> bool:
    """Whether the line says something in a sentence, and not that there is no page."""
    if is_dated_link(line) or (len(line.text) <= _LONGEST_SIGN and _GONE.search(line.text)):
        return False
    return line.is_prose or bool(_CUT.search(line.text)) or (line.is_ended and len(line.text) >= _SHORTEST_SENTENCE)


def _headlines(lines: Sequence[Line]) -> int:
    """How many headlines stand there with their days, behind them or on a line of their own."""
    dated = sum(map(is_dated_link, lines))
    days = [line for line in lines if is_day_of_link(line)]
    others = [
        line for line in lines if line not in days and not line.is_ended and len(line.text) >= _SHORTEST_HEADLINE
    ]
    return max(dated, min(len(days), len(others)))


def _is_paged(lines: Sequence[Line]) -> bool:
    """Whether headlines stand above the links to more of them."""
    named = [line for line in lines if not line.is_ended and len(line.text) >= _SHORTEST_HEADLINE]
    return len(named) > _FEWEST_HEADLINES and any(_PAGES.search(line.text) for line in lines)


def _told() -> dict[NoStory, str]:
    return {
        NoStory.NOTHING: say(
            "there is no text in it. Give a file with the article's text.", "里面没有文字。请给出含有文章正文的文件。"
        ),
        NoStory.GONE: say(
            "no story found: it is a page that says the article is not there, or asks for a check. "
            "Save the article itself.",
            "没有找到正文：这像是“页面不存在”或验证页。请保存文章本身。",
        ),
        NoStory.LOGIN: say(
            "no story found: it is a login notice. Log in, and save the page that shows the article.",
            "没有找到正文：这像是登录提示页。请登录后保存显示全文的页面。",
        ),
        NoStory.SEARCH: say(
            "no story found: it is a page of search results. Save the articles that it links to.",
            "没有找到正文：这像是搜索结果页。请保存其中链接的文章。",
        ),
        NoStory.LIST: say(
            "no story found: it is a list of headlines. Save the articles that it links to.",
            "没有找到正文：这像是标题列表页。请保存其中链接的文章。",
        ),
        NoStory.PLAYER: say(
            "no story found: it is a video player without a text. Give a transcript.",
            "没有找到正文：这像是没有文字稿的视频页。请给出文字稿。",
        ),
    }
