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

from jianbao.config.tables import Columns, ConfigFile, EndpointSettings, PriceSettings, no_keys
from jianbao.errors import UsageError
from jianbao.language import say

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
        columns: what the columns of tables of articles are called.
    """

    cache: Path
    file: Path | None = None
    endpoint: str | None = None
    endpoints: Mapping[str, EndpointSettings] = field(default_factory=dict)
    recipes: tuple[Path, ...] = ()
    offline: bool = False
    columns: Columns = field(default=Columns())


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
    return Settings(cache, path, read.endpoint, endpoints, recipes, offline or read.offline, read.columns)


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
        raise UsageError(
            say(
                f"{path}: there is no such file. Correct JIANBAO_CONFIG.",
                f"{path}：没有这个文件。请改正环境变量 JIANBAO_CONFIG。",
            )
        ) from None
    except OSError as error:
        why = error.strerror or error
        raise UsageError(say(f"{path}: cannot be read ({why}).", f"{path}：无法读取（{why}）。")) from None
    except UnicodeDecodeError:
        raise UsageError(
            say(f"{path}: is not UTF-8. Save it as UTF-8.", f"{path}：不是 UTF-8 编码。请另存为 UTF-8。")
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(say(f"{path}: is not TOML: {error}.", f"{path}：不是有效的 TOML：{error}。")) from None
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
            why = no_keys()
            return say(f"{place}: {why}.", f"{place}：{why}。")
        case "extra_forbidden":
            return _unknown(place, name, _known(fault["loc"]))
        case "value_error":
            why = fault["ctx"]["error"]
            return say(f"{place} {why}.", f"{place} {why}。")
        case "literal_error":
            allowed = fault["ctx"]["expected"].replace(" or ", say(" or ", " 或 "))
            return say(f"{place} is {value}. Allowed: {allowed}.", f"{place} 的值是 {value}。可用：{allowed}。")
        case "model_type":
            return say(f"{place} is {value}: a table is wanted.", f"{place} 的值是 {value}：应为一个表。")
        case "missing":
            return say(f"{place} is missing.", f"缺少 {place}。")
    wanted = _wanted(fault)
    return say(f"{place} is {value}: {wanted}.", f"{place} 的值是 {value}：{wanted}。")


def _unknown(place: str, name: str, known: list[str]) -> str:
    """What is said of a key that is no setting."""
    near, there = _near(name, known), ", ".join(known)
    return say(
        f"{place} is not a setting.{near} Settings here: {there}.",
        f"没有 {place} 这项设置。{near}这里可用的设置：{there}。",
    )


_WANTED = {
    "string_type": "应为字符串",
    "bool_type": "应为 true 或 false",
    "int_type": "应为整数",
    "float_type": "应为数字",
    "finite_number": "应为有限的数",
    "list_type": "应为列表",
    "dict_type": "应为一个表",
    "greater_than": "应大于 {gt}",
    "greater_than_equal": "应不小于 {ge}",
}


def _wanted(fault: ErrorDetails) -> str:
    """What a value should be: in English as pydantic says it."""
    english, chinese = fault["msg"][0].lower() + fault["msg"][1:], _WANTED.get(fault["type"])
    return say(english, chinese.format(**fault.get("ctx", {})) if chinese else english)


def _near(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return say(f" Did you mean {near[0]}?", f"是不是 {near[0]}？") if near else ""


def _known(place: tuple[int | str, ...]) -> list[str]:
    """The settings that there are in the table of a key."""
    tables: dict[int, type[BaseModel]] = {1: ConfigFile, 2: Columns, 3: EndpointSettings, 4: PriceSettings}
    return list(tables[len(place)].model_fields)
