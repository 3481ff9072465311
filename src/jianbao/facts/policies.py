"""Policies, plans and rules that the story names."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from jianbao.articles import Article
from jianbao.facts.brief import Fact
from jianbao.facts.types import Name

_TITLED = re.compile(
    r"《(?P<name>[^《》]{4,60}(?:计划|规划|意见|办法|方案|条例|纲要|通知|政策|措施|细则|行动|指南|标准|目录|规定|决定|清单|若干|法)(?:[（(][^《》]{2,20}[)）])?)》"
)


class Policy(Fact):
    """A policy, a plan or a rule."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: Name


def policies_read(article: Article) -> list[dict[str, Any]]:
    """What the article names in 《》 as a plan or a rule, each once."""
    found = {
        match["name"]: sentence.number
        for sentence in reversed(article.sentences)
        for match in _TITLED.finditer(sentence.text)
    }
    return [{"cite": [number], "name": name} for name, number in sorted(found.items(), key=lambda item: item[1])]
