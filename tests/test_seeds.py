"""The articles of `seeds/` and their golds."""

from __future__ import annotations

import re

import opencc
import pytest

from jianbao.evaluation import Case, load_case
from jianbao.text import HAN
from tests.conftest import ROOT

SEEDS = ROOT / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
COUNTED = ("people", "organizations", "figures")
NOTE = r"\([a-zāēīōūǎěǐǒǔǖǘǚǜáéíóúàèìòù]{2,6}\)"


def text_of(name: str) -> str:
    return (SEEDS / f"{name}.txt").read_text("utf-8")


def gold_of(name: str) -> Case:
    return load_case(ROOT / "evals" / "industry" / "gold" / f"{name}.json").case


def test_every_article_has_a_gold() -> None:
    assert [gold_of(name).article.path for name in NAMES] == [f"../../../seeds/{name}.txt" for name in NAMES]
    assert len(NAMES) == 5


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_counts_what_there_is(name: str) -> None:
    rows = re.findall(r"^\| `(\w+)\.txt` \|(.+)\|$", (SEEDS / "README.md").read_text("utf-8"), re.MULTILINE)
    told = {file: [int(cell) for cell in cells.split("|")[:4]] for file, cells in rows}
    gold = gold_of(name)
    assert told[name] == [len(text_of(name)), *(len(gold.sections.lists()[section]) for section in COUNTED)]


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
    people = [person.name for name in NAMES for person in gold_of(name).sections.people or ()]
    assert len(people) == len(set(people)) > 20
