"""How far a project is, is said as far as the article says it and no further."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.assertion import is_called_off, is_hearsay
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.checks.finding import FactAt, Finding, evidence_at, said
from jianbao.facts.checks.scales import AGREEMENT, HAN_CHARACTER, PROGRESS, SCALES, Scale, best_of, clauses_of, parted
from jianbao.facts.checks.told import Held, Told, texts, told
from jianbao.facts.evidence import Evidence
from jianbao.facts.project_lists import agreement_around
from jianbao.facts.project_words import own_words
from jianbao.facts.projects import Project
from jianbao.facts.stages import progress_in
from jianbao.facts.types import Prose
from jianbao.text import fold_key

_ANY_AGREEMENT = re.compile(
    r"签|协议|合同|合作|协定|约定|意向|框架|订单|中标|落户|落地|成交|敲定|"
    r"\b(?:sign|agree|deal|contract|memorandum|MoU|pact|partner|letter of intent|clinch|ink)",
    re.IGNORECASE,
)
_A_WORK = re.compile(
    "(?:厂|基地|厂房|中心|园区?|项目|工程|产线|生产线|车间|电站|机房|总部|[一二三四]期|码头|机场|大桥|仓库)"
)
"""What is built, of all that may be said to be 建成: no system and no strong county."""
_OCCASION = re.compile(
    r"(?:出席|参加|主持|见证)[^，,。；;]{0,16}?签(?:约|署|订)|签(?:约|署|订)(?:仪式|活动|大会|会议|会|现场)"
)
"""Where a signing is what somebody attends, and nothing is said of what was signed."""
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_REACHED = 2
"""From here on a stage is something done: signed, begun."""


def stages_as_cited(article: Article, brief: Brief) -> Iterator[Finding]:
    """拟, 意向 and 计划 are not told as 签约, 签约 not as 开工, 开工 not as 投产: in projects and in free texts."""
    for project in told(brief, Project):
        for scale in SCALES:
            claimed = getattr(project.fact, scale.field)
            best = _best_of_project(project.fact, scale, article) if claimed in scale.stages else None
            if best and scale.stages[claimed] > scale.stages[best]:
                name = project.fact.name
                yield _finding(article, name.text, claimed, best, project.at(scale.field), name.evidence)
    for text in texts(brief):
        yield from _of_prose(text, article)


def agreement_apart_from_progress(article: Article, brief: Brief) -> Iterator[Finding]:
    """A project is 签约 by words of an agreement and 开工 by words of the work: neither follows from the other."""
    for project in told(brief, Project):
        for scale in SCALES:
            claimed = getattr(project.fact, scale.field)
            if claimed not in scale.stages or _best_of_project(project.fact, scale, article):
                continue
            if scale is AGREEMENT and agreement_around(project.fact.name, article) == claimed:
                continue
            other = PROGRESS if scale is AGREEMENT else AGREEMENT
            if best := _best_of_project(project.fact, other, article):
                yield _other_scale(article, project, scale, claimed, best)


def _best_of_project(project: Project, scale: Scale, article: Article) -> str | None:
    """The furthest stage that the article gives a project: by the words of its own, else by its cited sentences."""
    if best := best_of(clauses_of(own_words(project.name, article)), scale):
        return best
    numbers = dict.fromkeys([*project.cite, project.name.evidence.sentence])
    cited = [sentence for number in numbers if (sentence := article.sentence(number))]
    return best_of((words for sentence in cited for words in _of_this(sentence, project)), scale)


def _of_this(sentence: Sentence, project: Project) -> Iterator[str]:
    """The clauses of a sentence that name no other project."""
    if is_hearsay(sentence.text) or is_called_off(sentence.text):
        return
    name = fold_key(project.name.text)
    for words in clauses_of(sentence.text):
        named = [fold_key(other.text) for other in project_names(words)]
        if all(other in name or name in other for other in named):
            yield words


def _of_prose(text: Held[Prose], article: Article) -> Iterator[Finding]:
    """What a free text tells as signed, begun or at work, and the article does not."""
    for clause in parted(text.value.text):
        for scale in SCALES:
            claimed = _claimed(clause, scale, article)
            if claimed is None or scale.stages[claimed] < _REACHED:
                continue
            if scale is AGREEMENT and (plan := _only_planned(article)):
                whole = evidence_at(article, plan, 0, len(plan.text))
                yield _finding(article, clause, claimed, "规划", text.at, whole)
            elif less := _less(clause, scale.stages[claimed], scale, article):
                whole = evidence_at(article, less.sentence, 0, len(less.sentence.text))
                yield _finding(article, less.of, claimed, less.stage, text.at, whole)


def _claimed(clause: str, scale: Scale, article: Article) -> str | None:
    """The stage that a clause of a free text claims; none of a signing that somebody attends, or in a later year."""
    claimed = best_of([_OCCASION.sub("", clause) if scale is AGREEMENT else clause], scale)
    if scale is PROGRESS and claimed and (_is_in_later_year(clause, article) or not _is_of_a_work(clause, claimed)):
        return None
    return claimed


def _is_of_a_work(clause: str, claimed: str) -> bool:
    """Whether a clause says a stage in other words than 建成, or says what is built."""
    return progress_in(clause) == claimed or not HAN_CHARACTER.search(clause) or _A_WORK.search(clause) is not None


def _is_in_later_year(clause: str, article: Article) -> bool:
    """Whether a clause speaks of a year that is still to come: behind the publication, else by the article's words."""
    published = article.head.published
    for year in _YEAR.findall(clause):
        if published and published.value[:4].isdigit():
            return bool(year > published.value[:4])
        told = [words for one in article.sentences_with(year) for words in parted(one.text) if year in words]
        return bool(told) and all(PROGRESS.read(words) in (None, "规划") for words in told)
    return False


