from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts import Grounding
from jianbao.facts.checks.growth import growth_beside_base
from jianbao.facts.checks.growth_base import base_of
from jianbao.facts.checks.told import quantities

ArticleOf = Callable[[str], Article]

TAX = "前两季销售总额37.6亿元，网上销售总额8.2亿元，同比增长5.9%。"
TRADE = "全区商品零售额326.5亿元，同比增长4.8%，进出口总额87.2亿元，下降9.4%。"
FIRMS = "全镇引进商户1700户，网上销售总额8.2亿元，同比增长5.9%。"
# The text; what a rate of it is told to be of: of the figure with these words, or in a headline.
WRONG = {
    "the wider value": (TAX, ("5.9%", "销售总额同比增长")),
    "the wider value, other words": (TAX, ("5.9%", "累计销售总额增幅")),
    "a count": (FIRMS, ("5.9%", "引进商户增长")),
    "a count of the same town": (FIRMS, ("5.9%", "全镇引进商户")),
    "the value behind": (TRADE, ("4.8%", "进出口总额增长")),
    "the value before": (TRADE, ("9.4%", "商品零售额下降")),
    "the value before, whole": (TRADE, ("9.4%", "全区商品零售额同比")),
    "services": ("服务业收入50亿元，工业收入80亿元，同比增长6%。", ("6%", "服务业收入增长")),
    "retail": ("社会零售额50亿元，固定资产投资80亿元，增长6%。", ("6%", "社会零售额增长")),
    "exports": ("出口额50亿元，增长8%，进口额30亿元，增长2%。", ("2%", "出口额增长")),
    "headline: the wider value": (TAX, "销售总额37.6亿元，同比增长5.9%"),
    "headline: in brackets": (TAX, "销售总额37.6亿元（同比增长5.9%）"),
    "headline: a count": (FIRMS, "引进商户1700户，增长5.9%"),
    "headline: the value behind": (TRADE, "进出口总额87.2亿元，增长4.8%"),
    "headline: the value before": (TRADE, "商品零售额326.5亿元，下降9.4%"),
    "headline: both exchanged": ("产值60亿元，增长5%；税收3亿元，增长9%。", "产值60亿元，增长9%"),
    "headline: it grew to": ("产值增长5%，达到60亿元，税收3亿元。", "税收3亿元，增长5%"),
    "headline: of several": ("营收60亿元、利润3亿元，分别增长5%、9%。", "营收60亿元，增长9%"),
    "headline: points": ("占比30%，提高2个百分点，产值60亿元。", "产值60亿元，提高2个百分点"),
    "headline: no comma": (TAX, "销售总额37.6亿元同比增长5.9%"),
    "headline: English": (
        "Revenue reached $60 million, and profit was $5 million, up 12%.",
        "Revenue was $60 million, up 12%",
    ),
}
RIGHT = {
    "its own value": (TAX, ("5.9%", "网上销售总额同比增长")),
    "its own value, no more words": (TAX, ("5.9%", "网上销售总额")),
    "its town in front": (TAX, ("5.9%", "全镇网上销售总额增幅")),
    "growth alone": (TAX, ("5.9%", "同比增长")),
    "nothing said": (TAX, ("5.9%", None)),
    "a count beside": (FIRMS, ("5.9%", "网上销售总额增长")),
    "the first of two": (TRADE, ("4.8%", "商品零售额增长")),
    "the second of two": (TRADE, ("9.4%", "进出口总额下降")),
    "one value alone": ("产值60亿元，同比增长5%。", ("5%", "产值增长")),
    "another word for it": ("产值60亿元，同比增长5%。", ("5%", "产出增幅")),
    "headline: its own value": (TAX, "网上销售总额8.2亿元，同比增长5.9%"),
    "headline: the rate alone": (TAX, "网上销售总额同比增长5.9%"),
    "headline: without the rate": (TAX, "销售总额37.6亿元"),
    "headline: both": (TRADE, "商品零售额326.5亿元，增长4.8%，进出口总额87.2亿元，下降9.4%"),
    "headline: it grew to": ("产值增长5%，达到60亿元，税收3亿元。", "产值60亿元，增长5%"),
    "headline: of several": ("营收60亿元、利润3亿元，分别增长5%、9%。", "营收60亿元，增长5%"),
    "headline: of several, the second": ("营收60亿元、利润3亿元，分别增长5%、9%。", "利润3亿元，增长9%"),
    "headline: one rate of two values": ("产值60亿元，增长5%；税收3亿元，增长5%。", "税收3亿元，增长5%"),
    "headline: not in the article": (TAX, "销售总额37.6亿元，同比增长9%"),
    "headline: far behind": (TAX, "销售总额37.6亿元。网上销售总额增长5.9%"),
    "headline: no base in the article": ("增长5%。全年产值有60亿元。", "产值60亿元，增长5%"),
    "headline: English": (
        "Revenue reached $60 million, and profit was $5 million, up 12%.",
        "Profit was $5 million, up 12%",
    ),
}


