from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from jianbao.cli import main
from jianbao.cli.show import show
from jianbao.rendering import view_of
from tests.answers import OVERVIEW, Answers, people
from tests.conftest import STORY
from tests.loopback import Answerer, Reply, answer, completion, error, serving
from tests.records import park

GOOD = [people(("高远", "滨河区副区长", 3), ("马小军", None, 3))]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


def run(*arguments: str | Path, answers: Answerer | None = None) -> Result:
    with serving(answers or Answers(overview=[answer(OVERVIEW)], people=list(GOOD))) as server:
        endpoint = ["--base-url", server.endpoint.base_url, "--model", "fake"]
        return CliRunner().invoke(main, ["brief", *map(str, arguments), *endpoint])


def test_a_pipe_gets_one_record_a_line(file: Path) -> None:
    again = file.with_name("again.txt")
    again.write_text(STORY, "utf-8")
    result = run(file, again, file)
    assert result.exit_code == 0
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(records) == 2
    for record in records:
        evidence = record["brief"]["people"][0]["name"]["evidence"]
        assert STORY[evidence["start"] : evidence["end"]] == evidence["quote"] == "高远"
        assert record["dropped"][0]["item"]["name"] == "马小军"
    assert "tokens read" in result.stderr


def test_a_reader_sees_facts_with_their_sentences_and_what_was_dropped(file: Path) -> None:
    result = run(file, "--format", "text")
    assert result.exit_code == 0
    for shown in ("概览", "3月6日", "人物", "高远", "滨河区副区长", "〔3〕", "未采用", "文中没有“马小军”"):
        assert shown in result.stdout
    assert "cite" not in result.stdout


def test_a_reader_sees_what_the_checks_found(capsys: pytest.CaptureFixture[str]) -> None:
    show(view_of(park(), "zh"))
    shown = "".join(capsys.readouterr().out.split())
    assert "计划与完成数据2·性质“200家以上”写成了已实现，原文说的是目标" in shown
    assert "可再问：“200家以上”已经实现了吗？原文说的是目标，请照原文写" in shown
    assert shown.count("文中没有：60亿") == 1


def test_nothing_that_is_shown_is_cut(file: Path) -> None:
    summary = "滨河区与云杉科技签署合作协议，" * 9
    long = {"overview": OVERVIEW["overview"] | {"summary": summary}}
    result = run(file, "--format", "text", answers=Answers(overview=[answer(long)], people=list(GOOD)))
    assert summary in "".join(result.stdout.split())


def test_one_bad_file_costs_only_itself(file: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "absent.txt", file)
    assert result.exit_code == 1
    assert "absent.txt: there is no such file" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_a_folder_is_read_and_what_is_passed_over_is_told(file: Path) -> None:
    (file.parent / "sub").mkdir()
    (file.parent / "sub" / "b.md").write_text(f"# {STORY}", "utf-8")
    (file.parent / "list.xlsx").write_text("a,b\n", "utf-8")
    result = run(file.parent)
    assert result.exit_code == 0
    sources = [json.loads(line)["article"]["source"] for line in result.stdout.splitlines()]
    assert [Path(source).name for source in sources] == ["story.txt", "b.md"]
    assert "passed over 1 files of other formats" in result.stderr and "list.xlsx" in result.stderr


def test_a_pattern_without_matches_costs_only_itself(file: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "*.html", tmp_path / "*.txt")
    assert result.exit_code == 1
    assert "*.html: no file matches" in result.stderr
    assert len(result.stdout.splitlines()) == 1
    assert file.exists()


def test_standard_input() -> None:
    with serving(Answers(overview=[answer(OVERVIEW)], people=list(GOOD))) as server:
        endpoint = ["--base-url", server.endpoint.base_url, "--model", "fake"]
        result = CliRunner().invoke(main, ["brief", "-", *endpoint], input=STORY.encode("gb18030"))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["article"]["source"] == "stdin"


