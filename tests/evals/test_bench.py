"""The arithmetic of the measures, on a server that counts as llama.cpp does and takes no time."""

from __future__ import annotations

import json
from typing import Any

import pytest
from evals.bench import prefix, speed
from evals.bench.prompts import Prompt, repeated, shared
from evals.bench.report import Check, at_least, at_most, verdict
from evals.bench.run import Run, run
from evals.bench.scores import checks
from tests.loopback import Reply, Request, serving

from jianbao.articles import Article
from jianbao.errors import EndpointError
from jianbao.evaluation import CaseScore, Pair, SectionScore, Share, State, total
from jianbao.llm import Usage
from jianbao.recipes import Recipe

READING, WRITING, WRITTEN = 100.0, 20.0, 30
OVERVIEW = {"cite": [2], "event_date": None, "in_scope": True, "headline": "签约", "summary": "签署合作协议。"}


class Server:
    """Tokens are characters; a prompt is cached as far as one before it is the same, but for what is forgotten."""

    def __init__(self, forgets: int = 0, tells_times: bool = True) -> None:
        self._forgets, self._tells_times = forgets, tells_times
        self._before: list[str] = []

    def complete(self, request: Request) -> Reply:
        prompt = _prompt(request)
        known = max((_same(prompt, before) for before in self._before), default=0)
        self._before.append(prompt)
        cached = max(0, known - self._forgets)
        (section,) = request["response_format"]["json_schema"]["schema"]["properties"]
        content = json.dumps({section: OVERVIEW if section == "overview" else []}, ensure_ascii=False)
        usage = {
            "prompt_tokens": len(prompt),
            "completion_tokens": WRITTEN,
            "prompt_tokens_details": {"cached_tokens": cached},
        }
        timings = {"prompt_ms": 1000 * (len(prompt) - cached) / READING, "predicted_ms": 1000 * WRITTEN / WRITING}
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
        body = {"choices": [choice], "usage": usage, **({"timings": timings} if self._tells_times else {})}
        return Reply(body)


def _prompt(request: Request) -> str:
    return "".join(f"<{message['role']}>{message['content']}" for message in request["messages"])


def _same(one: str, other: str) -> int:
    return next((at for at in range(min(len(one), len(other))) if one[at] != other[at]), min(len(one), len(other)))


def measured(server: Server, article: Article, recipe: Recipe) -> Run:
    others = {
        "/apply-template": lambda request: Reply({"prompt": _prompt(request)}),
        "/tokenize": lambda request: Reply({"tokens": [ord(character) for character in request["content"]]}),
    }
    with serving(server.complete, others=others, asks="each") as loopback:
        return run(article, recipe, loopback.endpoint)


def prompt(text: str, section: str = "people", **usage: Any) -> Prompt:
    return Prompt(section, [ord(character) for character in text], Usage(calls=1, **usage))


def test_tokens_that_prompts_share() -> None:
    prompts = [prompt("abcd"), prompt("abxy"), prompt("abxz"), prompt("a")]
    assert shared(prompts[:3]) == 2
    assert shared(prompts) == 1
    assert repeated(prompts) == [0, 2, 3, 1]
    assert (shared([]), repeated([])) == (0, [])


@pytest.mark.parametrize(("forgets", "status"), [(0, 0), (1, 0), (120, 1)])
def test_what_comes_from_the_cache_in_every_call(
    story: Article, industry: Recipe, forgets: int, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = measured(Server(forgets), story, industry).prompts
    assert {one.section for one in asked} == {section.name for section in industry.sections}
    assert len(story.working.text) < shared(asked) < min(len(one.tokens) for one in asked)
    assert prefix.report(asked) == status
    assert ("FAIL" in capsys.readouterr().out) is bool(status)


def test_a_single_call_shares_nothing_and_is_no_success() -> None:
    assert prefix.report([prompt("abcd", read=4)]) == 1


def test_the_time_of_the_tokens_alone(story: Article, industry: Recipe) -> None:
    asked = measured(Server(), story, industry)
    at = speed.speeds(asked.usage)
    assert at.reading == pytest.approx(READING)
    assert at.writing == pytest.approx(WRITING)
    distinct = sum(len(one.tokens) for one in asked.prompts) - sum(repeated(asked.prompts))
    # What is cached is just what is repeated, so the server's own times are those of the tokens alone.
    alone = at.seconds(distinct, asked.usage.written)
    assert alone == pytest.approx(asked.usage.reading + asked.usage.writing)
    assert speed.report(Run(asked.prompts, 1.2 * alone), 10**6) == 0
    assert speed.report(Run(asked.prompts, 1.3 * alone), 10**6) == 1


@pytest.mark.parametrize(("seconds", "status"), [(179.0, 0), (181.0, 1)])
def test_the_aim_grows_with_the_article(seconds: float, status: int) -> None:
    asked = prompt("a" * 1000, read=1000, written=1000, reading=10.0, writing=1000.0)
    assert speed.report(Run([asked], seconds), 3000) == status


def test_tokens_that_are_read_again_count_once() -> None:
    asked = [
        prompt("a" * 100, read=100, written=10, reading=1.0, writing=1.0),
        prompt("a" * 100, "dates", read=100, written=10, reading=1.0, writing=1.0),
    ]
    assert speed.report(Run(asked, 1.24 * 3), 1000) == 0
    assert speed.report(Run(asked, 4.0), 1000) == 1


def test_a_server_that_tells_no_times_cannot_be_measured(story: Article, industry: Recipe) -> None:
    asked = measured(Server(tells_times=False), story, industry)
    with pytest.raises(EndpointError, match="does not tell"):
        speed.report(asked, 1000)


@pytest.mark.parametrize(
    ("check", "holds", "ratio"),
    [
        pytest.param(at_most("a", 0.15, 0.3, "s"), True, "0.50 ×", id="below"),
        pytest.param(at_most("a", 0.45, 0.3, "s"), False, "1.50 ×", id="above"),
        pytest.param(at_most("a", 1, 0), False, "-", id="one where none may be"),
        pytest.param(at_least("a", 0.99, 0.99), True, "1.00 ×", id="just enough"),
        pytest.param(at_least("a", 0.5, 0.99), False, "0.51 ×", id="too little"),
    ],
)
def test_a_check_tells_its_ratio(check: Check, holds: bool, ratio: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict([check]) == int(not holds)
    *_, line = capsys.readouterr().out.splitlines()
    assert ratio in line and line.endswith("pass" if holds else "FAIL")


def test_nothing_measured_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict([]) == 1
    assert "nothing was measured" in capsys.readouterr().err


@pytest.mark.parametrize(("grounded", "missed"), [(1, set()), (0, {"kept facts that are not grounded"})])
def test_a_set_is_held_to_its_aims(grounded: int, missed: set[str]) -> None:
    full = SectionScore(pairs=[Pair(state=State.SAME, wanted={}, given={})])
    score = CaseScore(
        case="a",
        gold_sha256="0",
        valid=True,
        sections=dict.fromkeys(("people", "organizations", "figures", "dates", "projects"), full),
        key_facts=[],
        unsupported=[],
        violations=[],
        failures=[],
        grounded=Share(right=grounded, of=1),
    )
    assert {check.name for check in checks(total([score])) if not check.holds} == missed
