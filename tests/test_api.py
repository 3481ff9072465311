"""jianbao from Python."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import jianbao
from jianbao.errors import ArticleError, EndpointError, RecipeError, UsageError
from tests.answers import Answers, people
from tests.conftest import ROOT, STORY
from tests.loopback import Loopback, error, serving
from tests.recipes import tiny

ANSWERS = [people(("高远", "滨河区副区长", 3))]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving(Answers(people=list(ANSWERS))) as running:
        yield running


@pytest.fixture
def configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Loopback) -> Loopback:
    """A server that `jianbao.toml` names as the endpoint to use, and a folder of recipes."""
    tiny.write(tmp_path / "own")
    table = f'[endpoints.desk]\nbase_url = "{server.endpoint.base_url}"\nmodel = "m"\n'
    (tmp_path / "jianbao.toml").write_text(f'endpoint = "desk"\nrecipes = ["own"]\n{table}')
    monkeypatch.setenv("JIANBAO_CONFIG", str(tmp_path / "jianbao.toml"))
    return server


def test_an_article_is_briefed_by_what_is_configured(file: Path, configured: Loopback) -> None:
    record = jianbao.brief(str(file))
    assert (record.source.recipe, record.source.endpoint, record.source.model) == ("industry", "desk", "m")
    assert record.article.source == str(file)
    (person,) = record.model_dump(mode="json")["brief"]["people"]
    evidence = person["name"]["evidence"]
    assert record.article.text[evidence["start"] : evidence["end"]] == person["name"]["text"] == "高远"
    assert jianbao.brief(file, "tiny").source.recipe == "tiny"
    assert configured.requests


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize("readme", ["README.md", "README.zh.md"])
def test_the_lines_of_the_readme_run(file: Path, readme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = re.findall(r"```python\n(.+?)```", (ROOT / readme).read_text("utf-8"), re.DOTALL)
    assert blocks
    monkeypatch.chdir(file.parent)
    (file.parent / "news").mkdir()
    (file.parent / "news" / "one.txt").write_text(STORY, "utf-8")
    for block in blocks:
        exec(compile(block, readme, "exec"), {})


def test_many_articles_share_an_open_endpoint(file: Path, server: Loopback) -> None:
    with jianbao.open_endpoint(base_url=server.endpoint.base_url, model="fake") as endpoint:
        article = jianbao.article_from_text(STORY, "a text")
        records = [jianbao.brief(one, jianbao.load_recipe("general"), endpoint) for one in (file, article)]
    assert [record.article.source for record in records] == [str(file), "a text"]
    assert {record.source.recipe for record in records} == {"general"}


async def test_a_notebook_whose_loop_runs_may_call_it(file: Path, server: Loopback) -> None:
    assert jianbao.brief(file, endpoint=server.endpoint).source.model == "fake"


async def test_several_may_be_asked_about_at_once(server: Loopback) -> None:
    article, recipe = jianbao.article_from_text(STORY, "a text"), jianbao.load_recipe("general")
    async with jianbao.Client(server.endpoint) as client:
        record = await jianbao.brief_article(article, recipe, client)
    assert record.source.recipe == "general"


@pytest.mark.parametrize(
    ("arguments", "kind", "said"),
    [
        pytest.param({"article": "absent.txt"}, ArticleError, "absent.txt: there is no such file", id="article"),
        pytest.param({"recipe": "poem"}, RecipeError, "no recipe 'poem'", id="recipe"),
        pytest.param({"endpoint": "nobody"}, UsageError, "no such endpoint", id="endpoint"),
    ],
)
def test_a_mistake_is_told_before_a_model_is_started(
    file: Path, arguments: dict[str, str], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said):
        jianbao.brief(**{"article": str(file), **arguments})


def test_an_endpoint_that_gives_nothing_is_an_error(file: Path) -> None:
    with serving(lambda _: error(400, "too long")) as server, pytest.raises(EndpointError, match="too long"):
        jianbao.brief(file, endpoint=server.endpoint)


def test_how_the_model_is_fetched_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    model = tmp_path / "none.gguf"
    model.write_bytes(b"no model")
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    caplog.set_level(logging.INFO, "jianbao")
    with (
        pytest.raises(jianbao.JianbaoError, match=r"needs xllamacpp"),
        jianbao.open_endpoint(model_file=model),
    ):
        pass
    assert "loading none.gguf" in caplog.text


def test_importing_it_imports_nothing_heavy_and_offers_all_it_names() -> None:
    script = (
        "import sys, jianbao\n"
        "print(sorted({'openai', 'pydantic', 'jinja2', 'opencc', 'jianbao.api'} & set(sys.modules)))\n"
        "assert set(jianbao.__all__) <= set(dir(jianbao))\n"
        "assert all(getattr(jianbao, name) for name in jianbao.__all__)\n"
        "assert not hasattr(jianbao, 'poem')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
