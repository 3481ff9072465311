"""Finding and reading `jianbao.toml`, and saying what is wrong in it."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from jianbao.config.tables import NO_KEYS, ConfigFile, EndpointSettings, PriceSettings
from jianbao.errors import UsageError

FILE = "jianbao.toml"

_SECRET = re.compile(r"(?:.*[_-])?(?:key|apikey|token|secret|password|authorization)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the configuration and the environment ask for.

    Attributes:
        cache: the folder that keeps model files.
        file: the `jianbao.toml` that was read, or None.
        endpoint: the name of the endpoint to use, or None.
        endpoints: the configured endpoints by name.
        recipes: folders that hold recipes.
        offline: whether no other host may be called.
    """

    cache: Path
    file: Path | None = None
    endpoint: str | None = None
    endpoints: Mapping[str, EndpointSettings] = field(default_factory=dict)
    recipes: tuple[Path, ...] = ()
    offline: bool = False


def settings(*, offline: bool = False) -> Settings:
    """The settings as the configuration and the environment have them now.

    Args:
        offline: allows no other host, whatever the configuration says.

    Raises:
        UsageError: the file cannot be read, or says what cannot be; the message says which key and what is allowed.
    """
    cache = Path(os.environ.get("JIANBAO_CACHE") or platformdirs.user_cache_dir("jianbao"))
    path = _path()
    if path is None:
        return Settings(cache, offline=offline)
    read = _read(path)
    recipes = tuple(_beside(path, folder) for folder in read.recipes)
    endpoints = {
        name: table.model_copy(update={"model_file": str(_beside(path, table.model_file))})
        if table.model_file
        else table
        for name, table in read.endpoints.items()
    }
    return Settings(cache, path, read.endpoint, endpoints, recipes, offline or read.offline)


def key_in(variable: str) -> str:
    """The key in an environment variable; empty when there is none."""
    return os.environ.get(variable, "").strip()


def _path() -> Path | None:
    if named := os.environ.get("JIANBAO_CONFIG"):
        return Path(named)
    here = Path.cwd()
    return next((path for folder in (here, *here.parents) if (path := folder / FILE).is_file()), None)


def _beside(file: Path, named: str) -> Path:
    """A path as a file names it: from its own folder."""
    return file.parent / Path(named).expanduser()


def _read(path: Path) -> ConfigFile:
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
        return ConfigFile.model_validate(data)
    except ValidationError as error:
        raise UsageError("\n".join(f"{path}: {_mistake(fault)}" for fault in error.errors())) from None


def _mistake(fault: ErrorDetails) -> str:
    """What is wrong with a setting, in a sentence. A value that may hold a key is not shown."""
    place, name, kind = ".".join(map(str, fault["loc"])), str(fault["loc"][-1]), fault["type"]
    value = repr(fault["input"])[:100]
    match kind:
        case "extra_forbidden" if _SECRET.fullmatch(name):
            return f"{place}: {NO_KEYS}."
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
    tables: dict[int, type[BaseModel]] = {1: ConfigFile, 3: EndpointSettings, 4: PriceSettings}
    return list(tables[len(place)].model_fields)
