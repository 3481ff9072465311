"""Answers for tests: some written by hand, the rest the least that the JSON Schema of the request allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.loopback import Reply, Request, answer

OVERVIEW = {
    "overview": {
        "cite": [2],
        "in_scope": True,
        "event_type": "签约",
        "event_date": "3月6日",
        "place": "滨河会展中心",
        "headline": "滨河区与云杉科技签约",
        "summary": "3月6日，滨河区与云杉科技签署合作协议，总投资约12亿元。",
    }
}


def people(*items: tuple[str, str | None, int]) -> Reply:
    """An answer that lists persons: name, post, number of the sentence."""
    return answer({"people": [{"cite": [cite], "name": name, "post": post} for name, post, cite in items]})


def schema_of(request: Request) -> Mapping[str, Any]:
    """The JSON Schema that a request asks for."""
    schema: Mapping[str, Any] = request["response_format"]["json_schema"]["schema"]
    return schema


def section_of(request: Request) -> str:
    """The section that a request asks about."""
    (section,) = schema_of(request)["properties"]
    return str(section)


def least(schema: Mapping[str, Any]) -> Any:
    """The least value that a JSON Schema allows: null, a list as short as may be, the first of a choice."""
    if "enum" in schema:
        return schema["enum"][0]
    if options := schema.get("anyOf"):
        return None if {"type": "null"} in options else least(options[0])
    match schema["type"]:
        case "object":
            return {name: least(field) for name, field in schema["properties"].items()}
        case "array":
            return _least_list(schema)
    return {"string": "无", "integer": 1, "number": 1, "boolean": False}[schema["type"]]


def _least_list(schema: Mapping[str, Any]) -> list[Any]:
    fixed = schema.get("prefixItems", [])
    more = max(0, schema.get("minItems", 0) - len(fixed))
    return [*map(least, fixed), *(least(schema["items"]) for _ in range(more))]


class Answers:
    """Replies by section, in order, the last of a section again and again; to other sections the least answer."""

    def __init__(self, **replies: list[Reply]) -> None:
        self._left = {section: list(given) for section, given in replies.items()}

    def __call__(self, request: Request) -> Reply:
        left = self._left.get(section_of(request))
        if left is None:
            return answer(least(schema_of(request)))
        return left.pop(0) if len(left) > 1 else left[0]
