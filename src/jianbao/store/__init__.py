"""Records: a brief and where it comes from."""

from jianbao.store.record import (
    ArticleInfo,
    Dropped,
    Failure,
    FlaggedSpan,
    LeftOutSpan,
    Record,
    SectionCost,
    SentenceSpan,
    Source,
)

__all__ = [
    "ArticleInfo",
    "Dropped",
    "Failure",
    "FlaggedSpan",
    "LeftOutSpan",
    "Record",
    "SectionCost",
    "SentenceSpan",
    "Source",
]
