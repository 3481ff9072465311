"""The record: what is written for one article, with all that is needed to check it."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, SerializeAsAny

from jianbao.facts import Brief, Effect
from jianbao.facts.checks import Finding
from jianbao.language import say

FORMAT: Literal["jianbao-record/1"] = "jianbao-record/1"


class _Stored(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SentenceSpan(_Stored):
    """A numbered sentence: `original[start:end]`; one that stands in a column beside another has several spans."""

    number: int
    start: int
    end: int


class LeftOutSpan(_Stored):
    """A span of the original that was not read as the story."""

    start: int
    end: int
    reason: str


class FlaggedSpan(_Stored):
    """A span of the original that may not say what its author wrote; `detail` is what is particular to it."""

    start: int
    end: int
    reason: str
    detail: str | None = None


class ArticleInfo(_Stored):
    """The article: where it was read, its original text and hash, what its head states, its sentences.

    `content_sha256` is the hash of the story without furniture, script, width and quotation marks, which its mirrors
    share; records of earlier versions have none. `title`, `publisher`, `mirror`, `published` and `reposted` (EDTF) are
    null where the page does not state them, and `authors` is empty. The text is kept, so that every fact opens its
    sentence wherever the record goes. `story` is the article's number among the `stories` of its page.
    """

    source: str
    sha256: str
    content_sha256: str | None = None
    text: str
    language: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    mirror: str | None = None
    reposted: str | None = None
    authors: list[str] = []
    sentences: list[SentenceSpan]
    left_out: list[LeftOutSpan]
    flags: list[FlaggedSpan] = []
    story: int = 1
    stories: int = 1


class Source(_Stored):
    """What made the brief: recipe, endpoint, model, version of jianbao."""

    recipe: str
    recipe_sha256: str
    endpoint: str
    model: str
    jianbao: str

    def asks_as(self, other: Source) -> bool:
        """Whether the two ask the same of the same model; the version of jianbao does not count."""
        return self.model_copy(update={"jianbao": other.jianbao}) == other


class Dropped(_Stored):
    """Something a model claimed that the article does not bear out, and what became of it."""

    section: str
    effect: Effect
    field: str | None
    reason: str
    item: Any


class Failure(_Stored):
    """A section, or a part of one, for which there is no usable answer."""

    section: str
    error: str
    message: str


class Price(_Stored):
    """Money, with the ISO code of its currency."""

    amount: float
    currency: str


class SectionCost(_Stored):
    """What a section cost: tokens read (with those from the server's cache), cached and written; seconds.

    Where all sections were asked in one call there is one row, with `whole` in the section's place. `parts` has the
    first and the last sentence of each part that was read, where the article did not fit the context. `price` is null
    where the endpoint's prices are not known.
    """

    section: str
    over: Literal["article", "sentences", "nothing"]
    calls: int
    read: int
    cached: int
    written: int
    seconds: float
    price: Price | None = None
    parts: list[tuple[int, int]] = []


BriefT = TypeVar("BriefT", bound=Brief | dict[str, Any])


class Record(_Stored, Generic[BriefT]):
    """A brief with its provenance. Spans are in characters of the original text.

    `checks` has what does not hold together in the brief; nothing of it is corrected.
    `stopped` says why not every section was asked; it is null where all were.

    Stored records load with the recipe's class, `load_record(path, Record[IndustryBrief])`, or, whatever their recipe
    is, as a `PlainRecord`.
    """

    format: Literal["jianbao-record/1"] = FORMAT
    article: ArticleInfo
    source: Source
    brief: SerializeAsAny[BriefT]
    dropped: list[Dropped]
    failures: list[Failure]
    costs: list[SectionCost]
    checks: list[Finding] = []
    stopped: Literal["out of scope"] | None = None


def _cites_sentences(fact: dict[str, Any]) -> dict[str, Any]:
    cite = fact.get("cite", [])
    if not isinstance(cite, list) or not all(type(number) is int for number in cite):
        raise ValueError(
            say(f"cite is {cite!r}, no list of sentence numbers", f"cite 是 {cite!r}，不是句子编号的列表")
        )
    return fact


PlainFact = Annotated[dict[str, Any], AfterValidator(_cites_sentences)]
PlainRecord = Record[dict[str, list[PlainFact] | PlainFact | None]]
"""A record whose brief is the stored JSON: sections by name, each a list of facts, one fact, or null."""


def plain_record(record: Record[Brief]) -> PlainRecord:
    """The record as it is stored, whatever its recipe."""
    return PlainRecord.model_validate(record.model_dump(mode="json"))
