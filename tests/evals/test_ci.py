"""The example for GitHub Actions: it is YAML, and its commands are those of jianbao."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

import click
import pytest
import yaml
from click.testing import CliRunner, Result
from tests.conftest import ROOT

from jianbao.cli import main

WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / "evals" / "ci" / "github-actions.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]
COMMANDS = [
    line
    for step in STEPS
    for line in step.get("run", "").replace("\\\n", " ").splitlines()
    if line.startswith("jianbao ")
]


def leaves(command: click.Command) -> Iterator[click.Command]:
    """The commands that do something."""
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from leaves(inner)
    else:
        yield command


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The options of the command that was parsed last; none of them does anything."""
    seen: dict[str, Any] = {}
    for command in leaves(main):
        monkeypatch.setattr(command, "callback", lambda **options: seen.update(options))
    return seen


def invoke(line: str) -> Result:
    return CliRunner().invoke(main, shlex.split(line)[1:])


def test_a_job_replays_tells_and_keeps() -> None:
    assert all(isinstance(step.get("run", step.get("uses")), str) for step in STEPS)
    runs = [step.get("run", "") for step in STEPS]
    assert any("$GITHUB_STEP_SUMMARY" in run for run in runs)
    assert any("gh pr comment" in run for run in runs)
    (out,) = {word for line in COMMANDS if "--out" in line for word in [line.split("--out ")[1].split()[0]]}
    (upload,) = [step for step in STEPS if "upload-artifact" in step.get("uses", "")]
    assert upload["with"]["path"].rstrip("/") == out


@pytest.mark.parametrize("line", COMMANDS)
def test_its_commands_are_accepted(line: str, parsed: dict[str, Any]) -> None:
    result = invoke(line)
    assert result.exit_code == 0, result.output
    assert parsed["mode"] == "replay"


@pytest.mark.usefixtures("parsed")
def test_a_stale_command_would_be_found() -> None:
    assert COMMANDS
    assert invoke(COMMANDS[0] + " --no-such-option").exit_code == 2
