from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.publication import published_after_event

ArticleOf = Callable[[str], Article]

# When the page was published, the sentence of the event, its date.
TOO_LATE = {
    "the next day": ("2031-04-21 09:15", "2031年4月22日，鹭岛智算中心开工。", "2031年4月22日"),
    "the next month": ("2031-04-21 09:15", "2031年5月，鹭岛智算中心开工。", "2031年5月"),
    "the next year": ("2031-04-21 09:15", "2032年4月18日，鹭岛智算中心开工。", "2032年4月18日"),
    "a year": ("2031-04-21 09:15", "2033年，鹭岛智算中心开工。", "2033年"),
    "many years": ("2031-04-21 09:15", "2041年1月1日，鹭岛智算中心开工。", "2041年1月1日"),
    "a period": ("2031-04-21 09:15", "2031年5月1日至5月3日，展会举行。", "2031年5月1日至5月3日"),
    "in mid-sentence": ("2031-04-21 09:15", "双方于2031年4月28日签约。", "2031年4月28日"),
    "dots": ("2031-04-21 09:15", "2031.04.28，双方签约。", "2031.04.28"),
    "December": ("2031-11-30 23:59", "2031年12月1日，双方签约。", "2031年12月1日"),
    "New Year": ("2031-12-31 23:59", "2032年1月1日，双方签约。", "2032年1月1日"),
    "with a part of day": ("2031-04-21 09:15", "2031年4月22日下午，双方签约。", "2031年4月22日下午"),
    "with a weekday": ("2031-04-21 09:15", "2031年4月25日（周五），双方签约。", "2031年4月25日"),
    "two dates": ("2031-04-21 09:15", "2030年4月签约的项目于2031年6月1日开工。", "2031年6月1日"),
    "held": ("2031-04-21 09:15", "2031年4月30日，论坛在青澜区举行。", "2031年4月30日"),
    "unveiled": ("2031-04-21 09:15", "2031年4月30日，研究院揭牌。", "2031年4月30日"),
    "visited": ("2031-04-21 09:15", "2031年4月30日，代表团走进青澜区。", "2031年4月30日"),
    "said": ("2031-04-21 09:15", "2031年4月30日，岑以宁表示，进展顺利。", "2031年4月30日"),
    "a quarter's month": ("2031-03-01 08:00", "2031年4月，全区完成产值60亿元。", "2031年4月"),
    "one day by the clock": ("2031-02-28 23:59", "2031年3月1日，双方签约。", "2031年3月1日"),
    "far months": ("2031-01-05 10:00", "2031年10月5日，双方签约。", "2031年10月5日"),
}
IN_TIME = {
    "the same day": ("2031-04-21 09:15", "2031年4月21日，双方签约。", "2031年4月21日"),
    "the day before": ("2031-04-21 09:15", "2031年4月20日，双方签约。", "2031年4月20日"),
    "an unknown year": ("2031-04-21 09:15", "11月18日，双方签约。", "11月18日"),
    "an unknown year of a month": ("2031-04-21 09:15", "11月，双方签约。", "11月"),
    "the same month": ("2031-04-21 09:15", "2031年4月，双方签约。", "2031年4月"),
    "the same year": ("2031-04-21 09:15", "2031年，双方签约。", "2031年"),
    "a repost, years later": ("2031-04-21 09:15", "2029年11月18日，双方签约。", "2029年11月18日"),
    "a period that has begun": ("2031-04-21 09:15", "2031年4月20日至4月25日，展会举行。", "2031年4月20日至4月25日"),
    "announced by 将": ("2031-04-21 09:15", "论坛将于2031年5月10日举行。", "2031年5月10日"),
    "announced behind": ("2031-04-21 09:15", "2031年5月10日，论坛将在青澜区举行。", "2031年5月10日"),
    "planned": ("2031-04-21 09:15", "该项目计划于2031年10月开工。", "2031年10月"),
    "拟": ("2031-04-21 09:15", "该项目拟于2031年10月开工。", "2031年10月"),
    "expected": ("2031-04-21 09:15", "该项目预计2031年12月投产。", "2031年12月"),
    "a target": ("2031-04-21 09:15", "力争2033年12月建成。", "2033年12月"),
    "set": ("2031-04-21 09:15", "发布会定于2031年5月1日举行。", "2031年5月1日"),
    "the last year": ("2031-01-02 09:15", "2030年12月31日，双方签约。", "2030年12月31日"),
    "before noon": ("2031-04-21 09:15", "2031年4月21日下午，双方签约。", "2031年4月21日下午"),
    "an earlier month": ("2031-04-21 09:15", "2031年3月，双方签约。", "2031年3月"),
    "an unknown year near": ("2031-04-21 09:15", "4月18日，双方签约。", "4月18日"),
    "an unknown year, announced": ("2031-04-21 09:15", "论坛将于5月10日举行。", "5月10日"),
    "not published": ("", "2041年4月22日，双方签约。", "2041年4月22日"),
}


def article(article_of: ArticleOf, published: str, text: str) -> Article:
    head = f"发布时间：{published} 来源：青澜发布\n" if published else ""
    return article_of(f"青澜区要闻\n{head}{text}\n这是青澜区的一件大事，各方都很关注，后续进展值得期待。")


def found(article_of: ArticleOf, published: str, text: str, day: str) -> list[str]:
    page = article(article_of, published, text)
    (number,) = (sentence.number for sentence in page.sentences if day in sentence.text)
    brief = read_off(page, day=day, cite=[number])
    assert brief.look is not None and brief.look.day is not None
    assert (page.head.published is None) is not bool(published)
    return reasons(published_after_event, page, brief)


@pytest.mark.parametrize(("published", "text", "day"), cases(TOO_LATE))
def test_events_behind_the_publication(article_of: ArticleOf, published: str, text: str, day: str) -> None:
    assert len(found(article_of, published, text, day)) == 1


@pytest.mark.parametrize(("published", "text", "day"), cases(IN_TIME))
def test_events_in_time(article_of: ArticleOf, published: str, text: str, day: str) -> None:
    assert found(article_of, published, text, day) == []
