from __future__ import annotations

import itertools
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.timing import grows_with_length

from jianbao.values import figures_in, read_dates, read_numbers, read_quantities

_UNITS = ["个", "家", "亩", "平方米", "公里", "栋", "名", "万吨", "%"]
_CHARACTERS = (
    "0123456789.,，-—~～至到年月日号时点个家元亿万千百十一二三两半几数多余约近超不低于以上左右%％/+:“”《》() \n第首大"
    "级期届强GRMB$€amillion ofMayJunebQ今去明天周前后季度五\0\x01①（）²½〇億萬約個"
)
any_text = st.one_of(st.text(max_size=80), st.text(alphabet=_CHARACTERS, max_size=80))


@given(any_text)
def test_spans_are_the_words_and_do_not_overlap(text: str) -> None:
    dates = read_dates(text)
    spans = [(date.start, date.end) for date in dates]
    for date in dates:
        assert date.text == text[date.start : date.end]
        assert date.start <= date.calendar_start < date.calendar_end <= date.end
    for one in read_quantities(text):
        assert one.text == text[one.start : one.end]
        assert one.start <= one.number_start < one.number_end <= one.end
        spans.append((one.start, one.end))
    for number in read_numbers(text):
        assert number.text == text[number.start : number.end]
    spans.sort()
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


@given(any_text)
@example("0‐m2")
@example("land of 500 m2")
def test_every_digit_is_asked_for(text: str) -> None:
    asked = {i for start, end in figures_in(text) for i in range(start, end)}
    assert {i for i, character in enumerate(text) if character in "0123456789"} <= asked


@given(st.decimals(0, 10**9, places=2), st.sampled_from(["", "万", "亿"]), st.sampled_from(_UNITS))
def test_a_written_quantity_reads_back(value: Decimal, scale: str, unit: str) -> None:
    scale = "" if unit == "万吨" else scale
    text = f"共{value:,}{scale}{unit}。"
    (one,) = read_quantities(text)
    factor = {"": 1, "万": 10**4, "亿": 10**8}[scale] * (10**4 if unit == "万吨" else 1)
    assert (one.text, one.value) == (text[1:-1], value * factor)
    assert one.unit == unit.removeprefix("万")


@example(4_000_000_000)
@given(st.integers(1, 10**12))
def test_money_reads_back_whatever_the_separators(value: int) -> None:
    for text in (f"¥{value}", f"¥{value:,}", f"{value:,}元", f"{value} yuan"):
        (one,) = read_quantities(text)
        assert (one.text, one.value, one.currency) == (text, Decimal(value), "CNY")


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1 ",
        "1.",
        "1-",
        "a1",
        "a.",
        "一",
        "一个",
        "三省",
        "零一",
        "亿",
        "1,234,",
        "“1",
        "《1",
        "约占的",
        "2024年",
        "一 ",
        "百 分 ",
        "壹",
        "拾佰",
        "又三分之",
        "1 1/",
        "8千5百",
        "五元三角",
        "年底",
        "19年3月",
        "上上周",
        "九十年代",
        "2014 06 ",
        "一点",
        "万万",
        "万",
        "of ",
        "late ",
        "early ",
        "mid-",
        "and ",
        "by the ",
        "from March ",
    ],
)
@pytest.mark.parametrize("read", [read_quantities, read_dates, read_numbers], ids=["quantities", "dates", "numbers"])
def test_time_grows_with_the_length_of_a_line(read: Callable[[str], object], unit: str) -> None:
    assert grows_with_length(read, unit, 2000)


def test_a_line_of_a_million_digits() -> None:
    assert read_quantities("7" * 1_000_000) == []
