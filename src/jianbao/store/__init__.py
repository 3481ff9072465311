"""Records: a brief and where it comes from; in files and folders."""

from jianbao.store.files import open_folder, write_by_rename
from jianbao.store.folder import RecordFolder, record_files
from jianbao.store.loading import load_record
from jianbao.store.record import (
    ArticleInfo,
    Dropped,
    Failure,
    FlaggedSpan,
    LeftOutSpan,
    PlainRecord,
    Price,
    Record,
    SectionCost,
    SentenceSpan,
    Source,
    plain_record,
)

__all__ = [
    "ArticleInfo",
    "Dropped",
    "Failure",
    "FlaggedSpan",
    "LeftOutSpan",
    "PlainRecord",
    "Price",
    "Record",
    "RecordFolder",
    "SectionCost",
    "SentenceSpan",
    "Source",
    "load_record",
    "open_folder",
    "plain_record",
    "record_files",
    "write_by_rename",
]
