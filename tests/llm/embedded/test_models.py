"""`jianbao models`, with a model of a few bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.llm.embedded.conftest import PIECES, WHOLE

from jianbao.cli import main
from jianbao.errors import UsageError
from jianbao.llm import embedded
from jianbao.llm.embedded import MODELS, catalogue, model_named
from jianbao.llm.embedded.catalogue import EmbeddedModel


@pytest.fixture(autouse=True)
def only(model: EmbeddedModel, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The catalogue is the tiny model alone."""
    monkeypatch.setattr(embedded, "DEFAULT", model)
    monkeypatch.setattr(embedded, "MODELS", (model,))
    monkeypatch.setattr(catalogue, "MODELS", (model,))
    monkeypatch.setenv("JIANBAO_CACHE", str(cache))


def run(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(main, ["models", *arguments], input=typed)


def place(cache: Path, content: bytes) -> None:
    cache.mkdir(exist_ok=True)
    (cache / "tiny.gguf").write_bytes(content)


@pytest.mark.usefixtures("index")
def test_a_model_is_fetched_listed_and_removed(cache: Path) -> None:
    assert "tiny (default): 0 MB, not fetched" in run().stdout
    fetched = run("fetch", "tiny")
    assert fetched.exit_code == 0
    assert fetched.stdout.strip() == str(cache / "tiny.gguf")
    assert "tiny (default): 0 MB, checked" in run("list").stdout
    assert run("verify").exit_code == 0
    assert run("remove", "--yes").exit_code == 0
    assert list(cache.iterdir()) == []
    assert "there is nothing of tiny" in run("remove").stderr


def test_a_file_placed_by_hand_counts_once_it_is_verified(cache: Path) -> None:
    place(cache, WHOLE)
    assert "not checked" in run("list").stdout
    verified = run("verify")
    assert verified.exit_code == 0 and "as it should be" in verified.stdout
    assert ", checked" in run("list").stdout


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(WHOLE[:-1] + b"!", "has the sha256", id="changed"),
        pytest.param(WHOLE[:-1], "has 22 bytes instead of 23", id="short"),
        pytest.param(None, "there is no such file", id="absent"),
    ],
)
def test_what_is_not_the_model_is_told(cache: Path, content: bytes | None, message: str) -> None:
    place(cache, WHOLE)
    run("verify")
    if content is None:
        (cache / "tiny.gguf").unlink()
    else:
        place(cache, content)
    result = run("verify")
    assert result.exit_code == 1
    assert message in result.stderr and "jianbao models fetch tiny" in result.stderr
    assert ", checked" not in run("list").stdout


def test_leftovers_of_a_download_are_listed_and_removed(cache: Path) -> None:
    partial = cache / "tiny.gguf.partial"
    partial.mkdir(parents=True)
    (partial / "001.bin").write_bytes(PIECES[0])
    assert "of it fetched" in run("list").stdout
    assert run("remove", "tiny", typed="n\n").exit_code == 1
    assert partial.is_dir()
    assert run("remove", "tiny", typed="y\n").exit_code == 0
    assert list(cache.iterdir()) == []


@pytest.mark.parametrize("command", ["fetch", "verify", "remove"])
def test_an_unknown_model_lists_those_that_there_are(command: str) -> None:
    result = run(command, "huge")
    assert result.exit_code == 2
    assert "there is no embedded model 'huge'. There are: tiny." in result.stderr


def test_models_are_known_by_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert [model_named(model.name) for model in MODELS] == list(MODELS)
    with pytest.raises(UsageError, match="no embedded model"):
        model_named("huge")
