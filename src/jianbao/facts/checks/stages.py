"""How far a project is, is said as far as the article says it and no further."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.assertion import is_called_off, is_hearsay
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.checks.english_stages import agreement_of, progress_of
from jianbao.facts.checks.finding import FactAt, Finding, evidence_at, said
from jianbao.facts.checks.told import Held, Told, texts, told
from jianbao.facts.evidence import Evidence
from jianbao.facts.project_lists import agreement_around
from jianbao.facts.project_words import own_words
from jianbao.facts.projects import Project
from jianbao.facts.stages import agreement_in, progress_in
from jianbao.facts.types import Prose
from jianbao.text import HAN, fold_key

_HAN = re.compile(f"[{HAN}]")
_PARTING = re.compile(r"[^，,。；;！？!?\s]+")
_ENGLISH_PARTING = re.compile(r"[^,.;!?]+")
_ANY_AGREEMENT = re.compile(
    r"签|协议|合同|合作|协定|约定|意向|框架|订单|中标|落户|落地|成交|敲定|"
    r"\b(?:sign|agree|deal|contract|memorandum|MoU|pact|partner|letter of intent|clinch|ink)",
    re.IGNORECASE,
)
_REACHED = 2
"""From here on a stage is something done: signed, begun."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """A way of being far along: of the agreement, or of the work.

    Attributes:
        field: of a project.
        stages: from the least to the most; of equal ones neither promotes the other.
        read: what words say.
        words: without any of them a text says nothing on this scale.
    """

    field: str
    stages: dict[str, int]
    read: Callable[[str], str | None]
    words: re.Pattern[str]


def _agreement(words: str) -> str | None:
    return agreement_in(words) if _HAN.search(words) else agreement_of(words)


def _progress(words: str) -> str | None:
    return progress_in(words) if _HAN.search(words) else progress_of(words)


_AGREEMENT = _Scale(
    "agreement",
    {"意向": 0, "框架": 1, "签约": 2},
    _agreement,
    re.compile(
        r"意向|有意|框架|签约|签署|签订|协议|\b(?:sign|intend|intent|framework|inks?\b|inked|agree|memorandum)",
        re.IGNORECASE,
    ),
)
_PROGRESS = _Scale(
    "progress",
    {"规划": 0, "揭牌": 1, "开工": 2, "在建": 2, "投产": 3},
    _progress,
    re.compile(
        r"建|拟|计划|选址|谋划|意向|牌|工|奠基|破土|封顶|投|启用|运营|通电|开园|使用|将|"
        r"\b(?:plan|propos|intend|will|to be|to build|expect|schedul|due|consider|mull|aim|"
        r"br(?:eak|oke)|construct|under way|unveil|open|operat|online|start|began|begin|complet)",
        re.IGNORECASE,
    ),
)
_SCALES = (_AGREEMENT, _PROGRESS)


def stages_as_cited(article: Article, brief: Brief) -> Iterator[Finding]:
    """拟, 意向 and 计划 are not told as 签约, 签约 not as 开工, 开工 not as 投产: in projects and in free texts."""
    for project in told(brief, Project):
        for scale in _SCALES:
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
        for scale in _SCALES:
            claimed = getattr(project.fact, scale.field)
            if claimed not in scale.stages or _best_of_project(project.fact, scale, article):
                continue
            if scale is _AGREEMENT and agreement_around(project.fact.name, article) == claimed:
                continue
            other = _PROGRESS if scale is _AGREEMENT else _AGREEMENT
            if best := _best_of_project(project.fact, other, article):
                yield _other_scale(article, project, scale, claimed, best)


def _best_of_project(project: Project, scale: _Scale, article: Article) -> str | None:
    """The furthest stage that the article gives a project: by the words of its own, else by its cited sentences."""
    if best := _best(_clauses(own_words(project.name, article)), scale):
        return best
    numbers = dict.fromkeys([*project.cite, project.name.evidence.sentence])
    cited = [sentence for number in numbers if (sentence := article.sentence(number))]
    return _best((words for sentence in cited for words in _of_this(sentence, project)), scale)


def _of_this(sentence: Sentence, project: Project) -> Iterator[str]:
    """The clauses of a sentence that name no other project."""
    if is_hearsay(sentence.text) or is_called_off(sentence.text):
        return
    name = fold_key(project.name.text)
    for words in _clauses(sentence.text):
        named = [fold_key(other.text) for other in project_names(words)]
        if all(other in name or name in other for other in named):
            yield words


def _clauses(text: str) -> Iterator[str]:
    """A text, as what it says may hang on all of it, and its clauses, as one may say more than another."""
    if is_hearsay(text):
        return
    yield text
    yield from _parted(text)


def _parted(text: str) -> Iterator[str]:
    """The clauses of a text; spaces part those of Chinese headlines."""
    pattern = _PARTING if _HAN.search(text) else _ENGLISH_PARTING
    return (match.group() for match in pattern.finditer(text))


def _best(words: Iterable[str], scale: _Scale) -> str | None:
    """The furthest stage that any of the words say."""
    stages = (stage for one in words if scale.words.search(one) and (stage := scale.read(one)) in scale.stages)
    return max(stages, key=scale.stages.__getitem__, default=None)


def _of_prose(text: Held[Prose], article: Article) -> Iterator[Finding]:
    """What a free text tells as signed, begun or at work, and the article does not."""
    for clause in _parted(text.value.text):
        for scale in _SCALES:
            claimed = _best([clause], scale)
            if claimed is None or scale.stages[claimed] < _REACHED:
                continue
            if scale is _AGREEMENT and (plan := _only_planned(article)):
                whole = evidence_at(article, plan, 0, len(plan.text))
                yield _finding(article, clause, claimed, "规划", text.at, whole)
            elif less := _less(clause, scale.stages[claimed], scale, article):
                whole = evidence_at(article, less.sentence, 0, len(less.sentence.text))
                yield _finding(article, less.of, claimed, less.stage, text.at, whole)


def _only_planned(article: Article) -> Sentence | None:
    """A sentence that plans, where no word of the article speaks of an agreement and nothing is beyond a plan."""
    if any(_ANY_AGREEMENT.search(sentence.text) for sentence in article.sentences):
        return None
    stages = [(_best(_clauses(one.text), _PROGRESS), one) for one in article.sentences]
    said = [(stage, sentence) for stage, sentence in stages if stage]
    return said[0][1] if said and all(stage == "规划" for stage, _ in said) else None


@dataclass(frozen=True, slots=True)
class _Less:
    """A stage that is less than the one claimed: of what, and the sentence that says it."""

    of: str
    stage: str
    sentence: Sentence


def _less(words: str, claimed: int, scale: _Scale, article: Article) -> _Less | None:
    """The furthest stage that the article gives to what the words speak of, where that is less than they claim.

    Of a project that the words name the sentences that name it decide, where they say anything; else all do.
    """
    for project in project_names(words):
        named = article.sentences_with(fold_key(project.text))
        if furthest := _furthest(project.text, named, claimed, scale):
            return furthest if scale.stages[furthest.stage] < claimed else None
    furthest = _furthest(words, article.sentences, claimed, scale)
    return furthest if furthest and scale.stages[furthest.stage] < claimed else None


def _furthest(of: str, sentences: Iterable[Sentence], enough: int, scale: _Scale) -> _Less | None:
    """The furthest stage that any of the sentences say; no further sentence is read once it is far enough."""
    furthest: _Less | None = None
    for sentence in sentences:
        if is_called_off(sentence.text):
            continue
        stage = _best(_clauses(sentence.text), scale)
        if stage and (furthest is None or scale.stages[stage] > scale.stages[furthest.stage]):
            furthest = _Less(of, stage, sentence)
            if scale.stages[stage] >= enough:
                break
    return furthest


def _finding(article: Article, name: str, claimed: str, best: str, at: FactAt, evidence: Evidence) -> Finding:
    return Finding(
        check=stages_as_cited.__name__,
        facts=(at,),
        reason=said(
            article,
            f"“{name}” is told as {claimed}, and the article says {best}",
            f"“{name}”写成了“{claimed}”，原文只到“{best}”",
        ),
        evidence=(evidence,),
        hint=said(
            article,
            f"How far is “{name}” by the words of the article: {claimed} or {best}?",
            f"按原文的词，“{name}”到了“{claimed}”，还是只到“{best}”？",
        ),
    )


def _other_scale(article: Article, project: Told[Project], scale: _Scale, claimed: str, best: str) -> Finding:
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
