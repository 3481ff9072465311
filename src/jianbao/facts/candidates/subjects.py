"""Whose happening a verb tells where its own clause does not say: the subject of a clause in front of it."""

from __future__ import annotations

import re

from jianbao.text import HAN
from jianbao.values import read_dates

WORKS = (
    r"开工|动工|奠基|破土|封顶|竣工|完工|试?投产|达产|投用|投运|启用|"
    r"通电|并网|通线|通车|试生产|试运行|量产|建成|停工|复工|开园|点亮"
)
"""What becomes of a building and never of who builds it."""
FACILITY = re.compile(
    r"(?:项目|工程|基地|中心|总部|[园厂线期港站楼馆院校区桥路库塔场店群段]|机柜|车间|平台|枢纽|主体|厂房|大厦|小镇|机组|设施)$"
)
_VERB = re.compile(
    r"[是由拟](?!否)|位于|占地|设计(?!院)|规划(?!局|院)|总投资|投资(?=[约\d])|计划|预计|将(?![军领来])|已|现[有已由]|目前|持续|"
    r"分[两三四]期|贯穿|横跨|实现|完成|安排|拥有|设有|采用|建筑面积|累计|力争|于|因|达[到\d]|从事|专注|主要|采取|产能|年产|去年|今年|"
    rf"签[约署订]|入驻|落户|成立|新增|{WORKS}"
)
_NOUN = rf"[{HAN}A-Za-z0-9“”「」《》()（）·•.—-]"
_NO_SUBJECT = re.compile(
    r"因|随着|目前|预计|计划|力争|尚|仍|并|还|也|又|都|同[时日比]|按照?|根据|依据|据|在|从|自|对|向|通过|当[天日时]|现|已|将|首笔|要|为|经|"
    r"而|但|且|我|你|他|她|它|记者|届时|去年|今年|此前|此外|另|以|分|累计|占|新增|完成|实现|总|[一二三四五六七八九十]是|不|没|未|只|如|若|虽"
)
_LEADS_IN = re.compile(
    r"(?:其中|其|这个|这一|该|这|[此本]次[^，的]{2,4}的|此次|本次|[^，,：:]{0,16}(?:介绍|表示|透露|说|汇报说|说明)[，,：:]?)+"
)
_SENTENCE_FRONT = 240
"""Characters in front of a clause in which its subject is looked for."""
_UNCLOSED = re.compile(r"[（(“「](?=[^（）()“”「」]*$)")
_CLAUSES = re.compile(r"[，；;：。]|[,:](?!(?<=\d.)\d)")
_OF_WHAT = re.compile(r"(?:项目|工程|公司|企业|基地|园区?|中心|集团|平台)$")
_BUILT = re.compile(rf"(?:兴建|新建|扩建|投建|建造|建设|打造)(?:一[个座条])?(?P<built>{_NOUN}{{2,20}})$")
_LONGEST = 30
_WHOLE = re.compile(rf"{_NOUN}{{2,{_LONGEST}}}")


def subject_in_front(text: str, first: int, verb: str) -> str:
    """The subject of the nearest clause in front of `first` that has one of a kind with the verb; else nothing.

    What is built opens and begins to produce, not who builds it; who signs and founds may be anybody.
    """
    of_works = re.search(WORKS, verb) is not None
    front = _UNCLOSED.split(text[max(0, first - _SENTENCE_FRONT) : first])[-1]
    for clause in reversed([_without_dates(one) for one in _CLAUSES.split(front)]):
        if of_works and (built := _BUILT.search(clause)):
            return built["built"].rsplit("的", 1)[-1]
        subject = _subject_of(clause)
        if subject and (not of_works or FACILITY.search(subject)):
            return subject
    return ""


def _subject_of(clause: str) -> str:
    """The noun in front of the verb of a clause; nothing of one that has none of its own."""
    lead_in = _LEADS_IN.match(clause)
    words = clause[lead_in.end() :] if lead_in else clause
    if not words or _NO_SUBJECT.match(words):
        return ""
    verb = _VERB.search(words, 2, _LONGEST)
    if not verb:
        return ""
    noun = words[: verb.start()]
    # 量产是另一回事 speaks of no thing that something becomes of.
    if verb.group() == "是" and not _OF_WHAT.search(words):
        return ""
    noun = noun.rsplit("的", 1)[-1]
    return noun if _WHOLE.fullmatch(noun) else ""


def _without_dates(words: str) -> str:
    for date in reversed(read_dates(words)):
        words = words[: date.start] + words[date.end :]
    return words
