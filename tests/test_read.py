"""`jianbao read`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from tests.briefing.page import read
from tests.conftest import STORY
from tests.loopback import Reply, serving

SECOND = "云湾区两座会展中心开馆"
PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
TWO = f"首页 > 要闻 > 正文\n滨河区三个算力项目签约\n本报讯 {PROSE * 5}\n\n{SECOND}\n本报讯 签\u200b约。{PROSE * 5}\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "two.txt"
    path.write_text(TWO, "utf-8")
    return path


def run(*arguments: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["read", *map(str, arguments)], input=given)


def test_a_page_is_shown_for_reading(file: Path) -> None:
    result = run(file)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == f"━━ {file} · story 1/2"
    assert f"━━ {file}#2 · story 2/2" in lines
    assert "[navigation] 首页 > 要闻 > 正文" in lines
    assert "〔1〕滨河区三个算力项目签约" in lines
    assert next(line for line in lines if line.startswith("〔2〕本报讯")) == f"〔2〕本报讯 {PROSE}" + "".join(
        f"〔{n}〕{PROSE}" for n in range(3, 7)
    )
    assert "签⟦U+200B⟧约" in result.stdout
    assert "\x1b" not in result.stdout


def test_labels_are_in_the_language_of_the_user(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "zh")
    shown = run(file).stdout
    for words in ("稿件 1/2", "[导航] 首页", "留作正文：", "不可见字符：1", "电头：本报讯"):
        assert words in shown


def test_authors_mirror_and_its_time_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "zh")
    title = "滨河区三个算力项目签约"
    head = f"{title}_东岸财富网\n{title}\n2024-05-10 16:20　来源：滨河日报 作者：周小满、林知秋"
    (tmp_path / "a.txt").write_text(f"{head}\n{PROSE}\n{PROSE}", "utf-8")
    shown = "".join(run(tmp_path / "a.txt").stdout.split())
    for words in ("媒体：滨河日报", "转自：东岸财富网", "作者：周小满、林知秋", "转载：2024-05-10T16:20"):
        assert words in shown


def test_an_article_does_not_write_to_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"标题\x1b]0;x\x07[red]签约\n{PROSE}\u202e反写。", "utf-8")
    shown = run(tmp_path / "a.txt").stdout
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    assert "[red]签约" in shown


def test_json_is_one_page_a_line(file: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"text": STORY, "id": n}) + "\n" for n in (7, 8)))
    result = run(file, rows, "--format", "json")
    assert result.exit_code == 0
    pages = [json.loads(line) for line in result.stdout.splitlines()]
    assert [page["source"] for page in pages] == [str(file), f"{rows}#7", f"{rows}#8"]
    assert [len(page["stories"]) for page in pages] == [2, 1, 1]


def test_html_is_one_document_of_all_pages(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(STORY, "utf-8")
    out = tmp_path / "made" / "read.html"
    result = run(file, other, "--format", "html", "--out", out)
    assert (result.exit_code, result.stdout) == (0, f"{out}\n")
    root = read(out.read_text("utf-8"))
    assert [page.all("h2")[0].text for page in root.all("article")] == [str(file), str(other)]
    assert run(file, other, "--format", "html").stdout.rstrip() == out.read_text("utf-8").rstrip()


def test_a_file_of_json(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages.jsonl"
    assert run(file, "--format", "json", "--out", out).exit_code == 0
    assert out.read_text("utf-8") == run(file, "--format", "json").stdout


def test_standard_input() -> None:
    result = run("-", "--format", "json", given=STORY.encode("gb18030"))
    assert json.loads(result.stdout)["source"] == "stdin"


def test_one_bad_item_costs_only_itself(file: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": STORY}) + "\n{broken\n" + json.dumps({"text": STORY}) + "\n")
    result = run(tmp_path / "absent.txt", rows, file, "--format", "json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 3
    assert "absent.txt: there is no such file" in result.stderr
    assert len([line for line in result.stderr.splitlines() if line.startswith("jianbao:")]) == 2


def test_an_address_is_read_when_that_is_allowed() -> None:
    with serving(lambda _: Reply(b""), models=Reply(STORY.encode(), content_type="text/plain")) as server:
        url = server.endpoint.base_url + "/a.txt"
        assert run(url).exit_code == 1
        assert run(url, "--allow-fetch").stdout.startswith(f"━━ {url}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--format", "text", "--out", "a.txt"], "with --out choose json or html", id="text into a file"),
        pytest.param(["--format", "pdf"], "'pdf' is not one of", id="format"),
    ],
)
def test_a_mistake_in_the_command(file: Path, arguments: list[str], message: str) -> None:
    result = run(file, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
