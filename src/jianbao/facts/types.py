"""The types a recipe's schema is written in.

Each has two faces from one class. The model fills a *string* (the JSON Schema of validation mode); what is stored is
an *object* with the article's own words, their evidence and what code has read from them (serialization mode). The
step between is taken when the validation context is a `Grounding`. Without one, only the stored form is accepted, so
stored briefs load as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from jianbao.articles import Article
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.grounding import Grounding, ungrounded
from jianbao.facts.prose import unsupported
from jianbao.values import DateMention, read_day, read_days, same_day


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
        text, evidence = grounding.find(written, cited(so_far))
        return cls(text=text, evidence=evidence)


class Phrase(Asked):
    """Words of a cited sentence; long ones may differ a little and are then marked for review."""

    text: str
    evidence: Evidence
    needs_review: bool = False
    longest: ClassVar[int] = 120

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The words as the article writes them."""
        text, evidence = grounding.find(written, cited(so_far), fuzzy=True)
        return cls(text=text, evidence=evidence, needs_review=evidence.status is Status.FUZZY)


class Date(Asked):
    """A day or month that a cited sentence states, read by code into EDTF; an unstated year stays `XXXX`.

    The model only points: of `2023-02-28` over a sentence that says 2月28日, the 2月28日 is kept and the year is not.
    """

    text: str
    edtf: str
    evidence: Evidence
    longest: ClassVar[int] = 30

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The day, from the article's own characters."""
        wanted = read_day(written)
        if wanted is None:
            raise ungrounded(f"“{written}” is no day or month", f"“{written}”不是日期", grounding.article)
        words = _stated(wanted, cited(so_far), grounding.article) or written
        text, evidence = grounding.find(words, cited(so_far))
        stated = read_day(text)
        if stated is None or not same_day(stated.edtf, wanted.edtf):
            raise ungrounded(f"“{text}” is no day or month", f"“{text}”不是日期", grounding.article)
        return cls(text=text, edtf=stated.edtf, evidence=evidence)


class EventDate(Date):
    """A day on which something happened; the day of a publication or a dateline is none."""

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The day, when the cited sentence does not give it as the day of publication."""
        date = super().grounded(written, so_far, grounding)
        sentence = grounding.article.sentences[date.evidence.sentence - 1]
        if all(day.stamp for day in read_days(sentence.text) if same_day(day.edtf, date.edtf)):
            raise ungrounded(
                f"“{date.text}” is the day of publication", f"“{date.text}”是发布日期，不是事件日期", grounding.article
            )
        return date


def _stated(wanted: DateMention, cite: list[int], article: Article) -> str | None:
    """The words of the cited sentences for a day: rather of an event than of a publication, and with the year."""
    texts = [sentence.text for number in cite if (sentence := article.sentence(number))]
    stated = [
        (day.stamp, day.edtf.startswith("XXXX"), day.text)
        for text in texts
        for day in read_days(text)
        if same_day(day.edtf, wanted.edtf)
    ]
    return min(stated)[2] if stated else None


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
        beyond = unsupported(written, grounding.article)
        return cls(text=written, unsupported=beyond, needs_review=bool(beyond))
