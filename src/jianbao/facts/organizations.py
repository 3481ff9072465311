"""Bodies of the story: firms, authorities, universities, associations, with their short names and their part in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Self

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.bodies import bodies, is_place
from jianbao.facts.candidates.body import Body, is_department, is_generic
from jianbao.facts.candidates.brands import abbreviation_of, brand_of, other_name_of, trading_as
from jianbao.facts.grounding import Grounding, ungrounded
from jianbao.facts.locate import Found, evidence_of, in_sentence, occurrences
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.roles import Role, chinese_role, english_role
from jianbao.facts.types import Name, cited
from jianbao.facts.words.english_bodies import LEGAL_FORMS
from jianbao.text import fold_key

_SAYS_NO_MORE = frozenset((*LEGAL_FORMS, "人民政府", "政府"))
"""Behind a name it is still that body's: Kestrel Motors AG, 云岭县人民政府."""


class BodyName(Name):
    """The name of a body where it stands for itself, and is no piece of another one's: 上海 of 云杉(上海)有限公司."""

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The name as the article writes it, at the first place where it is whole."""
        name = super().grounded(written, so_far, grounding)
        cite, article = cited(so_far), grounding.article
        around = ""
        for sentence in filter(None, map(article.sentence, cite)):
            for found in occurrences(written, sentence):
                longer = _longer_body(sentence, found)
                if longer is None:
                    return cls(
                        text=article.working.text[found.start : found.end], evidence=evidence_of(found, article)
                    )
                around = around or longer.text
        if around:
            raise ungrounded(f"“{name.text}” is a piece of “{around}”", f"“{name.text}”是“{around}”的一部分", article)
        return name


def _longer_body(sentence: Sentence, found: Found) -> Body | None:
    """The body of whose name a place is a piece that names nothing: neither its brand nor its own short form."""
    start, end = found.start - sentence.start, found.end - sentence.start
    name = sentence.text[start:end]
    longer = (one for one in bodies(sentence.text) if one.start <= start and end <= one.end and one.text != name)
    body = next(longer, None)
    if body is None or not body.formal:
        return None
    inside = body.start < start and end < body.end
    return body if inside or is_place(name) or (end == body.end and is_generic(name)) else None


def _names_the_same(short: str, name: str, brand: str) -> bool:
    """Whether a name stands for the body of a longer name with that brand: 市教育局 for a city's, 云杉 for a firm."""
    if len(short) >= len(name):
        return False
    if is_department(short) and name.endswith(short):
        return True
    if name.startswith(short) and name[len(short) :].lstrip() in _SAYS_NO_MORE:
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
    return chinese_role(before + sentence.text, len(before) + start, len(before) + end)


def _list_before(article: Article, sentence: Sentence) -> str:
    """The words that a sentence goes on from, where a semicolon parts the groups of one list."""
    before = article.sentence(sentence.number - 1)
    if before is None or not before.text.endswith(("；", ";")):
        return ""
    return _list_before(article, before) + before.text


class Organization(Fact):
    """A body that takes part in the story."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: BodyName
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
