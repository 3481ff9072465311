"""Direct quotes stand in quotation marks, beside their speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.checks.finding import Finding, said
from jianbao.facts.checks.told import Told, told
from jianbao.facts.locate import in_sentence
from jianbao.facts.quotes import Quote, is_direct, quotation_around
from jianbao.facts.speakers import said_by, speaker_of
from jianbao.facts.words.people import SAYS
from jianbao.text import fold_key

_LEADS_IN = re.compile(rf"(?:{'|'.join(SAYS)})[^，,。；;：:]{{0,8}}[:：](?!\s?[“「『\"])")


def quotes_as_spoken(article: Article, brief: Brief) -> Iterator[Finding]:
    """Words that are told as direct stand in quotation marks, and the speaker is named beside them."""
    for quote in told(brief, Quote):
        fact = quote.fact
        if fact.direct and not is_direct(fact.words, article):
            yield _finding(
                article,
                quote,
                "direct",
                said(article, "the words stand in no quotation marks", "原文没有给这句话加引号"),
                said(article, "Are these the speaker's own words, or only reported?", "这是原话，还是转述？"),
            )
        if not _is_beside(fact, article):
            speaker = fact.speaker.text
            yield _finding(
                article,
                quote,
                "speaker",
                said(
                    article,
                    f"“{speaker}” is not named in the sentence or in one next to it",
                    f"该句和相邻的句子里没有“{speaker}”",
                ),
                said(article, f"Who says this, “{speaker}” or another?", f"这句话是谁说的，是“{speaker}”吗？"),
            )


def _is_beside(quote: Quote, article: Article) -> bool:
    """Whether the speaker is named in a sentence of the quotation or next to it.

    Where these name nobody who speaks, as in an interview or behind 他说, whoever spoke last before them; where a
    speech runs on without quotation marks, whom the sentence names that leads into it.
    """
    sentence, _, _ = in_sentence(quote.words.evidence, article)
    first, last = quotation_around(sentence, article)
    near = [other for number in range(first - 1, last + 2) if (other := article.sentence(number))]
    name = fold_key(quote.speaker.text)
    if any(name in other.folded.text for other in [*near, *_led_in(sentence, article)]):
        return True
    if any(fold_key(said_by(other, article) or "") == name for other in near):
        return True
    if any(speaker_of(other) for other in near):
        return False
    spoke = (found for other in reversed(article.sentences[: first - 1]) if (found := speaker_of(other)))
    last_one = next(spoke, None)
    return last_one is not None and fold_key(last_one.text) == name


def _led_in(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    """The sentences of the paragraph that lead into a speech without quotation marks, which goes on to its end."""
    for other in article.sentences[: sentence.number - 1]:
        if other.paragraph == sentence.paragraph and _LEADS_IN.search(other.text):
            yield other


def _finding(article: Article, quote: Told[Quote], field: str, reason: str, hint: str) -> Finding:
    words = quote.fact.words
    return Finding(
        check=quotes_as_spoken.__name__,
        facts=(quote.at(field),),
        reason=said(article, f"“{words.text}”: {reason}", f"“{words.text}”：{reason}"),
        evidence=(words.evidence,),
        hint=hint,
    )
