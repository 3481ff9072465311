"""Runs for the tests of reports: a case whose article, gold and answers are hostile or plain, made without a model."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.conftest import STORY
from tests.evaluation.cases import gold, write

from jianbao.articles import Article, article_from_text
from jianbao.evaluation import CaseFile, CaseRun, Epoch, Mode, Run, load_case
from jianbao.evaluation.running import scored
from jianbao.evaluation.runs import AskedEndpoint, Code
from jianbao.pipeline import article_info
from jianbao.store import Dropped, Failure, PlainRecord, Source

Json = dict[str, Any]
HOSTILE = '</script><img src=x onerror="window.hurt=1;alert(1)"><script>window.hurt=1</script>\'"`{{ 7*7 }}\u202e'
"""What would be seen to run, if it were taken for HTML, for script or for a template."""


def case(folder: Path, **changes: Any) -> CaseFile:
    """The small case of `cases`, changed."""
    return load_case(write(folder, gold(**changes)))


def hostile_case(folder: Path) -> CaseFile:
    """A case that is hostile wherever its author can write."""
    story = f"{STORY}{HOSTILE}公司也出席。\n"
    wanted = {"name": HOSTILE, "aliases": [HOSTILE], "role": HOSTILE, "note": HOSTILE, "evidence": f"{HOSTILE}公司"}
    sections = gold()["sections"] | {"organizations": [*gold()["sections"]["organizations"], wanted]}
    changes = {
        "name": f"b {HOSTILE}",
        "article": {"path": "signing.txt", "sha256": article_from_text(story, "").sha256},
        "sections": sections | {"overview": sections["overview"] | {"headline": HOSTILE, "place": HOSTILE}},
        "key_facts": [{"fact": HOSTILE, "any_of": ["x"]}],
        "must_not": [{"section": "organizations", "where": {"name": "会展中心"}, "why": HOSTILE}],
        "annotators": [{"name": HOSTILE, "date": "2026-11-21"}],
        "notes": [HOSTILE],
    }
    return load_case(write(folder, gold(**changes), story))


def words(article: Article, quote: str) -> Json:
    """A stored value in the words of an article, with where they stand."""
    start = article.original.index(quote)
    evidence = {"start": start, "end": start + len(quote), "quote": quote, "sentence": 1, "status": "exact"}
    return {"text": quote, "evidence": evidence}


def record(file: CaseFile, organizations: tuple[str, ...] = ("云杉科技", "滨河会展中心"), **more: Any) -> PlainRecord:
    """A brief of a case: one person of two with another's post, a body that is right and one that is not."""
    article = file.article
    person = {"cite": [3], "name": words(article, "高远"), "post": words(article, "云杉科技董事长"), "former": []}
    bodies = [{"cite": [2], "name": words(article, name), "role": None, "aliases": []} for name in organizations]
    overview = {"headline": {"text": "滨河区签约"}, "summary": {"text": "双方签署合作协议，投资99亿元。"}}
    fields = {
        "dropped": [],
        "failures": [],
        "brief": {"overview": {"cite": [1], "event_type": "签约"} | overview, "people": [person]}
        | {"organizations": bodies},
    }
    source = Source(recipe="industry", recipe_sha256="0", endpoint="e", model="m", jianbao="0.1.0")
    return PlainRecord.model_validate(
        {"article": article_info(article).model_dump(), "source": source, "costs": []} | fields | more
    )


def hostile_record(file: CaseFile) -> PlainRecord:
    """A brief that is hostile wherever a model can write."""
    dropped = Dropped(section="people", effect="dropped", field=HOSTILE, reason=HOSTILE, item={HOSTILE: HOSTILE})
    failure = Failure(section="dates", error="AnswerError", message=HOSTILE)
    overview = {
        "cite": [1],
        "headline": {"text": HOSTILE},
        "summary": {"text": f"{HOSTILE}共99亿元"},
        "place": HOSTILE,
    }
    made = record(file, ("云杉科技", HOSTILE, "滨河会展中心"), dropped=[dropped], failures=[failure])
    return made.model_copy(update={"brief": made.brief | {"overview": overview}})


def run(*epochs: tuple[CaseFile, list[Epoch]], endpoint: str = "local", **more: Any) -> Run:
    """A run of some cases, each with its epochs."""
    cases = [CaseRun(case=file.case.name, article_sha256=file.article.sha256, epochs=made) for file, made in epochs]
    return Run(
        code=Code(version="0.1.0", commit="0123456789abcdef", dirty=True),
        scorer="1",
        recipe="industry",
        recipe_sha256="ab" * 32,
        endpoint=AskedEndpoint(name=endpoint, model="tiny", settings={"seed": 7}),
        mode=Mode.REPLAY,
        started=datetime(2026, 11, 21, 9, 30, tzinfo=UTC),
        seconds=12.5,
        cases=cases,
        **more,
    )


def answered(file: CaseFile, made: PlainRecord | None = None) -> Epoch:
    """An epoch with a brief."""
    return scored(file, record=made or record(file))


def hostile_run(plain: CaseFile, hostile: CaseFile) -> Run:
    """A run of a plain case and a hostile one, the second asking of which has failed."""
    failed = scored(hostile, error=HOSTILE)
    return run(
        (plain, [answered(plain), answered(plain)]),
        (hostile, [answered(hostile, hostile_record(hostile)), failed]),
        stopped=HOSTILE,
        endpoint="local",
    )
