"""Days of the lunar calendar, and years of eras."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_dates

_TOLD = "2025-02-07"


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("2012年农历正月十五举行", "2012年农历正月十五", "2012-02-06"),
        ("二零一二年农历正月十五", "二零一二年农历正月十五", "2012-02-06"),
        ("农历2021年六月", "农历2021年六月", "2021-07-10/2021-08-07"),
        ("2020年闰四月", "2020年闰四月", "2020-05-23/2020-06-20"),
        ("2012年正月初8", "2012年正月初8", "2012-01-30"),
        ("2024年腊月廿九", "2024年腊月廿九", "2025-01-28"),
        ("2025年大年三十", "2025年大年三十", "2025-01-28"),
        ("2025年大年初一上午", "2025年大年初一上午", "2025-01-29"),
        ("光绪三十一年创办", "光绪三十一年", "1905"),
        ("康熙元年", "康熙元年", "1662"),
        ("乾隆六十年五月", "乾隆六十年五月", "1795"),
        ("民国三年", "民国三年", "1914"),
    ],
)
def test_of_a_stated_year(text: str, words: str, edtf: str) -> None:
    (mention,) = read_dates(text)
    assert (mention.text, mention.edtf, mention.inferred) == (words, edtf, None)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("正月初八开工", "2025-02-05"),
        ("腊月廿三", "2025-01-22"),
        ("农历三月初三", "2025-03-31"),
        ("大年初十", "2025-02-07"),
        ("大年三十", "2025-01-28"),
        ("去年五月初五", "2024-06-10"),
        ("后年九月廿二", "2027-10-21"),
        ("去年腊月", "2024-12-31/2025-01-28"),
        ("今年大年三十", "2025-01-28"),
    ],
)
def test_counted_from_a_reference(text: str, edtf: str) -> None:
    (mention,) = read_dates(text, _TOLD)
    assert mention.edtf == edtf
    assert mention.inferred
    assert mention.relative
    assert read_dates(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "农历八月二十五，",  # months away: of which year?
        "五月廿二",
        "每年农历三月初三",
        "寒冬腊月",
        "正月里",
        "8月初一批项目投产",
        "二月初三家企业签约",
        "雍正十六年",
        "光绪年间",
        "三月三歌节",
    ],
)
def test_what_is_no_such_day(text: str) -> None:
    assert not any(one.edtf.count("-") > 1 or one.edtf.isdigit() for one in read_dates(text, _TOLD)), text


@pytest.mark.parametrize("text", ["2025年2月初三家企业签约", "2021年闰四月"])
def test_a_year_without_such_a_day_is_a_year(text: str) -> None:
    (mention,) = read_dates(text)
    assert mention.edtf == text[:4]


@given(day=st.integers(1, 29), month=st.integers(1, 12), year=st.integers(1901, 2098))
def test_days_of_a_lunar_month_follow_one_another(day: int, month: int, year: int) -> None:
    names = "一二三四五六七八九十"
    spelled = f"初{names[day - 1]}" if day <= 10 else f"廿{names[day - 21]}" if day > 20 else f"十{names[day - 11]}"
    spelled = {10: "初十", 20: "二十"}.get(day, spelled)
    (mention,) = read_dates(f"农历{year}年{month}月{spelled}")
    (whole,) = read_dates(f"农历{year}年{month}月")
    first = date.fromisoformat(whole.edtf.split("/")[0])
    assert (date.fromisoformat(mention.edtf) - first).days == day - 1
