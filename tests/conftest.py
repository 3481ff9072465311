"""What every test stands on: no settings of the machine, and the articles of the tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from jianbao.articles import Article, article_from_text
from jianbao.llm.terms import forget
from jianbao.recipes import Recipe, load_recipe

ROOT = Path(__file__).parents[1]
# Here, as the help of the commands is made when they are imported.
os.environ["JIANBAO_LANG"] = "en"

STORY = """滨河区签约三个算力项目
3月6日上午，滨河区与云杉科技在滨河会展中心签署合作协议。
滨河区副区长高远、云杉科技董事长林一诺，区领导周平、何小兰等出席。
林一诺表示，项目总投资约12亿元，其中一期3.5亿元。
"""

# How long an example takes is for the benchmarks to say.
settings.register_profile("jianbao", deadline=None)
settings.load_profile("jianbao")


@pytest.fixture(autouse=True)
def clean_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """No test sees the user's cache, configuration, key or proxies, or what another one learned of an endpoint."""
    forget()
    monkeypatch.setenv("JIANBAO_CACHE", str(tmp_path / "cache"))
    # Not in the folder of the test, which tests have read as a folder of articles.
    empty = tmp_path_factory.mktemp("config") / "empty.toml"
    empty.write_text("")
    monkeypatch.setenv("JIANBAO_CONFIG", str(empty))
    for name in ("JIANBAO_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def article_of() -> Callable[[str], Article]:
    """Makes an article of a text."""
    return lambda text: article_from_text(text, "test.txt")


@pytest.fixture
def story(article_of: Callable[[str], Article]) -> Article:
    """A small story: sentence 1 is its title, 2 the event, 3 the guests, 4 a speech."""
    return article_of(STORY)


@pytest.fixture(scope="session")
def industry() -> Recipe:
    """The recipe that ships."""
    return load_recipe("industry")
