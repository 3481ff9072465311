from __future__ import annotations

import pytest

from jianbao.articles import Reason
from jianbao.rendering.labels import label


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_told_in_chinese(reason: Reason) -> None:
    assert label(reason, "zh") != reason == label(reason, "en")
