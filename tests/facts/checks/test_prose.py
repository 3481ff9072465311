from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.prose import prose_in_article

ArticleOf = Callable[[str], Article]

STORY = """滨河区签约三个算力项目
3月6日上午，滨河区与云杉科技有限公司在滨河会展中心签署合作协议。
滨河区副区长高远、云杉科技董事长林一诺出席，会上发布《滨河区算力发展计划》。
林一诺表示，项目总投资约12亿元，其中一期3.5亿元，机柜2600个，占全区的1/14，截至今年八月产值增长4.6%。
"""
ENGLISH = """Cedar Systems signs in Bayport
On 3 May 2031 Cedar Systems Ltd signed for a plant worth about $420 million.
"The first line will run by 2033," said Linda Marsh, chief executive of Cedar Systems.
"""
# The story and a headline.
BEYOND = {
    "another sum": (STORY, "滨河区签约，总投资60亿元"),
    "a digit lost": (STORY, "滨河区签约，总投资1亿元"),
    "a digit more": (STORY, "滨河区签约，总投资112亿元"),
    "another scale": (STORY, "滨河区签约，总投资12万元"),
    "another decimal": (STORY, "一期投资3.8亿元"),
    "another share": (STORY, "产值增长4.9%"),
    "another fraction": (STORY, "占全区的1/17"),
    "another count": (STORY, "机柜5000个"),
    "another day": (STORY, "3月7日滨河区签约"),
    "another month": (STORY, "4月6日滨河区签约"),
    "a year nobody names": (STORY, "滨河区2025年3月6日签约，年产值达2019年两倍"),
    "another person": (STORY, "滨河区副区长何小兰出席"),
    "another speaker": (STORY, "周平表示，项目进展顺利"),
    "another firm": (STORY, "滨河区与白露集团有限公司签约"),
    "another authority": (STORY, "云湖区发展和改革委员会签约"),
    "another plan": (STORY, "会上发布《滨河区低空发展计划》"),
    "another cut-off": (STORY, "截至今年9月产值增长"),
    "two at once": (STORY, "总投资60亿元，机柜5000个"),
    "English sum": (ENGLISH, "Cedar Systems signs for $520 million"),
    "English day": (ENGLISH, "On 4 May Cedar Systems signed"),
    "English person": (ENGLISH, "Peter Hale, chief executive, said the line will run"),
}
WITHIN = {
    "no figure": (STORY, "滨河区与云杉科技签约"),
    "its sum": (STORY, "滨河区签约，总投资约12亿元"),
    "without its bound": (STORY, "滨河区签约，总投资12亿元"),
    "its decimal": (STORY, "一期3.5亿元"),
    "its share": (STORY, "产值增长4.6%"),
    "its fraction": (STORY, "占全区的1/14"),
    "its count": (STORY, "机柜2600个"),
    "its day": (STORY, "3月6日滨河区签约"),
    "a part of the day": (STORY, "3月6日上午滨河区签约"),
    "its month in other words": (STORY, "截至今年8月产值增长"),
    "its month in the same words": (STORY, "截至今年八月产值增长"),
    "its person": (STORY, "滨河区副区长高远出席"),
    "its speaker": (STORY, "林一诺表示，进展顺利"),
    "its firm": (STORY, "滨河区与云杉科技有限公司签约"),
    "its firm behind a word": ("南京政府出资。", "基金中南京政府出资"),
    "its plan": (STORY, "会上发布《滨河区算力发展计划》"),
    "full width": (STORY, "总投资１２亿元"),
    "all of it": (STORY, "3月6日，滨河区与云杉科技签约，总投资约12亿元，其中一期3.5亿元"),
    "English sum": (ENGLISH, "Cedar Systems signs for $420 million"),
    "English day": (ENGLISH, "On 3 May Cedar Systems signed"),
    "English person": (ENGLISH, "Linda Marsh, chief executive, said the line will run"),
}
PLANT = """鸢尾航天落户云湖
10月9日，鸢尾航天与温岭市人民政府签署投资协议，总投资18亿元，其中一期约5亿元，用地逾120亩，建设卫星总装基地。
项目建成后年产卫星240颗，力争产值突破30亿元，带动就业近800人，带宽成本下降12%，补贴最高500万元，回收期6年。
市长岑以宁、鸢尾航天董事长陆沉舟出席，陆沉舟说，三年内将再投8000万美元。
"""
BAY = """Kestrel Cells to build in Bayport
On 3 May 2031 Kestrel Cells signed for a plant worth $420 million on 35 acres, with 900 jobs and nearly 40 suppliers.
"""
ANOTHER_SENSE = {
    "dollars for yuan": (PLANT, "鸢尾航天在温岭投资18亿美元"),
    "yuan for dollars": (PLANT, "鸢尾航天三年内再投8000万元"),
    "euros": (PLANT, "总投资18亿欧元的基地动工"),
    "more than": (PLANT, "总投资超18亿元"),
    "nearly": (PLANT, "总投资近18亿元"),
    "and more": (PLANT, "一期投资5亿余元"),
    "at least": (PLANT, "总投资不低于18亿元"),
    "above for below": (PLANT, "带动就业超800人"),
    "below for above": (PLANT, "用地不足120亩"),
    "nearly, left away": (PLANT, "带动就业800人"),
    "more than, left away": (PLANT, "用地120亩"),
    "English nearly, left away": (BAY, "Kestrel Cells brings 40 suppliers"),
    "satellites for money": (PLANT, "年产卫星18颗"),
    "hectares for mu": (PLANT, "用地120公顷"),
    "firms for per cent": (PLANT, "引来企业12家"),
    "per cent for mu": (PLANT, "产值增长120%"),
    "points for per cent": (PLANT, "成本下降12个百分点"),
    "another city": (PLANT, "鸢尾航天落户北京"),
    "another province": (PLANT, "鸢尾航天与山东签署投资协议"),
    "another county": (PLANT, "鸢尾航天落户嘉善"),
    "another county, with its ending": (PLANT, "鸢尾航天基地落户长兴县"),
    "a brand in front": (PLANT, "白鹭与鸢尾航天签约共建卫星基地"),
    "a brand behind": (PLANT, "鸢尾航天、银河动力签约温岭"),
    "a brand in a list": (PLANT, "鸢尾航天与蓝箭科工共同建设基地"),
    "a person without a post": (PLANT, "柯文海出席签约仪式"),
    "a person who leads": (PLANT, "10月9日，柯文海见证签约"),
    "English euros": (BAY, "Kestrel Cells signs for €420 million"),
    "English more than": (BAY, "Kestrel Cells signs for more than $420 million"),
    "English hectares": (BAY, "Kestrel Cells builds on 35 hectares"),
}
THE_SAME_SENSE = {
    "the sum": (PLANT, "鸢尾航天在温岭投资18亿元"),
    "the sum, with its name of currency": (PLANT, "鸢尾航天在温岭投资18亿元人民币"),
    "the sum, about": (PLANT, "总投资约18亿元"),
    "the dollars": (PLANT, "鸢尾航天三年内再投8000万美元"),
    "another word for more": (PLANT, "用地超120亩"),
    "and more": (PLANT, "用地120余亩"),
    "broke through": (PLANT, "产值超30亿元"),
    "another word for less": (PLANT, "带动就业不到800人"),
    "about, left away": (PLANT, "一期投资5亿元"),
    "the bound in another place": (PLANT, "用地面积突破了120亩"),
    "a ceiling": (PLANT, "最高补贴500万元"),
    "another measure word": (PLANT, "年产卫星240枚"),
    "no measure word": (PLANT, "卫星年产240"),
    "its city": (PLANT, "鸢尾航天落户温岭"),
    "its city in full": (PLANT, "鸢尾航天与温岭市签约"),
    "settled in a park": (PLANT, "鸢尾航天基地落户园区"),
    "settled here": (PLANT, "鸢尾航天落户当地"),
    "both sides": (PLANT, "双方与市政府共同建设基地"),
    "a firm and a government": (PLANT, "鸢尾航天与温岭市人民政府签署协议"),
    "its firm's other name": (PLANT, "鸢尾与温岭签约"),
    "its person": (PLANT, "岑以宁出席签约仪式"),
    "leaders": (PLANT, "高管们出席签约仪式"),
    "representatives": (PLANT, "各方代表出席签约仪式"),
    "words that look like a region": (PLANT, "卫星基地将长治久安"),
    "Chinese numeral": (PLANT, "三年内再投8000万美元"),
    "a yuan of its own place": ("望舒科技投資新台幣120億元擴建新竹廠房。", "望舒科技投资120亿元"),
    "a yuan beside one of another place": (
        "望舒科技将以新台币85亿元扩建厂房。\n望舒科技第2季营收31.7亿元。",
        "望舒科技以新台币85亿元扩建厂房；第2季营收31.7亿元",
    ),
    "a larger unit": ("基地总投资1.2亿元，用地120亩。", "总投资1.2亿元，用地120亩"),
    "a range": ("基地年产8—10万颗芯片。", "年产8—10万颗芯片"),
    "English sum": (BAY, "Kestrel Cells signs for $420 million"),
    "English acres": (BAY, "Kestrel Cells builds on 35 acres"),
    "English bound": (BAY, "Kestrel Cells brings almost 40 suppliers"),
}
LATIN = """鹤汀算力中心算力达1200P，网速500Mbps
鹤汀新能源建设10GWh储能基地，配套500kW机组，铺设20km管道，装机3.5GW，年吞吐20万TEU，注册资本RMB12亿元。
"""
LATIN_UNITS = {
    "P": "鹤汀算力中心算力达1200P",
    "GWh": "建设10GWh储能基地",
    "Mbps": "网速500Mbps",
    "kW": "配套500kW机组",
    "km": "铺设20km管道",
    "GW": "装机3.5GW",
    "TEU": "年吞吐20万TEU",
    "RMB": "注册资本RMB12亿元",
    "a space": "铺设20 km管道",
    "full width": "建设１０ＧＷｈ储能基地",
    "small letters": "装机3.5gw",
}
OTHER_LATIN_UNITS = {
    "a digit lost": "算力达120P",
    "a digit cut off in front": "算力达200P",
    "a digit more": "建设110GWh储能基地",
    "a smaller unit": "建设10MWh储能基地",
    "power for energy": "建设10GW储能基地",
    "another rate": "网速500Gbps",
    "another decimal": "装机3.6GW",
    "the decimals alone": "装机5GW",
    "another length": "铺设30km管道",
    "another scale": "年吞吐20亿TEU",
    "another sum": "注册资本RMB13亿元",
}
WRITTEN = """鹤汀开发区五家企业签约
鹤汀开发区与五家企业签约，总投资1.2亿元，四成用于研发，占全市的三分之一，铺设20km管道，装机500兆瓦，招工一千二百人。
区内还有两个园区，共十二栋厂房，去年出口下降百分之三，带动就业近三百人。
"""
OTHER_WRITING = {
    "a count": "5家企业签约",
    "tenths": "40%用于研发",
    "a smaller scale": "总投资12000万元",
    "a fraction": "占全市的1/3",
    "a unit in Chinese": "铺设20公里管道",
    "a unit in Latin letters": "装机500MW",
    "thousands": "招工1200人",
    "two": "2个园区",
    "a dozen": "共12栋厂房",
    "per cent": "出口下降3%",
    "with its bound": "带动就业近300人",
}
OTHER_VALUES = {
    "a count": "6家企业签约",
    "of another thing": "签约5栋厂房",
    "tenths": "50%用于研发",
    "a smaller scale": "总投资1200万元",
    "a fraction": "占全市的1/5",
    "a unit in Chinese": "铺设30公里管道",
    "a unit in Latin letters": "装机500GW",
    "thousands": "招工1300人",
    "points for per cent": "出口下降3个百分点",
    "the other bound": "带动就业超300人",
    "dollars": "总投资12000万美元",
}


