"""Policies, plans and rules that the story names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from jianbao.articles import Article
from jianbao.facts.brief import Fact
from jianbao.facts.types import Name
from jianbao.text import HAN
from jianbao.values.listed import words_of

_KINDS = (
    "计划|规划|意见|办法|方案|条例|纲要|通知|政策|措施|细则|行动|指南|标准|目录|规定|决定|清单|若干|法|规程|规则|章程|准则|"
    "公告|通告|指引|导则|白皮书|蓝图|路线图|新政|倡议|批复|要点|暂行"
)
"""What the titles of policies end in."""
_YEARS = r"(?:[（(][^《》（）()]{2,20}[)）])*"
_TITLED = re.compile(rf"《(?P<name>[^《》]{{2,60}}(?:{_KINDS}){_YEARS})》")
_QUOTED_KINDS = (
    "计划|规划|方案|办法|条例|纲要|措施|细则|行动方案|新政|政策|行动|制度|\\d{1,3}条|[一二三四五六七八九十]{1,4}条"
)
_QUOTED = re.compile(rf"[“「『](?P<name>[^“”「」『』《》，。；]{{2,40}}?(?:{_QUOTED_KINDS}){_YEARS})[”」』]")
_ISSUING = words_of("公布 发布 印发 出台 推出 颁布 制定 通过 实施 施行 下发 祭出 拟定 拟订 修订 修正 发表 解读 落实")
_ISSUES = "|".join(_ISSUING)
"""What is done with a policy; its name stands next to it."""
_ISSUED_IN_FRONT = re.compile(rf"(?:{_ISSUES})(?:了|的)?(?:名为|题为)?[^，。；“”「」]{{0,10}}$")
_ISSUED_BEHIND = re.compile(rf"[^，。；“”「」]{{0,8}}?(?:{_ISSUES}|提出|明确|规定|即日起|生效|自[^，。；]{{2,10}}起)")
_PLAIN = re.compile(
    rf"(?:{_ISSUES})(?:了|的)?(?P<name>(?:(?![的了和与及等将在对])[{HAN}A-Za-z\d+]){{4,30}}?(?:行动方案|行动计划|实施方案|实施意见|"
    rf"实施细则|管理办法|暂行办法|扶持办法|若干措施|若干政策|若干意见|发展规划|工作方案|三年行动(?!方案|计划)|[\d一二三四五六七八九十]{{1,4}}条(?:措施|政策|意见|举措)?))"
    r"(?![措政意举的]|[号款件])"
)
_COUNTED = re.compile(
    r"^(?:一批|系列|多项|多个|相关|有关|新的?|本|该|这|各|首批|配套|具体|[\d一二三四五六七八九十]{1,4}[条项个])"
)
_FRONT = 24


class Policy(Fact):
    """A policy, a plan or a rule."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: Name


def policies_read(article: Article) -> list[dict[str, Any]]:
    """What the article names as a plan or a rule, each once: in 《》, or issued under a name without them."""
    found: dict[str, int] = {}
    for sentence in article.sentences:
        for name in _policies(sentence.text):
            if not any(name in other for other in found):
                found[name] = sentence.number
    return [{"cite": [number], "name": name} for name, number in found.items()]


def _policies(text: str) -> Iterator[str]:
    if "《" in text:
        yield from (match["name"] for match in _TITLED.finditer(text))
    if "“" in text or "「" in text or "『" in text:
        for match in _QUOTED.finditer(text):
            front = text[max(0, match.start() - _FRONT) : match.start()]
            if _ISSUED_IN_FRONT.search(front) or _ISSUED_BEHIND.match(text, match.end()):
                yield match["name"]
    for match in _PLAIN.finditer(text):
        if not _COUNTED.match(match["name"]):
            yield match["name"]
