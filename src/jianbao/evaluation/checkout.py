"""Which code a run was made by."""

from __future__ import annotations

import subprocess
from importlib.metadata import version

from jianbao.evaluation.runs import Code


def code() -> Code:
    """jianbao's version; where the working directory is a checkout of git, its commit and whether it was changed."""
    commit = _git("rev-parse", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no") if commit else None
    return Code(version=version("jianbao"), commit=commit or None, dirty=None if changed is None else bool(changed))


def _git(*arguments: str) -> str | None:
    """What git says; None where there is no git, or no checkout."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()
