"""How far an agreement and how far the work on a project is, by the words that speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from jianbao.facts.candidates.assertion import is_called_off, is_denied_in_front, is_hearsay, is_to_come
from jianbao.facts.words import stages as english

Agreement = Literal["意向", "框架", "签约"]
Progress = Literal["规划", "开工", "在建", "揭牌", "投产", "停工"]

_NOT_YET = re.compile(r"(?:时间|日期|在即|条件|之?前|许可|仪式(?:取消|将|拟|定))")
_SIGNED = re.compile(r"已签约|正式签约|已签署|已签订")
_EARLIER = re.compile(r"此前|之前|曾")
_ONCE = re.compile(r"一度|曾")
_MEANT = re.compile(r"意向|拟(?!人)|选址|筹建|谋划")
_UNDER_WAY = re.compile("正在(?:建设|兴建|施工)的")
_IS_DONE = re.compile("[已了]|正式|今[天日]|昨[天日]|日前|近日|顺利|成功")
"""What is under way is used later, unless it is said that it is: 正在建设的仓库12月交付使用."""
_RESUMED = re.compile(r"复工|复产|重启")
_FRAMEWORK_SIGNED = re.compile(r"(?:签[订署约]|达成)(?:[^，。；]{0,10}|《[^《》]{0,30})框架")
_AGREEMENTS: tuple[tuple[Agreement, re.Pattern[str]], ...] = (
    ("意向", re.compile(rf"意向|有意|\b(?:{english.INTENT})\b", re.IGNORECASE)),
    ("框架", re.compile(rf"框架|备忘录|\b(?:{english.FRAMEWORK})\b", re.IGNORECASE)),
    (
        "签约",
        re.compile(
            r"签约|签署|签订|达成[^，。；]{0,10}协议|合作协议|" r"\bsigned\b[^.;]{0,60}\b(?:agreement|contract|deal)\b"
        ),
    ),
)
_PROGRESSES: tuple[tuple[Progress, re.Pattern[str]], ...] = (
    ("停工", re.compile(r"停工|烂尾|停建|搁置|吊销")),
    (
        "规划",
        re.compile(
            r"规划建设|(?:提出|评估|计划|申请|有意)(?:在[^，。；]{2,12})?(?:设立|兴建|新建)|拟(?!人)|计划(?:建设|投资|总投资)|将(?:建设|设立|新建|兴建|投资建设|打造|构建|建成|落户|选址)|选址|筹建|谋划|意向"
            r"|\bplan(?:s|ned)? to|\bwill (?:be built|build)\b|\bto be built\b"
        ),
    ),
    ("揭牌", re.compile(r"揭牌|授牌|挂牌(?!出让|上市|交易|转让|督办)")),
    (
        "开工",
        re.compile(rf"开工(?!投产)|动工|奠基|破土|\b(?:{english.BEGUN})\b"),
    ),
    (
        "在建",
        re.compile(
            r"正在建设|在(?:改造|扩[建容])|主体(?:工程|结构)?已?(?:完工|封顶)|设备[^，。；]{0,3}(?:进场|调试|安装)|抢抓工期|抓紧搭建|累计完成投资|在建|复工|加紧建设|加速建设|加快建设|建设之中|施工|封顶|推进建设|正加速|"
            rf"\b{english.UNDER_WAY}\b"
        ),
    ),
    (
        "投产",
        re.compile(
            r"投产|投用|启用|投运|通线|上线运行|已建成|建成投|建成(?=[一二三四]期)|正式运营|已运营|通电|开园(?!仪式)|交付使用|"
            rf"\b{english.AT_WORK}\b"
        ),
    ),
)
_REACHED: tuple[Progress, ...] = ("投产", "在建", "开工")
"""What is done, the latest first."""


def agreement_in(words: str) -> Agreement | None:
    """How far words say that an agreement is; None where they do not say, deny it or report hearsay."""
    if is_hearsay(words) or is_called_off(words):
        return None
    if _EARLIER.search(words) and _is_now(_SIGNED, words):
        return "签约"
    if _is_now(_FRAMEWORK_SIGNED, words):
        return "框架"
    said = next(((stage, pattern) for stage, pattern in _AGREEMENTS if _says(pattern, words)), None)
    if said is None or (said[0] == "签约" and not _is_now(said[1], words)):
        return None
    return said[0]


def progress_in(words: str) -> Progress | None:
    """How far words say that the work is; None where they do not say or report hearsay."""
    if is_hearsay(words):
        return None
    said = {stage: pattern for stage, pattern in _PROGRESSES if _says(pattern, words)}
    if "停工" in said and _RESUMED.search(words):
        return "在建"
    reached = next((stage for stage in _REACHED if stage in said and _is_now(said[stage], words)), None)
    if reached == "投产" and _UNDER_WAY.search(words) and not _IS_DONE.search(words):
        reached = "在建"
    if "停工" in said and not (reached and _ONCE.search(words)):
        return "停工"
    if reached and not ("规划" in said and _MEANT.search(words)):
        return reached
    stage = next(iter(said), None)
    # What is still to come is planned, whatever it is: 将于明年投产.
    return "规划" if stage in _REACHED or (stage == "揭牌" and not _is_now(said[stage], words)) else stage


def _is_now(pattern: re.Pattern[str], words: str) -> bool:
    """Whether words say a stage without putting it into the future: 在某县开工，预计明年投产 is 开工."""
    return any(not is_to_come(words, match.start()) for match in _asserted(pattern, words))


def _says(pattern: re.Pattern[str], words: str) -> bool:
    """Whether words say what a pattern looks for, and do not deny it: 尚未开工 is no beginning."""
    return any(True for _ in _asserted(pattern, words))


def _asserted(pattern: re.Pattern[str], words: str) -> Iterator[re.Match[str]]:
    for match in pattern.finditer(words):
        if not is_denied_in_front(words, match.start()) and not _NOT_YET.match(words, match.end()):
            yield match