@pytest.mark.parametrize("headline", OTHER_WRITING.values(), ids=OTHER_WRITING)
def test_a_figure_in_other_writing_is_the_same(article_of: ArticleOf, headline: str) -> None:
    article = article_of(WRITTEN)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


@pytest.mark.parametrize("headline", OTHER_VALUES.values(), ids=OTHER_VALUES)
def test_another_value_is_not(article_of: ArticleOf, headline: str) -> None:
    article = article_of(WRITTEN)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize("headline", LATIN_UNITS.values(), ids=LATIN_UNITS)
def test_a_figure_in_a_latin_unit_is_the_articles(article_of: ArticleOf, headline: str) -> None:
    article = article_of(LATIN)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


@pytest.mark.parametrize("headline", OTHER_LATIN_UNITS.values(), ids=OTHER_LATIN_UNITS)
def test_another_figure_in_a_latin_unit_is_not(article_of: ArticleOf, headline: str) -> None:
    article = article_of(LATIN)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("story", "headline"), cases(BEYOND))
def test_what_the_article_does_not_have(article_of: ArticleOf, story: str, headline: str) -> None:
    article = article_of(story)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("story", "headline"), cases(WITHIN))
def test_what_the_article_has(article_of: ArticleOf, story: str, headline: str) -> None:
    article = article_of(story)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


