from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.stages import agreement_apart_from_progress, stages_as_cited

ArticleOf = Callable[[str], Article]

# The text, the headline; of projects, what the brief says against what code reads.
TOO_FAR = {
    "拟 is not 开工": ("云杉集团拟在青澜区建设鹭岛智算中心。", {"progress": "开工"}),
    "意向 is not 签约": ("云杉集团有意向投资鹭岛智算中心项目。", {"agreement": "签约"}),
    "框架 is not 签约": ("双方签署框架协议，共建鹭岛智算中心。", {"agreement": "签约"}),
    "意向 is not 框架": ("双方达成合作意向，共建鹭岛智算中心。", {"agreement": "框架"}),
    "开工 is not 投产": ("鹭岛智算中心正式开工，预计明年投产。", {"progress": "投产"}),
    "在建 is not 投产": ("鹭岛智算中心正在建设。", {"progress": "投产"}),
    "计划 is not 在建": ("云杉集团计划投资建设鹭岛智算中心。", {"progress": "在建"}),
    "揭牌 is not 投产": ("鹭岛智算中心揭牌。", {"progress": "投产"}),
    "揭牌 is not 开工": ("鹭岛智算中心揭牌。", {"progress": "开工"}),
    "规划 is not 揭牌": ("青澜区规划建设鹭岛智算中心。", {"progress": "揭牌"}),
    "to come is not 投产": ("鹭岛智算中心将于明年投产。", {"progress": "投产"}),
    "to come is not 开工": ("鹭岛智算中心定于9月开工。", {"progress": "开工"}),
    "one of two projects": ("鹭岛智算中心正式开工，云杉冷链基地拟明年开工。", {"progress": "投产"}),
    "headline: 意向 is not 签约": ("云杉集团有意向投资鹭岛智算中心。", "鹭岛智算中心签约"),
    "headline: 框架 is not 签约": ("双方签署框架协议，共建鹭岛智算中心。", "双方签约共建鹭岛智算中心"),
    "headline: 拟 is not 开工": ("云杉集团拟投资建设鹭岛智算中心。", "鹭岛智算中心开工"),
    "headline: 开工 is not 投产": ("鹭岛智算中心正式开工，预计明年投产。", "鹭岛智算中心投产"),
    "headline: to come is not 开工": ("鹭岛智算中心将于下月开工。", "鹭岛智算中心正式开工"),
    "headline: 选址 is not 在建": ("鹭岛智算中心选址青澜区。", "鹭岛智算中心加快建设"),
    "headline: nothing named": ("双方达成合作意向。会议在青澜区举行。", "双方签约"),
    "headline: nothing named, work": ("该厂房拟于明年动工。会议在青澜区举行。", "厂房开工"),
    "summary: second clause": ("3月6日，鹭岛智算中心开工，明年投用。", "3月6日，鹭岛智算中心已投用"),
    "headline: 封顶 is not 投产": ("鹭岛智算中心主体封顶。", "鹭岛智算中心启用"),
}
FAR_ENOUGH = {
    "签约": ("双方签约共建鹭岛智算中心。", {"agreement": "签约"}),
    "框架": ("双方签署框架协议，共建鹭岛智算中心。", {"agreement": "框架"}),
    "意向": ("云杉集团有意向投资鹭岛智算中心。", {"agreement": "意向"}),
    "less than is said": ("双方签约共建鹭岛智算中心。", {"agreement": "意向"}),
    "开工": ("鹭岛智算中心正式开工，预计明年投产。", {"progress": "开工"}),
    "投产": ("鹭岛智算中心已投产。", {"progress": "投产"}),
    "在建 of what has begun": ("鹭岛智算中心已开工。", {"progress": "在建"}),
    "规划": ("云杉集团拟建设鹭岛智算中心。", {"progress": "规划"}),
    "揭牌": ("鹭岛智算中心揭牌。", {"progress": "揭牌"}),
    "挂牌": ("双方共同建设的鹭岛智算中心挂牌成立。", {"progress": "揭牌"}),
    "nothing said": ("鹭岛智算中心引人注目，鹭岛智算中心项目签约。", {"progress": None}),
    "two projects": ("云杉冷链基地拟明年开工，鹭岛智算中心正式开工。", {"progress": None}),
    "an intention before a signing": ("双方此前达成意向，现已签署协议，共建鹭岛智算中心。", {"agreement": "签约"}),
    "headline: 签约": ("双方签约共建鹭岛智算中心。", "鹭岛智算中心签约"),
    "headline: 开工": ("鹭岛智算中心破土动工，预计明年投产。", "鹭岛智算中心开工"),
    "headline: 投产": ("鹭岛智算中心建成投用。", "鹭岛智算中心投产"),
    "headline: to come in both": ("鹭岛智算中心将于明年投产。", "鹭岛智算中心将于明年投产"),
    "headline: said elsewhere": ("鹭岛智算中心项目推介会举行。会上双方签约。", "鹭岛智算中心签约"),
    "headline: planned in both": ("云杉集团拟投资建设鹭岛智算中心。", "云杉集团拟建鹭岛智算中心"),
    "headline: intention in both": ("云杉集团有意向投资鹭岛智算中心。", "云杉集团意向投资鹭岛智算中心"),
    "headline: nothing of stages": ("云杉集团拟投资建设鹭岛智算中心。", "青澜区推介鹭岛智算中心"),
    "headline: other words": ("双方签订合作协议。", "双方签约"),
    "headline: in English": ("Cedar Ltd plans the Bayport Solar Campus.", "Cedar Ltd plans a campus"),
}


