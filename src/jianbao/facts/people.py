"""Persons: what makes a name a person's, and a post that person's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any, ClassVar, Self

from pydantic import ValidationInfo, model_validator

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.focus import Lead
from jianbao.facts.grounding import Grounding, hopeless, ungrounded
from jianbao.facts.lexicon import TRANSLITERATION
from jianbao.facts.locate import Found, occurrences
from jianbao.facts.mentions import ends_as_name, mentions
from jianbao.facts.types import Name, Phrase

_CHINESE_NAME = re.compile(rf"[\u3400-\u9fff]{{2,4}}|[{TRANSLITERATION}]{{2,7}}")
_FOREIGN_NAME = re.compile(r"[\u3400-\u9fffA-Za-z.]+(?:[·•・‧][\u3400-\u9fffA-Za-z.]+)+")
_LATIN_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}")
_LONGEST_GAP = 40
# Between a name and a post behind it: a comma or bracket, or a verb of holding.
_HOLDS = re.compile(r"\s*[,，（(]|[^，。；;]{0,4}?(?:任|当选|系|是|为)")
_SEPARATORS = re.compile(r"(?:[\s、,，和与及]|以及)*")
_COMMA = re.compile(r"[,，]")
_BREAKS = re.compile(r"[。；;！？]")


class PersonName(Name):
    """A person's whole name, without post or form of address."""

    longest: ClassVar[int] = 40

    @classmethod
    def grounded(cls, written: str, cite: list[int], grounding: Grounding) -> Self:
        """The name as the article writes it, when it has the shape of one."""
        name = super().grounded(written, cite, grounding)
        if not any(shape.fullmatch(name.text) for shape in (_CHINESE_NAME, _FOREIGN_NAME, _LATIN_NAME)):
            raise hopeless(
                f"“{name.text}” is not a person's whole name",
                f"“{name.text}”不是完整的人名",
                grounding.article,
            )
        return name


class Person(Fact):
    """A person of the story and the post that the story gives them."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: PersonName
    post: Phrase | None

    @model_validator(mode="before")
    @classmethod
    def _post_without_name(cls, written: Any, info: ValidationInfo) -> Any:
        """Cuts a person's own name off the end of the post, where small models like to copy it."""
        if not isinstance(info.context, Grounding) or not isinstance(written, dict):
            return written
        name, post = written.get("name"), written.get("post")
        if isinstance(name, str) and isinstance(post, str):
            return written | {"post": post.removesuffix(name)}
        return written

    @model_validator(mode="after")
    def _is_borne_out(self, info: ValidationInfo) -> Self:
        """A post must stand beside the name; a name without one must be where a person is named."""
        if not isinstance(info.context, Grounding):
            return self
        article = info.context.article
        sentence = article.sentences[self.name.evidence.sentence - 1]
        if self.post and any(_beside(sentence, self.name.text, self.post.text)):
            return self
        if not _named_as_person(sentence, self.name.text):
            raise ungrounded(
                f"nothing in sentence {sentence.number} shows that “{self.name.text}” is a person's whole name",
                f"第{sentence.number}句看不出“{self.name.text}”是完整的人名",
                article,
            )
        if self.post is None:
            return self
        info.context.nulled.append(("post", _not_beside(self.name.text, self.post.text, article)))
        return self.model_copy(update={"post": None})


def people_sentences(article: Article) -> list[Lead]:
    """The sentences that seem to name a person, each with the candidates.

    A sentence is passed over when it only names again who was named before, unless it is the first to give a post.
    """
    leads: list[Lead] = []
    named: set[str] = set()
    posted: set[str] = set()
    for sentence in article.sentences:
        found = mentions(sentence.text)
        if any(mention.text not in (posted if mention.posted else named) for mention in found):
            leads.append(Lead(sentence.number, tuple(mention.text for mention in found)))
        named.update(mention.text for mention in found)
        posted.update(mention.text for mention in found if mention.posted)
    return leads


def _named_as_person(sentence: Sentence, name: str) -> bool:
    return any(mention.text == name for mention in mentions(sentence.text))


def _not_beside(name: str, post: str, article: Article) -> str:
    if article.language == "zh":
        return f"“{post}”不是紧挨“{name}”写的职务"
    return f"“{post}” is not written beside “{name}”"


def _beside(sentence: Sentence, name: str, post: str) -> Iterator[bool]:
    """Whether each pair of places of a name and a post belongs together."""
    for at_name, at_post in product(occurrences(name, sentence), occurrences(post, sentence)):
        if not ends_as_name(sentence.text, at_name.end - sentence.start):
            continue
        if at_post.end <= at_name.start:
            yield _leads_to(*_between(sentence, at_post, at_name))
        elif at_name.end <= at_post.start:
            gap, others = _between(sentence, at_name, at_post)
            yield bool(_HOLDS.match(gap)) and _is_short(gap) and not others


def _between(sentence: Sentence, first: Found, second: Found) -> tuple[str, list[str]]:
    """The words between two places, and the persons named in them."""
    start, end = first.end - sentence.start, second.start - sentence.start
    others = [m.text for m in mentions(sentence.text) if start <= m.start and m.end <= end]
    return sentence.text[start:end], others


def _leads_to(gap: str, others: list[str]) -> bool:
    """Whether a post goes on to the name behind the gap.

    Either further posts of the same person stand between (书记、局长甲某), or names that share the post
    (市领导甲某、乙某、丙某).
    """
    if others:
        for other in others:
            gap = gap.replace(other, "", 1)
        return _SEPARATORS.fullmatch(gap) is not None
    return _is_short(gap) and not _COMMA.search(gap)


def _is_short(gap: str) -> bool:
    return len(gap) <= _LONGEST_GAP and not _BREAKS.search(gap)
