"""Which sentences a summary needs: the lead, and those that say most."""

from __future__ import annotations

import re

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.focus import Candidate, Lead
from jianbao.facts.words.projects import MILESTONES
from jianbao.values import Quantity, read_dates, read_quantities

_MOST_CHARACTERS = 900
_MOST_FIGURES = 4
_LONGEST = 220
_LEAD = 3
_MILESTONE = re.compile("|".join(MILESTONES))


def salient_sentences(article: Article) -> list[Lead]:
    """The lead and the sentences with most figures, projects and milestones, in order, about a page in all; with
    the figures of each as candidates."""
    ranked = sorted(article.sentences, key=lambda sentence: (-_weight(sentence), sentence.number))
    chosen: list[Sentence] = []
    room = _MOST_CHARACTERS
    for sentence in ranked:
        if _weight(sentence) > 0 and len(sentence.text) <= room:
            chosen.append(sentence)
            room -= len(sentence.text)
    chosen = chosen or list(article.sentences[:1])
    return [_lead(sentence) for sentence in sorted(chosen, key=lambda sentence: sentence.number)]


def _lead(sentence: Sentence) -> Lead:
    return Lead(sentence.number, tuple(Candidate(figure.text) for figure in _figures(sentence)[:_MOST_FIGURES]))


def _figures(sentence: Sentence) -> list[Quantity]:
    return [
        figure for figure in read_quantities(sentence.text) if figure.kind == "amount" and figure.value is not None
    ]


def _weight(sentence: Sentence) -> float:
    """How much a sentence tells; long lists of names tell little a character."""
    said = 2.0 * min(len(_figures(sentence)), _MOST_FIGURES)
    said += 2.0 * bool(_MILESTONE.search(sentence.text)) + 1.0 * bool(project_names(sentence.text))
    said += 2.0 * any(not date.stamp for date in read_dates(sentence.text))
    lead = 8.0 if sentence.number <= _LEAD else 0.0
    return (said + lead) * min(1.0, _LONGEST / max(len(sentence.text), 1)) ** 2
