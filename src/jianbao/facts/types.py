"""The types a recipe's schema is written in.

Each has two faces from one class. The model fills a *string* (the JSON Schema of validation mode); what is stored is
an *object* with the article's own words, their evidence and what code has read from them (serialization mode). The
step between is taken when the validation context is a `Grounding`. Without one, only the stored form is accepted, so
stored briefs load as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from jianbao.articles import Article, Sentence
from jianbao.facts.dating import article_dates, told_on
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.grounding import Grounding, hopeless, ungrounded
from jianbao.facts.locate import Found, evidence_of
from jianbao.facts.prose import added_years, taken_away, unsupported, without_years
from jianbao.text import simplified
from jianbao.values import DateMention, Granularity, read_dates, same_day

_PUNCTUATED = re.compile(r"[，,。；;：:！？]")


class Asked(BaseModel):
    """Base of what the model writes as a string and code turns into a checked value."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    longest: ClassVar[int] = 60

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The checked value of what the model wrote.

        Args:
            written: the model's words.
            so_far: the fields of the fact that are read already, `cite` first.
            grounding: the article to agree with.

        Raises:
            PydanticCustomError: the article does not bear it out.
        """
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_wrap_validator_function(cls._read, handler(source))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        if handler.mode == "validation":
            return {"type": "string", "maxLength": cls.longest}
        return handler(schema)

    @classmethod
    def _read(cls, value: Any, stored: Callable[[Any], Self], info: ValidationInfo) -> Self:
        if not isinstance(info.context, Grounding):
            return stored(value)
        # An object here would be evidence that the model made up.
        if not isinstance(value, str) or not value.strip():
            raise PydanticCustomError("not_text", "a text is wanted")
        return cls.grounded(value.strip(), info.data, info.context)


def cited(so_far: Mapping[str, Any]) -> list[int]:
    """The sentence numbers of a fact; none when they were malformed."""
    numbers: list[int] = so_far.get("cite") or []
    return numbers


class Name(Asked):
    """A name that stands in a cited sentence, exactly or but for width, script and punctuation."""

    text: str
    evidence: Evidence
    longest: ClassVar[int] = 60

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The name as the article writes it."""
        text, evidence = grounding.find(written, cited(so_far), named=True)
        return cls(text=text, evidence=evidence)


def name_at(article: Article, sentence: Sentence, start: int, end: int) -> Name:
    """The name at a span of a sentence."""
    found = Found(sentence.start + start, sentence.start + end, sentence.number, Status.EXACT)
    return Name(text=sentence.text[start:end], evidence=evidence_of(found, article))


class Mentioned(Name):
    """A name that stands anywhere in the article, rather in a cited sentence: whose a figure is may be said before."""

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The name as the article writes it, where it stands nearest."""
        numbers = cited(so_far)
        everywhere = sorted(range(1, len(grounding.article.sentences) + 1), key=lambda n: _far(n, numbers))
        text, evidence = grounding.find(written, everywhere, named=True)
        return cls(text=text, evidence=evidence)


def _far(number: int, cite: list[int]) -> tuple[int, int]:
    """How far a sentence is from the cited ones; of two as far the earlier one is nearer."""
    return min((abs(number - other) for other in cite), default=0), number


class Phrase(Asked):
    """Words of a cited sentence that it does not deny; long ones may differ a little, and are marked for review."""

    text: str
    evidence: Evidence
    needs_review: bool = False
    longest: ClassVar[int] = 120

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The words as the article writes them."""
        text, evidence = grounding.find(written, cited(so_far), fuzzy=True)
        return cls(text=text, evidence=evidence, needs_review=evidence.status is Status.FUZZY)


_LIMIT_BEHIND = re.compile(r"(?:之|以)?前(?![后往夕日天年任身十\d一二两三四五六七八九])")
"""What belongs to the words of a date that is due: 2026年12月31日前."""


