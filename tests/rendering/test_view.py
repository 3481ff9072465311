from __future__ import annotations

from typing import Any

import pytest
from tests.records import PARK, Story, centre, concert, english, park, prose

from jianbao.rendering import FactView, RecordView, heading, label, view_of
from jianbao.rendering.labels import choice


def shown(fact: dict[str, Any], language: str = "zh", section: str = "figures") -> FactView:
    record = Story(PARK, "park.txt").record({section: [fact]})
    return view_of(record, language).sections[0].facts[0]


W = Story(PARK, "park.txt").words


@pytest.mark.parametrize(
    ("stored", "texts"),
    [
        pytest.param(W("岑以宁", 3), ["岑以宁"], id="words"),
        pytest.param([W("岑以宁", 3), W("陆沉舟", 3)], ["岑以宁", "陆沉舟"], id="a list"),
        pytest.param({"body": W("青澜区", 2), "post": None}, ["青澜区"], id="an object of values"),
        pytest.param("planned", ["计划"], id="one of a few words"),
        pytest.param("自造词", ["自造词"], id="a word that is not known"),
        pytest.param("text", ["text"], id="a value is no label"),
        pytest.param(3, ["3"], id="a number"),
        pytest.param(True, ["是"], id="true"),
        pytest.param(False, [], id="false on a list"),
        pytest.param(None, [], id="null"),
        pytest.param([], [], id="empty"),
    ],
)
def test_fields_of_any_shape(stored: Any, texts: list[str]) -> None:
    fact = shown({"cite": [4], "kind": stored})
    assert [value.text for value in fact.fields["kind"]] == texts
    assert fact.cite == (4,)


@pytest.mark.parametrize(
    ("words", "edtf", "told"),
    [
        pytest.param("4月18日", "XXXX-04-18", None, id="the words say it"),
        pytest.param("今年10月", "2031-10", "2031-10", id="a year that code has read"),
        pytest.param("2033年", "2033", None, id="a year"),
    ],
)
def test_a_date_is_told_in_edtf_where_that_says_more(words: str, edtf: str, told: str | None) -> None:
    sentence = {"4月18日": 2, "今年10月": 4, "2033年": 6}[words]
    (value,) = shown({"cite": [1], "date": W(words, sentence, edtf=edtf)}).fields["date"]
    assert value.edtf == told


def test_the_months_of_english_are_words() -> None:
    view = view_of(english(), "en")
    (day,) = view.overview.fields["event_date"]
    assert (day.text, day.edtf) == ("3 May 2031", None)


@pytest.mark.parametrize(
    ("more", "read"),
    [
        pytest.param({"value": "4200000000", "unit": "元", "bound": "~"}, "~4,200,000,000 元", id="money"),
        pytest.param({"value": 4.2e9, "unit": "元", "bound": ">="}, "≥4,200,000,000 元", id="a number"),
        pytest.param({"value": "1", "high": "2", "unit": None, "currency": "USD"}, "1–2 USD", id="two values"),
        pytest.param({"value": "42", "unit": "个"}, None, id="as it is written"),
        pytest.param({"value": None, "unit": "元"}, None, id="no value"),
        pytest.param({"value": "many"}, None, id="no number"),
        pytest.param({"value": "NaN"}, None, id="not a number"),
        pytest.param({}, None, id="words alone"),
    ],
)
def test_a_quantity_is_told_as_code_has_read_it(more: dict[str, Any], read: str | None) -> None:
    (value,) = shown({"cite": [5], "amount": W("约42亿元", 4, **more)}).fields["amount"]
    assert value.read_as == read


def test_what_needs_review_is_known() -> None:
    overview = view_of(park(), "zh").overview
    (summary,) = overview.fields["summary"]
    assert summary.needs_review and summary.beyond == ("60亿",)
    assert overview.text("headline") == "青澜区低空经济产业园签约6个项目"


def test_sections_come_in_the_records_order_with_what_was_answered() -> None:
    sections = {section.name: section for section in view_of(centre(), "zh").sections}
    assert list(sections) == ["overview", "people", "organizations", "projects", "figures", "quotes"]
    assert sections["organizations"].answered and not sections["organizations"].facts
    assert not sections["quotes"].answered


def test_columns_that_say_nothing_are_left_away() -> None:
    projects = {section.name: section for section in view_of(park(), "zh").sections}["projects"]
    assert projects.columns == ["name", "investor", "agreement", "progress", "amount"]


@pytest.mark.parametrize(
    ("brief", "headline"),
    [
        pytest.param({"overview": {"cite": [1], "headline": prose("签约")}}, "签约", id="of the brief"),
        pytest.param({"overview": None}, "park.txt", id="no answer"),
        pytest.param({"people": []}, "park.txt", id="a recipe without overview"),
    ],
)
def test_every_record_has_a_headline(brief: dict[str, Any], headline: str) -> None:
    view = view_of(Story(PARK, "news/park.txt").record(brief), "zh")
    assert view.headline == headline
    assert view.in_scope


def test_scope() -> None:
    view: RecordView = view_of(concert(), "zh")
    assert not view.in_scope
    assert [value.text for value in view.facets["in_scope"]] == ["否"]
    assert "in_scope" not in view_of(park(), "zh").facets


@pytest.mark.parametrize(
    ("word", "language", "within", "expected"),
    [
        pytest.param("name", "zh", "people", "姓名", id="by section"),
        pytest.param("name", "zh", "projects", "名称", id="by itself"),
        pytest.param("key_points", "en", "", "key points", id="English"),
        pytest.param("my_field", "zh", "", "my_field", id="unknown"),
    ],
)
def test_labels(word: str, language: str, within: str, expected: str) -> None:
    assert label(word, language, within) == expected


@pytest.mark.parametrize(
    ("value", "field", "language", "expected"),
    [
        pytest.param("actual", "kind", "zh", "实际", id="in Chinese"),
        pytest.param("签约", "agreement", "en", "signed", id="a Chinese value in English"),
        pytest.param("签约", "agreement", "zh", "签约", id="a Chinese value in Chinese"),
        pytest.param("my_value", "mine", "en", "my value", id="unknown"),
    ],
)
def test_values_that_are_one_of_a_few(value: str, field: str, language: str, expected: str) -> None:
    assert choice(value, field, language) == expected


def test_headings_begin_with_a_capital() -> None:
    assert heading("key_points", "en") == "Key points"
    assert heading("people", "zh") == "人物"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", ["滨河日报", "转自 观产网", "作者 周小满、林知秋", "转载 2031-05-12"]),
        ("en", ["滨河日报", "via 观产网", "by 周小满, 林知秋", "reposted 2031-05-12"]),
    ],
)
def test_what_the_page_states_of_the_article(language: str, told: list[str]) -> None:
    record = park()
    head = {
        "publisher": "滨河日报",
        "mirror": "观产网",
        "authors": ["周小满", "林知秋"],
        "published": None,
        "reposted": "2031-05-12",
    }
    article = record.article.model_copy(update=head)
    assert view_of(record.model_copy(update={"article": article}), language).stated == told
