"""A brief against its gold: every section by its own rules, the free text by what it tells and what it makes up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jianbao.articles import Article
from jianbao.evaluation.answers import Answer
from jianbao.evaluation.items import Overview
from jianbao.evaluation.loading import CaseFile
from jianbao.evaluation.scorers.choices import same_choice
from jianbao.evaluation.scorers.dates import same_date
from jianbao.evaluation.scorers.matching import assigned
from jianbao.evaluation.scorers.names import same_name
from jianbao.evaluation.scorers.overlap import overlap
from jianbao.evaluation.scorers.prose import beyond, coverage
from jianbao.evaluation.scorers.rules import violations
from jianbao.evaluation.scorers.sections import Judge, Section, own_fields, section_of
from jianbao.evaluation.scores import CaseScore, Pair, SectionScore, State

Json = dict[str, Any]
_SAME = 1000.0
"""One fact more that is the same outweighs how right the others are."""
_NEAR = 0.3
"""Facts that are less alike are shown each for itself."""


def score_case(file: CaseFile, answer: Answer) -> CaseScore:
    """Scores what was made of a case; a section without a usable answer, and a case without a brief, score 0.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    case, brief = file.case, answer.brief or {}
    wanted = case.sections.overview
    told = _prose(brief.get("overview"))
    reference = [wanted.headline or "", wanted.summary] if wanted else []
    accepted = [*reference, *(fact.fact for fact in case.key_facts)]
    failed = set(case.sections.names if answer.brief is None else answer.failed)
    sections = {
        name: section_score(
            name,
            [item.model_dump(mode="json") for item in items],
            _given(brief.get(name), file.article, accepted),
            [option.model_dump(mode="json") for option in case.optional.get(name, ())],
        )
        for name, items in case.sections.lists().items()
    }
    if wanted:
        sections = {"overview": _overview(wanted, brief.get("overview") or {}), **sections}
    return CaseScore(
        case=case.name,
        gold_sha256=case.sha256,
        valid=answer.brief is not None,
        sections={name: one.model_copy(update={"failed": name in failed}) for name, one in sections.items()},
        key_facts=coverage(told, case.key_facts, "\n".join(reference)),
        unsupported=beyond(told, file.article, accepted),
        violations=violations(_not_right(brief, sections), case.must_not),
        failures=sorted(failed),
        grounded=answer.grounded,
        cost=answer.cost,
        trend=overlap(_summary(brief), wanted.summary) if wanted and answer.brief else {},
    )


def section_score(name: str, wanted: Sequence[Json], given: Sequence[Json], optional: Sequence[Json]) -> SectionScore:
    """The facts of a list against those that gold wants.

    Args:
        name: of the section.
        wanted: gold's items.
        given: the brief's facts, in plain words.
        optional: what is neither wanted nor wrong, as gold's `Optional`.
    """
    section = section_of(name)
    fields = section.fields or own_fields(list(wanted))
    ranks = [[_rank(section, fields, fact, item) for item in wanted] for fact in given]
    same = dict(assigned(ranks))
    missed = [item for at, item in enumerate(wanted) if at not in same.values()]
    others = [
        (fact, _state(section, fields, fact, wanted, optional)) for at, fact in enumerate(given) if at not in same
    ]
    wrong = [fact for fact, state in others if state is State.WRONG]
    return SectionScore(
        pairs=[
            *(
                Pair(
                    state=State.SAME, wanted=wanted[to], given=given[at], fields=_judged(fields, given[at], wanted[to])
                )
                for at, to in same.items()
            ),
            *_missed_and_wrong(section, missed, wrong),
            *(Pair(state=state, given=fact) for fact, state in others if state is not State.WRONG),
        ]
    )


def _rank(section: Section, fields: Mapping[str, Judge], fact: Json, item: Json) -> float:
    if not section.same(fact, item):
        return 0.0
    judged = _judged(fields, fact, item)
    return _SAME + (1 + sum(judged.values())) / (1 + len(judged))


def _judged(fields: Mapping[str, Judge], fact: Json, item: Json) -> dict[str, bool]:
    judged = {name: judge(fact, item) for name, judge in fields.items()}
    return {name: right for name, right in judged.items() if right is not None}


