"""Errors that models make, each put into a brief that had none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from typing import Any

from evals.changes.edits import (
    Json,
    Maker,
    added,
    decimal,
    dropped,
    items,
    key_clauses,
    pairs,
    replaced,
    spoken,
    summary,
    told,
    with_number,
)

from jianbao.evaluation import Case
from jianbao.evaluation.scorers.words import key, likeness
from jianbao.values import read_quantities

_PERSON = {"name": "丁若楠", "post": "市长"}
_BODY = {"name": "远屿智造有限公司"}
_PROJECT = {"name": "远屿超级工厂项目", "investor": None, "agreement": "签约", "progress": None, "amount": None}
_BOUNDS = (
    "约|近|超过|超|逾|余|多|不低于|不少于|至少|不超过|最高|以上|以内|左右|不足|nearly |about |more than |over |up to "
)
_OPPOSITE = {">": "<", "<": ">", ">=": "<=", "<=": ">=", "~": ">"}
_TO_COME = re.compile("拟|将(?=[建投于在达落])|计划|力争|预计")


def _figure(times: Fraction, *, words: bool) -> Maker:
    """A figure that is so many times what it was, in value and words or in value alone."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        for at, fact in enumerate(items(brief, "figures")):
            value = Fraction(fact["value"]) * times
            text = with_number(fact["text"], spoken(value)) if words else fact["text"]
            if value and text:
                yield replaced(brief, "figures", at, text=text, value=decimal(value))

    return make


def _digits_swapped(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "figures")):
        swapped = re.sub(r"([1-9])([1-9])", r"\2\1", fact["value"], count=1)
        if "/" not in swapped and Fraction(swapped) != Fraction(fact["value"]):
            text = with_number(fact["text"], spoken(Fraction(swapped)))
            if text:
                yield replaced(brief, "figures", at, text=text, value=swapped)


def _currency(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "figures")):
        if fact["unit"] == "元" and fact["text"].endswith("元"):
            text = fact["text"].removesuffix("元") + "美元"
            yield replaced(brief, "figures", at, text=text, unit="美元", currency="USD")


def _unit(case: Case, brief: Json) -> Iterator[Json]:
    """The number with the unit of another figure: 1260亩 as 1260家."""
    facts = items(brief, "figures")
    del case
    for at, fact in enumerate(facts):
        other = "亩" if fact["unit"] != "亩" else "吨"
        yield replaced(
            brief, "figures", at, text=f"{spoken(Fraction(fact['value']))}{other}", unit=other, currency=None
        )


def _bound(change: Any) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, fact, gold in pairs(case, brief, "figures"):
            bound = change(fact["bound"])
            if fact["bound"] and bound not in (fact["bound"], *gold["bound_also"]):
                yield replaced(brief, "figures", at, bound=bound, text=re.sub(_BOUNDS, "", fact["text"]))

    return make


def _kind(told_as: str, *of: str) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, fact, gold in pairs(case, brief, "figures"):
            if fact["kind"] in of and told_as not in gold["kind_also"]:
                yield replaced(brief, "figures", at, kind=told_as)

    return make


def _labels_swapped(case: Case, brief: Json) -> Iterator[Json]:
    """Two figures that change places: each is said to be what the other is."""
    golds = [gold for _, _, gold in pairs(case, brief, "figures")]
    for (one, first), (other, second) in combinations(enumerate(golds), 2):
        forms = [first["what"], *first["what_aliases"]], [second["what"], *second["what_aliases"]]
        apart = all(likeness(left, right) < 0.5 for left in forms[0] for right in forms[1])
        if apart and first["value"] != second["value"]:
            changed = replaced(brief, "figures", one, what=second["what"])
            yield replaced(changed, "figures", other, what=first["what"])


def _sum_added(case: Case, brief: Json) -> Iterator[Json]:
    """Two amounts of money added up to a total that nobody states."""
    money = [fact for fact in items(brief, "figures") if fact["unit"] == "元"]
    known = {Fraction(fact["value"]) for fact in money}
    for one, other in combinations(money, 2):
        total = Fraction(one["value"]) + Fraction(other["value"])
        text = f"{spoken(total)}元"
        options = {key(form) for option in case.optional.get("figures", ()) for form in option.forms}
        if total not in known and key(text) not in options:
            fact = {
                **one,
                "text": text,
                "value": decimal(total),
                "what": "总投资合计",
                "bound": None,
                "kind": "actual",
            }
            yield added(brief, "figures", fact)


