"""`jianbao eval`: what is committed replays offline, and a change of anything it rests on is caught."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from jianbao.errors import TransportError
from tests.conftest import ROOT

RECIPES = sorted(folder.parent.name for folder in ROOT.glob("evals/*/gold"))


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody can be called, on this host or another."""

    def refuse(*_: Any) -> None:
        raise AssertionError("a replay opens no connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def evaluate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["eval", *map(str, arguments)])


@pytest.mark.parametrize("endpoint", ["embedded", "none"])
@pytest.mark.parametrize("recipe", RECIPES)
def test_every_committed_case_replays_as_it_was_blessed(recipe: str, endpoint: str) -> None:
    result = evaluate(recipe, "--endpoint", endpoint)
    assert result.exit_code == 0, result.output
    assert "unchanged since" in result.output


def test_every_case_has_its_recording() -> None:
    for folder in ROOT.glob("evals/*/gold"):
        recorded = (folder.parent / "recordings" / "embedded").glob("*.jsonl")
        assert {path.stem for path in recorded} == {path.stem for path in folder.glob("*.json")}


CASES = ("opera", "court")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A team's own copy of a recipe with two of its cases, blessed."""
    for place in ("prompts/general", "schemas/general.py", *(f"evals/general/gold/{name}.json" for name in CASES)):
        _copied(place, tmp_path)
    for name in CASES:
        _copied(f"evals/general/articles/{name}.txt", tmp_path)
        _copied(f"evals/general/recordings/embedded/{name}.jsonl", tmp_path)
    config = tmp_path / "jianbao.toml"
    config.write_text('recipes = ["."]\n', "utf-8")
    monkeypatch.setenv("JIANBAO_CONFIG", str(config))
    for endpoint in ("embedded", "none"):
        blessed = evaluate("bless", "general", "--endpoint", endpoint, "--why", "as they should be")
        assert blessed.exit_code == 0, blessed.output
        assert f"{len(CASES)} cases blessed" in blessed.output
    return tmp_path


def _copied(place: str, folder: Path) -> None:
    source, target = ROOT / place, folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    (shutil.copytree if source.is_dir() else shutil.copy)(source, target)


@pytest.mark.usefixtures("project")
def test_what_has_not_changed_passes() -> None:
    result = evaluate("general")
    assert result.exit_code == 0, result.output
    assert "as they should be" in result.output


def _prompt(project: Path, _: pytest.MonkeyPatch) -> None:
    _edit(project / "prompts" / "general" / "overview.jinja", lambda text: text + "请用一句话。\n")


def _schema(project: Path, _: pytest.MonkeyPatch) -> None:
    path = project / "schemas" / "general.py"
    _edit(path, lambda text: text.replace("class GeneralBrief(Brief):", "class GeneralNews(Brief):"))


def _parser(_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jianbao.facts.amounts.read_quantities", lambda *_, **__: [])


def _deleted(project: Path, _: pytest.MonkeyPatch) -> None:
    (project / "evals" / "general" / "gold" / "opera.json").unlink()


def _gold(project: Path, _: pytest.MonkeyPatch) -> None:
    def without_a_figure(text: str) -> str:
        gold = json.loads(text)
        del gold["sections"]["figures"][0]
        return json.dumps(gold, ensure_ascii=False)

    _edit(project / "evals" / "general" / "gold" / "opera.json", without_a_figure)


def _unblessed(project: Path, _: pytest.MonkeyPatch) -> None:
    (project / "evals" / "general" / "baselines" / "none.json").unlink()


def _misspelt(project: Path, _: pytest.MonkeyPatch) -> None:
    path = project / "evals" / "general" / "gold" / "opera.json"
    gold = json.loads(path.read_text("utf-8"))
    gold["must_not"].append({"section": "peeple", "where": {"name": "x"}, "why": "misspelt"})
    path.write_text(json.dumps(gold, ensure_ascii=False), "utf-8")


def _article(project: Path, _: pytest.MonkeyPatch) -> None:
    _edit(project / "evals" / "general" / "articles" / "opera.txt", lambda text: text + "完。\n")


def _recording(project: Path, _: pytest.MonkeyPatch) -> None:
    path = project / "evals" / "general" / "recordings" / "embedded" / "opera.jsonl"
    _edit(path, lambda text: text.replace("鹿城大剧院", "鹿城剧院"))


def _edit(path: Path, change: Callable[[str], str]) -> None:
    before = path.read_text("utf-8")
    after = change(before)
    assert after != before
    path.write_text(after, "utf-8")


@pytest.mark.parametrize(
    ("change", "endpoint", "said"),
    [
        pytest.param(_prompt, "embedded", "Record again: jianbao eval general --record", id="a prompt"),
        pytest.param(_schema, "embedded", "Record again: jianbao eval general --record", id="a schema"),
        pytest.param(_parser, "none", "opera: brief.figures: −", id="a parser"),
        pytest.param(_parser, "embedded", "opera: brief.figures: −", id="a parser, under a model"),
        pytest.param(_deleted, "embedded", "there is no case 'opera'", id="a case that is deleted"),
        pytest.param(_deleted, "none", "opera: the case is gone", id="a case that is deleted, without recordings"),
        pytest.param(_unblessed, "none", "nothing is blessed yet", id="a baseline"),
        pytest.param(_misspelt, "none", "has no section peeple", id="a rule for a section that is none"),
        pytest.param(_gold, "embedded", "opera: gold_sha256", id="gold"),
        pytest.param(_article, "none", "opera.txt has the hash", id="an article"),
        pytest.param(_recording, "embedded", "opera", id="a recording"),
    ],
)
def test_a_change_is_caught(
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Path, pytest.MonkeyPatch], None],
    endpoint: str,
    said: str,
) -> None:
    change(project, monkeypatch)
    result = evaluate("general", "--endpoint", endpoint)
    assert result.exit_code != 0
    assert said in result.output, result.output


