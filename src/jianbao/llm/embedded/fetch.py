"""Getting a model's file: from a path the user gives, else from the first source that has it.

Whatever the source, the file is taken only with the right hash.
"""

from __future__ import annotations

from pathlib import Path

from jianbao.errors import ModelFileError
from jianbao.llm.embedded.catalogue import EmbeddedModel
from jianbao.llm.embedded.files import CachedFile, Watcher, fault
from jianbao.llm.embedded.sources import PassedOver, sources


def model_file(
    model: EmbeddedModel, cache: Path, watcher: Watcher, given: Path | None = None, *, offline: bool = False
) -> Path:
    """The path of the model's file, fetched if need be.

    Args:
        model: which one.
        cache: the folder that keeps model files.
        watcher: is told what is tried.
        given: a file the user names; it is taken as it is, any GGUF will do.
        offline: whether only the cache may be looked at.

    Raises:
        ModelFileError: no source has it; the message says what was tried and how to place the file by hand.
    """
    if given is not None:
        if not given.is_file():
            raise ModelFileError(f"{given}: there is no such file. Name a GGUF file.")
        return given
    file = CachedFile(model, cache)
    try:
        if not file.checked:
            cache.mkdir(parents=True, exist_ok=True)
            _fetch(file, watcher, offline)
    except OSError as error:
        raise ModelFileError(
            f"{file.path}: cannot be written ({error.strerror or error}). Free space, or set JIANBAO_CACHE to a "
            "folder that can be written."
        ) from None
    return file.path


def verify_file(file: CachedFile, watcher: Watcher) -> None:
    """Hashes a model's file in the cache, and notes whether it is the right one.

    Raises:
        ModelFileError: there is no file, or it is not the model's.
    """
    name = file.model.name
    if not file.path.is_file():
        raise ModelFileError(f"{file.path}: there is no such file. Fetch it: jianbao models fetch {name}")
    wrong = fault(file.path, file.model, watcher)
    if wrong:
        file.unmark()
        raise ModelFileError(f"{wrong}. Fetch it anew: jianbao models fetch {name}")
    file.mark()


def _fetch(file: CachedFile, watcher: Watcher, offline: bool) -> None:
    """Puts the file in its place, from the first source that has it."""
    model = file.model
    tried: list[str] = []
    for name, source in sources(model, offline=offline):
        try:
            source(file, watcher)
        except PassedOver as reason:
            tried.append(f"{name}: {reason}")
            watcher.note(f"{name}: {reason}")
        else:
            file.mark()
            return
    raise ModelFileError(
        f"The embedded model {model.file} cannot be had.\n"
        + "".join(f"  - {line}\n" for line in tried)
        + f"Place the file by hand as {file.path}\n(sha256 {model.sha256}), or use an endpoint with --base-url."
    )
