from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from jianbao.config import EndpointSettings, Settings
from jianbao.errors import AuthenticationError, ModelFileError, UsageError
from jianbao.llm import Prices
from jianbao.llm.choose import Choice, choose, is_embedded, opened
from jianbao.llm.presets import PRESETS

NOWHERE = Path("nowhere")


class Notes:
    def note(self, line: str) -> None:
        """Is quiet."""

    def progress(self, done: int, total: int) -> None:
        """Is quiet."""


def known(endpoint: str | None = None, **tables: Any) -> Settings:
    """The settings of a file with these tables."""
    endpoints = {name: EndpointSettings.model_validate(table) for name, table in tables.items()}
    return Settings(NOWHERE, Path("jianbao.toml"), endpoint, endpoints)


def test_the_embedded_model_is_the_default() -> None:
    endpoint = choose(Choice(), Settings(NOWHERE))
    assert is_embedded(endpoint)
    assert endpoint == PRESETS["embedded"]
    assert endpoint.asks == "sentences" and not endpoint.show_schema


def test_the_configured_default_comes_before() -> None:
    assert choose(Choice(), known("ollama", ollama={"model": "qwen3:8b"})).model == "qwen3:8b"
    assert choose(Choice(endpoint="embedded"), known("deepseek")) == PRESETS["embedded"]


@pytest.mark.parametrize("name", [name for name, preset in PRESETS.items() if preset.key_env])
def test_a_preset_takes_the_key_of_its_service(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PRESETS[name].key_env or "", " the-key\n")
    with opened(choose(Choice(endpoint=name), Settings(NOWHERE)), Settings(NOWHERE), Notes()) as endpoint:
        assert endpoint.api_key == "the-key"
    assert endpoint.base_url.startswith("https://")
    assert endpoint.model


