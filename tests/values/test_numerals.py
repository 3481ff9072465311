from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values.numerals import Numeral, read_arabic, read_chinese, read_english, read_positional, scaled

_DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("两", 2),
        ("十", 10),
        ("十二", 12),
        ("三十五", 35),
        ("一百零二", 102),
        ("一百二", 120),
        ("三千五", 3500),
        ("一千零五十", 1050),
        ("一千二百", 1200),
        ("三万五", 35_000),
        ("十万八千", 108_000),
        ("一百二十万", 1_200_000),
        ("两亿三千万", 230_000_000),
        ("一亿零三百", 100_000_300),
        ("三点五亿", 350_000_000),
    ],
)
def test_chinese_numerals(text: str, value: int) -> None:
    assert read_chinese(text) == Numeral(Decimal(value))


@pytest.mark.parametrize(
    ("text", "numeral"),
    [
        ("百", Numeral(Decimal(100), bare=True)),
        ("千万", Numeral(Decimal(10_000_000), bare=True)),
        ("万亿", Numeral(Decimal(10**12), bare=True)),
        ("百余", Numeral(Decimal(100), bound=">")),
        ("三十多亿", Numeral(Decimal(3_000_000_000), bound=">")),
        ("十几", Numeral(Decimal(10), bound=">")),
        ("十来", Numeral(Decimal(10), bound="~")),
        ("两三", Numeral(Decimal(2), high=Decimal(3))),
        ("两三百", Numeral(Decimal(200), high=Decimal(300))),
        ("三十七八", Numeral(Decimal(37), high=Decimal(38))),
        ("五六千万", Numeral(Decimal(50_000_000), high=Decimal(60_000_000))),
        ("几十", Numeral(None)),
        ("数百亿", Numeral(None)),
    ],
)
def test_inexact_numerals(text: str, numeral: Numeral) -> None:
    assert read_chinese(text) == numeral


@pytest.mark.parametrize("text", ["万一", "一二三", "二〇二三", "百二", "万万", "百千万", "零", ""])
def test_characters_that_spell_no_number(text: str) -> None:
    assert read_chinese(text) is None


@pytest.mark.parametrize(
    ("digits", "scale", "value"),
    [
        ("3.4", "万", "34000"),
        ("1,162.85", "亿", "116285000000"),
        ("2", "百万", "2000000"),
        ("1.2", "万亿", "1200000000000"),
        ("1.5", "Billion", "1500000000"),
        ("0.5", "", "0.5"),
        ("7.50", "", "7.5"),
    ],
)
def test_digits_with_their_scale_are_exact(digits: str, scale: str, value: str) -> None:
    assert str(scaled(read_arabic(digits), scale)) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("eight", 8),
        ("twenty five", 25),
        ("three hundred twenty", 320),
        ("two dozen", 24),
        ("five million two hundred thousand", 5_200_000),
    ],
)
def test_english_number_words(words: str, value: int) -> None:
    assert read_english(words.split()) == value


@pytest.mark.parametrize(("text", "value"), [("二〇二三", 2023), ("一九九○", 1990), ("二百", None), ("", None)])
def test_digits_spelt_one_by_one(text: str, value: int | None) -> None:
    assert read_positional(text) == value


def _spelt(value: int) -> str:
    """A number below 100,000,000 in Chinese, the way it is taught."""
    if value >= 10_000:
        high, low = divmod(value, 10_000)
        return _spelt(high) + "万" + (("零" if low < 1000 else "") + _spelt(low) if low else "")
    spelt, gap = "", False
    for scale, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, scale)
        if digit:
            spelt += ("零" if gap and spelt else "") + _DIGITS[digit] + name
        gap = not digit
    return spelt


@given(st.integers(1, 99_999_999))
def test_every_number_that_is_spelt_reads_back(value: int) -> None:
    numeral = read_chinese(_spelt(value))
    assert numeral is not None
    assert numeral.value == value
