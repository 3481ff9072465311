"""What the words around a name show of a project: that it is made by somebody, or that it has come so far."""

from __future__ import annotations

import re

from jianbao.facts.words import projects as words
from jianbao.text import HAN

_MONEY = (
    r"\d[\d.,]*[万亿兆]*(?:多|余)?(?:元|美元|欧元|港元|人民币|日元|英镑|韩元|澳元|新元|新加坡元|"
    rf"[{HAN}]{{2,3}}(?:法郎|克朗|卢比))"
)
_ONE = r"(?:了|全新的?|首[个座条]|第[二三四五]座|一[座个家条套处批]|其)?"
_MAKES = r"设立|共建|共同建设|兴建|投建|组建|投资建设|新建|联合建设|合作建设|签订|签署|[与和][^，。；]{2,20}就"
_TAKEN = re.compile(rf"(?:{_MAKES})(?:了|一[座个家条])?$")
_MADE = re.compile(
    rf"(?:(?:设立|共建|共同建设|兴建|投建|投资建设|新建|[联合]合建设|(?:抓紧|加紧|加快|正在)(?:搭建|建设|施工)的?|在建的?)"
    rf"的?{_ONE}(?:(?:总|首期|目标|计划)*(?:规模|投资)[^，。；的]{{2,12}}的)?"
    rf"|由[^，。；由]{{2,20}}(?:牵头|承担|投资|出资|建设|投建|实施|承建|主导|打造)的)"
    r"(?:\d[\d.]*[万亿]+元)?[“「『]?$"
)
_FUNDED = re.compile(
    rf"(?:(?:投资|投入|斥资|增资|出资|耗资|[以砸])[^，。；\d]{{0,8}}{_MONEY}(?:[，,]?在[^，。；]{{2,16}})?[^，。；]{{0,6}}?"
    rf"(?:建设|兴建|打造|新建|建|盖|设立|扩建|扩容|投建){_ONE}(?:[^，。；\d]{{2,16}}的)?|(?:投资|规模)[^，。；\d]{{0,3}}{_MONEY}的)[“「『]?$"
)
_NOUNS = r"主体|结构|工程|厂房|设备|机组|首批|首期|全容量|安装|围挡|第[一二三四五六七八九十\d]+次|再次"
_ADVERBS = (
    r"也|均|都|已经?|正式|今[天日年]|昨[天日]|近日|日前|当[天日]|同[日步时]|年内|去年|明年|刚刚|全面|全部|顺利|成功|陆续|"
    r"[仍正]?在|正|完成|通过|进入|启动|实现|加[快紧速]|\d{1,2}月(?:\d{1,2}日)?|于"
)
_STEPS = (
    "开工|动工|动土|完工|通过(?:国家|省级|整体|竣工)[^，。；]{0,6}验收|奠基|破土|封顶|投产|投用|启用|投运|投入(?:使用|运营|运行|生产)|交付使用|竣工|落成|建成|合龙|通车|通线|并网|点亮|点火(?!升空|发射)|试生产|"
    "试运[行营]|上线运行|工商注册|调试|在建|施工|改造|扩建|(?<=[在快紧速])建设|进场|装修|复工|停工|停建|开园|招标|环评|核准|累计完成投资|组网|入轨|(?<=加[快紧速])推进|抢抓工期"
)
_NOT_A_STEP = "(?!项目|率|企业|数|前|后|的|仪式|许可|条件|公司|集团|单位|能力|方案|规划|标准|办法|局|费)"
_TOLD = re.compile(
    rf"[”」』]?(?:[（(][^（）()]{{1,16}}[)）])?(?:项目|工程)?(?:[一二三四五六七八九十]期)?(?:{_NOUNS}|{_ADVERBS}){{0,6}}(?:{_STEPS}){_NOT_A_STEP}"
    r"|(?:项目|工程)?(?:[已拟]?列入[^，。；]{0,10}(?:项目|工程|清单)|[：:](?:由|总投资|计划总投资|占地|位于)|占地|在[^，。；]{2,16}[，,](?:[一二三]期|计划|总)*投资\d|由[^，。；]{2,24}(?:投资|出资|投建|兴建)|总投资|总建筑面积|设计年产|规划用|分[两二三]期)"
    r"|(?:项目|工程)?[，,](?:由[^，。；]{4,26}(?:投资|实施|建设|承建|出资)|(?:计划)?总投资\d)"
    rf"|(?:项目|工程)?(?:正式|成功|签约|选址)*(?:落户|选址)(?:在|于)?(?!仪式)[{HAN}]{{2}}"
    r"|(?<=基金)[^，。；\d]{0,2}(?:认缴|总|首期|目标|计划|募集|管理)规模[^，。；\d]{0,3}\d"
    r"|(?<=星座)(?:共|由)?\d+颗|(?<=星座)[^，。；]{0,14}(?:轨道|入轨|组网|发射)"
)
_OF_AN_AGREEMENT = re.compile(r"(?:项目)?[^《》]{0,16}(?:协议|合同|备忘录)(?:书)?》")
_SHORTEST_PLAIN = 6
"""Characters of plain words that an agreement is named for."""
_OFFICES = ("办公室", "代表处", "联络处")
"""What is a project only where it is signed for."""
_BEGUN = re.compile(
    rf"(?:{_NOUNS}|{_ADVERBS}){{0,6}}(?:开工|动工|动土|奠基|破土|封顶|投产|竣工|落成|合龙|通车|建成投|开园|在建|(?<=正在)(?:建设|施工)){_NOT_A_STEP}"
)
_IN_FRONT, _FUNDS_IN_FRONT = 30, 60
"""Characters in front of a name in which it is looked for who makes it, and with what money."""
_MILESTONE = re.compile("|".join(words.MILESTONES))
_MONEY_FOR_IT = re.compile(r"投资(?:约|近|超|逾)?\d")


