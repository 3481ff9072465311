from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.store.names import safe_name, told_apart

HASH = "abcdef0123456789" * 4


@pytest.mark.parametrize(
    ("source", "name"),
    [
        pytest.param("news/signing.txt", "signing", id="folders and the ending go"),
        pytest.param("新闻/签约 稿(终).txt", "签约_稿_终", id="Chinese stays"),
        pytest.param("../../etc/passwd", "passwd", id="a way up"),
        pytest.param("C:\\news\\a.html", "a", id="a path of Windows"),
        pytest.param("page.html#2", "page.html_2", id="a story of a page"),
        pytest.param("2031.04.txt", "2031.04", id="dots within"),
        pytest.param("v1.5", "v1.5", id="a number is no ending"),
        pytest.param("CON.txt", "_CON", id="a device of Windows"),
        pytest.param("nul.a.txt", "_nul.a", id="a device with an ending"),
        pytest.param('a<b>:"|?*.txt', "a_b", id="what Windows forbids"),
        pytest.param("...", "article", id="nothing left"),
        pytest.param("cafe\u0301.txt", "caf\u00e9", id="one form of Unicode"),
        pytest.param("-", "stdin-abcdef01", id="standard input"),
    ],
)
def test_names(source: str, name: str) -> None:
    assert safe_name(source, HASH) == name


@given(st.text(max_size=400))
def test_any_source_has_a_safe_name(source: str) -> None:
    name = safe_name(source, HASH)
    assert re.fullmatch(r"[\w.\-]+", name) and name == name.strip(".")
    assert len(told_apart(name, source).encode()) + len(".brief.json") <= 255
    assert safe_name(source, HASH) == name


def test_sources_with_one_name_are_told_apart() -> None:
    assert told_apart("a", "x/a.txt") != told_apart("a", "y/a.txt")
    assert told_apart("a", "x/a.txt") == told_apart("a", "x/a.txt")