@pytest.mark.parametrize("key", [None, "", "   ", "键", "a\x07b"], ids=["unset", "empty", "spaces", "words", "a bell"])
def test_a_service_without_its_key_is_not_called(key: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPSEEK_API_KEY", raising=False)
    if key is not None:
        monkeypatch.setenv("DEEPSEEK_API_KEY", key)
    endpoint = choose(Choice(endpoint="deepseek"), Settings(NOWHERE))
    with pytest.raises(AuthenticationError, match="DEEPSEEK_API_KEY"), opened(endpoint, Settings(NOWHERE), Notes()):
        pass


def test_a_table_goes_before_its_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_KEY", "k")
    prices = {"read": 2, "written": 8}
    table = {"preset": "deepseek", "base_url": "http://10.0.0.5/v1", "key_env": "DESK_KEY", "temperature": "default"}
    endpoint = choose(Choice(endpoint="desk"), known(desk={**table, "prices": prices, "context": 9}))
    assert (endpoint.name, endpoint.base_url, endpoint.api_key) == ("desk", "http://10.0.0.5/v1", "k")
    assert (endpoint.output, endpoint.model) == ("json_object", "deepseek-flash")
    assert endpoint.extra_body == {"thinking": {"type": "disabled"}}
    assert endpoint.temperature is None
    assert endpoint.context == 9
    assert endpoint.prices == Prices(read=2.0, cached=2.0, written=8.0, currency="CNY")


def test_a_table_named_like_a_preset_refines_it() -> None:
    endpoint = choose(Choice(endpoint="ollama"), known(ollama={"model": "qwen3:8b", "context": 16384}))
    assert (endpoint.base_url, endpoint.context) == (PRESETS["ollama"].base_url, 16384)


def test_any_address_with_a_model_is_an_endpoint() -> None:
    endpoint = choose(Choice(endpoint="desk"), known(desk={"base_url": "http://h/v1", "model": "m"}))
    assert (endpoint.output, endpoint.asks, endpoint.key_env) == ("strict", "each", None)


def test_what_the_caller_says_comes_first() -> None:
    choice = Choice(endpoint="vllm", base_url="http://h:1/v1/", model="m")
    endpoint = choose(choice, known("deepseek"))
    assert (endpoint.name, endpoint.base_url, endpoint.model) == ("vllm", "http://h:1/v1", "m")
    assert choose(Choice(model="n"), known("ollama")).model == "n"
    given = choose(Choice(model_file=Path("x.gguf")), known("deepseek"))
    assert is_embedded(given) and given.model_file == Path("x.gguf")


def test_an_address_alone_gets_nothing_of_the_configured_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPSEEK_API_KEY", "deep")
    choice = Choice(base_url="http://h/v1", model="m")
    endpoint = choose(choice, known("deepseek"))
    assert (endpoint.name, endpoint.api_key, endpoint.extra_body) == ("endpoint", "", {})
    monkeypatch.setenv("JIANBAO_API_KEY", "mine")
    assert choose(choice, known("deepseek")).api_key == "mine"


TABLE: dict[str, Any] = {"base_url": "http://h/v1", "model": "m"}


@pytest.mark.parametrize(
    ("choice", "settings", "message"),
    [
        pytest.param(Choice("nobody"), known(desk=TABLE), r"'nobody': .* There are: desk, openai", id="unknown"),
        pytest.param(
            Choice(), known("nobody"), r"jianbao\.toml: endpoint is 'nobody': there is no such", id="unknown default"
        ),
        pytest.param(Choice("d"), known(d={"preset": "x"}), r"\.preset is 'x'\. Allowed: openai", id="preset"),
        pytest.param(Choice("d"), known(d={"model": "m"}), r"endpoints\.d needs a preset or", id="no place"),
        pytest.param(Choice("ollama"), known(), r"ollama needs a model\. Give --model", id="no model"),
        pytest.param(Choice(base_url="http://h/v1"), known(), "belong together", id="address without a model"),
        pytest.param(Choice(model="m"), known(), "embedded model has no --base-url and no --model", id="model alone"),
        pytest.param(Choice("embedded", "http://h/v1"), known(), "embedded model has no", id="embedded elsewhere"),
        pytest.param(Choice("none", model="m"), known(), "none asks no model", id="a model without a model"),
        pytest.param(Choice("none", model_file=Path("x")), known(), "none asks no model", id="a file without a model"),
        pytest.param(
            Choice("d"), known(d={"preset": "none"}), r"\.preset is 'none'\. Allowed: .*embedded\.$", id="preset none"
        ),
        pytest.param(Choice(base_url="h:1", model="m"), known(), r"--base-url is 'h:1', no address", id="no address"),
        pytest.param(
            Choice(base_url="http://h/v1", model="m", model_file=Path("x")), known(), "leave it or", id="two models"
        ),
        pytest.param(Choice("ollama", model_file=Path("x")), known(), "not for ollama", id="a file for a server"),
        pytest.param(
            Choice("d"),
            known(d={"preset": "embedded", "model": "m"}),
            r"endpoints\.d\.model: the embedded model takes a model_file",
            id="a model for the embedded one",
        ),
        pytest.param(
            Choice("d"), known(d={**TABLE, "model_file": "x"}), "only the embedded model", id="a file in a table"
        ),
    ],
)
def test_what_does_not_go_together_is_said(choice: Choice, settings: Settings, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        choose(choice, settings)


@pytest.mark.parametrize(
    ("choice", "allowed"),
    [
        pytest.param(Choice("deepseek"), False, id="a service"),
        pytest.param(Choice(base_url="http://192.168.1.5:8000/v1", model="m"), False, id="a neighbour"),
        pytest.param(Choice(base_url="http://localhost.example/v1", model="m"), False, id="a name like this host's"),
        pytest.param(Choice("ollama", model="m"), True, id="a server here"),
        pytest.param(Choice(base_url="http://127.3.2.1:8000/v1", model="m"), True, id="loopback"),
        pytest.param(Choice(base_url="http://[::1]:8000/v1", model="m"), True, id="loopback of IPv6"),
        pytest.param(Choice(), True, id="the embedded model"),
        pytest.param(Choice("none"), True, id="no model"),
    ],
)
def test_offline_only_this_host_is_asked(choice: Choice, allowed: bool) -> None:
    offline = Settings(NOWHERE, offline=True)
    if allowed:
        choose(choice, offline)
        return
    with pytest.raises(UsageError, match="is on another host, and offline allows none"):
        choose(choice, offline)


def test_offline_no_model_is_fetched(tmp_path: Path) -> None:
    offline = Settings(tmp_path, offline=True)
    with pytest.raises(ModelFileError) as caught, opened(choose(Choice(), offline), offline, Notes()):
        pass
    assert "the cache: no " in str(caught.value)
    assert "hub" not in str(caught.value) and "index" not in str(caught.value)


def test_a_model_file_of_the_configuration_is_the_one_that_is_served(tmp_path: Path) -> None:
    path = tmp_path / "small.gguf"
    endpoint = choose(Choice("small"), known(small={"preset": "embedded", "model_file": str(path), "asks": "each"}))
    assert (endpoint.name, endpoint.asks) == ("small", "each")
    with (
        pytest.raises(ModelFileError, match=r"small\.gguf: there is no such file"),
        opened(endpoint, Settings(tmp_path), Notes()),
    ):
        pass
    path.write_bytes(b"no model" * 99)
    with pytest.raises(ModelFileError, match="cannot be loaded"), opened(endpoint, Settings(tmp_path), Notes()):
        pass
