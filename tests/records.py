"""Records for tests: written by hand in the shape in which briefs are stored, with evidence looked up in the text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jianbao.articles import article_from_text
from jianbao.store import ArticleInfo, LeftOutSpan, PlainRecord, SentenceSpan, Source

Json = dict[str, Any]

PARK = """青澜区举行低空经济产业园项目签约仪式
发布时间：2031-04-21 09:15 来源：青澜发布
4月18日上午，青澜区低空经济产业园项目集中签约仪式在青澜湖会展中心举行，共签约6个项目，总投资约128亿元。
青澜区委副书记岑以宁、鸢尾航空科技有限公司董事长陆沉舟等出席。
鸢尾航空将建设整机总装基地，项目总投资约42亿元，其中一期3.5亿元，计划今年10月开工；与望舒动力达成意向合作，拟投资近10亿元建设电机生产线。
岑以宁说：“到2033年，产业园力争集聚企业200家以上。”
青澜区去年出台《低空经济高质量发展若干措施》，对整机企业最高奖励2000万元。
相关阅读
青澜湖马拉松报名启动
"""
CENTRE = """雲棲算力中心二期封頂
本報訊 6月2日，雲棲算力中心二期主體結構封頂。該中心由嶺北數據公司投資建設，規劃機櫃1.2萬個，目前已交付3000個。
嶺北數據公司總經理溫如許表示，二期預計年底投產，投產後年產值可達18億元。
"""
ENGLISH = """Harrowgate signs battery plant deal
On 3 May 2031 Harrowgate Council signed an agreement with Kestrel Cells for a plant worth about £420 million.
"The first line will run by 2033," said Imogen Farrow, chief executive of Kestrel Cells.
"""
CONCERT = """青澜湖音乐节周末开幕
本周末，青澜湖音乐节在湖畔草坪开幕，三十支乐队登台。
"""


class Story:
    """An article's text, and the values of a brief that point into it."""

    def __init__(self, text: str, source: str) -> None:
        self.article = article_from_text(text, source)

    def words(self, quote: str, sentence: int, status: str = "exact", **more: Any) -> Json:
        """A stored value in the words of one of the article's sentences."""
        cited = self.article.sentences[sentence - 1]
        first, last = self.article.original_span(cited.start, cited.end)
        start = self.article.original.index(quote, first, last)
        end = start + len(quote)
        evidence = {"start": start, "end": end, "quote": quote, "sentence": sentence, "status": status}
        return {"text": quote, "evidence": evidence, **more}

    def record(self, brief: Json, **more: Any) -> PlainRecord:
        """A record of the article with a brief."""
        article = self.article
        spans = [(s.number, *article.original_span(s.start, s.end)) for s in article.sentences]
        info = ArticleInfo(
            source=article.source,
            sha256=article.sha256,
            text=article.original,
            language=article.language,
            sentences=[SentenceSpan(number=number, start=start, end=end) for number, start, end in spans],
            left_out=[LeftOutSpan(start=x.start, end=x.end, reason=x.reason) for x in article.left_out],
        )
        made = Source(recipe="industry", recipe_sha256="0" * 64, endpoint="embedded", model="tiny", jianbao="0.1.0")
        empty: Json = {"dropped": [], "failures": [], "costs": []}
        stored = {"article": info, "source": made, "brief": brief, **empty, **more}
        return PlainRecord.model_validate(stored)


def prose(text: str, *beyond: str) -> Json:
    """A stored text of the model's own."""
    return {"text": text, "unsupported": list(beyond), "needs_review": bool(beyond)}


def money(value: str, currency: str = "CNY", bound: str | None = None) -> Json:
    """What code has read from an amount."""
    return {"value": value, "unit": "元", "currency": currency, "bound": bound}


