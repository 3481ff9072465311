"""A folder of records: one a file, and what makes a second run skip what is done."""

from __future__ import annotations

from pathlib import Path

from jianbao.articles import Article
from jianbao.errors import RecordError
from jianbao.facts import Brief
from jianbao.store.files import open_folder, write_by_rename
from jianbao.store.loading import load_record
from jianbao.store.names import safe_name, told_apart
from jianbao.store.record import ArticleInfo, PlainRecord, Record, Source

ENDING = ".brief.json"


class RecordFolder:
    """Where the records of a run are written, and those of earlier runs are found.

    Raises:
        UsageError: the folder cannot be made or written to.
    """

    def __init__(self, path: Path) -> None:
        open_folder(path)
        self._path = path
        self._claimed: dict[str, str] = {}

    def place(self, article: Article | ArticleInfo) -> Path:
        """The file of an article's record, the same in every run; two sources never share one."""
        name = safe_name(article.source, article.sha256)
        apart = told_apart(name, article.source)
        if self._file(apart).exists() or not self._is_for(name, article):
            name = apart
        self._claimed[name.casefold()] = article.source
        return self._file(name)

    def unchanged(self, article: Article, source: Source) -> PlainRecord | None:
        """The whole record that there is of the article, when it was made by the same means; else None."""
        record = _record_at(self.place(article))
        if record is None or record.failures or record.article.sha256 != article.sha256:
            return None
        return record if record.source.asks_as(source) else None

    def write(self, record: Record[Brief]) -> Path:
        """Writes a record to its place.

        Raises:
            RecordError: it cannot be written.
        """
        path = self.place(record.article)
        write_by_rename(path, record.model_dump_json(indent=2) + "\n")
        return path

    def _is_for(self, name: str, article: Article | ArticleInfo) -> bool:
        """Whether a name is free for the article, or is the article's already."""
        claimant = self._claimed.get(name.casefold())
        if claimant is not None:
            return claimant == article.source
        record = _record_at(self._file(name))
        # The same article read by another path is the same article.
        return record is None or article.source == record.article.source or article.sha256 == record.article.sha256

    def _file(self, name: str) -> Path:
        return self._path / f"{name}{ENDING}"


def record_files(folder: Path) -> list[Path]:
    """The files of the records in a folder, in order of their names."""
    return sorted(folder.glob(f"*{ENDING}"))


def _record_at(path: Path) -> PlainRecord | None:
    try:
        return load_record(path, PlainRecord)
    except RecordError:  # there is none, or none that is of use: it is made anew
        return None
