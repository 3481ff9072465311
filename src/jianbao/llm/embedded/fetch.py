"""Getting a model's file: from a path the user gives, else from the first source that has it.

Whatever the source, the file is taken only with the right hash.
"""

from __future__ import annotations

from pathlib import Path

from jianbao.errors import ModelFileError
from jianbao.language import say
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
            raise ModelFileError(
                say(
                    f"{given}: there is no such file. Name a GGUF file.",
                    f"{given}：没有这个文件。请写明一个 GGUF 文件。",
                )
            )
        return given
    file = CachedFile(model, cache)
    try:
        if not file.checked:
            cache.mkdir(parents=True, exist_ok=True)
            _fetch(file, watcher, offline)
    except OSError as error:
        why = error.strerror or error
        raise ModelFileError(
            say(
                f"{file.path}: cannot be written ({why}). Free space, or set JIANBAO_CACHE to a folder that can be "
                "written.",
                f"{file.path}：无法写入（{why}）。请腾出空间，或把环境变量 JIANBAO_CACHE 设为可写的文件夹。",
            )
        ) from None
    return file.path


def verify_file(file: CachedFile, watcher: Watcher) -> None:
    """Hashes a model's file in the cache, and notes whether it is the right one.

    Raises:
        ModelFileError: there is no file, or it is not the model's.
    """
    name = file.model.name
    if not file.path.is_file():
        raise ModelFileError(
            say(
                f"{file.path}: there is no such file. Fetch it: jianbao models fetch {name}",
                f"{file.path}：没有这个文件。请下载：jianbao models fetch {name}",
            )
        )
    wrong = fault(file.path, file.model, watcher)
    if wrong:
        file.unmark()
        raise ModelFileError(
            say(
                f"{wrong}. Fetch it anew: jianbao models fetch {name}",
                f"{wrong}。请重新下载：jianbao models fetch {name}",
            )
        )
    file.mark()


def _fetch(file: CachedFile, watcher: Watcher, offline: bool) -> None:
    """Puts the file in its place, from the first source that has it."""
    model = file.model
    tried: list[str] = []
    for name, source in sources(model, offline=offline):
        try:
            source(file, watcher)
        except PassedOver as reason:
            tried.append(say(f"{name}: {reason}", f"{name}：{reason}"))
            watcher.note(tried[-1])
        else:
            file.mark()
            return
    lines = "".join(f"  - {line}\n" for line in tried)
    raise ModelFileError(
        say(
            f"The embedded model {model.file} cannot be had.\n{lines}"
            f"Place the file by hand as {file.path}\n(sha256 {model.sha256}), or use an endpoint with --base-url.",
            f"取不到自带模型 {model.file}。\n{lines}"
            f"请自行把文件放到 {file.path}\n（sha256 {model.sha256}），或者用 --base-url 指明一个接口。",
        )
    )
