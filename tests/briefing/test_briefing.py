"""The document: what stands where; and the command that writes it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.records import PARK, Story, centre, concert, english, money, park, prose, put

from jianbao.briefing import Briefing, Collected, briefing_markdown, collect, compile_briefing
from jianbao.cli import main
from jianbao.errors import RecordError, UsageError
from jianbao.store import PlainRecord

DAY = datetime.date(2031, 6, 3)


def compiled(*records: PlainRecord) -> Briefing:
    return compile_briefing(Collected(records, ()), DAY)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["briefing", *map(str, arguments)])


def test_articles_out_of_scope_stand_apart_at_the_end() -> None:
    briefing = compiled(concert(), park(), centre())
    assert [(item.number, item.view.headline) for item in briefing.items] == [
        (1, "青澜区低空经济产业园签约6个项目"),
        (2, "云栖算力中心二期封顶"),
    ]
    assert [(item.number, item.view.headline) for item in briefing.apart] == [(3, "青澜湖音乐节开幕")]


def test_projects_and_figures_of_all_articles_are_put_together() -> None:
    projects, figures = compiled(park(), centre()).collections
    assert (projects.name, figures.name) == ("projects", "figures")
    assert projects.columns == ("name", "investor", "agreement", "progress", "amount")
    assert [(item.number, fact.text("name")) for item, fact in projects.rows] == [
        (1, "整机总装基地"), (1, "电机生产线"), (2, "該中心"),
    ]  # fmt: skip
    assert compiled(english()).collections == ()


def test_the_lead_has_the_amounts_of_projects_the_largest_first() -> None:
    (point,) = compiled(park()).points
    assert [(amount.of, amount.value.text) for amount in point.amounts] == [
        ("整机总装基地", "约42亿元"),
        ("电机生产线", "近10亿元"),
    ]


def test_without_projects_the_lead_has_the_money_of_figures() -> None:
    story = Story(PARK, "a.txt")
    quantity = story.words("约128亿元", 2, **money("12800000000"))
    count = story.words("6个", 2, value="6", unit="个", currency=None)
    figures = [{"cite": [2], "quantity": q, "what": story.words("总投资", 2)} for q in (count, quantity)]
    (point,) = compiled(story.record({"figures": figures})).points
    assert [(amount.of, amount.value.text) for amount in point.amounts] == [("总投资", "约128亿元")]


def test_the_lead_keeps_to_the_weightiest_articles() -> None:
    light = [
        Story(PARK, f"{n}.txt").record({"overview": {"cite": [1], "headline": prose(f"第{n}篇")}}) for n in range(9)
    ]
    points = compiled(*light, park()).points
    assert len(points) == 6
    assert points[-1].item.view.headline == "青澜区低空经济产业园签约6个项目"
    assert [point.item.number for point in points] == sorted(point.item.number for point in points)


def test_the_markdown_has_every_part() -> None:
    markdown = briefing_markdown(compiled(park(), centre(), concert()))
    lines = markdown.splitlines()
    assert lines[:3] == ["# 新闻简报", "", "2031年6月3日 · 3 篇文章"]
    assert [line for line in lines if line.startswith("## ")] == [
        "## 目录", "## 导读", "## 1. 青澜区低空经济产业园签约6个项目", "## 2. 云栖算力中心二期封顶", "## 项目",
        "## 数据", "## 来源", "## 与本简报无关的文章",
    ]  # fmt: skip
    for line in (
        "1. [青澜区低空经济产业园签约6个项目](#item-1)",
        '<a id="item-1"></a>',
        "### 人物",
        "| [1](#item-1) | 整机总装基地 | 鸢尾航空 | 签约 | 规划 | 约42亿元 | 〔4〕 | \\~4,200,000,000 元 |",
        "- 3. 青澜湖音乐节开幕 (news/concert.txt)",
    ):
        assert line in lines


def test_a_folder_becomes_two_documents(tmp_path: Path) -> None:
    folder = put(tmp_path / "briefs", park(), centre())
    result = run(folder, "--date", "2031-06-03", "--title", "低空周报")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [str(folder / "briefing.md"), str(folder / "briefing.html")]
    assert (folder / "briefing.md").read_text("utf-8").startswith("# 低空周报\n\n2031年6月3日 · 2 篇文章\n")
    assert "低空周报" in (folder / "briefing.html").read_text("utf-8")
    assert run(folder).exit_code == 0


@pytest.mark.parametrize("output", ["week", "week.html", "week.md", "new/v1.5"])
def test_the_documents_go_where_they_are_asked_to(tmp_path: Path, output: str) -> None:
    folder = put(tmp_path / "briefs", park())
    assert run(folder, "-o", tmp_path / output).exit_code == 0
    stem = output.removesuffix(".html").removesuffix(".md")
    assert (tmp_path / f"{stem}.md").is_file() and (tmp_path / f"{stem}.html").is_file()


def test_a_broken_record_is_told_and_costs_only_itself(tmp_path: Path) -> None:
    folder = put(tmp_path, park())
    (folder / "torn.brief.json").write_text('{"format": "jianbao')
    result = run(folder)
    assert result.exit_code == 1
    assert "torn.brief.json: is not JSON, or was cut short" in result.stderr
    for name in ("briefing.md", "briefing.html"):
        text = (folder / name).read_text("utf-8")
        assert "torn.brief.json: is not JSON" in text and "青澜区低空经济产业园签约6个项目" in text


def test_what_there_is_no_briefing_of(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such folder"):
        collect(tmp_path / "absent")
    with pytest.raises(UsageError, match=r"there are no records in it\. Write some: jianbao brief"):
        collect(tmp_path)
    (tmp_path / "torn.brief.json").write_text("{")
    with pytest.raises(RecordError, match=r"no record can be read:\n.*torn"):
        collect(tmp_path)
    assert run(tmp_path).exit_code == 1
    assert not (tmp_path / "briefing.md").exists()
    (tmp_path / "torn.brief.json").unlink()
    assert run(tmp_path).exit_code == 2


def test_two_records_of_one_article_and_recipes_that_are_gone_are_no_matter(tmp_path: Path) -> None:
    other = park().model_copy(update={"brief": {"points": [{"point": "自造"}], "note": {"cite": [], "text": "无"}}})
    folder = put(tmp_path, park())
    (folder / "other.brief.json").write_text(other.model_dump_json(), "utf-8")
    assert run(folder).exit_code == 0
    assert "自造" in (folder / "briefing.html").read_text("utf-8")
