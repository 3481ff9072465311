from __future__ import annotations

import pytest

from jianbao.articles import Reason
from jianbao.facts.checks import CHECKS, Check
from jianbao.rendering.labels import label


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_told_in_chinese(reason: Reason) -> None:
    assert label(reason, "zh") != reason == label(reason, "en")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_check_has_a_name_in_chinese(check: Check) -> None:
    name = check.__name__
    assert label(name, "zh") != name
    assert label(name, "en") == name.replace("_", " ")
