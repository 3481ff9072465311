"""The sections of a schema: what is asked for each, and how."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import NoneType
from typing import Any, get_args, get_origin

from pydantic import BaseModel, create_model

from jianbao.errors import RecipeError
from jianbao.facts import Brief, Fact, Focus, Labelled, Listed, ReadOff
from jianbao.language import say
from jianbao.recipes.compact import compact


@dataclass(frozen=True)
class Section:
    """One top-level field of a recipe's schema.

    Attributes:
        name: of the field, its template, its row in reports.
        answer: a class with this one field, which the model's answer must fit.
        schema: the JSON Schema of `answer` that is sent, compact.
        focus: how it is asked in short contexts, or None when it needs the whole article.
        fact: the class of its facts.
        labels: a class with this one field for the labels of candidates; None without such a focus.
        is_list: whether it is a list of facts; else it is one fact.
        identity: the fields that tell its facts apart.
    """

    name: str
    answer: type[Brief]
    schema: Mapping[str, Any]
    focus: Focus | None
    fact: type[Fact]
    labels: type[BaseModel] | None
    is_list: bool
    identity: tuple[str, ...]

    @property
    def decides_scope(self) -> bool:
        """Whether its answer says if the article is in the recipe's scope: its one fact has a field `in_scope`."""
        return "in_scope" in self.schema["properties"][self.name].get("properties", {})

    def schema_of_at_most(self, items: int) -> dict[str, Any]:
        """The JSON Schema of an answer with so many facts at most; the section must be a list."""
        return self._schema_of(self.schema["properties"][self.name] | {"maxItems": items})

    def schema_of_labels(self, labels: Sequence[str], count: int) -> dict[str, Any]:
        """The JSON Schema of the labels of so many candidates: a list of texts, or of lists of texts when there are
        several labels each."""
        fields = [_text_of(self.schema["properties"][self.name]["items"]["properties"][label]) for label in labels]
        each = {"type": "array", "prefixItems": fields, "minItems": len(fields), "maxItems": len(fields)}
        item = fields[0] if len(fields) == 1 else each
        return self._schema_of({"type": "array", "items": item, "minItems": count, "maxItems": count})

    def schema_without(self, fields: Collection[str]) -> dict[str, Any]:
        """The JSON Schema of an answer whose fact lacks some fields; the section must be one fact."""
        fact = self.schema["properties"][self.name]
        asked = {name: field for name, field in fact["properties"].items() if name not in fields}
        return self._schema_of({**fact, "properties": asked, "required": [n for n in fact["required"] if n in asked]})

    def _schema_of(self, facts: dict[str, Any]) -> dict[str, Any]:
        return {**self.schema, "properties": {self.name: facts}}


def sections_of(brief: type[Brief]) -> tuple[Section, ...]:
    """The sections of a schema's class, in order.

    Raises:
        RecipeError: it has none, or a field that is no section; the message begins with the class or the field.
    """
    if not brief.model_fields:
        name = brief.__name__
        raise RecipeError(
            say(
                f"{name} has no section. Give it fields such as `people: list[Person] = []`.",
                f"{name} 没有分项。请给它加上 `people: list[Person] = []` 这样的字段。",
            )
        )
    return tuple(_section(brief, name) for name in brief.model_fields)


def _section(brief: type[Brief], name: str) -> Section:
    field = brief.model_fields[name]
    focus = next((mark for mark in field.metadata if isinstance(mark, Listed | Labelled | ReadOff)), None)
    # A section may be null in a stored brief, when it failed; an answer must give it.
    wanted = _not_null(field.annotation)
    is_list = get_origin(wanted) is list
    fact = get_args(wanted)[0] if is_list else wanted
    _check(f"{brief.__name__}.{name}", fact, field.get_default(call_default_factory=True), focus, is_list)
    answer = create_model(f"{brief.__name__}_{name}", __base__=Brief, **{name: (wanted, ...)})  # type: ignore[call-overload]
    schema = compact(answer.model_json_schema(mode="validation"))
    return Section(name, answer, schema, focus, fact, _labels_class(brief, name, focus), is_list, fact.identity)


def _check(place: str, fact: Any, default: Any, focus: Focus | None, is_list: bool) -> None:
    if not (isinstance(fact, type) and issubclass(fact, Fact)):
        raise RecipeError(
            say(
                f"{place} is no section. A section is `list[X] = []` or `X | None = None`, X a Fact.",
                f"{place} 不是分项。分项写作 `list[X] = []` 或 `X | None = None`，X 是 Fact 的子类。",
            )
        )
    if default != ([] if is_list else None):
        failed = "`= []`" if is_list else "`| None = None`"
        raise RecipeError(
            say(
                f"{place} lacks {failed}, what the section is when it fails. Add it.",
                f"{place} 缺少 {failed}，也就是这个分项没有回答时的值。请补上。",
            )
        )
    _check_focus(place, fact, focus, is_list)


def _check_focus(place: str, fact: type[Fact], focus: Focus | None, is_list: bool) -> None:
    named = {focus.candidate, *focus.labels} if isinstance(focus, Labelled) else set()
    if unknown := sorted(named - set(fact.model_fields)):
        names, of = ", ".join(unknown), fact.__name__
        raise RecipeError(
            say(
                f"{place}: Labelled names {names}, which {of} does not have.",
                f"{place}：Labelled 写了 {names}，而 {of} 没有这样的字段。",
            )
        )
    if isinstance(focus, Labelled | ReadOff) and not is_list:
        kind, of = type(focus).__name__, fact.__name__
        raise RecipeError(
            say(
                f"{place}: {kind} is for lists. Make it `list[{of}] = []`.",
                f"{place}：{kind} 只用于列表。请改成 `list[{of}] = []`。",
            )
        )


def _labels_class(brief: type[Brief], name: str, focus: Focus | None) -> type[BaseModel] | None:
    if not isinstance(focus, Labelled):
        return None
    each = list[str] if len(focus.labels) == 1 else list[list[str]]
    return create_model(f"{brief.__name__}_{name}_labels", **{name: (each, ...)})  # type: ignore[call-overload,no-any-return]


def _not_null(annotation: Any) -> Any:
    members = [member for member in get_args(annotation) if member is not NoneType]
    nullable = len(members) < len(get_args(annotation)) and get_origin(annotation) is not list
    return members[0] if nullable else annotation


def _text_of(field: dict[str, Any]) -> dict[str, Any]:
    """The schema of a label: of an optional text, the text; an empty one is null."""
    return next((option for option in field.get("anyOf", ()) if option.get("type") != "null"), field)
