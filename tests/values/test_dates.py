from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_day, read_days, same_day


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("2022年6月7日，代表团", "2022-06-07", "2022年6月7日"),
        ("3月6日上午", "XXXX-03-06", "3月6日"),
        ("今天(10月12日)下午", "XXXX-10-12", "10月12日"),
        ("于2024年9月开工", "2024-09", "2024年9月"),
        ("去年4月", "XXXX-04", "4月"),
        ("时间：2022-03-11 09:17", "2022-03-11", "2022-03-11"),
        ("2020/7/2", "2020-07-02", "2020/7/2"),
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
    "text",
    [
        "13月5日",
        "112月3日",
        "3月龄",
        "2月30日",
        "2023年2月29日",
        "约3个月",
        "1.2.3",
        "IP 10.0.0.1",
        "今年",
        "",
        "null",
    ],
)
def test_no_days(text: str) -> None:
    assert read_day(text) is None


def test_days_come_in_order() -> None:
    assert [day.edtf for day in read_days("9月3日揭牌，2018年5月签约")] == ["XXXX-09-03", "2018-05"]


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
        ("时间:2022-03-11 09:17:44 来源", True),
        ("2020-07-02 08:40www.example.com", True),
        ("某社滨河4月10日电", True),
        ("发布时间：2022年3月11日", True),
        ("Published: March 6, 2025", True),
        ("6月7日，代表团走进园区", False),
        ("今天(10月12日)下午", False),
        ("2022-03-11起施行", False),
        ("2025年04月18日16:32 来源", True),
        ("某社滨河5月10日16时电（记者某）", True),
        ("4月17日9:30，签约仪式举行", False),
        ("活动时间：4月17日", False),
        ("签约日期:2024年3月5日", False),
        ("3月6日电力公司开工", False),
    ],
)
def test_stamps_date_the_text_and_not_the_event(text: str, stamp: bool) -> None:
    assert [day.stamp for day in read_days(text)] == [stamp]