def test_one_bad_article_costs_only_itself(file: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("坏文章。", "utf-8")

    def reply(request: dict[str, object]) -> Reply:
        return error(400, "too long") if "坏文章" in str(request["messages"]) else good(request)

    good = Answers(overview=[answer(OVERVIEW)], people=list(GOOD))
    result = run(bad, file, answers=reply)
    assert result.exit_code == 1
    assert "too long" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_a_section_that_failed_is_told_and_counts(file: Path) -> None:
    result = run(file, answers=Answers(overview=[completion("nonsense")], people=list(GOOD)))
    assert result.exit_code == 1
    assert "overview" in result.stderr
    assert json.loads(result.stdout)["brief"]["overview"] is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param([], "Missing argument", id="no file"),
        pytest.param(["a.txt", "--recipe", "poem"], "no recipe 'poem'", id="unknown recipe"),
        pytest.param(["a.txt", "--base-url", "http://127.0.0.1:1/v1"], "belong together", id="half an endpoint"),
        pytest.param(
            ["a.txt", "--base-url", "http://127.0.0.1:1/v1", "--model", "m", "--model-file", "x.gguf"],
            "leave it or --base-url away",
            id="two models",
        ),
        pytest.param(["a.txt", "--endpoint", "nobody"], "There are: openai", id="unknown endpoint"),
        pytest.param(["a.txt", "--model", "m"], "has no --base-url and no --model", id="model of the embedded one"),
    ],
)
def test_mistakes_in_the_command_exit_with_2(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(main, ["brief", *arguments])
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.output


def test_a_model_file_that_is_not_there(file: Path) -> None:
    result = CliRunner().invoke(main, ["brief", str(file), "--model-file", "absent.gguf"])
    assert result.exit_code == 1
    assert "absent.gguf: there is no such file" in result.stderr


def test_the_key_comes_from_the_environment_and_is_shown_nowhere(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_API_KEY", "sk-very-secret")
    with serving(Answers(overview=[answer(OVERVIEW)], people=list(GOOD))) as server:
        options = ["--base-url", server.endpoint.base_url, "--model", "fake"]
        result = CliRunner().invoke(main, ["brief", str(file), *options])
    assert set(server.keys) == {"Bearer sk-very-secret"}
    assert "sk-very-secret" not in result.output


def test_the_endpoint_of_the_configuration_is_asked(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "jianbao.toml"
    monkeypatch.setenv("JIANBAO_CONFIG", str(config))
    monkeypatch.setenv("DESK_KEY", "sk-very-secret")
    with serving(Answers(overview=[answer(OVERVIEW)], people=list(GOOD))) as server:
        table = f'base_url = "{server.endpoint.base_url}"\nmodel = "m"\nkey_env = "DESK_KEY"\n'
        config.write_text(f'endpoint = "desk"\n[endpoints.desk]\n{table}')
        result = CliRunner().invoke(main, ["brief", str(file)])
    assert result.exit_code == 0
    record = json.loads(result.stdout)
    assert (record["source"]["endpoint"], record["source"]["model"]) == ("desk", "m")
    assert set(server.keys) == {"Bearer sk-very-secret"}
    assert "sk-very-secret" not in result.output


def test_help_needs_none_of_the_heavy_libraries() -> None:
    script = (
        "import sys\nfrom jianbao.cli import main\n"
        "try:\n    main(['brief', '--help'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({'asyncio', 'openai', 'instructor', 'pydantic', 'rich', 'opencc'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "PATH..." in done.stdout


def test_an_article_does_not_write_to_the_terminal(file: Path) -> None:
    file.write_text(STORY.replace("滨河区副区长", "\x1b]0;pwn\x07滨河区副区长"), "utf-8")
    result = run(file, "--format", "text")
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout and "\x07" not in result.stdout


def test_effects_are_told_apart(file: Path) -> None:
    beyond = {"overview": OVERVIEW["overview"] | {"headline": "滨河区投资99亿元"}}
    result = run(file, "--format", "text", answers=Answers(overview=[answer(beyond)], people=list(GOOD)))
    shown = "".join(result.stdout.split())
    assert "待核概览·标题文中没有：99亿" in shown
    assert "未采用人物·姓名文中没有“马小军”" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to another process")
def test_ctrl_c_ends_at_once_with_130(file: Path) -> None:
    asked = threading.Event()
    released = threading.Event()

    def slow(_: dict[str, object]) -> Reply:
        asked.set()
        released.wait(30)
        return answer(OVERVIEW)

    with serving(slow) as server:
        command = [sys.executable, "-m", "jianbao", "brief", str(file), "--base-url", server.endpoint.base_url]
        process = subprocess.Popen([*command, "--model", "fake"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            assert asked.wait(30)
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=10)
        finally:
            process.kill()
            released.set()
    assert process.returncode == 130
    assert b"interrupted" in errors
    assert b"Traceback" not in errors
