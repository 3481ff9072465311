"""Projects that have but a noun, told by the money for them: 投资5亿元建设年产20万只阀门的生产基地, a 二期项目."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.text import HAN

_PAYS = r"投资[约近超]?\d[\d.]*[万亿]美?元(?:左右|以上)?"
_BUILDS = "(?:建设|新建|兴建|打造|建)"
_NOUN = "(?:生产|制造|研发|加工|组装|总部)*(?:基地|工厂|项目|生产线|产线)"
_MAKES = re.compile(
    rf"{_PAYS}(?:[，,]?在[^，。；]{{2,12}})?{_BUILDS}(?P<name>年产\d[\d.]*[万亿]?[{HAN}][{HAN}A-Za-z]{{1,12}}?的{_NOUN})"
)
_PHASE_PAID = re.compile(rf"{_PAYS}(?:建成|{_BUILDS}|实施)了?(?P<name>[一二三四五]期(?:项目|工程))")
_PHASE_SIGNED = re.compile(
    r"(?:签订|签署|签下|达成)了?(?P<name>[一二三四五]期(?:项目|工程))(?=(?:合作|投资|建设)*(?:框架)?(?:协议|合同|备忘录))"
)
_WORKS = re.compile(rf"{_PAYS}的(?P<name>[二三四五六七八九十]厂)(?=已|正|将|预计|计划|主体|进入|[，,])")


def paid_projects(text: str) -> Iterator[tuple[int, int]]:
    """The spans of what is paid for and has but a noun: by what it makes, a phase, the second works of a firm."""
    if "投资" in text:
        for pattern in (_MAKES, _PHASE_PAID, _WORKS):
            yield from (match.span("name") for match in pattern.finditer(text))
    if "期" in text and "签" in text:
        yield from (match.span("name") for match in _PHASE_SIGNED.finditer(text))
