"""Reading stored records back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from jianbao.errors import RecordError
from jianbao.facts import Evidence
from jianbao.language import say
from jianbao.store.record import FORMAT, BriefT, Record


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
        raise RecordError(
            say(
                f"{path}: is JSON, but no record of jianbao: it has no 'format'. Take it out of the folder.",
                f"{path}：是 JSON，但不是 jianbao 的记录：没有 'format'。请把它移出这个文件夹。",
            )
        )
    if stored["format"] != FORMAT:
        found, redo = stored["format"], _redo()
        raise RecordError(
            say(
                f"{path}: has the format {found!r}, and this version of jianbao reads {FORMAT!r}. {redo}",
                f"{path}：格式是 {found!r}，这一版 jianbao 读的是 {FORMAT!r}。{redo}",
            )
        )
    try:
        record = kind.model_validate(stored)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place, why, redo = ".".join(map(str, first["loc"])), first["msg"], _redo()
        raise RecordError(
            say(
                f"{path}: is not a whole record: {place}: {why}. {redo}",
                f"{path}：记录不完整：{place}：{why}。{redo}",
            )
        ) from None
    checked = [evidence for finding in stored.get("checks", ()) for evidence in finding.get("evidence", ())]
    for evidence in (*_evidences(stored["brief"]), *checked):
        if not _quoted(evidence, record.article.text):
            redo = _redo()
            raise RecordError(
                say(
                    f"{path}: was changed: the article does not have the evidence {evidence}. {redo}",
                    f"{path}：被改动过：文章里没有这条依据 {evidence}。{redo}",
                )
            )
    return record


def _redo() -> str:
    return say("Remove it and brief the article again.", "请删掉它，再为这篇文章写一次简报。")


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
        why = error.strerror or error
        raise RecordError(
            say(f"{path}: cannot be read ({why}). Check the path.", f"{path}：无法读取（{why}）。请检查路径。")
        ) from None
    except ValueError as error:
        redo = _redo()
        raise RecordError(
            say(
                f"{path}: is not JSON, or was cut short ({error}). {redo}",
                f"{path}：不是 JSON，或者不完整（{error}）。{redo}",
            )
        ) from None


def _evidences(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        if node.get("evidence") is not None:
            yield node["evidence"]
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from _evidences(value)
