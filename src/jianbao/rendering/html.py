"""HTML documents that stand alone: no network, no other files.

What comes from an article is escaped wherever it is written, and the policy of a document allows no script or style
but its own, and no address at all.
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

from jianbao.rendering.labels import heading, label
from jianbao.rendering.printable import printable

_ROOM = "jianbao.rendering"


def html_document(room: str, name: str, language: str, *, style: str = "", script: str = "", **values: Any) -> str:
    """The document of `templates/<name>.html.jinja` in a room, in the colours and type of all documents.

    Args:
        room: the package that has the template, and beside it the style `<name>.css`.
        name: of the document.
        language: of its labels, `zh` or `en`.
        style: what is added to its style.
        script: its script, if any.
        values: what the template is given besides `t` and `h` (labels and headings), `style`, `script`, `policy`,
            `lang` and `version`.
    """
    style = asset(_ROOM, "base.css") + asset(room, f"{name}.css") + style
    environment = Environment(
        loader=PackageLoader(room),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_safe,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(f"{name}.html.jinja").render(
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
        lang="zh-CN" if language == "zh" else "en",
        version=version("jianbao"),
        t=partial(label, language=language),
        h=partial(heading, language=language),
        **values,
    )


def asset(room: str, name: str) -> str:
    """A file of the templates of a room."""
    return (files(room) / "templates" / name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """The content security policy: this script and this style, nothing else from anywhere."""
    hashes = {
        kind: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for kind, text in (("style", style), ("script", script))
        if text
    }
    allowed = "".join(f"; {kind}-src 'sha256-{value}'" for kind, value in hashes.items())
    return f"default-src 'none'{allowed}; base-uri 'none'; form-action 'none'"


def _safe(value: Any) -> Any:
    """What is written of a value of a template; the line ends of Windows are those of HTML."""
    return printable(value.replace("\r", "")) if isinstance(value, str) and not isinstance(value, Markup) else value
