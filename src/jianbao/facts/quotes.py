"""Quotes: who says what, in quotation marks or reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.assertion import hangs_together
from jianbao.facts.candidates.people import Mention, mentions
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Mentioned, Phrase
from jianbao.facts.words.people import SAYS
from jianbao.text import is_paired

_FEWEST, _FEWEST_QUOTED = 8, 5
_LONGEST_REPORT = 40
"""Characters after which a reported statement ends with its clause."""
_QUOTED = re.compile(
    rf"“([^“”]{{{_FEWEST_QUOTED},}}?(?:“[^“”]*”[^“”]*)*)”|「([^「」]{{{_FEWEST_QUOTED},}})」|\"([^\"]{{{_FEWEST},}})\""
)
_MARKS, _OPENS = re.compile("[“”「」]"), "“「"
_SAYS = f"(?:{'|'.join(SAYS)})"
# What leads up to the words: 在讲话中指出：, 告诉记者，, 致辞，他表示，.
_SAID = re.compile(
    rf"[^，,。；;：:“]{{0,24}}?{_SAYS}(?:[^，,。；;：:“]{{0,8}}?{_SAYS}(?=[，,：:“]))?"
    rf"(?:[^，,。；;：:“]{{0,8}}(?=[：:“])|(?:(?<=告诉)[^，,。；;：:“]{{1,8}}|[说道称到了])*(?=[，,]))?[，,：:]?\s*"
    rf"(?:[他她](?:还|也)?{_SAYS}[，,：:]\s*)?"
)
_PRONOUN = re.compile(rf"(?:^|[”」，,。])\s*[他她](?:[^，,。；;：:“”]{{0,4}}?){_SAYS}")
_ENGLISH_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he) (?:said|says|added|told|noted|explained)\b")
_ANY_SAYS = re.compile(_SAYS)
_LEADS_IN, _ENDS_CLAUSE = re.compile(r"(?:[，,：:]|说|道|^)\s*$"), re.compile(r"\s*(?:[，,。；;]|$)")
_CLAUSE = re.compile(r"[^，,；;]+")
_ENGLISH_SAID = re.compile(r"\s*(?:said|says|added|told|noted|explained)\b")
_ANYBODY_SAYS = re.compile(rf"{_SAYS}|{_ENGLISH_SAID.pattern}")


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
    """The quotes that code sees: words in quotation marks of a speaker, and what a speaker is first reported to say.

    Of a speaker with words in quotation marks nothing else is quoted: what is reported beside them is information.
    """
    names = _Names(article)
    found = [(item, direct) for sentence in article.sentences for item, direct in _of_sentence(sentence, names)]
    told = {item["speaker"] for item, direct in found if direct}
    quotes: list[dict[str, Any]] = []
    for item, direct in found:
        if direct or item["speaker"] not in told:
            told.add(item["speaker"])
            quotes.append(item)
    return quotes


@dataclass(frozen=True)
class _Names:
    """The people of a story, who are looked for once somebody is asked for by name."""

    article: Article

    @cached_property
    def full(self) -> Mapping[str, str]:
        """The names by what people are called: the name, in English the surname too."""
        full = [person.text for sentence in self.article.sentences for person in mentions(sentence.text)]
        return {name.split()[-1]: name for name in full if " " in name} | {name: name for name in full}


def _of_sentence(sentence: Sentence, names: _Names) -> Iterator[tuple[dict[str, Any], bool]]:
    """What is quoted in a sentence, and whether in quotation marks."""
    if quoted := [match for match in _QUOTED.finditer(sentence.text) if _is_speech(match)]:
        if who := _speaker(sentence, names) or _neighbour(sentence, names):
            yield _item(sentence, who, quoted[0][1] or quoted[0][2] or quoted[0][3]), True
        return
    speaker = speaker_of(sentence)
    if speaker and (said := _SAID.match(sentence.text, speaker.end)):
        words = _statement(sentence.text[said.end() :].rstrip("。.；;"))
        if len(words.strip("“”「」")) >= _FEWEST:
            yield _item(sentence, speaker.text, words), False


def _item(sentence: Sentence, speaker: str, words: str) -> dict[str, Any]:
    return {"cite": [sentence.number], "speaker": speaker, "words": words}


def _statement(words: str) -> str:
    """The first statement of what is reported: its short clauses, or all of it where they hang together."""
    if hangs_together(words):
        return words
    ends = [match.end() for match in _CLAUSE.finditer(words)]
    short = [end for end in ends if end <= _LONGEST_REPORT]
    said = words[: (short or ends or [len(words)])[-1 if short else 0]]
    return said if is_paired(said) else words


def _is_speech(match: re.Match[str]) -> bool:
    """Whether words in quotation marks are said and not a name or a term: they hold a clause, or are one."""
    words = match[1] or match[2] or match[3]
    if len(words) >= _FEWEST and (re.search(r"[，,。！？!?.]", words) or len(words) > 2 * _FEWEST):
        return True
    text = match.string
    is_clause = _LEADS_IN.search(text, max(0, match.start() - 4), match.start()) and _ENDS_CLAUSE.match(
        text, match.end()
    )
    return bool(is_clause and match.start() and _ANY_SAYS.search(text, 0, match.start()))


def speaker_of(sentence: Sentence) -> Mention | None:
    """Who says something in a sentence."""
    for person in mentions(sentence.text) if _ANYBODY_SAYS.search(sentence.text) else ():
        if _SAID.match(sentence.text, person.end) or _ENGLISH_SAID.match(sentence.text, person.end):
            return person
    return None


def said_by(sentence: Sentence, article: Article) -> str | None:
    """Who says something in a sentence, by the name that the story gives in full."""
    return _speaker(sentence, _Names(article))


def _speaker(sentence: Sentence, names: _Names) -> str | None:
    """Who says something in a sentence: a name in it, one known from elsewhere, whom a pronoun stands for."""
    text = sentence.text
    if not _ANYBODY_SAYS.search(text):
        return None
    if found := speaker_of(sentence):
        return names.full.get(found.text, found.text)
    for name, full in names.full.items():
        end = text.find(name) + len(name)
        if name in text and (_SAID.match(text, end) or _ENGLISH_SAID.match(text, end)):
            return full
    if _PRONOUN.search(text) or _ENGLISH_PRONOUN.search(text):
        return _last_named(sentence, names)
    return None


def _last_named(sentence: Sentence, names: _Names) -> str | None:
    """The last person named in the paragraph, up to a sentence."""
    before = "".join(
        other.text
        for other in names.article.sentences
        if other.paragraph == sentence.paragraph and other.number <= sentence.number
    )
    at, name = max(((before.rfind(name), name) for name in names.full), default=(-1, ""))
    return names.full[name] if at >= 0 else None


def _neighbour(sentence: Sentence, names: _Names) -> str | None:
    """The speaker of the sentence behind or before: ”某某说 may stand in a sentence of its own."""
    for number in (sentence.number + 1, sentence.number - 1):
        other = names.article.sentence(number)
        if other and (found := _speaker(other, names)):
            return found
    return None
