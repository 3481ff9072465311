from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_dates, read_day, read_days, same_day


@pytest.mark.parametrize(
    ("text", "edtf", "words", "calendar"),
    [
        ("2022年6月7日，代表团", "2022-06-07", "2022年6月7日", "2022年6月7日"),
        ("２０２２年６月７日", "2022-06-07", "２０２２年６月７日", "２０２２年６月７日"),
        ("2022 年 6 月 7 日", "2022-06-07", "2022 年 6 月 7 日", "2022 年 6 月 7 日"),
        ("二〇二三年五月", "2023-05", "二〇二三年五月", "二〇二三年五月"),
        ("二〇二四年十二月三十一日", "2024-12-31", "二〇二四年十二月三十一日", "二〇二四年十二月三十一日"),
        ("3月6日上午", "XXXX-03-06", "3月6日上午", "3月6日"),
        ("3月6日上午9时，", "XXXX-03-06", "3月6日上午9时", "3月6日"),
        ("3月6日（周四）下午", "XXXX-03-06", "3月6日（周四）下午", "3月6日"),
        ("3月6日晚间", "XXXX-03-06", "3月6日晚间", "3月6日"),
        ("3月6日晚会", "XXXX-03-06", "3月6日", "3月6日"),
        ("6月15號", "XXXX-06-15", "6月15號", "6月15號"),
        ("今天(10月12日)上午", "XXXX-10-12", "今天(10月12日)上午", "10月12日"),
        ("昨日（10月12日）", "XXXX-10-12", "昨日（10月12日）", "10月12日"),
        ("本周三（10月12日）", "XXXX-10-12", "本周三（10月12日）", "10月12日"),
        ("于2024年9月开工", "2024-09", "2024年9月", "2024年9月"),
        ("1—10 月份", "XXXX-01/XXXX-10", "1—10 月份", "1—10 月份"),
        ("去年4月", "XXXX-04", "去年4月", "4月"),
        ("明年十月", "XXXX-10", "明年十月", "十月"),
        ("截至今年3月底", "XXXX-03", "截至今年3月底", "3月"),
        ("7月下旬", "XXXX-07", "7月下旬", "7月"),
        ("七月的江边", "XXXX-07", "七月", "七月"),
        ("16日正式启用", "XXXX-XX-16", "16日", "16日"),
        ("上月16日", "XXXX-XX-16", "上月16日", "16日"),
        ("早在2003年", "2003", "2003年", "2003年"),
        ("2024年度", "2024", "2024年度", "2024年度"),
        ("到2030年，", "2030", "到2030年", "2030年"),
        ("2027年底前", "2027-12", "2027年底前", "2027年底"),
        ("上世纪90年代", "199X", "上世纪90年代", "上世纪90年代"),
        ("2023世界算力大会", "2023", "2023", "2023"),
        ("《2024年第九届数据大会方案》", "2024", "2024年", "2024年"),
        ("时间：2022-03-11 09:17", "2022-03-11", "2022-03-11 09:17", "2022-03-11"),
        ("2020/7/2", "2020-07-02", "2020/7/2", "2020/7/2"),
        ("27.09.2022", "2022-09-27", "27.09.2022", "27.09.2022"),
        ("on March 6, 2025 in", "2025-03-06", "March 6, 2025", "March 6, 2025"),
        ("on 6 March", "XXXX-03-06", "6 March", "6 March"),
        ("Jan. 26, 2024", "2024-01-26", "Jan. 26, 2024", "Jan. 26, 2024"),
        ("the 6th of March 2024", "2024-03-06", "6th of March 2024", "6th of March 2024"),
        ("on Monday (13 October) it", "XXXX-10-13", "Monday (13 October)", "13 October"),
        ("May 4", "XXXX-05-04", "May 4", "May 4"),
        ("June 2025", "2025-06", "June 2025", "June 2025"),
        ("signed in June with", "XXXX-06", "June", "June"),
        ("in 2026", "2026", "2026", "2026"),
        ("late 2027", "2027", "2027", "2027"),
        ("by 2030", "2030", "by 2030", "2030"),
        ("2024年2月29日", "2024-02-29", "2024年2月29日", "2024年2月29日"),
        ("2月29日", "XXXX-02-29", "2月29日", "2月29日"),
    ],
)
def test_dates(text: str, edtf: str, words: str, calendar: str) -> None:
    (mention,) = read_dates(text)
    assert (mention.edtf, mention.text) == (edtf, words)
    assert text[mention.calendar_start : mention.calendar_end] == calendar
    assert mention.inferred is None


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("2023—2025年", "2023/2025", "2023—2025年"),
        ("2023年至2025年", "2023/2025", "2023年至2025年"),
        ("（2024-2027年）", "2024/2027", "2024-2027年"),
        ("(2016-2025)", "2016/2025", "2016-2025"),
        ("2024年1—8月", "2024-01/2024-08", "2024年1—8月"),
        ("2024年9月—2025年3月", "2024-09/2025-03", "2024年9月—2025年3月"),
        ("1月6日—1月12日", "XXXX-01-06/XXXX-01-12", "1月6日—1月12日"),
        ("9月24日至28日", "XXXX-09-24/XXXX-09-28", "9月24日至28日"),
        ("9月24-28日", "XXXX-09-24/XXXX-09-28", "9月24-28日"),
        ("2024年12月30日至2025年1月2日", "2024-12-30/2025-01-02", "2024年12月30日至2025年1月2日"),
        ("前三季度", "XXXX-01/XXXX-09", "前三季度"),
        ("2024年前三季度", "2024-01/2024-09", "2024年前三季度"),
        ("今年上半年", "XXXX-01/XXXX-06", "今年上半年"),
        ("2025年下半年", "2025-07/2025-12", "2025年下半年"),
        ("2024年第三季度", "2024-07/2024-09", "2024年第三季度"),
        ("四季度", "XXXX-10/XXXX-12", "四季度"),
        ("2025年一至三季度", "2025-01/2025-09", "2025年一至三季度"),
        ("今年前8个月", "XXXX-01/XXXX-08", "今年前8个月"),
        ("“十四五”时期", "2021/2025", "十四五"),
        ("十五五规划", "2026/2030", "十五五"),
        ("Q3 2024", "2024-07/2024-09", "Q3 2024"),
        ("H1 2025", "2025-01/2025-06", "H1 2025"),
        ("the second quarter of 2027", "2027-04/2027-06", "the second quarter of 2027"),
        ("first half of 2025", "2025-01/2025-06", "first half of 2025"),
        ("May 9-11, 2025", "2025-05-09/2025-05-11", "May 9-11, 2025"),
    ],
)
def test_periods(text: str, edtf: str, words: str) -> None:
    (mention,) = read_dates(text)
    assert (mention.edtf, mention.text) == (edtf, words)
    assert not mention.is_day


