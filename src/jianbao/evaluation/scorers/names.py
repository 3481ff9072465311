"""Names: right when they are one of the known ones, but for width, script, brackets, dots and spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jianbao.evaluation.scorers.words import key, keys

_WITHIN = 4
"""Characters that a project's name has at least when it stands within another."""
_KIND = re.compile("(?:项目|工程)$")
_SEVERAL = re.compile("[、,，;；]")


def same_name(given: str | None, forms: Iterable[str | None]) -> bool:
    """Whether a name is one of the forms."""
    return key(given) in keys(forms)


def same_project(given: str | None, forms: Iterable[str | None]) -> bool:
    """Whether a project's name is one of the forms, or one stands within the other: 星河基地 and 星河基地项目."""
    name = _KIND.sub("", key(given))
    return any(
        name == form or (min(len(name), len(form)) >= _WITHIN and (name in form or form in name))
        for form in (_KIND.sub("", form) for form in keys(forms))
    )


def same_posts(given: str | None, forms: Iterable[str | None], body: str | None = None) -> bool:
    """Whether posts are those of one of the forms, in any order; the body they are held at may be left out.

    Part of a person's posts is not all of them, and 副主任 is not 主任.
    """
    wanted = [_posts(form, body) for form in forms if form]
    return bool(key(given)) and _posts(given, body) in wanted


def _posts(text: str | None, body: str | None) -> frozenset[str]:
    held = key(body)
    return frozenset(key(post).removeprefix(held) or held for post in _SEVERAL.split(text or "") if key(post))
