"""A small case, and the folder it is loaded from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.conftest import STORY

from jianbao.articles import article_from_text
from jianbao.evaluation import CaseFile, load_case

Json = dict[str, Any]
EVENT = "3月6日上午，滨河区与云杉科技在滨河会展中心签署合作协议"
GUESTS = "滨河区副区长高远、云杉科技董事长林一诺，区领导周平、何小兰等出席"
MONEY = "林一诺表示，项目总投资约12亿元，其中一期3.5亿元"


def gold(**changes: Any) -> Json:
    """A case as its file has it."""
    return {
        "format": "jianbao-gold/1",
        "name": "signing",
        "recipe": "industry",
        "article": {"path": "signing.txt", "sha256": article_from_text(STORY, "").sha256},
        "annotators": [{"name": "A", "date": "2026-11-21"}],
        "sections": {
            "overview": {
                "summary": "3月6日，滨河区与云杉科技签署合作协议，项目总投资约12亿元。",
                "in_scope": True,
                "event_type": "签约",
                "event_date": "XXXX-03-06",
                "place": "滨河会展中心",
                "asked": ["in_scope", "event_type", "event_date", "place"],
            },
            "people": [
                {"name": "高远", "post": "滨河区副区长", "org": "滨河区", "evidence": GUESTS},
                {"name": "林一诺", "aliases": ["林董事长"], "post": "云杉科技董事长", "evidence": GUESTS},
            ],
            "organizations": [{"name": "云杉科技", "aliases": ["云杉"], "evidence": EVENT}],
            "figures": [
                {"text": "约12亿元", "value": "1200000000", "unit": "元", "currency": "CNY", "bound": "~"}
                | {"what": "项目总投资", "kind": "planned", "evidence": MONEY},
                {"text": "3.5亿元", "value": "350000000", "unit": "元", "what": "一期投资", "kind": "planned"}
                | {"evidence": MONEY},
            ],
            "dates": [{"text": "3月6日上午", "edtf": "XXXX-03-06", "what": "签约", "evidence": EVENT}],
        },
        "optional": {"organizations": [{"forms": ["滨河区"]}]},
        "must_not": [{"section": "figures", "where": {"text": "12亿", "kind": "^actual$"}, "why": "only planned"}],
        "key_facts": [
            {"fact": "签署合作协议", "any_of": ["签署.{0,4}协议"]},
            {"fact": "总投资约12亿元", "any_of": ["12亿"]},
        ],
        **changes,
    }


def write(folder: Path, case: Json, story: str = STORY) -> Path:
    """The case's file, with the story beside it."""
    (folder / "signing.txt").write_text(story, "utf-8")
    path = folder / "signing.json"
    path.write_text(json.dumps(case, ensure_ascii=False), "utf-8")
    return path


def loaded(folder: Path, **changes: Any) -> CaseFile:
    """The case, loaded."""
    return load_case(write(folder, gold(**changes)))
