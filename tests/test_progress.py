from __future__ import annotations

import pytest

from jianbao.cli.progress import Reporter
from jianbao.llm import Usage
from jianbao.pipeline import Progress

SOME = Usage(calls=3, read=900, cached=600, written=120, seconds=20.0)
TIMED = Usage(calls=3, read=900, cached=600, written=120, seconds=20.0, reading=3.0, writing=10.0)


@pytest.mark.parametrize(
    ("progress", "line"),
    [
        pytest.param(Progress("figures", 0, 3, 9, SOME), "a.txt 3/9 · figures · writes 6 tok/s", id="by the calls"),
        pytest.param(
            Progress("figures", 0, 3, 9, TIMED),
            "a.txt 3/9 · figures · reads 100 tok/s · writes 12 tok/s",
            id="by the server's clock",
        ),
        pytest.param(Progress("places", 0, 0, 9, Usage()), "a.txt 0/9 · places", id="nothing asked yet"),
        pytest.param(Progress("figures", 2, 3, 9, SOME), "", id="a section that is not done"),
    ],
)
def test_outside_of_a_terminal_a_section_is_a_line(
    progress: Progress, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with Reporter() as reporter:
        reporter.article("a.txt")
        reporter.asked(progress)
    assert capsys.readouterr().err.strip() == line


@pytest.mark.parametrize(
    ("total", "left"),
    [pytest.param(9, "about 40 s left", id="seconds"), pytest.param(48, "about 5 min left", id="minutes")],
)
def test_in_a_terminal_the_line_tells_the_time_left(
    total: int, left: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    with Reporter() as reporter:
        reporter.article("a.txt")
        reporter.asked(Progress("figures", 1, 3, total, SOME))
    assert f"a.txt 3/{total} · figures · writes 6 tok/s · {left}" in capsys.readouterr().err