def _date(change: Any) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, fact, gold in pairs(case, brief, "dates"):
            edtf = change(fact["edtf"])
            if edtf and edtf not in (gold["edtf"], *gold["edtf_also"]) and not _is_known(case, edtf):
                yield replaced(brief, "dates", at, edtf=edtf)

    return make


def _is_known(case: Case, edtf: str) -> bool:
    """Whether a date is another one of gold."""
    dates = case.sections.dates or []
    options = [edtf for option in case.optional.get("dates", ()) for edtf in option.edtf]
    return edtf in [*options, *(form for one in dates for form in (one.edtf, *one.edtf_also))]


def _year_before(edtf: str) -> str | None:
    return f"{int(edtf[:4]) - 1}{edtf[4:]}" if re.fullmatch(r"\d{4}(-\d\d){0,2}", edtf) else None


def _guessed_year(edtf: str) -> str | None:
    return edtf.replace("XXXX", "2023") if edtf.startswith("XXXX-") else None


def _other_month(edtf: str) -> str | None:
    return re.sub(r"-(\d\d)", lambda month: f"-{int(month[1]) % 12 + 1:02}", edtf, count=1) if "-" in edtf else None


def _made_a_day(edtf: str) -> str | None:
    return f"{edtf}-01" if re.fullmatch(r"[\dX]{4}-\d\d", edtf) else None


def _event_date(change: Any) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        overview = case.sections.overview
        if overview and overview.event_date and "event_date" in overview.asked:
            edtf = change(overview.event_date)
            if edtf and edtf not in overview.event_date_also:
                yield told(brief, event_date=edtf)

    return make


def _scope(case: Case, brief: Json) -> Iterator[Json]:
    overview = case.sections.overview
    if overview and "in_scope" in overview.asked:
        yield told(brief, in_scope=not overview.in_scope)


def _event_type(case: Case, brief: Json) -> Iterator[Json]:
    overview = case.sections.overview
    if overview and "event_type" in overview.asked and "发射" not in overview.event_type_also:
        yield told(brief, event_type="发射")


def _place(case: Case, brief: Json) -> Iterator[Json]:
    overview = case.sections.overview
    if overview and "place" in overview.asked:
        yield told(brief, place="南屿市")


def _post_of_another(case: Case, brief: Json) -> Iterator[Json]:
    golds = [gold for _, _, gold in pairs(case, brief, "people")]
    for (at, one), (_, other) in combinations(enumerate(golds), 2):
        if other["post"] and key(other["post"]) not in map(key, [one["post"], *one["post_aliases"]]):
            yield replaced(brief, "people", at, post=other["post"])


def _post_without(words: str) -> Maker:
    """A post without 副 or 原: another post."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, fact, gold in pairs(case, brief, "people"):
            post = re.sub(words, "", fact.get("post") or "", count=1)
            if post not in (gold["post"] or "", *gold["post_aliases"]):
                yield replaced(brief, "people", at, post=post, former=[])

    return make


def _merged(section: str) -> Maker:
    """Two bodies told as one."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        facts = items(brief, section)
        for at in range(len(facts) - 1):
            joined = replaced(brief, section, at, name=f"{facts[at]['name']}与{facts[at + 1]['name']}")
            yield dropped(joined, section, at + 1)

    return make


