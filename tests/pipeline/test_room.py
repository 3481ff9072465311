from __future__ import annotations

from collections.abc import Callable
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles import Article, Sentence, article_from_text
from jianbao.llm import Endpoint
from jianbao.pipeline.room import Room, halved, parted, tokens


@pytest.mark.parametrize(
    ("text", "least"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("滨河区与云杉科技签署合作协议。" * 10, 150, id="Chinese: a token a character"),
        pytest.param("Bayport opens a cloud campus today " * 10, 70, id="English: more than a token a word"),
        pytest.param("1234567890" * 10, 70, id="digits, which some tokenizers take one by one"),
        pytest.param('{"type":"string","maxLength":60}' * 10, 120, id="JSON"),
    ],
)
def test_tokens_are_rather_too_many(text: str, least: int) -> None:
    assert least <= tokens(text) <= 2 * len(text)


def test_a_room_is_the_context_without_the_answer_and_learns_from_refusals() -> None:
    room = Room(Endpoint("e", "", "m", context=1000, max_tokens=200))
    assert room.holds(800) and not room.holds(801)
    room.refused(600)
    assert room.holds(599) and not room.holds(600)
    room.refused(700)
    assert not room.holds(600)


def test_where_the_context_is_not_known_everything_may_fit() -> None:
    room = Room(Endpoint("e", "", "m"))
    assert room.holds(10**9) and room.beside(10**9) == inf


def sentences(*paragraphs: int, length: int = 10) -> tuple[Sentence, ...]:
    """Paragraphs of so many sentences."""
    text = "\n".join(("田" * (length - 1) + "。") * count for count in paragraphs)
    return article_from_text(text, "a.txt").sentences


def numbers(parts: tuple[tuple[Sentence, ...], ...]) -> list[list[int]]:
    return [[sentence.number for sentence in part] for part in parts]


@pytest.mark.parametrize(
    ("paragraphs", "most", "expected"),
    [
        pytest.param((2, 2), 100, [[1, 2, 3, 4]], id="all fits"),
        pytest.param((2, 2, 1), 50, [[1, 2], [3, 4], [5]], id="at paragraphs"),
        pytest.param((1, 1, 1), 45, [[1, 2], [3]], id="several paragraphs to a part"),
        pytest.param((4,), 50, [[1, 2], [3, 4]], id="a long paragraph at sentences"),
        pytest.param((2,), 5, [[1], [2]], id="a sentence that is too long by itself"),
    ],
)
def test_texts_are_parted_at_paragraphs(paragraphs: tuple[int, ...], most: int, expected: list[list[int]]) -> None:
    assert numbers(tuple(parted(sentences(*paragraphs), most))) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param((2, 2), [[1, 2], [3, 4]], id="between paragraphs"),
        pytest.param((1, 3), [[1], [2, 3, 4]], id="between two paragraphs of any length"),
        pytest.param((4,), [[1, 2], [3, 4]], id="in a paragraph"),
        pytest.param((2,), [[1], [2]], id="two sentences"),
    ],
)
def test_halves(paragraphs: tuple[int, ...], expected: list[list[int]]) -> None:
    assert numbers(halved(sentences(*paragraphs))) == expected


@given(st.lists(st.lists(st.integers(1, 60), min_size=1, max_size=5), min_size=1, max_size=8), st.integers(1, 300))
def test_parts_have_every_sentence_once_in_order(paragraphs: list[list[int]], most: int) -> None:
    text = "\n".join("".join("田" * length + "。" for length in paragraph) for paragraph in paragraphs)
    all_of_them = article_from_text(text, "a.txt").sentences
    parts = list(parted(all_of_them, most))
    assert all(parts) and [sentence for part in parts for sentence in part] == list(all_of_them)
    if len(all_of_them) > 1:
        first, second = halved(all_of_them)
        assert first and second and first + second == all_of_them


def test_most_is_kept_to(article_of: Callable[[str], Article]) -> None:
    article = article_of("\n".join("田" * n + "。" for n in range(1, 60)))
    for part in parted(article.sentences, 200):
        assert sum(tokens(sentence.text) for sentence in part) <= 200
