from __future__ import annotations

import sys
from bisect import bisect_left
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.mapped import MappedText, MapWriter, identity
from tests.maps import places

# A piece: its text, what the source has before it, and the width of what it stands for, 0 for one to one.
PIECES = st.lists(st.tuples(st.text("ab", max_size=3), st.integers(0, 2), st.integers(0, 3)), max_size=12)


def written(pieces: list[tuple[str, int, int]]) -> tuple[MappedText, list[tuple[int, int]]]:
    """A text of pieces, and the span of each character told one by one."""
    writer, spans, source = MapWriter(), list[tuple[int, int]](), 0
    for text, gap, width in pieces:
        source += gap
        if width:
            writer.write(text, source, source + width)
            spans += [(source, source + width)] * len(text)
        else:
            writer.copy(text, source)
            spans += [(source + i, source + i + 1) for i in range(len(text))]
        source += width or len(text)
    return writer.finished(), spans


@given(PIECES)
def test_every_character_keeps_its_place(pieces: list[tuple[str, int, int]]) -> None:
    mapped, spans = written(pieces)
    assert mapped.text == "".join(text for text, _, _ in pieces)
    assert places(mapped) == spans


@given(PIECES, st.data())
def test_a_selection_keeps_the_places(pieces: list[tuple[str, int, int]], data: st.DataObject) -> None:
    mapped, spans = written(pieces)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(mapped.text)), max_size=6)))
    chosen = list(zip(cuts[::2], cuts[1::2], strict=False))
    selected = mapped.select(chosen)
    assert selected.text == "".join(mapped.text[start:end] for start, end in chosen)
    assert places(selected) == [span for start, end in chosen for span in spans[start:end]]


@given(PIECES, st.integers(0, 60))
def test_a_place_of_the_source_is_found_again(pieces: list[tuple[str, int, int]], source: int) -> None:
    mapped, spans = written(pieces)
    assert mapped.position(source) == bisect_left([start for start, _ in spans], source)


@given(PIECES)
def test_other_characters_take_the_same_places(pieces: list[tuple[str, int, int]]) -> None:
    mapped, spans = written(pieces)
    assert places(mapped.rewritten("x" * len(mapped.text))) == spans


def test_only_as_many_characters_take_the_same_places() -> None:
    with pytest.raises(ValueError, match="2 characters cannot stand in the place of 3"):
        identity("abc").rewritten("ab")


@given(st.text(min_size=1), st.data())
def test_a_text_is_its_own_source(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert identity(text).source_span(start, end) == (start, end)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (0, 4), (-1, 2)])
def test_a_span_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no such span"):
        identity("abc").source_span(start, end)


def test_a_map_costs_by_its_changes_and_not_by_its_length() -> None:
    mapped = identity("算" * 1_000_000).select([(0, 400_000), (400_001, 1_000_000)])
    assert sum(sys.getsizeof(column) for column in (mapped._begins, mapped._sources, mapped._widths)) < 1_000


@given(PIECES, st.randoms(use_true_random=False), st.data())
def test_pieces_in_another_order_keep_their_places(
    pieces: list[tuple[str, int, int]], random: Random, data: st.DataObject
) -> None:
    mapped, spans = written(pieces)
    cuts = sorted({0, len(mapped.text), *data.draw(st.lists(st.integers(0, len(mapped.text)), max_size=5))})
    chosen = list(pairwise(cuts))
    random.shuffle(chosen)
    turned = mapped.select(chosen)
    expected = [span for start, end in chosen for span in spans[start:end]]
    assert [turned.source_span(i, i + 1) for i in range(len(turned.text))] == expected
    for source in range(max((end for _, end in spans), default=0) + 1):
        following = [start for start, _ in expected if start >= source]
        assert turned.position(source) == (expected_index(expected, min(following)) if following else len(expected))
    if expected:
        assert turned.source_span(0, len(expected)) == (min(expected)[0], max(end for _, end in expected))


def expected_index(spans: list[tuple[int, int]], start: int) -> int:
    return next(i for i, span in enumerate(spans) if span[0] == start)


def test_a_span_has_pieces_where_other_words_stand_between() -> None:
    text = identity("左一右一\n左二右二").select([(0, 2), (4, 7), (2, 4), (7, 9)])
    assert text.text == "左一\n左二右一右二"
    assert text.source_span(0, 5) == (0, 7)
    assert text.source_pieces(0, 5) == [(0, 2), (4, 7)]
    assert text.source_pieces(3, 5) == [(5, 7)]
    assert identity("左一右一").select([(0, 1), (3, 4)]).source_pieces(0, 2) == [(0, 4)]


def test_one_of_two_characters_for_one_place_is_no_run_with_its_neighbour() -> None:
    writer = MapWriter()
    writer.write("aa", 0, 1)
    writer.copy("b", 1)
    turned = writer.finished().select([(0, 1), (2, 3), (1, 2)])
    assert (turned.text, [turned.position(source) for source in range(3)]) == ("aba", [0, 1, 3])
