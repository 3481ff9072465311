from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.lists import counts_match_lists

WRONG = {
    "等 with more than counted behind 以及": "云杉集团、鹭岛科技以及白露创投、岭北数据、望舒动力等两家企业签约。",
    "more than all, with 以及": "云杉集团、鹭岛科技以及白露创投、岭北数据、望舒动力九家企业签约。",
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
    "great industries": "全市投资3亿元布局新材料、新能源、高端装备、生物医药三大产业。",
    "great industries in brackets": "机房由三大运营商（白露移动、岭北联通）租用，面积3000平方米。",
    "great areas": "投资12亿元建设城东、城西、城南、城北五大片区。",
    "great actions behind a colon": "投入2亿元实施三大行动：强链、补链、延链、护链。",
    "great markets, too many": "远销欧洲、北美、东南亚、中东、非洲四大市场，出口3亿元。",
    "great in brackets behind a noun": "聚焦四大赛道（低空经济、合成生物、量子信息），设立5亿元基金。",
    "leading places": "岑以宁、陆沉舟、穆清、韩朔、高远六位代表发言。",
    "a verb before the first": "现场走访云杉集团、鹭岛科技、白露创投五家企业。",
    "from places": "来自云程、宁泽、澄桥的代表参会，青澜区、云渚区、栖梧区、临湖区三个区作交流。",
    "及 before the last": "评审通过三个园区：鹭岛智算园、云杉冷链园、白露文创园及岭北数据园、望舒动力园。",
    "halls": "展馆设四个展区，分别为算力展区、芯片展区、软件展区。",
    "schools": "云程大学、宁泽学院、澄桥理工大学、岭北师范学院五所高校加盟。",
    "posts in brackets": "两位副区长（高远、穆清、韩朔）分别带队，接待企业30家。",
    "tools": "出台三项政策：奖补办法、贴息办法。会议还通报投资3亿元。",
    "counted with digits": "纳入6个街道：云湖街道、望江街道、临溪街道、青桥街道，共3万户。",
    "in short clauses": "钢铁、化工两大行业能耗下降，造纸、印染、皮革两大行业回升5%。",
    "lines": "开通三条航线：云程至宁泽、云程至澄桥，年运量3万吨。",
    "English, digits": "The group will open 4 plants: Bayport, Harrow and Eastmere.",
    "English, brackets": "Three banks (Harrow Bank, Bayport Trust) lent $30 million.",
    "English, too many partners": "Two firms, including Cedar Systems, Kestrel Cells and Harrow Bank, signed.",
}
RIGHT = {
    "behind 以及, seven": "参加的有云杉集团、鹭岛科技以及白露创投、岭北数据、望舒动力、青澜银行、鹤汀基金、"
    "云湖电子、栖梧生物等7家单位代表。",
    "behind 以及, three": "云杉集团、鹭岛科技以及白露创投、岭北数据、望舒动力等3家企业签约。",
    "behind 以及, two": "云杉集团、鹭岛科技、白露创投以及岭北数据、望舒动力两家企业签约。",
    "behind 及": "云杉集团、鹭岛科技及白露创投、岭北数据、望舒动力等三家企业签约。",
    "behind 和": "云杉集团、鹭岛科技和白露创投、岭北数据、望舒动力等三家企业签约。",
    "all of them, with 以及": "云杉集团、鹭岛科技以及白露创投、岭北数据等四家企业签约。",
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
    "the bracket is a unit": "新赛道由8个县（市、区）分别承担，投资3亿元。",
    "the bracket is a unit of three": "涉及5个市（州、地区）和12个县（市、区、旗），惠及30万户。",
    "departments in the bracket": "全市40个部门（单位、企业）参加，募集资金3万元。",
    "a list over two clauses": "会上发言的有李明、王强，以及赵亮、钱进、孙莉五位代表。",
    "a list over three clauses": "云杉集团、鹭岛科技，白露创投、岭北数据，望舒动力、鸢尾航空六家企业签约12亿元。",
    "great industries": "全市投资3亿元布局新材料、新能源、高端装备三大产业。",
    "great industries in brackets": "机房由三大运营商（白露移动、岭北联通、云杉电信）租用，面积3000平方米。",
    "a congress": "宣讲队深入学习宣传、贯彻党的二十大精神，走访企业30家。",
    "an older congress": "区委学习、贯彻十九大报告，走访企业30家。",
    "a verb before the count": "全区做强做优、提升三大产业，产值3亿元。",
    "two verbs, two counts": "打造四大集群、五大平台，投资3亿元。",
    "verbs and a count": "推进改革攻坚、实施五项行动，兑现资金3亿元。",
    "a list of counts": "三大产业、五大集群、八个园区产值3亿元。",
    "of which": "云程、宁泽等三大城市群，投资3亿元。",
    "one-letter sides": "东、西两大片区投资3亿元。",
    "verb phrases": "开展强链、补链、延链三大行动，投资3亿元。",
    "owners of what is counted": "云杉集团、鹭岛科技的六项专利转让，成交3000万元。",
    "where": "在青澜区、云渚区建设五个站点，投资3亿元。",
    "given to": "向云杉集团、鹭岛科技发放五项补贴3000万元。",
    "the other ones": "云杉集团、鹭岛科技和其他三家企业签约3亿元。",
    "from": "来自云程、宁泽的五家企业签约3亿元。",
    "a line that was cut": "布局商业航天、合成生物、\n\n深海装备、先进传感、绿色氢能6条赛道，投资3亿元。",
    "first of several": "云杉集团、鹭岛科技前三大股东持股60%。",
    "English, two of five": "Cedar Systems and Kestrel Cells were among the five firms, worth $3 million.",
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


BEHIND_A_FULL_STOP = {
    "too many": ("全市共有三个项目签约。分别是云杉总装基地、岚屿智造园、鹤汀储能站、白露芯片厂。", "列出的是4个"),
    "too few": ("签约的有四家企业。分别为云杉集团、鹭岛科技、白露创投。", "列出的是3个"),
    "districts": ("名单涉及五个区。分别是青澜区、云渚区、栖梧区、临湖区。", "列出的是4个"),
    "persons": ("获奖的有三人。分别是岑以宁、陆沉舟、穆清、韩朔。", "列出的是4个"),
    "platforms": ("建成三个平台。分别为检测平台、数据平台、交易平台、融资平台。", "列出的是4个"),
}
BEHIND_A_FULL_STOP_RIGHT = {
    "as many": "全市共有三个项目签约。分别是云杉总装基地、岚屿智造园、鹤汀储能站。",
    "and others": "签约的有四家企业。分别为云杉集团、鹭岛科技、白露创投等。",
    "of another matter": "签约的有四家企业。云杉集团、鹭岛科技、白露创投出席。",
    "another count between": "签约的有四家企业。分别来自三个区。",
    "shares": "参股的有四家企业。分别占40%、30%、20%、10%。",
}
# Sentences from which a brief took nothing.
UNCITED = {
    "great industries": "园区主攻精密仪器、海洋药物、工业陶瓷、新材料三大产业。",
    "behind a colon": "全区实施三大行动：强链、补链、延链、护链。",
    "fields": "双方将在算力、芯片、软件、数据五大方面合作。",
    "in brackets": "聚焦四大赛道（低空经济、合成生物、量子信息）。",
    "markets": "产品远销欧洲、北美、东南亚、中东、非洲四大市场。",
}
UNCITED_RIGHT = {
    "great industries": "园区主攻精密仪器、海洋药物、新材料三大产业。",
    "behind a colon": "全区实施四大行动：强链、补链、延链、护链。",
    "and others": "双方将在算力、芯片等五个方面合作。",
    "no list": "园区聚焦三大产业。",
    "a verb in front": "园区提升三大产业、培育四个平台。",
}


@pytest.mark.parametrize(("text", "listed"), BEHIND_A_FULL_STOP.values(), ids=BEHIND_A_FULL_STOP)
def test_a_list_behind_a_full_stop(article_of: Callable[[str], Article], text: str, listed: str) -> None:
    article = article_of(text)
    (reason,) = reasons(counts_match_lists, article, read_off(article))
    assert reason.endswith(listed)


@pytest.mark.parametrize("text", BEHIND_A_FULL_STOP_RIGHT.values(), ids=BEHIND_A_FULL_STOP_RIGHT)
def test_a_list_behind_a_full_stop_that_holds(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(counts_match_lists, article, read_off(article)) == []


@pytest.mark.parametrize("text", UNCITED.values(), ids=UNCITED)
def test_a_list_that_no_fact_cites_is_held_against_the_look(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(f"云杉集团与滨河区签约。{text}")
    (finding,) = counts_match_lists(article, read_off(article, headline="云杉集团签约"))
    assert [(fact.section, fact.index) for fact in finding.facts] == [("look", None)]


@pytest.mark.parametrize("text", UNCITED_RIGHT.values(), ids=UNCITED_RIGHT)
def test_a_list_that_no_fact_cites_and_that_holds(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(f"云杉集团与滨河区签约。{text}")
    assert reasons(counts_match_lists, article, read_off(article, headline="云杉集团签约")) == []