def brief_with(article: Article, told: str | dict[str, Any]) -> Whole:
    """The brief that code reads, with a headline, or with stages of its first project as they are told."""
    if isinstance(told, str):
        return read_off(article, headline=told)
    brief = read_off(article)
    first, *rest = brief.projects
    return brief.model_copy(update={"projects": [first.model_copy(update=told), *rest]})


@pytest.mark.parametrize(("text", "told"), cases(TOO_FAR))
def test_stages_that_go_too_far(article_of: ArticleOf, text: str, told: str | dict[str, Any]) -> None:
    article = article_of(text)
    assert len(reasons(stages_as_cited, article, brief_with(article, told))) == 1


@pytest.mark.parametrize(("text", "told"), cases(FAR_ENOUGH))
def test_stages_that_hold(article_of: ArticleOf, text: str, told: str | dict[str, Any]) -> None:
    article = article_of(text)
    assert reasons(stages_as_cited, article, brief_with(article, told)) == []


def test_the_reason_says_both_stages(article_of: ArticleOf) -> None:
    article = article_of("鹭岛智算中心正式开工，预计明年投产。")
    found = reasons(stages_as_cited, article, brief_with(article, {"progress": "投产"}))
    assert found == ["“鹭岛智算中心”写成了“投产”，原文只到“开工”"]


# Of the two scales the text speaks of one, and the brief claims the other.
ON_THE_OTHER_SCALE = {
    f"{words} is no {claimed}": (text, {field: claimed})
    for field, claims, texts in (
        (
            "agreement",
            ("签约", "框架", "意向"),
            {
                "开工": "鹭岛智算中心正式开工。",
                "在建": "鹭岛智算中心正在建设。",
                "揭牌": "鹭岛智算中心揭牌。",
                "投产": "鹭岛智算中心已投产。",
                "拟建": "云杉集团拟建设鹭岛智算中心。",
            },
        ),
        (
            "progress",
            ("开工", "在建", "投产", "揭牌"),
            {
                "签约": "双方签约共建鹭岛智算中心。",
                "框架": "双方签署框架协议，共建鹭岛智算中心。",
                "合作协议": "双方签订合作协议，共同打造鹭岛智算中心。",
            },
        ),
    )
    for claimed in claims
    for words, text in texts.items()
}
APART = {
    f"{id_} ({number})": (text, told)
    for number, told in enumerate(({}, {"agreement": None}, {"progress": None}), 1)
    for id_, text in {
        "签约": "双方签约共建鹭岛智算中心。",
        "签约, 拟建": "双方签约，拟建鹭岛智算中心。",
        "签约, 开工": "签约一年后，鹭岛智算中心正式开工。",
        "意向, 拟": "云杉集团有意向投资，拟建鹭岛智算中心。",
        "开工": "鹭岛智算中心正式开工。",
        "投产": "鹭岛智算中心已投产。",
        "neither": "鹭岛智算中心引人注目。这就是鹭岛智算中心，云杉集团的鹭岛智算中心。",
    }.items()
}


