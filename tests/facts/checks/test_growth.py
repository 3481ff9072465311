from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts import Grounding
from jianbao.facts.checks.growth import base_of, growth_beside_base
from jianbao.facts.checks.told import quantities

ArticleOf = Callable[[str], Article]

TAX = "累计实现财政收入32.08亿元，实现地方财政收入6.44亿元，同比增长4.71%。"
TRADE = "全区工业产值768.4亿元，同比增长3.3%，进出口总额128.9亿元，下降10.7%。"
FIRMS = "全镇引进企业1300户，财政收入6.44亿元，同比增长4.71%。"
# The text; what a rate of it is told to be of: of the figure with these words, or in a headline.
WRONG = {
    "the wider value": (TAX, ("4.71%", "财政收入同比增长")),
    "the wider value, other words": (TAX, ("4.71%", "累计财政收入增幅")),
    "a count": (FIRMS, ("4.71%", "引进企业增长")),
    "a count of the same town": (FIRMS, ("4.71%", "全镇引进企业")),
    "the value behind": (TRADE, ("3.3%", "进出口总额增长")),
    "the value before": (TRADE, ("10.7%", "工业产值下降")),
    "the value before, whole": (TRADE, ("10.7%", "全区工业产值同比")),
    "services": ("服务业收入50亿元，工业收入80亿元，同比增长6%。", ("6%", "服务业收入增长")),
    "retail": ("社会零售额50亿元，固定资产投资80亿元，增长6%。", ("6%", "社会零售额增长")),
    "exports": ("出口额50亿元，增长8%，进口额30亿元，增长2%。", ("2%", "出口额增长")),
    "headline: the wider value": (TAX, "财政收入32.08亿元，同比增长4.71%"),
    "headline: in brackets": (TAX, "财政收入32.08亿元（同比增长4.71%）"),
    "headline: a count": (FIRMS, "引进企业1300户，增长4.71%"),
    "headline: the value behind": (TRADE, "进出口总额128.9亿元，增长3.3%"),
    "headline: the value before": (TRADE, "工业产值768.4亿元，下降10.7%"),
    "headline: both exchanged": ("产值60亿元，增长5%；税收3亿元，增长9%。", "产值60亿元，增长9%"),
    "headline: it grew to": ("产值增长5%，达到60亿元，税收3亿元。", "税收3亿元，增长5%"),
    "headline: of several": ("营收60亿元、利润3亿元，分别增长5%、9%。", "营收60亿元，增长9%"),
    "headline: points": ("占比30%，提高2个百分点，产值60亿元。", "产值60亿元，提高2个百分点"),
    "headline: no comma": (TAX, "财政收入32.08亿元同比增长4.71%"),
    "headline: English": (
        "Revenue reached $60 million, and profit was $5 million, up 12%.",
        "Revenue was $60 million, up 12%",
    ),
}
RIGHT = {
    "its own value": (TAX, ("4.71%", "地方财政收入同比增长")),
    "its own value, no more words": (TAX, ("4.71%", "地方财政收入")),
    "its town in front": (TAX, ("4.71%", "全镇地方财政收入增幅")),
    "growth alone": (TAX, ("4.71%", "同比增长")),
    "nothing said": (TAX, ("4.71%", None)),
    "a count beside": (FIRMS, ("4.71%", "财政收入增长")),
    "the first of two": (TRADE, ("3.3%", "工业产值增长")),
    "the second of two": (TRADE, ("10.7%", "进出口总额下降")),
    "one value alone": ("产值60亿元，同比增长5%。", ("5%", "产值增长")),
    "another word for it": ("产值60亿元，同比增长5%。", ("5%", "产出增幅")),
    "headline: its own value": (TAX, "地方财政收入6.44亿元，同比增长4.71%"),
    "headline: the rate alone": (TAX, "地方财政收入同比增长4.71%"),
    "headline: without the rate": (TAX, "财政收入32.08亿元"),
    "headline: both": (TRADE, "工业产值768.4亿元，增长3.3%，进出口总额128.9亿元，下降10.7%"),
    "headline: it grew to": ("产值增长5%，达到60亿元，税收3亿元。", "产值60亿元，增长5%"),
    "headline: of several": ("营收60亿元、利润3亿元，分别增长5%、9%。", "营收60亿元，增长5%"),
    "headline: of several, the second": ("营收60亿元、利润3亿元，分别增长5%、9%。", "利润3亿元，增长9%"),
    "headline: one rate of two values": ("产值60亿元，增长5%；税收3亿元，增长5%。", "税收3亿元，增长5%"),
    "headline: not in the article": (TAX, "财政收入32.08亿元，同比增长9%"),
    "headline: far behind": (TAX, "财政收入32.08亿元。地方财政收入增长4.71%"),
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
