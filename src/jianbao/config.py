"""Settings: from `jianbao.toml` and the environment, read once per command.

`jianbao.toml` is looked for in the working directory and its parents. It names endpoints, the one to use, and folders
of recipes; it never holds a key:

    endpoint = "desk"
    recipes = ["recipes"]

    [endpoints.desk]
    preset = "vllm"
    base_url = "http://10.0.0.5:8000/v1"
    model = "qwen3-32b"
    key_env = "DESK_KEY"

JIANBAO_CONFIG    the file to read instead
JIANBAO_CACHE     the folder that keeps the embedded model's file (default: the user's cache folder)
JIANBAO_API_KEY   the key for an endpoint that is given by its address alone
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import platformdirs
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    NonNegativeFloat,
    PlainValidator,
    PositiveFloat,
    PositiveInt,
    ValidationError,
)
from pydantic_core import ErrorDetails

from jianbao.errors import UsageError

FILE = "jianbao.toml"

Output = Literal["strict", "json_schema", "json_object", "text"]
"""How structured output is asked for; see `jianbao.llm.Endpoint`."""
Asks = Literal["sentences", "each", "whole"]
"""How sections are asked; see `jianbao.llm.Endpoint`."""
Limit = Literal["max_tokens", "max_completion_tokens"]
"""What an endpoint calls the most tokens that an answer may have."""

_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_SECRET = re.compile(r"(?:.*[_-])?(?:key|apikey|token|secret|password|authorization)", re.IGNORECASE)
_NO_KEYS = "keys do not belong in a file. Set an environment variable and name it in key_env"
_SECRET_IN_BODY = re.compile(r"api[_-]?key|authorization|access[_-]token|password|secret", re.IGNORECASE)


def checked_url(url: str) -> str:
    """A base URL, without a slash at its end.

    Raises:
        ValueError: it is none, or holds what does not belong there; the end of a sentence that begins with its name.
    """
    try:
        parts = urlsplit(url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise ValueError(f"is {url!r}, no address such as http://127.0.0.1:8000/v1") from None
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError("holds more than an address. A key belongs in an environment variable, named in key_env")
    if not whole:
        raise ValueError(f"is {url!r}, no address such as http://127.0.0.1:8000/v1")
    if parts.path.rstrip("/").endswith("/chat/completions"):
        raise ValueError(f"is {url!r}. It ends before /chat/completions")
    return url.rstrip("/")


def _variable(name: str) -> str:
    if not _VARIABLE.fullmatch(name):  # not shown: it may be the key itself
        raise ValueError("is no name of an environment variable, such as DESK_KEY")
    return name


def _temperature(value: object) -> object:
    if value != "default" and (isinstance(value, bool) or not isinstance(value, int | float) or value < 0):
        raise ValueError(f'is {value!r}. Allowed: a number from 0 on, or "default"')
    return value


def _without_keys(body: dict[str, Any]) -> dict[str, Any]:
    if found := next(filter(_SECRET_IN_BODY.fullmatch, body), None):
        raise ValueError(f"holds {found}: {_NO_KEYS}")
    return body


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class PriceSettings(_Table):
    """What a million tokens cost: read, read from the server's cache, written."""

    read: NonNegativeFloat
    cached: NonNegativeFloat | None = None
    written: NonNegativeFloat
    currency: str = "CNY"


class EndpointSettings(_Table):
    """A table `[endpoints.NAME]`: what is set goes before what its preset says."""

    preset: str | None = None
    base_url: Annotated[str, AfterValidator(checked_url)] | None = None
    model: str | None = None
    model_file: str | None = None
    key_env: Annotated[str, AfterValidator(_variable)] | None = None
    output: Output | None = None
    show_schema: bool | None = None
    asks: Asks | None = None
    context: PositiveInt | None = None
    max_tokens: PositiveInt | None = None
    limit: Limit | None = None
    temperature: Annotated[float | Literal["default"] | None, PlainValidator(_temperature)] = None
    timeout: PositiveFloat | None = None
    extra_body: Annotated[dict[str, Any], AfterValidator(_without_keys)] | None = None
    prices: PriceSettings | None = None


class _File(_Table):
    endpoint: str | None = None
    recipes: list[str] = []
    endpoints: dict[str, EndpointSettings] = {}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the configuration and the environment ask for.

    Attributes:
        cache: the folder that keeps model files.
        file: the `jianbao.toml` that was read, or None.
        endpoint: the name of the endpoint to use, or None.
        endpoints: the configured endpoints by name.
        recipes: folders that hold recipes.
    """

    cache: Path
    file: Path | None = None
    endpoint: str | None = None
    endpoints: Mapping[str, EndpointSettings] = field(default_factory=dict)
    recipes: tuple[Path, ...] = ()


def settings() -> Settings:
    """The settings as the configuration and the environment have them now.

    Raises:
        UsageError: the file cannot be read, or says what cannot be; the message says which key and what is allowed.
    """
    cache = Path(os.environ.get("JIANBAO_CACHE") or platformdirs.user_cache_dir("jianbao"))
    path = _path()
    if path is None:
        return Settings(cache)
    read = _read(path)
    recipes = tuple(path.parent / folder for folder in read.recipes)
    endpoints = {
        name: table.model_copy(update={"model_file": str(path.parent / table.model_file)})
        if table.model_file
        else table
        for name, table in read.endpoints.items()
    }
    return Settings(cache, path, read.endpoint, endpoints, recipes)


def key_in(variable: str) -> str:
    """The key in an environment variable; empty when there is none."""
    return os.environ.get(variable, "").strip()


def _path() -> Path | None:
    if named := os.environ.get("JIANBAO_CONFIG"):
        return Path(named)
    here = Path.cwd()
    return next((path for folder in (here, *here.parents) if (path := folder / FILE).is_file()), None)


def _read(path: Path) -> _File:
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(f"{path}: there is no such file. Correct JIANBAO_CONFIG.") from None
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror or error}).") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: is not UTF-8. Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: is not TOML: {error}.") from None
    try:
        return _File.model_validate(data)
    except ValidationError as error:
        raise UsageError("\n".join(f"{path}: {_mistake(fault)}" for fault in error.errors())) from None


def _mistake(fault: ErrorDetails) -> str:
    """What is wrong with a setting, in a sentence. A value that may hold a key is not shown."""
    place, name, kind = ".".join(map(str, fault["loc"])), str(fault["loc"][-1]), fault["type"]
    value = repr(fault["input"])[:100]
    match kind:
        case "extra_forbidden" if _SECRET.fullmatch(name):
            return f"{place}: {_NO_KEYS}."
        case "extra_forbidden":
            known = _known(fault["loc"])
            return f"{place} is not a setting.{_near(name, known)} Settings here: {', '.join(known)}."
        case "value_error":
            return f"{place} {fault['ctx']['error']}."
        case "literal_error":
            return f"{place} is {value}. Allowed: {fault['ctx']['expected']}."
        case "model_type":
            return f"{place} is {value}: a table is wanted."
        case "missing":
            return f"{place} is missing."
    return f"{place} is {value}: {fault['msg'][0].lower()}{fault['msg'][1:]}."


def _near(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f" Did you mean {near[0]}?" if near else ""


def _known(place: tuple[int | str, ...]) -> list[str]:
    """The settings that there are in the table of a key."""
    tables: dict[int, type[BaseModel]] = {1: _File, 3: EndpointSettings, 4: PriceSettings}
    return list(tables[len(place)].model_fields)