@pytest.mark.parametrize(
    "text",
    [
        "13月5日",
        "112月3日",
        "3月龄",
        "2月30日",
        "2023年2月29日",
        "约3个月",
        "三个月",
        "1.2.3",
        "IP 10.0.0.1",
        "今年",
        "去年以来",
        "目前",
        "近日",
        "今天",
        "本周三",
        "yesterday",
        "last year",
        "on Tuesday",
        "2000家企业",
        "2048卡",
        "近3日",
        "7日内",
        "每日",
        "此前3个月",
        "十月革命",
        "三年级",
        "2019年级",
        "十四五个",
        "we may go",
        "they march on",
        "in 2000 units",
        "https://example.com/2024/05/12",
        "",
        "null",
    ],
)
def test_no_dates(text: str) -> None:
    assert read_dates(text) == []


def test_dates_come_in_order() -> None:
    assert [mention.edtf for mention in read_dates("9月3日揭牌，2018年5月签约，2027年建成")] == [
        "XXXX-09-03",
        "2018-05",
        "2027",
    ]


def test_two_dates_that_run_backwards_are_two() -> None:
    assert [mention.edtf for mention in read_dates("2025年至2023年")] == ["2025", "2023"]


def test_days_are_the_days_and_months_among_the_dates() -> None:
    text = "3月6日签约，2027年9月建成，到2030年满产，2023—2025年"
    assert [mention.edtf for mention in read_days(text)] == ["XXXX-03-06", "2027-09"]
    assert read_day("到2030年") is None


@given(st.dates())
def test_a_written_day_reads_back(day: date) -> None:
    year, month, number = str(day).split("-")
    read = read_day(f"{year}年{int(month)}月{int(number)}日")
    assert read is not None
    assert read.edtf == str(day)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_an_english_day_reads_back(day: date) -> None:
    (read,) = read_dates(f"It opened on {day.strftime('%B')} {day.day}, {day.year}.")
    assert read.edtf == str(day)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2023-02-28", "XXXX-02-28", True),
        ("2023-02-28", "2023-02-28", True),
        ("2023-02-28", "XXXX-XX-28", True),
        ("2023-02-28", "2024-02-28", False),
        ("XXXX-02-28", "XXXX-02-27", False),
        ("XXXX-02", "XXXX-02-27", False),
        ("2023", "2023-02", False),
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
        ("今天(10月12日)上午", False),
        ("2022-03-11起施行", False),
        ("2025年04月18日16:32 来源", True),
        ("某社滨河5月10日16时电（记者某）", True),
        ("4月17日9:30，签约仪式举行", False),
        ("活动时间：4月17日", False),
        ("签约日期:2024年3月5日", False),
        ("3月6日电力公司开工", False),
        ("HARBOUR CITY, June 4, 2025 /Some Wire/ -- A firm said", True),
        ("RIVERTON, Oct 14 (Some Agency) - A firm said", True),
        ("Some Ledger | 14 October\n", True),
        ("In Riverton, June 4 was a holiday", False),
        ("A firm (June 4) -- said", False),
    ],
)
def test_stamps_date_the_text_and_not_the_event(text: str, stamp: bool) -> None:
    assert [mention.stamp for mention in read_dates(text)] == [stamp]
