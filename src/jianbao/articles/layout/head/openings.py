"""Lines above a text that are short as headlines are, and name no story: addresses, notes of editors, labels."""

from __future__ import annotations

import re
from itertools import pairwise

from jianbao.articles.layout.head.names import is_surely_person
from jianbao.articles.layout.lines import Line
from jianbao.text import HAN

_NOTE = (
    "编者按|编者的话|编后|导语|摘要|核心提示|内容提要|内容摘要|阅读提示|导读|本期导读|今日导读|今日看点|新闻背景|背景链接|相关链接|新闻链接|"
    "延伸阅读|阅读提要|全文(?:如下)?|正文|目录|前言|引言|引子"
)
_LABEL = (
    "主持人?|嘉宾|对话嘉宾|受访者?|采访(?:者|对象)?|时间|地点|图片来源|图源|题图|封面图?|出品人?|监制|策划|来源|群聊消息|群公告|"
    "阅读时长|关键词|楼主"
)
_DAY = r"(?:\d{4}\s?[-年./])?\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?"
_NO_HEADLINE = re.compile(
    rf"[【\[]?(?:{_NOTE})(?:[】\]:：].{{0,80}})?|(?:{_LABEL})\s?[:：].{{0,80}}"
    r"|(?:尊敬的|亲爱的|各位)[^。]{2,24}[!！:：]?|大家(?:上午|下午|晚上)?好[!！]?"
    r"|(?:#[^#\s]{1,30}#?\s{0,3}){1,8}|[\[【（(][^\[\]【】（）()]{1,6}[\]】）)]"
    rf"|[{HAN}]{{1,12}}[〔\[（(]\d{{4}}[〕\]）)]第?\d{{1,4}}号|[{HAN}]{{2,12}}出品|来自[{HAN}]{{2,12}}的?报道|本[报网刊台]综合(?:消息|报道)"
    r"|(?:内部资料|速记稿|内部参考|征求意见稿|送审稿).{0,20}|.{0,20}未经(?:本人)?审[阅核定].{0,6}"
    rf"|[{HAN}]{{2,8}}\s?[:：]\s?{_DAY}(?:[上下]午.{{0,12}}|[\s（(—–-].{{0,16}})?|{_DAY}\s[{HAN}]{{1,4}}"
    r"|(?:昨天|今天|前天)?\s?\d{1,2}:\d{2}|(?:\d{1,2}\s?(?:分钟|小时|天)前|昨天|前天|刚刚)(?:\s.{0,20})?"
)
_OFFICE = re.compile(rf"[{HAN}]{{2,10}}(?:人民政府|办公室|管委会|管理委员会|委员会|指挥部|领导小组)")
_VERB = re.compile("[设成]立|组建|挂牌|揭牌|调整|公布|获|赴|访")
_POSTED = re.compile(
    r"(?:\d{1,2}\s?(?:分钟|小时|天)前|昨天|前天|刚刚|\d{1,2}[-月]\d{1,2}日?\s\d{1,2}:\d{2}|.{0,24}来自\s?(?:微博|微信|iPhone))"
)
_LONGEST_ACCOUNT = 10


def names_no_story(line: Line) -> bool:
    """Whether a line is one of those that open a text beside its headline, or in its place."""
    words = line.text
    if _NO_HEADLINE.fullmatch(words):
        return True
    if _OFFICE.fullmatch(words) and not _VERB.search(words):
        return True
    return all(map(is_surely_person, re.split(r"[\s、]+", words)))


def accounts_in(lines: list[Line]) -> set[Line]:
    """The names of accounts: short lines above the time of a post."""
    return {
        line
        for line, following in pairwise(lines)
        if len(line.text) <= _LONGEST_ACCOUNT and _POSTED.match(following.text)
    }