def _only_planned(article: Article) -> Sentence | None:
    """A sentence that plans, where no word of the article speaks of an agreement and nothing is beyond a plan."""
    if any(_ANY_AGREEMENT.search(sentence.text) for sentence in article.sentences):
        return None
    stages = [(best_of(clauses_of(one.text), PROGRESS), one) for one in article.sentences]
    said = [(stage, sentence) for stage, sentence in stages if stage]
    return said[0][1] if said and all(stage == "规划" for stage, _ in said) else None


@dataclass(frozen=True, slots=True)
class _Less:
    """A stage that is less than the one claimed: of what, and the sentence that says it."""

    of: str
    stage: str
    sentence: Sentence


def _less(words: str, claimed: int, scale: Scale, article: Article) -> _Less | None:
    """The furthest stage that the article gives to what the words speak of, where that is less than they claim.

    Of a project that the words name the sentences that name it decide, where they say anything; else all do.
    """
    for project in project_names(words):
        named = article.sentences_with(fold_key(project.text))
        if furthest := _furthest(project.text, named, claimed, scale):
            return furthest if scale.stages[furthest.stage] < claimed else None
    furthest = _furthest(words, article.sentences, claimed, scale)
    return furthest if furthest and scale.stages[furthest.stage] < claimed else None


def _furthest(of: str, sentences: Iterable[Sentence], enough: int, scale: Scale) -> _Less | None:
    """The furthest stage that any of the sentences say; no further sentence is read once it is far enough."""
    furthest: _Less | None = None
    for sentence in sentences:
        if is_called_off(sentence.text):
            continue
        stage = best_of(clauses_of(sentence.text), scale)
        if stage and (furthest is None or scale.stages[stage] > scale.stages[furthest.stage]):
            furthest = _Less(of, stage, sentence)
            if scale.stages[stage] >= enough:
                break
    return furthest


def _finding(article: Article, name: str, claimed: str, best: str, at: FactAt, evidence: Evidence) -> Finding:
    return Finding(
        check=stages_as_cited.__name__,
        facts=(at,),
        reason=_reason(article, name, claimed, best),
        evidence=(evidence,),
        hint=said(
            article,
            f"How far is “{name}” by the words of the article: {claimed} or {best}?",
            f"按原文的词，“{name}”到了“{claimed}”，还是只到“{best}”？",
        ),
    )


def _reason(article: Article, told: str, claimed: str, best: str) -> str:
    """What is wrong with a project, by its name, or with a clause of a free text."""
    if told in article.working.text:
        return said(
            article,
            f"“{told}” is told as {claimed}, and the article says {best}",
            f"“{told}”写成了“{claimed}”，原文只到“{best}”",
        )
    return said(
        article,
        f"The text tells {claimed}: “{told}”. The article says {best}",
        f"“{told}”说的是“{claimed}”，原文只到“{best}”",
    )


def _other_scale(article: Article, project: Told[Project], scale: Scale, claimed: str, best: str) -> Finding:
    name = project.fact.name.text
    return Finding(
        check=agreement_apart_from_progress.__name__,
        facts=(project.at(scale.field),),
        reason=said(
            article,
            f"the article says {best} of “{name}”; {claimed} does not follow from that",
            f"原文只说“{name}”{best}，由此得不出“{claimed}”",
        ),
        evidence=(project.fact.name.evidence,),
        hint=said(
            article,
            f"Does the article say {claimed} of “{name}” in so many words? If not, null.",
            f"原文明写了“{name}”{claimed}吗？没有就填 null",
        ),
    )
