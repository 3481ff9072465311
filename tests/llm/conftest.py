"""Pauses between attempts take no time in these tests."""

from __future__ import annotations

import pytest

from jianbao.llm import transport


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the pauses would have been, in seconds."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(transport, "pause", sleep)
    return pauses
