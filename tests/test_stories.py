from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from jianbao.rendering import view_of
from jianbao.store import PlainRecord, load_record
from tests.answers import OVERVIEW, Answers, section_of
from tests.loopback import Loopback, Reply, Request, answer, serving

FIRST = "云岭区与榆舟科技签署合作协议，双方将共同建设智算中心，项目总投资约12亿元，规划机柜3200个，计划明年六月投产。"
SECOND = "北渚新区举行龙舟邀请赛，来自各地的六十支队伍参加，岸边观众为选手加油助威，比赛将持续到本周日下午结束。"
PAGE = f"云岭签约智算项目\n本报讯 {FIRST * 4}\n\n北渚龙舟竞渡\n本报讯 {SECOND * 3}\n"
OUT_OF_SCOPE = {"overview": {**OVERVIEW["overview"], "in_scope": False, "headline": "北渚龙舟竞渡"}}


class ByStory(Answers):
    """Says of the boat race that it is out of scope."""

    def __call__(self, request: Request) -> Reply:
        if section_of(request) != "overview":
            return super().__call__(request)
        return answer(OUT_OF_SCOPE if "龙舟" in request["messages"][-1]["content"] else OVERVIEW)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving(ByStory()) as running:
        yield running


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


def run(server: Loopback, *arguments: str | Path) -> Result:
    endpoint = ["--base-url", server.endpoint.base_url, "--model", "fake"]
    return CliRunner().invoke(main, ["brief", *map(str, arguments), *endpoint])


def tally(result: Result) -> str:
    return result.stderr.strip().splitlines()[-1]


def records(out: Path) -> dict[str, PlainRecord]:
    loaded = [load_record(path, PlainRecord) for path in out.glob("*.brief.json")]
    return {Path(record.article.source).name: record for record in loaded}


def test_of_a_story_out_of_scope_only_the_overview_is_asked(server: Loopback, page: Path, tmp_path: Path) -> None:
    out = tmp_path / "briefs"
    result = run(server, page, "--out", out)
    assert (result.exit_code, tally(result)) == (0, "1 briefed, 0 unchanged, 0 failed, 1 out of scope")
    assert "page.txt#2: out of the recipe's scope" in result.stderr.replace("\n", "")
    found = records(out)
    first, second = found["page.txt"], found["page.txt#2"]
    assert (first.stopped, second.stopped) == (None, "out of scope")
    assert [cost.section for cost in second.costs] == ["overview"] != [cost.section for cost in first.costs]
    assert (second.article.story, second.article.stories) == (2, 2)


def test_what_ended_early_is_done_again_when_it_is_asked_for(server: Loopback, page: Path, tmp_path: Path) -> None:
    out = tmp_path / "briefs"
    run(server, page, "--out", out)
    assert tally(run(server, page, "--out", out)) == "0 briefed, 2 unchanged, 0 failed"
    assert tally(run(server, page, "--out", out, "--stories", "all")) == "1 briefed, 1 unchanged, 0 failed"
    assert records(out)["page.txt#2"].stopped is None


@pytest.mark.parametrize(
    ("stories", "sources"), [("1", {"page.txt"}), ("2", {"page.txt#2"}), ("all", {"page.txt", "page.txt#2"})]
)
def test_the_stories_that_are_asked_for_are_briefed_whole(
    server: Loopback, page: Path, tmp_path: Path, stories: str, sources: set[str]
) -> None:
    out = tmp_path / "briefs"
    assert run(server, page, "--out", out, "--stories", stories).exit_code == 0
    found = records(out)
    assert set(found) == sources and not any(record.stopped for record in found.values())


def test_an_article_alone_is_briefed_whole(server: Loopback, tmp_path: Path) -> None:
    file = tmp_path / "race.txt"
    file.write_text(f"北渚龙舟竞渡\n本报讯 {SECOND * 3}\n", "utf-8")
    run(server, file, "--out", tmp_path / "briefs")
    record = records(tmp_path / "briefs")["race.txt"]
    assert record.stopped is None and not view_of(record, "zh").in_scope


def test_a_story_that_is_not_there_is_a_fault(server: Loopback, page: Path) -> None:
    result = run(server, page, "--stories", "3")
    assert result.exit_code == 1 and "there is no story 3; it has 2" in result.stderr.replace("\n", "")


@pytest.mark.parametrize("stories", ["0", "-1", "second", ""])
def test_a_number_that_is_none_is_a_mistake(server: Loopback, page: Path, stories: str) -> None:
    result = run(server, page, "--stories", stories)
    assert result.exit_code == 2 and "is none of in-scope, all or the number of a story" in result.stderr
