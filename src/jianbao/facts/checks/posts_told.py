"""Posts that a free text gives to somebody who, by the article, no longer holds them or holds one of a lower rank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from jianbao.articles import Article
from jianbao.facts.candidates.people import holds_post
from jianbao.facts.former import calls_former, without_former
from jianbao.facts.grounding import Grounding
from jianbao.facts.people import Person
from jianbao.facts.posted import people_read
from jianbao.facts.types import Name

_PIECES = re.compile("[、，,；;]")
_FRONT = re.compile(r"[^，,。；;：:、！？!?“”]{2,24}$")
_RANK = "副"
_ANY_FORMER = re.compile(r"原|前|曾|老|时任|退休|离休|卸|辞|免|上任|former|ex-|previous|once", re.IGNORECASE)
"""Without any of these an article calls no post former."""


def posts_no_longer_held(text: str, article: Article) -> Iterator[tuple[str, Name]]:
    """The posts, each with its holder, that a text tells as held and its article as former: 副主席 of 原副主席."""
    if not holds_post(text) or not _ANY_FORMER.search(article.working.text):
        return
    for item in people_read(article):
        if (at := text.find(item["name"])) > 0:
            person = Person.model_validate(item, context=Grounding(article))
            if post := _told_as_held(text[:at].rstrip(), person):
                yield post, person.name


def posts_of_lower_rank(text: str, article: Article) -> Iterator[tuple[str, str, Name]]:
    """The posts, each with the one held and its holder, that a text tells without 副 and its article with it only."""
    story = article.working.text
    if _RANK not in story or not holds_post(text):
        return
    for item in people_read(article):
        at = text.find(item["name"])
        if at > 0 and item.get("post") and _RANK in item["post"]:
            match = _FRONT.search(text[:at].rstrip())
            told = match.group() if match else ""
            person = Person.model_validate(item, context=Grounding(article))
            held = _lower_rank(told, person)
            if held and held[0] + item["name"] not in story.replace(_RANK + held[0], ""):
                yield *held, person.name


def _lower_rank(told: str, person: Person) -> tuple[str, str] | None:
    """The post at the end of some words and the one held, if all that is held is the 副 of it."""
    posts = _PIECES.split(person.post.text) if person.post else []
    ends = {post: _alike(told, post) for post in posts}
    longest = max(ends.values(), default=0)
    best = [post for post, alike in ends.items() if alike == longest]
    shared = told[len(told) - longest :]
    ranked = all(post[: len(post) - longest].endswith(_RANK) for post in best)
    return (shared, _RANK + shared) if longest and ranked and holds_post(shared) else None


def _told_as_held(before: str, person: Person) -> str | None:
    """The post that stands at the end of some words and is a former one of a person."""
    match = _FRONT.search(before)
    if match is None or not person.former or calls_former(match.group()):
        return None
    told = match.group()
    posts = _PIECES.split(person.post.text) if person.post else []
    held = [post for post in posts if post not in person.former and not calls_former(post)]
    former, current = (max((_alike(told, post) for post in posts), default=0) for posts in (person.former, held))
    shared = told[len(told) - former :]
    return shared if former > current and holds_post(shared) else None


def _alike(told: str, post: str) -> int:
    """How many characters two posts end alike in, whatever stands for former in one of them."""
    pairs = zip(reversed(told.lower()), reversed(without_former(post).lower()), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