def test_the_reason_is_that_of_the_grounding(article_of: ArticleOf) -> None:
    article = article_of(STORY)
    brief = read_off(article, summary="滨河区签约，总投资60亿元")
    (finding,) = prose_in_article(article, brief)
    assert finding.reason == "文中没有：60亿"
    assert [(fact.section, fact.field) for fact in finding.facts] == [("look", "summary")]


@pytest.mark.parametrize(
    ("headline", "claims"),
    [
        pytest.param("3月7日滨河区签约", "3月7日", id="a day and its number"),
        pytest.param("总投资60亿元，机柜5000个", "60亿、5000", id="two figures are two"),
        pytest.param("滨河区投资6亿元，机柜16个", "6亿、16", id="a digit in another figure"),
        pytest.param("机柜8个，企业18家", "8、18", id="a digit in another figure"),
    ],
)
def test_one_thing_is_said_once(article_of: ArticleOf, headline: str, claims: str) -> None:
    article = article_of(STORY)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == [f"文中没有：{claims}"]


def test_a_brief_without_texts_has_nothing_to_check(article_of: ArticleOf) -> None:
    assert reasons(prose_in_article, article_of(STORY), Whole()) == []


@pytest.mark.parametrize(("story", "headline"), cases(ANOTHER_SENSE))
def test_what_the_article_has_in_another_sense(article_of: ArticleOf, story: str, headline: str) -> None:
    article = article_of(story)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("story", "headline"), cases(THE_SAME_SENSE))