def test_a_change_is_blessed_with_its_reason(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _parser(project, monkeypatch)
    why = "figures are no longer read"
    blessed = evaluate("bless", "general", "--endpoint", "none", "--why", why)
    assert blessed.exit_code == 0 and "opera: brief.figures" in blessed.output
    after = evaluate("general", "--endpoint", "none")
    assert after.exit_code == 0 and why in after.output


@pytest.mark.usefixtures("project")
def test_only_some_cases_are_run_and_held_to_theirs() -> None:
    result = evaluate("general", "--cases", "court")
    assert result.exit_code == 0 and "unchanged since" in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("nothing",), "there is no recipe 'nothing'", id="recipe"),
        pytest.param(("general", "--cases", "opera,ballet"), "there is no case ballet. There are:", id="case"),
        pytest.param(("general", "--set", "/nowhere"), "/nowhere: there is no such folder of gold", id="set"),
        pytest.param(("general", "--set", "prompts/general"), "there is no gold in it", id="set without gold"),
        pytest.param(("general", "--set", "evals/industry"), "is gold of the recipe 'industry'", id="other set"),
        pytest.param(("general", "--endpoint", "desk"), "there is no such endpoint", id="endpoint"),
        pytest.param(("score", "/nowhere.run.json"), "cannot be read", id="run"),
        pytest.param(("bless", "general"), "--why", id="blessing without a reason"),
    ],
)
def test_mistakes_are_told(arguments: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = evaluate(*arguments)
    assert result.exit_code == 2
    assert said in result.output and "Traceback" not in result.output


@pytest.mark.usefixtures("project")
def test_a_run_is_written_and_scored_anew(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert evaluate("general", "--out", out).exit_code == 0
    again = tmp_path / "again.run.json"
    result = evaluate("score", out / "general-embedded.run.json", "--out", again)
    assert result.exit_code == 0
    one, other = (json.loads(path.read_text("utf-8")) for path in (out / "general-embedded.run.json", again))
    assert one["cases"] == other["cases"]


def _three_epochs(out: Path) -> Path:
    result = evaluate("general", "--endpoint", "none", "--epochs", "3", "--out", out)
    assert "general · none" in result.output
    return out / "general-none.run.json"


@pytest.mark.usefixtures("project")
def test_too_few_cases_never_pass(tmp_path: Path) -> None:
    run = _three_epochs(tmp_path / "before")
    result = evaluate("compare", run, run)
    assert result.exit_code == 3
    assert "INCONCLUSIVE" in result.output and "2 cases are too few" in result.output


@pytest.mark.usefixtures("project")
def test_a_run_that_has_lost_a_brief_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _three_epochs(tmp_path / "before")

    async def unanswered(*_: Any) -> None:
        raise TransportError("nobody answers")

    monkeypatch.setattr("jianbao.evaluation.running.brief_article", unanswered)
    result = evaluate("compare", before, _three_epochs(tmp_path / "after"))
    assert result.exit_code == 1
    assert "FAIL: court: there is no brief, in 3 of 3 epochs" in result.output
    assert "worse: opera: figures: " in result.output


@pytest.mark.usefixtures("project")
def test_runs_of_few_epochs_are_not_compared(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert evaluate("general", "--endpoint", "none", "--out", out).exit_code == 0
    result = evaluate("compare", out / "general-none.run.json", out / "general-none.run.json")
    assert result.exit_code == 2 and "3 times at least" in result.output


@pytest.mark.usefixtures("project")
def test_runs_stand_beside_each_other_and_are_reported(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for endpoint in ("none", "embedded"):
        assert evaluate("general", "--endpoint", endpoint, "--out", out).exit_code == 0
    runs = sorted(out.glob("*.run.json"))
    shown = evaluate("matrix", *runs)
    assert shown.exit_code == 0
    head, *rows = shown.output.splitlines()
    assert head.split() == ["endpoint", "general"]
    assert [row.split()[0] for row in rows[:2]] == ["embedded", "none"]
    assert evaluate("report", *runs, "--out", tmp_path / "pages").exit_code == 0
    assert {path.name for path in (tmp_path / "pages").iterdir()} == {
        "general-embedded.html",
        "general-embedded.md",
        "general-embedded.junit.xml",
        "general-none.junit.xml",
    }


@pytest.mark.usefixtures("project")
def test_a_run_leaves_its_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert evaluate("general", "--out", out).exit_code == 0
    endings = {path.name.removeprefix("general-embedded.") for path in out.iterdir()}
    assert endings == {"run.json", "junit.xml", "md", "html"}
    assert "PASS: unchanged since" in (out / "general-embedded.md").read_text("utf-8")
