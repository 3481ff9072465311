"""The recipe that CONTRIBUTING.md goes through, run as it stands there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from jianbao.cli import main
from tests.answers import Answers
from tests.conftest import ROOT
from tests.loopback import answer, serving

PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
ARTICLE = "Lakeside festival returns\nThe Marsh Quartet plays on the pier stage on 6 March.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the files that the page shows."""
    files = re.findall(r"^`(recipes/[^`]+)`:\n\n```\w+\n(.+?)```", PAGE, re.DOTALL | re.MULTILINE)
    assert len(files) == 4
    for name, text in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "jianbao.toml").write_text('recipes = ["recipes"]\n')
    (tmp_path / "article.txt").write_text(ARTICLE, "utf-8")
    monkeypatch.delenv("JIANBAO_CONFIG")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_the_recipe_of_the_page_is_found_shown_and_briefs() -> None:
    commands = [line.split("#")[0].split()[1:] for line in re.findall(r"^\$ (jianbao .+)$", PAGE, re.MULTILINE)]
    assert [command[0] for command in commands] == ["recipes", "recipes", "brief"]
    listed, shown = (CliRunner().invoke(main, command[:]) for command in commands[:2])
    assert "festivals: acts\n    your own" in listed.stdout
    assert "〔2〕The Marsh Quartet plays" in shown.stdout
    wrong = {"acts": [{"cite": [2], "name": "Marsh Quintet", "stage": None}]}
    right = {"acts": [{"cite": [2], "name": "Marsh Quartet", "stage": "pier stage"}]}
    with serving(Answers(acts=[answer(wrong), answer(right)])) as server:
        place = ["--base-url", server.endpoint.base_url, "--model", "fake"]
        result = CliRunner().invoke(main, [*commands[2], *place])
    assert result.exit_code == 0
    (act,) = json.loads(result.stdout)["brief"]["acts"]
    assert (act["name"]["text"], act["stage"]["text"]) == ("Marsh Quartet", "pier stage")
    assert "Marsh Quintet" in server.requests[1]["messages"][-1]["content"]


def test_the_rooms_of_the_page_are_those_of_the_package() -> None:
    named = {
        name for row in re.findall(r"^\| (`[^|]+) \|", PAGE, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    }
    there = {path.stem for path in (ROOT / "src" / "jianbao").iterdir() if path.suffix in ("", ".py")}
    assert named == {name for name in there if not name.startswith("_")}
