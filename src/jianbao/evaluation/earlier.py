"""The earlier shape of gold, turned into the published one.

That shape names the fields of the overview at the top, has its own words for stages and kinds of events, and lists
what is optional as bare texts or as items. What is marked as damaged becomes optional.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from jianbao.evaluation.gold import FORMAT
from jianbao.evaluation.scorers.words import key, simplified
from jianbao.values import read_quantities

Json = dict[str, Any]
_AGREEMENTS = {"备忘录": "框架"}
_PROGRESSES: Mapping[str, tuple[str | None, ...]] = {
    "拟设立": ("规划",),
    "获批": ("规划", None),
    "备案": ("规划", None),
    "入选": (None, "规划"),
    "封顶": ("在建",),
    "复工": ("在建",),
    "竣工": (None, "在建"),
    "建成": ("投产",),
    "通线": ("投产", "在建"),
    "运营": ("投产",),
    "开园": ("投产", "揭牌"),
}
_EVENTS = (
    ("签约", "签约"),
    ("推介", "推介"),
    ("揭牌", "揭牌"),
    ("开园", "揭牌"),
    ("开工", "开工"),
    ("复工", "开工"),
    ("groundbreaking", "开工"),
    ("投产", "投产"),
    ("竣工", "投产"),
    ("发布", "发布"),
    ("经济运行", "发布"),
    ("采访", "采访"),
    ("专访", "采访"),
    ("会", "会议"),
    ("基金", "融资"),
)
_LISTS = ("people", "organizations", "projects", "figures", "dates", "places", "policies", "quotes", "key_points")
_NOTED = ("note", "status", "area", "damage", "bound_note", "year_from", "relative_to", "second_org", "of")
_OVERVIEW = ("in_scope", "event_type", "event_date", "place")
_KEPT: Mapping[str, tuple[str, ...]] = {
    "people": ("name", "aliases", "post", "post_aliases", "org", "former"),
    "organizations": ("name", "aliases", "role"),
    "projects": ("name", "aliases", "investor"),
    "figures": ("text", "aliases", "unit", "bound", "what", "what_aliases", "kind", "kind_also", "period"),
    "dates": ("text", "aliases", "edtf", "edtf_also", "what"),
    "places": ("name", "aliases"),
    "policies": ("name", "aliases"),
    "quotes": ("speaker", "text", "direct"),
    "key_points": ("text", "any_of"),
}


def as_case(name: str, recipe: str, gold: Json, fields: Mapping[str, list[str]]) -> Json:
    """A gold of the earlier shape as a `Case`, without its article, and without annotators where it names none.

    Args:
        name, recipe: of the case.
        gold: as it was read.
        fields: of each section of the recipe that is one fact its fields; of lists, none.
    """
    return {
        "format": FORMAT,
        "name": name,
        "recipe": recipe,
        **({"annotators": [{"name": gold["annotator"], "date": gold["annotated"]}]} if "annotator" in gold else {}),
        "sections": _sections(gold, fields),
        "optional": _optional(gold, fields),
        "must_not": [rule for rule in gold["must_not"] if rule["section"] in fields],
        "key_facts": gold["key_facts"],
        "lines": {part: gold.get(part, []) for part in ("story", "either", "furniture")},
        "notes": [f"{name}: {_told(note)}" for name, note in gold.items() if _is_note(name) and note],
    }


def _is_note(name: str) -> bool:
    return name.endswith(("_note", "_conflict", "_kind")) or name in (
        "published",
        "source",
        "language",
        "other_stories",
    )


def _told(note: Any) -> str:
    return note if isinstance(note, str) else json.dumps(note, ensure_ascii=False)


def _sections(gold: Json, fields: Mapping[str, list[str]]) -> Json:
    lists = {name: [_item(name, one, gold) for one in _sound(gold[name])] for name in _LISTS if name in fields}
    return {"overview": _overview(gold, fields["overview"]) if "overview" in fields else None, **lists}


def _sound(items: list[Json]) -> list[Json]:
    return [item for item in items if not item.get("damaged")]


def _overview(gold: Json, fields: list[str]) -> Json:
    asked = [name for name in _OVERVIEW if name in fields]
    told = str(gold.get("event_type") or "")
    types = list(dict.fromkeys(kind for word, kind in _EVENTS if word in told)) or ["其他"]
    date = gold["event_date"]
    dated = [one for one in gold.get("dates", []) if date and date in (one["edtf"], *one.get("edtf_also", []))]
    values = {"in_scope": gold.get("in_scope"), "event_type": types[0], "event_date": date, "place": gold.get("place")}
    also = {
        "event_type_also": types[1:],
        "event_date_also": [
            edtf for one in dated for edtf in (one["edtf"], *one.get("edtf_also", [])) if edtf != date
        ],
        "place_aliases": _place_forms(gold),
    }
    kept = {name: values[name] for name in asked if not (name == "place" and "place" not in gold)}
    kept |= {name: forms for name, forms in also.items() if name.rsplit("_", 1)[0] in kept}
    judged = [name for name in asked if name in kept]
    return {"headline": gold["title"], "summary": gold["summary"], "asked": judged, **kept}


def _place_forms(gold: Json) -> list[str]:
    """The places of the story that stand within its place, or that it stands within."""
    place = key(gold.get("place"))
    forms = [form for one in gold.get("places", []) for form in (one["name"], *one.get("aliases", []))]
    return [form for form in forms if place and (key(form) in place or place in key(form)) and form != gold["place"]]


def _item(section: str, item: Json, gold: Json) -> Json:
    kept = {name: item[name] for name in _KEPT[section] if item.get(name) is not None}
    notes = [f"{name}: {_told(item[name])}" for name in _NOTED if item.get(name)]
    extra = {"evidence": item["evidence"], **({"note": "; ".join(notes)} if notes else {})}
    return {**kept, **_SHAPES[section](item, gold), **extra} if section in _SHAPES else {**kept, **extra}


def _project(item: Json, gold: Json) -> Json:
    progress = _PROGRESSES.get(item["progress"] or "", (item["progress"],))
    amount = item["amount"]
    return {
        "place": item.get("location"),
        "investor_aliases": _other_names(item["investor"], gold["organizations"]),
        "agreement": _AGREEMENTS.get(item["agreement"] or "", item["agreement"]),
        "progress": progress[0],
        "progress_also": list(progress[1:]),
        "amount": amount and {"text": amount["text"], **_quantity(amount), "bound": _bound(amount["text"])},
    }


def _figure(item: Json, gold: Json) -> Json:
    del gold
    return _quantity(item)


def _quote(item: Json, gold: Json) -> Json:
    return {"speaker_aliases": _other_names(item["speaker"], gold["people"])}


_SHAPES = {"projects": _project, "figures": _figure, "quotes": _quote}


def _other_names(name: str | None, items: list[Json]) -> list[str]:
    """The other names of somebody among those that the gold lists."""
    for item in items:
        names = [item["name"], *item.get("aliases", [])]
        if name in names:
            return [other for other in names if other != name]
    return []


def _quantity(item: Json) -> Json:
    """Value, range, unit and currency; the currency is that of the words."""
    value = item["value"]
    exact = value if isinstance(value, str) else f"{Decimal(str(value)):f}"
    read = [one for one in read_quantities(simplified(item["text"])) if one.is_figure]
    one = read[0] if len(read) == 1 else None
    money = one is not None and one.currency is not None
    return {
        "value": exact,
        "high": f"{one.high:f}" if one and one.high is not None else None,
        "unit": one.unit if one and money else item["unit"],
        "currency": one.currency if one and money else None,
    }


def _bound(text: str) -> str | None:
    read = read_quantities(simplified(text))
    return read[0].bound if read else None


def _optional(gold: Json, fields: Mapping[str, list[str]]) -> Json:
    damaged = {name: [item for item in gold.get(name, []) if item.get("damaged")] for name in _LISTS}
    found = {
        name: [_option(item) for item in (*gold["optional"].get(name, []), *damaged[name])]
        for name in _LISTS
        if name in fields
    }
    return {name: options for name, options in found.items() if options}


def _option(item: Any) -> Json:
    if isinstance(item, str):
        return {"forms": [item]}
    forms = [item.get("name") or item.get("text"), *item.get("aliases", [])]
    return {"forms": forms, "edtf": [edtf for edtf in (item.get("edtf"), *item.get("edtf_also", [])) if edtf]}