@pytest.mark.parametrize(("text", "told"), cases(ON_THE_OTHER_SCALE))
def test_an_agreement_is_no_progress(article_of: ArticleOf, text: str, told: dict[str, Any]) -> None:
    article = article_of(text)
    assert len(reasons(agreement_apart_from_progress, article, brief_with(article, told))) == 1


@pytest.mark.parametrize(("text", "told"), cases(APART))
def test_agreement_and_progress_apart(article_of: ArticleOf, text: str, told: dict[str, Any]) -> None:
    article = article_of(text)
    assert reasons(agreement_apart_from_progress, article, brief_with(article, told)) == []


PLANNED = "Cedar Systems plans to build the Bayport Solar Campus in Harrow."
BEGUN = "Cedar Systems broke ground on the Bayport Solar Campus, which will open in 2033."
SIGNED = "Cedar Systems signed an agreement for the Bayport Solar Campus, to be built by 2033."
# Headlines that go further than the article, of the agreement or of the work.
HEADLINES_TOO_FAR = {
    "plans told as signs": (PLANNED, "Cedar signs Solar Campus"),
    "plans told as signed": (PLANNED, "Cedar Systems signed for the campus"),
    "plans told as opens": (PLANNED, "Cedar opens Solar Campus"),
    "plans told as breaks ground": (PLANNED, "Cedar breaks ground on campus"),
    "plans told as under way": (PLANNED, "Solar campus under construction in Harrow"),
    "plans told as begins": (PLANNED, "Cedar begins construction in Harrow"),
    "begun told as opens": (BEGUN, "Bayport Solar Campus opens"),
    "begun told as online": (BEGUN, "Bayport Solar Campus comes online"),
    "signed told as begun": (SIGNED, "Cedar broke ground on Solar Campus"),
    "signed told as opened": (SIGNED, "Cedar opened Solar Campus"),
    "proposed": ("A solar campus is proposed for Harrow.", "Harrow opens solar campus"),
    "scheduled": ("The line is scheduled to start in May.", "The line began production"),
    "expected": ("The mill is expected to reopen.", "The mill begins operations"),
    "considers": ("Cedar is considering a plant in Harrow.", "Cedar inks plant in Harrow"),
    "a letter of intent": ("Cedar sent a letter of intent for a plant.", "Cedar signs for a plant"),
    "a framework": ("Cedar signed a framework agreement for a plant.", "Cedar signs for a plant"),
    "拟 told as 签约": ("鸢尾航天拟在云湖建设卫星总装基地。", "鸢尾航天签约卫星总装基地"),
    "选址 told as 签署": ("望舒动力电池工厂选址云湖。", "望舒动力签署电池工厂"),
    "计划 told as 签订": ("望舒动力计划投资12亿元建设电池工厂。", "望舒动力签订电池工厂项目"),
    "将 told as 签约": ("白露集团将建设青澜冷链基地。", "白露集团签约冷链基地"),
}
HEADLINES_FAR_ENOUGH = {
    "plans": (PLANNED, "Cedar plans Solar Campus"),
    "to build": (PLANNED, "Cedar to build Solar Campus"),
    "will open": (PLANNED, "Solar campus will open in Harrow"),
    "not signed": (PLANNED, "Cedar has not signed for the campus"),
    "begun": (BEGUN, "Cedar breaks ground on Solar Campus"),
    "begun, of what is to come": (BEGUN, "Bayport Solar Campus to open in 2033"),
    "signed": (SIGNED, "Cedar signs for Solar Campus"),
    "signed, and plans": (SIGNED, "Cedar plans Solar Campus"),
    "opened": ("The Bayport Solar Campus opened on Monday.", "Bayport Solar Campus opens"),
    "under way": ("The plant is under construction.", "Plant under construction"),
    "an agreement in other words": ("Cedar agreed to build a plant in Harrow.", "Cedar signs for a plant"),
    "a deal": ("Cedar plans a plant after a deal with Harrow.", "Cedar signs plant deal"),
    "a framework": ("Cedar signed a framework agreement.", "Cedar signs framework agreement"),
    "nothing of stages": (PLANNED, "Solar power in Harrow"),
    "an article without stages": ("Harrow likes solar power.", "Harrow opens its arms to solar power"),
    "hearsay": ("Rumours have it that Cedar signed.", "Rumours of a plant"),
    "拟, and 合作": ("鸢尾航天拟在云湖建设卫星总装基地，双方达成合作。", "鸢尾航天签约卫星总装基地"),
    "拟, and 落户": ("鸢尾航天卫星总装基地落户云湖，拟明年动工。", "鸢尾航天签约卫星总装基地"),
    "计划, and 签下": ("望舒动力签下电池工厂，计划明年开工。", "望舒动力签约电池工厂"),
    "在建": ("望舒动力电池工厂正在建设。", "望舒动力加快建设电池工厂"),
    "拟 in both": ("鸢尾航天拟在云湖建设卫星总装基地。", "鸢尾航天拟建卫星总装基地"),
}


