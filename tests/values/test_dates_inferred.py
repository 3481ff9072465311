from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import DateMention, read_dates, with_year


@pytest.mark.parametrize(
    ("text", "reference", "edtf"),
    [
        ("今年7月", "2025-03-12", "2025-07"),
        ("去年8月", "2025-03-12", "2024-08"),
        ("明年3月6日", "2025", "2026-03-06"),
        ("今年上半年", "2025", "2025-01/2025-06"),
        ("今年9月至12月", "2025", "2025-09/2025-12"),
        ("今年", "2025-03", "2025"),
        ("前年", "2025-03", "2023"),
        ("本月16日", "2025-03-20", "2025-03-16"),
        ("上月16日", "2025-01-20", "2024-12-16"),
        ("下个月", "2025-12", "2026-01"),
        ("今天", "2025-03-12", "2025-03-12"),
        ("昨天上午", "2025-03-01", "2025-02-28"),
        ("后天", "2025-12-31", "2026-01-02"),
        ("今晚", "2025-03-12T08:30:00", "2025-03-12"),
        ("今（14）日", "2025-03-14", "2025-03-14"),
        ("昨(28)日", "2025-03-01", "2025-02-28"),
        ("明（15）日", "2025-03-14", "2025-03-15"),
        ("将于周五举行", "2025-03-12", "2025-03-14"),
        ("定于星期三开幕", "2025-03-12", "2025-03-19"),
        ("本周三", "2025-03-14", "2025-03-12"),
        ("上周日", "2025-03-12", "2025-03-09"),
        ("last year", "2025-03-12", "2024"),
        ("next month", "2025-12", "2026-01"),
        ("yesterday", "2025-03-01", "2025-02-28"),
        ("on Tuesday", "2025-03-12", "2025-03-11"),
        ("on Wednesday", "2025-03-12", "2025-03-12"),
        ("last Friday", "2025-03-12", "2025-03-07"),
        ("this Friday", "2025-03-12", "2025-03-14"),
        ("the plant will open its doors on Friday", "2025-03-12", "2025-03-14"),
        ("the line is due to open on Wednesday", "2025-03-12", "2025-03-19"),
    ],
)
def test_relative_words_are_counted_from_the_reference(text: str, reference: str, edtf: str) -> None:
    (mention,) = read_dates(text, reference)
    assert mention.edtf == edtf
    assert mention.inferred is not None
    assert reference in mention.inferred


def test_the_reason_names_the_words_in_their_language() -> None:
    assert read_dates("去年8月", "2025")[0].inferred == "“去年”从2025算起"
    assert read_dates("last year", "2025")[0].inferred == "“last year” counted from 2025"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2月28日", "XXXX-02-28"),
        ("2019年5月", "2019-05"),
        ("今天(10月12日)上午", "XXXX-10-12"),
        ("Monday (13 October)", "XXXX-10-13"),
        ("当年5月", "XXXX-05"),
        ("次年3月", "XXXX-03"),
        ("当月16日", "XXXX-XX-16"),
        ("今（14）日", "XXXX-XX-14"),
        ("本（8）月", "XXXX-08"),
    ],
)
def test_a_reference_adds_nothing_to_what_is_not_counted_from_it(text: str, edtf: str) -> None:
    (mention,) = read_dates(text, "2025-03-12")
    assert (mention.edtf, mention.inferred) == (edtf, None)


@pytest.mark.parametrize(("text", "reference"), [("今天", "2025"), ("本周三", "2025-03"), ("上月", "2025")])
def test_a_reference_that_is_not_exact_enough(text: str, reference: str) -> None:
    assert read_dates(text, reference) == []


@pytest.mark.parametrize("text", ["当天", "当日", "当月", "next Monday", "last Tuesday"])
def test_what_counts_from_another_day_or_from_one_of_two_is_no_date(text: str) -> None:
    assert read_dates(text, "2025-03-12") == []


@pytest.mark.parametrize("text", ["2024年2月29日的明年", "2月29日"])
def test_a_leap_day_stays(text: str) -> None:
    assert read_dates(text, "2025-03-12")[0].edtf.endswith("02-29")


def test_a_counted_day_that_no_calendar_has_is_none() -> None:
    assert read_dates("今年2月29日", "2025") == []


@pytest.mark.parametrize("reference", ["XXXX-03-06", "2025-13", "2025-02-30", "yesterday", "", "2023/2025"])
def test_a_reference_needs_a_stated_year(reference: str) -> None:
    with pytest.raises(ValueError, match="a reference is a date with a stated year"):
        read_dates("今年7月", reference)


def the_date(text: str) -> DateMention:
    (mention,) = read_dates(text)
    return mention


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("5月9日", "2023-05-10", "2023-05-09"),
        ("5月9日", "2023-05-09T15:17:14", "2023-05-09"),
        ("5月9日", "2023-06-09", "2023-05-09"),
        ("12月20日", "2024-01-05", "2023-12-20"),
        ("16日", "2024-10-17", "2024-10-16"),
        ("2月29日", "2024-03-01", "2024-02-29"),
        ("8月", "2024-09-20", "2024-08"),
        ("8月", "2024-08-02", "2024-08"),
    ],
)
def test_the_year_of_a_day_shortly_before_the_publication(text: str, published: str, edtf: str) -> None:
    mention = with_year(the_date(text), published)
    assert mention.edtf == edtf
    assert mention.inferred == f"年份取自发布日期{published}"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("10月12日", "2021-06-01", id="a repost months later"),
        pytest.param("5月9日", "2023-06-10", id="a day more than a month"),
        pytest.param("5月11日", "2023-05-10", id="a day to come"),
        pytest.param("20日", "2024-08-19", id="a day that may be to come"),
        pytest.param("2月29日", "2025-03-01", id="a day that the year has not"),
        pytest.param("8月", "2024-10-02", id="a month that ended long ago"),
        pytest.param("10月", "2024-09-30", id="a month to come"),
        pytest.param("5月9日", "2023-05", id="published on an unknown day"),
        pytest.param("2019年5月9日", "2019-05-10", id="a year that is stated"),
        pytest.param("去年8月", "2024-08-20", id="a month of another year"),
        pytest.param("次年3月6日", "2024-03-06", id="a day of another year"),
        pytest.param("last June", "2024-06-20", id="a month of some year"),
        pytest.param("一季度", "2024-09-30", id="a period that ended long ago"),
    ],
)
def test_else_the_year_stays_as_it_is(text: str, published: str) -> None:
    assert with_year(the_date(text), published) == the_date(text)


def test_the_year_of_an_english_day() -> None:
    mention = with_year(the_date("on 13 October"), "2025-10-14")
    assert mention.edtf == "2025-10-13"
    assert mention.inferred == "the year is that of the publication on 2025-10-14"


def test_a_publication_needs_a_stated_year() -> None:
    with pytest.raises(ValueError, match="stated year"):
        with_year(the_date("5月9日"), "XXXX-05-10")


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 400))
def test_a_supplied_day_is_never_far_from_the_publication(day: date, later: int) -> None:
    published = day + timedelta(days=later)
    mention = with_year(the_date(f"{day.month}月{day.day}日"), published.isoformat())
    if later <= 31:
        assert mention.edtf == day.isoformat()
    elif mention.inferred:
        assert 0 <= (published - date.fromisoformat(mention.edtf)).days <= 31