def test_what_the_article_has_in_other_words(article_of: ArticleOf, story: str, headline: str) -> None:
    article = article_of(story)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


PEOPLE = """云湖区与云杉科技签约
云湖区副区长高远舟、云杉科技董事长陈晓光出席签约仪式，滨江市原副市长周岚、云湖区原副主席李兆丰参加。
鹤汀商会会长、云湖区原区长欧文博，曾任岚屿集团总经理的孙可为致辞，云湖区委书记段一鸣（原云湖区区长）主持。
何苗介绍，园区副主任何苗苗负责招商。
"""
ENGLISH_PEOPLE = """Cedar Systems signs in Bayport
Linda Marsh, chief executive of Cedar Systems, and former mayor Peter Hale signed on 3 May 2031.
"""
CUT_SHORT = {
    "with a post": ("副区长高远出席", "文中没有：高远"),
    "without a post": ("高远出席签约仪式", "文中没有：高远"),
    "behind a comma": ("双方签约，陈晓出席", "文中没有：陈晓"),
    "another post": ("董事长陈晓表示欢迎", "文中没有：陈晓"),
    "who speaks": ("云湖区副区长高远说，欢迎投资", "文中没有：高远"),
    "of two": ("段一主持会议", "文中没有：段一"),
    "a compound surname": ("会长欧文致辞", "文中没有：欧文"),
}
NOT_CUT_SHORT = {
    "the name": "副区长高远舟出席",
    "the name, without a post": "高远舟出席签约仪式",
    "the other name": "陈晓光参加签约",
    "one that stands alone too": "何苗介绍招商进展",
    "the longer one": "副主任何苗苗介绍",
    "a surname with a post": "张副区长出席",
    "a surname and a title": "陈董事长出席",
    "no name": "高远图谋发展",
}
NO_LONGER_HELD = {
    "former": ("副市长周岚参加", "副市长", "周岚"),
    "former, of its place": ("滨江市副市长周岚参加", "滨江市副市长", "周岚"),
    "former, short": ("云湖区副主席李兆丰参加", "云湖区副主席", "李兆丰"),
    "held before": ("岚屿集团总经理孙可为致辞", "岚屿集团总经理", "孙可为"),
    "of two posts": ("云湖区区长欧文博出席", "云湖区区长", "欧文博"),
    "behind other words": ("云湖区签约，区长欧文博出席", "区长", "欧文博"),
    "in a list": ("副区长高远舟、副市长周岚参加", "副市长", "周岚"),
}
HELD = {
    "called former": "原副市长周岚参加",
    "called former, of its place": "滨江市原副市长周岚参加",
    "called former, in front": "原云湖区副主席李兆丰参加",
    "said to have been held": "曾任岚屿集团总经理的孙可为致辞",
    "the other post": "鹤汀商会会长欧文博出席",
    "a post that is held": "云湖区副区长高远舟出席",
    "another that is held": "云杉科技董事长陈晓光出席",
    "the name alone": "周岚参加签约",
    "another of the same post": "副区长高远舟出席，周岚参加",
}


