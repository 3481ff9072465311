"""Posts: to whom a sentence gives which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product, takewhile

from jianbao.articles import Sentence
from jianbao.facts.candidates.people import ends_as_name, ends_in_post, holds_post, mentions
from jianbao.facts.locate import Found, occurrences
from jianbao.facts.words.people import TITLES

_LONGEST_GAP = 40
_LOOSE = ("：", ":", "的")
"""Between a post and its only holder: 法定代表人：甲某, 曾任局长的甲某."""
_SHARED = re.compile("、*等")
"""Between names and the post that they share, without the names: 甲某、乙某等市领导."""
# Between a name and a post behind it: a comma or bracket, or a verb of holding.
_HOLDS = re.compile(r"\s*[,，（(]|[^，。；;]{0,6}?(?:任|当选|系|是|为|辞去|聘)")
_SEPARATORS = re.compile(r"(?:[\s、,，和与及]|以及)*")
# In front of a post these make another post of it.
_CHANGING = re.compile(r"(?:[副原前代]|常务|名誉|候任|\b(?:vice|deputy|former|acting|assistant)\s+)$", re.IGNORECASE)
# Behind a post that is held; behind 甲某的 when that post is taken away.
_GOES_ON = ("职务", "一职", "等职", "期间", "以来", "至今", "并", "后", "时")
_BREAKS = re.compile(r"[。；;！？]")


def stand_beside(sentence: Sentence, name: str, post: str) -> bool:
    """Whether a sentence gives the post to the person of that name, at any of the places of both."""
    return any(
        _belongs(sentence, at_name, at_post)
        for at_name, at_post in product(_places(sentence, name), occurrences(post, sentence))
    )


def words_before(sentence: Sentence, name: str) -> str:
    """The words in front of a name back to the last punctuation, when no other person is among them."""
    for place in _places(sentence, name):
        before = re.split(r"[，,。；;：:“”\"‘’\s]", sentence.text[: place.start - sentence.start])[-1]
        if 2 <= len(before) <= _LONGEST_GAP and not any(m.text in before for m in mentions(sentence.text)):
            return before
    return ""


def end_alike(post: str, before: str) -> bool:
    """Whether two wordings of a post end in the same noun of a post."""
    pairs = zip(reversed(post), reversed(before), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return holds_post(before[len(before) - shared :])


def _places(sentence: Sentence, name: str) -> Iterator[Found]:
    """The places of a name in a sentence where it is whole."""
    for place in occurrences(name, sentence):
        if ends_as_name(sentence.text, place.end - sentence.start):
            yield place


def _belongs(sentence: Sentence, at_name: Found, at_post: Found) -> bool:
    if _CHANGING.search(sentence.text[: at_post.start - sentence.start]):
        return False  # 市长 of 副市长 is another post
    if at_post.end <= at_name.start:
        return _leads_to(*_between(sentence, at_post, at_name))
    return at_name.end <= at_post.start and _follows(sentence, at_name, at_post)


def _between(sentence: Sentence, first: Found, second: Found) -> tuple[str, list[str]]:
    """The words between two places, and the persons named in them."""
    start, end = first.end - sentence.start, second.start - sentence.start
    others = [m.text for m in mentions(sentence.text) if start <= m.start and m.end <= end]
    return sentence.text[start:end], others


def _leads_to(gap: str, others: list[str]) -> bool:
    """Whether a post goes on to the name behind the gap.

    Either nothing stands between, or further posts of the same person (书记、局长甲某), or names that share the post
    (市领导甲某、乙某、丙某). A verb between them gives the post to somebody else.
    """
    if others:
        return _SEPARATORS.fullmatch(_without(others, gap)) is not None
    first, *further = gap.split("、")
    return (
        not first.strip("”」 ：:的" if gap in _LOOSE else "”」 ")
        and all(ends_in_post(piece) for piece in further)
        and len(gap) <= _LONGEST_GAP
    )


def _without(others: list[str], gap: str) -> str:
    for other in others:
        gap = gap.replace(other, "", 1)
    return gap


def _follows(sentence: Sentence, at_name: Found, at_post: Found) -> bool:
    """Whether a post behind a name is that person's: held by it, and not the next person's."""
    gap, others = _between(sentence, at_name, at_post)
    post = sentence.text[at_post.start - sentence.start : at_post.end - sentence.start]
    if (gap == "" and post in TITLES) or (gap == " " and post.startswith("of ")):
        return True
    # Words that go on behind the post name the next person: 高某，某局局长林某 gives 高某 nothing.
    behind = sentence.text[at_post.end - sentence.start :]
    if gap == "的":
        return behind.startswith(_GOES_ON[:3])
    if _SHARED.fullmatch(_without(others, gap)):
        return True
    goes_on = behind[:1].isalpha() and not behind.startswith(_GOES_ON)
    short = len(gap) <= _LONGEST_GAP and not _BREAKS.search(gap)
    return bool(_HOLDS.match(gap)) and short and not others and not goes_on
