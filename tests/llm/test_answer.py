from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.llm.answer import data_of
from jianbao.llm.reply import Reply
from jianbao.llm.usage import Usage


def reply(content: str, thought: str = "", *, cut: bool = False) -> Reply:
    return Reply(content, thought, refusal="", cut=cut, broken_off=False, usage=Usage(1))


@pytest.mark.parametrize(
    ("content", "data"),
    [
        pytest.param('{"a":1}', {"a": 1}, id="bare"),
        pytest.param(' \n{"a": 1}\n', {"a": 1}, id="spaces"),
        pytest.param('```json\n{"a":1}\n```', {"a": 1}, id="fence"),
        pytest.param('```JSON\n{"a":1}```', {"a": 1}, id="fence in capitals"),
        pytest.param('```\n{"a":1}\n```', {"a": 1}, id="fence without a name"),
        pytest.param('答：\n```json\n{"a":1}\n```\n以上 {完}。', {"a": 1}, id="fence in prose with braces"),
        pytest.param('```json\n{"a":"x ``` y"}\n```', {"a": "x ``` y"}, id="fence inside a string"),
        pytest.param('好的：{"a":1}。', {"a": 1}, id="prose"),
        pytest.param('<think>{"a":2}</think>{"a":1}', {"a": 1}, id="thinking"),
        pytest.param('<think>\n\n</think>\n\n```json\n{"a":1}\n```', {"a": 1}, id="empty thinking and a fence"),
        pytest.param('想。</think>{"a":1}', {"a": 1}, id="thinking without a beginning"),
        pytest.param('{"a":"<think>x</think>"}', {"a": "<think>x</think>"}, id="a tag inside a string"),
        pytest.param('{"a":"</think>"} ', {"a": "</think>"}, id="half a tag inside a string"),
        pytest.param("[1]", [1], id="a list"),
        pytest.param("12", 12, id="a number"),
    ],
)
def test_the_json_of_an_answer(content: str, data: Any) -> None:
    assert data_of(reply(content)) == (data, True)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="nothing"),
        pytest.param("高远", id="prose"),
        pytest.param('<think>{"a":1}', id="thinking without an end"),
        pytest.param('{"a":1', id="half"),
        pytest.param("{" * 5000, id="braces"),
        pytest.param('{"a":' * 5000, id="too deep"),
        pytest.param('{"a":"\\ud800"}', id="half a character"),
        pytest.param("\x00\x01", id="bytes"),
    ],
)
def test_what_is_no_json(content: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        data_of(reply(content))


def test_an_answer_taken_for_thinking() -> None:
    assert data_of(reply("", '{"a":1}')) == ({"a": 1}, True)
    with pytest.raises(json.JSONDecodeError):
        data_of(reply("", '我想答案是 {"a":1}'))
    assert data_of(reply('{"a":2}', '{"a":1}')) == ({"a": 2}, True)


@pytest.mark.parametrize(
    ("content", "data"),
    [
        pytest.param('{"a":["x","y', {"a": ["x"]}, id="bare"),
        pytest.param('```json\n{"a":[{"b":1},{"b', {"a": [{"b": 1}, {}]}, id="fence"),
        pytest.param('<think>想</think>{"c":1,"a":"x', {"c": 1}, id="thinking"),
    ],
)
def test_of_a_cut_answer_what_stands_before_the_cut(content: str, data: Any) -> None:
    assert data_of(reply(content, cut=True)) == (data, False)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), JSON, min_size=1, max_size=4)
PROSE = st.text("好的，结果如下。abc \n", max_size=20)


@given(value=OBJECTS, before=PROSE, after=PROSE, thought=PROSE)
def test_wrappings_change_nothing(value: Any, before: str, after: str, thought: str) -> None:
    written = json.dumps(value, ensure_ascii=False)
    for content in (
        written,
        f"{before}{written}{after}",
        f"<think>{thought}</think>{written}",
        f"<think>{thought}</think>{before}{written}{after}",
    ):
        assert data_of(reply(content)) == (value, True)


@given(content=st.text(max_size=200), cut=st.booleans())
def test_garbage_is_data_or_no_json(content: str, cut: bool) -> None:
    with suppress(json.JSONDecodeError):
        data_of(reply(content, cut=cut))
