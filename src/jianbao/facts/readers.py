"""Fields that code reads from the article once the fields before them are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, ValidationError, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from jianbao.articles import Article
from jianbao.facts.grounding import Grounding

SoFar = Mapping[str, Any]
"""The fields of a fact that are read already, `cite` first; those that failed are missing."""


@dataclass(frozen=True, slots=True)
class ReadFrom:
    """Marks a field as read by code: `kind: Annotated[Kind, ReadFrom(kind_of)] = Kind.ACTUAL`.

    No model is asked for it. The field needs a default. `read` gets the fields before it and the article; what it
    returns is kept as it is.
    """

    read: Callable[[SoFar, Article], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def value(given: Any, inner: Callable[[Any], Any], info: ValidationInfo) -> Any:
            if isinstance(info.context, Grounding):
                return self.read(info.data, info.context.article)
            return inner(given)

        return core_schema.with_info_wrap_validator_function(value, handler(source))


@dataclass(frozen=True, slots=True)
class OrRead:
    """Marks an optional field that code reads where the model gives nothing, or nothing that holds.

    `what: Annotated[Label | None, OrRead(what_of)]`. `read` is called as that of `ReadFrom`. What the model wrote and
    does not hold is listed as replaced.
    """

    read: Callable[[SoFar, Article], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def value(given: Any, inner: Callable[[Any], Any], info: ValidationInfo) -> Any:
            if not isinstance(info.context, Grounding):
                return inner(given)
            try:
                held = inner(given)
            except ValidationError as error:
                read = self.read(info.data, info.context.article)
                if read is None:
                    raise
                info.context.replaced.append((info.field_name or "", error.errors(include_url=False)[0]["msg"]))
                return read
            return self.read(info.data, info.context.article) if held is None else held

        return core_schema.with_info_wrap_validator_function(value, handler(source))