class Date(Asked):
    """A day, month, year or period that a cited sentence states, read by code into EDTF.

    The model only points: of `2023-02-28` over a sentence that says 2月28日, the 2月28日 is kept and the year is not:
    an unstated year stays `XXXX`.

    Attributes:
        inferred: why a part of `edtf` that the words do not state is known; null when they state all of it.
        granularity: how exact the words are; null in records of earlier versions.
        cut_off: whether it is the day up to which something is counted: 截至10月底.
        deadline: whether it is the time by which something is due: 年底前, 到2027年底, "by 2030"; false in records of
            earlier versions.
    """

    text: str
    edtf: str
    inferred: str | None = None
    granularity: Granularity | None = None
    cut_off: bool = False
    deadline: bool = False
    evidence: Evidence
    longest: ClassVar[int] = 30

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The date, from the article's own characters."""
        plain = simplified(written)
        stated = _as_written(plain, cited(so_far), grounding.article)
        if stated is None:
            wanted = next(iter(read_dates(plain, told_on(grounding.article))), None)
            if wanted is None:
                raise ungrounded(f"“{written}” is no date", f"“{written}”不是日期", grounding.article)
            stated = _stated(wanted, cited(so_far), grounding.article)
        if stated is None:
            text, _ = grounding.find(written, cited(so_far), named=True)
            raise ungrounded(f"“{text}” is no date there", f"“{text}”在句中不是日期", grounding.article)
        number, mention = stated
        return cls.of(mention, grounding.article.sentences[number - 1], grounding.article)

    @classmethod
    def of(cls, mention: DateMention, sentence: Sentence, article: Article) -> Self:
        """A date that code has read in a sentence."""
        limit = _LIMIT_BEHIND.match(sentence.text, mention.end)
        last = limit.end() if limit else mention.end
        start, end = sentence.start + mention.start, sentence.start + last
        evidence = evidence_of(Found(start, end, sentence.number, Status.EXACT), article)
        return cls(
            text=sentence.text[mention.start : last],
            edtf=mention.edtf,
            inferred=mention.inferred,
            granularity=mention.granularity,
            cut_off=mention.cut_off,
            deadline=mention.deadline or limit is not None,
            evidence=evidence,
        )


def _as_written(written: str, cite: list[int], article: Article) -> tuple[int, DateMention] | None:
    """The date that the cited sentences write in these very words: 116年底 is one only in its sentence."""
    stated = (
        (mention.stamp, sentence.number, mention)
        for sentence in filter(None, map(article.sentence, cite))
        for mention in article_dates(article, sentence.text)
        if mention.text == written
    )
    found = min(stated, key=lambda one: one[:2], default=None)
    return found[1:] if found else None


def _stated(wanted: DateMention, cite: list[int], article: Article) -> tuple[int, DateMention] | None:
    """The cited sentences' words for a date: rather of an event than of a publication, and with the year."""
    stated = [
        ((mention.stamp, mention.edtf.startswith("XXXX"), order), sentence.number, mention)
        for order, sentence in enumerate(filter(None, map(article.sentence, cite)))
        for mention in article_dates(article, sentence.text)
        if same_day(mention.edtf, wanted.edtf)
    ]
    return min(stated, key=lambda found: found[0])[1:] if stated else None


class Prose(Asked):
    """Free text of the model's own. What it says beyond the article's figures and names is flagged."""

    text: str
    unsupported: list[str] = []
    """Figures, quoted titles and people's names of the text that the article does not have."""
    needs_review: bool = False
    longest: ClassVar[int] = 240

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The text, with what the article does not bear out."""
        del so_far  # prose sums up the whole article
        text = without_years(written, added_years(written, grounding.article))
        beyond = unsupported(text, grounding.article)
        return cls(text=text, unsupported=beyond, needs_review=bool(beyond))

    @classmethod
    def _read(cls, value: Any, stored: Callable[[Any], Self], info: ValidationInfo) -> Self:
        """The text; the years that are taken away from it are listed."""
        held = super()._read(value, stored, info)
        if isinstance(info.context, Grounding) and (years := added_years(value, info.context.article)):
            info.context.replaced.append((info.field_name or "", taken_away(years, info.context.article)))
        return held


class Label(Prose):
    """A few words of the model's own that say what something is; figures and names beyond the article are flagged."""

    longest: ClassVar[int] = 40

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The words, when they are a label and no piece of a sentence."""
        if _PUNCTUATED.search(written):
            raise hopeless(f"“{written}” is no label", f"“{written}”是句子，不是名称", grounding.article)
        return super().grounded(written, so_far, grounding)
