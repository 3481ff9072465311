"""日 behind a number: how long something lasts, or a day of the month."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jianbao.values import read_dates, read_quantities

LASTS = {
    "within": ("鹤汀县要求企业在15日内补交材料", "15日", 15, None),
    "within, the longer word": ("岚屿科技须于20日以内复函", "20日以内", 20, "<="),
    "within, in numerals": ("材料齐备的三日内办结", "三日", 3, None),
    "within, a range": ("整改须在15至30日内完成", "15至30日", 15, None),
    "more than a month has": ("货款已拖欠88日", "88日", 88, None),
    "more than a month has, with a bound": ("逾90日未付的账款", "逾90日", 90, ">"),
    "at most": ("停留期限不超过30日", "不超过30日", 30, "<="),
    "at least": ("公示不少于5日", "不少于5日", 5, ">="),
    "over": ("岚屿港连续超20日满负荷", "超20日", 20, ">"),
    "calendar days": ("鹤汀储能项目工期180日历天", "180日历天", 180, None),
    "lasting": ("为期3日的对接会闭幕", "3日", 3, None),
    "lasting, of a notice": ("公示期为7日", "7日", 7, None),
    "lasting, without a verb": ("公示期7日", "7日", 7, None),
    "lasted": ("抢修历时9日", "9日", 9, None),
    "full": ("试运行满30日后验收", "30日", 30, None),
    "on end": ("棉价连续6日上涨", "6日", 6, None),
    "longer": ("展会延长两日", "两日", 2, None),
    "put off": ("展期两日", "两日", 2, None),
    "without a visa": ("持照者可享30日免签", "30日", 30, None),
}
OF_A_MONTH = {
    "on a day": ("签约仪式于15日举行", "15日"),
    "from a day on": ("办法自5日起施行", "5日"),
    "a day of a month, and a region behind": ("5月15日内蒙古发布规划", "5月15日"),
    "a day of a month, and a meeting": ("3月2日内部评审", "3月2日"),
    "days from one to another": ("1月3日至5日开展", "1月3日至5日"),
}
NEITHER = {
    "a region behind a number": "15日内蒙古",
    "an average of traders": "股价站上60日均线",
    "a line of traders": "指数跌破250日线",
}


@pytest.mark.parametrize(("text", "words", "value", "bound"), LASTS.values(), ids=LASTS)
def test_days_that_last(text: str, words: str, value: int, bound: str | None) -> None:
    (found,) = read_quantities(text)
    assert (found.text, found.value, found.unit, found.bound) == (words, Decimal(value), "天", bound)
    assert text[found.start : found.end] == words
    assert read_dates(text) == []


@pytest.mark.parametrize(("text", "words"), OF_A_MONTH.values(), ids=OF_A_MONTH)
def test_days_of_a_month(text: str, words: str) -> None:
    assert [date.text for date in read_dates(text)] == [words]
    assert read_quantities(text) == []


@pytest.mark.parametrize("text", NEITHER.values(), ids=NEITHER)
def test_neither(text: str) -> None:
    assert [one for one in read_quantities(text) if one.unit == "天"] == []
    assert read_dates(text) == []
