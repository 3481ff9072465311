"""Words right behind a denial are not stated: 尚未开工 does not say 开工."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Fact, Grounding, Name, Phrase, Status
from jianbao.facts.locate import evidence_of, locate

ArticleOf = Callable[[str], Article]

# The sentence and words of it that it denies.
DENIED = {
    "not yet": ("鹤汀储能项目尚未开工。", "开工"),
    "not yet, formally": ("鹤汀储能项目尚未正式开工。", "开工"),
    "not yet, from the adverb on": ("鹤汀储能项目尚未正式开工。", "正式开工"),
    "not as planned": ("鹤汀储能项目未能如期开工建设。", "开工建设"),
    "no longer": ("岚屿科技表示，不再扩大投资。", "扩大投资"),
    "no longer, from its adverb on": ("岚屿科技表示，不再扩大投资。", "再扩大投资"),
    "will not": ("项目不会影响周边居民。", "会影响周边居民"),
    "will not, the verb": ("项目不会影响周边居民。", "影响周边居民"),
    "a kind that is none": ("岚屿科技是非上市公司。", "上市公司"),
    "a post that is none": ("丁若楠任岚屿科技非执行董事。", "执行董事"),
    "not public": ("支持非公有制经济发展。", "公有制经济"),
    "by no means": ("这并非商业合作。", "商业合作"),
    "is not": ("这不是政府补贴项目。", "政府补贴项目"),
    "there is none": ("目前没有停产企业。", "停产企业"),
    "did not": ("双方没有签署正式协议。", "签署正式协议"),
    "did not, in short": ("双方没签协议。", "签协议"),
    "never": ("公司从未申请过补贴。", "申请过补贴"),
    "never before": ("公司不曾拖欠工资。", "拖欠工资"),
    "cannot": ("企业无法按期交付。", "按期交付"),
    "cannot be": ("厂房不能出租给第三方。", "出租给第三方"),
    "must not": ("补贴资金不得用于发放工资。", "用于发放工资"),
    "should not": ("不宜新建同类项目。", "新建同类项目"),
    "need not": ("企业无需提交纸质材料。", "提交纸质材料"),
    "need not, another word": ("企业不必提交纸质材料。", "提交纸质材料"),
    "without": ("园区实现无污染生产。", "污染生产"),
    "does not mean": ("签约不意味着项目落地。", "项目落地"),
    "is not the same as": ("签约不等于项目落地。", "项目落地"),
    "does not make up": ("本次交易不构成重大资产重组。", "重大资产重组"),
    "has not got": ("公告不存在虚假记载。", "虚假记载"),
    "did not happen": ("全年未发生安全事故。", "安全事故"),
    "not reached": ("产量未达到设计能力。", "设计能力"),
    "refused": ("岚屿科技拒绝扩大投资。", "扩大投资"),
    "called off": ("双方取消签约。", "签约"),
    "withdrawn": ("公司撤回上市申请。", "上市申请"),
    "left": ("该行退出投资名单。", "投资名单"),
    "not on a list": ("鹤汀储能项目未列入本批开工清单。", "开工清单"),
    "did not get onto a list": ("岚屿科技未能纳入首批支持名单。", "支持名单"),
    "put off": ("园区推迟开园。", "开园"),
    "stopped": ("工厂停止生产。", "生产"),
    "given up": ("公司放弃上市。", "上市"),
    "forbidden": ("严禁新增高耗能项目。", "新增高耗能项目"),
    "avoided": ("各区要避免重复建设。", "重复建设"),
    "prevented": ("防止产能过剩。", "产能过剩"),
    "disputed": ("公司否认裁员。", "裁员"),
    "whether": ("项目是否开工，尚待公告。", "开工"),
    "whether it can": ("项目能否投产，仍是未知数。", "投产"),
    "not certainly": ("园区不一定扩建。", "扩建"),
    "not really": ("项目没有真正落地。", "落地"),
    "not all": ("企业没有全部复工。", "复工"),
    "not allowed": ("不允许降低环保标准。", "降低环保标准"),
    "not supported": ("银行不支持扩大产能。", "扩大产能"),
    "not enough for": ("现有订单不足以支撑扩产。", "支撑扩产"),
    "twice and once more": ("公司不得不放弃扩产。", "扩产"),
    "the denial that is denied": ("公司不能不扩产。", "不扩产"),
    "behind a comma": ("资金已到位，但未开工。", "开工"),
    "a quotation": ("他说的不是“扩大投资”。", "“扩大投资”"),
    "folded": ("岚屿（鹤汀）公司是非上市公司（国有）。", "上市公司(国有)"),
    "English": ("Kestrel Cells has not signed the contract.", "signed the contract"),
    "English, no longer": ("Kestrel Cells will no longer expand the plant.", "expand the plant"),
    "English, not yet": ("The plant is not yet open to visitors.", "open to visitors"),
    "English, short": ("Kestrel Cells didn't sign the contract.", "sign the contract"),
    "English, prefix": ("It is a non-listed company of Bayport.", "listed company"),
    "English, failed": ("The firm failed to raise the money.", "raise the money"),
    "English, without": ("Work began without a permit from the city.", "permit from the city"),
}
# The sentence and words of it that it does state.
STATED = {
    "not only": ("岚屿科技不仅扩大投资，还新建基地。", "扩大投资"),
    "not only, another word": ("岚屿科技不但扩大投资，还新建基地。", "扩大投资"),
    "not just": ("岚屿科技不只扩大投资。", "扩大投资"),
    "more than": ("岚屿科技不单单扩大投资。", "扩大投资"),
    "again and again": ("岚屿科技不断扩大投资。", "扩大投资"),
    "soon": ("项目不日开工。", "开工"),
    "before long": ("项目不久开工。", "开工"),
    "without stopping": ("工地不停施工。", "施工"),
    "cannot but": ("公司不得不扩大投资。", "扩大投资"),
    "cannot but, another word": ("公司不能不扩大投资。", "扩大投资"),
    "never stopped": ("公司从未停止扩大投资。", "扩大投资"),
    "never gave up": ("公司从没有放弃研发投入。", "研发投入"),
    "inevitably": ("竞争不可避免加剧。", "加剧"),
    "cannot be denied": ("不可否认，市场在扩大。", "市场在扩大"),
    "no matter": ("无论开工与否，资金已到位。", "开工与否"),
    "whatever": ("不管开工多晚，都会投产。", "开工多晚"),
    "quite a few": ("不少企业开工。", "企业开工"),
    "different": ("不同企业联合开工。", "企业联合开工"),
    "however": ("不过，项目已经开工。", "项目已经开工"),
    "no lack of": ("园区不乏上市公司。", "上市公司"),
    "no want of": ("园区不缺上市公司。", "上市公司"),
    "with all one's strength": ("全市不遗余力扩大投资。", "扩大投资"),
    "at any cost": ("公司不惜扩大投资。", "扩大投资"),
    "very": ("园区非常重视招商。", "重视招商"),
    "very, from the second character on": ("园区非常重视招商。", "重视"),
    "Africa": ("中非合作论坛开幕。", "合作论坛"),
    "South Africa": ("公司赴南非投资建厂。", "投资建厂"),
    "the future": ("未来扩大投资。", "扩大投资"),
    "the future, in a name": ("未来科技城开园。", "科技城"),
    "no doubt": ("这无疑扩大了市场。", "扩大了市场"),
    "nothing but": ("关键无非扩大投资。", "扩大投资"),
    "unexpectedly": ("没想到项目开工这么快。", "项目开工"),
    "sunk": ("旧船沉没海底多年。", "海底多年"),
    "without a crew": ("无人驾驶汽车上路。", "驾驶汽车"),
    "without a wire": ("无线通信基站开通。", "通信基站"),
    "a city": ("无锡市签约。", "签约"),
    "steel": ("不锈钢项目开工。", "项目开工"),
    "hardly wait": ("客户巴不得扩大产能。", "扩大产能"),
    "a clause before": ("资金不足，项目停工。", "项目停工"),
    "a denial that ends its clause": ("对方说不，签约照常。", "签约照常"),
    "behind a quotation mark": ("所谓不“扩大投资”是误传。", "扩大投资"),
    "a denial further away": ("不影响生产的前提下扩大投资。", "扩大投资"),
    "its own denial": ("鹤汀储能项目尚未开工。", "尚未开工"),
    "its own denial, from its character on": ("鹤汀储能项目尚未开工。", "未开工"),
    "its own denial, no longer": ("岚屿科技表示，不再扩大投资。", "不再扩大投资"),
    "its own kind": ("岚屿科技是非上市公司。", "非上市公司"),
    "the sentence": ("岚屿科技表示，不再扩大投资。", "岚屿科技表示，不再扩大投资。"),
    "the clause": ("项目不会影响周边居民。", "项目不会影响周边居民"),
    "a denial inside": ("双方没有签署正式协议。", "双方没有签署"),
    "a second place": ("一期尚未开工，二期已经开工。", "开工"),
    "a second place, denied behind": ("二期已经开工，一期尚未开工。", "开工"),
    "no denial": ("鹤汀储能项目开工。", "开工"),
    "at the beginning": ("开工三天后停工。", "开工"),
    "a plan": ("公司计划扩大投资。", "扩大投资"),
    "it will": ("公司会扩大投资。", "扩大投资"),
    "English": ("Kestrel Cells has signed the contract.", "signed the contract"),
    "English, not only": ("Kestrel Cells not only signed the contract but paid.", "signed the contract"),
    "English, its own": ("Kestrel Cells has not signed the contract.", "not signed the contract"),
    "English, no doubt": ("Kestrel Cells no doubt signed the contract.", "signed the contract"),
    "English, a clause before": ("It did not wait, signed the contract and paid.", "signed the contract"),
    "English, a word that ends alike": ("The knot signed the contract.", "signed the contract"),
}


class Said(Fact):
    words: Phrase | None
    name: Name | None


@pytest.mark.parametrize(("sentence", "words"), DENIED.values(), ids=DENIED)
def test_what_is_denied_in_front_is_not_stated(article_of: ArticleOf, sentence: str, words: str) -> None:
    article = article_of(sentence)
    assert locate(words, article, [1]) is None
    assert locate(words, article, [1], fuzzy=True) is None
    assert locate(words, article, ()) is None


@pytest.mark.parametrize(("sentence", "words"), STATED.values(), ids=STATED)
def test_what_only_looks_denied_is_stated(article_of: ArticleOf, sentence: str, words: str) -> None:
    found = locate(words, article_of(sentence), [1])
    assert found is not None
    assert found.status in (Status.EXACT, Status.FOLDED)


@pytest.mark.parametrize(("sentence", "words"), DENIED.values(), ids=DENIED)
def test_a_phrase_that_is_denied_is_listed_with_the_reason(article_of: ArticleOf, sentence: str, words: str) -> None:
    grounding = Grounding(article_of(sentence))
    fact = Said.model_validate({"cite": [1], "words": words, "name": None}, context=grounding)
    assert fact.words is None
    ((field, reason),) = grounding.nulled
    assert field == "words"
    assert words in reason


def test_the_reason_quotes_the_denial(article_of: ArticleOf) -> None:
    grounding = Grounding(article_of("鹤汀储能项目尚未正式开工。"))
    Said.model_validate({"cite": [1], "words": "开工", "name": None}, context=grounding)
    assert grounding.nulled == [("words", "原文写的是“未正式开工”，不是“开工”")]
    grounding = Grounding(article_of("Kestrel Cells has not signed the contract."))
    Said.model_validate({"cite": [1], "words": "signed the contract", "name": None}, context=grounding)
    assert grounding.nulled == [("words", "the article says “not signed the contract”, not “signed the contract”")]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [("鹤汀储能项目尚未开工。", "开工"), ("参展的没有岚屿科技。", "岚屿科技"), ("中标方并非岚屿科技。", "岚屿科技")],
)
def test_a_name_stands_there_whatever_is_denied_of_it(article_of: ArticleOf, sentence: str, name: str) -> None:
    fact = Said.model_validate({"cite": [1], "words": None, "name": name}, context=Grounding(article_of(sentence)))
    assert fact.name is not None
    assert fact.name.text == name


def test_of_two_places_the_one_that_is_stated_is_shown(article_of: ArticleOf) -> None:
    article = article_of("一期尚未开工，二期已经开工。")
    found = locate("开工", article, [1])
    assert found is not None
    assert (evidence_of(found, article).start, found.status) == (11, Status.EXACT)


def test_a_sentence_that_denies_is_passed_over_for_one_that_states(article_of: ArticleOf) -> None:
    article = article_of("一期尚未开工。二期已经开工。")
    assert [locate("开工", article, cite).status for cite in ([1, 2], [1])] == [Status.EXACT, Status.ELSEWHERE]  # type: ignore[union-attr]


def test_a_damaged_copy_behind_a_denial_is_not_stated(article_of: ArticleOf) -> None:
    article = article_of("岚屿科技表示，不再扩大在鹤汀区和云渚区的投资规模。")
    assert locate("扩大在鹤汀区云渚区的投资规模", article, [1], fuzzy=True) is None


def test_a_long_text_of_denials_is_read_at_once(article_of: ArticleOf) -> None:
    article = article_of("不" * 20_000 + "开工。")
    assert locate("开工", article, [1]) is not None
