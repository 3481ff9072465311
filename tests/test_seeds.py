"""The articles of `seeds/` and their golds: what a gold says must stand in its article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import opencc
import pytest

from jianbao.text import HAN
from tests.conftest import ROOT

Json = dict[str, Any]

SEEDS = ROOT / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
COUNTED = ("people", "organizations", "figures")
KINDS = {"actual", "planned", "intended", "signed", "approved", "target", "expected", "cap", "mixed"}
NOTE = r"\([a-zāēīōūǎěǐǒǔǖǘǚǜáéíóúàèìòù]{2,6}\)"
BOUNDS = {None, "~", "<", ">", ">=", "<="}


def text_of(name: str) -> str:
    return (SEEDS / f"{name}.txt").read_text("utf-8")


def gold_of(name: str) -> Json:
    gold: Json = json.loads((ROOT / "evals" / "industry" / f"{name}.gold.json").read_text("utf-8"))
    return gold


def evidences(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "evidence" in node:
            yield node["evidence"]
        for value in node.values():
            yield from evidences(value)
    elif isinstance(node, list):
        for value in node:
            yield from evidences(value)


def facts(gold: Json, section: str) -> list[Json]:
    """The gold as the brief that says all of it and no more."""
    if section == "overview":
        return [{**gold, "headline": gold["title"]}]
    items: list[Json] = gold[section]
    return items


def breaks(fact: Json, where: dict[str, str]) -> bool:
    return all(re.search(pattern, words(fact.get(field))) for field, pattern in where.items())


def words(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(map(words, value.values()))
    return "" if value is None else str(value)


def test_every_article_has_a_gold_and_every_gold_an_article() -> None:
    golds = sorted(path.name.removesuffix(".gold.json") for path in (ROOT / "evals" / "industry").glob("*.gold.json"))
    assert golds == NAMES
    assert len(NAMES) == 5


@pytest.mark.parametrize("name", NAMES)
def test_every_evidence_stands_in_the_article(name: str) -> None:
    text = text_of(name)
    quoted = list(evidences(gold_of(name)))
    assert len(quoted) > 20
    assert [quote for quote in quoted if quote not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_is_written_in_its_evidence(name: str) -> None:
    for figure in gold_of(name)["figures"]:
        assert figure["text"] in re.sub(NOTE, "", figure["evidence"])
        assert figure["kind"] in KINDS
        assert figure["bound"] in BOUNDS


@pytest.mark.parametrize("name", NAMES)
def test_every_prohibition_says_where_and_why(name: str) -> None:
    rules = gold_of(name)["must_not"]
    assert len(rules) > 5
    for rule in rules:
        assert set(rule) == {"section", "where", "why"}
        assert rule["section"] in {"overview", *gold_of(name)}
        assert rule["where"]
        assert rule["why"].strip()


@pytest.mark.parametrize("name", NAMES)
def test_the_gold_keeps_its_own_prohibitions(name: str) -> None:
    gold = gold_of(name)
    broken = [
        (rule["why"], fact)
        for rule in gold["must_not"]
        for fact in facts(gold, rule["section"])
        if breaks(fact, rule["where"])
    ]
    assert broken == []


@pytest.mark.parametrize("name", NAMES)
def test_the_summary_of_the_gold_tells_its_key_facts(name: str) -> None:
    gold = gold_of(name)
    missing = [
        fact["fact"]
        for fact in gold["key_facts"]
        if not any(re.search(pattern, gold["summary"]) for pattern in fact["any_of"])
    ]
    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_every_line_belongs_to_one_part_of_the_page(name: str) -> None:
    gold = gold_of(name)
    parts = [
        number
        for part in ("story", "either", "furniture")
        for first, last in gold[part]
        for number in range(first, last + 1)
    ]
    written = {number for number, line in enumerate(text_of(name).split("\n"), 1) if line.strip()}
    assert len(parts) == len(set(parts))
    assert written <= set(parts)


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_counts_what_there_is(name: str) -> None:
    rows = re.findall(r"^\| `(\w+)\.txt` \|(.+)\|$", (SEEDS / "README.md").read_text("utf-8"), re.MULTILINE)
    told = {file: [int(cell) for cell in cells.split("|")[:4]] for file, cells in rows}
    gold = gold_of(name)
    assert told[name] == [len(text_of(name)), *(len(gold[section]) for section in COUNTED)]


def test_notes_stand_behind_converted_characters_and_there_always() -> None:
    text = text_of("mirror")
    notes = re.findall(rf"([{HAN}])({NOTE})", text)
    simplified = opencc.OpenCC("t2s")
    assert len(notes) > 200
    assert [character for character, _ in notes if simplified.convert(character) == character] == []
    for character, note in set(notes):
        assert text.count(character) == text.count(character + note)


@pytest.mark.parametrize(("broken", "whole"), [("！暗涂债a", "。“低空產"), ("！蹦虑甯嬖V", "。”穆清告訴")])
def test_broken_characters_are_whole_with_the_lost_byte(broken: str, whole: str) -> None:
    assert f"?{broken}" in text_of("mirror")
    assert whole not in text_of("mirror")
    assert (b"\xa1" + broken.encode("gbk")).decode("gbk") == whole


def test_names_are_not_those_of_another_article() -> None:
    """A brief of one article that names somebody of another was not made from the article."""
    people = [person["name"] for name in NAMES for person in gold_of(name)["people"]]
    assert len(people) == len(set(people)) > 20
