"""`jianbao recipes`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.answers import Answers, least, schema_of
from tests.conftest import ROOT, STORY
from tests.loopback import answer, serving
from tests.recipes import tiny

from jianbao.cli import main
from jianbao.llm import Client
from jianbao.pipeline import brief_article
from jianbao.recipes import load_recipe


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of recipes that the configuration names."""
    (tmp_path / "own").mkdir()
    (tmp_path / "jianbao.toml").write_text('recipes = ["own"]\n')
    monkeypatch.setenv("JIANBAO_CONFIG", str(tmp_path / "jianbao.toml"))
    return tmp_path / "own"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["recipes", *map(str, arguments)])


def test_the_list_says_what_there_is_and_from_where(own: Path) -> None:
    tiny.write(own)
    tiny.write(own, "general")
    tiny.write(own, "wrong", schema="x = 1\n")
    result = run()
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[lines.index("tiny: things") + 1] == f"    your own: {own / 'schemas' / 'tiny.py'}"
    assert lines[lines.index("general: things") + 1].endswith(f", in place of that in {ROOT}")
    assert any(line.startswith("industry: overview, people, ") for line in lines)
    assert any(line.startswith("wrong: cannot be used: ") and "0 found" in line for line in lines)


def test_a_folder_without_recipes_is_told(own: Path) -> None:
    result = run("list")
    assert result.exit_code == 0
    assert f"{own}: no recipe of it is used" in result.stderr


def test_a_folder_that_is_not_there_is_a_mistake(own: Path) -> None:
    own.rmdir()
    result = run()
    assert result.exit_code == 2
    assert "there is no such folder of recipes" in result.stderr


def test_without_a_model_nothing_is_sent() -> None:
    result = run("show", "industry", "--asks", "none")
    assert result.exit_code == 0
    assert "# people: no question about the built-in example; code reads it" in result.stdout
    assert "## user" not in result.stdout


@pytest.mark.parametrize("asks", ["sentences", "each", "whole"])
@pytest.mark.parametrize("recipe", ["industry", "general"])
async def test_what_is_shown_is_what_is_sent(tmp_path: Path, recipe: str, asks: str) -> None:
    """Every first question that a server gets stands word for word in what is shown."""
    article = tmp_path / "a.txt"
    article.write_text(STORY, "utf-8")
    result = run("show", recipe, article, "--asks", asks)
    assert result.exit_code == 0
    from jianbao.articles import read_article

    with serving(lambda request: answer(least(schema_of(request))), asks=asks) as server:
        async with Client(server.endpoint) as client:
            await brief_article(read_article(article), load_recipe(recipe), client)
    first = [request for request in server.requests if len(request["messages"]) == 2]
    assert first
    for request in first:
        system, user = request["messages"]
        schema = json.dumps(request["response_format"]["json_schema"]["schema"], ensure_ascii=False)
        assert f"## system\n{system['content']}\n\n## user\n{user['content']}\n" in result.stdout
        assert schema in result.stdout
    assert result.stdout.count("## user\n") == len(first)


def test_both_schemas_are_shown_and_an_example_where_no_article_is_named() -> None:
    result = run("show", "general")
    assert result.exit_code == 0
    assert "# figures: the schema that a model fills" in result.stdout
    _, stored = result.stdout.split("# general: the schema of what is stored\n")
    schema, _ = json.JSONDecoder().raw_decode(stored)
    assert "Evidence" in schema["$defs"]
    assert "about the built-in example" in result.stdout


def test_the_endpoint_in_use_decides_how_it_is_asked(own: Path) -> None:
    assert "no question about" in run("show", "general").stdout
    config = own.parent / "jianbao.toml"
    config.write_text(
        'endpoint = "d"\n[endpoints.d]\nbase_url = "http://127.0.0.1:1/v1"\nmodel = "m"\nasks = "each"\n'
    )
    assert "no question about" not in run("show", "general").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["show", "poem"], "no recipe 'poem'", id="recipe"),
        pytest.param(["show", "general", "absent.txt"], "absent.txt: there is no such file", id="article"),
        pytest.param(["show", "general", "--asks", "twice"], "'twice' is not one of", id="asks"),
        pytest.param(["show"], "Missing argument", id="nothing"),
    ],
)
def test_mistakes_exit_with_2(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.output


def test_a_recipe_of_ones_own_briefs(own: Path) -> None:
    tiny.write(own)
    article = own / "a.txt"
    article.write_text(STORY, "utf-8")
    with serving(Answers()) as server:
        place = ["--base-url", server.endpoint.base_url, "--model", "fake"]
        result = CliRunner().invoke(main, ["brief", str(article), "--recipe", "tiny", *place])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["brief"] == {"things": []}
