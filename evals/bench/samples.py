"""Texts whose place in an article is known, for measuring how they are found.

Each sample is made from a clause: as it stands, with one character changed that is no part of a figure, with one digit
changed, or taken from another article. Names are pieces from inside of clauses.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from jianbao.articles import Article, Sentence
from jianbao.text import fold_key

_HAN = re.compile(r"[\u4e00-\u9fff]")
_DIGIT = re.compile(r"[0-9〇零一二三四五六七八九]")
_ARABIC, _CHINESE = "0123456789", "一二三四五六七八九"
_CLAUSE = re.compile(r"[^，。；：！？、,;:!?…\n]+(?:，[^，。；：！？、,;:!?…\n]+)?")
# What may not be edited in a text that is to be found still: what figures are written with, and what turns a meaning.
_KEPT = re.compile(r"[0-9A-Za-z%.〇零一二两三四五六七八九十百千万亿不未没无非否上下增减升降涨跌原前副]")
_NUMERALS = re.compile("[〇零一二两三四五六七八九十百千万亿]{2}")
"""At its edge a name would cut a number in two."""
_EDGE = 2
_LIGHT = "，、的了"
"""What comes and goes in copies of one sentence."""
_LONG = 10
"""Characters of a clause that is to be edited."""
_WIDE = str.maketrans("（），：％", "(),:%")


class Kind(StrEnum):
    """How a sample was made, and what must become of it."""

    CLAUSE = "clauses verbatim"
    NAME = "names verbatim"
    EDITED = "one edit beside figures"
    ABSENT = "clauses of other articles"
    RENAMED = "names, one character changed"
    DIGIT = "one digit changed"


@dataclass(frozen=True, slots=True)
class Sample:
    """A text, the sentence that is cited for it, and its span in the working text; None where it does not stand."""

    kind: Kind
    text: str
    cite: int
    span: tuple[int, int] | None


def samples(article: Article, other: Article, each: int, seed: int) -> list[Sample]:
    """About `each` samples of every kind, fewer where the article has no room for them.

    Args:
        article: where they are to be found.
        other: where absent clauses come from.
        each: how many of a kind are drawn.
        seed: of the draws.
    """
    draw = random.Random(seed)
    written = fold_key(article.working.text)
    clauses = [clause for sentence in article.sentences for clause in _clauses(sentence)]
    foreign = [clause.text for sentence in other.sentences for clause in _clauses(sentence)]
    drawn = [
        *clauses,
        *(name for clause in clauses if (name := _name(clause, article, draw))),
        *(edited for clause in clauses if (edited := _edited(clause, written, draw))),
        *(renamed for clause in clauses if (renamed := _renamed(clause, article, draw))),
        *(changed for clause in clauses if (changed := _digit_changed(clause, article, draw))),
        *(Sample(Kind.ABSENT, text, draw.choice(clauses).cite, None) for text in foreign if _is_absent(text, written)),
    ]
    return [sample for kind in Kind for sample in _some([one for one in drawn if one.kind is kind], each, draw)]


def _some(among: Sequence[Sample], count: int, draw: random.Random) -> list[Sample]:
    return draw.sample(among, min(count, len(among)))


def _clauses(sentence: Sentence) -> Iterator[Sample]:
    """The clauses, and pairs of clauses, that stand once in a sentence and begin and end with a Han character."""
    for match in _CLAUSE.finditer(sentence.text):
        hans = [match.start() + han.start() for han in _HAN.finditer(match[0])]
        if len(hans) < 4:
            continue
        sample = _piece(Kind.CLAUSE, sentence.number, sentence, hans[0], hans[-1] + 1)
        if sentence.folded.text.count(fold_key(sample.text)) == 1:
            yield sample


def _piece(kind: Kind, cite: int, sentence: Sentence, start: int, end: int) -> Sample:
    return Sample(kind, sentence.text[start:end], cite, (sentence.start + start, sentence.start + end))


def _name(clause: Sample, article: Article, draw: random.Random) -> Sample | None:
    """Two to six Han characters from inside of a clause, which stand once in its sentence."""
    sentence = article.sentences[clause.cite - 1]
    length = draw.randint(2, 6)
    places = [
        at
        for at in range(1, len(clause.text) - length)
        if all(map(_HAN.match, clause.text[at : at + length]))
        and not _NUMERALS.search(clause.text[at - 1 : at + 1])
        and not _NUMERALS.search(clause.text[at + length - 1 : at + length + 1])
        and sentence.folded.text.count(fold_key(clause.text[at : at + length])) == 1
    ]
    if not places or clause.span is None:
        return None
    at = draw.choice(places)
    start = clause.span[0] + at
    return Sample(Kind.NAME, clause.text[at : at + length], clause.cite, (start, start + length))


def _edited(clause: Sample, written: str, draw: random.Random) -> Sample | None:
    """A clause with a particle or a punctuation mark dropped, added or doubled, or written in another width."""
    text = clause.text
    free = [at for at in range(_EDGE, len(text) - _EDGE) if not _KEPT.search(fold_key(text[at - 1 : at + 2]))]
    places = [at for at in free if text[at] in _LIGHT]
    if len(fold_key(text)) < _LONG or not places:
        return None
    at = draw.choice(places)
    edited = draw.choice(
        [
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + draw.choice("，的了") + text[at + 1 :],
            text.translate(_WIDE),
        ]
    )
    if edited == text or (fold_key(edited) != fold_key(text) and not _is_absent(edited, written)):
        return None
    return Sample(Kind.EDITED, edited, clause.cite, clause.span)


def _strange(text: str, draw: random.Random) -> str:
    """A common character that a text does not have."""
    return draw.choice([character for character in "好山水木石田花海路春秋明" if character not in text])


def _renamed(clause: Sample, article: Article, draw: random.Random) -> Sample | None:
    name = _name(clause, article, draw)
    if name is None:
        return None
    at = draw.randrange(len(name.text))
    text = name.text[:at] + _strange(name.text, draw) + name.text[at + 1 :]
    return None if _stands(text, article) else Sample(Kind.RENAMED, text, clause.cite, None)


def _digit_changed(clause: Sample, article: Article, draw: random.Random) -> Sample | None:
    digits = [match.start() for match in _DIGIT.finditer(clause.text)]
    if not digits:
        return None
    at = draw.choice(digits)
    digit = clause.text[at]
    among = _ARABIC if digit in _ARABIC else _CHINESE
    changed = clause.text[:at] + draw.choice([one for one in among if one != digit]) + clause.text[at + 1 :]
    return None if _stands(changed, article) else Sample(Kind.DIGIT, changed, clause.cite, None)


def _is_absent(text: str, written: str) -> bool:
    return fold_key(text) not in written


def _stands(text: str, article: Article) -> bool:
    """Whether a text stands in a sentence and not as a part of a longer number."""
    whole = re.compile(rf"(?<![0-9.]){re.escape(fold_key(text))}(?![0-9])")
    return any(whole.search(sentence.folded.text) for sentence in article.sentences)
