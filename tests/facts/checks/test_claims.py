"""What a headline claims beyond its article: other measure words, persons nobody names, posts without their 副."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.prose import prose_in_article

ArticleOf = Callable[[str], Article]

PLANT = """白鹤储能落户澜湾
3月6日，澜湾区副区长戚远、白鹤储能副总经理柏舟表示，项目年产储能电池8万套、叉车3000台、货车1.2万辆。
澜湾区现有企业320家，员工450人，商户270户，在轨卫星24颗，船舶15艘，专利60项，标准厂房18栋，机柜900个。
"""
ANOTHER_MEASURE = {
    "sets as units": "年产储能电池8万台",
    "sets as vehicles": "年产储能电池8万辆",
    "sets as satellites": "年产8万颗",
    "sets as households": "供8万户使用",
    "sets as persons": "带动8万人",
    "units as vehicles": "年产叉车3000辆",
    "units as sets": "年产叉车3000套",
    "vehicles as units": "年产货车1.2万台",
    "firms as persons": "320人在岗",
    "firms as vehicles": "年产320辆",
    "persons as firms": "集聚企业450家",
    "persons as households": "涉及450户",
    "households as persons": "270人经商",
    "households as sets": "270套住房",
    "satellites as units": "在轨24台",
    "satellites as firms": "引进24家",
    "ships as vehicles": "15辆下线",
    "ships as persons": "来了15人",
    "sets as boxes": "年产储能电池8万箱",
    "vehicles as sets": "年产货车1.2万套",
    "units as ships": "年产3000艘",
}
THE_SAME_MEASURE = {
    "as it is": "年产储能电池8万套",
    "firms in general": "全区企业320个",
    "firms as households": "全区企业320户",
    "persons with respect": "员工450名",
    "households as firms": "商户270家",
    "satellites by piece": "卫星24枚",
    "patents": "专利60件",
    "houses": "标准厂房18座",
    "racks": "机柜900架",
    "racks by set": "机柜900组",
    "no measure word": "储能电池年产8万",
    "sets in general": "储能电池8万个",
    "all of it": "年产储能电池8万套、叉车3000台、货车1.2万辆",
    "ships": "船舶15艘",
    "vehicles": "货车年产1.2万辆",
    "units": "叉车3000台",
    "persons": "员工450人",
    "firms": "企业320家",
    "patents as they are": "专利60项",
    "a smaller scale": "货车年产12000辆",
}


@pytest.mark.parametrize("headline", cases(ANOTHER_MEASURE))
def test_another_measure_word_is_another_thing(article_of: ArticleOf, headline: str) -> None:
    article = article_of(PLANT)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize("headline", cases(THE_SAME_MEASURE))
def test_measure_words_that_say_the_same(article_of: ArticleOf, headline: str) -> None:
    article = article_of(PLANT)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


MEETING = """澜湾区举行储能产业推介会
3月6日，澜湾区委书记戚远、区委副书记、区长柏舟出席并致辞，副区长穆清主持，常务副区长岑以宁见证签约。
白鹤储能副总经理韩朔、鹤汀基金副董事长贺兰舟、澜湾区发改局副局长凌霄参加，区政协原副主席裘安讲话。
"""
NOBODY = {
    "attends": ("季山出席推介会", "文中没有：季山"),
    "behind one who is there": ("戚远、季山出席推介会", "文中没有：季山"),
    "in front of one who is there": ("季山、戚远出席推介会", "文中没有：季山"),
    "speaks": ("推介会举行，季山致辞", "文中没有：季山"),
    "chairs": ("季山主持签约仪式", "文中没有：季山"),
    "inspects": ("季山调研白鹤储能", "文中没有：季山"),
    "leads": ("季山带队考察", "文中没有：季山"),
    "receives": ("季山会见客商", "文中没有：季山"),
    "sees it signed": ("季山见证签约", "文中没有：季山"),
    "of three": ("戚远、柏舟、季山出席", "文中没有：季山"),
    "two of them": ("季山、卫东出席推介会", "文中没有：季山、卫东"),
    "和": ("戚远和季山出席推介会", "文中没有：季山"),
    "and others": ("戚远、季山等出席推介会", "文中没有：季山"),
}
THERE_OR_NO_NAMES = {
    "attends": "戚远出席推介会",
    "two": "戚远、柏舟出席推介会",
    "chairs": "穆清主持推介会",
    "three characters": "岑以宁见证签约",
    "leaders": "高管出席推介会",
    "both": "双方出席签约仪式",
    "a word that begins like a surname": "单位出席推介会",
    "solemnly": "郑重宣布建厂",
    "all": "全体出席推介会",
    "all members": "全员出席推介会",
    "governments": "官方主持推介会",
    "invited": "应邀出席推介会",
    "a project": "项目主持人到场",
    "in time": "时任书记出席推介会",
    "relevant": "相关领导出席",
    "together": "连同见证签约",
    "a lot": "许多代表出席",
    "a manager": "韩总出席推介会",
    "a press": "商会主持推介会",
    "a project's parties": "方案见证多方合作",
    "both firms": "白鹤储能、鹤汀基金出席",
}
RANK_LOST = {
    "a deputy head": ("区长穆清主持推介会", "穆清", "副区长", "区长"),
    "a deputy head, of the district": ("澜湾区区长穆清主持推介会", "穆清", "副区长", "区长"),
    "a first deputy": ("区长岑以宁见证签约", "岑以宁", "副区长", "区长"),
    "of a firm": ("白鹤储能总经理韩朔参加", "韩朔", "副总经理", "总经理"),
    "of a board": ("鹤汀基金董事长贺兰舟参加", "贺兰舟", "副董事长", "董事长"),
    "of an office": ("区发改局局长凌霄参加", "凌霄", "副局长", "局长"),
    "behind another": ("推介会举行，区长穆清主持", "穆清", "副区长", "区长"),
    "of two posts": ("区委书记柏舟出席", "柏舟", "副书记", "书记"),
}
RANK_KEPT = {
    "a deputy": "副区长穆清主持推介会",
    "the head": "区长柏舟出席",
    "the head, of the district": "澜湾区区长柏舟出席",
    "the secretary": "区委书记戚远出席",
    "the deputy secretary": "区委副书记柏舟出席",
    "a deputy for a first deputy": "副区长岑以宁见证签约",
    "a leader": "区领导穆清出席",
    "of a firm": "白鹤储能副总经理韩朔参加",
    "a former one": "区政协原副主席裘安讲话",
    "no post": "穆清主持推介会",
    "the head before another name": "区长柏舟、副区长穆清出席",
    "another word behind the name": "穆清主持推介会，区长柏舟致辞",
}


@pytest.mark.parametrize(("headline", "reason"), NOBODY.values(), ids=NOBODY)
def test_a_person_whom_nobody_names(article_of: ArticleOf, headline: str, reason: str) -> None:
    article = article_of(MEETING)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == [reason]


@pytest.mark.parametrize("headline", cases(THERE_OR_NO_NAMES))
def test_words_that_name_nobody_else(article_of: ArticleOf, headline: str) -> None:
    article = article_of(MEETING)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


@pytest.mark.parametrize(("headline", "name", "held", "post"), RANK_LOST.values(), ids=RANK_LOST)
def test_a_post_without_its_rank(article_of: ArticleOf, headline: str, name: str, held: str, post: str) -> None:
    article = article_of(MEETING)
    found = reasons(prose_in_article, article, read_off(article, headline=headline))
    assert found == [f"文中{name}是“{held}”，不是“{post}”"]


@pytest.mark.parametrize("headline", RANK_KEPT.values(), ids=RANK_KEPT)
def test_a_post_with_its_rank(article_of: ArticleOf, headline: str) -> None:
    article = article_of(MEETING)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []
