"""Names of bodies in English: by what they end in, and by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from jianbao.facts.words import english_bodies as words
from jianbao.values.tried import tried_at

_ENGLISH_WORD = r"[A-Z][A-Za-zÀ-ÖØ-öø-ÿ0-9&'’-]*"
_TWO_WORDS = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9&'’,-] [A-Za-z]")
_DOTTED = (
    r"B\.V\.|N\.V\.|S\.A\.S?|S\.p\.A\.|S\.r\.l\.|A/S|(?:Pte|Pty|Co)\.,? Ltd\b\.?|Sdn\. Bhd\.|Inc\.|"
    r"GmbH & Co\. KG(?:aA)?"
)
"""Legal forms that hold a stop or a stroke."""
_OF = r"(?:(?<=Bureau|School)|(?<=Department)|(?<=Institute)) of [A-Z]\w+(?: and [A-Z]\w+)?"
"""What an office is of, behind its noun: Bureau of Commerce."""
_ENGLISH = re.compile(
    tried_at(
        "[A-Z]",
        rf"(?<![A-Za-z0-9À-ÿ])(?!The )(?:{_ENGLISH_WORD}(?: |, (?=Inc|Ltd|LLC))(?:(?:of|and|for|the) )?){{1,6}}"
        rf"(?:(?:{_DOTTED})|(?:{'|'.join(words.ENDINGS)})(?![A-Za-z0-9À-ÿ]))"
        rf"(?:(?<=Ltd|Inc)\.| Ltd\b\.?|(?<=Co)\., Ltd\b\.?|{_OF})?(?! [A-Z])",
    )
)
_ENGLISH_TOLD = (
    re.compile(
        r"\b(?:(?:engineer|executive|officer|manager|founder|CEO|chairman|chairwoman|partner|scientist|analyst) "
        rf"(?:of|at|for)|group|charity) (?:the )?(?P<name>{_ENGLISH_WORD}(?: {_ENGLISH_WORD}){{1,4}})"
    ),
    re.compile(
        rf"\b(?!The )(?P<name>{_ENGLISH_WORD}(?: {_ENGLISH_WORD}){{1,4}}), (?:an?|the) (?:[a-z'’-]+ ){{0,4}}"
        rf"(?:{'|'.join(words.TRADES)})\b"
    ),
    re.compile(rf"\b(?P<name>{_ENGLISH_WORD}(?: {_ENGLISH_WORD}){{0,4}} \([A-Z]\w+\) (?:{_DOTTED}))"),
    re.compile(
        rf"\b(?P<name>(?:University|Ministry|Bank|Institute|Department|Bureau|Port|Government) of (?:the )?"
        rf"{_ENGLISH_WORD}(?:(?: and| of|,)? {_ENGLISH_WORD}){{0,3}})"
    ),
    re.compile(
        rf"\b(?!The |On )(?P<name>{_ENGLISH_WORD}(?: {_ENGLISH_WORD}){{1,4}})(?: \((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|"
        r"HKEX|LSE|SSE|SZSE)|, based in|(?: has)? raised [$€£\d]|[’']s (?:chief executive|CEO|chairman|president)\b)"
    ),
    re.compile(
        rf"\b(?:owned|built|operated|developed) by (?:the )?(?P<name>{_ENGLISH_WORD}(?: {_ENGLISH_WORD}){{1,4}})"
    ),
    re.compile(
        rf"\b[Tt]he (?:[a-z]+['’]s )?(?P<name>(?:[a-z]+ ){{1,3}}?(?:{'|'.join(words.NOUNS)}))"
        r"(?= (?:said|says|announced|will|has|plans|told)\b)"
    ),
)
"""Names by what stands around them: of whom somebody is an officer, what a firm makes, what an office says."""
_ENGLISH_JOINT = re.compile(rf"\b(?:{'|'.join(words.LEGAL)})(?P<joint> and (?:the )?)")


def english_bodies(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the candidates; of A Ltd and B Ltd each by itself."""
    if not _TWO_WORDS.search(text):
        return
    for match in _ENGLISH.finditer(text):
        start = match.start()
        for joint in _ENGLISH_JOINT.finditer(match.group()):
            yield start, match.start() + joint.start("joint")
            start = match.start() + joint.end("joint")
        yield start, match.end()
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _ENGLISH_TOLD):
        yield match.span("name")