def brief_with(article: Article, told: str | tuple[str, str | None]) -> Whole:
    """A brief with a headline, or with what a figure is told to be of."""
    if isinstance(told, str):
        return read_off(article, headline=told)
    brief = read_off(article)
    amount, what = told
    (number,) = (one.cite[0] for one in brief.figures if one.amount.text == amount)
    figure = {"cite": [number], "amount": amount, "what": what}
    read = Whole.model_validate({"figures": [figure]}, context=Grounding(article)).figures
    others = [one for one in brief.figures if one.amount.text != amount]
    return brief.model_copy(update={"figures": [*others, *read]})


@pytest.mark.parametrize(("text", "told"), cases(WRONG))
def test_rates_of_another_value(article_of: ArticleOf, text: str, told: str | tuple[str, str | None]) -> None:
    article = article_of(text)
    assert len(reasons(growth_beside_base, article, brief_with(article, told))) == 1


@pytest.mark.parametrize(("text", "told"), cases(RIGHT))
def test_rates_of_their_own_value(article_of: ArticleOf, text: str, told: str | tuple[str, str | None]) -> None:
    article = article_of(text)
    assert reasons(growth_beside_base, article, brief_with(article, told)) == []


def test_a_rate_that_is_given_to_another_than_its_value(article_of: ArticleOf) -> None:
    article = article_of("云杉集团营收60亿元，同比增长5%。白露集团营收80亿元。")
    brief = read_off(article)
    value, rate, other = brief.figures
    assert value.whose is not None and other.whose is not None
    wrong = brief.model_copy(update={"figures": [value, rate.model_copy(update={"whose": other.whose}), other]})
    assert reasons(growth_beside_base, article, brief) == []
    assert reasons(growth_beside_base, article, wrong) == ["“5%”紧挨着“60亿元”，却写成了“白露集团”的增幅"]


@pytest.mark.parametrize(
    ("text", "rate", "base"),
    [
        pytest.param("产值60亿元，同比增长5%。", "5%", "60亿元", id="in front"),
        pytest.param("产值60亿元（增长5%）。", "5%", "60亿元", id="in brackets"),
        pytest.param("产值增长5%，达到60亿元。", "5%", "60亿元", id="it grew to"),
        pytest.param("产值增长5%至60亿元。", "5%", "60亿元", id="it grew to, without a comma"),
        pytest.param("营收60亿元、利润3亿元，分别增长5%、9%。", "5%", "60亿元", id="of several"),
        pytest.param("营收60亿元、利润3亿元、税收1亿元，分别增长5%、9%。", "5%", None, id="of too many"),
        pytest.param("产值60亿元。同比增长5%。", "5%", None, id="another sentence"),
        pytest.param("同比增长5%。", "5%", None, id="none"),
        pytest.param("Revenue rose 12% to $3 million.", "12%", "$3 million", id="English, it grew to"),
        pytest.param("Revenue was $3 million, up 12%.", "12%", "$3 million", id="English, in front"),
    ],
)
def test_the_value_beside_a_rate(text: str, rate: str, base: str | None) -> None:
    (growth,) = (one for one in quantities(text) if one.text == rate)
    found = base_of(text, growth)
    assert (found.text if found else None) == base


QUARTER = (
    "前三季度，全市出口518.2亿元，增长8.5%，进口下降2.1%，利润下降4.2%。工业用电量同比增长6.3%，营收、利税分别增长5.5%、下降3.3%。"
    "占比提高1.4个百分点，单位能耗降低3.9%，库存较年初减少7.7%。"
)
YEAR = "Exports grew 8.5% and imports fell 2.1%. Prices rose 4.2 percent, while costs were down 6.3%."
TOLD_OTHERWISE = {
    "fell for grew": (QUARTER, "出口下降8.5%"),
    "grew for fell": (QUARTER, "进口增长2.1%"),
    "fell for grew, year on year": (QUARTER, "工业用电量同比下降6.3%"),
    "grew for fell, profits": (QUARTER, "利润同比增长4.2%"),
    "points lost for points won": (QUARTER, "占比下降1.4个百分点"),
    "up for lowered": (QUARTER, "单位能耗上升3.9%"),
    "more for fewer": (QUARTER, "库存增加7.7%"),
    "in a sentence": (QUARTER, "前三季度外贸平稳，出口同比回落8.5%"),
    "with its value": (QUARTER, "出口518.2亿元，下降8.5%"),
    "in brackets": (QUARTER, "进口（增长2.1%）回暖"),
    "one of two, the second": (QUARTER, "出口增长8.5%，进口增长2.1%"),
    "one of two, the first": (QUARTER, "出口下降8.5%，进口下降2.1%"),
    "imports for exports": (QUARTER, "进口增长8.5%"),
    "exports for imports": (QUARTER, "出口下降2.1%"),
    "profits for imports": (QUARTER, "利润下降2.1%"),
    "imports for profits": (QUARTER, "进口下降4.2%"),
    "profits for exports": (QUARTER, "全市利润增长8.5%"),
    "stock for energy": (QUARTER, "库存减少3.9%"),
    "energy for stock": (QUARTER, "单位能耗降低7.7%"),
    "English: fell for grew": (YEAR, "Exports fell 8.5%"),
    "English: rose for fell": (YEAR, "Imports rose 2.1%"),
    "English: down for up": (YEAR, "Prices were down 4.2 percent"),
}
TOLD_ALIKE = {
    "grew": (QUARTER, "出口增长8.5%"),
    "another word for grew": (QUARTER, "出口上升8.5%"),
    "fell": (QUARTER, "进口下降2.1%"),
    "another word for fell": (QUARTER, "进口减少2.1%"),
    "with its town": (QUARTER, "全市出口同比增长8.5%"),
    "trade": (QUARTER, "外贸出口增速8.5%"),
    "both": (QUARTER, "出口增长8.5%，进口下降2.1%"),
    "the first of 分别": (QUARTER, "营收增长5.5%"),
    "the second of 分别": (QUARTER, "利税下降3.3%"),
    "points": (QUARTER, "占比提高1.4个百分点"),
    "energy": (QUARTER, "单位能耗降低3.9%"),
    "energy, shorter": (QUARTER, "能耗降低3.9%"),
    "power, shorter": (QUARTER, "用电量增长6.3%"),
    "no rate": (QUARTER, "出口518.2亿元"),
    "a rate of no article": (QUARTER, "出口增长9.9%"),
    "words of the desk's own": (QUARTER, "外需增长8.5%"),
    "one size both ways": ("出口增长5%，进口下降5%。", "进口下降5%"),
    "one size both ways, the first": ("出口增长5%，进口下降5%。", "出口增长5%"),
    "a share is no growth": ("机电产品占出口的8.5%。", "机电产品增长8.5%"),
    "the rate alone": (QUARTER, "增长8.5%"),
    "English: grew": (YEAR, "Exports grew 8.5%"),
    "English: fell": (YEAR, "Imports fell 2.1%"),
    "English: up": (YEAR, "Prices were up 4.2 percent"),
}


