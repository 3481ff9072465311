"""Readers of values from text. Nothing here knows of articles or models."""

from jianbao.values.dates import Day, read_day, read_days, same_day
from jianbao.values.figures import figures_in

__all__ = ["Day", "figures_in", "read_day", "read_days", "same_day"]
