"""The recipe `general`, which is made of files in `prompts/`, `schemas/` and `evals/` alone."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any, Literal

import pytest
from tests.answers import Answers
from tests.conftest import ROOT
from tests.loopback import Reply, answer, serving

from jianbao.articles import Article
from jianbao.evaluation import Case, load_cases
from jianbao.llm import Client
from jianbao.pipeline import brief_article
from jianbao.recipes import find_recipes, load_recipe

GOLD = [file.case for file in load_cases(ROOT / "evals" / "general" / "gold")]
POINT = {"cite": [2], "text": "滨河区与云杉科技签署合作协议"}


def points(*items: dict[str, Any]) -> Reply:
    """An answer that lists key points."""
    return answer({"key_points": list(items)})


@pytest.fixture
def bulletin(tmp_path: Path) -> Path:
    """A user's folder that holds the recipe under another name."""
    for part in ("schemas", "prompts"):
        (tmp_path / part).mkdir()
    shutil.copy(ROOT / "schemas" / "general.py", tmp_path / "schemas" / "bulletin.py")
    shutil.copytree(ROOT / "prompts" / "general", tmp_path / "prompts" / "bulletin")
    return tmp_path


@pytest.mark.parametrize("asks", ["sentences", "each"])
async def test_it_briefs_wherever_it_lies(bulletin: Path, story: Article, asks: Literal["sentences", "each"]) -> None:
    with serving(Answers(key_points=[points(POINT)]), asks=asks) as server:
        async with Client(server.endpoint) as client:
            record = await brief_article(story, load_recipe("bulletin", [bulletin]), client)
    brief = json.loads(record.model_dump_json())["brief"]
    assert list(brief) == ["overview", "key_points", "people", "organizations", "figures"]
    assert record.failures == []
    assert brief["overview"]["headline"]["text"]
    told = [point["text"]["text"] for point in brief["key_points"]]
    if asks == "each":
        assert told == [POINT["text"]]
    else:  # code reads them off
        assert len(told) == 2 and "签署合作协议" in told[0]
        assert [figure["amount"]["value"] for figure in brief["figures"]] == ["3", "1200000000", "350000000"]


async def test_a_point_beyond_the_article_is_flagged(story: Article) -> None:
    with serving(Answers(key_points=[points(POINT | {"text": "总投资15亿元"})]), asks="each") as server:
        async with Client(server.endpoint) as client:
            record = await brief_article(story, load_recipe("general"), client)
    (point,) = json.loads(record.model_dump_json())["brief"]["key_points"]
    assert point["text"]["needs_review"] and point["text"]["unsupported"] == ["15亿"]


def test_no_recipe_is_named_in_the_code() -> None:
    """But for the default where nobody names one."""
    name = re.compile(rf"[\"']({'|'.join(place.name for place in find_recipes())})[\"']")
    room = ROOT / "src" / "jianbao"
    found = {path.relative_to(room).as_posix(): name.findall(path.read_text("utf-8")) for path in room.rglob("*.py")}
    assert {path: names for path, names in found.items() if names} == {"api.py": ["industry"]}


@pytest.mark.parametrize("case", GOLD, ids=lambda case: case.name)
def test_the_gold_is_of_the_recipes_sections(case: Case) -> None:
    sections = {section.name for section in load_recipe("general").sections}
    assert set(case.sections.names) == sections
    assert {rule.section for rule in case.must_not} <= sections
