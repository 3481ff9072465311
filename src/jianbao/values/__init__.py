"""Readers of values from text: quantities, numbers, dates. No model, no article, no state: text in, values out.

>>> [(one.text, one.value, one.unit, one.bound) for one in read_quantities("总投资近3.4亿元，占地120余亩")]
[('近3.4亿元', Decimal('340000000'), '元', '<'), ('120余亩', Decimal('120'), '亩', '>')]
>>> [(one.text, one.edtf) for one in read_dates("去年8月签约，力争2026年底前投产", "2025-03-11")]
[('去年8月', '2024-08'), ('2026年底前', '2026-12')]
>>> read_number("三又四分之一")
Fraction(13, 4)

`read_quantities` gives what a text counts: value, canonical unit, currency, bound, growth, and whether it is a figure,
an ordinal, a class or part of a name. `read_numbers` and `read_number` give numerals as such, whatever they are of.
`read_dates` gives EDTF; what the words leave open stays `X` unless a reference is given, and is then marked as
inferred with the reason; `with_year` gives a day or period the year of its publication, where that is safe.
`figures_in` gives the spans of figures as they are written. Every span slices the text as it
was given.
"""

from jianbao.values.dates import DateMention, read_dates, read_day, read_days, same_day
from jianbao.values.figures import figures_in
from jianbao.values.granularity import Granularity
from jianbao.values.quantities import read_quantities
from jianbao.values.quantity import Kind, Quantity
from jianbao.values.spelled import SpelledNumber, read_number, read_numbers
from jianbao.values.years import with_year

__all__ = [
    "DateMention",
    "Granularity",
    "Kind",
    "Quantity",
    "SpelledNumber",
    "figures_in",
    "read_dates",
    "read_day",
    "read_days",
    "read_number",
    "read_numbers",
    "read_quantities",
    "same_day",
    "with_year",
]
