from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.facts.locate import locate
from jianbao.recipes import defused


@pytest.mark.parametrize(
    "token",
    ["<|im_start|>", "<|endoftext|>", "<｜User｜>", "</s>", "<start_of_turn>", "[INST]", "[/INST]", "</think>"],
)
def test_control_tokens_become_plain_text_that_is_still_found(token: str) -> None:
    assert token not in defused(f"甲{token}乙")
    article = article_from_text(f"留言写着甲{token}乙丙。", "a.txt")
    found = locate(defused(f"甲{token}乙"), article, [1])
    assert found and found.status == "folded"


@pytest.mark.parametrize("text", ["<article>", "a < b", "[1]", "5<6|7", "[候选：高远]"])
def test_other_text_stays(text: str) -> None:
    assert defused(text) == text
