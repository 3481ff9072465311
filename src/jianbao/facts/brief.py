"""The base classes of recipes' schemas, and the rule that one bad item never costs a list."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import NoneType
from typing import Annotated, Any, ClassVar, Self, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from jianbao.facts.evidence import Evidence
from jianbao.facts.grounding import Effect, Grounding, Miss
from jianbao.facts.prose import beyond
from jianbao.facts.readers import ReadFrom
from jianbao.facts.types import Prose
from jianbao.text import fold_key

_MOST_CITED = 4
NOTHING = frozenset({"", "null", "None", "none", "无", "未知", "不详", "N/A"})
"""What models write where null is meant."""


class Fact(BaseModel):
    """An item of a section: what is claimed, and the numbers of the sentences that state it.

    Subclasses add fields in the types of `jianbao.facts`. An optional field that the article does not bear out
    becomes null and is listed; a required one takes its fact along.
    """

    # Defaults are validated because fields that code reads have one in place of a model's words.
    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    identity: ClassVar[tuple[str, ...]] = ()
    """The fields that tell one fact from another; facts that agree in all of them are one."""

    # First, because the fields behind it are looked for in the sentences it names.
    cite: Annotated[list[int], Field(min_length=1, max_length=_MOST_CITED)]

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Fields that code reads are not asked of a model."""
        known = handler.resolve_ref_schema(handler(schema))
        if handler.mode == "validation":
            known["properties"] = {
                name: field for name, field in known["properties"].items() if not is_read(cls, name)
            }
        return known

    @model_validator(mode="before")
    @classmethod
    def _with_what_is_given(cls, data: Any, info: ValidationInfo) -> Any:
        """The model's words and what code has put together in its place; an optional field left away is null."""
        if isinstance(info.context, Grounding) and isinstance(data, dict):
            nullable = [name for name in cls.model_fields if _optional(cls, name) and not is_read(cls, name)]
            return {**dict.fromkeys(nullable), **data, **info.context.given}
        return data

    @field_validator("*", mode="wrap")
    @classmethod
    def _null_what_fails(cls, value: Any, handler: Callable[[Any], Any], info: ValidationInfo) -> Any:
        name = info.field_name or ""
        if not isinstance(info.context, Grounding) or not _optional(cls, name) or is_read(cls, name):
            return handler(value)
        nothing = isinstance(value, str) and value.strip() in NOTHING
        try:
            return handler(None if nothing else value)
        except ValidationError as error:
            info.context.nulled.append((name, _reason(error)))
            return None

    def key(self) -> tuple[Any, ...]:
        """What facts of one kind are told apart by; empty where every one stands for itself."""
        return tuple(fold_key(getattr(getattr(self, name), "text", "")) for name in self.identity)

    def stands_at(self) -> tuple[int, int]:
        """Where the fact stands in the article: its first sentence, and the first of its evidence."""
        held = (getattr(value, "evidence", None) for _, value in self)
        first = next((evidence.start for evidence in held if isinstance(evidence, Evidence)), 0)
        return self.cite[0], first

    def written(self) -> dict[str, Any]:
        """The fact as a model would write it: texts in place of grounded values."""
        return {name: getattr(value, "text", value) for name, value in self if not is_read(type(self), name)}

    def filled_from(self, other: Self) -> Self:
        """This fact with the fields that are null or flagged here, and better there, taken from the other."""
        better = {
            name: value for name, value in other if name != "cite" and _faults(value) < _faults(getattr(self, name))
        }
        if not better:
            return self
        return self.model_copy(update=better | {"cite": sorted({*self.cite, *other.cite})[:_MOST_CITED]})


