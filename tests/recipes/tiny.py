"""A recipe as a user writes it: the smallest that there can be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

SCHEMA = """from jianbao.facts import Brief, Fact, Name


class Thing(Fact):
    name: Name


class Tiny(Brief):
    things: list[Thing] = []
"""
ARTICLE = """{% block system %}Brief.{% endblock %}
{% block article %}{% for sentence in sentences %}{{ sentence.number }} {{ sentence.text }}
{% endfor %}{% endblock %}"""
PROMPTS = {"_article": ARTICLE, "_again": "{{ misses | length }}", "things": "List the things."}


def write(
    folder: Path, name: str = "tiny", schema: str | bytes | None = SCHEMA, prompts: Mapping[str, str] = PROMPTS
) -> Path:
    """Writes a recipe into a folder of recipes, which it returns; without a schema only its prompts."""
    (folder / "schemas").mkdir(parents=True, exist_ok=True)
    (folder / "prompts" / name).mkdir(parents=True, exist_ok=True)
    if schema is not None:
        data = schema if isinstance(schema, bytes) else schema.encode()
        (folder / "schemas" / f"{name}.py").write_bytes(data)
    for template, text in prompts.items():
        (folder / "prompts" / name / f"{template}.jinja").write_text(text, "utf-8")
    return folder
