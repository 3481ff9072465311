"""The embedded model as an endpoint on loopback, in this process."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from jianbao.errors import ModelFileError
from jianbao.language import say
from jianbao.llm.embedded.sources import INSTALL
from jianbao.llm.endpoint import Endpoint

_CACHE_MIB = 1024
"""Memory for prompts already read, so that going back to an article costs nothing."""


@contextmanager
def serve(path: Path, endpoint: Endpoint) -> Iterator[Endpoint]:
    """Serves a GGUF file while the context lasts, on a free port of 127.0.0.1, behind a random key.

    Args:
        path: the file.
        endpoint: how it is asked; its `context` is what the server has room for. It is yielded with address and key.

    Raises:
        ModelFileError: xllamacpp is missing or cannot load the file.
    """
    try:
        import xllamacpp
    except ImportError:
        raise ModelFileError(
            say(
                f"The embedded model needs xllamacpp. Install it: {INSTALL}",
                f"自带模型需要 xllamacpp。请安装：{INSTALL}",
            )
        ) from None
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    key = secrets.token_urlsafe(24)
    params.api_keys = [key]
    params.n_ctx = endpoint.context or 0  # 0: what the model was trained on
    params.n_parallel = 1
    params.cache_ram_mib = _CACHE_MIB
    params.ui = False
    params.verbosity = 0
    try:
        server = xllamacpp.Server(params)
    except RuntimeError as error:
        raise ModelFileError(
            say(
                f"{path}: cannot be loaded as a model ({error}). Name a GGUF file.",
                f"{path}：不能作为模型加载（{error}）。请写明一个 GGUF 文件。",
            )
        ) from None
    try:
        yield replace(endpoint, base_url=f"{server.listening_address}/v1", model=path.stem, api_key=key)
    finally:
        del server  # its destructor ends the threads
