"""What a sentence makes of a figure whose own clause says nothing: what is to be built, signed or agreed to mean.

`建设标准厂房18万平方米，8月28日动工`: the hall does not stand yet, though its clause says only that it is built.
"""

from __future__ import annotations

import re
from enum import Enum

_REACH = 120
"""Characters around a figure's clause in which its sentence tells of the project."""
_AHEAD = 400
"""Characters behind a figure in which it is told that its project stands."""
_SEGMENT = re.compile("[。；;！？]")
_SIZES = re.compile(
    r"(?:其中|项目|园区|基地|中心|[一二三四]期|首[期批]|初期)?[^，。；\d]{0,2}?(?:新上|新建|新增|新设|建设|兴建|购置|配套|部署|形成|安装|设|用地|占地|"
    r"总?建筑面积|装机|年产|年?产能|引进|招聘|认缴|床位|机柜|机架|智能算力|算力|加速卡|厂房|工期|建设期)"
)
"""What the clause of a project's size begins with."""
_PLANS = re.compile(r"(?<!完成)(?:计划|规划)|拟|意向投资|分[两二三四]期")
_BEGINS = re.compile(r"(?<![未没])(?:开工|动工|奠基|破土)|计划|预计|力争|拟")
_WILL_STAND = re.compile(
    r"(?:计划|预计|力争|拟|将|有望|要求)[^，。；]{0,14}?(?:投产|投用|竣工|建成|启用|验收|通车|达到|交付|投运|并网)"
)
_STANDS = re.compile(
    r"(?<![未没])已|现有|目前|达到|实[际测现]|去年|投产(?!后)|投用(?!后)|投运(?!后)|(?<=[月日])(?:投产|投用|投运|建成)后|启用|竣工|建成(?!后)|验收|通车|原有|老厂|拥有|完成(?!备案|签约|审批|立项|选址|登记|注册|招标|勘察|设计|土地|前期|工商)|封顶"
)
_MEANT = re.compile(r"谅解备忘录|意向书|意向性?(?:协议|合同)")
_SUM = re.compile(r"(?:其中)?(?:合同|项目|订单|意向|涉及|协议)?(?:总价|总?金额|总?额|合同额|总投资|投资额?)[为达]?$")
_WAITS = re.compile(r"[，,](?:目前)?(?:[尚仍还]待|[尚仍还]需|有待)[^，。；]{0,14}(?:批准|审批|审议|核准|同意)")
_UNDECIDED = re.compile(
    r"[^，。；]{0,4}视[^，。；]{1,12}而定|[，,](?:目前)?(?:尚未|还未|仍未)[^，。；]{0,6}(?:董事会|股东会|股东大会|审议|审批|批准|敲定)"
)
"""Behind a sum that nobody has decided on yet: 其余35亿元视订单而定."""
_INVESTED = re.compile(r"(?<!完成)(?<![累已意追])(?<!累计)(?<!实际|资产|计划|意向|追加|增加|拉动|带动|协议)投资额?$")
_MONEY = re.compile(r"[元郎镑]$")
_SIGNED = re.compile(r"(?<![未没])(?:签约|签订|签署)")
_SIGNED_BEFORE = re.compile(rf"{_SIGNED.pattern}[^，。；]{{0,24}}[，,]$")
_SUM_SIGNED = re.compile(r"(?:合同|协议)?[总金]?(?:金额|合同额|协议额|总额)[^，。]{0,4}$")
_CAPACITY = re.compile(r"年产(?![值量])|年?产能|用地|占地|建筑面积|年处理|年周转|认缴")
_OF_A_PROJECT = re.compile(r"签约|签订|签署|总投资|建设|新建|兴建|扩建|拟|规划|奠基|开工|落户|[二三四]期")


class Projected(Enum):
    """What the sentence says of the figure."""

    PLANNED = "planned"
    INTENDED = "intended"
    SIGNED = "signed"


def projected(text: str, first: int, start: int, end: int) -> Projected | None:
    """What the sentence around a clause makes of its figure; null where it says no more than the clause.

    Args:
        text: the sentence.
        first: where the figure's clause begins.
        start, end: the figure.
    """
    front = max((match.end() for match in _SEGMENT.finditer(text, max(0, first - _REACH), first)), default=None)
    front = max(0, first - _REACH) if front is None else front
    back = _SEGMENT.search(text, end, end + _REACH)
    last = back.start() if back else min(len(text), end + _REACH)
    if _UNDECIDED.match(text, end):
        return Projected.PLANNED
    if _SUM.match(text, first, start):
        if _MEANT.search(text, front, first):
            return Projected.INTENDED
        if _WAITS.match(text, end):
            return Projected.PLANNED
    if _SUM_SIGNED.match(text, first, start) and _SIGNED_BEFORE.search(text, max(0, first - _REACH), first):
        return Projected.SIGNED
    if _MONEY.search(text, start, end) and _INVESTED.search(text, first, start):
        return Projected.SIGNED if _is_behind_signing(text, front, start) else None
    if _SIZES.match(text, first, start + 1) and _is_to_be_built(text, front, (first, start, end), last):
        return Projected.PLANNED
    return None


def _is_behind_signing(text: str, front: int, start: int) -> bool:
    signed = [match.end() for match in _SIGNED.finditer(text, front, start)]
    return bool(signed) and not _STANDS.search(text, signed[-1], start)


def _is_to_be_built(text: str, front: int, figure: tuple[int, int, int], last: int) -> bool:
    """Whether a plan of a clause in front goes on here, or the work only begins in one behind."""
    first, start, end = figure
    plans = [match.end() for match in _PLANS.finditer(text, front, first)]
    if plans and not _STANDS.search(text, plans[-1], start):
        return True
    around = _WILL_STAND.sub("", text[front:last])
    return _BEGINS.search(text, end, last) is not None and not _STANDS.search(around)


def is_capacity_to_come(text: str, first: int, start: int) -> bool:
    """Whether the figure at `start` is what a project of the sentence is to make or to take up."""
    opening = max(0, first - _REACH)
    return bool(
        _CAPACITY.search(text, first, start)
        and _OF_A_PROJECT.search(text, opening, start)
        and not _STANDS.search(text, opening, start + _AHEAD)
    )
