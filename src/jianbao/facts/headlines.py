"""What a brief says of the event without a model: its headline, its kind, whether a story is about something."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import TypeVar

from jianbao.articles import Article
from jianbao.facts.candidates.assertion import addresses_a_model, is_called_off, is_denied_in_front
from jianbao.facts.salience import HEADLINE_ROOM, key_points
from jianbao.facts.words.projects import STAGED
from jianbao.text import HAN, fold_key
from jianbao.values import read_dates

KindT = TypeVar("KindT", bound=str)
_SHORTEST, _LONGEST = 6, 60
_OF_THE_STORY, _OF_AN_EVENT = 0.5, 0.25
"""Of the pairs of characters of a title how many the story has at least: a slogan has fewer. A title that says what
becomes of something may put more of it in words of its own."""
_CUT = re.compile(r"(?:…|\.\.\.|[、，,:：（(])$")
_OF_A_REPORT = re.compile(r"(?:情况|简况|快报|公报|通报|月报|简报|简析)$")
_LEAD = 3
_SUBTITLE = "——"
_TELLS = re.compile("|".join(STAGED) + "|完成|融资|发射|如何|怎样|何以|为何")
_OF_A_BODY = re.compile(rf"[{HAN}A-Za-z（）()]{{4,40}}(?:公司|集团|委员会|办公室|人民政府|管委会)")
"""A title that is nothing but a name heads a paper, not a story."""


def headline_of(article: Article) -> str:
    """The title of the page where it is sound, else the clauses that tell of the event, else the first words.

    Sound is a title that is whole and speaks of the story: half of its pairs of characters stand in the story, or a
    quarter where it says what becomes of something; so is the title of a report that names its period.
    """
    title = article.head.title.value if article.head.title else ""
    if title and _is_sound(title, article):
        return title
    telling = next((lead.excerpt for lead in key_points(article, room=HEADLINE_ROOM) if lead.excerpt), "")
    return telling or title or article.sentences[0].text[:HEADLINE_ROOM]


def _is_sound(title: str, article: Article) -> bool:
    if (
        not _SHORTEST <= len(title) <= _LONGEST
        or _CUT.search(title)
        or _OF_A_BODY.fullmatch(title)
        or addresses_a_model(title)
    ):
        return False
    if _OF_A_REPORT.search(title) and read_dates(title):
        return True
    story = fold_key(article.working.text.replace(title, "\n", 1))
    pairs = ["".join(pair) for pair in pairwise(fold_key(title))]
    least = _OF_AN_EVENT if _TELLS.search(title) else _OF_THE_STORY
    return sum(pair in story for pair in pairs) >= least * len(pairs)


def kind_of_event(article: Article, kinds: Mapping[KindT, str], otherwise: KindT) -> KindT:
    """The kind of the event by its verbs.

    The first kind whose words the title or the line below it has, else that whose words the sentences of the lead
    and those that tell of the event have most often; of two as frequent the one that stands first in
    `kinds`. Words that are denied do not count.

    Args:
        article: the story.
        kinds: a regular expression for each kind, the most telling first.
        otherwise: the kind of a story that has none of the words.
    """
    title = article.head.title.value if article.head.title else ""
    below = [one.text for one in article.sentences[:_LEAD] if one.text.startswith(_SUBTITLE)]
    telling = {lead.sentence for lead in key_points(article, room=HEADLINE_ROOM)}
    lead = [s.text for s in article.sentences if s.number <= _LEAD or s.number in telling]
    for texts in ([title, *below], lead):
        counts = {kind: sum(_told(pattern, text) for text in texts) for kind, pattern in kinds.items()}
        most = max(counts.values())
        if most:
            return next(kind for kind, count in counts.items() if count == most)
    return otherwise


def _told(pattern: str, text: str) -> int:
    if is_called_off(text):
        return 0
    return sum(not is_denied_in_front(text, match.start()) for match in re.finditer(pattern, text))


def density(article: Article, pattern: str) -> float:
    """How many of a hundred characters of the story belong to words of a pattern (words of English count alike)."""
    story = " ".join(sentence.text for sentence in article.sentences)
    return 100 * sum(len(match.group()) for match in re.finditer(pattern, story)) / max(1, len(story))
