"""Where patterns are tried makes no difference to what they find."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from jianbao.facts.candidates import bodies, chinese_people, projects
from jianbao.values import calendar_words, chinese_dates, codes, english_dates, names, number_words, numbers
from jianbao.values.scan import Scan, ScanBehind

PIECES = (
    *"一二三十百万亿零半几数多余第前首年月日号期届强大双点时今去上下本至:.,+-()（），。 \nabK",
    "12", "2024", "3.5", "亿元", "季度", "上半年", "世纪", "年代", "云杉", "有限公司", "部", "局长", "高远", "表示",
    "Cedar", "Park", "Ltd", "March", "quarter", "half", "million", "three", "1/15", "百分之", "G60", "2020", "大会",
)  # fmt: skip
texts = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))

SCANS: tuple[tuple[Scan | ScanBehind, re.Pattern[str]], ...] = (
    (numbers._TOKENS, number_words.TOKEN),
    (chinese_dates._CALENDAR_WORDS, calendar_words.CALENDAR),
    (chinese_dates._TWO_YEARS, calendar_words.BARE_YEARS),
    (chinese_dates._EVENT_YEARS, calendar_words.EVENT_YEAR),
    (english_dates._ENGLISH_WORDS, english_dates._ENGLISH),
    (english_dates._IN_FIGURES, english_dates._FIGURES),
    (english_dates._DAYS_FIRST, english_dates._DAY_FIRST),
    (codes._SCANNED, codes._CODES),
    (names._ORDINAL_WORDS, names._ORDINALS),
    (names._NAME_WORDS, names._NAMES),
    (names._MIXED_WORDS, names._MIXED),
    (bodies._ENDINGS, bodies._ENDING),
    (bodies._ENGLISH_NAMES, bodies._ENGLISH),
    (projects._ENGLISH_NAMES, projects._ENGLISH),
    (chinese_people.SPEAKER, chinese_people._SPEAKER),
    (chinese_people.BEFORE_POST, chinese_people._BEFORE_POST),
    (chinese_people.BEFORE_TITLE, chinese_people._BEFORE_TITLE),
)


@given(texts)
def test_the_matches_are_those_of_the_pattern(text: str) -> None:
    for scan, pattern in SCANS:
        found = [match.span() for match in scan.finditer(text)]
        assert found == [match.span() for match in pattern.finditer(text)], pattern.pattern[:60]