def _renamed(section: str) -> Maker:
    """A name with one character changed."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        for at, fact in enumerate(items(brief, section)):
            name = fact["name"]
            middle = len(name) // 2
            yield replaced(brief, section, at, name=f"{name[:middle]}垚{name[middle + 1 :]}")

    return make


def _invented(section: str, item: Json) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        if section in brief:
            yield added(brief, section, item)

    return make


def _without(section: str) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        yield from (dropped(brief, section, at) for at in range(len(items(brief, section))))

    return make


def _nothing(section: str) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        if items(brief, section):
            yield {**brief, section: []}

    return make


def _repeated(case: Case, brief: Json) -> Iterator[Json]:
    """A list that repeats itself."""
    del case
    for section in ("people", "organizations"):
        if items(brief, section):
            yield added(brief, section, items(brief, section)[0])


def _stage(field: str, told_as: str, *of: str | None) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        for at, fact, gold in pairs(case, brief, "projects"):
            if fact[field] in of and told_as not in gold[f"{field}_also"]:
                yield replaced(brief, "projects", at, **{field: told_as})

    return make


def _project_amount(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "projects")):
        if fact["amount"]:
            value = decimal(Fraction(fact["amount"]["value"]) * 10)
            text = f"{spoken(Fraction(value))}元"
            yield replaced(brief, "projects", at, amount={**fact["amount"], "value": value, "text": text})


def _total_as_amount(case: Case, brief: Json) -> Iterator[Json]:
    """The money of something else as a project's own."""
    del case
    money = [fact for fact in items(brief, "figures") if fact["unit"] == "元"]
    for at, fact in enumerate(items(brief, "projects")):
        others = [one for one in money if not fact["amount"] or fact["amount"]["value"] != one["value"]]
        if others:
            amount = {name: others[-1][name] for name in ("text", "value", "high", "unit", "currency", "bound")}
            yield replaced(brief, "projects", at, amount=amount)


def _investor(case: Case, brief: Json) -> Iterator[Json]:
    for at, fact, gold in pairs(case, brief, "projects"):
        known = {key(name) for name in (fact["investor"], *gold["investor_aliases"])}
        for body in items(brief, "organizations"):
            if key(body["name"]) not in known:
                yield replaced(brief, "projects", at, investor=body["name"])


def _speaker(case: Case, brief: Json) -> Iterator[Json]:
    for at, fact, gold in pairs(case, brief, "quotes"):
        known = {key(name) for name in (fact["speaker"], *gold["speaker_aliases"])}
        for person in items(brief, "people"):
            if key(person["name"]) not in known:
                yield replaced(brief, "quotes", at, speaker=person["name"])


def _quote(change: Any) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        for at, fact in enumerate(items(brief, "quotes")):
            yield replaced(brief, "quotes", at, text=change(fact["text"]))

    return make


def _direct(case: Case, brief: Json) -> Iterator[Json]:
    del case
    for at, fact in enumerate(items(brief, "quotes")):
        yield replaced(brief, "quotes", at, direct=not fact["direct"])


def _denied(case: Case, brief: Json) -> Iterator[Json]:
    """A key fact denied."""
    text = summary(brief)
    for found in key_clauses(case, text):
        word = "没有" if re.search("[\u4e00-\u9fff]", text) else " did not "
        at = found.start()
        yield told(brief, summary=text[:at] + word + text[at:])


def _clause_dropped(case: Case, brief: Json) -> Iterator[Json]:
    """Headline and summary without the words that tell a key fact."""
    overview = brief.get("overview") or {}
    for fact in case.key_facts:
        left = {name: overview.get(name) or "" for name in ("headline", "summary")}
        for pattern in fact.any_of:
            left = {name: re.sub(pattern, "", text) for name, text in left.items()}
        yield told(brief, **left)


def _summary_figure(times: int) -> Maker:
    """A figure of the summary that is so many times what it was, where the article has no such figure."""

    def make(case: Case, brief: Json) -> Iterator[Json]:
        text = summary(brief)
        known = {fact["value"] for fact in items(brief, "figures")}
        del case
        for figure in read_quantities(text):
            if figure.is_figure and figure.high is None and figure.value and figure.value > 1:
                value = Fraction(figure.value) * times
                if decimal(value) not in known:
                    number = spoken(value)
                    yield told(brief, summary=text[: figure.number_start] + number + text[figure.number_end :])

    return make


def _summary_more(words: str) -> Maker:
    def make(case: Case, brief: Json) -> Iterator[Json]:
        del case
        yield told(brief, summary=f"{summary(brief)}{words}")

    return make


def _summary_year(case: Case, brief: Json) -> Iterator[Json]:
    """A year that the article does not have, in front of the summary's first day."""
    del case
    text = summary(brief)
    yield told(brief, summary=re.sub(r"(?<![\d年])(?:\d{4}年)?(?=\d{1,2}月\d{1,2}日)", "2019年", text, count=1))


