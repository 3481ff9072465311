"""Where a text counts what it lists: 五家企业：甲、乙; 甲、乙等五家企业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.checks.told import quantities
from jianbao.facts.words.projects import ENDINGS as PROJECT_ENDINGS
from jianbao.facts.words.regions import REGIONS
from jianbao.text import HAN, is_paired
from jianbao.values import Quantity

_COUNTED = frozenset("家个位名人所座条项款类种大支处部只")
_FEWEST, _MOST = 2, 60
LONGEST_ITEM = 40
"""Characters."""
# 五家企业：甲、乙; 五家企业分别为甲、乙; 五家企业（甲、乙）.
_FOLLOWED = re.compile(
    r"(?P<noun>[^，,。；;：:、（(]{0,16}?)(?:[:：]|——|分别(?:是|为)|，(?:分别(?:是|为)|即)|即(?=[^，。])|(?P<bracket>[（(])|"
    r"(?P<partly>，?(?:包括|包含|涵盖|涉及)(?:了)?))(?P<items>[^。；;：:]{3,400})"
)
_ENGLISH_FOLLOWED = re.compile(
    r"(?P<noun>[^,.;:()]{0,40}?)(?::|(?P<bracket>\()|(?P<partly>,? including))\s*(?P<items>[^.;:()]{3,400})"
)
# 甲、乙、丙四家企业; 甲、乙等五家企业.
_LISTED = re.compile(r"(?:^|(?<=[，,。；;：:]))(?P<items>[^，,。；;：:（(]{2,200}?)(?P<partly>等|在内的)?(?:这|共)?$")
_NOT_PLAIN = re.compile(r"其他|[（(]")
# Of 计算中心、数据中心项目10个 the noun stands in front: 10个 counts projects and no list.
_NOUN = re.compile(rf"(?![已共均都，])[{HAN}]")
_REGION = re.compile(rf"(?:{'|'.join(REGIONS)}|[{HAN}]{{1,6}}(?:新区|[省市区县镇乡]))$")
_REGIONS_COUNTED = re.compile(r"[^，,。；;、]{0,4}(?:区|市|县|省|镇|乡|地|城市|地区|国家|州|新区|街道)")
_PROJECTS_COUNTED = re.compile("[^，,。；;、]{0,6}(?:项目|工程)")
_JOINT = re.compile(r"以及|[和与及]|, and | and ")
_APART = re.compile("以及|[^、]{2}[和与及][^、]{2}")
_ENDS_PARTLY = re.compile(r"等(?:[^，,、]{0,8})?$|\b(?:others|more|among them)\b")
_CLAUSE = re.compile(r"[，,]")
_CLAUSE_MARK = re.compile(r"[，,。；;：:]")
# A count beside a list; the quantities of no other sentence need to be read.
_A_COUNT = r"[\d一二三四五六七八九十两][大家个位名人所座条项款类种大支处部只]"
_CONGRESS = re.compile(r"(?:党的|中共)?(?:十[一二三四五六七八九]|二十)大")
# Of 8个县（市、区） the bracket is part of the unit.
_UNITS = re.compile(
    "市|区|县|州|地区|旗|盟|镇|乡|村|街道|社区|园区|新区|开发区|功能区|管委会|部门|委|办|局|单位|企业|企事业单位|机构|群体|人"
)
_GOES_ON = re.compile("以及|还有|和|与|及|加上")
_LEADS_ON = re.compile(
    r"^(?:提升|发展|打造|培育|壮大|推进|推动|实施|聚焦|围绕|建设|布局|形成|构建|建成|引进|做强|做优|做大|优化|完善|强化|开展|启动|"
    r"促进|加快|带动|支撑|支持|完成|设立|推出|整合|依托|突破|落实|抓好|服务|贯彻|深化)"
    r"|(?:提升|发展|打造|培育|壮大|推进|推动|实施|聚焦|围绕|建设|布局|形成|构建|覆盖|涵盖|涉及|建成|引进|签约|签下|支持|带动|支撑|促进|"
    r"优化|完善|开展|启动|达成|完成|设立|推出|拥有|具有|新增|成立|举办|参加|整合|联合|依托|突破|的|了|等|在|对|为|有|是|向|由|从|将|把|被|"
    r"发放|兑现|给予|颁发|授予|下达|提供|投放|出台|发布|印发|公布|制定|签订|签署|申报|承担|负责|开通|新建|改造|升级|采购|购置|评选|评出|"
    r"来自|共计|合计|另外|其余|其他|前|后|这|那|全部|所有|上述|各)$"
)
"""An item that leads to what is counted, 提升三大产业, is none of what is counted."""
_ENUMERATES = re.compile(
    rf"{_A_COUNT}[^。；;]{{0,16}}?(?:[:：（(]|——|分别|即|包括|包含|涵盖|涉及)[^。；;]{{1,80}}?、"
    rf"|、[^，,。；;：:、]{{1,{LONGEST_ITEM}}}?{_A_COUNT}"
)
_ENGLISH_ENUMERATES = re.compile(r"[:(]|including")
_LATIN_BODY = re.compile(r", (?:Inc|Ltd|LLC|Co|Corp)\b")


@dataclass(frozen=True, slots=True)
class CountedList:
    """A count and the list that it counts.

    Attributes:
        count: the quantity.
        start, end: the span of the items in the sentence.
        fewest, most: how many items they can be: a 和 may part two items or be part of a name.
        partly: whether the list may leave items out.
    """

    count: Quantity
    start: int
    end: int
    fewest: int
    most: int
    partly: bool

    @property
    def holds(self) -> bool:
        """Whether the count can be right."""
        counted = self.count.value or 0
        return counted >= self.fewest and (self.partly or counted <= self.most)


def counted_lists(text: str, language: str) -> Iterator[CountedList]:
    """The counts of a sentence that have a list behind or in front of them."""
    if not (_ENUMERATES if language == "zh" else _ENGLISH_ENUMERATES).search(text):
        return
    for count in quantities(text):
        if _is_count(count):
            found = _behind(text, count, language) or (_in_front(text, count) if language == "zh" else None)
            if found:
                yield found


def _is_count(one: Quantity) -> bool:
    """Whether a quantity counts things one by one: 五家, 三大, seven firms."""
    value = one.value
    return (
        isinstance(value, Decimal)
        and one.kind in ("amount", "name")
        and one.bound is None
        and one.high is None
        and one.currency is None
        and value == int(value)
        and _FEWEST <= value <= _MOST
        and not _CONGRESS.fullmatch(one.text)
        and (one.unit in _COUNTED or one.text[-1] == "大" or (one.unit or one.text).isascii())
    )


def _behind(text: str, count: Quantity, language: str) -> CountedList | None:
    """The list behind a count: 五家企业：甲、乙、丙."""
    match = (_FOLLOWED if language == "zh" else _ENGLISH_FOLLOWED).match(text, count.end)
    if match is None or any(count.end <= one.start < match.start("items") for one in quantities(text)):
        return None
    items = match["items"]
    if match["bracket"]:
        items = re.split(r"[)）]", items)[0]
        if all(_UNITS.fullmatch(item.strip()) for item in re.split("、|和|或", items)):
            return None
    elif language == "zh":
        clauses = _CLAUSE.split(items)
        if any("、" in clause for clause in clauses[1:]):
            return None  # groups of items, parted by commas
        items = clauses[0]
    start = match.start("items")
    return _of(count, items, start, language, partly=bool(match["partly"]))


def _in_front(text: str, count: Quantity) -> CountedList | None:
    """The list right in front of a count: 甲、乙、丙三家企业, 甲、乙等五家企业."""
    match = _LISTED.search(text, 0, count.start)
    if match is None or _NOT_PLAIN.search(match["items"]) or not _NOUN.match(text, count.end):
        return None
    items = match["items"]
    if not _is_list_of_names(text, match, count):
        return None
    regions = _REGION.search(re.split("、", items)[-1])
    if regions and not _REGIONS_COUNTED.match(text, count.number_end):
        return None  # 青澜区、云渚区3家企业: three firms of two places
    if not _is_of_its_kind(text, *match.span("items"), count):
        return None
    return _of(count, items, match.start("items"), "zh", partly=bool(match["partly"]))


def _is_list_of_names(text: str, match: re.Match[str], count: Quantity) -> bool:
    """Whether what stands in front of a count is a whole list of names: not its end, and no words that lead on."""
    items = match["items"]
    names = items.split("、")
    if _GOES_ON.match(items) or len(names) == 1 or _LEADS_ON.search(names[-1]):
        return False
    if any(len(items) - len(names[-1]) < body.end < len(items) for body in bodies(items)):
        return False  # the last of them does something to what is counted
    if any(one.text[-1:] == "大" or one.unit in _COUNTED for one in quantities(items)):
        return False
    begin = match.start("items")
    before = _CLAUSE_MARK.split(text[: begin - 1])[-1] if text[begin - 1 : begin] in ("，", ",") else ""
    return "、" not in before or len(names) > (count.value or 0)


def _is_of_its_kind(text: str, start: int, end: int, count: Quantity) -> bool:
    """Whether what is listed is what is counted: bodies where 家 are, projects where 个项目 are."""
    if count.unit == "家":
        return any(body.start < end and start < body.end for body in bodies(text))
    return not _PROJECTS_COUNTED.match(text, count.end) or text[:end].endswith(PROJECT_ENDINGS)


def _of(count: Quantity, items: str, start: int, language: str, *, partly: bool) -> CountedList | None:
    """The list of the items, when it is a plain one of names."""
    mark = "、" if language == "zh" else ", "
    pieces = [piece for piece in re.split(mark, items) if piece.strip()]
    if language == "en" and _LATIN_BODY.search(items):
        return None
    if mark not in items or any(len(piece) > LONGEST_ITEM for piece in pieces) or not is_paired(items):
        return None
    summed = items if start > count.start else items[len(pieces[0]) :]
    if any(one.is_figure for one in quantities(summed)):
        return None  # parts of a sum
    pieces[-1] = re.sub(r"^(?:and|以及|和|及) ?", "", pieces[-1].strip())
    fewest = len(pieces)
    if start < count.start:  # 甲、乙以及丙、丁、戊等三家: those behind the joint may be counted by themselves
        fewest -= next((at for at in range(len(pieces) - 2, 0, -1) if _APART.search(pieces[at])), 0)
    most = len(pieces) + sum(len(_JOINT.findall(piece)) for piece in pieces)
    open_end = partly or _ENDS_PARTLY.search(items) is not None
    # In front of a count 和 before the last item is the usual way to end a list.
    last = 1 if _JOINT.search(pieces[-1]) and language == "en" else 0
    return CountedList(count, start, start + len(items), fewest + last, most, open_end)