@pytest.mark.parametrize(("text", "headline"), cases(TOLD_OTHERWISE))
def test_rates_told_otherwise(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert len(reasons(growth_beside_base, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("text", "headline"), cases(TOLD_ALIKE))
def test_rates_told_alike(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert reasons(growth_beside_base, article, read_off(article, headline=headline)) == []


@pytest.mark.parametrize(
    ("text", "headline", "quoted"),
    [
        pytest.param(
            "产值60亿元，同比增长5%，税收3亿元，同比增长12%。",
            "产值下降5%",
            "产值60亿元，同比增长5%",
            id="the value in front of its comma",
        ),
        pytest.param("出口同比增长8.5%。", "出口下降8.5%", "出口同比增长8.5%", id="one clause"),
    ],
)
def test_the_reason_quotes_what_the_rate_is_of(article_of: ArticleOf, text: str, headline: str, quoted: str) -> None:
    article = article_of(text)
    (reason,) = reasons(growth_beside_base, article, read_off(article, headline=headline))
    assert f"原文是“{quoted}”" in reason


TRADES = {
    "a comma": "1至2月，出口86亿元，同比增长7.2%，进口40亿元，下降3.1%。",
    "a semicolon": "全区出口86亿元，增长7.2%；进口40亿元，下降3.1%。",
    "of which": "1至2月，进出口总额126亿元，其中出口86亿元，增长7.2%，进口40亿元，下降3.1%。",
    "of which, a semicolon": "1至2月，贸易额126亿元；其中出口86亿元，增长7.2%；进口40亿元，下降3.1%。",
    "a pause": "外贸出口86亿元、增长7.2%，进口40亿元、下降3.1%。",
    "额": "出口额达86亿元，同比增长7.2%；进口额为40亿元，同比下降3.1%。",
    "完成": "完成出口86亿元，同比增长7.2%；完成进口40亿元，同比下降3.1%。",
    "a district": "1—2月，滨河区出口86亿元，同比增长7.2%；进口40亿元，同比下降3.1%。",
    "together": "出口86亿元、进口40亿元，分别增长7.2%、下降3.1%。",
    "in brackets": "出口86亿元（增长7.2%），进口40亿元（下降3.1%）。",
    "a rate alone": "出口增长7.2%，进口下降3.1%。",
}
SWAPPED = ("进口增长7.2%", "滨河区进口增长7.2%", "滨河区进口额同比增长7.2%", "出口下降3.1%", "出口额下降3.1%")
KEPT = (
    "出口增长7.2%",
    "滨河区出口增长7.2%",
    "出口额同比增长7.2%",
    "进口下降3.1%",
    "滨河区进口额下降3.1%",
    "外贸增长7.2%",
)


@pytest.mark.parametrize("headline", SWAPPED)
@pytest.mark.parametrize("text", TRADES.values(), ids=TRADES)
def test_the_rate_of_another_side_of_trade(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(f"滨河外贸\n{text}")
    assert len(reasons(growth_beside_base, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize("headline", KEPT)
@pytest.mark.parametrize("text", TRADES.values(), ids=TRADES)
def test_the_rate_of_its_side_of_trade(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(f"滨河外贸\n{text}")
    assert reasons(growth_beside_base, article, read_off(article, headline=headline)) == []
