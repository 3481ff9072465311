"""Bodies of the story: firms, authorities, universities, associations, with their short names and their part in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.assertion import is_called_off, is_denied, is_to_come
from jianbao.facts.candidates.bodies import bodies, is_where
from jianbao.facts.candidates.body import Body, is_department
from jianbao.facts.candidates.brands import abbreviation_of, brand_of, other_name_of, trading_as
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.roles import Role, english_role
from jianbao.facts.types import Name
from jianbao.text import fold_key

_SIGNING = re.compile(r"签署|签订|签约|达成")
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("出席", re.compile(r"出席|参加|莅临|与会|到场|见证")),
    ("主办", re.compile(r"主办|承办|协办|指导单位")),
)
"""Roles that a sentence gives to all bodies that it lists."""
_DOES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("投资", re.compile(r"[^，,。；;]{0,6}(?:投资(?!促进|有限|公司|集团|环境)|领投|跟投|出资|认购|拟投)")),
    ("承建", re.compile(r"[^，,。；;]{0,6}(?:承建|总承包|施工|建设方)")),
    ("运营", re.compile(r"[^，,。；;]{0,6}(?:运营|运维)")),
    ("入驻", re.compile(r"[^，,。；;]{0,4}(?:入驻|落户|落地(?!区))")),
    ("供应", re.compile(r"[^，,。；;]{0,6}(?:供应|供货|专供|提供)")),
    ("主办", re.compile(r"[^，,。；;]{0,4}(?:主办|承办|发起)")),
    ("合作", re.compile(r"[^，,。；;]{0,4}(?:合作|共建|联合)")),
)
"""What a body does by the words right behind it."""
# 在云湖新区投资: where, not who.
_PLACED = re.compile(r"[^，,。；;]{0,4}(?:投资|建设|设立|布局)")
_FEWEST_LISTED = 3


def _names_the_same(short: str, name: str, brand: str) -> bool:
    """Whether a name stands for the body of a longer name with that brand: 市教育局 for a city's, 云杉 for a firm."""
    if len(short) >= len(name):
        return False
    if is_department(short) and name.endswith(short):
        return True
    return bool(brand) and (short == brand or (short.startswith(brand) and name.startswith(short[: len(brand) + 2])))


def _aliases(so_far: SoFar, article: Article) -> list[str]:
    """The other names of the body in the article: its short name, and longer forms of that."""
    if "name" not in so_far:
        return []
    name = so_far["name"].text
    brand = brand_of(name, article.working.text)
    short = abbreviation_of(name, article.working.text)
    others = {body.text for sentence in article.sentences for body in bodies(sentence.text)}
    same = {other for other in others if _names_the_same(other, name, brand)}
    text = article.working.text
    legal = {other for other in others if trading_as(other, text) == name}
    return sorted({*same, *legal, brand, short, other_name_of(name, text)} - {"", name})


def _role(so_far: SoFar, article: Article) -> Role | None:
    """The body's part by the words of its sentence; null where they do not say."""
    if "name" not in so_far:
        return None
    sentence, start, end = in_sentence(so_far["name"].evidence, article)
    if article.language == "en":
        return english_role(sentence.text, start, end)
    before = _list_before(article, sentence)
    return _part(before + sentence.text, len(before) + start, len(before) + end)


def _list_before(article: Article, sentence: Sentence) -> str:
    """The words that a sentence goes on from, where a semicolon parts the groups of one list."""
    before = article.sentence(sentence.number - 1)
    if before is None or not before.text.endswith(("；", ";")):
        return ""
    return _list_before(article, before) + before.text


def _part(text: str, start: int, end: int) -> Role | None:
    others = [body for body in bodies(text) if body.start != start]
    clause = text[slice(*clause_around(text, start, end))]
    if is_denied(clause) or is_called_off(clause):
        return None
    if is_where(text, start) and _PLACED.match(text, end):
        return None
    signing = _SIGNING.search(text, end)
    if (
        signing
        and not is_to_come(text, signing.start())
        and not re.search("[。；;]", text[end : signing.start()])
        and _is_party(text, start, end, others)
    ):
        return "签约"
    if len(others) >= _FEWEST_LISTED - 1:
        said = clause if _SIGNING.search(text) else text
        for role, pattern in _ROLES:
            if pattern.search(said):
                return role
    return next((role for role, pattern in _DOES if pattern.match(text, end)), None)


def _is_party(text: str, start: int, end: int, others: list[Body]) -> bool:
    """Whether the body is joined to another one by 与 or 和: the two parties of an agreement."""
    joined_behind = re.match(r"(?:[（(][^）)]*[）)])?(?:还|也|已|拟|将|分别)*(?:与|和|同|携手)", text[end:])
    joined_behind = joined_behind or re.match(r"、[^，,。；;]{1,80}?(?:等|分别)(?:分别)?(?:与|和|同)", text[end:])
    joined_before = re.search(r"(?:与|和|同|携手|以及)(?:[^，,。；;]{0,20}(?:旗下|商|企业))?$", text[:start])
    return bool(others) and bool(joined_behind or joined_before)


class Organization(Fact):
    """A body that takes part in the story."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    role: Annotated[Role | None, ReadFrom(_role)] = None
    aliases: Annotated[list[str], ReadFrom(_aliases)] = []


def organizations_read(article: Article) -> list[dict[str, Any]]:
    """The bodies that code sees in the article, each once, by the longest of its names."""
    found = list(_mentioned(article))
    text = article.working.text
    brands = {body.text: brand_of(body.text, text) for _, body in found}
    short = {said for _, body in found for said in (abbreviation_of(body.text, text), other_name_of(body.text, text))}
    first = {body.text for _, body in found}
    return [
        {"cite": [number], "name": body.text}
        for number, body in found
        if body.text not in short
        and trading_as(body.text, text) not in first
        and not any(_names_the_same(body.text, name, brand) for name, brand in brands.items())
    ]


def _mentioned(article: Article) -> Iterator[tuple[int, Body]]:
    """Each name once, with the number of the first sentence that has it."""
    seen: set[str] = set()
    for sentence in article.sentences:
        for body in bodies(sentence.text):
            if (key := fold_key(body.text)) not in seen:
                seen.add(key)
                yield sentence.number, body
