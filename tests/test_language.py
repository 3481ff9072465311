"""Messages in the language of the user, and both wordings of each in step."""

from __future__ import annotations

import ast
import locale
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from jianbao import errors
from jianbao.cli import main
from jianbao.language import interface_language, say
from tests.answers import OVERVIEW, Answers, people
from tests.conftest import ROOT, STORY
from tests.llm.test_probe import helpful
from tests.loopback import Answerer, Reply, answer, completion, error, serving

SOURCE = ROOT / "src" / "jianbao"
HAN, FULL_WIDTH = re.compile("[\u3400-\u9fff]"), re.compile("[，。：；（）]")
NAMES = re.compile(r"\bjianbao\b|--[a-z-]+")


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        pytest.param({}, "en", id="nothing is set"),
        pytest.param({"LANG": "zh_CN.UTF-8"}, "zh", id="LANG"),
        pytest.param({"LANG": "zh_TW.Big5"}, "zh", id="Taiwan"),
        pytest.param({"LANG": "de_DE.UTF-8"}, "en", id="another language"),
        pytest.param({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, "en", id="LC_ALL goes first"),
        pytest.param({"LC_MESSAGES": "zh_CN", "LANG": "en_US.UTF-8"}, "zh", id="LC_MESSAGES goes before LANG"),
        pytest.param({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, "zh", id="an empty one is not set"),
        pytest.param({"JIANBAO_LANG": "en", "LC_ALL": "zh_CN.UTF-8"}, "en", id="JIANBAO_LANG en"),
        pytest.param({"JIANBAO_LANG": "zh", "LC_ALL": "en_US.UTF-8"}, "zh", id="JIANBAO_LANG zh"),
        pytest.param({"JIANBAO_LANG": "fr", "LANG": "zh_CN.UTF-8"}, "zh", id="JIANBAO_LANG of neither"),
        pytest.param({"JIANBAO_LANG": ""}, "en", id="JIANBAO_LANG empty"),
    ],
)
def test_the_language_is_that_of_the_environment(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _unset(monkeypatch)
    monkeypatch.setattr(sys, "platform", "linux")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert interface_language() == language
    assert say("yes", "是") == {"zh": "是", "en": "yes"}[language]


@pytest.mark.parametrize(
    ("named", "lang", "language"),
    [
        pytest.param("zh_CN", None, "zh", id="by its code"),
        pytest.param("Chinese (Simplified)_China", None, "zh", id="by its Windows name"),
        pytest.param("English_United States", None, "en", id="English"),
        pytest.param(None, None, "en", id="unknown"),
        pytest.param("zh_CN", "en_US", "en", id="a variable goes first"),
    ],
)
def test_windows_has_no_variable_and_a_locale(
    named: str | None, lang: str | None, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _unset(monkeypatch)
    if lang:
        monkeypatch.setenv("LANG", lang)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(locale, "getlocale", lambda: (named, "cp936"))
    assert interface_language() == language


def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("JIANBAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of a Chinese user, with an article and an empty file; `jianbao.toml` counts in it."""
    monkeypatch.setenv("JIANBAO_LANG", "zh")
    monkeypatch.delenv("JIANBAO_CONFIG")
    monkeypatch.delenv("DEEPSEEK_API_KEY", raising=False)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    (work / "story.txt").write_text(STORY, "utf-8")
    (work / "empty.txt").write_text("\n", "utf-8")
    return work


CLOSED = "--base-url http://127.0.0.1:9/v1 --model m"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        pytest.param("brief absent.txt", 1, "absent.txt：没有这个文件。请检查路径。", id="missing file"),
        pytest.param("brief empty.txt", 1, "empty.txt：里面没有文字。", id="empty file"),
        pytest.param(
            "brief list.doc", 1, "list.doc：不能读 .doc 文件。请用 Word、WPS 或 LibreOffice 打开", id="format"
        ),
        pytest.param("brief no/*.txt", 1, "no/*.txt：没有符合的文件。请检查通配符。", id="pattern"),
        pytest.param("brief story.txt --recipe poem", 2, "没有模板 'poem'。可用的模板：general, ", id="recipe"),
        pytest.param("brief story.txt --out d --format text", 2, "--format text 只用于标准输出", id="out"),
        pytest.param(
            "brief story.txt --base-url http://news.test/v1 --model m --offline",
            2,
            "接口 endpoint（http://news.test/v1，模型 'm'）在别的主机上，离线时不能访问。请改用 --endpoint embedded。",
            id="offline",
        ),
        pytest.param("brief story.txt --base-url nowhere", 2, "--base-url 的值是 'nowhere'，不是", id="address"),
        pytest.param("check --endpoint nobody", 2, "接口 'nobody'：没有这个接口。可用的接口：openai, ", id="endpoint"),
        pytest.param("check --endpoint deepseek", 1, "需要密钥。请把密钥放进环境变量 DEEPSEEK_API_KEY。", id="no key"),
        pytest.param("check --model-file a.gguf", 1, "a.gguf：没有这个文件。请写明一个 GGUF 文件。", id="model file"),
        pytest.param(f"check {CLOSED}", 1, "请检查地址，以及服务是否在运行。", id="no server"),
        pytest.param("models fetch poet", 2, "没有自带模型 'poet'。可用的模型：qwen2.5", id="embedded model"),
        pytest.param("models verify", 1, "没有这个文件。请下载：jianbao models fetch qwen2.5", id="model not fetched"),
        pytest.param("models remove", 0, "里没有 qwen2.5-coder-1.5b-instruct-q4_k_m 的文件", id="nothing to remove"),
        pytest.param("briefing absent", 2, "absent：没有这个文件夹。", id="no folder"),
        pytest.param("briefing .", 2, "里面没有记录。请先写：jianbao brief 文章... --out .", id="no records"),
    ],
)
def test_what_is_wrong_is_said_in_chinese(command: str, status: int, said: str) -> None:
    result = jianbao(*command.split())
    assert result.exit_code == status
    assert said in result.stderr.replace("\n", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[endpoints.a]\nmodl = 1", "没有 endpoints.a.modl 这项设置。是不是 model？", id="no setting"),
        pytest.param('[endpoints.a]\ncontext = "x"', "endpoints.a.context 的值是 'x'：应为整数。", id="type"),
        pytest.param("[endpoints.a]\ntimeout = 0.0", "endpoints.a.timeout 的值是 0.0：应大于 0.0。", id="range"),
        pytest.param('[endpoints.a]\nasks = "x"', "可用：'sentences', 'each' 或 'whole'。", id="choice"),
        pytest.param('[endpoints.a]\napi_key = "x"', "密钥不能写进文件。请放进环境变量，并在 key_env", id="key"),
        pytest.param('[endpoints.a]\nbase_url = "x"', "endpoints.a.base_url 的值是 'x'，不是 http://", id="address"),
        pytest.param('[endpoints.a]\nmodel = "m"', "endpoints.a 要有 preset 或 base_url。", id="lacks"),
        pytest.param("endpoint", "jianbao.toml：不是有效的 TOML：", id="no toml"),
    ],
)
def test_what_is_wrong_in_the_configuration_is_said_in_chinese(folder: Path, text: str, said: str) -> None:
    (folder / "jianbao.toml").write_text(text)
    result = jianbao("check", "--endpoint", "a")
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("reply", "said"),
    [
        pytest.param(error(401), "不接受这个密钥：no。用 --base-url 时请设置环境变量 JIANBAO_API_KEY", id="key"),
        pytest.param(error(402, "余额不足"), "说密钥所属的账户余额不足：余额不足。", id="account"),
        pytest.param(error(503), "出错，状态码 503：no。", id="down"),
        pytest.param(error(404, "model not found"), "拒绝了请求，状态码 404：model not found。", id="no model"),
        pytest.param(completion("好的"), "两次都没有用 JSON 回答。请换一个模型。", id="no json"),
        pytest.param(Reply(b"<html>"), "的回答不是 chat completion 格式。请检查地址。", id="a web page"),
    ],
)
def test_what_is_wrong_with_an_endpoint_is_said_in_chinese(reply: Reply, said: str) -> None:
    result = asked("check", answers=lambda _: reply)
    assert result.exit_code == 1
    assert said in result.stderr.replace("\n", "")


