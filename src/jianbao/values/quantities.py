"""Quantities as news writes them: numbers, money, shares, with their units and with the words that bound them."""

from __future__ import annotations

from operator import attrgetter

from jianbao.values.amounts import amounts_in
from jianbao.values.checked import as_text
from jianbao.values.codes import addresses_in, codes_in
from jianbao.values.dates import read_dates
from jianbao.values.names import Named, chains_in, idioms_in, mixed_in, names_in, ordinals_in
from jianbao.values.plain import plain, without
from jianbao.values.quantity import Quantity
from jianbao.values.spaces import tightened


def read_quantities(text: str) -> list[Quantity]:
    """The quantities of a text, in order; they do not overlap.

    Dates, clock times, telephone numbers, codes and the numbers of lists are no quantities.

    Raises:
        TypeError: the text is no text.
    """
    as_text(text)
    tight, places = tightened(text, plain(text))
    found = _read(tight)
    return found if places is None else [_placed(text, one, places) for one in found]


def _read(text: str) -> list[Quantity]:
    written = without(plain(text), [(date.start, date.end) for date in read_dates(text)])
    written = without(written, addresses_in(written))
    written = without(written, codes_in(written))
    written = without(written, idioms_in(written))
    named: list[Named] = []
    for reader in (ordinals_in, names_in, chains_in, mixed_in):
        if found := reader(written):
            named += found
            written = without(written, [(one.start, one.end) for one in found])
    quantities = [*(_of_name(text, one) for one in named), *amounts_in(text, written)]
    return sorted(quantities, key=attrgetter("start")) if named else quantities


def _placed(text: str, one: Quantity, places: list[int]) -> Quantity:
    """The quantity in the text with the spaces that its numerals have there."""
    start, end = places[one.start], places[one.end - 1] + 1
    number_start, number_end = places[one.number_start], places[one.number_end - 1] + 1
    return one._replace(text=text[start:end], start=start, end=end, number_start=number_start, number_end=number_end)


def _of_name(text: str, named: Named) -> Quantity:
    return Quantity(
        text=text[named.start : named.end],
        start=named.start,
        end=named.end,
        number_start=named.number_start,
        number_end=named.number_end,
        value=named.value,
        kind=named.kind,
    )
