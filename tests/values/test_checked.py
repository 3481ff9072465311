from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jianbao.values import figures_in, read_dates, read_day, read_days, read_number, read_numbers, read_quantities

READERS = (read_quantities, read_dates, read_days, read_day, read_numbers, read_number, figures_in)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize(
    ("given", "named"),
    [(None, "None"), (3, r"int \(3\)"), ("3个".encode(), "bytes: decode it first"), (["3个"], r"list \(\['3个'\]\)")],
    ids=["none", "int", "bytes", "list"],
)
def test_what_is_no_text_is_refused_in_words(reader: Callable[[Any], object], given: object, named: str) -> None:
    with pytest.raises(TypeError, match=rf"^what is read is a text \(str\), not {named}$"):
        reader(given)


@pytest.mark.parametrize(
    ("given", "named"), [(2025, r"int \(2025\)"), (b"2025-03-11", "bytes: decode it first")], ids=["int", "bytes"]
)
def test_a_reference_that_is_no_date_is_refused_in_words(given: Any, named: str) -> None:
    with pytest.raises(TypeError, match=rf'^a reference is a date or an EDTF text such as "2025-03-11", not {named}$'):
        read_dates("昨天", given)
