"""How exact dates are, what is a cut-off, and the years that periods may be given."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from jianbao.values import read_dates, read_day, with_year


@pytest.mark.parametrize(
    ("text", "granularity"),
    [
        ("2024年", "year"),
        ("2027年底", "month"),
        ("in 2026", "year"),
        ("上半年", "half"),
        ("the second half of 2025", "half"),
        ("1—6月", "period"),
        ("三季度", "quarter"),
        ("2024年第一季度", "quarter"),
        ("Q3 2025", "quarter"),
        ("the third quarter of 2025", "quarter"),
        ("7—9月", "period"),
        ("前三季度", "period"),
        ("二至三季度", "period"),
        ("前三个月", "period"),
        ("7月", "month"),
        ("截至10月底", "month"),
        ("June 2025", "month"),
        ("11月上旬", "ten days"),
        ("2025年3月下旬", "ten days"),
        ("本周", "week"),
        ("上周三", "day"),
        ("5月6日", "day"),
        ("2025-05-06", "day"),
        ("5月6日上午", "part of day"),
        ("5月6日9时30分", "part of day"),
        ("昨晚", "part of day"),
        ("11月5日至10日", "period"),
        ("2023—2025年", "period"),
        ("十四五", "period"),
        ("20世纪90年代", "period"),
        ("the 1990s", "period"),
    ],
)
def test_granularity(text: str, granularity: str) -> None:
    (mention,) = read_dates(text, "2025-11-12")
    assert mention.granularity == granularity


@pytest.mark.parametrize(
    ("text", "words", "cut_off"),
    [
        ("截至10月底，共有", "截至10月底", True),
        ("截止2025年6月30日", "截止2025年6月30日", True),
        ("到2027年底，集聚", "到2027年底", False),
        ("到2027年6月末", "到2027年6月末", False),
        ("as of June 30, 2025", "as of June 30, 2025", True),
        ("as of the end of October 2025", "as of the end of October 2025", True),
        ("by the end of 2026", "by the end of 2026", False),
        ("2027年底投产", "2027年底", False),
        ("10月份", "10月份", False),
        ("到2030年", "到2030年", False),
        ("来到2030年底", "2030年底", False),
        ("in June 2025", "June 2025", False),
    ],
)
def test_cut_offs(text: str, words: str, cut_off: bool) -> None:
    (mention,) = read_dates(text)
    assert (mention.text, mention.cut_off) == (words, cut_off)


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("in the first nine months of 2025", "2025-01/2025-09", "the first nine months of 2025"),
        ("the first nine months of this year", "2025-01/2025-09", "the first nine months of this year"),
        ("the first 11 months of last year", "2024-01/2024-11", "the first 11 months of last year"),
        ("In the first nine months, output", "XXXX-01/XXXX-09", "the first nine months"),
        ("The first three quarters", "XXXX-01/XXXX-09", "The first three quarters"),
        ("during the 14th Five-Year Plan period", "2021/2025", "the 14th Five-Year Plan period"),
        ("since the 1990s", "199X", "the 1990s"),
    ],
)
def test_english_periods(text: str, edtf: str, words: str) -> None:
    assert [(one.edtf, one.text) for one in read_dates(text, "2025-11-12")] == [(edtf, words)]


@pytest.mark.parametrize(
    "text",
    [
        "the first six months of operation",
        "the first six months after launch",
        "a five-year plan",
        "its first nine months",
    ],
)
def test_what_is_no_period_of_the_calendar(text: str) -> None:
    assert read_dates(text, "2025-11-12") == []


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("前三季度", "2025-11-12", "2025-01/2025-09"),
        ("1—8月", "2025-11-12", "2025-01/2025-08"),
        ("三季度", "2025-11-12", "2025-07/2025-09"),
        ("四季度", "2026-01-20", "2025-10/2025-12"),
        ("四季度", "2025-11-12", "2025-10/2025-12"),
        ("上半年", "2025-07-20", "2025-01/2025-06"),
        ("11月5日至10日", "2025-11-12", "2025-11-05/2025-11-10"),
        ("11月5日至10日", "2025-11-08", "2025-11-05/2025-11-10"),
        ("12月5日至10日", "2026-01-02", "2025-12-05/2025-12-10"),
        ("11月上旬", "2025-11-12", "2025-11"),
        ("截至10月底", "2025-11-12", "2025-10"),
        ("一季度", "2025-11-12", "XXXX-01/XXXX-03"),
        ("1—8月", "2025-12-12", "XXXX-01/XXXX-08"),
        ("9月5日至10日", "2025-11-12", "XXXX-09-05/XXXX-09-10"),
        ("11月15日至20日", "2025-11-12", "XXXX-11-15/XXXX-11-20"),
        ("2024年前三季度", "2025-11-12", "2024-01/2024-09"),
        ("去年前三季度", "2025-11-12", "XXXX-01/XXXX-09"),
    ],
)
def test_the_year_of_a_period(text: str, published: str, edtf: str) -> None:
    (mention,) = read_dates(text)
    known = with_year(mention, published)
    assert known.edtf == edtf
    assert (known.inferred is None) == (known.edtf == mention.edtf)


@pytest.mark.parametrize("reference", ["2025-03-11", date(2025, 3, 11), datetime(2025, 3, 11, 9, 30)])
def test_a_reference_is_a_date_or_its_text(reference: str | date) -> None:
    assert [(one.edtf, one.inferred) for one in read_dates("昨天", reference)] == [
        ("2025-03-10", "“昨天”从2025-03-11算起")
    ]
    day = read_day("3月6日")
    assert day is not None
    assert with_year(day, reference).edtf == "2025-03-06"


@pytest.mark.parametrize("reference", ["2025-3-11", "", "XXXX-03-11", "2025-02-30", "yesterday"])
def test_another_text_is_refused(reference: str) -> None:
    with pytest.raises(ValueError, match="a reference is a date with a stated year, such as 2025-03-11, not"):
        read_dates("昨天", reference)


@pytest.mark.parametrize(
    ("text", "words", "deadline"),
    [
        ("2027年底前投产", "2027年底前", True),
        ("2026年6月前建成", "2026年6月前", True),
        ("3月底前完成", "3月底前", True),
        ("12月31日前报名", "12月31日前", True),
        ("12月31日以前报名", "12月31日以前", True),
        ("2030年之前达峰", "2030年之前", True),
        ("三季度前完成", "三季度前", True),
        ("年底前主体完工", "年底前", True),
        ("到2027年底，集聚", "到2027年底", True),
        ("至2027年底，集聚", "至2027年底", True),
        ("，至2027年，集聚", "至2027年", True),
        ("到2030年", "到2030年", True),
        ("by 2030", "by 2030", True),
        ("by the end of 2026", "by the end of 2026", True),
        ("截至10月底，共有", "截至10月底", False),
        ("as of June 30, 2025", "as of June 30, 2025", False),
        ("延期至2027年底", "2027年底", False),
        ("，至4月9日结束", "4月9日", False),
        ("2027年底投产", "2027年底", False),
        ("3月6日前往园区", "3月6日", False),
        ("3月6日前后", "3月6日", False),
        ("3月6日前夕", "3月6日", False),
        ("2024年前主席", "2024年", False),
        ("2024年前三季度", "2024年前三季度", False),
        ("9月1日至3日前后", "9月1日至3日", False),
    ],
)
def test_deadlines(text: str, words: str, deadline: bool) -> None:
    (mention,) = read_dates(text, "2025-03-12")
    assert (mention.text, mention.deadline) == (words, deadline)
    assert not (mention.deadline and mention.cut_off)
