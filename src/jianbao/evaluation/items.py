"""What a gold is written in: items of sections, each with the words of the article that state it."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from jianbao.facts import Kind
from jianbao.language import say


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(
            say(
                f"{pattern!r} is no regular expression ({error})",
                f"{pattern!r} 不是正则表达式（{error}）",
            )
        ) from None
    return pattern


Text = Annotated[str, StringConstraints(min_length=1)]
Pattern = Annotated[Text, AfterValidator(_compiles)]
"""A regular expression that is searched for in the Simplified text."""
Edtf = Annotated[
    str,
    StringConstraints(
        pattern=r"^(\.\.|[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?)(/(\.\.|[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?))?$"
    ),
]
"""A year, month, day or period; X for a digit that nobody states: XXXX-02-28, 2024-01/2024-10."""
Number = Annotated[str, StringConstraints(pattern=r"^-?[0-9]+(\.[0-9]+|/[1-9][0-9]*)?$")]
"""In the base unit, as an exact decimal or fraction: 42亿元 is 4200000000, 6.4% is 6.4, 1/18 is 1/18."""
Bound = Literal["~", "<", ">", ">=", "<="]
LineRange = tuple[Annotated[int, Field(ge=1)], Annotated[int, Field(ge=1)]]


class Gold(BaseModel):
    """Base of all that a gold holds: unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Item(Gold):
    """What a section should have, with the words of the article that state it."""

    evidence: Text
    note: str | None = None


class Named(Item):
    """Something with a name; `aliases` are other names of it that are right."""

    name: Text
    aliases: list[Text] = []


class Person(Named):
    """A person; `post` has all posts, `org` the body they are held at, `former` those that are former."""

    post: str | None = None
    post_aliases: list[Text] = []
    org: str | None = None
    former: list[Text] = []


class Organization(Named):
    """A body, and in the annotator's words its part in the story."""

    role: str | None = None


class Amount(Gold):
    """A quantity: words, value (of a range the least, and `high`), unit, ISO 4217 currency, bound."""

    text: Text
    value: Number
    high: Number | None = None
    unit: str | None = None
    currency: str | None = None
    bound: Bound | None = None


class Project(Named):
    """A project; how far the agreement and the work are, and its own money."""

    investor: str | None = None
    investor_aliases: list[Text] = []
    place: str | None = None
    place_aliases: list[Text] = []
    agreement: str | None = None
    agreement_also: list[str | None] = []
    progress: str | None = None
    progress_also: list[str | None] = []
    amount: Amount | None = None


class Figure(Amount, Item):
    """A figure of the story; `aliases` are other words for it, `what` says whose and of what it is."""

    aliases: list[Text] = []
    what: Text
    what_aliases: list[Text] = []
    kind: Kind
    kind_also: list[Kind] = []
    bound_also: list[Bound | None] = []
    period: str | None = None


class Dated(Item):
    """A day or period of the story; of a day whose year nobody states `edtf` has XXXX."""

    text: Text
    aliases: list[Text] = []
    edtf: Edtf
    edtf_also: list[Edtf] = []
    what: str | None = None


class Quote(Item):
    """What somebody says: in quotation marks (`direct`) or reported."""

    speaker: Text
    speaker_aliases: list[Text] = []
    text: Text
    direct: bool


class Point(Item):
    """A point of the story; a text that one of the patterns is found in tells it."""

    text: Text
    any_of: Annotated[list[Pattern], Field(min_length=1)]


class Other(Named):
    """An item of a section of a team's own: its name, and of each further field what is right there."""

    fields: dict[str, list[Text]] = {}


class Overview(Gold):
    """The event in one look. `headline` is the page's, `summary` one good summary; null is what nobody states."""

    headline: str | None = None
    summary: Text
    in_scope: bool | None = None
    event_type: str | None = None
    event_type_also: list[Text] = []
    event_date: Edtf | None = None
    event_date_also: list[Edtf | None] = []
    place: str | None = None
    place_aliases: list[Text] = []
    asked: list[Literal["in_scope", "event_type", "event_date", "place"]] = []
    """The fields that the recipe has."""
