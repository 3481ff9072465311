"""Dates that are one date or one period together, and days of a list."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_dates

_TOLD = "2025-03-12"


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("去年9月至今年3月，出口增长", "去年9月至今年3月", "2024-09/2025-03"),
        ("前年5月—去年2月", "前年5月—去年2月", "2023-05/2024-02"),
        ("昨天到明天办理", "昨天到明天", "2025-03-11/2025-03-13"),
        ("上周四到本周二", "上周四到本周二", "2025-03-06/2025-03-11"),
        ("从上周四到十月一日", "上周四到十月一日", "2025-03-06/2025-10-01"),
        ("18年10月1日到19年2月3日", "18年10月1日到19年2月3日", "2018-10-01/2019-02-03"),
        ("24年5月至25年2月", "24年5月至25年2月", "2024-05/2025-02"),
        ("今明两年续建", "今明两年", "2025/2026"),
        ("明后两年", "明后两年", "2026/2027"),
        ("07年第三季度", "07年第三季度", "2007-07/2007-09"),
        ("25年上半年营收", "25年上半年", "2025-01/2025-06"),
        ("24年前三季度营收", "24年前三季度", "2024-01/2024-09"),
        ("19年底投产", "19年底", "2019"),
        ("19年年底投产", "19年年底", "2019"),
        ("2010年之后2018年之前的销量", "2010年之后2018年", "2010/2018"),
        ("2010年之后2018年的销量", None, None),
        ("下周周六开幕", "下周周六", "2025-03-22"),
        ("今年3月至去年9月", None, None),
        ("昨天，到明天", None, None),
        ("10月1日0时至10月7日24时免费通行", "10月1日0时至10月7日24时", "XXXX-10-01/XXXX-10-07"),
        ("12月9日零时至12月16日24时施工", "12月9日零时至12月16日24时", "XXXX-12-09/XXXX-12-16"),
        ("9月3日上午9时至9月5日下午5时", "9月3日上午9时至9月5日下午5时", "XXXX-09-03/XXXX-09-05"),
        ("9月3日9:00—9月5日17:00报名", "9月3日9:00—9月5日17:00", "XXXX-09-03/XXXX-09-05"),
        ("2025年9月3日晚至4日上架", "2025年9月3日晚至4日", "2025-09-03/2025-09-04"),
        ("9月3日（周三）至5日（周五）开展", "9月3日（周三）至5日（周五）", "XXXX-09-03/XXXX-09-05"),
        ("9月3日上午至下午", None, None),
        ("2025年下半年至2026年上半年", "2025年下半年至2026年上半年", "2025-07/2026-06"),
        ("自2019年3月起至2022年底", "2019年3月起至2022年底", "2019-03/2022-12"),
        ("“十四五”末建成", "十四五”末", "2025"),
        ("“十四五”期末建成", "十四五”期末", "2025"),
        ("力争月底前投产", "月底前", "2025-03"),
        ("2025年Q1营收", "2025年Q1", "2025-01/2025-03"),
        ("大前年投产", "大前年", "2022"),
        ("大后年建成", "大后年", "2028"),
        ("扩大前年产能", "前年", "2023"),
    ],
)
def test_periods(text: str, words: str | None, edtf: str | None) -> None:
    found = [(one.text, one.edtf) for one in read_dates(text, _TOLD)]
    if words is None:
        assert len(found) != 1 or "/" not in found[0][1]
    else:
        assert found == [(words, edtf)]


def test_a_period_that_counts_from_a_reference_says_so() -> None:
    (period,) = read_dates("去年9月至今年3月", _TOLD)
    assert period.relative
    assert period.inferred == "“去年”从2025-03-12算起"
    assert not any("/" in one.edtf for one in read_dates("去年9月至今年3月"))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("9月10日、11日举行", ["XXXX-09-10", "XXXX-09-11"]),
        ("9月10日和11日举行", ["XXXX-09-10", "XXXX-09-11"]),
        ("2024年9月10日、11日、13日", ["2024-09-10", "2024-09-11", "2024-09-13"]),
        ("去年9月10日与12日", ["2024-09-10", "2024-09-12"]),
        ("9月8日至10日、15日", ["XXXX-09-08/XXXX-09-10", "XXXX-09-15"]),
        ("9月10日、2日", ["XXXX-09-10", "XXXX-XX-02"]),
        ("9月10日，11日闭幕", ["XXXX-09-10", "XXXX-XX-11"]),
        ("9月10日签约，16日开工", ["XXXX-09-10", "XXXX-XX-16"]),
    ],
)
def test_days_of_a_list_are_of_one_month(text: str, days: list[str]) -> None:
    assert [one.edtf for one in read_dates(text, _TOLD)] == days


@pytest.mark.parametrize("text", ["近19年初步形成", "第19年底", "未来10年", "3年底", "今明后", "19年底层住户"])
def test_what_is_no_short_year(text: str) -> None:
    assert read_dates(text, _TOLD) == []


@given(
    first=st.dates(date(2001, 1, 1), date(2048, 12, 31)),
    days=st.integers(1, 400),
    told=st.dates(date(2010, 1, 1), date(2040, 12, 31)),
)
def test_a_period_of_short_years_is_the_period_of_the_full_ones(first: date, days: int, told: date) -> None:
    last = first + timedelta(days=days)
    short = f"{first:%y}年{first.month}月{first.day}日至{last:%y}年{last.month}月{last.day}日"
    if abs(first.year - told.year) >= 49 or abs(last.year - told.year) >= 49:
        return
    (period,) = read_dates(short, told)
    assert (period.text, period.edtf) == (short, f"{first}/{last}")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2022、2023年营收", ["2022", "2023"]),
        ("2021、2022、2023年营收", ["2021", "2022", "2023"]),
        ("2022、2023年级学生", []),
        ("2024年9月、10月", ["2024-09", "2024-10"]),
        ("2024年9月和10月", ["2024-09", "2024-10"]),
        ("去年9月、11月", ["2024-09", "2024-11"]),
        ("2024年9月、3月", ["2024-09", "XXXX-03"]),
        ("2024年9月，10月开工", ["2024-09", "XXXX-10"]),
        ("2024年第一季度至第三季度", ["2024-01/2024-09"]),
        ("第二季度到第三季度", ["XXXX-04/XXXX-09"]),
        ("from 2020 to 2023", ["2020/2023"]),
        ("between 2020 and 2023", ["2020/2023"]),
        ("in 2020 and 2023", ["2020", "2023"]),
        ("sold in 2020 to 2023 firms", ["2020"]),
    ],
)
def test_ends_of_lists_and_periods(text: str, edtf: list[str]) -> None:
    assert [one.edtf for one in read_dates(text, _TOLD)] == edtf
