from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_dates

_WEDNESDAY = "2023-06-14"


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("大前天到达", "大前天", "2023-06-11"),
        ("前日到达", "前日", "2023-06-12"),
        ("昨夜到达", "昨夜", "2023-06-13"),
        ("明晚出发", "明晚", "2023-06-15"),
        ("大后天出发", "大后天", "2023-06-17"),
        ("星期一开工", "星期一", "2023-06-12"),
        ("星期四开工", "星期四", "2023-06-08"),
        ("礼拜天开工", "礼拜天", "2023-06-11"),
        ("禮拜二開工", "禮拜二", "2023-06-13"),
        ("周三，双方见面", "周三", "2023-06-14"),
        ("週五晚間", "週五晚間", "2023-06-09"),
        ("这周二开工", "这周二", "2023-06-13"),
        ("这个星期二开工", "这个星期二", "2023-06-13"),
        ("上个礼拜二开工", "上个礼拜二", "2023-06-06"),
        ("下星期二开工", "下星期二", "2023-06-20"),
        ("上上周五开工", "上上周五", "2023-06-02"),
        ("本周内完工", "本周", "2023-06-12/2023-06-18"),
        ("上周完工", "上周", "2023-06-05/2023-06-11"),
        ("下下周完工", "下下周", "2023-06-26/2023-07-02"),
        ("下周末开放", "下周末", "2023-06-24/2023-06-25"),
        ("上周末开放", "上周末", "2023-06-10/2023-06-11"),
        ("19年3月开工", "19年3月", "2019-03"),
        ("08年3月5日开工", "08年3月5日", "2008-03-05"),
        ("零九年开工", "零九年", "2009"),
        ("98年5月开工", "98年5月", "1998-05"),
        ("80年代建成", "80年代", "198X"),
        ("九十年代建成", "九十年代", "199X"),
        ("20年代", "20年代", "202X"),
        ("年底前完工", "年底前", "2023-12"),
        ("力争年内投产", "年内", "2023"),
    ],
)
def test_what_counts_from_a_reference(text: str, words: str, edtf: str) -> None:
    (found,) = read_dates(text, _WEDNESDAY)
    assert (found.text, found.edtf) == (words, edtf)
    assert found.inferred is not None
    assert found.relative


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("星期一开工", []),
        ("上周完工", []),
        ("年底前完工", []),
        ("90年代建成", []),
        ("19年3月开工", ["XXXX-03"]),
        ("08年3月5日", ["XXXX-03-05"]),
    ],
)
def test_without_a_reference_the_year_stays_unknown(text: str, edtf: list[str]) -> None:
    assert [found.edtf for found in read_dates(text)] == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("19世纪60年代", "19世纪60年代", "186X"),
        ("十九世纪六十年代", "十九世纪六十年代", "186X"),
        ("二十世纪七十年代", "二十世纪七十年代", "197X"),
        ("本世纪10年代", "本世纪10年代", "201X"),
        ("两千零六年七月", "两千零六年七月", "2006-07"),
        ("二零一一年七月二十三", "二零一一年七月二十三", "2011-07-23"),
        ("七月二十三，天气", "七月二十三", "XXXX-07-23"),
        ("五月三日到九日", "五月三日到九日", "XXXX-05-03/XXXX-05-09"),
        ("2012年五月三日至九日", "2012年五月三日至九日", "2012-05-03/2012-05-09"),
        ("2011年与2013年间", "2011年与2013年", "2011/2013"),
        ("2019/3/1-2019/5/2", "2019/3/1-2019/5/2", "2019-03-01/2019-05-02"),
        ("2014 06 09", "2014 06 09", "2014-06-09"),
        ("10月23日，星期三", "10月23日", "XXXX-10-23"),
        ("2019年10月23日 星期三", "2019年10月23日", "2019-10-23"),
        ("10月23日（礼拜三）上午", "10月23日（礼拜三）上午", "XXXX-10-23"),
    ],
)
def test_what_is_stated(text: str, words: str, edtf: str) -> None:
    (found,) = read_dates(text)
    assert (found.text, found.edtf, found.inferred) == (words, edtf, None)


@pytest.mark.parametrize(
    "text",
    [
        "八月初三",
        "正月十五闹元宵",
        "每周三开放",
        "周一至周五开放",
        "周三强",
        "三月二十家企业",
        "两千年历史",
        "每年年底",
        "2年内完成",
        "这周边的企业",
        "下周期",
        "上周年",
        "年末岁尾工作",
    ],
)
def test_what_names_no_day(text: str) -> None:
    found = [one.edtf for one in read_dates(text, _WEDNESDAY)]
    assert found in ([], ["XXXX-03"], ["2023"]) and "08" not in "".join(found)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_a_weekday_alone_is_the_last_one(today: date, weekday: int) -> None:
    (found,) = read_dates(f"星期{'一二三四五六日'[weekday]}召开", today.isoformat())
    day = date.fromisoformat(found.edtf)
    assert day.weekday() == weekday
    assert timedelta(0) <= today - day < timedelta(7)


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)))
def test_this_week_has_its_day(today: date) -> None:
    (found,) = read_dates("本周召开", today.isoformat())
    first, last = map(date.fromisoformat, found.edtf.split("/"))
    assert first <= today <= last
    assert last - first == timedelta(6)


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        pytest.param("民國115年第2季動工", ["民國115年第2季"], ["2026-04/2026-06"], id="a quarter"),
        pytest.param("民国112年5月6日", ["民国112年5月6日"], ["2023-05-06"], id="a day"),
        pytest.param("民國一百一十二年", ["民國一百一十二年"], ["2023"], id="spelled"),
        pytest.param(
            "民國115年動工、116年底完工", ["民國115年", "116年底"], ["2026", "2027-12"], id="a bare year behind it"
        ),
        pytest.param("民國38年", ["民國38年"], ["1949"], id="two digits"),
        pytest.param("建校116年底蘊深厚", [], [], id="a count of years"),
        pytest.param("自民國115年起，廠齡達116年", ["民國115年"], ["2026"], id="a count behind a year"),
    ],
)
def test_years_of_the_republic(text: str, words: list[str], edtf: list[str]) -> None:
    found = read_dates(text)
    assert [one.text for one in found] == words
    assert [one.edtf for one in found] == edtf
