from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from tests.llm.test_probe import helpful
from tests.loopback import Answerer, Reply, Request, completion, error, serving


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration file, named in the environment."""
    path = tmp_path / "jianbao.toml"
    monkeypatch.setenv("JIANBAO_CONFIG", str(path))
    return path


def check(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


def checked(answerer: Answerer, *arguments: str, **served: Any) -> Result:
    with serving(answerer, **served) as server:
        return check("--base-url", server.endpoint.base_url, "--model", "fake", *arguments)


def row(result: Result, label: str) -> str:
    (line,) = (line for line in result.stdout.splitlines() if line.startswith(label))
    return line.removeprefix(label).strip()


def test_an_endpoint_that_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_API_KEY", "sk-very-secret")
    result = checked(helpful)
    assert result.exit_code == 0
    assert row(result, "address").startswith("http://127.0.0.1:")
    assert row(result, "model") == "fake"
    assert row(result, "key") == "JIANBAO_API_KEY is set"
    assert row(result, "output") == "strict json_schema"
    assert row(result, "tokens") == "200 read (of them 120 cached), 20 written"
    assert row(result, "cache") == "60 tokens the second time"
    assert "sk-very-secret" not in result.output


def test_speeds_of_a_server_that_tells_its_times() -> None:
    def reply(request: Request) -> Reply:
        return Reply({**helpful(request).body, "timings": {"prompt_ms": 400.0, "predicted_ms": 500.0}})

    result = checked(reply)
    assert row(result, "reads") == "100 tokens/s"
    assert row(result, "writes") == "20 tokens/s"


def test_the_configured_endpoint_is_checked_with_its_price(config: Path) -> None:
    with serving(helpful) as server:
        config.write_text(
            f"""
            endpoint = "desk"
            [endpoints.desk]
            preset = "vllm"
            base_url = "{server.endpoint.base_url}"
            model = "m"
            context = 32768
            prices = {{ read = 1000, cached = 0, written = 1000, currency = "EUR" }}
            """
        )
        result = check()
    assert result.exit_code == 0
    assert row(result, "endpoint") == "desk"
    assert row(result, "configured") == str(config)
    assert row(result, "key") == "none is named"
    assert row(result, "context") == "32,768 tokens"
    assert row(result, "output") == "json_schema"
    assert row(result, "cost") == "0.100000 EUR for this check"
    assert server.requests[0]["chat_template_kwargs"] == {"enable_thinking": False}


def test_a_key_that_is_not_set_is_said_before_anything_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPSEEK_API_KEY", raising=False)
    result = check("--endpoint", "deepseek")
    assert result.exit_code == 1
    assert row(result, "key") == "DEEPSEEK_API_KEY is not set"
    assert "Set DEEPSEEK_API_KEY" in result.stderr
    assert "output" not in result.stdout


def test_what_an_endpoint_refuses_is_told() -> None:
    def reply(request: Request) -> Reply:
        kind = request.get("response_format", {}).get("type")
        return error(400, "json_schema is not supported") if kind == "json_schema" else helpful(request)

    result = checked(reply)
    assert result.exit_code == 0
    assert row(result, "output") == "json_object, with the schema in the prompt"
    assert 'output = "json_object"' in " ".join(result.stderr.split())


def test_a_schema_that_is_let_lie_is_told() -> None:
    def reply(request: Request) -> Reply:
        return helpful(request) if "JSON Schema" in request["messages"][-1]["content"] else completion("12")

    result = checked(reply)
    assert result.exit_code == 0
    assert 'does not keep to it. Set output = "json_object"' in result.stdout


def test_a_server_that_counts_nothing() -> None:
    result = checked(lambda request: Reply({**helpful(request).body, "usage": None}))
    assert result.exit_code == 0
    assert "not counted" in row(result, "tokens")
    assert row(result, "cache") == "none reported"


@pytest.mark.parametrize(
    ("reply", "served", "said"),
    [
        pytest.param(error(401), {}, "refuses the key", id="key"),
        pytest.param(error(503), {}, "fails with status 503: no.", id="down"),
        pytest.param(completion("好的"), {}, "did not answer with JSON", id="no json"),
        pytest.param(error(404, "model not found"), {}, "status 404: model not found", id="no model"),
        pytest.param(
            error(404, "model not found"),
            {"models": Reply({"data": [{"id": "qwen3:8b"}, {"id": "glm4"}]})},
            "The models there: qwen3:8b, glm4.",
            id="another model",
        ),
    ],
)
def test_what_is_wrong_is_said(reply: Reply, served: dict[str, Any], said: str) -> None:
    asked: list[Request] = []

    def count(request: Request) -> Reply:
        asked.append(request)
        return reply

    result = checked(count, **served)
    assert result.exit_code == 1
    assert said in " ".join(result.stderr.split())
    assert "Traceback" not in result.output
    assert len(asked) <= 2


def test_a_server_that_is_not_there() -> None:
    result = check("--base-url", "http://127.0.0.1:9/v1", "--model", "m")
    assert result.exit_code == 1
    assert "cannot be reached" in result.stderr


def test_the_embedded_model_is_checked_as_well(tmp_path: Path) -> None:
    absent = tmp_path / "absent.gguf"
    result = check("--model-file", str(absent))
    assert result.exit_code == 1
    assert row(result, "address") == "in this process"
    assert row(result, "model") == str(absent)
    assert "absent.gguf: there is no such file" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "text", "said"),
    [
        pytest.param(["--endpoint", "nobody"], "", "no such endpoint", id="unknown"),
        pytest.param([], "[endpoints.a]\nmodl = 1", "modl is not a setting. Did you mean model?", id="a mistake"),
        pytest.param([], "endpoint", "is not TOML", id="no toml"),
    ],
)
def test_mistakes_exit_with_2(config: Path, arguments: list[str], text: str, said: str) -> None:
    config.write_text(text)
    result = check(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_without_a_model_there_is_nothing_to_ask() -> None:
    result = check("--endpoint", "none")
    assert result.exit_code == 0
    assert row(result, "endpoint") == "none"
    assert row(result, "model").startswith("none: code alone writes the brief")
