"""jianbao for pytest: a team's own suite asserts the evals of its recipe.

    def test_briefs_have_not_changed(jianbao_eval):
        run = jianbao_eval("contracts", endpoint="desk")
        run.assert_unchanged()
        run.assert_valid()
        run.assert_no_violations()
        run.assert_f1("people", at_least=0.9)

Answers are played from the recordings unless the options say otherwise. The module is loaded in every session of
pytest in an environment that has jianbao, so that it imports nothing else before the fixture is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from jianbao.language import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jianbao.evaluation import CheckedRun

_LIVE, _RECORD = "--jianbao-live", "--jianbao-record"


class JianbaoEval(Protocol):
    """Runs the cases of a recipe; what was run once in a session is not run again."""

    def __call__(
        self,
        recipe: str = ...,
        endpoint: str | None = None,
        *,
        folder: Path | None = None,
        cases: Sequence[str] = (),
        epochs: int = 1,
    ) -> CheckedRun:
        """See `jianbao.evaluate`. What is the caller's mistake fails the test with a line that says what to do."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options that say where answers are from."""
    group = parser.getgroup("jianbao")
    group.addoption(
        _LIVE, action="store_true", help=say("ask the endpoints, not the recordings", "现问接口，不放录制")
    )
    group.addoption(
        _RECORD,
        action="store_true",
        help=say("ask the endpoints what is not recorded, and keep it", "没录的问接口，并录下来"),
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuses options that do not go together."""
    if config.getoption(_LIVE) and config.getoption(_RECORD):
        raise pytest.UsageError(
            say(f"{_LIVE} and {_RECORD} do not go together. Leave one away.", f"{_LIVE} 和 {_RECORD} 只能用一个。")
        )


@pytest.fixture(scope="session")
def jianbao_eval(pytestconfig: pytest.Config) -> JianbaoEval:
    """Runs the cases of a recipe: `jianbao_eval("contracts", endpoint="desk").assert_mean(at_least=0.8)`."""
    from functools import cache

    from jianbao import JianbaoError
    from jianbao.api import DEFAULT_RECIPE, evaluate, load_recipe
    from jianbao.evaluation import CheckedRun, Mode, set_of

    live, record = pytestconfig.getoption(_LIVE), pytestconfig.getoption(_RECORD)
    mode = Mode.LIVE if live else Mode.RECORD if record else Mode.REPLAY

    @cache
    def once(
        recipe: str, endpoint: str | None, folder: Path | None, cases: tuple[str, ...], epochs: int
    ) -> CheckedRun:
        run = evaluate(recipe, endpoint, mode=mode, folder=folder, cases=cases, epochs=epochs)
        return CheckedRun(run, set_of(load_recipe(recipe), folder).baselines, cases)

    def run(
        recipe: str = DEFAULT_RECIPE,
        endpoint: str | None = None,
        *,
        folder: Path | None = None,
        cases: Sequence[str] = (),
        epochs: int = 1,
    ) -> CheckedRun:
        try:
            return once(recipe, endpoint, folder, tuple(cases), epochs)
        except JianbaoError as error:
            raise pytest.fail.Exception(f"jianbao: {error}", pytrace=False) from None

    return run
