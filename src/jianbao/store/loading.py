"""Reading stored records back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from jianbao.errors import RecordError
from jianbao.facts import Evidence
from jianbao.store.record import FORMAT, BriefT, Record

_REDO = "Remove it and brief the article again."


def load_record(path: Path, kind: type[Record[BriefT]]) -> Record[BriefT]:
    """The record in a file, with every evidence checked against the article's text.

    Args:
        path: the file.
        kind: `Record[...]` with the recipe's class, or `PlainRecord` for a brief of any recipe.

    Raises:
        RecordError: it cannot be read, is not JSON, is no record, has another format, or was changed by hand so that
            an evidence is not the span that it quotes.
    """
    stored = _json(path)
    if not isinstance(stored, dict) or "format" not in stored:
        raise RecordError(f"{path}: is JSON, but no record of jianbao: it has no 'format'. Take it out of the folder.")
    if stored["format"] != FORMAT:
        raise RecordError(
            f"{path}: has the format {stored['format']!r}, and this version of jianbao reads {FORMAT!r}. {_REDO}"
        )
    try:
        record = kind.model_validate(stored)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise RecordError(f"{path}: is not a whole record: {place}: {first['msg']}. {_REDO}") from None
    for evidence in _evidences(stored["brief"]):
        if not _quoted(evidence, record.article.text):
            raise RecordError(f"{path}: was changed: the article does not have the evidence {evidence}. {_REDO}")
    return record


def _quoted(stored: Any, text: str) -> bool:
    try:
        evidence = Evidence.model_validate(stored)
    except ValidationError:
        return False
    return 0 <= evidence.start < evidence.end and text[evidence.start : evidence.end] == evidence.quote


def _json(path: Path) -> Any:
    try:
        return from_json(path.read_bytes())
    except OSError as error:
        raise RecordError(f"{path}: cannot be read ({error.strerror or error}). Check the path.") from None
    except ValueError as error:
        raise RecordError(f"{path}: is not JSON, or was cut short ({error}). {_REDO}") from None


def _evidences(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        if node.get("evidence") is not None:
            yield node["evidence"]
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from _evidences(value)
