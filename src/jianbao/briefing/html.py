"""The briefing as one HTML file: no network, no other files; every fact opens its sentence in the article.

The articles stand in the document as they are, cut at their sentences and evidences, so that a link to an evidence
works even without the script; the script turns them into a panel. What comes from an article is escaped wherever it
is written, and the policy of the page allows no script or style but its own, and no address at all.
"""

from __future__ import annotations

import base64
import hashlib
from functools import partial
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from jianbao.briefing.document import Briefing, Item
from jianbao.briefing.original import mark_of, stretches
from jianbao.rendering import heading, label, printable, review_note
from jianbao.rendering.view import sentences_of


def briefing_html(briefing: Briefing) -> str:
    """The briefing as one self-contained HTML document."""
    style, script = _asset("briefing.css"), _asset("briefing.js")
    environment = Environment(
        loader=PackageLoader("jianbao.briefing"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_safe,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    language = briefing.language
    return environment.get_template("briefing.html.jinja").render(
        briefing=briefing,
        everything=(*briefing.items, *briefing.apart),
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
        version=version("jianbao"),
        t=partial(label, language=language),
        h=partial(heading, language=language),
        note=partial(review_note, language=language),
        mark_of=mark_of,
        sentences_of=sentences_of,
        stretches=stretches,
        sections=_sections,
    )


def _sections(item: Item) -> list[Any]:
    """What is shown of an item below its head."""
    return [section for section in item.view.sections if section.name != "overview" or not section.answered]


def _asset(name: str) -> str:
    return (files("jianbao.briefing") / "templates" / name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """The content security policy: this script and this style, nothing else from anywhere."""
    hashes = {
        kind: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for kind, text in (("style", style), ("script", script))
    }
    allowed = "".join(f"; {kind}-src 'sha256-{value}'" for kind, value in hashes.items())
    return f"default-src 'none'{allowed}; base-uri 'none'; form-action 'none'"


def _safe(value: Any) -> Any:
    """What is written of a value of a template; the line ends of Windows are those of HTML."""
    return printable(value.replace("\r", "")) if isinstance(value, str) and not isinstance(value, Markup) else value