def _clause(text: str, found: re.Match[str]) -> tuple[int, int]:
    """The clauses that a match touches."""
    start = max(text.rfind(mark, 0, found.start()) for mark in "，。；") + 1
    end = min((at for mark in "，。；" if (at := text.find(mark, found.end())) >= 0), default=len(text))
    return start, end


def _told_as_done(case: Case, brief: Json) -> Iterator[Json]:
    """A key fact that is only planned, as done."""
    text = summary(brief)
    for found in key_clauses(case, text):
        start, end = _clause(text, found)
        clause = text[start:end]
        done = _TO_COME.sub("已", clause)
        if done != clause and not re.search("已", clause):
            yield told(brief, summary=text[:start] + done + text[end:])


def _told_as_signed(case: Case, brief: Json) -> Iterator[Json]:
    text = summary(brief)
    for found in key_clauses(case, text):
        start, end = _clause(text, found)
        clause = text[start:end]
        if "意向" in clause and "签" not in clause:
            yield told(brief, summary=text[:start] + clause.replace("意向", "签约") + text[end:])


KINDS: dict[str, Maker] = {
    "a figure tenfold": _figure(Fraction(10), words=True),
    "a figure a tenth": _figure(Fraction(1, 10), words=True),
    "万 for 亿": _figure(Fraction(1, 10**4), words=True),
    "a value tenfold under the same words": _figure(Fraction(10), words=False),
    "two digits swapped": _digits_swapped,
    "dollars for yuan": _currency,
    "another unit": _unit,
    "a bound dropped": _bound({}.get),
    "a bound turned round": _bound(_OPPOSITE.get),
    "planned told as achieved": _kind("actual", "planned", "expected", "target", "approved", "cap"),
    "intended told as signed": _kind("signed", "intended", "planned"),
    "achieved told as planned": _kind("planned", "actual"),
    "two figures that change places": _labels_swapped,
    "a total that nobody states": _sum_added,
    "a figure left out": _without("figures"),
    "a wrong year": _date(_year_before),
    "a guessed year": _date(_guessed_year),
    "a wrong month": _date(_other_month),
    "a day for a month": _date(_made_a_day),
    "the event in a wrong year": _event_date(_year_before),
    "the event in a guessed year": _event_date(_guessed_year),
    "the event in another month": _event_date(_other_month),
    "out of scope told as in scope": _scope,
    "another kind of event": _event_type,
    "the event elsewhere": _place,
    "a person given another's post": _post_of_another,
    "a deputy told as chief": _post_without("副"),
    "a former post told as held": _post_without("原"),
    "a person renamed": _renamed("people"),
    "a body renamed": _renamed("organizations"),
    "two bodies as one": _merged("organizations"),
    "two people as one": _merged("people"),
    "an invented person": _invented("people", _PERSON),
    "an invented body": _invented("organizations", _BODY),
    "an invented project": _invented("projects", _PROJECT),
    "a person left out": _without("people"),
    "a body left out": _without("organizations"),
    "a project left out": _without("projects"),
    "no people at all": _nothing("people"),
    "no figures at all": _nothing("figures"),
    "a list that repeats itself": _repeated,
    "an intention told as signing": _stage("agreement", "签约", "意向", "框架"),
    "nothing signed told as signing": _stage("agreement", "签约", None),
    "planned told as in operation": _stage("progress", "投产", "规划", "在建"),
    "a project's amount tenfold": _project_amount,
    "a total told as a project's": _total_as_amount,
    "another investor": _investor,
    "another speaker": _speaker,
    "a quote denied": _quote(lambda text: f"{text[: len(text) // 2]}不{text[len(text) // 2 :]}"),
    "reported words as a quote": _direct,
    "a summary that denies": _denied,
    "a summary without a key fact": _clause_dropped,
    "a summary with a figure tenfold": _summary_figure(10),
    "a summary with an invented figure": _summary_more("总投资达8642亿元。"),
    "a summary with an invented plan": _summary_more("会上发布了《远屿产业振兴行动方案》。"),
    "a summary with an invented person": _summary_more("远屿市市长丁若楠出席。"),
    "a summary with a wrong year": _summary_year,
    "a summary that tells plans as done": _told_as_done,
    "a summary that tells intentions as signed": _told_as_signed,
}
