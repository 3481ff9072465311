"""Damaged words are flagged, and nothing else."""

from __future__ import annotations

import pytest
from tests.conftest import ROOT

from jianbao.articles import Reason, article_from_text, read_article


def damaged(text: str, lost: str) -> str:
    """The text with the first byte of `lost` in GBK gone, as a program shows it that makes a question mark of it."""
    before, behind = text.split(lost, 1)
    data = (lost + behind).encode("gbk")[1:]
    return before + "?" + data[: len(data) // 2 * 2].decode("gbk", "ignore")


@pytest.mark.parametrize(
    ("text", "lost", "meant"),
    [
        pytest.param("园区明年投用。”穆清告诉记者。", "。”穆", "。”穆清告", id="a quotation ends"),
        pytest.param("这是新的开始。“低空产业大有可为。", "。“低", "。“低空", id="a quotation begins"),
    ],
)
def test_words_one_byte_off_are_flagged_with_what_they_may_mean(text: str, lost: str, meant: str) -> None:
    shown = damaged(text, lost)
    article = article_from_text(shown, "a.txt")
    (flag,) = article.flags
    assert shown[flag.start] == "?" and flag.reason is Reason.SHIFTED and flag.detail and flag.detail.startswith(meant)
    assert article.original == shown


@pytest.mark.parametrize(
    "text",
    [
        "你说什么?!我们都不信。",
        "怎么会？！这是我们的厂房。",
        "为什么?！同志们要问。",
        "真的吗?,他说。",
        "是吗？是的。",
        "他问：“能成吗？”大家说能。",
    ],
)
def test_questions_are_no_damage(text: str) -> None:
    assert article_from_text(text, "a.txt").flags == ()


def test_the_damage_of_a_page_is_found_once_each() -> None:
    article = read_article(ROOT / "seeds" / "mirror.txt")
    found = [flag for flag in article.flags if flag.reason is Reason.SHIFTED]
    assert len(found) == article.original.count("?！")
