"""Changes that a score must not punish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any

import opencc
from evals.changes.edits import Json, Maker, added, decimal, items, pairs, replaced, summary, told, with_number

from jianbao.evaluation import Case

_NAMED = ("people", "organizations", "projects", "places", "policies")
_WIDE = {ord(narrow): ord(narrow) + 0xFEE0 for narrow in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ()%"}
_OTHER_MARKS = str.maketrans({"（": "(", "）": ")", "(": "（", ")": "）", "·": "•", "•": "·", "“": "「", "”": "」"})
_FINER = {
    "公里": ("米", 1000),
    "公顷": ("平方米", 10000),
    "吨": ("公斤", 1000),
    "小时": ("分钟", 60),
    "km": ("米", 1000),
}
_SYNONYMS = (
    ("举行", "举办"),
    ("目前", "现在"),
    ("以及", "和"),
    ("介绍", "说明"),
    ("表示", "说"),
    ("另有", "还有"),
    ("分别", "各自"),
    ("同时", "与此同时"),
    (" said ", " stated "),
)


def _aliases(section: str) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, _, gold in pairs(case, brief, section):
            for alias in gold.get("aliases", ()):
                yield replaced(brief, section, at, name=alias)

    return make


def _accepted(section: str, field: str, forms: str) -> Maker:
    """A field in another of the forms that gold accepts."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, _, gold in pairs(case, brief, section):
            for form in gold.get(forms, ()):
                yield replaced(brief, section, at, **{field: form})

    return make


def _overview_accepted(field: str, forms: str) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        overview = case.sections.overview
        if overview and field in overview.asked:
            yield from (told(brief, **{field: form}) for form in getattr(overview, forms))

    return make


def _reversed(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for name, facts in brief.items():
        if isinstance(facts, list) and len(facts) > 1:
            yield {**brief, name: facts[::-1]}


def _rotated(case: Case, brief: Json) -> Iterator[Json]:
    del case
    yield {name: facts[1:] + facts[:1] if isinstance(facts, list) else facts for name, facts in brief.items()}


def _names(change: Any) -> Maker:
    """All names in another writing."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        for section in _NAMED:
            changed = [{**fact, "name": change(fact["name"])} for fact in items(brief, section)]
            if changed:
                yield {**brief, section: changed}

    return make


@lru_cache(maxsize=1)
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")


def _traditional(text: str) -> str:
    """In Traditional characters, where that can be undone."""
    converted: str = _converter().convert(text)
    back: str = opencc.OpenCC("t2s").convert(converted)
    return converted if back == text else text


def _money_in(scale: int, word: str) -> Maker:
    """Money in units of 万元 or 亿元: value, unit and words."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        for at, fact in enumerate(items(brief, "figures")):
            value = Fraction(fact["value"])
            if fact["unit"] == "元" and fact["high"] is None and value >= scale:
                text = with_number(fact["text"], f"{decimal(value / scale)}{word}")
                if text:
                    yield replaced(
                        brief, "figures", at, text=text, value=decimal(value / scale), unit=f"{word}元", currency=None
                    )

    return make


def _written_out(case: Case, brief: Json) -> Iterator[Json]:
    """A large number with all its digits and with commas between them."""
    del case
    for at, fact in enumerate(items(brief, "figures")):
        value = Fraction(fact["value"])
        if value.denominator == 1 and value >= 10000:
            text = with_number(fact["text"], f"{value.numerator:,}")
            # 2300余 and 23,00余 are read alike; 余 behind 万 and behind digits are not.
            if text and not re.search("[余多]", text):
                yield replaced(brief, "figures", at, text=text)


def _finer_unit(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "figures")):
        if fact["unit"] in _FINER and fact["high"] is None:
            unit, factor = _FINER[fact["unit"]]
            value = decimal(Fraction(fact["value"]) * factor)
            yield replaced(brief, "figures", at, text=f"{value}{unit}", value=value, unit=unit)


def _as_share(case: Case, brief: Json) -> Iterator[Json]:
    """86% as the fraction 43/50 of the whole."""
    del case
    for at, fact in enumerate(items(brief, "figures")):
        if fact["unit"] == "%" and fact["high"] is None:
            share = Fraction(fact["value"]) / 100
            yield replaced(brief, "figures", at, text=None, value=str(share), unit=None)


def _as_number(case: Case, brief: Json) -> Iterator[Json]:
    """A value as a number of JSON, with a point where it needs none."""
    del case
    for at, fact in enumerate(items(brief, "figures")):
        if "/" not in fact["value"]:
            yield replaced(brief, "figures", at, value=float(fact["value"]))


def _values_alone(case: Case, brief: Json) -> Iterator[Json]:
    """Amounts by value and unit, without the article's words."""
    del case
    changed = [{**fact, "text": None} for fact in items(brief, "figures")]
    if changed:
        yield {**brief, "figures": changed}


