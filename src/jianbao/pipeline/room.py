"""How long a prompt may be, and how a text is parted so that each part fits."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from jianbao.articles import Sentence
from jianbao.llm import Endpoint

# Upper bounds, as no tokenizer is at hand: what a server has no room for it refuses or, worse, cuts without a word.
_PER_LETTER, _PER_MARK, _PER_OTHER = 0.35, 0.8, 1.3
_LETTERS, _MARKS = re.compile(r"[A-Za-z ]"), re.compile(r"[!-@\[-`{-~\s]")
_PER_MESSAGE, _PER_NUMBER = 16, 8
_KEPT_FOR_THE_RE_ASK = 1 / 8


def tokens(text: str) -> int:
    """The most tokens that a text may be, by its scripts."""
    letters = len(_LETTERS.findall(text))
    marks = len(_MARKS.findall(text)) - text.count(" ")
    others = len(text) - letters - marks
    return math.ceil(_PER_LETTER * letters + _PER_MARK * marks + _PER_OTHER * others)


def tokens_of_prompt(messages: Sequence[Mapping[str, str]], schema: Mapping[str, Any]) -> int:
    """The most tokens that a prompt may be, with the schema, which stands in it or will when it is not kept to."""
    shown = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    return sum(tokens(message["content"]) + _PER_MESSAGE for message in messages) + tokens(shown)


class Room:
    """What a prompt may have in tokens, as configured and as learned from what the server refuses.

    Args:
        endpoint: whose context it is; where that is not known there is no end until a prompt is refused.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        self._most = math.inf if endpoint.context is None else float(endpoint.context - endpoint.max_tokens)

    def holds(self, length: int) -> bool:
        """Whether a prompt of so many tokens may fit."""
        return length <= self._most

    def refused(self, length: int) -> None:
        """Learns that a prompt of so many tokens does not fit."""
        self._most = min(self._most, length - 1.0)

    def beside(self, asked: int) -> float:
        """The tokens of text that may stand beside a question of so many, with some kept for what is asked again."""
        return self._most * (1 - _KEPT_FOR_THE_RE_ASK) - asked


def parted(sentences: Sequence[Sentence], most: float) -> Iterator[tuple[Sentence, ...]]:
    """The sentences in parts of at most so many tokens, which begin with a paragraph wherever they can.

    A sentence that is too long is a part of its own.
    """
    part: list[Sentence] = []
    left = most
    for piece in _pieces(sentences, most):
        length = _length(piece)
        if part and length > left:
            yield tuple(part)
            part, left = [], most
        part += piece
        left -= length
    if part:
        yield tuple(part)


def halved(sentences: Sequence[Sentence]) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences in two parts of about one length, between paragraphs if there are several; at least two."""
    paragraphs = [list(paragraph) for _, paragraph in groupby(sentences, lambda sentence: sentence.paragraph)]
    pieces = paragraphs if len(paragraphs) > 1 else [[sentence] for sentence in sentences]
    half, length, first = _length(sentences) / 2, 0, 0
    while first < len(pieces) - 1 and (first == 0 or length + _length(pieces[first]) / 2 < half):
        length += _length(pieces[first])
        first += 1
    return tuple(tuple(s for piece in some for s in piece) for some in (pieces[:first], pieces[first:]))


def _pieces(sentences: Sequence[Sentence], most: float) -> Iterator[list[Sentence]]:
    """Paragraphs, and the sentences of one that is too long."""
    for _, group in groupby(sentences, lambda sentence: sentence.paragraph):
        paragraph = list(group)
        if _length(paragraph) <= most:
            yield paragraph
        else:
            yield from ([sentence] for sentence in paragraph)


def _length(sentences: Sequence[Sentence]) -> int:
    return sum(tokens(sentence.text) + _PER_NUMBER for sentence in sentences)