@pytest.mark.parametrize(("headline", "reason"), CUT_SHORT.values(), ids=CUT_SHORT)
def test_a_name_cut_short_is_another_ones(article_of: ArticleOf, headline: str, reason: str) -> None:
    article = article_of(PEOPLE)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == [reason]


@pytest.mark.parametrize(("headline", "post", "name"), NO_LONGER_HELD.values(), ids=NO_LONGER_HELD)
def test_a_former_post_told_as_held(article_of: ArticleOf, headline: str, post: str, name: str) -> None:
    article = article_of(PEOPLE)
    found = reasons(prose_in_article, article, read_off(article, headline=headline))
    assert found == [f"文中“{post}”是{name}的原任职务"]


@pytest.mark.parametrize("headline", [*NOT_CUT_SHORT.values(), *HELD.values()], ids=[*NOT_CUT_SHORT, *HELD])
def test_names_and_posts_as_the_article_has_them(article_of: ArticleOf, headline: str) -> None:
    article = article_of(PEOPLE)
    assert reasons(prose_in_article, article, read_off(article, summary=headline)) == []


@pytest.mark.parametrize(
    ("headline", "count"),
    [
        pytest.param("Mayor Peter Hale signed", 1, id="a former post"),
        pytest.param("Former mayor Peter Hale signed", 0, id="called former"),
        pytest.param("Linda Marsh, chief executive, signed", 0, id="held"),
    ],
)
def test_english_posts(article_of: ArticleOf, headline: str, count: int) -> None:
    article = article_of(ENGLISH_PEOPLE)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == count
