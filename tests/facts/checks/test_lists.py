from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.lists import counts_match_lists

WRONG = {
    "behind a colon": "现场签约五家企业：云杉集团、鹭岛科技、白露创投、岭北数据。",
    "too many behind a colon": "现场签约三家企业：云杉集团、鹭岛科技、白露创投、岭北数据。",
    "分别为": "签约的四家企业分别为云杉集团、鹭岛科技、白露创投。",
    "分别是": "这4家企业分别是云杉集团、鹭岛科技、白露创投、岭北数据、望舒动力。",
    "in front": "云杉集团、鹭岛科技、白露创投、岭北数据五家企业签约。",
    "in front, too many": "云杉集团、鹭岛科技、白露创投三十家企业签约。",
    "等 with more than counted": "云杉集团、鹭岛科技、白露创投、岭北数据等三家企业签约。",
    "brackets": "现场签约三家企业（云杉集团、鹭岛科技），随后召开座谈会。",
    "brackets, too many": "两家企业（云杉集团、鹭岛科技、白露创投）签约。",
    "包括 with more than counted": "参会的三家企业包括云杉集团、鹭岛科技、白露创投、岭北数据。",
    "districts": "名单涉及五个区：青澜区、云渚区、栖梧区、临湖区。",
    "districts in front": "青澜区、云渚区、栖梧区、临湖区五个区参加。",
    "cities": "列车连接云程、宁泽、澄桥六个城市。",
    "fields": "双方将在算力、芯片、软件、数据五个方面合作。",
    "slogan": "全区投资3亿元布局五大产业：低空经济、算力、生物医药、新材料。",
    "persons": "岑以宁、陆沉舟、穆清、韩朔五位专家出席。",
    "persons behind": "获奖的三人分别为岑以宁、陆沉舟、穆清、韩朔。",
    "和 before the last": "现场签约六家企业：云杉集团、鹭岛科技、白露创投和岭北数据。",
    "platforms": "建成三个平台：检测平台、数据平台、交易平台、融资平台。",
    "projects": "鹭岛智算中心、云杉冷链基地、白露产业园四个项目签约。",
    "figures in digits": "引进12家企业：云杉集团、鹭岛科技、白露创投、岭北数据。",
    "a dash": "签约四家企业——云杉集团、鹭岛科技、白露创投。",
    "English": "Five companies: Cedar Systems, Kestrel Cells, Orion Labs and Harrow Bank.",
    "English, too many": "Two cities (Bayport, Harrow and Eastmere) signed.",
}
RIGHT = {
    "behind a colon": "现场签约四家企业：云杉集团、鹭岛科技、白露创投、岭北数据。",
    "分别为": "签约的三家企业分别为云杉集团、鹭岛科技、白露创投。",
    "in front": "云杉集团、鹭岛科技、白露创投、岭北数据四家企业签约。",
    "等 with fewer": "云杉集团、鹭岛科技等五家企业签约。",
    "等 with as many": "云杉集团、鹭岛科技、白露创投等三家企业签约。",
    "包括 with fewer": "参会的五家企业包括云杉集团、鹭岛科技、白露创投。",
    "等 at the end": "引进五家企业：云杉集团、鹭岛科技、白露创投等。",
    "brackets": "三家企业（云杉集团、鹭岛科技、白露创投）签约。",
    "和 before the last": "现场签约四家企业：云杉集团、鹭岛科技、白露创投和岭北数据。",
    "和 within a name": "参会的三家单位：云程市发展和改革委员会、云杉集团、鹭岛科技。",
    "firms of two places": "青澜区、云渚区5家企业参会。",
    "firms of two cities": "云程、宁泽5家企业参会。",
    "projects of two places": "云程、宁泽3个项目开工。",
    "a noun in front": "全区的数据中心和智算中心项目10个。",
    "more than": "云杉集团、鹭岛科技、白露创投20余家企业签约。",
    "groups": "打造三大板块：研发、检测，制造、装配，运营、服务。",
    "amounts behind": "签约3个项目：云杉集团10亿元、鹭岛科技20亿元。",
    "a clause behind": "推出五项措施：简化审批、降低成本，并设立专班、跟踪服务。",
    "no list": "现场签约五家企业，总投资60亿元。",
    "including others": "云杉集团、鹭岛科技在内的五家企业签约。",
    "districts": "名单涉及四个区：青澜区、云渚区、栖梧区、临湖区。",
    "fields": "双方将在算力、芯片、软件三个方面合作。",
    "persons": "岑以宁、陆沉舟、穆清三位专家出席。",
    "money is no count": "云杉集团、鹭岛科技、白露创投5亿元投资落地。",
    "English": "Four companies: Cedar Systems, Kestrel Cells, Orion Labs and Harrow Bank.",
    "English, including": "Five companies, including Cedar Systems, Kestrel Cells and Orion Labs, signed.",
}


@pytest.mark.parametrize("text", cases(WRONG))
def test_lists_of_another_length(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert len(reasons(counts_match_lists, article, read_off(article))) == 1


@pytest.mark.parametrize("text", cases(RIGHT))
def test_no_alarm(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(counts_match_lists, article, read_off(article)) == []


def test_the_reason_says_both_numbers(article_of: Callable[[str], Article]) -> None:
    article = article_of("现场签约五家企业：云杉集团、鹭岛科技、白露创投、岭北数据。")
    assert reasons(counts_match_lists, article, read_off(article)) == ["文中说“五家”，列出的是4个"]
