"""Names in bylines: of persons, and of those that publish."""

from __future__ import annotations

import re

from jianbao.text import HAN
from jianbao.values.surnames import COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES

_COMPOUND = "|".join(COMPOUND_SURNAMES)
_PERSON = re.compile(
    rf"(?:{_COMPOUND})[{HAN}]{{1,2}}|[{SURNAMES}{RARE_SURNAMES}][{HAN}]{{1,2}}|[{HAN}]{{1,8}}(?:[·•・][{HAN}]{{1,8}})+"
    r"|[A-Z][a-z'’-]+(?: [A-Z][\w.'’-]*){1,3}"
)
_SURELY_PERSON = re.compile(rf"(?:{_COMPOUND})[{HAN}]{{1,2}}|[{SURNAMES}][{HAN}]{{1,2}}")
_OUTLET = re.compile(
    r"(?:(?<![简通公战喜海预情播汇举申])报|网|(?<!合作)社|台|刊|在线|频道|新闻|客户端|财经|科技|时代|号|观察|评论|融媒体?|传媒|发布|视点|视线|周刊|周报|杂志|通讯|快讯|"
    r"中心|编辑部|门户|资讯|视窗|政府|管委会|办公室|秘书处|平台|委员会|研究院|集团|局|委|部|厅|指挥部|"
    r"\b(?:Daily|Times|News|Post|Wire|Journal|Herald|Review|Weekly|Tribune|Ledger|Gazette|Online))$"
)
_NO_PERSON = re.compile(
    r".*(?:[报网社台刊局委办部处室厅市县镇乡村区省州站厂店组团队讯电摄版期年月日号完]|公司|中心|集团|新闻|频道|发布|融媒|观察|"
    r"评论|报道|报导|专栏|专题|动态|要闻|资讯|关注)$"
    r"|江苏|江西|云南|安徽|甘肃|宁夏|海南|海外|金融|房产|时[政评尚事]|文[化旅体教]|经济|国[际内资]|公[示告司益]|高[新校端]"
    r"|通[知告讯]|能源|农[业村]|单位|管理|全[部国文]|党[建务]|余下|方[言案]|余|向上|司法|安[全检]|平安|明[日天]|相关|有关|双语"
    r"|后[记续]|简[介讯体]|易读|应用|路透|陆媒|段落|平台|白皮|石油|花絮|曲艺|舒适|钱塘|和讯|连载|连线|车[市讯]|项目|游戏|家[居电]"
)
_NOBODY = re.compile(
    r"佚名|匿名|未知|不详|无名|本[站网报刊]|网络|网友|网编|转载|综合|整理|原创|投稿|小编|管理员|系统管理员|编辑部?|记者|作者|"
    r"通讯员|老师|朋友|同志|同仁|无|暂无|[\W_]{1,9}|admin\w{0,9}|administrator|root|editor|test|guest|webmaster|huaxia|"
    r"staff(?: (?:writer|reporter))?",
    re.IGNORECASE,
)


_COLUMN = re.compile(
    r".*(?:要闻|速览|浏览)|.*(?:要闻|速览).*(?:汇总|精选|一览)|(?:今日|每日|昨日)?(?:早报|晚报|日报|财经|快讯|新闻|头条|资讯)|.{0,4}作者"
)


def is_column(words: str) -> bool:
    """Whether words name a column of news or a button of its page: 今日财经, 产业要闻速览, 倒序浏览."""
    return bool(_COLUMN.fullmatch(words))


def is_person(words: str) -> bool:
    """Whether words that nothing is said of can be a person's name."""
    return bool(_PERSON.fullmatch(words)) and not _NO_PERSON.match(words)


def is_surely_person(words: str) -> bool:
    """Whether words can hardly be anything but a person's name: by a surname that is no frequent word."""
    return bool(_SURELY_PERSON.fullmatch(words)) and not _NO_PERSON.match(words)


def is_outlet(words: str) -> bool:
    """Whether words end as names of papers, sites and offices do."""
    return bool(_OUTLET.search(words))


def is_nobody(words: str) -> bool:
    """Whether what stands in the place of an author names none."""
    return bool(_NOBODY.fullmatch(words))
