"""What a clause says happens, in few words: 青湾电厂三期将并网 of 此外，青湾电厂三期将于明年三月顺利并网."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from jianbao.facts.candidates.subjects import WORKS
from jianbao.text import HAN, PAIRS, is_paired
from jianbao.values import read_dates

LONG = 14
"""Characters beyond which a label is shortened."""
_LONGEST = 30
_SHORTEST = 2
_KEPT = 4
"""Characters that a shortened noun has at least."""
MODAL = (
    r"计划|预计|有望|可望|力争|争取|拟(?!人)|将要?(?!军)|"
    r"(?<![主重需必只摘概])要求?(?![素点闻道么因])|定于|预定|原定|目标是?|估(?=可)|可能"
)
"""What puts a happening into the future."""
_MODAL_AT_END = re.compile(rf"(?:现|也|还|正|仍)?(?P<modal>(?:{MODAL})+)$")
_ADVERBS = re.compile(
    r"正式(?!协议|合同)|顺利|成功|圆满|隆重|重磅|全面(?!合作|战略|推进|深化)|如期|集中(?=亮相|发布|开工|签约$|签约，)|同步|同时|首次(?=亮相|公开)|"
    r"已经?(?=[^建])|现已|才(?=[拿取获领])|再次|双双|率队|率团"
)
ACTS = re.compile(
    r"签约|签署|签订|签下|揭牌|挂牌|授牌|奠基|开[幕业馆播跑赛]|闭幕|鸣枪|下线|发射(?![场塔中])|入轨|升空|点火|发布(?!会)|印发|出台|公布|公示|施行|实施(?!方案)|"
    r"宣布|亮相|启动(?!仪式)|推介(?!会|大会)|召开|举[行办]|调研|考察|走[访进]|视察|莅临|落[地户]|交付|获批|批复|核准|立项|备案|中标|招标|开标|设立|创立|成立|组建|"
    r"注册|上市|收购|融资|领投|完成|突破|增长|下降|达到?|取得|拿到|领取|获得?|通过|进入|专访|采访(?!团)|迈[上入]|爬坡|发放|申[领报]|增[至加]|"
    r"[升降][至到]|提[高升]|超过?|实现|形成|培育|打造|投入|结束|建[成设]|引进|新增|起步|缴纳|接管|揭晓|开[始通]|供[货应]|迁入|搬[入迁]|"
    rf"(?:{WORKS})(?!仪式)|入驻|接入(?![点口端网系服])"
)
"""What is done or becomes of something."""
_MODAL_WITHIN = re.compile(
    rf"(?P<own>(?:(?!{ACTS.pattern})[^，]){{0,16}}?)[也还都正现再又]?(?P<modal>(?:{MODAL})+)(?=[^，]{{2}})"
)
_PLACE = re.compile(
    r"(?<![现正存])在(?!建|册|岗|谈)[^，]{2,40}?(?:上(?![市线岗升])|中(?!心)|[内里下])(?=[^，的]{0,8}$)|"
    rf"(?<![现正存])在(?!建|册|岗|谈)[^，的]{{2,24}}?(?=(?:联合|共同)?(?:{ACTS.pattern}))"
)
_MEANS = re.compile(r"通过[^，]{2,14}(?=以)|以[^，“”]{1,14}?元(?:人民币)?(?=[取获收购中])|凭[^，]{1,4}(?=[取获])")
_SINCE = re.compile(r"(?:以来|以后|之后|之际|期间|时)$")
_ASPECT = re.compile(r"(?<=[署订行办开访成布出得到])了")
_BUILDS = re.compile(r"(?<=[开动]工)(?:建设|兴建)$")
_PREPOSITION = re.compile(r"(?:早在|直到|(?<!定)于|[在到至自从因])$")
_SUBJECT_LEADS = re.compile(
    r"^(?:其中|其(?!他)|这个|这一|这座|该|这|此次|本次|我们|我(?![省市区县国])|双方|由(?!于)|早|而|今后|未来|届时|当前|目前)+[，,]?"
)
_BY_WHOM = re.compile(r"由(?!于)[^，]{2,24}$")
_LINKS = re.compile(
    r"^(?:已|将|现|才|也|还|又|并|于|在|自|从|和|与|及|、)+|(?:已|现|才|也|还|又|并|于|自|和|与|及|、)+$"
)
_NOUN_ENDS = re.compile(
    r"[省市区县州镇乡团局府届馆](?![域块镇])|国家?级|[亿万]元级|公司|首[批个家座条]|第[一二三四五六七八九十\d]+[届次批]|[》）)”」]|"
    r"(?:年产)?\d[\d.]*[百千万亿]*(?:平方米|公里|[^\d])"
)
_IN_PAIRS = re.compile(r"[“「《（(][^“”「」《》（）()]*[”」》）)]")
_PART = re.compile(rf"[{HAN}]{{2}}[一二三四首]期$")
_WHOLE_PART = re.compile(
    r"(?:产业园|工业园|科技园|物流园|数据中心|智算中心|算力中心|生产线|[基园][地区]|项目|工程|中心|工厂)[一二三四首]期$"
)
_WHOM = re.compile(
    r"(?P<verb>专访|采访)[^，]{2,30}?(?:总经理|董事长|主任|局长|书记|市长|区长|县长|院长|会长|总裁|校长|教授|院士)(?=[^，]{2,4}$)"
)
_UNPAIRED = str.maketrans("", "", "".join(PAIRS))


@dataclass(frozen=True, slots=True)
class Happening:
    """Who, in what mood (预计, 力争; empty for what is asserted) and what becomes of it or is done."""

    subject: str
    modal: str
    act: str

    @property
    def words(self) -> str:
        """All of it."""
        return self.subject + self.modal + self.act

    def shortened(self) -> str:
        """Its words; of long ones the noun of the subject, the last noun of the object, at last without a subject."""
        one = self
        for shorter in (_with_short_subject, _with_short_object, _without_subject):
            if len(one.words) > LONG:
                one = shorter(one)
        return one.words if _SHORTEST <= len(one.words) <= _LONGEST else ""


def happening(before: str, behind: str, modal: str = "") -> Happening:
    """What the words in front of a date and behind it say, without it, without places and flourishes.

    Args:
        before: the words of the clause in front of the date.
        behind: those behind it.
        modal: what puts the clause into the future where it has no such word itself.
    """
    front, ahead = _split_modal(_plain(before).strip())
    front = _noun_of(front)
    rest = _behind_attributes(_plain(behind))
    if ahead and not _MODAL_WITHIN.match(rest):
        return Happening(front, _modal(ahead), rest)
    if found := _MODAL_WITHIN.match(rest):
        return Happening(_joined(front, found["own"]), _modal(found["modal"]), rest[found.end() :])
    act = ACTS.search(rest)
    own = rest[: act.start()] if act and not front else ""
    return Happening(_joined(front, own), _modal(modal), rest[len(own) :])


def _joined(front: str, own: str) -> str:
    return front + _noun_of(own)


def _modal(words: str) -> str:
    return words.removesuffix("是")


def _plain(words: str) -> str:
    """The words without other dates, adverbs, places, means and aspect."""
    for date in reversed(read_dates(words)):
        words = words[: date.start] + words[date.end :]
    for pattern in (_SINCE, _ADVERBS, _MEANS, _PLACE, _ASPECT, _BUILDS):
        words = pattern.sub("", words)
    return _paired(words.strip())


def _paired(words: str) -> str:
    return words if is_paired(words) else words.translate(_UNPAIRED)


def _behind_attributes(words: str) -> str:
    """The words behind a relative clause: 物流园项目复工 of 停工14个月的物流园项目复工."""
    at = words.rfind("的")
    act = ACTS.search(words, at + 1)
    return words[at + 1 :] if at > 0 and act and act.start() - at > _SHORTEST else words


def _split_modal(words: str) -> tuple[str, str]:
    """The words in front of the modal at their end, and the modal."""
    words = _PREPOSITION.sub("", words)
    found = _MODAL_AT_END.search(words)
    return (words[: found.start()], found["modal"]) if found else (words, "")


def _noun_of(words: str) -> str:
    """The noun of a subject: 粮食物流园 of 这个粮食物流园由原业主."""
    words = _SUBJECT_LEADS.sub("", words.strip().rsplit("——", 1)[-1])
    if (by_whom := _BY_WHOM.search(words)) and by_whom.start() >= _SHORTEST:
        words = words[: by_whom.start()]
    return _LINKS.sub("", words.rsplit("的", 1)[-1])


def _with_short_subject(one: Happening) -> Happening:
    """The last noun of the subject: 新材料产业基金 of 云岭市新材料产业基金, 基地一期 of 云岭储能基地一期."""
    masked = _IN_PAIRS.sub(lambda pair: "x" * (len(pair.group()) - 1) + pair.group()[-1], one.subject)
    subject = one.subject
    for mark in _NOUN_ENDS.finditer(masked):
        if len(subject + one.modal + one.act) <= LONG or len(one.subject) - mark.end() < _KEPT:
            break
        subject = one.subject[mark.end() :].removeprefix("的")
    if len(subject) > LONG - _KEPT and (part := _WHOLE_PART.search(subject) or _PART.search(subject)):
        subject = part.group()
    return replace(one, subject=subject)


def _with_short_object(one: Happening) -> Happening:
    """Of an object with attributes the noun: 建成索道 of 建成全省最长的索道."""
    if whom := _WHOM.match(one.act):
        return replace(one, act=whom["verb"] + one.act[whom.end() :])
    verb = ACTS.match(one.act)
    if verb and "的" in one.act[verb.end() :]:
        return replace(one, act=verb.group() + one.act.rsplit("的", 1)[-1])
    return one


def _without_subject(one: Happening) -> Happening:
    return replace(one, subject="") if len(one.act) >= _KEPT and len(one.words) > LONG + _KEPT else one
