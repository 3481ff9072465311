"""`jianbao brief --out`: a folder that remembers what is done."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from jianbao.store import PlainRecord, load_record
from tests.answers import OVERVIEW, Answers, people
from tests.conftest import STORY
from tests.loopback import Answerer, Loopback, Reply, answer, completion, error, serving

GOOD = Answers(overview=[answer(OVERVIEW)], people=[people(("高远", "滨河区副区长", 3))])


class Changing:
    """Answers that a test can change."""

    def __init__(self) -> None:
        self.now: Answerer = GOOD

    def __call__(self, request: dict[str, Any]) -> Reply:
        return self.now(request)


@pytest.fixture
def answers() -> Changing:
    return Changing()


@pytest.fixture
def server(answers: Changing) -> Iterator[Loopback]:
    with serving(answers) as running:
        yield running


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "briefs"


def run(server: Loopback, *arguments: str | Path, model: str = "fake") -> Result:
    endpoint = ["--base-url", server.endpoint.base_url, "--model", model]
    return CliRunner().invoke(main, ["brief", *map(str, arguments), *endpoint])


def files(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir())


def tally(result: Result) -> str:
    return result.stderr.strip().splitlines()[-1]


def test_a_record_is_written_and_the_second_run_asks_nothing(server: Loopback, file: Path, out: Path) -> None:
    first = run(server, file, "--out", out)
    assert (first.exit_code, first.stdout) == (0, "")
    assert tally(first) == "1 briefed, 0 unchanged, 0 failed"
    assert files(out) == ["story.brief.json"]
    record = load_record(out / "story.brief.json", PlainRecord)
    assert record.article.source == str(file)
    asked = len(server.requests)
    second = run(server, file, "--out", out)
    assert second.exit_code == 0
    assert tally(second) == "0 briefed, 1 unchanged, 0 failed"
    assert len(server.requests) == asked


def test_only_what_changed_is_done_again(server: Loopback, file: Path, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(STORY + "另有一事。\n", "utf-8")
    run(server, file, other, "--out", out)
    other.write_text(STORY + "又有一事。\n", "utf-8")
    result = run(server, file, other, "--out", out)
    assert tally(result) == "1 briefed, 1 unchanged, 0 failed"
    assert "又有一事" in load_record(out / "other.brief.json", PlainRecord).article.text
    assert tally(run(server, file, other, "--out", out, model="another")) == "2 briefed, 0 unchanged, 0 failed"


def test_what_is_no_whole_record_is_done_again(server: Loopback, answers: Changing, file: Path, out: Path) -> None:
    answers.now = Answers(overview=[completion("nonsense")], people=[people(("高远", None, 3))])
    failed = run(server, file, "--out", out)
    assert failed.exit_code == 1
    assert tally(failed) == "0 briefed, 0 unchanged, 1 failed"
    path = out / "story.brief.json"
    assert [failure.section for failure in load_record(path, PlainRecord).failures] == ["overview"]
    answers.now = GOOD
    assert tally(run(server, file, "--out", out)) == "1 briefed, 0 unchanged, 0 failed"
    for damaged in (path.read_text("utf-8")[:-9], json.dumps({"format": "jianbao-record/0"})):
        path.write_text(damaged, "utf-8")
        assert tally(run(server, file, "--out", out)) == "1 briefed, 0 unchanged, 0 failed"


def test_bad_articles_stop_nothing(server: Loopback, answers: Changing, file: Path, out: Path, tmp_path: Path) -> None:
    bad, empty = tmp_path / "bad.txt", tmp_path / "empty.txt"
    bad.write_text("坏文章。", "utf-8")
    empty.write_text("")
    answers.now = lambda request: error(400, "too long") if "坏文章" in str(request["messages"]) else GOOD(request)
    result = run(server, bad, empty, file, "--out", out)
    assert result.exit_code == 1
    assert tally(result) == "1 briefed, 0 unchanged, 2 failed"
    assert files(out) == ["story.brief.json"]


def test_a_record_that_cannot_be_written_stops_nothing(
    server: Loopback, file: Path, out: Path, tmp_path: Path
) -> None:
    other = tmp_path / "a.txt"
    other.write_text(STORY + "另有一事。\n", "utf-8")
    (out / "a.brief.json").mkdir(parents=True)
    result = run(server, other, file, "--out", out)
    assert result.exit_code == 1
    assert "a.brief.json: cannot be written" in result.stderr
    assert tally(result) == "1 briefed, 0 unchanged, 1 failed"


def test_a_page_that_cannot_be_written_stops_nothing(server: Loopback, file: Path, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(STORY + "另有一事。\n", "utf-8")
    run(server, file, other, "--out", out)
    (out / "other.brief.md").mkdir()
    result = run(server, other, file, "--out", out, "--format", "markdown")
    assert result.exit_code == 1
    assert tally(result) == "0 briefed, 1 unchanged, 1 failed"
    assert (out / "story.brief.md").is_file()


def test_sources_of_one_name_and_one_source_named_twice(
    server: Loopback, file: Path, out: Path, tmp_path: Path
) -> None:
    other = tmp_path / "b" / "story.txt"
    other.parent.mkdir()
    other.write_text(STORY + "另有一事。\n", "utf-8")
    for counted in ("2 briefed, 0 unchanged, 0 failed", "0 briefed, 2 unchanged, 0 failed"):
        assert tally(run(server, file, other, file, "--out", out)) == counted
    assert len(files(out)) == 2


def test_a_page_of_markdown_stands_beside_the_record_and_keeps_in_step(
    server: Loopback, file: Path, out: Path
) -> None:
    run(server, file, "--out", out)
    asked = len(server.requests)
    result = run(server, file, "--out", out, "--format", "markdown")
    assert tally(result) == "0 briefed, 1 unchanged, 0 failed"
    assert len(server.requests) == asked
    page = out / "story.brief.md"
    assert page.read_text("utf-8").startswith("# 滨河区与云杉科技签约\n")
    file.write_text(STORY + "另有一事。\n", "utf-8")
    page.write_text("old")
    run(server, file, "--out", out)
    assert page.read_text("utf-8").startswith("# 滨河区与云杉科技签约\n")


def test_markdown_on_stdout(server: Loopback, file: Path) -> None:
    result = run(server, file, "--format", "markdown")
    assert result.exit_code == 0
    assert "| 高远 | 滨河区副区长 | 〔3〕 |" in result.stdout


def test_the_model_is_not_loaded_when_nothing_is_to_be_done(server: Loopback, file: Path, out: Path) -> None:
    run(server, file, "--out", out)
    path = out / "story.brief.json"
    source = {"endpoint": "embedded", "model": "mine"}
    record = load_record(path, PlainRecord)
    record = record.model_copy(update={"source": record.source.model_copy(update=source)})
    path.write_text(record.model_dump_json(), "utf-8")
    result = CliRunner().invoke(main, ["brief", str(file), "--out", str(out), "--model-file", "absent/mine.gguf"])
    assert result.exit_code == 0
    assert tally(result) == "0 briefed, 1 unchanged, 0 failed"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["--format", "text"], "with --out choose json or markdown", id="text"),
        pytest.param([], "no folder that can be written to", id="a file in its place"),
    ],
)
def test_mistakes_exit_with_2_before_anything_is_asked(
    server: Loopback, file: Path, options: list[str], message: str
) -> None:
    result = run(server, file, "--out", file, *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert server.requests == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to another process")
def test_ctrl_c_leaves_a_folder_that_resumes(
    server: Loopback, answers: Changing, file: Path, out: Path, tmp_path: Path
) -> None:
    other = tmp_path / "slow.txt"
    other.write_text("慢文章。", "utf-8")
    asked, released = threading.Event(), threading.Event()

    def slow(request: dict[str, Any]) -> Reply:
        if "慢文章" in str(request["messages"]):
            asked.set()
            released.wait(30)
        return GOOD(request)

    answers.now = slow
    options = ["--base-url", server.endpoint.base_url, "--model", "fake", "--out", str(out)]
    command = [sys.executable, "-m", "jianbao", "brief", str(file), str(other), *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        assert asked.wait(30)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    finally:
        process.kill()
        released.set()
    assert process.returncode == 130
    assert files(out) == ["story.brief.json"]
    answers.now = GOOD
    assert "1 unchanged" in tally(run(server, file, other, "--out", out))


def test_every_row_of_a_table_has_its_record(server: Loopback, tmp_path: Path, out: Path) -> None:
    table = tmp_path / "news.jsonl"
    rows = [{"text": STORY, "id": i} for i in ("a/1", "b:1", "b?1", "b:1")]
    broken = "{not json"
    table.write_text("\n".join([*map(json.dumps, rows[:2]), broken, *map(json.dumps, rows[2:])]), "utf-8")
    first = run(server, table, "--out", out)
    assert first.exit_code == 1 and "news.jsonl#3: the line is no JSON object" in first.stderr.replace("\n", "")
    assert tally(first) == "4 briefed, 0 unchanged, 1 failed"
    records = [load_record(out / name, PlainRecord) for name in files(out)]
    assert {record.article.source for record in records} == {f"{table}#{i}" for i in ("a/1", "b:1", "b?1", "b:1~5")}
    assert tally(run(server, table, "--out", out)) == "0 briefed, 4 unchanged, 1 failed"


def test_an_address_is_fetched_where_that_is_allowed(answers: Changing, out: Path) -> None:
    page = Reply(STORY.encode("gb18030"), content_type="text/plain; charset=gbk")
    with serving(answers, models=page) as server:
        url = f"{server.endpoint.base_url}/story"
        refused = run(server, url, "--out", out)
        assert (refused.exit_code, len(server.requests)) == (1, 0)
        assert "addresses are not fetched. Allow it with --allow-fetch" in refused.stderr.replace("\n", "")
        offline = run(server, url, "--allow-fetch", "--offline", "--out", out)
        assert offline.exit_code == 2 and "offline none is called" in offline.stderr
        assert tally(run(server, url, "--allow-fetch", "--out", out)) == "1 briefed, 0 unchanged, 0 failed"
    (record,) = (load_record(out / name, PlainRecord) for name in files(out))
    assert (record.article.source, record.article.text) == (url, STORY)


def test_columns_of_the_configuration(
    server: Loopback, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "jianbao.toml"
    config.write_text('[columns]\ntext = "story"\n', "utf-8")
    monkeypatch.setenv("JIANBAO_CONFIG", str(config))
    table = tmp_path / "news.jsonl"
    table.write_text(json.dumps({"story": STORY, "标题": "三个项目签约"}, ensure_ascii=False), "utf-8")
    assert tally(run(server, table, "--out", out)) == "1 briefed, 0 unchanged, 0 failed"
    (record,) = (load_record(out / name, PlainRecord) for name in files(out))
    assert (record.article.source, record.article.title) == (f"{table}#1", "三个项目签约")
