"""Quotes: who says what, in quotation marks or reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.people import Mention, mentions
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Mentioned, Phrase
from jianbao.facts.words.people import SAYS

_FEWEST = 8
_QUOTED = re.compile(
    rf"“([^“”]{{{_FEWEST},}}?(?:“[^“”]*”[^“”]*)*)”|「([^「」]{{{_FEWEST},}})」|\"([^\"]{{{_FEWEST},}})\""
)
_MARKS, _OPENS = re.compile("[“”「」]"), "“「"
_SAYS = f"(?:{'|'.join(SAYS)})"
# What leads up to the words: 在讲话中指出：, 告诉记者，, 致辞，他表示，.
_SAID = re.compile(
    rf"[^，,。；;：:“]{{0,24}}?{_SAYS}(?:[^，,。；;：:“]{{0,8}}?{_SAYS}(?=[，,：:“]))?"
    rf"(?:[^，,。；;：:“]{{0,8}}(?=[：:“])|(?:(?<=告诉)[^，,。；;：:“]{{1,8}}|[说道称到了])*(?=[，,]))?[，,：:]?\s*"
    rf"(?:[他她](?:还|也)?{_SAYS}[，,：:]\s*)?"
)
_ENGLISH_SAID = re.compile(r"\s*(?:said|says|added|told|noted|explained)\b")


def _is_direct(so_far: SoFar, article: Article) -> bool:
    return "words" in so_far and is_direct(so_far["words"], article)


def is_direct(words: Phrase, article: Article) -> bool:
    """Whether words of the article stand in quotation marks, which may close in a later sentence or be lost."""
    sentence, start, end = in_sentence(words.evidence, article)
    if any(match.start() < start and end < match.end() for match in _QUOTED.finditer(sentence.text)):
        return True
    return _leaves_open(sentence.text[:start], is_open=quotation_around(sentence, article)[0] < sentence.number)


def quotation_around(sentence: Sentence, article: Article) -> tuple[int, int]:
    """The first and the last sentence of the quotation that a sentence is part of; itself where it is part of none."""
    spans: list[list[int]] = []
    is_open = False
    for other in article.sentences:
        if other.paragraph != sentence.paragraph:
            continue
        if is_open:
            spans[-1].append(other.number)
        else:
            spans.append([other.number])
        is_open = _leaves_open(other.text, is_open=is_open)
    return next((span[0], span[-1]) for span in spans if sentence.number in span)


def _leaves_open(text: str, *, is_open: bool) -> bool:
    """Whether a quotation goes on behind a text."""
    marks = _MARKS.findall(text)
    return marks[-1] in _OPENS if marks else is_open


class Quote(Fact):
    """What a person of the story says."""

    identity: ClassVar[tuple[str, ...]] = ("words",)

    speaker: Mentioned
    words: Phrase
    direct: Annotated[bool, ReadFrom(_is_direct)] = False


def quotes_read(article: Article) -> list[dict[str, Any]]:
    """The quotes that code sees: words in quotation marks beside a speaker, and what a speaker is reported to say."""
    return [item for sentence in article.sentences for item in _of_sentence(sentence, article)]


def _of_sentence(sentence: Sentence, article: Article) -> Iterator[dict[str, Any]]:
    speaker = speaker_of(sentence)
    quoted = [match for match in _QUOTED.finditer(sentence.text) if _is_speech(match)]
    if quoted:
        if who := speaker or _neighbour(sentence, article):
            words = quoted[0][1] or quoted[0][2] or quoted[0][3]
            yield _item(sentence, who.text, words)
        return
    if speaker and (said := _SAID.match(sentence.text, speaker.end)):
        words = sentence.text[said.end() :].rstrip("。.；;")
        if len(words.strip("“”「」")) >= _FEWEST:
            yield _item(sentence, speaker.text, words)


def _item(sentence: Sentence, speaker: str, words: str) -> dict[str, Any]:
    return {"cite": [sentence.number], "speaker": speaker, "words": words}


def _is_speech(match: re.Match[str]) -> bool:
    """Whether words in quotation marks are said and not a name or a term: they hold a clause."""
    words = match[1] or match[2] or match[3]
    return bool(re.search(r"[，,。！？!?.]", words)) or len(words) > 2 * _FEWEST


def speaker_of(sentence: Sentence) -> Mention | None:
    """Who says something in a sentence."""
    for person in mentions(sentence.text):
        if _SAID.match(sentence.text, person.end) or _ENGLISH_SAID.match(sentence.text, person.end):
            return person
    return None


def _neighbour(sentence: Sentence, article: Article) -> Mention | None:
    """The speaker of the sentence behind or before: ”某某说 may stand in a sentence of its own."""
    for number in (sentence.number + 1, sentence.number - 1):
        other = article.sentence(number)
        if other and (found := speaker_of(other)):
            return found
    return None