def is_made(text: str, start: int) -> bool:
    """Whether the words in front of a name have somebody make what it names: 共建, 由某院承担的, 正在搭建一套."""
    return _MADE.search(text, max(0, start - _IN_FRONT), start) is not None


def is_funded(text: str, start: int) -> bool:
    """Whether the words in front of a name give money for it: 以85亿元兴建, 总投资20亿元的."""
    return _FUNDED.search(text, max(0, start - _FUNDS_IN_FRONT), start) is not None


def is_told(text: str, end: int) -> bool:
    """Whether the words behind a name say how far it has come: 主体已封顶, 也在改造, 列入重大项目清单."""
    return _TOLD.match(text, end) is not None


def is_proved(text: str, start: int, end: int) -> bool:
    """Whether the words around a name show that it is a project, whatever its noun."""
    if text.endswith(_OFFICES, 0, end):
        return "签" in text[:start] and is_made(text, start)
    return is_told(text, end) or is_made(text, start) or is_funded(text, start)


def is_agreed_on(text: str, start: int, end: int) -> bool:
    """Whether a name stands in that of an agreement: 《智能算力产业园项目投资框架协议》."""
    return (
        end - start >= _SHORTEST_PLAIN
        and text[start - 1 : start] == "《"
        and _OF_AN_AGREEMENT.match(text, end) is not None
    )


def is_begun(text: str, end: int) -> bool:
    """Whether what stands behind a name is said of buildings only: 正式开工, 主体封顶."""
    return _BEGUN.match(text, end) is not None


def has_reached(text: str, first: int, start: int, last: int) -> bool:
    """Whether the clause from `first` to `last`, or what takes the name at `start`, says it came to something."""
    return bool(
        _MILESTONE.search(text, first, last)
        or _MONEY_FOR_IT.search(text, first, last)
        or _TAKEN.search(text, max(first, start - _IN_FRONT), start)
    )
