from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import pytest
from pydantic import ValidationError

from jianbao.articles import Article
from jianbao.facts import Brief, Date, Effect, Fact, Grounding, Listed, Name, Person, Phrase, Prose, people_sentences
from jianbao.facts.brief import merged, unresolved


class Look(Fact):
    day: Date | None
    text: Prose


class Small(Brief):
    look: Look | None = None
    people: Annotated[list[Person], Listed(people_sentences)] = []


def person(name: str, post: str | None, *cite: int) -> dict[str, Any]:
    return {"cite": list(cite), "name": name, "post": post}


def read(article: Article, **sections: Any) -> tuple[Small, Grounding]:
    grounding = Grounding(article)
    return Small.model_validate(sections, context=grounding), grounding


def test_the_model_fills_strings_and_the_store_holds_evidence() -> None:
    asked = Person.model_json_schema(mode="validation")["properties"]["name"]
    stored = Person.model_json_schema(mode="serialization")["properties"]["name"]
    assert (asked["type"], asked["maxLength"]) == ("string", 40)
    assert set(stored["properties"]) == {"text", "evidence"}


def test_a_grounded_person_carries_the_span_of_the_original(story: Article) -> None:
    brief, grounding = read(story, people=[person("高远", "滨河区副区长", 3)])
    (fact,) = brief.people
    assert story.original[fact.name.evidence.start : fact.name.evidence.end] == "高远" == fact.name.text
    assert fact.post is not None
    assert fact.post.text == "滨河区副区长"
    assert grounding.misses == []


@pytest.mark.parametrize(
    ("item", "field", "effect"),
    [
        pytest.param(person("高进", "滨河区副区长", 3), "name", Effect.DROPPED, id="a name that is not there"),
        pytest.param(person("高远", "滨河区副区长", 2), "name", Effect.DROPPED, id="another sentence"),
        pytest.param(person("云杉科技", None, 3), "name", Effect.DROPPED, id="a body"),
        pytest.param(person("区", "滨河区副区长", 3), "name", Effect.DROPPED, id="no part of a name"),
        pytest.param(person("高远", "滨河区书记", 3), "post", Effect.NULLED, id="a post that is not there"),
        pytest.param(person("高远", "云杉科技董事长", 3), "post", Effect.NULLED, id="another person's post"),
        pytest.param(person("周平", "云杉科技董事长", 3), "post", Effect.NULLED, id="the post before"),
        pytest.param({"cite": [3], "post": "滨河区副区长"}, "name", Effect.DROPPED, id="a field is missing"),
        pytest.param({"cite": [], "name": "高远", "post": None}, "cite", Effect.DROPPED, id="no sentence"),
        pytest.param("高远", None, Effect.DROPPED, id="no object"),
        pytest.param(
            {"cite": [3], "name": {"text": "高远", "evidence": {}}, "post": None},
            "name",
            Effect.DROPPED,
            id="evidence that the model made up",
        ),
    ],
)
def test_what_the_article_does_not_bear_out_is_listed(
    story: Article, item: Any, field: str | None, effect: Effect
) -> None:
    brief, grounding = read(story, people=[item, person("林一诺", "云杉科技董事长", 3)])
    (miss,) = grounding.misses
    assert (miss.item, miss.effect) == (item, effect)
    assert field is None or miss.field == field
    assert miss.reason
    assert [fact.name.text for fact in brief.people][-1] == "林一诺"
    assert len(brief.people) == (1 if effect is Effect.DROPPED else 2)


@pytest.mark.parametrize("name", ["周平", "何小兰"])
def test_a_post_goes_to_all_who_share_it(story: Article, name: str) -> None:
    brief, grounding = read(story, people=[person(name, "区领导", 3)])
    assert brief.people[0].post is not None
    assert grounding.misses == []


@pytest.mark.parametrize("post", [None, "null", "无", ""])
def test_ways_to_say_nothing(story: Article, post: str | None) -> None:
    brief, grounding = read(story, people=[person("林一诺", post, 4)])
    assert brief.people[0].post is None
    assert grounding.misses == []


def test_a_name_copied_into_the_post_is_cut_off(story: Article) -> None:
    brief, _ = read(story, people=[person("高远", "滨河区副区长高远", 3)])
    assert brief.people[0].post is not None
    assert brief.people[0].post.text == "滨河区副区长"


