"""Where patterns are tried, and whether they are, makes no difference to what they find."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianbao.facts import places
from jianbao.facts.candidates import abroad, acting_bodies, chinese_people, english_bodies, english_projects, projects
from jianbao.facts.candidates import names as candidate_names
from jianbao.values import calendar_words, codes, english_dates, festivals, names, number_words
from jianbao.values.tried import ANY_LETTER, tried_at

PIECES = (
    *"一二三十百万亿零半几数多余第前首年月日号期届强大双点时今去上下本至:.,+-()（），。 \nabK",
    "12", "2024", "3.5", "亿元", "季度", "上半年", "世纪", "年代", "云杉", "有限公司", "部", "局长", "高远", "表示",
    "Cedar", "Park", "Ltd", "March", "quarter", "half", "million", "three", "1/18", "百分之", "G45", "2020", "大会",
    "五一", "春节", "元旦", "中秋", "节当天", "十四五", "大前天", "一核两翼", "成百上千", "双十一", "1+5", "3.0版",
    "三大", "24th", "K12", "本周三", "推介会", "里昂", "项目", "智算中心", "董事长", "联合创始人", "飞控",
    "杭州", "上海", "市", "自由", "一批", "\n  (1)", "400-820", "强",
)  # fmt: skip
texts = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))

PATTERNS = (
    number_words.TOKEN,
    calendar_words.CALENDAR,
    calendar_words.BARE_YEARS,
    calendar_words.EVENT_YEAR,
    english_dates._ENGLISH,
    english_dates._FIGURES,
    english_dates._DAY_FIRST,
    codes._CODES,
    codes._ADDRESSES,
    names._ORDINALS,
    names._NAMES,
    names._MIXED,
    names._CHAIN,
    names._IDIOMS,
    chinese_people.AFTER_POST,
    chinese_people.CITIZEN,
    chinese_people.MASKED,
    chinese_people.RARE,
    english_bodies._ENGLISH,
    candidate_names._UNBROKEN,
    english_projects._NAMED,
    places._CITY,
)


@given(texts)
@settings(deadline=None)  # the first text pays for compiling every pattern
def test_the_matches_are_those_of_the_pattern(text: str) -> None:
    for tried in PATTERNS:
        pattern = _everywhere(tried)
        found = [match.span() for match in tried.finditer(text)]
        assert found == [match.span() for match in pattern.finditer(text)], pattern.pattern[:60]


@cache
def _everywhere(tried: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern without the questions where it can begin."""
    pattern = tried.pattern
    while pattern.startswith("(?="):
        begins, _, asked = pattern.partition(")(?:")
        assert pattern == tried_at(begins.removeprefix("(?="), asked[:-1])
        pattern = asked[:-1]
    return re.compile(pattern, tried.flags)


GUARDS = {
    "ordinals": (names._ANY_ORDINAL, names._ORDINALS),
    "names": (names._ANY_NAME, names._NAMES),
    "chains": (names._ANY_CHAIN, names._CHAIN),
    "idioms": (names._ANY_IDIOM, names._IDIOMS),
    "letters and digits": (ANY_LETTER, names._MIXED),
    "codes": (codes._ANY_DIGIT, codes._CODES),
    "calendar": (calendar_words.ANY_CALENDAR, calendar_words.CALENDAR),
    "years": (calendar_words.ANY_YEAR, calendar_words.BARE_YEARS),
    "figures of dates": (calendar_words.ANY_YEAR, english_dates._FIGURES),
    "festivals": (festivals.ANY_FESTIVAL, festivals._FESTIVAL),
    "posts": (chinese_people.ANY_POST, chinese_people.AFTER_POST),
    "projects": (projects._ANY_ENDING, projects._ENDING),
    "executives": (acting_bodies._ANY_EXECUTIVE, acting_bodies._IS_LED),
    "presented": (abroad._PRESENTS, abroad._PRESENTED),
}
"""What is looked for before a pattern, which finds nothing without it."""
_SEEN_BEHIND = 16
"""Characters that a pattern may look at behind what it finds."""


@pytest.mark.parametrize(("guard", "pattern"), GUARDS.values(), ids=GUARDS)
@given(text=texts)
@settings(deadline=None)
def test_a_guard_stands_in_what_its_pattern_finds(guard: re.Pattern[str], pattern: re.Pattern[str], text: str) -> None:
    spans = [match.span() for match in pattern.finditer(text)]
    assert all(guard.search(text, start, end + _SEEN_BEHIND) for start, end in spans)
