"""What the words around a figure say of it: its kind, its period."""

from __future__ import annotations

import re
from enum import StrEnum

from jianbao.facts.candidates.assertion import is_denied
from jianbao.facts.candidates.ceilings import is_ceiling
from jianbao.facts.candidates.projected import is_capacity_to_come, projected
from jianbao.facts.candidates.proposals import proposal_of


class Kind(StrEnum):
    """What a figure claims to be."""

    ACTUAL = "actual"
    PLANNED = "planned"
    INTENDED = "intended"
    SIGNED = "signed"
    APPROVED = "approved"
    TARGET = "target"
    EXPECTED = "expected"
    CAP = "cap"
    MIXED = "mixed"


_PROMISES = r"预计|(?<![月日])(?:建成后|达产后|投产后|投用后)|届时"
"""What is expected in one clause goes on in those behind it."""
_AIMS = r"力争|目标|争取|(?<![截年月日])[到至]20\d\d年|\b(?:target|aim|goal)(?:s|ed)?\b|\bby 20\d\d"
"""What is aimed at in one clause goes on in those behind it that tell of making something."""
_EXPECTED = (
    rf"{_PROMISES}|(?:希望|期望|打算)(?=[^，。；]{{0,12}}(?:[增降提压减做翻]|达到|实现|突破|完成))|有望|将达|可实现|可望|(?<![希渴])望(?=[超达破]|突破|$)|可能|或将|否则|预[期测估]|全部建成|"
    r"\bexpect|\bforecast|\bcould\b|\bmight\b|once (?:complete|built)"
)
_TO_BE_DONE = (
    r"(?<![必需主重需纲概首摘])要(?![求素点闻道么是因])(?=[^，。；\d]{0,8}(?:交付|建|完成|引进|新增|招|培养|办|投用|开工|开放|投入))|"
    r"(?<=还有)[^，。；]{1,6}要|明年|后年|下一步|下个?[月周]|下学[年期]|即将|承诺|答应|允诺|资本支出|[上下]修[至到为]|原[订定]"
)
_DEMANDED = (
    r"(?<!意见)(?<!提出)建议(?=[量判处将把按对设投给增调提降从由])|提议|倡议|索赔|求偿|诉请|诉求|开价|叫价|方案提出|"
    r"(?:要求|请求)(?:判令|赔偿|支付|返还|退还)"
)
_PLANNED = (
    rf"(?<!比)(?<!比原)计划|规划|在审批|待审批|审批(?:中|阶段)|报审批|待批|报批|[一二三四首]期(?:计划)?投资|(?<!完成)固定资产投资(?!完成|增|同比|下降|额?[为达])|{_TO_BE_DONE}|{_DEMANDED}|"
    r"拟|(?<!外观|工业|研发|创意|芯片|产品)设计(?!院|所|师|企业|公司|团队|中心|大赛|专利|人员|人才|单位|大奖|图|服务|、)|将(?=[^军来])|(?<!占)(?<!协议)总投资|分[两二三四]期|可行性研究|可研|前期论证|选址论证|建设周期|总工期|\bplan(?:s|ned|ning)?\b|\bwill\b|\bwould\b|\bpropos|\bdesign(?:s|ed)?\b|"
    r"\bpromis|\bpledg|\bdemand|\bsought\b|\bseek|\bask(?:s|ed|ing)? for\b"
)
_APPROVED = (
    r"批复|获批|核准|批准|(?<![在待报])审批(?![中阶]|用时|时[间限]|服务|流程|事项|环节|窗口)|"
    r"董事会[^，。]{0,4}通过|\bapprov"
)
_TARGET = (
    rf"{_AIMS}|[凑攒][够齐满]|[够满到]\d[\d.]*[^，。；\d]{{0,4}}才[能可算]|"
    r"要(?:实现|达到|突破|打造|培育)|(?<![必需主重只])要把(?=[^，。；]{2,30}(?:做|提[高升]|[降压增升]|扩大?)[到至])|[到至](?:今年|明年|本年)?年?底(?=[^，。]{0,8}达)"
)
_MARKS = (
    (Kind.INTENDED, re.compile(r"意向|有意|\bintend|letter of intent|\boptions? (?:for|on)\b", re.IGNORECASE)),
    (Kind.TARGET, re.compile(_TARGET, re.IGNORECASE)),
    (Kind.EXPECTED, re.compile(_EXPECTED, re.IGNORECASE)),
    (Kind.APPROVED, re.compile(_APPROVED, re.IGNORECASE)),
    (Kind.PLANNED, re.compile(_PLANNED, re.IGNORECASE)),
    (Kind.SIGNED, re.compile(r"签约|签订|签署|协议|合同|\bsign(?:s|ed|ing)?\b|\bcontracts?\b", re.IGNORECASE)),
)
"""Nearest to a plan first: what holds of several is said by the weakest claim."""
_DONE = re.compile(
    r"(?<!预计)完成[^，。]{0,8}(?:目标|计划)(?=[^，。])|(?<![未没])已(?!经?批)|目前|现有|累计|截至|共有|拥有|[只仅]用|用时|历时|耗时|实测|实际(?!控制|使用人)|\balready\b"
)
_SHARE_DONE = re.compile(
    r"(?<!预计)完成[^，。]{0,8}(?:目标|计划)(?:任务)?的?$|(?<!拟)占[^，。；]{0,10}(?:计划|目标|规划)[^，。；]{0,6}$"
)
_OF_A_DEAL = re.compile(r"签约[^，。；]{0,6}率$|合同额$")
"""A share of what is signed, or a share that is paid of it: 签约项目开工率61%, 给予合同额20%的补贴."""
_FULFILLED = re.compile(r"(?<!预计)完成[^，。；]{0,8}(?:目标|计划)")
_NEXT_COUNTED = re.compile(r"、[^，。；、\d]{1,10}?\d")
"""What is counted next in the same clause: 开工项目14个、总投资88亿元."""
_ALL_AIMED = re.compile(r"的(?:目标|计划|规划|要求)")
_THERE = re.compile(r"(?:(?<![拟将])(?:提出|形成|反映|收集|征集|梳理|排查)|[未没][^，。；\d]{2,5})的$")
"""What is counted is there, whatever is to become of it: 要对未开工的38个项目逐一过堂."""
_TAKEN = re.compile(r"[用花]了$")
_NOT_DONE = re.compile(r"(?:未|没有|尚未)(?:能)?(?:完成|实现|达到|建成|交付|投产|到位)")
_NOT_YET = re.compile(
    r"[，,]\s?(?:款项)?(?:目前|但|截至目前)*(?:都|均)?(?:还|尚)?(?:未|没有)(?:能)?(?:完成|实现|到位|到账|落实|交付|开工|签约)"
)
_PROMISE = re.compile(_PROMISES)
_LOOKS_BACK = re.compile(r"而[^，。；\d]{0,6}(?:20\d\d|[去前上])年")
"""今年预计达到150亿元，而2021年只有9亿元."""
_IS_SO = re.compile(r"(?:但|而)?(?:目前|现在?|截至)[^，。；\d]{0,6}(?:已|有)")
"""预计带动就业800人，目前已招聘300人."""
_BY_PLAN = re.compile(r"(?:按照?|根据|依据|依照)[^，。；]{0,8}(?:规划|计划|方案)")
_AIM = re.compile(_AIMS, re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(20\d\d)年(?!到期|届满|版)")
_MAKING = re.compile(
    r"打造|培育|形成|建成|建设|新增|引进|突破|达到?|实现|开通|集聚|培养|超过?|不低于|不少于|[增升提][加高长]?[至到]|扩大[至到]|[降压][低减]?[至到]|控制在|保持|占比|稳定在"
)
_PAST = re.compile(rf"{_DONE.pattern}|了|[去昨上]年|同比|今年以来|上半年|季度|原有|\d月\d|[，,](?:今年|当前|现)")
_LANDED = re.compile(r"落地|签约|签订")
_FROM = re.compile(r"(?:从|由|较|比)(?:原有?的?|现有的?|目前的?|原[订定]的?)?$")
_MOVES = re.compile(r"(?:左右)?(?:增|爬[坡升]|做到|提[高升]|扩大?|升|降|减|[上下]调|压|延|拓)")
_LONGEST_CLAUSE = 200
_RESPECTIVELY = "分别"
_LIST = 120
"""Characters in front of a figure in which such a list may stand."""
_PERIOD_BEFORE = 400
_CLAUSE_END = re.compile(r"[，。；;：！？,:](?!(?<=\d[,:])\d)")
"""No 38,600 and no 9:30 ends a clause."""
_PERIOD = re.compile(
    r"(?:上年|去年|前年|今年)同期|(?:截至|截止到?)?(?:(?:20\d\d年|今年|去年|前年|上年|同期|明年|次年|翌年|同年|当年)?(?:第?[一二三四1-4]季度|前[一二三四五六七八九十\d]+个?(?:月|季度)|上半年|下半年|"
    r"1[-—–~至]\d{1,2}月|\d{1,2}月(?![\d日号])(?:份|底|末)?)|20\d\d年(?!\d{1,2}月\d)(?:底|末|全年)?|今年(?:以来)?|去年|前年|目前|当前|现有|全年|(?<![0-9一二两三四五六七八九十几多半])年内|“?十[三四五]五”?(?:期间|末)?)"
)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause of a span: from the punctuation before it to the punctuation behind it, or to where clauses end."""
    first, last = max(0, start - _LONGEST_CLAUSE), min(len(text), end + _LONGEST_CLAUSE)
    before = [match.end() for match in _CLAUSE_END.finditer(text, first, start)]
    behind = _CLAUSE_END.search(text, end, last)
    return (before[-1] if before else first), (behind.start() if behind else last)


def is_told_together(text: str, start: int) -> bool:
    """Whether the figure at `start` is one of several that 分别 gives to several: of which one, only a list tells."""
    return _RESPECTIVELY in text[max(0, start - _LIST) : start]


def kind_at(text: str, start: int, end: int) -> Kind:
    """What the figure at a span claims to be, by the words of its clause in front of it and right behind it."""
    first, last = clause_around(text, start, end)
    before, behind = text[first:start], _of_it(text[end:last])
    if is_ceiling(text, first, start, end):
        return Kind.CAP
    if _is_there(before, behind, is_share=text[start:end].endswith("%")):
        return Kind.ACTUAL
    if Kind.INTENDED is _mark(before) and _LANDED.search(before.replace("意向落地", "").replace("意向签约", "")):
        return Kind.MIXED
    marked = _asserted(before) or _asserted(behind)
    if marked in (Kind.PLANNED, Kind.SIGNED, Kind.EXPECTED, Kind.TARGET) and _done_last(before, marked):
        return Kind.ACTUAL
    return marked if marked not in (None, Kind.SIGNED) else _by_sentence(text, (start, end), (first, last), marked)


def _of_it(behind: str) -> str:
    """The words behind a figure up to what is counted next, without what is done of a plan."""
    counted = _NEXT_COUNTED.search(behind) if "、" in behind and not _ALL_AIMED.search(behind) else None
    return _FULFILLED.sub("", behind[: counted.start()] if counted else behind)


def _is_there(before: str, behind: str, *, is_share: bool) -> bool:
    """Whether the figure is of what is there, though the clause speaks of plans and deals."""
    if is_share and (_SHARE_DONE.search(before) or _OF_A_DEAL.search(before)):
        return True
    return bool(_THERE.search(before) or _TAKEN.search(before)) or _is_left_behind(before, behind)


def _is_left_behind(before: str, behind: str) -> bool:
    """Whether the figure is where something stands before it changes: 由12趟增至18趟."""
    return bool(_FROM.search(before) and _MOVES.match(behind))


def _by_sentence(text: str, span: tuple[int, int], clause: tuple[int, int], marked: Kind | None) -> Kind:
    """What a figure whose clause says no more than that it was signed claims to be, by the sentence around it."""
    start, end = span
    first, last = clause
    if marked is None and (goes_on := _goes_on(text, first, last)):
        return goes_on
    if marked is None and (proposal := proposal_of(text, first, start, end)):
        return Kind.TARGET if proposal.value else Kind.PLANNED
    if marked is None and (told := projected(text, first, start, end)):
        return Kind(told.value)
    not_there = _NOT_DONE.search(text, first, start) or _NOT_YET.match(text, last)
    if not_there or is_capacity_to_come(text, first, start):
        return Kind.PLANNED
    return marked or Kind.ACTUAL


def period_at(text: str, start: int) -> str | None:
    """The words of the period that the figure at `start` is of: the last one before it in the sentence."""
    found = [match.group() for match in _PERIOD.finditer(text, max(0, start - _PERIOD_BEFORE), start)]
    return found[-1] if found else None


def kind_of_year_to_come(text: str, start: int, end: int, told: int) -> Kind | None:
    """What a figure is that a clause gives without more to a year behind that of the telling; null of any other."""
    first, last = clause_around(text, start, end)
    years = [int(match[1]) for match in _YEAR.finditer(text, first, start)]
    if not years or years[-1] <= told:
        return None
    return Kind.TARGET if _MAKING.search(text, first, last) else Kind.PLANNED


def _goes_on(text: str, first: int, last: int) -> Kind | None:
    """What a clause in front, since the last that tells of what is done, says of what is to come."""
    before = text[max(0, first - _PERIOD_BEFORE) : first]
    leads = [match.end() for match in _PROMISE.finditer(before)]
    if leads and not (_DONE.search(before, leads[-1]) or _LOOKS_BACK.match(text, first) or _IS_SO.match(text, first)):
        return Kind.EXPECTED
    aims = [match.end() for match in _AIM.finditer(before)]
    if aims and _MAKING.search(text, first, last) and not _PAST.search(before[aims[-1] :] + text[first:last]):
        return Kind.TARGET
    plans = [match.end() for match in _BY_PLAN.finditer(before)]
    if plans and not _PAST.search(before[plans[-1] :] + text[first:last]):
        return Kind.PLANNED
    return None


def _asserted(words: str) -> Kind | None:
    """What words claim; where they deny a signing or an approval, no more than a plan."""
    kind = _mark(words)
    return Kind.PLANNED if kind in (Kind.SIGNED, Kind.APPROVED) and is_denied(words) else kind


def _mark(words: str) -> Kind | None:
    return next((kind for kind, pattern in _MARKS if pattern.search(words)), None)


def _done_last(before: str, kind: Kind) -> bool:
    """Whether a word of achievement stands nearer to the figure than the word of a plan."""
    plan = max((match.end() for known, p in _MARKS if known is kind for match in p.finditer(before)), default=0)
    done = max((match.end() for match in _DONE.finditer(before)), default=0)
    return done >= plan > 0
