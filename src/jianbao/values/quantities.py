"""Quantities as news writes them: numbers, money, shares, with their units and with the words that bound them."""

from __future__ import annotations

from jianbao.values.amounts import amounts_in
from jianbao.values.codes import addresses_in, codes_in
from jianbao.values.dates import read_dates
from jianbao.values.names import Named, chains_in, idioms_in, mixed_in, names_in, ordinals_in
from jianbao.values.plain import plain, without
from jianbao.values.quantity import Quantity


def read_quantities(text: str) -> list[Quantity]:
    """The quantities of a text, in order; they do not overlap.

    Dates, clock times, telephone numbers, codes and the numbers of lists are no quantities.
    """
    written = without(plain(text), [(date.start, date.end) for date in read_dates(text)])
    written = without(written, addresses_in(written))
    written = without(written, codes_in(written))
    written = without(written, idioms_in(written))
    named: list[Named] = []
    for reader in (ordinals_in, names_in, chains_in, mixed_in):
        found = reader(written)
        named += found
        written = without(written, [(one.start, one.end) for one in found])
    quantities = [*(_of_name(text, one) for one in named), *amounts_in(text, written)]
    return sorted(quantities, key=lambda quantity: quantity.start)


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
