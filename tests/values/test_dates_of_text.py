"""Dates that count from another date of the same text."""

from __future__ import annotations

import pytest

from jianbao.values import read_dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2024年5月6日签约，次年3月开工", ["2024-05-06", "2025-03"]),
        ("2024年5月6日签约，翌年投产", ["2024-05-06", "2025"]),
        ("2024年5月签约，同年10月投产", ["2024-05", "2024-10"]),
        ("2024年5月签约，当年10月投产", ["2024-05", "2024-10"]),
        ("2024年5月签约，次年3月开工，同年10月投产", ["2024-05", "2025-03", "2025-10"]),
        ("2022年一季度动工，次年上半年竣工", ["2022-01/2022-03", "2023-01/2023-06"]),
        ("2024年5月6日签约，次日揭牌", ["2024-05-06", "2024-05-07"]),
        ("2024年12月31日签约，翌日揭牌", ["2024-12-31", "2025-01-01"]),
        ("5月6日签约，次日揭牌", ["XXXX-05-06", "XXXX-05-07"]),
        ("2月28日签约，次日揭牌", ["XXXX-02-28"]),
        ("12月31日签约，次日揭牌", ["XXXX-12-31", "XXXX-01-01"]),
        ("2024年5月6日签约，当天揭牌", ["2024-05-06", "2024-05-06"]),
        ("5月6日签约，当日开工", ["XXXX-05-06", "XXXX-05-06"]),
        ("2024年5月签约，当月16日开工", ["2024-05", "2024-05-16"]),
        ("2024年5月6日签约，当月底开工", ["2024-05-06", "2024-05"]),
        ("2024年5月至次年3月施工", ["2024-05/2025-03"]),
        ("5月签约，次年3月开工", ["XXXX-05", "XXXX-03"]),
        ("2024年签约，次日揭牌", ["2024"]),
        ("2024年5月6日至8日办展，当天闭幕", ["2024-05-06/2024-05-08"]),
        ("2020—2024年建设，次年3月投产", ["2020/2024", "XXXX-03"]),
        ("2024年5月6日签约\n次日揭牌", ["2024-05-06"]),
        ("2024年5月，他说起当年的厂房", ["2024-05"]),
        ("2024年5月6日首次日产百台", ["2024-05-06"]),
        ("20世纪90年代建成，次年3月投产", ["199X", "XXXX-03"]),
    ],
)
@pytest.mark.parametrize("reference", [None, "2026-02-01"])
def test_dates_count_from_the_date_before_them(text: str, edtf: list[str], reference: str | None) -> None:
    assert [one.edtf for one in read_dates(text, reference)] == edtf


@pytest.mark.parametrize(
    ("text", "words", "inferred"),
    [
        ("2024年5月6日签约，次年3月开工", "次年3月", "“次年”从前文的2024-05-06算起"),
        ("2024年5月6日签约，次日揭牌", "次日", "“次日”从前文的2024-05-06算起"),
        ("2024年5月至次年3月施工", "2024年5月至次年3月", "“次年”从前文的2024-05算起"),
    ],
)
def test_the_reason_names_the_date_they_count_from(text: str, words: str, inferred: str) -> None:
    last = read_dates(text)[-1]
    assert (last.text, last.inferred, last.relative) == (words, inferred, True)


def test_what_counts_from_a_counted_date() -> None:
    assert [one.edtf for one in read_dates("昨天签约，次日揭牌", "2025-03-12")] == ["2025-03-11", "2025-03-12"]
    assert read_dates("昨天签约，次日揭牌") == []