@pytest.mark.parametrize(("text", "headline"), cases(HEADLINES_TOO_FAR))
def test_headlines_that_go_too_far(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert len(reasons(stages_as_cited, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("text", "headline"), cases(HEADLINES_FAR_ENOUGH))
def test_headlines_that_hold(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert reasons(stages_as_cited, article, read_off(article, headline=headline)) == []


MEANT = "鸢尾航天拟投资约12亿元在云湖建设卫星总装基地。会议在云湖举行。"
STARTED = "鸢尾航天卫星总装基地3月动工，项目建成后年产卫星40颗。"
# Headlines that say 建成 of what is planned or under way.
BUILT_TOO_EARLY = {
    "a plant": (MEANT, "鸢尾航天建成卫星总装基地"),
    "a plant and its sum": (MEANT, "鸢尾航天约12亿元建成卫星总装基地"),
    "a plant, and where": (MEANT, "鸢尾航天在云湖建成卫星工厂"),
    "passive": (MEANT, "卫星总装基地建成"),
    "already": (MEANT, "鸢尾航天卫星总装基地已建成"),
    "finished well": (MEANT, "鸢尾航天卫星总装基地顺利建成"),
    "behind a comma": (MEANT, "鸢尾航天落子云湖，建成总装基地"),
    "a base under way": (STARTED, "鸢尾航天卫星总装基地建成"),
    "a centre": ("望舒科技计划建设云湖智算中心。", "望舒科技建成云湖智算中心"),
    "a line": ("望舒科技将新建两条电池生产线。", "望舒科技建成两条电池生产线"),
    "a phase": ("云湖电站一期正在建设。", "云湖电站一期建成"),
    "a harbour": ("云湖港规划建设深水码头。", "云湖港建成深水码头"),
    "a depot": ("白露集团选址云湖建设冷链仓库。", "白露集团建成冷链仓库"),
    "a workshop": ("厂区扩建车间正在施工。", "厂区建成扩建车间"),
    "a works": ("引水工程破土动工。", "引水工程建成"),
    "a head office": ("白露集团拟建设华南总部。", "白露集团建成华南总部"),
    "a bridge": ("云湖大桥主体封顶。", "云湖大桥建成"),
    "an airport": ("云湖机场加快建设。", "云湖机场建成启航"),
    "a park": ("云湖区谋划建设储能产业园。", "云湖区建成储能产业园"),
    "a machine room": ("云湖区拟建设算力机房。", "云湖区建成算力机房"),
    "an earlier year": ("2035-03-06 云湖日报\n云湖基地项目计划2034年动工。", "云湖基地项目2034年动工"),
}
BUILT_OR_TO_BE = {
    "is built": ("鸢尾航天卫星总装基地已建成。", "鸢尾航天卫星总装基地建成"),
    "was built": ("3月6日，卫星总装基地建成。", "卫星总装基地建成"),
    "at work": ("卫星总装基地投产。", "卫星总装基地建成"),
    "will be built": (MEANT, "鸢尾航天拟建成卫星总装基地"),
    "is to be built next year": (MEANT, "卫星总装基地明年建成"),
    "shall be built": (MEANT, "卫星总装基地将于明年建成"),
    "once it is built": (MEANT, "卫星总装基地建成后投入12亿元"),
    "strives": (MEANT, "云湖力争建成卫星总装基地"),
    "soon": (MEANT, "加快建成卫星总装基地"),
    "not built": (MEANT, "卫星总装基地尚未建成"),
    "no building": (MEANT, "云湖建成航天产业体系"),
    "a strong county": (MEANT, "云湖建成制造强县"),
    "plans": (MEANT, "鸢尾航天拟建卫星总装基地"),
    "another is built": (MEANT + "鸢尾航天研发楼已建成投用。", "鸢尾航天建成研发中心"),
    "nothing of stages": ("鸢尾航天主营卫星总装。", "鸢尾航天建成卫星总装基地"),
    "a later year, as expected": ("海拓项目预计2037年投产。", "海拓项目2037年投产"),
    "a later year, 建成": ("海拓项目预计2037年建成。", "海拓项目2037年建成"),
    "a later year, begun": ("海拓项目计划2036年开工。", "海拓项目2036年开工"),
    "behind the publication": ("2035-03-06 云湖日报\n海拓项目将分两期建设，2037年全部投产。", "海拓项目2037年投产"),
    "English, a later year": (
        "The Bayport Solar Campus is due to open in 2037.",
        "Bayport Solar Campus opens in 2037",
    ),
    "attends a signing": ("区委书记高远舟出席。双方签署框架协议，共建智算中心。", "区委书记高远舟出席签约"),
    "chairs a signing": ("高远舟主持。双方达成合作意向，共建智算中心。", "高远舟主持签署仪式"),
    "a ceremony": ("双方签署战略合作框架协议。", "签约仪式在云湖举行"),
    "sees it signed": ("双方签署战略合作框架协议。", "高远舟见证签约"),
    "a meeting for signing": ("双方有意向共建智算中心。", "云湖举行签约大会"),
}


@pytest.mark.parametrize(("text", "headline"), cases(BUILT_TOO_EARLY))
def test_what_is_not_built_yet(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert len(reasons(stages_as_cited, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("text", "headline"), cases(BUILT_OR_TO_BE))
def test_what_is_built_or_told_as_to_come(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert reasons(stages_as_cited, article, read_off(article, headline=headline)) == []


def test_a_clause_is_not_called_by_a_name(article_of: ArticleOf) -> None:
    article = article_of(MEANT)
    found = reasons(stages_as_cited, article, read_off(article, headline="鸢尾航天建成卫星工厂"))
    assert found == ["“鸢尾航天建成卫星工厂”说的是“投产”，原文只到“规划”"]


MEMORANDA = {
    "in full": "Cedar Systems signed a memorandum of understanding with Harrow on the Bayport Solar Campus.",
    "in full, short": "Cedar Systems signed a memorandum with Harrow on the Bayport Solar Campus.",
    "by its letters": "Cedar Systems and Harrow signed an MoU on the Bayport Solar Campus.",
    "in capitals": "Cedar Systems and Harrow signed an MOU on the Bayport Solar Campus.",
    "a framework": "Cedar Systems signed a framework agreement on the Bayport Solar Campus.",
    "a letter": "Cedar Systems signed a letter of intent for the Bayport Solar Campus.",
}


@pytest.mark.parametrize("text", MEMORANDA.values(), ids=MEMORANDA)
def test_what_code_reads_of_an_agreement_holds(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    brief = read_off(article, headline=text)
    assert [project.agreement for project in brief.projects] == ["意向" if "letter" in text else "框架"]
    assert [*reasons(stages_as_cited, article, brief), *reasons(agreement_apart_from_progress, article, brief)] == []