def _wide_figures(case: Case, brief: Json) -> Iterator[Json]:
    del case
    changed = [{**fact, "text": fact["text"].translate(_WIDE)} for fact in items(brief, "figures")]
    if changed:
        yield {**brief, "figures": changed}


def _told_again(case: Case, brief: Json) -> Iterator[Json]:
    """A figure that the article has twice, twice."""
    del case
    yield from (added(brief, "figures", fact) for fact in items(brief, "figures")[:2])


def _optional(case: Case, brief: Json) -> Iterator[Json]:
    for section, options in case.optional.items():
        key = "name" if section in _NAMED else "text"
        for option in options:
            if section in brief and section != "figures":
                yield added(brief, section, {key: option.forms[0]})


def _called_a_project(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "projects")):
        if not fact["name"].endswith(("项目", "工程")) and re.search("[\u4e00-\u9fff]", fact["name"]):
            yield replaced(brief, "projects", at, name=f"{fact['name']}项目")


def _posts_turned(case: Case, brief: Json) -> Iterator[Json]:
    """Two posts of a person in the other order."""
    del case
    for at, fact in enumerate(items(brief, "people")):
        posts = (fact.get("post") or "").split("、")
        if len(posts) > 1:
            yield replaced(brief, "people", at, post="、".join(posts[::-1]))


def _post_without_body(case: Case, brief: Json) -> Iterator[Json]:
    for at, fact, gold in pairs(case, brief, "people"):
        post, org = fact.get("post") or "", gold.get("org") or "-"
        if post.startswith(org) and len(post) > len(org):
            yield replaced(brief, "people", at, post=post.removeprefix(org))


def _clock_time(case: Case, brief: Json) -> Iterator[Json]:
    """A day with the hour that the event began at."""
    for at, fact, gold in pairs(case, brief, "dates"):
        if re.fullmatch(r"\d{4}-\d\d-\d\d", gold["edtf"]):
            yield replaced(brief, "dates", at, edtf=f"{fact['edtf']}T10:00")


def _quote_marked(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "quotes")):
        yield replaced(brief, "quotes", at, text=f"“{fact['text'].rstrip('。')}。”")


def _summary(change: Any) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        yield told(brief, summary=change(summary(brief)))

    return make


def _paraphrased(text: str) -> str:
    for word, other in _SYNONYMS:
        text = text.replace(word, other)
    return text


def _sentences_turned(text: str) -> str:
    parts = re.findall(r"[^。；]+[。；]", text)
    return "".join(part.rstrip("。；") + "。" for part in parts[::-1]) if "".join(parts) == text else text


KINDS: dict[str, Maker] = {
    "another name of a person": _aliases("people"),
    "another name of a body": _aliases("organizations"),
    "another name of a project": _aliases("projects"),
    "another name of a place": _aliases("places"),
    "another wording of a post": _accepted("people", "post", "post_aliases"),
    "another wording of a figure": _accepted("figures", "text", "aliases"),
    "another label of a figure": _accepted("figures", "what", "what_aliases"),
    "another accepted kind of a figure": _accepted("figures", "kind", "kind_also"),
    "a date as far as allowed": _accepted("dates", "edtf", "edtf_also"),
    "another wording of a date": _accepted("dates", "text", "aliases"),
    "the day of the event as far as allowed": _overview_accepted("event_date", "event_date_also"),
    "another accepted kind of event": _overview_accepted("event_type", "event_type_also"),
    "another name of the place": _overview_accepted("place", "place_aliases"),
    "another accepted stage": _accepted("projects", "progress", "progress_also"),
    "another name of a speaker": _accepted("quotes", "speaker", "speaker_aliases"),
    "one list backwards": _reversed,
    "all lists in another order": _rotated,
    "names in full width": _names(lambda name: name.translate(_WIDE)),
    "names in Traditional characters": _names(_traditional),
    "names with other brackets and dots": _names(lambda name: name.translate(_OTHER_MARKS)),
    "names in capitals": _names(str.upper),
    "money in 万元": _money_in(10**4, "万"),
    "money in 亿元": _money_in(10**8, "亿"),
    "a number with all its digits": _written_out,
    "a figure in a finer unit": _finer_unit,
    "a percentage as a share": _as_share,
    "a value as a number": _as_number,
    "values without their words": _values_alone,
    "figures in full width": _wide_figures,
    "a figure told twice": _told_again,
    "an optional item more": _optional,
    "a name with 项目 behind it": _called_a_project,
    "posts in another order": _posts_turned,
    "a post without its body": _post_without_body,
    "a day with a clock time": _clock_time,
    "a quote with its marks": _quote_marked,
    "a summary in other words": _summary(_paraphrased),
    "a summary in another order": _summary(_sentences_turned),
    "a summary with a lead": _summary(lambda text: f"记者获悉，{text}"),
    "a summary in full width": _summary(lambda text: text.translate(_WIDE)),
    "a summary in Traditional characters": _summary(_traditional),
}