class Brief(BaseModel):
    """Base of a recipe's schema: each field is a section, a list of facts or one fact.

    A list is marked with a default of `[]` and one fact with `| None = None`: what a section is when it failed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    @field_validator("*", mode="wrap")
    @classmethod
    def _keep_what_holds(cls, value: Any, handler: Callable[[Any], Any], info: ValidationInfo) -> Any:
        """Validates a list item by item when it is an answer; what fails is listed and left out."""
        if not isinstance(info.context, Grounding):
            return handler(value)
        if not isinstance(value, list):
            return _settled(value, lambda: handler(value), info.context)
        kept: list[Any] = []
        for item in value:
            try:
                kept += _settled(item, lambda item=item: handler([item]), info.context)  # type: ignore[misc]
            except ValidationError as error:
                info.context.misses.append(_dropped(item, error))
        return kept


def _settled(item: Any, validate: Callable[[], Any], grounding: Grounding) -> Any:
    """Validates one item; lists its nulled and replaced fields once it is known to stay."""
    grounding.nulled.clear()
    grounding.replaced.clear()
    value = validate()
    for fact in value if isinstance(value, list) else [value]:
        nulled = [Miss(item, name, reason, Effect.NULLED, key=fact.key()) for name, reason in grounding.nulled]
        replaced = [
            Miss(item, name, reason, Effect.REPLACED, ask_again=False, key=fact.key())
            for name, reason in grounding.replaced
        ]
        grounding.misses += nulled + replaced + _flagged(item, fact, grounding)
    return value


def _flagged(item: Any, fact: Fact, grounding: Grounding) -> list[Miss]:
    texts = {name: value for name, value in fact if isinstance(value, Prose) and value.unsupported}
    return [
        Miss(item, name, beyond(text.unsupported, grounding.article), Effect.FLAGGED, key=fact.key())
        for name, text in texts.items()
    ]


def _faults(value: Any) -> int:
    """How much is wrong with a field: the claims beyond the article of a text; without limit when it is null."""
    if value is None:
        return sys.maxsize
    return len(value.unsupported) if isinstance(value, Prose) else 0


def is_read(cls: type[BaseModel], name: str) -> bool:
    """Whether a field is read by code and not asked of a model."""
    return any(isinstance(mark, ReadFrom) for mark in cls.model_fields[name].metadata)


def _optional(cls: type[BaseModel], name: str) -> bool:
    return NoneType in get_args(cls.model_fields[name].annotation)


def _dropped(item: Any, error: ValidationError) -> Miss:
    first = error.errors(include_url=False)[0]
    names = [part for part in first["loc"] if isinstance(part, str)]
    field = names[-1] if names else None
    return Miss(item, field, _reason(error), Effect.DROPPED, ask_again=first["type"] != "hopeless")


def _reason(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"] if not isinstance(part, int))
    ours = first["type"] in ("ungrounded", "hopeless")
    return first["msg"] if ours else f"{place}: {first['msg']}".lstrip(": ")


def merged(facts: list[Fact]) -> list[Fact]:
    """One fact for each key, in order of first appearance, filled from the later ones."""
    by_key: dict[Any, Fact] = {}
    for number, fact in enumerate(facts):
        key = fact.key() or number
        by_key[key] = by_key[key].filled_from(fact) if key in by_key else fact
    return list(by_key.values())


def unresolved(misses: list[Miss], facts: list[Fact]) -> list[Miss]:
    """The misses that no fact makes good, each once."""
    still_open: dict[Any, Miss] = {}
    for miss in misses:
        if not any(_makes_good(fact, miss) for fact in facts):
            still_open[(str(miss.item), miss.field, miss.key)] = miss
    return list(still_open.values())


def _speaks_of_the_same(fact: Fact, miss: Miss) -> bool:
    if miss.key is not None:
        return miss.key == fact.key()
    said = [fold_key(getattr(getattr(fact, name), "text", "")) for name in fact.identity]
    return said == [fold_key(str(miss.item.get(name, ""))) for name in fact.identity]


def _makes_good(fact: Fact, miss: Miss) -> bool:
    """Whether a fact says what a missed item tried to say."""
    if not isinstance(miss.item, dict) or miss.effect is Effect.REPLACED:
        return False
    if not fact.identity or not _speaks_of_the_same(fact, miss):
        return False
    if miss.effect in (Effect.DROPPED, Effect.UNCONFIRMED):
        return True
    value = getattr(fact, miss.field or "")
    return not value.unsupported if isinstance(value, Prose) else value is not None
