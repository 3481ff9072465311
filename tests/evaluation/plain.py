"""The baseline's answers for the story of the tests, written by hand."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

SAID: Json = {
    "overview": {
        "in_scope": True,
        "event_type": "签约",
        "headline": "滨河区与云杉科技签署合作协议",
        "summary": "3月6日，滨河区与云杉科技签署协议，项目总投资约12亿元。",
        "event_date": "3月6日上午",
        "place": "滨河会展中心",
    },
    "people": [
        {"name": "高远", "post": "滨河区副区长", "former": []},
        {"name": "林一诺", "post": "云杉科技董事长", "former": []},
    ],
    "organizations": [{"name": "云杉科技", "role": None, "aliases": []}],
    "projects": [],
    "figures": [
        {"amount": "约12亿元", "whose": "项目", "what": "总投资", "period": None, "kind": "planned"},
        {"amount": "3.5亿元", "whose": None, "what": "一期投资", "period": None, "kind": "planned"},
    ],
    "dates": [{"date": "3月6日上午", "what": "签约"}],
    "places": [],
    "policies": [],
    "quotes": [],
}
"""All that the case of `tests.evaluation.cases` wants."""
