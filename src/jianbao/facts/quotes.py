"""Quotes: who says what, in quotation marks or reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.assertion import hangs_together
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.saying import ANY_SAYS, BROKEN_BY, OFFICE, PRONOUN, SAID, STANCES
from jianbao.facts.speakers import Speakers, body_of
from jianbao.facts.types import Mentioned, Phrase
from jianbao.text import HAN, is_paired

_FEWEST, _FEWEST_QUOTED = 8, 5
_SHORT_REPORT, _LONGEST_REPORT, _LONGEST_CLAUSES = 60, 120, 40
"""Characters of a statement quoted whole, of the longest, and of the first clauses of one without figures."""
_FIGURE, _FIGURES = re.compile(r"\d+(?:\.\d+)?"), 3
"""A report of so many figures is quoted beside other words of the speaker."""
_QUOTED = re.compile(
    rf"“((?=[^”]{{{_FEWEST_QUOTED}}})[^“”]*(?:“[^“”]*”[^“”]*)*)”|「([^「」]{{{_FEWEST_QUOTED},}})」|\"([^\"]{{{_FEWEST},}})\""
)
_OCCASIONS = ("致辞", "致词", "讲话", "发言")
"""Of 甲某致辞，乙某主持 what stands behind is no speech."""
_TELLS_OF = re.compile(
    r"了|(?:有关|相关|具体|总体|基本)?(?:情况|成果|经验|做法|环境|政策)(?:$|[，。；、和与及并]|(?<=情况))"
)
"""What tells of something and not what is said: 介绍了园区的分工, 介绍情况并回答提问."""
_ANNOUNCED = re.compile(
    r"[^，。；：“]{0,24}?(?:开[工园幕业营赛馆]|启动|开始|成立|揭牌|奠基|动工|投产|投用|启用|通车|闭幕)(?:[，。；]|$)"
)
"""An act by words and no statement: 宣布开工."""
_MARKED = re.compile('[“「"]')
_LED_BY = re.compile(rf"(?:^|[，,。；;])(?![^，,。；;]*[他她其])[{HAN}·]{{4,}}[：:]$")
"""Somebody by name, whatever is done: 某某某叮咛企业：“…”."""
_WRITTEN = re.compile(r"[写挂印刻贴]着\s*[：:]?$")
"""In front of words that are read somewhere and not said: 墙上写着“…”."""
_TERM = re.compile("“[^“”]*”|「[^「」]*」")
_MARKS, _OPENS = re.compile("[“”「」]"), "“「"
_LEADS_IN, _ENDS_CLAUSE = re.compile(r"(?:[，,：:]|说|道|^)\s*$"), re.compile(r"\s*(?:[，,。；;]|$)")
_CLAUSE = re.compile(r"[^，,；;]+")
# 记者问 behind the words, and words that ask whether: a question is no statement.
_ASKED = re.compile(r"\s*[，,]?\s*(?:记者|有人|网友)[^，,。]{0,6}?(?:问|提问|追问)")
_ASKS = re.compile(r"\s*(?:本刊|本报)?(?:记者|问|Q)\s*[：:]")
_ANSWERS = re.compile(r"^\s*(?P<who>[^：:，,。\s]{2,12})\s*[：:]\s*")
"""The lines of an interview: 记者：…, 甲某某：…."""
_UNCLOSED = re.compile(r"“(?P<words>[^“”。！？!?]+[。！？!?]?)[^”]*$")


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
    """The quotes that code sees: words in quotation marks of a speaker, and what a speaker is reported to say.

    Of each speaker the first report is quoted, every stand that is taken, and of each answer in an interview the
    first sentence with a figure. Of a speaker with words in quotation marks a report is quoted only in their
    sentence, or where it is full of figures: what is reported elsewhere is information.
    """
    speakers = Speakers(article)
    answers = dict(_answers(article, speakers))
    found = [
        quote
        for sentence in article.sentences
        for quote in (answers[sentence.number] if sentence.number in answers else _of_sentence(sentence, speakers))
    ]
    direct = {quote.speaker: quote.sentence.number for quote in reversed(found) if quote.direct}
    reported: set[str] = set()
    quotes: list[dict[str, Any]] = []
    for quote in found:
        beside = direct.get(quote.speaker, quote.sentence.number) == quote.sentence.number
        full = len(_FIGURE.findall(quote.words)) >= _FIGURES
        first = (beside or full) and quote.speaker not in reported
        if quote.direct or quote.kept or first:
            if not quote.direct:
                reported.add(quote.speaker)
            quotes.append({"cite": [quote.sentence.number], "speaker": quote.speaker, "words": quote.words})
    return quotes


@dataclass(frozen=True, slots=True)
class _Said:
    """Words of a sentence that somebody says."""

    sentence: Sentence
    speaker: str
    words: str
    direct: bool
    kept: bool = False


def _answers(article: Article, speakers: Speakers) -> Iterator[tuple[int, list[_Said]]]:
    """Of each answer in an interview the first sentence with a figure, by its number, and nothing of the others."""
    asked = {sentence.paragraph for sentence in article.sentences if _ASKS.match(sentence.text)}
    who, told = None, True
    for before, sentence in pairwise(article.sentences if asked else ()):
        if sentence.paragraph != before.paragraph:
            answer = _ANSWERS.match(sentence.text) if before.paragraph in asked else None
            who, told = speakers.full.get(answer["who"]) if answer else None, False
        if who is None:
            continue
        words = _ANSWERS.sub("", sentence.text).rstrip("。.；;，,：: ")
        tells = not told and len(words) >= _FEWEST and any(character.isdecimal() for character in words)
        told = told or tells
        yield sentence.number, [_Said(sentence, who, words, direct=False, kept=True)] if tells else []


def _of_sentence(sentence: Sentence, speakers: Speakers) -> Iterator[_Said]:
    """What is quoted in a sentence: what is reported in front of words in quotation marks and behind them too."""
    text = sentence.text
    quoted = [match for match in _QUOTED.finditer(text) if _is_speech(match)] if _MARKED.search(text) else []
    first = next(iter(quoted), None) or (_UNCLOSED.search(text) if text.count("“") > text.count("”") else None)
    if first and (who := speakers.of(sentence) or _beside(sentence, first, speakers)):
        yield _Said(sentence, who, _inside(first), direct=True)
        for half, further in pairwise(quoted):
            if BROKEN_BY.fullmatch(text, half.end(), further.start()):
                yield _Said(sentence, who, _inside(further), direct=True)
    if not ANY_SAYS.search(text):
        return
    if leads := _led_in(sentence, speakers):
        speaker, begin, says = leads
        marks = next((match.start() for match in quoted if match.start() >= begin), len(text))
        words = _statement(text[begin:marks].rstrip("。.；;，,：: "))
        if len(words.strip("“”「」")) >= _FEWEST and not _TERM.fullmatch(words):
            yield _Said(sentence, speaker, words, direct=False, kept=says in STANCES)


def _inside(quotation: re.Match[str]) -> str:
    return str(quotation[quotation.lastindex or 0])


def _beside(sentence: Sentence, words: re.Match[str], speakers: Speakers) -> str | None:
    """The speaker by the sentences beside that of some words; None where theirs has one whose name is not known."""
    text = sentence.text
    if (
        ANY_SAYS.search(text, 0, words.start())
        or ANY_SAYS.search(text, words.end())
        or _LED_BY.search(text, 0, words.start())
        or _WRITTEN.search(text, 0, words.start())
    ):
        return None
    return speakers.near(sentence)


def _led_in(sentence: Sentence, speakers: Speakers) -> tuple[str, int, str] | None:
    """Who is reported to say something in a sentence, where the words begin, and the verb."""
    text = sentence.text
    if (named := speakers.named(sentence)) and (said := SAID.match(text, named[1])):
        return None if _does_not_say(text, said) else (named[0], said.end(), said["says"])
    if office := OFFICE.search(text):
        return office["who"], office.end(), office["says"]
    if body := body_of(text):
        return body["who"], body.end(), body["says"]
    if (he := PRONOUN.search(text)) and (who := speakers.meant_by_pronoun(sentence)):
        return who, he.end(), he["says"]
    return None


def _does_not_say(text: str, said: re.Match[str]) -> bool:
    """Whether a verb of saying tells of an act: of a speech, of what is spoken about, of what begins by the words."""
    mark = text[said.end() - 1]
    if mark in "：:":
        return False
    if said["says"] in _OCCASIONS and not ANY_SAYS.search(text, said.end("says"), said.end()):
        return True
    if mark in "，,":
        return False
    announced = said["says"] == "宣布" and _ANNOUNCED.match(text, said.end())
    return bool(announced or _TELLS_OF.match(text, said.end("says")))


def _statement(words: str) -> str:
    """What is reported: all where it is short or hangs together, else up to its last figure, or its beginning."""
    if len(words) <= _SHORT_REPORT or hangs_together(words):
        return words
    clauses = [match for match in _CLAUSE.finditer(words) if match.end() <= _LONGEST_REPORT]
    counted = [match.end() for match in clauses if any(map(str.isdecimal, match.group()))]
    short = [match.end() for match in clauses if match.end() <= _LONGEST_CLAUSES]
    ends = [*short[-1:], *counted[-1:]] or [match.end() for match in clauses[:1]] or [len(words)]
    said = words[: max(ends)]
    return said if is_paired(said) else words


def _is_speech(match: re.Match[str]) -> bool:
    """Whether words in quotation marks are said and not a name or a term: they hold a clause, or are one."""
    words = _inside(match)
    if _ASKED.match(match.string, match.end()):
        return False
    if len(words) >= _FEWEST and (re.search(r"[，,。！？!?.]", words) or len(words) > 2 * _FEWEST):
        return True
    text = match.string
    is_clause = _LEADS_IN.search(text, max(0, match.start() - 4), match.start()) and _ENDS_CLAUSE.match(
        text, match.end()
    )
    return bool(is_clause and match.start() and ANY_SAYS.search(text, 0, match.start()))