@pytest.mark.usefixtures("folder")
def test_a_check_tells_in_chinese_what_works() -> None:
    result = asked("check", answers=helpful)
    assert result.exit_code == 0
    rows = dict(line.split(maxsplit=1) for line in result.stdout.splitlines())
    assert list(rows) == ["接口", "配置", "地址", "模型", "密钥", "上下文", "输出", "读", "写", "词元", "缓存"]
    assert rows["密钥"] == "没有指明变量"
    assert rows["词元"] == "读 200（其中缓存 120），写 20"
    assert rows["缓存"] == "第二次有 60 词元取自缓存"
    assert "\n模型        fake\n" in result.stdout and "\n上下文      不知道" in result.stdout


@pytest.mark.usefixtures("folder")
def test_a_run_is_told_in_chinese() -> None:
    result = asked("brief", ".", answers=Answers(overview=[answer(OVERVIEW)], people=[people(("高远", None, 3))]))
    assert result.exit_code == 1
    shown = result.stderr.splitlines()
    assert "jianbao: empty.txt：里面没有文字。请给出含有文章正文的文件。" in shown
    assert shown[-1] == "写成 1 篇，未变 0 篇，未成 1 篇"
    assert re.fullmatch(r"story\.txt：\d+ 秒；读 [\d,]+ 词元（缓存 [\d,]+），写 [\d,]+ 词元", shown[-2])
    assert re.search(r"· people · 写 \d+ 词元/秒", result.stderr)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("command", "shown"),
    [
        pytest.param("models", "qwen2.5-coder-1.5b-instruct-q4_k_m（默认）：1,117 MB，未下载，", id="models"),
        pytest.param("recipes", "    jianbao 自带：", id="recipes"),
        pytest.param("recipes show general", "# overview：模型要填的结构\n{", id="schemas"),
        pytest.param("recipes show general", "就 内置的例文 的第 1 问，共 ", id="questions"),
    ],
)
def test_what_there_is_is_listed_in_chinese(command: str, shown: str) -> None:
    assert shown in jianbao(*command.split()).stdout


