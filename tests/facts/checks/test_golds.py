"""No check may raise a false alarm over a gold: what people have read off an article holds."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opencc import OpenCC
from tests.conftest import ROOT
from tests.facts.checks.briefs import Whole

from jianbao.articles import Article
from jianbao.evaluation import CaseFile, load_case, load_set
from jianbao.facts import Grounding
from jianbao.facts.checks import CHECKS, findings_of
from jianbao.recipes import load_recipe

Json = dict[str, Any]

FOUND = os.environ.get("JIANBAO_GOLDS")
"""A folder of further articles, `NAME.txt`, with their golds in `gold/NAME.gold.json`, which some machines have."""
GOLDS = [
    load_case(ROOT / "evals" / "industry" / "gold" / f"{path.stem}.json")
    for path in sorted((ROOT / "seeds").glob("*.txt"))
] + (load_set(Path(FOUND) / "gold", load_recipe("industry")) if FOUND else [])
OTHERS = [load_case(path) for path in sorted((ROOT / "evals" / "industry" / "gold").glob("*.json"))]
KNOWN_ALARMS = {
    # A summary gives a day its month, which the page leaves to its own date: 今（14）日, 昨日, 本周三.
    ("hsinchu", "prose_in_article"),
    ("port", "prose_in_article"),
    ("repost", "prose_in_article"),
    # The title of a plan that the columns of a page break in two.
    ("page", "prose_in_article"),
    # The total investment of a plant that runs is spent to a reader, and a plan by its word 总投资 to the check.
    ("lidar", "plans_not_achieved"),
    ("wafer", "plans_not_achieved"),
}
"""The golds of hard pages over which a check does raise an alarm, and why."""
NOTE = re.compile(r"\([a-zāēīōūǎěǐǒǔǖǘǚǜáéíóúàèìòù]{2,6}\)")
_STAGES = {"agreement": {"意向", "框架", "签约"}, "progress": {"规划", "开工", "在建", "揭牌", "投产", "停工"}}


def cites(article: Article, item: Json) -> list[int]:
    """The sentences in which the evidence of a gold fact stands."""
    start = article.original.index(item["evidence"])
    first, last = (article.working_position(at) for at in (start, start + len(item["evidence"]) - 1))
    return [one.number for one in article.sentences if one.start <= last and first < one.end][:4]


def plain(text: str) -> str:
    """Words of a gold as the article is read: in Simplified characters, without notes."""
    simplified: str = OpenCC("t2s").convert(NOTE.sub("", text))
    return simplified


def facts(article: Article, gold: Json) -> Iterator[tuple[str, Json, Json]]:
    """Section, the fact as a model would write it, and what is set as the gold has it."""
    for item in gold["projects"]:
        stages = {name: item[name] if item.get(name) in known else None for name, known in _STAGES.items()}
        yield "projects", {"cite": cites(article, item), "name": plain(item["name"])}, stages
    for item in gold["figures"]:
        fact = {"cite": cites(article, item), "amount": plain(item["text"]), "what": item["what"]}
        yield "figures", fact, {"kind": item["kind"]}
    for item in gold["organizations"]:
        yield "organizations", {"cite": cites(article, item), "name": plain(item["name"])}, {}
    for item in gold["quotes"]:
        fact = {"cite": cites(article, item), "words": plain(item["text"]), "speaker": plain(item["speaker"])}
        yield "quotes", fact, {"direct": item["direct"]}


def brief_of(article: Article, gold: Json) -> Whole:
    """The gold as a brief, as far as the article bears it out."""
    sections: dict[str, list[Any]] = {"projects": [], "figures": [], "organizations": [], "quotes": []}
    grounding = Grounding(article)
    for section, fact, told in facts(article, gold):
        read = Whole.model_validate({section: [fact]}, context=grounding)
        sections[section] += [one.model_copy(update=told) for one in getattr(read, section)]
    look = {
        "cite": [1],
        "in_scope": gold["overview"]["in_scope"],
        "headline": gold["overview"]["headline"],
        "summary": gold["overview"]["summary"],
    }
    overview = Whole.model_validate({"look": look}, context=grounding).look
    return Whole(look=overview, **sections)


@pytest.mark.parametrize("file", GOLDS, ids=lambda file: file.case.name)
def test_a_gold_raises_no_alarm(file: CaseFile) -> None:
    article = file.article
    gold = file.case.model_dump(mode="json")["sections"]
    brief = brief_of(article, gold)
    assert len(brief.figures) > len(gold["figures"]) // 2
    assert [(finding.check, finding.reason) for finding in findings_of(article, brief)] == []


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.case.name)
def test_a_gold_of_a_hard_page_raises_no_alarm(file: CaseFile) -> None:
    brief = brief_of(file.article, file.case.model_dump(mode="json")["sections"])
    found = [(one.check, one.reason) for one in findings_of(file.article, brief)]
    assert [one for one in found if (file.case.name, one[0]) not in KNOWN_ALARMS] == []


def test_known_alarms_are_of_cases_and_checks() -> None:
    names = {file.case.name for file in OTHERS}
    checks = {check.__name__ for check in CHECKS}
    assert all(name in names and check in checks for name, check in KNOWN_ALARMS)