@pytest.mark.parametrize(
    ("post", "former"),
    [
        pytest.param("云岭区原副区长、云岭商会会长", ["云岭区原副区长"], id="one of two"),
        pytest.param("云岭区委原副书记、云岭区原副区长", ["云岭区委原副书记", "云岭区原副区长"], id="both"),
        pytest.param("前副市长", ["前副市长"], id="with 前"),
        pytest.param("前海新区主任", [], id="a name with 前"),
        pytest.param("中原材料研究所所长", [], id="a name with 原"),
        pytest.param("云岭原料公司经理", [], id="a word with 原"),
        pytest.param("云岭区副区长", [], id="none"),
        pytest.param("三原县县长", [], id="a county with 原"),
        pytest.param("固原市市长", [], id="a city with 原"),
        pytest.param("前云岭县副县长", ["前云岭县副县长"], id="前 before a place"),
    ],
)
def test_former_posts_are_read_from_the_words(
    article_of: Callable[[str], Article], post: str, former: list[str]
) -> None:
    article = article_of(f"{post}高远出席。")
    person = Person.model_validate({"cite": [1], "name": "高远", "post": post}, context=Grounding(article))
    assert person.former == former


@pytest.mark.parametrize(
    ("post", "read_instead"),
    [
        pytest.param("云杉科技工程部副经理", "园区工程部副经理", id="put together from further away"),
        pytest.param("园区工程部经理", "园区工程部副经理", id="a deputy made a chief"),
    ],
)
def test_where_the_model_changed_a_post_the_articles_is_read_for_review(
    article_of: Callable[[str], Article], post: str, read_instead: str
) -> None:
    article = article_of("云杉科技承建，园区工程部副经理林一诺认为进度正常。")
    brief, grounding = read(article, people=[person("林一诺", post, 1)])
    kept = brief.people[0].post
    assert kept is not None
    assert (kept.text, kept.needs_review) == (read_instead, True)
    assert grounding.misses == []


def test_of_half_a_name_the_whole_is_read(article_of: Callable[[str], Article]) -> None:
    article = article_of("云杉集团总经理由海认为，二期不必赶工。")
    brief, _ = read(article, people=[person("海", "云杉集团总经理", 1)])
    assert brief.people[0].name.text == "由海"


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("3月6日", "XXXX-03-06"),
        ("2025-03-06", "XXXX-03-06"),
        ("3月6日上午", "XXXX-03-06"),
        ("3月7日", None),
        ("明天", None),
    ],
)
def test_days_are_read_from_the_article(story: Article, written: str, edtf: str | None) -> None:
    brief, _ = read(story, look={"cite": [2], "day": written, "text": "签约"})
    assert brief.look is not None
    assert (brief.look.day.edtf if brief.look.day else None) == edtf


@pytest.mark.parametrize(
    ("text", "unsupported"),
    [
        ("3月6日，滨河区与云杉科技签约，总投资约12亿元。", []),
        ("2025年3月7日签约。", ["3月7日"]),
        ("总投资15.5亿元。", ["15.5亿"]),
        ("副区长马小军出席。", ["马小军"]),
        ("发布《滨河行动计划》。", ["滨河行动计划"]),
    ],
)
def test_prose_says_no_more_than_the_article(story: Article, text: str, unsupported: list[str]) -> None:
    brief, grounding = read(story, look={"cite": [2], "day": None, "text": text})
    assert brief.look is not None
    assert brief.look.text.unsupported == unsupported
    assert brief.look.text.needs_review is bool(unsupported)
    said = [miss.effect for miss in grounding.misses if miss.effect is not Effect.REPLACED]
    assert said == [Effect.FLAGGED] * bool(unsupported)


@pytest.mark.parametrize(
    ("written", "kept", "reasons"),
    [
        pytest.param("2025年3月6日签约。", "3月6日签约。", ["文中没有年份，已去掉：2025年"], id="a year nobody names"),
        pytest.param(
            "2025年3月6日签约，2026年3月6日、2025年3月投产。",
            "3月6日签约，3月6日、3月投产。",
            ["文中没有年份，已去掉：2025年、2026年"],
            id="several",
        ),
        pytest.param("3月6日签约。", "3月6日签约。", [], id="no year"),
        pytest.param("签约。", "签约。", [], id="no day"),
    ],
)
def test_years_that_are_taken_from_a_text_are_listed(
    story: Article, written: str, kept: str, reasons: list[str]
) -> None:
    brief, grounding = read(story, look={"cite": [2], "day": None, "text": f" {written} "})
    assert brief.look is not None and brief.look.text.text == kept
    replaced = [miss for miss in grounding.misses if miss.effect is Effect.REPLACED]
    assert [(miss.field, miss.reason, miss.ask_again) for miss in replaced] == [("text", r, False) for r in reasons]


def test_years_that_the_article_names_stay(article_of: Callable[[str], Article]) -> None:
    article = article_of("2025年3月6日，双方签约。")
    brief, grounding = read(article, look={"cite": [1], "day": None, "text": "2025年3月6日签约"})
    assert brief.look is not None and brief.look.text.text == "2025年3月6日签约"
    assert grounding.misses == []


def test_a_stored_brief_loads_as_it_is_and_strictly(story: Article) -> None:
    brief, _ = read(story, people=[person("高远", "滨河区副区长", 3)])
    stored = brief.model_dump(mode="json")
    assert Small.model_validate(stored) == brief
    stored["people"][0]["name"] = "高远"
    with pytest.raises(ValidationError):
        Small.model_validate(stored)