@pytest.mark.parametrize(
    ("command", "language", "shown"),
    [
        pytest.param("", "zh", "可以核对的简报：每一条事实都能打开它所出自的那句话。", id="all"),
        pytest.param("", "zh", "  check       问接口两个小问题，说明它能做什么。", id="list of commands"),
        pytest.param("brief", "zh", "为每篇文章写一份简报。", id="brief"),
        pytest.param("brief", "zh", "默认用 jianbao.toml 指明的，否则用自带模型。", id="an option"),
        pytest.param("brief", "en", "Write a brief of each article in PATH", id="in English"),
        pytest.param("read", "zh", "每个字符都有交代", id="read"),
        pytest.param("models fetch", "zh", "下载模型文件；已有的不再下载，没下完的接着下。", id="below a group"),
    ],
)
def test_help_is_in_the_language_of_the_user(command: str, language: str, shown: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jianbao", *command.split(), "--help"],
        env={**os.environ, "JIANBAO_LANG": language, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown in done.stdout
    widths = [sum(2 if ord(character) > 0x2E7F else 1 for character in line) for line in done.stdout.splitlines()]
    assert max(widths) <= 80


def jianbao(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def asked(*arguments: str, answers: Answerer) -> Result:
    with serving(answers) as server:
        return jianbao(*arguments, "--base-url", server.endpoint.base_url, "--model", "fake")


MESSAGES = {name for name in vars(errors) if name.endswith("Error")} | {"PassedOver", "echo", "note", "failed"}
"""What a user gets to see is given to one of these."""
COMPUTED = {"say(english, chinese.format(**fault.get('ctx', {})) if chinese else english)"}
"""Calls whose wordings are not both written there."""


def faults(source: str) -> Iterator[str]:
    """The messages of a module that are in one language only, or differ in what they interpolate."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node) == "say":
            yield from _out_of_step(node)
        elif any(map(_has_words, _shown(node))):
            yield f"in one language: {ast.unparse(node)}"


def _shown(node: ast.AST) -> Sequence[ast.AST]:
    """The part of an expression that a user gets to see as it is."""
    if isinstance(node, ast.Call) and _called(node) in MESSAGES:
        return node.args[:1]
    return [node.value] if isinstance(node, ast.keyword) and node.arg == "help" else []


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _out_of_step(call: ast.Call) -> Iterator[str]:
    written = ast.unparse(call)
    if written in COMPUTED:
        return
    english, chinese = call.args
    in_chinese = HAN if _has_words(english) else FULL_WIDTH
    if HAN.search(ast.unparse(english)) or not in_chinese.search(ast.unparse(chinese)):
        yield f"in the wrong language: {written}"
    if _interpolated(english) != _interpolated(chinese):
        yield f"not the same values: {written}"


def _interpolated(argument: ast.expr) -> set[str]:
    return {ast.unparse(ast.JoinedStr([node])) for node in ast.walk(argument) if isinstance(node, ast.FormattedValue)}


def _has_words(node: ast.AST) -> bool:
    """Whether words are written in an expression, outside of `say`; names of commands and options are none."""
    if _called(node) == "say" or isinstance(node, ast.FormattedValue):
        return False
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return any(map(str.isalpha, NAMES.sub("", node.value)))
    return any(map(_has_words, ast.iter_child_nodes(node)))


MODULES = [path for path in sorted(SOURCE.rglob("*.py")) if "facts" not in path.relative_to(SOURCE).parts]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_every_message_has_both_wordings_in_step(path: Path) -> None:
    assert list(faults(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param('say(f"no {a!r}", f"没有 {a!r}")', 0, id="in step"),
        pytest.param('say(f"no {a}", "没有")', 1, id="a value is missing"),
        pytest.param('say(f"no {a:,}", f"没有 {a}")', 1, id="another form of a value"),
        pytest.param('say("no", "no")', 1, id="no Chinese"),
        pytest.param('say(f"{a}: {b}", f"{a}：{b}")', 0, id="marks alone"),
        pytest.param('say(f"{a}: {b}", f"{a}: {b}")', 1, id="marks alone, the same"),
        pytest.param('say("没有", "没有")', 1, id="no English"),
        pytest.param('raise UsageError(f"{path}: no")', 1, id="an error in one language"),
        pytest.param('raise UsageError(f"{path}:{line}: {said}")', 0, id="an error without words of its own"),
        pytest.param('self.reporter.note("done")', 1, id="a line in one language"),
        pytest.param('click.echo(f"jianbao: {error}")', 0, id="the command's name"),
        pytest.param('click.option("--a", help="An a.")', 1, id="help in one language"),
    ],
)
def test_a_message_out_of_step_is_found(source: str, count: int) -> None:
    assert len(list(faults(source))) == count
