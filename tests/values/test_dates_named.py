"""Festivals, lists that share their words, ends of quarters, months in English, and days that are not told."""

from __future__ import annotations

import pytest

from jianbao.values import read_dates

_TOLD = "2025-03-11"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2024年5、6月销量回升", [("2024年5", "2024-05"), ("6月", "2024-06")]),
        ("今年5、6月", [("今年5", "2025-05"), ("6月", "2025-06")]),
        ("去年七、八月", [("去年七", "2024-07"), ("八月", "2024-08")]),
        ("2024年3月5、6、7日", [("2024年3月5", "2024-03-05"), ("6", "2024-03-06"), ("7日", "2024-03-07")]),
        ("3月5、6日", [("3月5", "XXXX-03-05"), ("6日", "XXXX-03-06")]),
        ("销量在5、6月上升", [("5", "XXXX-05"), ("6月", "XXXX-06")]),
        ("今年一、二季度", [("今年一", "2025-01/2025-03"), ("二季度", "2025-04/2025-06")]),
        ("2022、2023年", [("2022", "2022"), ("2023年", "2023")]),
        ("2024年9月、10月", [("2024年9月", "2024-09"), ("10月", "2024-10")]),
        ("3、5月6日召开", [("5月6日", "XXXX-05-06")]),
        ("5、6月销量", [("6月", "XXXX-06")]),
        ("第5、6月", [("6月", "XXXX-06")]),
    ],
)
def test_lists_that_share_their_words(text: str, read: list[tuple[str, str]]) -> None:
    assert [(one.text, one.edtf) for one in read_dates(text, _TOLD)] == read


def test_a_quarter_of_a_list_is_one() -> None:
    assert [one.granularity for one in read_dates("今年一、二季度", _TOLD)] == ["quarter", "quarter"]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("2024年春节回乡", "2024年春节", "2024-02-10"),
        ("2025年春节前交付", "2025年春节前", "2025-01-29"),
        ("2024年国庆节开园", "2024年国庆节", "2024-10-01"),
        ("2024年中秋节开园", "2024年中秋节", "2024-09-17"),
        ("2024年除夕停产", "2024年除夕", "2024-02-09"),
        ("2025年元旦起施行", "2025年元旦", "2025-01-01"),
        ("2024年“五一”开园", "2024年“五一”", "2024-05-01"),
        ("今年国庆节开园", "今年国庆节", "2025-10-01"),
        ("去年春节", "去年春节", "2024-02-10"),
        ("赶在国庆节前开业", "国庆节前", "XXXX-10-01"),
        ("“五一”前投产", "“五一”前", "XXXX-05-01"),
        ("力争春节前投产", "春节前", "2025-01-29"),
        ("国庆节当天开园", "国庆节当天", "XXXX-10-01"),
        ("元旦起施行", "元旦", "XXXX-01-01"),
        ("2024年春节期间", "2024年", "2024"),
        ("2024年春节假期", "2024年", "2024"),
        ("2024年“五一”期间", "2024年", "2024"),
        ("2024年国庆黄金周", "2024年", "2024"),
        ("今年五一个项目也没有", "今年", "2025"),
    ],
)
def test_festivals(text: str, words: str, edtf: str) -> None:
    (one,) = read_dates(text, _TOLD)
    assert (one.text, one.edtf) == (words, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "中秋佳节",
        "每年国庆节",
        "国庆路",
        "春节、国庆等节日",
        "五一广场",
        "在春节期间",
        "清明节",
        "劳动节精神",
        "元旦晚会",
    ],
)
def test_a_festival_that_dates_nothing(text: str) -> None:
    assert read_dates(text, _TOLD) == []


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("三季度末", "三季度末", "XXXX-09"),
        ("截至2024年三季度末", "截至2024年三季度末", "2024-09"),
        ("明年一季度末开工", "明年一季度末", "2026-03"),
        ("二季度底前投产", "二季度底前", "XXXX-06"),
        ("三季度营收", "三季度", "XXXX-07/XXXX-09"),
        ("3月中下旬", "3月中下旬", "XXXX-03"),
        ("from January to August", "January to August", "XXXX-01/XXXX-08"),
        ("between January and August 2024", "January and August 2024", "2024-01/2024-08"),
        ("from January to August this year", "January to August this year", "2025-01/2025-08"),
        ("January-August 2024", "January-August 2024", "2024-01/2024-08"),
        ("Jan through Mar, 2024", "Jan through Mar, 2024", "2024-01/2024-03"),
        ("between March and May", "March and May", "XXXX-03/XXXX-05"),
        ("between 2020 and 2023", "2020 and 2023", "2020/2023"),
        ("from November to March", "November", "XXXX-11"),
    ],
)
def test_ends_and_stretches(text: str, words: str, edtf: str) -> None:
    (one,) = read_dates(text, _TOLD)
    assert (one.text, one.edtf) == (words, edtf)


@pytest.mark.parametrize("text", ["March and May", "May to be", "it may to some"])
def test_no_months(text: str) -> None:
    assert read_dates(text, _TOLD) == []


@pytest.mark.parametrize(
    ("text", "told", "edtf"),
    [
        ("日前，双方签约", "2025-03-11", "2025-03-XX"),
        ("公司近日宣布", "2025-03-31", "2025-03-XX"),
        ("日前，双方签约", "2025-03-10", "2025-XX-XX"),
        ("日前，双方签约", "2025-01-11", "2025-01-XX"),
        ("日前，双方签约", "2025-01-05", "XXXX-XX-XX"),
    ],
)
def test_a_day_that_is_not_told(text: str, told: str, edtf: str) -> None:
    (one,) = read_dates(text, told)
    assert (one.edtf, one.granularity, one.relative, one.is_open) == (edtf, "day", True, True)
    assert (one.is_day, one.deadline) == (False, False)
    assert one.inferred and told in one.inferred


@pytest.mark.parametrize("text", ["5日前完成", "即日前往", "近日均客流", "靠近日本", "节日前", "三十日前", "生日前"])
def test_no_recent_day(text: str) -> None:
    assert not any(one.is_open for one in read_dates(text, _TOLD))


@pytest.mark.parametrize("told", [None, "2025", "2025-03"])
def test_without_a_day_of_reference_there_is_none(told: str | None) -> None:
    assert read_dates("日前，双方签约", told) == []
