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
# Days of no year that are told as past, and would be to come in the year of the publication.
IN_DOUBT = {
    "a week": ("2031-11-12 09:15", "11月20日，鹭岛智算中心开工。", "11月20日"),
    "the next day": ("2031-11-12 09:15", "11月13日，双方签约。", "11月13日"),
    "over the end of a month": ("2031-11-28 09:15", "12月3日上午，研究院揭牌。", "12月3日上午"),
    "six weeks": ("2031-04-21 09:15", "6月3日，代表团走进青澜区。", "6月3日"),
    "in mid-sentence": ("2031-04-21 09:15", "双方于4月28日签约。", "4月28日"),
    "numerals": ("2031-04-21 09:15", "四月二十八日，产线投产。", "四月二十八日"),
    "a speech": ("2031-04-21 09:15", "4月30日，岑以宁表示，进展顺利。", "4月30日"),
    "a launch": ("2031-04-21 09:15", "4月23日凌晨，鹭岛一号卫星升空。", "4月23日凌晨"),
    "a weekday": ("2031-04-21 09:15", "4月25日（周五），论坛在青澜区举行。", "4月25日"),
    "at a place": ("2031-04-21 09:15", "5月8日，青澜区集中签约12个项目。", "5月8日"),
    "with a sum": ("2031-04-21 09:15", "云杉集团5月2日完成3亿元融资。", "5月2日"),
    "money paid": ("2031-07-01 08:00", "7月9日，首笔资金3000万元到账。", "7月9日"),
    "opened": ("2031-07-01 08:00", "7月6日，智算中心正式启用。", "7月6日"),
    "begun": ("2031-07-01 08:00", "云湖大桥7月15日破土动工。", "7月15日"),
    "fell": ("2031-07-01 08:00", "7月2日，股价下跌5%。", "7月2日"),
    "received": ("2031-07-01 08:00", "7月4日，区长高远会见客商。", "7月4日"),
    "February": ("2032-02-20 08:00", "2月29日，双方签约。", "2月29日"),
    "released": ("2031-07-01 08:00", "7月3日，统计局发布数据。", "7月3日"),
    "a visit": ("2031-07-01 08:00", "高远7月8日到企业调研。", "7月8日"),
    "an award": ("2031-07-01 08:00", "7月10日，鹭岛科技获奖。", "7月10日"),
}
NO_DOUBT = {
    "before": ("2031-11-12 09:15", "11月10日，鹭岛智算中心开工。", "11月10日"),
    "the same day": ("2031-11-12 09:15", "11月12日，双方签约。", "11月12日"),
    "far off, so of the last year": ("2031-04-21 09:15", "11月18日，双方签约。", "11月18日"),
    "eight weeks": ("2031-04-21 09:15", "6月18日，双方签约。", "6月18日"),
    "last December": ("2031-01-03 09:15", "12月28日，双方签约。", "12月28日"),
    "announced": ("2031-11-12 09:15", "论坛将于11月20日举行。", "11月20日"),
    "announced in the sentence before": ("2031-11-12 09:15", "论坛即将开幕。11月20日，嘉宾齐聚。", "11月20日"),
    "announced in the sentence behind": ("2031-11-12 09:15", "11月20日，嘉宾齐聚。届时有签约仪式。", "11月20日"),
    "planned": ("2031-11-12 09:15", "项目计划11月20日动工。", "11月20日"),
    "in force from": ("2031-11-12 09:15", "措施自12月1日起施行。", "12月1日"),
    "on sale from": ("2031-11-12 09:15", "门票11月15日起发售。", "11月15日"),
    "a deadline": ("2031-11-12 09:15", "申报截止11月30日。", "11月30日"),
    "until": ("2031-11-12 09:15", "公示至11月20日为止。", "11月20日"),
    "enrolment": ("2031-11-12 09:15", "报名请于11月20日联系云湖中心。", "11月20日"),
    "last year": ("2031-11-12 09:15", "去年11月20日，双方签约。", "11月20日"),
    "once": ("2031-11-12 09:15", "双方曾在11月20日签约。", "11月20日"),
    "to be ready": ("2031-11-12 09:15", "确保11月30日通车。", "11月30日"),
    "tomorrow": ("2031-11-12 09:15", "明天是11月13日，双方签约。", "11月13日"),
    "a month alone": ("2031-11-12 09:15", "12月，双方签约。", "12月"),
    "not published": ("", "11月20日，双方签约。", "11月20日"),
    "a day that the year has not": ("2031-02-20 08:00", "2月29日，双方签约。", "2月29日"),
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


@pytest.mark.parametrize(("published", "text", "day"), cases(IN_DOUBT))
def test_days_of_no_year_that_are_in_doubt(article_of: ArticleOf, published: str, text: str, day: str) -> None:
    (reason,) = found(article_of, published, text, day)
    assert "没有写年份" in reason


@pytest.mark.parametrize(("published", "text", "day"), cases(NO_DOUBT))
def test_days_of_no_year_that_are_in_none(article_of: ArticleOf, published: str, text: str, day: str) -> None:
    assert found(article_of, published, text, day) == []
