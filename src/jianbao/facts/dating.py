"""The dates of an article, counted from the day on which it was told."""

from __future__ import annotations

import re
from dataclasses import replace

from jianbao.articles import Article
from jianbao.facts.months_of_days import in_month_before
from jianbao.facts.years_of_sentences import in_year_of_sentence_before
from jianbao.facts.years_of_telling import in_year_of_telling
from jianbao.text import HAN
from jianbao.values import DateMention, read_dates, with_year

_OPENING = 4
"""Sentences in which a page says when it was written: its title, a byline, a dateline."""
_BEFORE_DAY = 24
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEARLESS_DAY = re.compile(r"XXXX-(?!12|01|XX)[0-9]{2}-[0-9]{2}")
"""In December and January what is named by a year may be held in the one before or behind it."""
_YEAR = re.compile(r"[0-9]{4}")
_COUNTS = re.compile(r"(?:今|昨|前|明|后)[天日晚晨夜]|[上下本]个?月|[今去前明后]年|年[底末]")
_YEAR_END = re.compile(r"年[底末]")
_ANY_DAY = "06-15"
_STAND_IN = re.compile(r"(?:1999|200[0-3])(?=-|/|$|算)")
_ANY_YEAR = 2001
"""No leap year, so that what it counts past the end of February is not sure."""
_BYLINE = re.compile(r"(?<![\d年])(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])日\s{0,2}\d{1,2}:\d\d")
_LONGEST_HEAD = 400
_YEARLESS_STAMP = re.compile(r"XXXX-[0-9]{2}-[0-9]{2}")
_ISSUE = re.compile(r"\s{0,2}《[^》]{2,20}》\s{0,2}(?P<year>20\d\d)\s?年\s?(?:第|总第)\s?\d{1,4}\s?期")
_LONGEST_NAME = 30
_NAMED_BY_YEAR = re.compile(
    r"年?[“\"「《]?(?!度|底|末|初|以来|上半|下半)"
    rf"[{HAN}A-Za-z0-9“”\"「」·]{{2,{_LONGEST_NAME}}}?"
    r"(?:大会|论坛|峰会|博览会|展览会|洽谈会|交易会|推介会|年会|马拉松|锦标赛|联赛|大赛|活动周|产业周)"
    r"(?!组委会|筹备|新闻发布|启动|倒计时|报名|招商|征集|规则|方案)"
)
_STILL_TO_COME = re.compile(r"将|拟|计划|筹备|倒计时")


def article_dates(article: Article, text: str) -> list[DateMention]:
    """The dates that words of an article state, as `recent_dates`, with the years of months that are over longer."""
    dates = recent_dates(article, text)
    dates = in_year_of_sentence_before(article, text, dates, lambda before: recent_dates(article, before))
    dates = in_month_before(article, text, dates, lambda before: article_dates(article, before))
    return in_year_of_telling(article, text, dates)


def recent_dates(article: Article, text: str) -> list[DateMention]:
    """The dates that words of an article state, with what is known of when the article was told.

    What counts from a day, as 昨天 and 去年8月, is counted from the day on which the article was told; a day without a
    year has the year of the publication, else of a repost, where that is safe, else that of the event it was of:
    2025某某博览会.
    """
    reference, head = told_on(article), article.head
    mentions = read_dates(text, reference) if reference else _counted_without_year(article, text)
    mentions = [one for one in mentions if not one.is_open]  # 日前 dates nothing
    if head.reposted and not head.published:
        return [with_year(mention, head.reposted.value, reposted=True) for mention in mentions]
    published = head.published.value if head.published else reference
    if published:
        return [with_year(mention, published) for mention in mentions]
    return _with_year_of_event(mentions, text)


def told_on(article: Article) -> str | None:
    """The EDTF day on which the article was told; where only its year is sure, that; null where none is.

    It is the day of the dateline, else of the publication. That of a repost is not; a dateline shortly before it is.
    """
    known = article.head.known_by
    stated = [
        with_year(mention, known.value) if known else mention
        for sentence in article.sentences[:_OPENING]
        for mention in read_dates(sentence.text)
        if mention.stamp
    ]
    days = [mention.edtf for mention in stated if _DAY.fullmatch(mention.edtf)]
    if article.head.published:
        day = article.head.published.value[:10]
        return next((one for one in days if one <= day), article.head.published.value)
    return next(iter(days), None) or _year_of_opening(article) or _year_of_issue(article)


def _counted_without_year(article: Article, text: str) -> list[DateMention]:
    """The dates, those that count from a day (昨日, 上月, 去年) from one whose year nothing says: XXXX-11-05."""
    mentions = read_dates(text)
    day = _day_without_year(article) if _COUNTS.search(text) else None
    if day is None and not _YEAR_END.search(text):
        return mentions
    kind = _COUNTS if day else _YEAR_END
    counted = [
        replace(one, edtf=_STAND_IN.sub("XXXX", one.edtf), inferred=_STAND_IN.sub("XXXX", one.inferred or ""))
        for one in read_dates(text, f"{_ANY_YEAR}-{day or _ANY_DAY}")
        if one.relative and kind.search(one.text) and not one.edtf.startswith(f"{_ANY_YEAR}-02-2")
    ]
    # 明年上半年 is of no year still: nothing was counted.
    known = {(one.start, one.edtf) for one in mentions}
    counted = [one for one in counted if (one.start, one.edtf) not in known]
    kept = [one for one in mentions if not any(two.start < one.end and one.start < two.end for two in counted)]
    return sorted([*kept, *counted], key=lambda one: one.start)


def _day_without_year(article: Article) -> str | None:
    """The month and day on which an article was told, of which no year is stated: of its byline or dateline."""
    byline = _BYLINE.search(article.original, 0, _LONGEST_HEAD)
    if byline:
        return f"{int(byline['month']):02}-{int(byline['day']):02}"
    stamps = [one.edtf for s in article.sentences[:_OPENING] for one in read_dates(s.text) if one.stamp]
    return next((edtf[5:] for edtf in stamps if _YEARLESS_STAMP.fullmatch(edtf)), None)


def _year_of_issue(article: Article) -> str | None:
    """The year of the issue of a magazine with which a page opens: 《某某周刊》2026年第27期."""
    first = article.sentences[0].text if article.sentences else ""
    found = _ISSUE.match(first)
    return found["year"] if found else None


def _year_of_opening(article: Article) -> str | None:
    """The year of the day with which a story opens: 2024年5月6日，双方签约."""
    for sentence in article.sentences[:_OPENING]:
        for mention in read_dates(sentence.text):
            opens = mention.start < _BEFORE_DAY and not re.search(r"[，,。；;：:]", sentence.text[: mention.start])
            if opens and _DAY.fullmatch(mention.edtf) and sentence.text[mention.end : mention.end + 1] in ("，", ","):
                return mention.edtf[:4]
    return None


def _with_year_of_event(mentions: list[DateMention], text: str) -> list[DateMention]:
    """The days with the year in the name of the event that the sentence tells of, where it names one."""
    named = {
        m.edtf: m for m in mentions if _YEAR.fullmatch(m.edtf) and _NAMED_BY_YEAR.match(text, m.calendar_start + 4)
    }
    if len(named) != 1 or _STILL_TO_COME.search(text):
        return mentions
    ((year, name),) = named.items()
    reason = f"年份取自活动名称“{text[name.start : name.end]}…”"
    return [
        replace(mention, edtf=mention.edtf.replace("XXXX", year), inferred=reason)
        if _YEARLESS_DAY.fullmatch(mention.edtf) and not mention.relative
        else mention
        for mention in mentions
    ]
