"""The plugin for pytest: a team's own suite asserts the evals of its own recipe."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from jianbao.articles import article_from_text
from jianbao.cli import main
from tests.answers import Answers
from tests.conftest import ROOT, STORY
from tests.loopback import Loopback, answer, serving
from tests.recipes import tiny

pytest_plugins = ["pytester"]
PLUGIN = "jianbao.pytest_plugin"
GUESTS = "滨河区副区长高远、云杉科技董事长林一诺，区领导周平、何小兰等出席"
THINGS = {"things": [{"cite": [2], "name": "云杉科技"}, {"cite": [3], "name": "周平"}]}


@pytest.fixture(scope="module", autouse=True)
def numpy_stays() -> None:
    """A session inside this one forgets the modules that it imports, and numpy cannot be imported twice."""
    importlib.import_module("scipy.optimize")
    importlib.import_module("sacrebleu")


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A team's folder: its recipe with gold, and a `jianbao.toml`; no other plugin is loaded."""
    tiny.write(pytester.path / "recipes")
    folder = pytester.path / "recipes" / "evals" / "tiny" / "gold"
    folder.mkdir(parents=True)
    (folder / "signing.txt").write_text(STORY, "utf-8")
    gold = {
        "format": "jianbao-gold/1",
        "name": "signing",
        "recipe": "tiny",
        "article": {"path": "signing.txt", "sha256": article_from_text(STORY, "").sha256},
        "annotators": [{"name": "A", "date": "2026-11-21"}],
        "sections": {
            "others": {"things": [{"name": name, "evidence": GUESTS} for name in ("云杉科技", "高远", "林一诺")]}
        },
        "must_not": [{"section": "things", "where": {"name": "^周平$"}, "why": "a person is no thing"}],
    }
    (folder / "signing.json").write_text(json.dumps(gold, ensure_ascii=False), "utf-8")
    _endpoint(pytester.path, "http://127.0.0.1:9/v1")
    monkeypatch.delenv("JIANBAO_CONFIG")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    return pytester


@pytest.fixture
def recorded(suite: pytest.Pytester) -> pytest.Pytester:
    """The team's folder with the answers of its endpoint, which is gone."""
    suite.makepyfile(test_it='def test_it(jianbao_eval): assert jianbao_eval("tiny").run.mode == "record"')
    with serving(Answers(things=[answer(THINGS)])) as server:
        _endpoint(suite.path, server.endpoint.base_url)
        run(suite, "--jianbao-record").assert_outcomes(passed=1)
    return suite


def _endpoint(folder: Path, base_url: str) -> None:
    table = f'[endpoints.desk]\nbase_url = "{base_url}"\nmodel = "m"\n'
    (folder / "jianbao.toml").write_text(f'endpoint = "desk"\nrecipes = ["recipes"]\n{table}')


def run(suite: pytest.Pytester, *options: str) -> pytest.RunResult:
    return suite.runpytest_inprocess("-p", PLUGIN, *options)


def asserted(suite: pytest.Pytester, *statements: str) -> pytest.RunResult:
    """A test of these statements about the run, in a suite of its own."""
    lines = [
        "def test_it(jianbao_eval):",
        '    run = jianbao_eval("tiny")',
        *(f"    run.{line}" for line in statements),
    ]
    suite.makepyfile(test_it="\n".join(lines))
    return run(suite)


def test_what_holds_passes_without_an_endpoint(recorded: pytest.Pytester) -> None:
    holds = ["assert_valid()", "assert_no_unsupported()", 'assert_f1("things", at_least=0.4)']
    asserted(recorded, *holds, "assert_mean(at_least=0.3)").assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        pytest.param(
            "assert_no_violations()",
            [
                "*AssertionError: briefs have facts that gold forbids",
                "*signing: things: gold forbids it (a person is*",
            ],
            id="a rule",
        ),
        pytest.param(
            'assert_f1("things", at_least=0.9)',
            [
                "*things: F1 is 0.400, less than 0.9 (wanted / given / same: 3 / 2 / 1)",
                "*signing: missed: 高远",
                "*signing: missed: 林一诺",
                "*signing: wrong: 周平",
            ],
            id="F1",
        ),
        pytest.param("assert_mean(at_least=0.9)", ["*the mean is 0.360, less than 0.9", "*signing: 0.360"], id="mean"),
        pytest.param('assert_f1("people", at_least=0)', ["*'people' is no section of tiny-desk*"], id="no section"),
    ],
)
def test_what_does_not_hold_is_told_in_words(recorded: pytest.Pytester, statement: str, said: list[str]) -> None:
    result = asserted(recorded, statement)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(said)
    result.stdout.no_fnmatch_line("*asserting.py*")


def test_a_run_is_held_to_what_is_blessed(recorded: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    unblessed = asserted(recorded, "assert_unchanged()")
    unblessed.assert_outcomes(failed=1)
    unblessed.stdout.fnmatch_lines(["*Run: jianbao eval bless tiny --endpoint desk --why …"])
    monkeypatch.chdir(recorded.path)
    assert CliRunner().invoke(main, ["eval", "bless", "tiny", "--why", "first"]).exit_code == 0
    asserted(recorded, "assert_unchanged()").assert_outcomes(passed=1)
    (path,) = (recorded.path / "recipes" / "evals" / "tiny" / "baselines").iterdir()
    path.write_text(path.read_text("utf-8").replace('"周平"', '"周萍"'), "utf-8")
    changed = asserted(recorded, "assert_unchanged()")
    changed.assert_outcomes(failed=1)
    changed.stdout.fnmatch_lines(["*briefs are not as they were blessed", "*signing: *周萍*", "*signing: *周平*"])


def test_a_case_without_a_brief_is_told(suite: pytest.Pytester) -> None:
    suite.makepyfile(test_it='def test_it(jianbao_eval): jianbao_eval("tiny").assert_valid()')
    with serving(Answers(things=[answer({"things": "none"}) for _ in range(9)])) as server:
        _endpoint(suite.path, server.endpoint.base_url)
        result = run(suite, "--jianbao-live")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*AssertionError: not every brief is whole", "*signing: there is no brief: *"])


def test_a_stale_recording_says_how_to_record_again(recorded: pytest.Pytester) -> None:
    (recorded.path / "recipes" / "prompts" / "tiny" / "things.jinja").write_text("List all things.", "utf-8")
    result = asserted(recorded, "assert_valid()")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["jianbao: *Record again: jianbao eval tiny --record --endpoint desk --cases signing"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_run_is_made_once_in_a_session(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        test_it="""
        import pytest

        @pytest.mark.parametrize("time", range(3))
        def test_it(jianbao_eval, time):
            assert jianbao_eval("tiny") is jianbao_eval("tiny", cases=[])
        """
    )
    with serving(Answers(things=[answer(THINGS)])) as server:
        _endpoint(suite.path, server.endpoint.base_url)
        run(suite, "--jianbao-live").assert_outcomes(passed=3)
        assert _asked(server) == 1


def _asked(server: Loopback) -> int:
    return len(server.requests)


def test_options_that_do_not_go_together_are_refused(suite: pytest.Pytester) -> None:
    result = run(suite, "--jianbao-live", "--jianbao-record")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--jianbao-live and --jianbao-record do not go together. Leave one away."])


def test_it_is_an_entry_point_that_costs_nothing_until_it_is_used() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]["pytest11"]
    assert declared == {"jianbao": PLUGIN}
    code = f"import sys, pytest; before = set(sys.modules); import {PLUGIN}; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"jianbao", "jianbao.language", PLUGIN}