def park() -> PlainRecord:
    """A signing: every section, dropped facts, a flagged summary, findings of checks."""
    story = Story(PARK, "news/park.txt")
    w = story.words
    brief = {
        "overview": {
            "cite": [2],
            "event_date": w("4月18日", 2, edtf="XXXX-04-18"),
            "event_type": "签约",
            "place": w("青澜湖会展中心", 2),
            "in_scope": True,
            "headline": prose("青澜区低空经济产业园签约6个项目"),
            "summary": prose(
                "4月18日，青澜区集中签约6个低空经济项目，总投资约128亿元，鸢尾航空将建总装基地，计划投资60亿元。",
                "60亿",
            ),
        },
        "people": [
            {"cite": [3], "name": w("岑以宁", 3), "post": w("青澜区委副书记", 3, needs_review=False), "former": False},
            {"cite": [3], "name": w("陆沉舟", 3), "post": w("鸢尾航空科技有限公司董事长", 3), "former": False},
        ],
        "organizations": [
            {"cite": [3, 4], "name": w("鸢尾航空科技有限公司", 3), "role": "投资方", "aliases": [w("鸢尾航空", 4)]},
            {"cite": [5], "name": w("望舒动力", 5), "role": "投资方", "aliases": []},
        ],
        "projects": [
            {
                "cite": [4],
                "name": w("整机总装基地", 4),
                "investor": w("鸢尾航空", 4),
                "place": None,
                "agreement": "签约",
                "progress": "规划",
                "amount": w("约42亿元", 4, **money("4200000000", bound="~")),
            },
            {
                "cite": [5],
                "name": w("电机生产线", 5),
                "investor": w("望舒动力", 5),
                "place": None,
                "agreement": "意向",
                "progress": None,
                "amount": w("近10亿元", 5, **money("1000000000", bound="<")),
            },
        ],
        "figures": [
            {
                "cite": [2],
                "quantity": w("约128亿元", 2, **money("12800000000", bound="~")),
                "whose": w("青澜区", 2),
                "what": w("总投资", 2),
                "period": None,
                "kind": "signed",
            },
            {
                "cite": [6],
                "quantity": w("200家以上", 6, value="200", unit="家", currency=None, bound=">="),
                "whose": w("产业园", 6),
                "what": w("集聚企业", 6, status="fuzzy", needs_review=True),
                "period": w("2033年", 6, edtf="2033"),
                "kind": "target",
            },
        ],
        "dates": [{"cite": [4], "date": w("今年10月", 4, edtf="2031-10"), "what": w("开工", 4)}],
        "places": [{"cite": [2], "name": w("青澜湖会展中心", 2)}, {"cite": [2], "name": w("青澜区", 2)}],
        "policies": [{"cite": [7], "name": w("《低空经济高质量发展若干措施》", 7)}],
        "quotes": [
            {
                "cite": [6],
                "speaker": w("岑以宁", 6),
                "text": w("到2033年，产业园力争集聚企业200家以上。", 6),
                "direct": True,
            }
        ],
    }
    dropped = [
        {
            "section": "people",
            "effect": "dropped",
            "field": "name",
            "reason": "文中没有“马小军”",
            "item": {"name": "马小军"},
        },
        {"section": "overview", "effect": "flagged", "field": "summary", "reason": "文中没有：60亿", "item": None},
    ]
    checks = [
        {
            "check": "plans_not_achieved",
            "facts": [{"section": "figures", "index": 1, "field": "kind"}],
            "reason": "“200家以上”写成了已实现，原文说的是目标",
            "evidence": [w("200家以上", 6)["evidence"]],
            "hint": "“200家以上”已经实现了吗？原文说的是目标，请照原文写",
        },
        {
            "check": "prose_in_article",
            "facts": [{"section": "overview", "field": "summary"}],
            "reason": "文中没有：60亿",
            "hint": "请重写，不要写文中没有的：60亿",
        },
    ]
    return story.record(brief, dropped=dropped, checks=checks)


def centre() -> PlainRecord:
    """A Traditional page; a section without an answer."""
    story = Story(CENTRE, "news/centre.txt")
    w = story.words
    brief = {
        "overview": {
            "cite": [2],
            "event_date": w("6月2日", 2, edtf="XXXX-06-02"),
            "event_type": None,
            "place": None,
            "in_scope": True,
            "headline": prose("云栖算力中心二期封顶"),
            "summary": prose("6月2日，云栖算力中心二期主体结构封顶，规划机柜1.2万个，已交付3000个。"),
        },
        "people": [{"cite": [4], "name": w("溫如許", 4), "post": w("嶺北數據公司總經理", 4), "former": False}],
        "organizations": [],
        "projects": [
            {
                "cite": [3],
                "name": w("該中心", 3),
                "investor": w("嶺北數據公司", 3),
                "place": None,
                "agreement": None,
                "progress": "在建",
                "amount": None,
            }
        ],
        "figures": [
            {
                "cite": [3],
                "quantity": w("1.2萬個", 3, value="12000", unit="个", currency=None, bound=None),
                "whose": w("該中心", 3),
                "what": w("機櫃", 3),
                "period": None,
                "kind": "planned",
            }
        ],
        "quotes": [],
    }
    failures = [
        {"section": "quotes", "error": "TruncatedAnswerError", "message": "the answer is cut by the token limit"}
    ]
    return story.record(brief, failures=failures)


def english() -> PlainRecord:
    """An English article."""
    story = Story(ENGLISH, "news/plant.txt")
    w = story.words
    brief = {
        "overview": {
            "cite": [2],
            "event_date": w("3 May 2031", 2, edtf="2031-05-03"),
            "event_type": None,
            "place": None,
            "in_scope": True,
            "headline": prose("Harrowgate and Kestrel Cells sign for a battery plant"),
            "summary": prose("Harrowgate Council and Kestrel Cells agreed on a plant worth about £420 million."),
        },
        "people": [
            {
                "cite": [3],
                "name": w("Imogen Farrow", 3),
                "post": w("chief executive of Kestrel Cells", 3),
                "former": False,
            }
        ],
        "quotes": [
            {
                "cite": [3],
                "speaker": w("Imogen Farrow", 3),
                "text": w("The first line will run by 2033", 3),
                "direct": True,
            }
        ],
    }
    return story.record(brief)


def concert() -> PlainRecord:
    """An article out of the recipe's scope."""
    story = Story(CONCERT, "news/concert.txt")
    overview = {
        "cite": [2],
        "event_date": None,
        "in_scope": False,
        "headline": prose("青澜湖音乐节开幕"),
        "summary": prose("青澜湖音乐节本周末开幕。"),
    }
    return story.record({"overview": overview, "people": []})


def put(folder: Path, *records: PlainRecord) -> Path:
    """Writes records as runs do, and gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for record in records:
        name = Path(record.article.source).stem
        (folder / f"{name}.brief.json").write_text(record.model_dump_json(indent=2), "utf-8")
    return folder


def stored(record: PlainRecord) -> Json:
    """A record as JSON, to be changed."""
    loaded: Json = json.loads(record.model_dump_json())
    return loaded
