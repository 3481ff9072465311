"""Projects that a list of them has as items, each a line or sentence of its own, whatever noun its name ends in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.project_name import ProjectName
from jianbao.facts.words import projects as words
from jianbao.text import HAN

_NUMBERED = r"\s*(?:[①-⑳]|\d{1,2}[.、．](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[)）])\s*"
_NAME = rf"(?P<name>[{HAN}A-Za-z\d“”（()）·•/-]{{4,30}}?)"
_ITEM = re.compile(rf"{_NUMBERED}{_NAME}(?:[。：:]\s*$|[，：:](?=(?:计划)?总投资\d))")
_NAMED = re.compile(rf"{_NAME}[。：:]\s*$")
_LONGEST = 32
"""Characters of a sentence that is nothing but a name."""
_PAID = re.compile(
    r"(?:该?项目)?(?:计划)?总?投资(?:约|近|超)?\d|由[^，。；]{4,}(?:投资|出资|建设|组建|实施)"
    r"|[^，。；\d]{2,8}\d[\d.]{0,8}[^，。；\d]{1,8}，(?:计划)?(?:总投资\d|由[^，。；]{4,30}投资\d)"
    r"|[^，。；]{4,30}?(?:公司|集团|院|局)(?:独资|计划|拟|总|[，,])*(?:投资|建设|独资)"
)
"""How a sentence goes on that tells what an item of a list costs, or who builds it."""
_NO_ITEM = re.compile(
    r"^\W*(?:强化|加强|推进|加快|深化|完善|落实|做好|优化|提升|健全|推动|抓好|建立)|情况|打算|进展|成效|背景|意义|条件|措施|目标|公司$|集团$|签约|开工|举行|[是的了将]"
)


def items_of(article: Article) -> Iterator[tuple[int, ProjectName]]:
    """The names of items, and the numbers of their sentences."""
    for sentence in article.sentences:
        item = _ITEM.match(sentence.text) or _named(sentence)
        if item and not _NO_ITEM.search(item["name"]) and _is_paid_for(sentence, item, article):
            start, end = item.span("name")
            yield sentence.number, ProjectName(start, end, item["name"], firm=True, staged=True, reached=True)


def _named(sentence: Sentence) -> re.Match[str] | None:
    """A sentence that is nothing but a name with the noun of a project."""
    if len(sentence.text) > _LONGEST:
        return None
    item = _NAMED.match(sentence.text)
    return item if item and item["name"].endswith(words.ENDINGS) else None


def _is_paid_for(sentence: Sentence, item: re.Match[str], article: Article) -> bool:
    """Whether it is told what an item costs, behind it or in the next sentence of its paragraph."""
    if item.end() < len(sentence.text):
        return True
    following = article.sentence(sentence.number + 1)
    return following is not None and _PAID.match(following.text) is not None
