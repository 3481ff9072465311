"""The measure of time tells squared time from time of the length."""

from __future__ import annotations

from tests.timing import grows_with_length


def once(text: str) -> int:
    """Looks at every character once."""
    return sum(character == "一" for character in text)


def once_for_each(text: str) -> int:
    """Looks at every character once for every character."""
    return sum(text.count(character) for character in text)


def remembered(text: str, known: dict[str, int] = {}) -> int:  # noqa: B006
    """Squared time, but for a text that was read before."""
    if text not in known:
        known[text] = once_for_each(text)
    return known[text]


def test_time_of_the_length_is_granted() -> None:
    assert grows_with_length(once, "一二", 1000)


def test_squared_time_is_not() -> None:
    assert not grows_with_length(once_for_each, "一二", 1000)


def test_what_a_reader_remembers_hides_nothing() -> None:
    assert not grows_with_length(remembered, "一二", 1000)
