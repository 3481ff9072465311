"""JSON Schemas as they are sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any


def compact(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without what only people read, and with references written out: servers resolve few of them."""
    definitions = schema.get("$defs", {})

    def plain(node: Any) -> Any:
        if isinstance(node, list):
            return [plain(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return plain(definitions[node["$ref"].removeprefix("#/$defs/")])
        dropped = {"$defs", "title", "description", "default"}
        return {
            key: {name: plain(field) for name, field in value.items()} if key == "properties" else plain(value)
            for key, value in node.items()
            if key not in dropped
        }

    written_out: dict[str, Any] = json.loads(json.dumps(plain(schema)))
    return written_out


def joined(schemas: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The JSON Schema of the answers of several sections in one object."""
    properties = {name: field for schema in schemas for name, field in schema["properties"].items()}
    return {**schemas[0], "properties": properties, "required": list(properties)}
