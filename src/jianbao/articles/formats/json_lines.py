"""JSON lines: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedIOBase
from typing import Any

from jianbao.articles.formats.lines import text_lines
from jianbao.articles.formats.rows import Row
from jianbao.errors import ArticleError
from jianbao.language import say


def json_rows(file: BufferedIOBase, source: str) -> Iterator[Row | ArticleError]:
    """The rows of a file of JSON lines; a row's number is that of its line."""
    for number, line in enumerate(text_lines(file, source), 1):
        if isinstance(line, ArticleError):
            yield line
        elif line.strip():
            try:
                yield Row(number, _object(line, f"{source}#{number}"))
            except ArticleError as error:
                yield error


def _object(line: str, source: str) -> dict[str, Any]:
    try:
        value = json.loads(line.strip("\ufeff\r\n"))
    except RecursionError:
        raise _no_object(source, say("it is nested too deeply", "嵌套太深")) from None
    except json.JSONDecodeError as error:
        at, message = error.colno, error.msg
        raise _no_object(source, say(f"{message}, at character {at}", f"第 {at} 个字符处：{message}")) from None
    except ValueError as error:  # a number of thousands of digits
        raise _no_object(source, str(error)) from None
    if not isinstance(value, dict):
        kind = type(value).__name__
        raise _no_object(source, say(f"it is a {kind}", f"它是 {kind}"))
    return value


def _no_object(source: str, why: str) -> ArticleError:
    return ArticleError(
        say(
            f"{source}: the line is no JSON object ({why}). Write an object a line.",
            f"{source}：这一行不是 JSON 对象（{why}）。请每行写一个对象。",
        )
    )
