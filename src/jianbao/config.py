"""Settings from the environment, read once per command.

JIANBAO_CACHE     the folder that keeps the embedded model's file (default: the user's cache folder)
JIANBAO_API_KEY   the key for an endpoint that is given by its address
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment asks for."""

    cache: Path
    api_key: str | None = field(repr=False)


def settings() -> Settings:
    """The settings as the environment has them now."""
    return Settings(
        cache=Path(os.environ.get("JIANBAO_CACHE") or platformdirs.user_cache_dir("jianbao")),
        api_key=os.environ.get("JIANBAO_API_KEY") or None,
    )
