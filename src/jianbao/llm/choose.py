"""Which endpoint is meant: what the caller says, what `jianbao.toml` says, what a preset says, in this order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from jianbao.config import FILE, Settings, checked_url, key_in
from jianbao.errors import AuthenticationError, UsageError
from jianbao.language import say
from jianbao.llm.configured import configured
from jianbao.llm.embedded import DEFAULT, Watcher, model_file, serve
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.presets import EMBEDDED, PRESETS

KEY = "JIANBAO_API_KEY"
"""The variable of the key for an endpoint that is given by its address alone."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a caller asks for; what is None is left to the configuration.

    Attributes:
        endpoint: the name of a configured endpoint or a preset.
        base_url: the address. Without a name it stands for itself: nothing of the configured default goes there, its
            key least of all.
        model: the model's name at the endpoint.
        model_file: a GGUF file for the embedded model.
    """

    endpoint: str | None = None
    base_url: str | None = None
    model: str | None = None
    model_file: Path | None = None


def choose(choice: Choice, settings: Settings) -> Endpoint:
    """The endpoint that is meant. To ask it, it must be `opened`.

    Raises:
        UsageError: there is no such endpoint, or it lacks something, or what is asked for does not go together, or it
            is on another host and the settings allow none.
    """
    if choice.base_url and choice.model_file:
        raise UsageError(
            say(
                "a model file is for the embedded model; leave it or --base-url away.",
                "模型文件只用于自带模型；请去掉它，或去掉 --base-url。",
            )
        )
    endpoint = _overridden(_meant(choice, settings), choice)
    if not endpoint.model:
        raise UsageError(_no_model(endpoint, choice))
    if settings.offline and endpoint.base_url and not endpoint.is_on_this_host:
        raise UsageError(
            say(
                f"{endpoint.place} is on another host, and offline allows none. Choose --endpoint {EMBEDDED}.",
                f"{endpoint.place}在别的主机上，离线时不能访问。请改用 --endpoint {EMBEDDED}。",
            )
        )
    return replace(endpoint, api_key=key_in(endpoint.key_env)) if endpoint.key_env else endpoint


def is_embedded(endpoint: Endpoint) -> bool:
    """Whether an endpoint is the embedded model before it is served."""
    return endpoint.is_model and not endpoint.base_url


def unopened(endpoint: Endpoint) -> Endpoint:
    """An endpoint whose recorded answers are played: called as when it was asked, and never asked."""
    served = endpoint.model_file.stem if endpoint.model_file else endpoint.model
    return replace(endpoint, base_url=endpoint.base_url or "http://127.0.0.1/v1", model=served)


@contextmanager
def opened(endpoint: Endpoint, settings: Settings, watcher: Watcher) -> Iterator[Endpoint]:
    """An endpoint that can be asked while the context lasts: the embedded model is fetched and served.

    Args:
        endpoint: as `choose` gives it.
        settings: name the folder that keeps model files, and say whether one may be fetched.
        watcher: is told how fetching and loading go.

    Raises:
        AuthenticationError: it needs a key, and the key's variable holds none.
        ModelFileError: the embedded model cannot be had.
    """
    if not is_embedded(endpoint):
        _check_key(endpoint)
        yield endpoint
        return
    path = model_file(DEFAULT, settings.cache, watcher, endpoint.model_file, offline=settings.offline)
    watcher.note(say(f"loading {path.name}", f"正在加载 {path.name}"))
    with serve(path, endpoint) as served:
        yield served


def _meant(choice: Choice, settings: Settings) -> Endpoint:
    """The endpoint as it is configured."""
    if choice.base_url and not choice.endpoint:
        # Nothing of the configured default goes to another address, its key least of all.
        return Endpoint("endpoint", _address(choice.base_url), "", key_env=KEY if key_in(KEY) else None)
    name = choice.endpoint or (EMBEDDED if choice.model_file else settings.endpoint) or EMBEDDED
    if name in settings.endpoints:
        return configured(name, settings.endpoints[name], settings.file)
    if name in PRESETS:
        return PRESETS[name]
    raise UsageError(_unknown(name, choice, settings))


def _no_model(endpoint: Endpoint, choice: Choice) -> str:
    wanted = (
        say("--base-url and --model belong together", "--base-url 要和 --model 一起用")
        if choice.base_url
        else say(f"{endpoint.name} needs a model", f"接口 {endpoint.name} 没有写模型")
    )
    return say(
        f"{wanted}. Give --model, or set model in the endpoint's table in {FILE}.",
        f"{wanted}。请给出 --model，或者在 {FILE} 里这个接口的表中写上 model。",
    )


def _unknown(name: str, choice: Choice, settings: Settings) -> str:
    there = ", ".join([*settings.endpoints, *(preset for preset in PRESETS if preset not in settings.endpoints)])
    place = (
        say(f"{settings.file}: endpoint is {name!r}", f"{settings.file}：endpoint 的值是 {name!r}")
        if settings.file and not choice.endpoint
        else say(f"endpoint {name!r}", f"接口 {name!r}")
    )
    return say(
        f"{place}: there is no such endpoint. There are: {there}.",
        f"{place}：没有这个接口。可用的接口：{there}。",
    )


def _overridden(endpoint: Endpoint, choice: Choice) -> Endpoint:
    """An endpoint with what the caller says in its place."""
    if not endpoint.is_model and (choice.base_url or choice.model or choice.model_file):
        raise UsageError(
            say(
                f"endpoint {endpoint.name} asks no model: it has no --base-url, --model or --model-file. "
                "Leave them away, or choose another --endpoint.",
                f"接口 {endpoint.name} 不用模型，不能写 --base-url、--model 或 --model-file。"
                "请去掉，或换一个 --endpoint。",
            )
        )
    embedded = is_embedded(endpoint)
    if embedded and (choice.base_url or choice.model):
        raise UsageError(
            say(
                "the embedded model has no --base-url and no --model. Give --model-file, or another --endpoint.",
                "自带模型不能用 --base-url 和 --model。请用 --model-file，或换一个 --endpoint。",
            )
        )
    if choice.model_file and not embedded:
        raise UsageError(
            say(
                f"a model file is for the embedded model, not for {endpoint.name}.",
                f"模型文件只用于自带模型，不能用于接口 {endpoint.name}。",
            )
        )
    return replace(
        endpoint,
        base_url=_address(choice.base_url) if choice.base_url else endpoint.base_url,
        model=choice.model or endpoint.model,
        model_file=choice.model_file or endpoint.model_file,
    )


def _address(base_url: str) -> str:
    try:
        return checked_url(base_url)
    except ValueError as error:
        raise UsageError(say(f"--base-url {error}.", f"--base-url {error}。")) from None


def _check_key(endpoint: Endpoint) -> None:
    if endpoint.key_env and not endpoint.api_key:
        raise AuthenticationError(
            say(
                f"{endpoint.place} needs a key. Set {endpoint.key_env} to it.",
                f"{endpoint.place}需要密钥。请把密钥放进环境变量 {endpoint.key_env}。",
            )
        )
    if not (endpoint.api_key.isascii() and endpoint.api_key.isprintable()):
        raise AuthenticationError(
            say(
                f"{endpoint.place}: what {endpoint.key_env} holds is no key. Copy it anew.",
                f"{endpoint.place}：环境变量 {endpoint.key_env} 里的不是密钥。请重新复制。",
            )
        )
