"""`jianbao duplicates`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from tests.articles.test_duplicates import OTHER_PAPER, STORY, TRADITIONAL, UNRELATED


@pytest.fixture
def news(tmp_path: Path) -> Path:
    for name, text in (("a", STORY), ("b", TRADITIONAL), ("c", STORY[:130]), ("d", UNRELATED), ("e", OTHER_PAPER)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["duplicates", *map(str, arguments)])


def test_a_pipe_gets_a_group_a_line(news: Path) -> None:
    result = run(news)
    assert result.exit_code == 0
    (group,) = map(json.loads, result.stdout.splitlines())
    assert group["first"] == str(news / "a.txt")
    assert group["others"][0] == {
        "source": str(news / "b.txt"),
        "kinship": "same",
        "of": str(news / "a.txt"),
        "measure": 1.0,
    }
    assert group["others"][1]["kinship"] == "part of"


def test_a_reader_gets_lines(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "en")
    first, second, third = run(news, "--format", "text").stdout.splitlines()
    assert first == str(news / "a.txt")
    assert second == f"  same  {news / 'b.txt'}"
    assert third.startswith("  part of it 1") or third.startswith("  part of it 9")


def test_what_cannot_be_read_is_told_and_the_rest_compared(news: Path) -> None:
    (news / "f.txt").write_bytes(b"")
    result = run(news, news / "g.txt")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "f.txt" in result.stderr and "g.txt" in result.stderr