def test_facts_of_one_key_are_one_and_fill_each_other(story: Article) -> None:
    brief, _ = read(story, people=[person("林一诺", None, 4), person("林一诺", "云杉科技董事长", 3)])
    (fact,) = merged(list(brief.people))
    assert isinstance(fact, Person)
    assert fact.post is not None
    assert fact.cite == [3, 4]


def test_a_miss_made_good_elsewhere_is_not_listed(story: Article) -> None:
    brief, grounding = read(story, people=[person("高远", "滨河区副区长", 2), person("高远", "滨河区副区长", 3)])
    assert grounding.misses
    assert unresolved(grounding.misses, list(brief.people)) == []


def test_a_long_phrase_may_be_damaged_and_is_marked(article_of: Callable[[str], Article]) -> None:
    class Said(Fact):
        words: Phrase
        who: Name

    article = article_of("林一诺表示，云杉科技将持续加大在滨河区的研发投入。")
    said = Said.model_validate(
        {"cite": [1], "words": "云杉科技将持续加大滨河区的研发投入", "who": "林一诺"}, context=Grounding(article)
    )
    assert said.words.needs_review
    assert said.words.text == "云杉科技将持续加大在滨河区的研发投入"


@pytest.mark.parametrize(
    ("text", "name", "post", "kept"),
    [
        pytest.param("海州市委书记宋振邦，市长廉成栋出席。", "宋振邦", "市长", None, id="the next person's"),
        pytest.param(
            "高远，云杉集团董事长林一诺到场。", "高远", "云杉集团董事长", None, id="the next, behind a comma"
        ),
        pytest.param("王伍为副区长高远颁奖。", "王伍", "副区长", None, id="to whom something is done"),
        pytest.param(
            "高远（云杉集团董事长）、林一诺（云溪集团总裁）到场。", "林一诺", "云杉集团董事长", None, id="in brackets"
        ),
        pytest.param(
            "市委书记会见了云杉集团董事长高远。",
            "高远",
            "市委书记",
            None,
            id="a verb between",
        ),
        pytest.param("区长助理高远到场。", "高远", "区长", None, id="an assistant"),
        pytest.param("海州市副市长高远到场。", "高远", "市长", "海州市副市长", id="a deputy"),
        pytest.param("云杉集团原总经理高远到场。", "高远", "总经理", "云杉集团原总经理", id="a former post"),
        pytest.param(
            "云杉集团常务副总经理高远到场。", "高远", "总经理", "云杉集团常务副总经理", id="an executive deputy"
        ),
        pytest.param("高远任云杉集团董事长。", "高远", "云杉集团董事长", "云杉集团董事长", id="held"),
        pytest.param(
            "高远（云杉集团董事长）到场。", "高远", "云杉集团董事长", "云杉集团董事长", id="behind, in brackets"
        ),
        pytest.param("海州市委书记、市长高远到场。", "高远", "海州市委书记", "海州市委书记", id="one of two"),
        pytest.param("Former CEO Linda Marsh spoke.", "Linda Marsh", "CEO", None, id="english, former"),
    ],
)
def test_a_post_is_given_only_to_whom_the_sentence_gives_it(
    article_of: Callable[[str], Article], text: str, name: str, post: str, kept: str | None
) -> None:
    brief, _ = read(article_of(text), people=[person(name, post, 1)])
    posts = [fact.post for fact in brief.people if fact.post]
    assert [found.text for found in posts] == ([] if kept is None else [kept])
    assert all(found.needs_review for found in posts if found.text != post)


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        pytest.param("云杉集团董事长高远征到场。", "高远", "云杉集团董事长", id="half a name"),
        pytest.param("海州市副市长欧阳明德到场。", "欧阳明", "海州市副市长", id="half a compound name"),
        pytest.param("拨打市长热线即可。", "热线", "市长", id="a word"),
        pytest.param("记者高远报道。", "高远", "记者", id="who signs"),
    ],
)
def test_what_is_no_persons_whole_name_is_dropped(
    article_of: Callable[[str], Article], text: str, name: str, post: str
) -> None:
    brief, grounding = read(article_of(text), people=[person(name, post, 1)])
    assert brief.people == []
    assert Effect.DROPPED in {miss.effect for miss in grounding.misses}


def test_filled_facts_stay_within_their_schema(story: Article) -> None:
    brief, _ = read(story, people=[person("林一诺", None, 4, 2, 1), person("林一诺", "云杉科技董事长", 3, 2, 1)])
    (fact,) = merged(list(brief.people))
    assert Person.model_validate(fact.model_dump()) == fact


def test_an_optional_field_that_is_left_away_is_null(story: Article) -> None:
    assert Person.model_validate({"cite": [3], "name": "高远"}, context=Grounding(story)).post is None