def _state(
    section: Section, fields: Mapping[str, Judge], fact: Json, wanted: Sequence[Json], optional: Sequence[Json]
) -> State:
    """What a fact is that no wanted one is left for."""
    again = [item for item in wanted if section.same(fact, item)]
    if any(_is_optional(fact, option) for option in optional) and not again:
        return State.OPTIONAL
    if section.repeats and any(all(_judged(fields, fact, item).values()) for item in again):
        return State.REPEATED
    free = section.free and not again and not fact.get("unsupported")
    return State.OPTIONAL if free else State.WRONG


def _is_optional(fact: Json, option: Json) -> bool:
    name = fact.get("name") or fact.get("text")
    return same_name(name, option["forms"]) or same_date(fact.get("edtf"), option["edtf"])


def _missed_and_wrong(section: Section, missed: Sequence[Json], wrong: Sequence[Json]) -> list[Pair]:
    """Wanted facts and wrong ones, side by side where one seems to be meant for the other."""
    likes = [[section.near(fact, item) for item in missed] for fact in wrong]
    near = dict(assigned([[like if like >= _NEAR else 0.0 for like in row] for row in likes]))
    return [
        *(Pair(state=State.NEAR, wanted=missed[to], given=wrong[at]) for at, to in near.items()),
        *(Pair(state=State.MISSED, wanted=item) for at, item in enumerate(missed) if at not in near.values()),
        *(Pair(state=State.WRONG, given=fact) for at, fact in enumerate(wrong) if at not in near),
    ]


def _given(facts: Any, article: Article, accepted: Sequence[str]) -> list[Json]:
    """The facts of a list; beside those that are free text, what they make up."""
    given = [fact for fact in facts or () if fact]
    return [fact | _made_up(fact, article, accepted) for fact in given]


def _made_up(fact: Json, article: Article, accepted: Sequence[str]) -> Json:
    return {"unsupported": beyond(fact["text"] or "", article, accepted)} if set(fact) == {"text"} else {}


def _overview(wanted: Overview, given: Json) -> SectionScore:
    """The fields of the overview that the recipe has, each a fact of its own; null is right where gold has null."""
    right = {
        "in_scope": same_choice(given.get("in_scope"), wanted.in_scope),
        "event_type": same_choice(given.get("event_type"), wanted.event_type, wanted.event_type_also),
        "event_date": same_date(given.get("event_date"), [wanted.event_date, *wanted.event_date_also]),
        "place": same_name(given.get("place"), [wanted.place, *wanted.place_aliases]),
    }
    return SectionScore(
        pairs=[
            pair
            for name in wanted.asked
            if (pair := _field(name, getattr(wanted, name), given.get(name), right[name], _also(wanted, name)))
        ]
    )


def _also(wanted: Overview, name: str) -> Sequence[Any]:
    return getattr(wanted, f"{name}_also", ())


def _field(name: str, wanted: Any, given: Any, right: bool, also: Sequence[Any]) -> Pair | None:
    """A field as a pair; None where both are null, or where null is right too."""
    if given is None and (wanted is None or None in also):
        return None
    row = {"wanted": {"field": name, "value": wanted}, "given": {"field": name, "value": given}}
    if wanted is None:
        return Pair(state=State.SAME, **row) if right else Pair(state=State.WRONG, given=row["given"])
    if given is None:
        return Pair(state=State.MISSED, wanted=row["wanted"])
    return Pair(state=State.SAME if right else State.NEAR, **row)


def _not_right(brief: Json, sections: Mapping[str, SectionScore]) -> Json:
    """The brief without the facts that gold wants just so: patterns for wrong ones may fit another wording of them."""
    right = {
        name: [pair.given for pair in one.pairs if pair.state is State.SAME and pair.credit == 1.0]
        for name, one in sections.items()
    }
    return {
        name: [fact for fact in facts if fact not in right.get(name, ())] if isinstance(facts, list) else facts
        for name, facts in brief.items()
    }


def _prose(overview: Any) -> str:
    return "\n".join(filter(None, ((overview or {}).get(name) for name in ("headline", "summary"))))


def _summary(brief: Json) -> str:
    return (brief.get("overview") or {}).get("summary") or ""
