from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_day, read_days, same_day


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("2023年5月9日，采访团", "2023-05-09", "2023年5月9日"),
        ("3月6日上午", "XXXX-03-06", "3月6日"),
        ("今天(11月18日)下午", "XXXX-11-18", "11月18日"),
        ("于2024年9月开工", "2024-09", "2024年9月"),
        ("去年8月", "XXXX-08", "8月"),
        ("时间：2023-05-10 15:17", "2023-05-10", "2023-05-10"),
        ("2021/6/1", "2021-06-01", "2021/6/1"),
        ("on March 6, 2025 in", "2025-03-06", "March 6, 2025"),
        ("on 6 March", "XXXX-03-06", "6 March"),
        ("May 4", "XXXX-05-04", "May 4"),
        ("2024年2月29日", "2024-02-29", "2024年2月29日"),
        ("2月29日", "XXXX-02-29", "2月29日"),
    ],
)
def test_days(text: str, edtf: str, words: str) -> None:
    day = read_day(text)
    assert day is not None
    assert (day.edtf, text[day.start : day.end]) == (edtf, words)


@pytest.mark.parametrize(
    "text", ["13月5日", "2月30日", "2023年2月29日", "约3个月", "1.2.3", "IP 10.0.0.1", "今年", "", "null"]
)
def test_no_days(text: str) -> None:
    assert read_day(text) is None


def test_days_come_in_order() -> None:
    assert [day.edtf for day in read_days("9月5日揭牌，2019年7月签约")] == ["XXXX-09-05", "2019-07"]


@given(st.dates())
def test_a_written_day_reads_back(day: object) -> None:
    iso = str(day)
    year, month, number = iso.split("-")
    read = read_day(f"{year}年{int(month)}月{int(number)}日")
    assert read is not None
    assert read.edtf == iso


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2023-02-28", "XXXX-02-28", True),
        ("2023-02-28", "2023-02-28", True),
        ("2023-02-28", "2024-02-28", False),
        ("XXXX-02-28", "XXXX-02-27", False),
        ("XXXX-02", "XXXX-02-27", False),
    ],
)
def test_same_day(one: str, other: str, same: bool) -> None:
    assert same_day(one, other) is same


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("时间:2023-05-10 15:17:14 来源", True),
        ("2021-06-01 11:40www.example.com", True),
        ("新华网上海5月10日电", True),
        ("发布时间：2023年5月10日", True),
        ("Published: March 6, 2025", True),
        ("5月9日，采访团走进园区", False),
        ("今天(11月18日)下午", False),
        ("2023-05-10起施行", False),
    ],
)
def test_stamps_date_the_text_and_not_the_event(text: str, stamp: bool) -> None:
    assert [day.stamp for day in read_days(text)] == [stamp]
