"""What `jianbao.toml` may hold."""

from __future__ import annotations

import math
import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    NonNegativeFloat,
    PlainValidator,
    PositiveFloat,
    PositiveInt,
)

from jianbao.language import say

Output = Literal["strict", "json_schema", "json_object", "text"]
"""How structured output is asked for; see `jianbao.llm.Endpoint`."""
Asks = Literal["sentences", "each", "whole"]
"""How sections are asked; see `jianbao.llm.Endpoint`."""
NO_MODEL = "none"
"""The endpoint that is no model: code alone writes the brief. No table has its name."""
Limit = Literal["max_tokens", "max_completion_tokens"]
"""What an endpoint calls the most tokens that an answer may have."""

_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_SECRET_IN_BODY = re.compile(r"api[_-]?key|authorization|access[_-]token|password|secret", re.IGNORECASE)


def no_keys() -> str:
    """What is said of a key in the file, without the end of the sentence."""
    return say(
        "keys do not belong in a file. Set an environment variable and name it in key_env",
        "密钥不能写进文件。请放进环境变量，并在 key_env 里写变量名",
    )


def checked_url(url: str) -> str:
    """A base URL, without a slash at its end.

    Raises:
        ValueError: it is none, or holds what does not belong there; the end of a sentence that begins with its name.
    """
    if set("@?#") & set(url):
        raise ValueError(
            say(
                "holds more than an address. A key belongs in an environment variable, named in key_env",
                "不只是地址。密钥请放进环境变量，并在 key_env 里写变量名",
            )
        )
    try:
        parts = urlsplit(url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole:
        raise ValueError(
            say(
                f"is {url!r}, no address such as http://127.0.0.1:8000/v1",
                f"的值是 {url!r}，不是 http://127.0.0.1:8000/v1 这样的地址",
            )
        )
    if url.rstrip("/").endswith("/chat/completions"):
        raise ValueError(
            say(
                f"is {url!r}. It ends before /chat/completions",
                f"的值是 {url!r}。地址只写到 /chat/completions 之前",
            )
        )
    return url.rstrip("/")


def _variable(name: str) -> str:
    if not _VARIABLE.fullmatch(name):  # not shown: it may be the key itself
        raise ValueError(
            say("is no name of an environment variable, such as DESK_KEY", "不是 DESK_KEY 这样的环境变量名")
        )
    return name


def _temperature(value: Any) -> Any:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if value != "default" and not (is_number and 0 <= value < math.inf):
        raise ValueError(
            say(
                f'is {value!r}. Allowed: a number from 0 on, or "default"',
                f'的值是 {value!r}。可用：不小于 0 的数，或 "default"',
            )
        )
    return value


def _without_keys(body: dict[str, Any]) -> dict[str, Any]:
    if found := next(filter(_SECRET_IN_BODY.fullmatch, body), None):
        why = no_keys()
        raise ValueError(say(f"holds {found}: {why}", f"含有 {found}：{why}"))
    return body


def _without_reserved(tables: dict[str, Any]) -> dict[str, Any]:
    if NO_MODEL in tables:
        raise ValueError(
            say(
                f"has a table {NO_MODEL!r}, which is the endpoint without a model. Give the table another name",
                f"里有表 {NO_MODEL!r}，这个名称留给不用模型的接口。请给表换个名称",
            )
        )
    return tables


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


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


class Columns(_Table):
    """The table `[columns]`: what the columns of a table of articles are called, where not by a usual name."""

    text: str | None = None
    title: str | None = None
    date: str | None = None
    source: str | None = None
    author: str | None = None
    id: str | None = None


class ConfigFile(_Table):
    """The whole file."""

    endpoint: str | None = None
    recipes: list[str] = []
    offline: bool = False
    columns: Columns = Columns()
    endpoints: Annotated[dict[str, EndpointSettings], AfterValidator(_without_reserved)] = {}
