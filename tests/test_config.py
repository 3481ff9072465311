from __future__ import annotations

from pathlib import Path

import pytest

from jianbao.config import settings
from jianbao.errors import UsageError
from tests.conftest import ROOT

WHOLE = """
endpoint = "desk"
offline = true
recipes = ["recipes", "/srv/recipes"]

[endpoints.desk]
preset = "vllm"
base_url = "http://10.0.0.5:8000/v1/"
model = "qwen3-32b"
key_env = "DESK_KEY"
output = "json_object"
show_schema = true
asks = "whole"
context = 32768
max_tokens = 4000
limit = "max_completion_tokens"
temperature = 0.2
timeout = 120
extra_body = { chat_template_kwargs = { enable_thinking = false } }

[endpoints.desk.prices]
read = 2
cached = 0.2
written = 8.0
currency = "EUR"

[columns]
text = "fulltext"
id = "code"

[endpoints.small]
preset = "embedded"
model_file = "models/small.gguf"
temperature = "default"
"""


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration file, named in the environment."""
    path = tmp_path / "desk" / "jianbao.toml"
    path.parent.mkdir()
    monkeypatch.setenv("JIANBAO_CONFIG", str(path))
    return path


def test_everything_that_can_be_set(config: Path) -> None:
    config.write_text(WHOLE)
    known = settings()
    assert (known.file, known.endpoint, known.offline) == (config, "desk", True)
    assert (known.columns.text, known.columns.id, known.columns.title) == ("fulltext", "code", None)
    assert known.recipes == (config.parent / "recipes", Path("/srv/recipes"))
    desk = known.endpoints["desk"]
    assert desk.base_url == "http://10.0.0.5:8000/v1"
    assert desk.prices is not None and desk.prices.read == 2.0
    assert desk.extra_body == {"chat_template_kwargs": {"enable_thinking": False}}
    assert desk.model_fields_set == set(type(desk).model_fields) - {"model_file"}
    assert known.endpoints["small"].model_file == str(config.parent / "models/small.gguf")


def test_nothing_is_set_without_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JIANBAO_CONFIG")
    monkeypatch.chdir(tmp_path)
    known = settings()
    assert (known.file, known.endpoint, known.endpoints, known.recipes) == (None, None, {}, ())
    assert known.cache == tmp_path / "cache"
    assert not known.offline and settings(offline=True).offline


def test_the_file_is_found_here_and_above(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JIANBAO_CONFIG")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    (tmp_path / "jianbao.toml").write_text('endpoint = "far"')
    assert settings().endpoint == "far"
    (below / "jianbao.toml").write_text('endpoint = "near"')
    assert settings().endpoint == "near"


def test_a_file_as_notepad_writes_it(config: Path) -> None:
    config.write_bytes(b'\xef\xbb\xbfendpoint = "desk"\r\n')
    assert settings().endpoint == "desk"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("endpont = 'a'", r"endpont is not a setting\. Did you mean endpoint\?", id="unknown at the top"),
        pytest.param(
            "[endpoints.desk]\nmodle = 'm'",
            r"endpoints\.desk\.modle is not a setting\. Did you mean model\? .*base_url",
            id="unknown",
        ),
        pytest.param(
            "[endpoints.desk.prices]\nread=1\nwritten=1\nwrite = 1",
            r"endpoints\.desk\.prices\.write is not a setting\. Did you mean written\?",
            id="unknown price",
        ),
        pytest.param(
            "[endpoints.desk]\noutput = 'jsonschema'",
            r"endpoints\.desk\.output is 'jsonschema'\. Allowed: 'strict', 'json_schema', 'json_object' or 'text'\.",
            id="none of those allowed",
        ),
        pytest.param("[endpoints.desk]\nasks = 'all'", r"Allowed: 'sentences', 'each' or 'whole'", id="asks"),
        pytest.param("[endpoints.desk]\ntimeout = -5", r"desk\.timeout is -5: .*greater than 0", id="range"),
        pytest.param("[endpoints.desk]\nmax_tokens = 'many'", r"max_tokens is 'many': .*integer", id="type"),
        pytest.param("[endpoints.desk]\ntemperature = 'warm'", r"is 'warm'\. Allowed: a number", id="temperature"),
        pytest.param("[endpoints.desk]\ntemperature = nan", r"is nan\. Allowed", id="no number"),
        pytest.param("[endpoints.desk]\ntimeout = inf", r"timeout is inf: .*finite", id="for ever"),
        pytest.param("[endpoints]\ndesk = 'vllm'", r"endpoints\.desk is 'vllm': a table is wanted", id="no table"),
        pytest.param("[endpoints.none]\nmodel = 'm'", "endpoints has a table 'none', which is the", id="reserved"),
        pytest.param("[columns]\ntxt = 'a'", r"columns\.txt is not a setting\. Did you mean text\?", id="column"),
        pytest.param("[columns]\ntext = 3", r"columns\.text is 3: .*string", id="no name of a column"),
        pytest.param("recipes = 'r'", r"recipes is 'r': .*list", id="no list"),
        pytest.param("[endpoints.desk.prices]\nread = 1", r"prices\.written is missing", id="half the prices"),
        pytest.param("[endpoints.desk]\nbase_url = 'localhost:8000'", r"'localhost:8000', no address", id="no scheme"),
        pytest.param("[endpoints.desk]\nbase_url = 'http://h:99999'", r"'http://h:99999', no address", id="no port"),
        pytest.param(
            "[endpoints.desk]\nbase_url = 'http://h/v1/chat/completions'", r"ends before /chat/completions", id="path"
        ),
        pytest.param("endpoint = \n", r"is not TOML: .*line 1", id="no toml"),
        pytest.param("a = 1\na = 2", r"is not TOML", id="twice"),
    ],
)
def test_mistakes_are_named_with_what_is_allowed(config: Path, text: str, message: str) -> None:
    config.write_text(text)
    with pytest.raises(UsageError, match=message) as caught:
        settings()
    for line in str(caught.value).splitlines():
        assert line.startswith(f"{config}: ")


def test_all_mistakes_are_named_at_once(config: Path) -> None:
    config.write_text("[endpoints.a]\noutput = 1\nasks = 2")
    with pytest.raises(UsageError) as caught:
        settings()
    assert len(str(caught.value).splitlines()) == 2


@pytest.mark.parametrize(
    "text",
    [
        "api_key = 'sk-abc'",
        "[endpoints.desk]\napi_key = 'sk-abc'",
        "[endpoints.desk]\nkey = 'sk-abc'",
        "[endpoints.desk]\ntoken = 'sk-abc'",
        "[endpoints.desk]\nkey_env = 'sk-abc'",
        "[endpoints.desk]\nbase_url = 'https://me:sk-abc@host/v1'",
        "[endpoints.desk]\nbase_url = 'https://host/v1?key=sk-abc'",
        "[endpoints.desk]\nbase_url = 'https://me:sk-abc@host:99999/v1'",
        "[endpoints.desk]\nextra_body = { api_key = 'sk-abc' }",
    ],
)
def test_a_key_in_the_file_is_refused_and_not_shown(config: Path, text: str) -> None:
    config.write_text(text)
    with pytest.raises(UsageError, match="environment variable") as caught:
        settings()
    assert "sk-abc" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "there is no such file. Correct JIANBAO_CONFIG"), (b"\xff\xfe", "is not UTF-8")],
    ids=["absent", "no text"],
)
def test_a_file_that_cannot_be_read(config: Path, content: bytes | None, message: str) -> None:
    if content is not None:
        config.write_bytes(content)
    with pytest.raises(UsageError, match=message):
        settings()


def test_a_folder_is_no_file(config: Path) -> None:
    config.mkdir()
    with pytest.raises(UsageError, match="cannot be read"):
        settings()


def test_the_example_of_the_readme_is_a_configuration(config: Path) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    config.write_text(readme.split("```toml\n")[1].split("```")[0])
    desk = settings().endpoints["desk"]
    assert desk.model_fields_set == set(type(desk).model_fields) - {"limit", "model_file"}
