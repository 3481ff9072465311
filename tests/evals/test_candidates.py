from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from evals.bench.candidates import Found, checks, compare
from tests.evaluation.cases import gold

from jianbao.evaluation import Case

GOLD = Case.model_validate(
    gold(
        sections={
            "figures": [
                {
                    "text": "约42亿元",
                    "value": "4200000000",
                    "unit": "元",
                    "bound": "~",
                    "what": "总投资",
                    "kind": "planned",
                }
                | {"evidence": "约42亿元"}
            ],
            "organizations": [
                {"name": "云杉科技有限公司", "aliases": ["云杉"], "evidence": "云杉"},
                {"name": "青澜集团", "evidence": "青澜"},
            ],
        },
        optional={"organizations": [{"forms": ["滨河区"]}]},
    )
)


def found(section: str, *given: dict[str, Any]) -> Found:
    result = Found()
    compare(section, given, GOLD, result)
    return result


def test_recall_and_precision_of_names() -> None:
    names = ("云杉", "云杉科技有限公司", "滨河区", "电堆")
    result = found("organizations", *({"name": name} for name in names))
    assert (result.missed, result.right, result.beside) == (["青澜集团"], 2, ["电堆"])
    assert result.recall == 0.5
    assert result.precision == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("value", "bound", "wrong"),
    [(42 * 10**8, "~", []), (42 * 10**7, "~", ["约42亿元"]), (42 * 10**8, None, ["约42亿元"])],
    ids=["right", "value", "bound"],
)
def test_a_figure_is_right_with_its_value_and_bound(value: int, bound: str | None, wrong: list[str]) -> None:
    result = found("figures", {"text": "约42亿元", "value": Fraction(value), "unit": "元", "bound": bound})
    assert (result.missed, result.wrong) == ([], wrong)


def test_an_aim_that_is_missed_is_told() -> None:
    sections = {"people": Found(), "organizations": Found(10, ["a", "b"]), "figures": Found(), "dates": Found()}
    assert [check.holds for check in checks(sections)] == [True, False, True, True, True]
