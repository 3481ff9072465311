"""去年, 上月, 年内, 昨日: dates where they say when something happens, adverbs and comparisons where not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.dates import Dated, date_leads
from jianbao.facts.dating import article_dates
from jianbao.facts.grounding import Grounding
from jianbao.facts.types import Date

_PAGE = "云杉储能基地投产\n2026-07-28 08:15 来源：青禾新闻网\n"
_YEARLESS = "云杉储能基地启用\n青禾市融媒体中心 11月6日 18:22\n11月6日上午，云杉储能基地启用仪式举行。\n"
_BODY = "\n云杉储能基地位于滨河区，由云杉科技投资建设，园区有企业58家，产品销往华东。"

DATES = [
    ("去年，青禾市智造集群营收1043亿元。", "去年", "2025"),
    ("去年青禾工厂销售额2.3亿欧元。", "去年", "2025"),
    ("公司去年生产卫星17颗。", "去年", "2025"),
    ("这家企业去年落户滨河区。", "去年", "2025"),
    ("“去年上半年我们只增长了8.9%。”他说。", "去年上半年", "2025-01/2025-06"),
    ("去年底有一批设备交付推迟了47天。", "去年底", "2025-12"),
    ("前年，公司完成B轮融资。", "前年", "2024"),
    ("上月出台的《青禾市支持办法》提出补助标准。", "上月", "2026-06"),
    ("厂房已于上月封顶。", "上月", "2026-06"),
    ("上个月，双方签署协议。", "上个月", "2026-06"),
    ("下月，我市还将设立规模20亿元的母基金。", "下月", "2026-08"),
    ("新馆下月开园。", "下月", "2026-08"),
    ("力争年内试生产。", "年内", "2026"),
    ("首条产线将于年内投产。", "年内", "2026"),
    ("公司今年计划生产40颗。", "今年", "2026"),
    ("明年将新建厂房3栋。", "明年", "2027"),
    ("项目预计明年投产。", "明年", "2027"),
    ("计划到明年6月增至18条。", "到明年6月", "2027-06"),
    ("昨日，双方签约。", "昨日", "2026-07-27"),
    ("今天，新馆启用。", "今天", "2026-07-28"),
    ("预计年底试生产。", "年底", "2026-12"),
    ("项目本月将开工。", "本月", "2026-07"),
]
NO_DATES = [
    ("营收比去年增长12%。", "去年"),
    ("产量较去年增加30吨。", "去年"),
    ("与去年持平，完成投资8亿元。", "去年"),
    ("去年同期为3.2亿元。", "去年"),
    ("接近去年全年的水平，达到1.1万台。", "去年"),
    ("增速高于去年的8.9%，达到12%。", "去年"),
    ("今年营收12亿元。", "今年"),
    ("今年以来签约项目30个。", "今年以来"),
    ("今年起穿戴设备不再纳入统计。", "今年"),
    ("园区今年形势喜人。", "今年"),
    ("去年他在外地。", "去年"),
    ("自去年以来签约项目30个。", "去年"),
    ("库存比上月下降5%。", "上月"),
    ("本周天气晴好，接待游客3万人次。", "本周"),
    ("下月的事下月再说。", "下月"),
    ("较年初净增143家。", "年初"),
    ("明年春节前后降温。", "明年"),
    ("本月产量30吨。", "本月"),
]
WITHOUT_YEAR = [
    ("华东总部昨日已完成工商注册。", "昨日", "XXXX-11-05"),
    ("明日，二期开工。", "明日", "XXXX-11-07"),
    ("上月出台的《青禾市支持办法》提出标准。", "上月", "XXXX-10"),
    ("下月，三期开工。", "下月", "XXXX-12"),
    ("去年产业规模41亿元。", "去年", "XXXX"),
    ("航线计划到明年6月增至18条。", "到明年6月", "XXXX-06"),
    ("基地去年8月开工。", "去年8月", "XXXX-08"),
]


def _found(article: Article) -> dict[str, str]:
    return {
        candidate.text: next(
            one.edtf
            for one in article_dates(article, article.sentences[lead.sentence - 1].text)
            if one.text == candidate.text
        )
        for lead in date_leads(article)
        for candidate in lead.candidates
    }


@pytest.mark.parametrize(("sentence", "words", "edtf"), [pytest.param(*case, id=case[0]) for case in DATES])
def test_a_date_of_the_brief(article_of: Callable[[str], Article], sentence: str, words: str, edtf: str) -> None:
    assert _found(article_of(_PAGE + sentence + _BODY)).get(words) == edtf


@pytest.mark.parametrize(("sentence", "words"), [pytest.param(*case, id=case[0]) for case in NO_DATES])
def test_no_date_of_the_brief(article_of: Callable[[str], Article], sentence: str, words: str) -> None:
    assert words not in _found(article_of(_PAGE + sentence + _BODY))


@pytest.mark.parametrize(("sentence", "words", "edtf"), [pytest.param(*case, id=case[0]) for case in WITHOUT_YEAR])
def test_a_date_without_a_year(article_of: Callable[[str], Article], sentence: str, words: str, edtf: str) -> None:
    assert _found(article_of(_YEARLESS + sentence + _BODY)).get(words) == edtf


def test_without_a_year_a_month_and_that_of_next_year_are_two(article_of: Callable[[str], Article]) -> None:
    article = article_of(_YEARLESS + "自6月试运行以来，航线有5条。计划到明年6月增至18条。" + _BODY)
    assert {"6月", "到明年6月"} <= set(_found(article))


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        pytest.param("3月1日", "昨日，双方签约。", id="the end of February"),
        pytest.param("11月6日", "本周三，双方签约。", id="a weekday"),
    ],
)
def test_what_only_the_year_tells_stays_open(article_of: Callable[[str], Article], day: str, sentence: str) -> None:
    article = article_of(_YEARLESS.replace("11月6日", day) + sentence + _BODY)
    text = next(one.text for one in article.sentences if "双方" in one.text)
    assert article_dates(article, text) == []


def test_the_reason_names_no_year(article_of: Callable[[str], Article]) -> None:
    article = article_of(_YEARLESS + "华东总部昨日完成注册。" + _BODY)
    text = next(one.text for one in article.sentences if "昨日" in one.text)
    assert article_dates(article, text)[0].inferred == "“昨日”从XXXX-11-06算起"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("公司拟于2026年12月31日前开工。", "2026年12月31日前", id="a day"),
        pytest.param("公司将在2027年底前建成。", "2027年底前", id="the end of a year"),
        pytest.param("须在6月30日之前申报。", "6月30日之前", id="zhi qian"),
        pytest.param("应于2027年3月以前完成。", "2027年3月以前", id="yi qian"),
        pytest.param("公司2026年5月6日前后开工。", "2026年5月6日", id="about a day"),
        pytest.param("公司2025年前三季度营收3亿元。", "2025年前三季度", id="a period"),
        pytest.param("公司2026年5月6日前往滨河区。", "2026年5月6日", id="a verb"),
    ],
)
def test_what_is_due_keeps_its_word(article_of: Callable[[str], Article], text: str, words: str) -> None:
    article = article_of(text)
    written = article_dates(article, text)[0].text
    date = Date.grounded(written, {"cite": [1]}, Grounding(article))
    assert (date.text, article.original[date.evidence.start : date.evidence.end]) == (words, words)


def test_a_date_has_its_label(article_of: Callable[[str], Article]) -> None:
    article = article_of("公司拟于2026年12月31日前开工建设基地。")
    dated = Dated.model_validate({"cite": [1], "date": "2026年12月31日"}, context=Grounding(article))
    assert dated.what is not None
    assert "前" not in dated.what.text
