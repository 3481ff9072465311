"""Where a text names a project: what is built, signed for, opened, with a name of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from jianbao.facts.candidates.english_projects import english_projects
from jianbao.facts.candidates.names import LONGEST, Breaks, name_start, runs_with
from jianbao.facts.candidates.paid_projects import paid_projects
from jianbao.facts.candidates.project_name import ProjectName, is_generic, is_no_name, is_one_all_the_same, project_at
from jianbao.facts.candidates.project_signs import is_begun, is_proved
from jianbao.facts.words import bodies as body_words
from jianbao.facts.words import projects as words
from jianbao.text import HAN
from jianbao.values.listed import any_of, beginnings
from jianbao.values.tried import tried_at

_EVERY = words.ENDINGS + words.WORKS
_ENDING = re.compile(
    rf"(?:{'|'.join(sorted(_EVERY, key=len, reverse=True))})"
    r"(?!办|师|学院|部|方|组|签约会|推介会|对接会|观摩会|负责|经理|管理|合作(?!(?:投资|共建|建设)?(?:框架)?(?:协议|备忘录))|公司|有限|集团|化|型|级|主任|书记|管委|总监|企业|经济|制|数|内|外|区(?!域)|服务|"
    r"(?<=厂)[房商家里界]|(?<=厂)[长址牌]|[^，。；]{0,4}分(?:实验室|中心)|"
    r"[一二三四五六七八九十]期(?:工程|项目)|(?:改造|扩建|迁建|技改)(?:工程|项目)|[一二三四五六七八九十\d]{1,2}号(?:工位|机组))",
)
_ANY_ENDING = any_of(_EVERY)
_BREAKS = Breaks((*body_words.BREAKS, *words.BREAKS))
_WORKS = frozenset(words.WORKS)
_WEAK = words.WEAK_ENDINGS + words.WORKS
_OPENING = "“「『"
_NAMES_NEXT = (*words.ENDINGS, "社区", "空间", "名为", "称为", "称作")
"""What a name in quotation marks stands behind: 创新社区“木石工坊”, 名为“木石工坊”."""
_LAST_OF_NEXT = frozenset(word[-1] for word in _NAMES_NEXT)
_QUOTED = re.compile(
    rf"[{_OPENING}](?P<name>[{HAN}A-Za-z\d·•・\-]{{2,20}})[”」』]"
    rf"(?P<kind>[{HAN}]{{0,8}}?{tried_at(beginnings(words.ENDINGS), '|'.join(words.ENDINGS))})?"
)
_HEADS = ("项目", "工程", "基金", "基地")
"""What headings that name a project end in."""
_LISTED = re.compile(
    r"^\s*(?:[①-⑳]|\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]+[)）])?+"
    rf"(?P<name>[^，,。；;：:！？]{{4,40}}?(?:{'|'.join(_HEADS)}))\s*$"
)
# A headline says what happens; an item of a list only names.
_TELLS = re.compile(
    r"签约|签署|设立|完成|终止|打造|开工|动工|落户|落地|推进|加快|启动|投产|投用|揭牌|走进|探访|——|举行|召开|发布|助力|建成|竣工|奠基|取消|\s"
)
_OF_A_NAME = (
    "星座",
    "产业园",
    "科技园",
    "创业园",
    "工业园",
    "园区",
    "基地",
    "综合体",
    "小镇",
    "孵化器",
    "加速器",
    "工厂",
    "电站",
)
"""What stands behind a name in quotation marks and is no campaign, as 工程 and 平台 may be."""
_BUILDS = ("投资建设", "兴建", "投建", "正在建设的", "正在施工的", "在建的")
_SHORTEST = 4
_LONGEST_APPOSED = 16
_ABOUT = re.compile(rf"[{HAN}A-Za-z\d（()）]{{0,20}}?(?:就(?![业近读地职])|把)")
"""Who agrees on a project, in front of its name: 某公司就某项目."""
_MONEY = re.compile(r"[\d.]+(?:多|余)?[万亿]+美?元(?:级)?(?=.{4})")
"""What a project costs, in front of its name: 20亿元光子产业引导基金."""
_ONLY_TOLD = re.compile(rf"[{HAN}]?(?:{'|'.join(words.STAGED)}|破土|上新|上马|封关){{1,2}}")
"""Words in quotation marks that tell what happens: 18个项目“破土”."""
_COUNTED = re.compile(r"[\d两一二三四五六七八九十]+[个大批]")


@lru_cache(maxsize=8192)
def project_names(text: str) -> tuple[ProjectName, ...]:
    """The candidates for names of projects in a sentence, in order."""
    heading = _LISTED.match(text) if text.rstrip().endswith(_HEADS) else None
    if heading and _is_item(heading["name"]):
        return (
            ProjectName(
                heading.start("name"), heading.end("name"), heading["name"], firm=True, staged=True, reached=True
            ),
        )
    found: list[ProjectName] = []
    every = [*_quoted(text), *_formal(text)]
    every += [project_at(text, start, end, firm=True) for start, end in english_projects(text)]
    paid = [
        ProjectName(start, end, text[start:end], firm=True, staged=True, reached=True)
        for start, end in paid_projects(text)
    ]
    every = [one for one in every if not any(one.start < other.end and other.start < one.end for other in paid)]
    every += paid
    for name in sorted(every, key=lambda one: (one.start, -one.end)):
        if not found or name.start >= found[-1].end:
            found.append(name)
    return tuple(found)


def _is_item(name: str) -> bool:
    """Whether a line that is a name names one project: 重点项目 names none, 签约项目11个 many."""
    return not (_TELLS.search(name) or _COUNTED.match(name) or is_generic(name))


def _quoted(text: str) -> Iterator[ProjectName]:
    if not ("“" in text or "「" in text or "『" in text):
        return
    for match in _QUOTED.finditer(text):
        if is_generic(match["name"]) or _ONLY_TOLD.fullmatch(match["name"]):
            continue
        behind = text[max(0, match.start() - 1) : match.start()] in _LAST_OF_NEXT
        if behind and text.endswith(_NAMES_NEXT, 0, match.start()) and len(match["name"]) <= _LONGEST_APPOSED:
            yield project_at(text, *match.span("name"), firm=True)
        weak = match["kind"] and match["kind"].endswith(_WEAK) and match["kind"] != "项目"
        named = match["kind"] in _OF_A_NAME or (weak and is_proved(text, match.start(), match.end("kind")))
        if weak and named and match["kind"].endswith(_OF_A_NAME):
            yield project_at(text, match.start(), match.end("kind"), firm=False)
        elif not weak and (match["kind"] or match["name"].endswith(words.ENDINGS)):
            alone = match["kind"] == "项目" or not match["kind"]
            # With a noun behind the quotation marks both marks are part of the name: “会稽”智能算力中心.
            start, end = match.span("name") if alone else (match.start(), match.end("kind"))
            yield project_at(text, start, end, firm=True)
        elif not match["kind"] and _is_built(text, match.start(), match.end()):
            start, end = match.span("name")
            yield ProjectName(start, end, match["name"], firm=True, staged=True, reached=True)


def _is_built(text: str, start: int, end: int) -> bool:
    """Whether it is said of what is named in quotation marks that it is built, as of nothing else."""
    return is_begun(text, end) or text.endswith(_BUILDS, 0, start)


def _formal(text: str) -> Iterator[ProjectName]:
    if not _ANY_ENDING.search(text):
        return
    for first, endings in runs_with(_ENDING.finditer(text), text):
        begin = first
        for ending in endings:
            start = name_start(text, begin, ending.end(), len(ending.group()), _BREAKS)
            start = _behind_who(text, start, ending.end())
            if money := _MONEY.match(text, start, ending.end()):
                start = money.end()
            name = text[start : ending.end()]
            opened = text[max(0, start - 1) : start] in ("”", "」", "’")
            if _SHORTEST <= len(name) <= LONGEST and not (
                opened
                or (is_generic(name) and not is_one_all_the_same(text, start, ending.end()))
                or is_no_name(text, start, ending.end())
                or (ending.group() in _WORKS and not is_proved(text, start, ending.end()))
            ):
                yield project_at(text, start, ending.end(), firm=not name.endswith(_WEAK))
                begin = ending.end()


def _behind_who(text: str, start: int, end: int) -> int:
    who = _ABOUT.match(text, start, end - _SHORTEST)
    return who.end() if who else start
