from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jianbao.values import read_number, read_numbers

_DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("17", "17"),
        ("１７", "17"),
        ("8,205", "8205"),
        ("８，２０５", "8205"),
        ("3.60", "3.6"),
        (".75", "0.75"),
        ("-12", "-12"),
        ("负12", "-12"),
        ("－７", "-7"),
        ("-.25", "-0.25"),
        ("6e3", "6000"),
        ("1.5E-2", "0.015"),
        ("70k", "70000"),
        ("1.2M", "1200000"),
        ("3.7万", "37000"),
        ("3.7 万", "37000"),
        ("3.7萬", "37000"),
        ("29亿", "2900000000"),
        ("1.06万亿", "1060000000000"),
        ("20万万", "2000000000"),
        ("8万3千", "83000"),
        ("8 万3 千2 百", "83200"),
        ("6亿5千万", "650000000"),
        ("2億3千萬", "230000000"),
        ("六", "6"),
        ("十", "10"),
        ("十六", "16"),
        ("三十", "30"),
        ("一百一十一", "111"),
        ("一百零七", "107"),
        ("一百七", "170"),
        ("三千六", "3600"),
        ("三千零六", "3006"),
        ("三千零六十", "3060"),
        ("两万八", "28000"),
        ("两万零八", "20008"),
        ("七百万零三百", "7000300"),
        ("六千万", "60000000"),
        ("九亿零一百", "900000100"),
        ("三万万", "300000000"),
        ("四兆两千亿", "4200000000000"),
        ("三兆五十亿六万", "3005000060000"),
        ("两个亿", "200000000"),
        ("负二十四", "-24"),
        ("负三点二", "-3.2"),
        ("零点零八", "0.08"),
        ("十二点五", "12.5"),
        ("三百点零五", "300.05"),
        ("两点五亿", "250000000"),
        ("叁佰贰拾", "320"),
        ("壹仟零玖", "1009"),
        ("柒万伍仟捌佰", "75800"),
        ("貳拾億", "2000000000"),
        ("拾伍", "15"),
        ("十余万", "100000"),
        ("七百余万", "7000000"),
        ("三十几亿", "3000000000"),
        ("二百零几万", "2000000"),
        ("三 百 六 十 四", "364"),
        ("五千 二百 三十 万", "52300000"),
        ("六百 点 四", "600.4"),
        ("900  万", "9000000"),
    ],
)
def test_the_number_of_a_whole_text(text: str, value: str) -> None:
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("四分之三", Fraction(3, 4)),
        ("七分之二十二", Fraction(22, 7)),
        ("8分之3", Fraction(3, 8)),
        ("３／８", Fraction(3, 8)),
        ("11/4", Fraction(11, 4)),
        ("-5/2", Fraction(-5, 2)),
        ("2 1/3", Fraction(7, 3)),
        ("二又三分之一", Fraction(7, 3)),
        ("负二又三分之一", Fraction(-7, 3)),
        ("6又四分之1", Fraction(25, 4)),
        ("三千分之一", Fraction(1, 3000)),
        ("三 分之 二", Fraction(2, 3)),
        ("9 分 之 4", Fraction(4, 9)),
        ("三分之負二", Fraction(-2, 3)),
    ],
)
def test_fractions_are_exact(text: str, value: Fraction) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "万",
        "万万",
        "千亿",
        "一切",
        "一旦",
        "四川",
        "陆地",
        "伍先生",
        "数十",
        "第",
        "一二三",
        "共 3 家",
        "3和5",
        "点",
        "又",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("二百三，四百六，再加九百。", [("二百三", 230), ("四百六", 460), ("九百", 900)]),
        ("1, 500, 20", [("1", 1), ("500", 500), ("20", 20)]),
        ("她带了三个箱子和12本书", [("三", 3), ("12", 12)]),
        ("8千克半", [("8", 8)]),
        ("四百多人", [("四百", 400)]),
        ("２０２１年５月３日", [("２０２１", 2021), ("５", 5), ("３", 3)]),
        ("五百 三家", [("五百", 500), ("三", 3)]),
        ("他一看就明白了", []),
        ("大陆地区", []),
    ],
)
def test_the_numbers_of_a_sentence(text: str, found: list[tuple[str, int]]) -> None:
    numbers = read_numbers(text)
    assert [(one.text, one.value) for one in numbers] == [(words, Decimal(value)) for words, value in found]
    assert all(text[one.start : one.end] == one.text for one in numbers)


def _spelled(value: int) -> str:
    """A whole number below a hundred million in Chinese."""
    if value >= 10_000:
        high, low = divmod(value, 10_000)
        zero = "零" if 0 < low < 1000 else ""
        return f"{_spelled(high)}万{zero}{_spelled(low) if low else ''}"
    words, gap = "", False
    for power, scale in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // power % 10
        if digit:
            words += ("零" if gap and words else "") + _DIGITS[digit] + scale
        gap = not digit
    return words or "零"


@given(st.integers(10, 99_999_999))
@example(10_010)
@example(20_000_300)
def test_a_spelled_number_reads_back(value: int) -> None:
    assert read_number(_spelled(value)) == value


@given(st.integers(10, 99_999_999), st.data())
def test_a_changed_digit_is_never_read_as_the_same(value: int, data: st.DataObject) -> None:
    words = _spelled(value)
    at = data.draw(st.sampled_from([i for i, character in enumerate(words) if character in _DIGITS[1:]]))
    other = data.draw(st.sampled_from([digit for digit in _DIGITS[1:] if digit != words[at]]))
    assert read_number(words[:at] + other + words[at + 1 :]) != value


@given(st.integers(0, 10**15), st.integers(0, 4))
def test_digits_read_back_whatever_their_width(value: int, places: int) -> None:
    number = Decimal(value).scaleb(-places)
    wide = f"{number:f}".translate(str.maketrans("0123456789.", "０１２３４５６７８９．"))
    assert read_number(f"{number:f}") == read_number(wide) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("百分之五", Decimal("0.05")),
        ("5%", Decimal("0.05")),
        ("５％", Decimal("0.05")),
        ("-5%", Decimal("-0.05")),
        ("12.5 %", Decimal("0.125")),
        ("百分之一百二十", Decimal("1.2")),
        ("千分之八", Decimal("0.008")),
        ("8‰", Decimal("0.008")),
        ("万分之五", Decimal("0.0005")),
        ("三分之一", Fraction(1, 3)),
        ("5%%", None),
        ("%", None),
        ("三分之一%", None),
        ("五成", None),
    ],
)
def test_a_share_is_that_part_of_one(text: str, value: Decimal | Fraction | None) -> None:
    assert read_number(text) == value
