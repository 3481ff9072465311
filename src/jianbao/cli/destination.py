"""Where records go: to stdout, or into a folder that remembers what is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import click

from jianbao.articles import Article
from jianbao.cli.show import show
from jianbao.cli.stories import Stories
from jianbao.facts import Brief
from jianbao.rendering import RecordView, record_markdown, view_of
from jianbao.store import PlainRecord, Record, RecordFolder, Source, plain_record, write_by_rename


class Destination(Protocol):
    """Takes the records of a run."""

    def has(self, article: Article) -> bool:
        """Whether the article needs no brief: its record is there already, or on its way.

        Raises:
            RecordError: what belongs to its record cannot be written.
        """

    def take(self, record: Record[Brief]) -> None:
        """Takes one record.

        Raises:
            RecordError: it cannot be written.
        """


class Stdout:
    """Writes every record to stdout, as it comes: one JSON a line, pages of Markdown, or text for reading."""

    def __init__(self, layout: str) -> None:
        writers: dict[str, Callable[[Record[Brief]], None]] = {
            "json": lambda record: click.echo(record.model_dump_json()),
            "markdown": lambda record: click.echo(record_markdown(_view(plain_record(record)))),
            "text": lambda record: show(_view(plain_record(record))),
        }
        self.take = writers[layout]

    def has(self, article: Article) -> bool:
        """Nothing is kept here."""
        del article
        return False


class Folder:
    """Writes a file for every record, and skips the articles whose records are there and whole.

    Args:
        path: the folder.
        source: what makes the records of this run; those made otherwise are made anew.
        stories: what is asked for; a record that ended early is made anew where it would not end early now.
        markdown: whether a page of Markdown is written beside every record. One that is there is kept in step.

    Raises:
        UsageError: the folder cannot be made or written to.
    """

    def __init__(self, path: Path, source: Source, stories: Stories, *, markdown: bool) -> None:
        self._folder = RecordFolder(path)
        self._source = source
        self._stories = stories
        self._markdown = markdown
        self._asked: set[Path] = set()

    def has(self, article: Article) -> bool:
        """Whether its record is there, whole and of the same text and means; or the article was named before."""
        place = self._folder.place(article)
        if place in self._asked:
            return True
        self._asked.add(place)
        record = self._folder.unchanged(article, self._source)
        if record is None or (record.stopped and not self._stories.ends_early(article)):
            return False
        self._write_page(place, record)
        return True

    def take(self, record: Record[Brief]) -> None:
        """Writes the record, and its page."""
        self._write_page(self._folder.write(record), plain_record(record))

    def _write_page(self, place: Path, record: PlainRecord) -> None:
        page = place.with_suffix(".md")
        if self._markdown or page.exists():
            write_by_rename(page, record_markdown(_view(record)))


def _view(record: PlainRecord) -> RecordView:
    return view_of(record, record.article.language)
