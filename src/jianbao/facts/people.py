"""Persons: what makes a name a person's, and a post that person's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

from pydantic import ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from jianbao.articles import Article
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.people import mentions
from jianbao.facts.focus import Candidate, Lead
from jianbao.facts.former import former_posts
from jianbao.facts.grounding import Grounding, hopeless, ungrounded
from jianbao.facts.posts import end_alike, stand_beside, words_before
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Name, Phrase
from jianbao.facts.words.people import BYLINES
from jianbao.text import HAN
from jianbao.values.surnames import (
    COMPOUND_SURNAMES,
    LONG_NAMES,
    RARE_SURNAMES,
    RARE_SYLLABLES,
    SURNAMES,
    TRANSLITERATION,
)

_COMPOUND = "|".join(COMPOUND_SURNAMES)
_CHINESE_NAME = re.compile(
    rf"[{SURNAMES}{RARE_SURNAMES}](?:[{HAN}]{{1,2}}|[ \u3000]{{1,2}}[{HAN}])|(?:{_COMPOUND})[{HAN}]{{1,3}}"
    rf"|[{SURNAMES}]{{2}}[{HAN}]{{2}}|[{TRANSLITERATION}{RARE_SYLLABLES}]{{2,7}}|[{LONG_NAMES}]{{4,6}}"
)
_FOREIGN_NAME = re.compile(rf"[{HAN}A-Za-z.]+(?:[·•・‧][{HAN}A-Za-z.]+)+")
_LATIN_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}")


class PersonName(Name):
    """A person's whole name, without post or form of address."""

    longest: ClassVar[int] = 40

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The name as the article writes it, when it has the shape of one."""
        name = super().grounded(written, so_far, grounding)
        if len(name.text) == 1:
            return super().grounded(_whole_name(name, grounding.article), so_far, grounding)
        if not any(shape.fullmatch(name.text) for shape in (_CHINESE_NAME, _FOREIGN_NAME, _LATIN_NAME)):
            raise hopeless(f"“{name.text}” is no person's name", f"“{name.text}”不是人名", grounding.article)
        return name


class Post(Phrase):
    """The post of the person whose name was read before it: words that stand beside that name.

    Where the model changed a post or put it together from further away, and the words in front of the name end like
    it, these are read instead, whole, and marked for review.
    """

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The post as the article writes it; where it writes another, the reason says which."""
        name = so_far.get("name")
        if not isinstance(name, Name):
            return super().grounded(written, so_far, grounding)
        # Small models like to copy the name to the end of its post.
        written = written.removesuffix(name.text)
        sentence = grounding.article.sentences[name.evidence.sentence - 1]
        if stand_beside(sentence, name.text, written):
            return super().grounded(written, so_far, grounding)
        before = words_before(sentence, name.text)
        if end_alike(written, before):
            return super().grounded(before, so_far, grounding).model_copy(update={"needs_review": True})
        raise _not_beside(written, name.text, before, grounding.article)


def _former(so_far: SoFar, article: Article) -> list[str]:
    name = so_far.get("name")
    return former_posts(name, so_far.get("post"), article) if isinstance(name, Name) else []


class Person(Fact):
    """A person of the story and the posts that the story gives them.

    Attributes:
        post: the words of all posts, as they stand beside the name.
        former: those of them that are called former, and what the sentence says the person was before.
    """

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: PersonName
    post: Post | None
    former: Annotated[list[str], ReadFrom(_former)] = []

    @model_validator(mode="after")
    def _is_shown_to_be_a_person(self, info: ValidationInfo) -> Self:
        """Who signs is no person of the story; a name without a post must be where a person is named."""
        if not isinstance(info.context, Grounding):
            return self
        article = info.context.article
        if self.post and self.post.text.endswith(BYLINES):
            raise hopeless(f"“{self.name.text}” signs the article", f"“{self.name.text}”是文章署名", article)
        if self.post:
            return self
        sentence = article.sentences[self.name.evidence.sentence - 1]
        if not any(mention.text == self.name.text for mention in mentions(sentence.text)):
            raise ungrounded(
                f"nothing in sentence {sentence.number} shows that “{self.name.text}” is a person's whole name",
                f"第{sentence.number}句看不出“{self.name.text}”是完整的人名",
                article,
            )
        return self


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
            leads.append(Lead(sentence.number, tuple(Candidate(mention.text) for mention in found)))
        named.update(mention.text for mention in found)
        posted.update(mention.text for mention in found if mention.posted)
    return leads


def _whole_name(half: Name, article: Article) -> str:
    """The one name that a single character can be a part of, as 海 of 由海.

    Raises:
        PydanticCustomError: there is none, or more than one.
    """
    sentence = article.sentences[half.evidence.sentence - 1]
    whole = [mention.text for mention in mentions(sentence.text) if half.text in mention.text]
    if len(whole) != 1:
        raise ungrounded(f"“{half.text}” is not a whole name", f"“{half.text}”不是完整的人名", article)
    return whole[0]


def _not_beside(post: str, name: str, before: str, article: Article) -> PydanticCustomError:
    return ungrounded(
        f"“{post}” is not written beside “{name}”" + (f"; “{before}” is" if before else ""),
        f"“{post}”不是紧挨“{name}”写的职务" + (f"，紧挨着的是“{before}”" if before else ""),
        article,
    )
