from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.records import Json, park, stored

from jianbao.errors import RecordError
from jianbao.facts import Brief
from jianbao.recipes import Recipe
from jianbao.store import PlainRecord, Record, load_record


def put(path: Path, value: Json | str) -> Path:
    path.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), "utf-8")
    return path


def test_a_record_of_any_recipe_loads_as_it_was_stored(tmp_path: Path) -> None:
    record = park()
    path = put(tmp_path / "a.json", stored(record) | {"source": stored(record)["source"] | {"recipe": "gone"}})
    loaded = load_record(path, PlainRecord)
    assert loaded.brief == record.brief
    assert loaded.source.recipe == "gone"


def test_a_record_from_before_the_checks_loads(tmp_path: Path) -> None:
    value = stored(park())
    del value["checks"]
    assert load_record(put(tmp_path / "a.json", value), PlainRecord).checks == []


def test_a_record_loads_with_the_class_of_its_recipe(tmp_path: Path, industry: Recipe) -> None:
    value = stored(park())
    overview = value["brief"]["overview"]
    kept = {
        name: overview[name]
        for name in ("cite", "event_date", "event_type", "place", "in_scope", "headline", "summary")
    }
    people = [
        {name: fact[name] for name in ("cite", "name")} | {"post": None, "former": []}
        for fact in value["brief"]["people"]
    ]
    kept["event_date"] |= {"inferred": None, "granularity": "day", "cut_off": False, "deadline": False}
    others: Json = {section.name: [] for section in industry.sections if section.is_list}
    value["brief"] = {**others, "overview": kept, "people": people}
    record: Record[Brief] = load_record(put(tmp_path / "a.json", value), Record[industry.brief])  # type: ignore[name-defined]
    assert isinstance(record.brief, industry.brief)
    assert record.model_dump(mode="json")["brief"] == value["brief"]


def _shifted(value: Json) -> Json:
    value["brief"]["people"][0]["name"]["evidence"]["start"] -= 1
    return value


def _shifted_finding(value: Json) -> Json:
    value["checks"][0]["evidence"][0]["start"] -= 1
    return value


def _negative(value: Json) -> Json:
    evidence = value["brief"]["people"][0]["name"]["evidence"]
    length = len(value["article"]["text"])
    evidence["start"], evidence["end"] = evidence["start"] - length, evidence["end"] - length
    return value


def _without_status(value: Json) -> Json:
    del value["brief"]["people"][0]["name"]["evidence"]["status"]
    return value


def _cited_badly(value: Json) -> Json:
    value["brief"]["people"][0]["cite"] = "3"
    return value


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(lambda _: "{not json", "is not JSON, or was cut short", id="not JSON"),
        pytest.param(lambda value: json.dumps(value)[:-200], "is not JSON, or was cut short", id="cut short"),
        pytest.param(lambda _: "", "is not JSON, or was cut short", id="empty"),
        pytest.param(lambda _: "[" * 100_000, "is not JSON", id="nested without end"),
        pytest.param(lambda _: "[1]", "no record of jianbao", id="a list"),
        pytest.param(lambda _: '{"a": 1}', "it has no 'format'", id="another file"),
        pytest.param(lambda value: value | {"format": "jianbao-record/9"}, "'jianbao-record/9'", id="another format"),
        pytest.param(lambda value: value | {"brief": None}, "not a whole record: brief", id="no brief"),
        pytest.param(
            lambda value: value | {"brief": {"people": 3}}, "not a whole record: brief.people", id="no section"
        ),
        pytest.param(lambda value: value | {"more": 1}, "not a whole record: more", id="a field too many"),
        pytest.param(_shifted, "does not have the evidence", id="a span moved"),
        pytest.param(_shifted_finding, "does not have the evidence", id="a span of a check moved"),
        pytest.param(_without_status, "does not have the evidence", id="half an evidence"),
        pytest.param(_cited_badly, "cite is '3', no list of sentence numbers", id="no sentence numbers"),
        pytest.param(_negative, "does not have the evidence {'start': -", id="a span from the end"),
    ],
)
def test_what_is_wrong_and_what_to_do(tmp_path: Path, change: Callable[[Json], Json | str], message: str) -> None:
    path = put(tmp_path / "a.json", change(stored(park())))
    with pytest.raises(RecordError) as caught:
        load_record(path, PlainRecord)
    said = str(caught.value)
    assert said.startswith(f"{path}: ") and message in said
    assert "Remove it and brief" in said or "Take it out of the folder" in said


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"cannot be read .*Check the path"):
        load_record(tmp_path / "absent.json", PlainRecord)
