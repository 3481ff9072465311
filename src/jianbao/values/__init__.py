"""Readers of values from text. Nothing here knows of articles or models."""

from jianbao.values.dates import DateMention, read_dates, read_day, read_days, same_day, with_year
from jianbao.values.figures import figures_in
from jianbao.values.quantities import read_quantities
from jianbao.values.quantity import Kind, Quantity
from jianbao.values.spelled import SpelledNumber, read_number, read_numbers

__all__ = [
    "DateMention",
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
