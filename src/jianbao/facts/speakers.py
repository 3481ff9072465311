"""Who says something: a name beside a verb of saying, one known from elsewhere, an office, whom 他 stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.people import Mention, mentions
from jianbao.facts.saying import BY_NOBODY, PRONOUN, SAID, VERB, VIEWS, is_elsewhere, said_at
from jianbao.text import HAN
from jianbao.values.surnames import RARE_SURNAMES, SURNAMES, TRANSLITERATION

_ENGLISH_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he) (?:said|says|added|told|noted|explained)\b")
_ENGLISH_SAID = re.compile(r"\s*(?:said|says|added|told|noted|explained)\b")
_SAID_ENGLISH = re.compile(r"\b(?:said|says|added|told|noted|explained) $")
_LONGEST_ENGLISH = 11
"""Characters of such a verb with the space behind it, in front of the name."""
_ANYBODY_SAYS = re.compile(rf"{VERB}|{_ENGLISH_SAID.pattern}")
_BEGINS_AS_NAME = re.compile(
    rf"(?:^|[，,。；;：:”」“\s据])[{SURNAMES}{RARE_SURNAMES}{TRANSLITERATION}A-Z][^，,。；;：:“「]{{1,30}}?{VERB}"
)
"""What a sentence has in which somebody speaks who is named without a post: the name begins a clause."""
_HOLDS_VIEWS = "认为|表示|称|回应|透露|预计|指出|坦言|预测|判断|分析"
_BODY = re.compile(
    rf"(?:^|(?<=[。；;”」]))(?!该|本|据|这|多|各)(?P<who>[{HAN}A-Za-z·]{{2,18}}?(?:资本|创投|投资|集团|基金|银行|证券|科技|研究院|研究所|协会|商会"
    rf"|公司|局|厅|委员会|管委会|办公室|机构|智库|咨询))(?:方面)?(?:还|也|则)?(?P<says>{_HOLDS_VIEWS})[，,：:]\s*"
)
"""A body that speaks of itself: 某某资本认为，."""
_BODY_SAYS = re.compile("[本创资团金行券技院所会司局厅室构库询][方还也则认表称回透预指坦判分]")
"""What every match of it holds."""
_OF_NO_BODY = re.compile(
    r"(?:多家|不少|有的|一些|几家|上市|各|两家|有关|相关|我)?(?:机构|公司|集团|银行|投资|研究所|协会|局|办公室)$"
)


@dataclass(frozen=True)
class Speakers:
    """The people of a story, who are looked for once somebody is asked for by name."""

    article: Article

    @cached_property
    def full(self) -> Mapping[str, str]:
        """The names by what people are called: the name, in English the surname too."""
        full = [person.text for sentence in self.article.sentences for person in mentions(sentence.text)]
        return {name.split()[-1]: name for name in full if " " in name} | {name: name for name in full}

    def of(self, sentence: Sentence) -> str | None:
        """Who says something in a sentence: a name in it, one known from elsewhere, whom a pronoun stands for."""
        if not _ANYBODY_SAYS.search(sentence.text):
            return None
        if found := self.named(sentence):
            return found[0]
        if PRONOUN.search(sentence.text) or _ENGLISH_PRONOUN.search(sentence.text):
            return self.meant_by_pronoun(sentence)
        return None

    def named(self, sentence: Sentence) -> tuple[str, int] | None:
        """Who is named as saying something in a sentence, and where the name ends."""
        text = sentence.text
        if found := speaker_of(sentence):
            # Only an English surname stands for a longer name.
            return self.full.get(found.text, found.text) if found.text.isascii() else found.text, found.end
        if not (_BEGINS_AS_NAME.search(text) or _ENGLISH_SAID.search(text)):
            return None
        for name, full in self.full.items():
            start = text.find(name)
            end = start + len(name)
            if start >= 0 and (said_at(text, start, end) or _ENGLISH_SAID.match(text, end)):
                return full, end
        return None

    def meant_by_pronoun(self, sentence: Sentence) -> str | None:
        """Whom 他 stands for: the only one whom the last words name that name anybody, or who speaks in them."""
        for number in range(sentence.number, 0, -1):
            other = self.article.sentence(number)
            if other is None or other.paragraph != sentence.paragraph:
                return None
            named = {full for name, full in self.full.items() if name in other.text}
            if named:
                speaker = self.named(other) if len(named) > 1 else None
                return speaker[0] if speaker else named.pop() if len(named) == 1 else None
        return None

    def near(self, sentence: Sentence) -> str | None:
        """The speaker of the sentence behind or before: ”某某说 may stand in a sentence of its own.

        None where both report words of their own beside these, or somebody without a name says these.
        """
        behind, front = (self.article.sentence(sentence.number + step) for step in (1, -1))
        closing, opening = (self.of(other) if other else None for other in (behind, front))
        if behind and front and closing and opening and closing != opening and self._parted(front, behind):
            return opening if any(word in behind.text for word in VIEWS) else None
        if closing is None and behind and behind.paragraph == sentence.paragraph and BY_NOBODY.match(behind.text):
            return None
        return closing or opening

    def _parted(self, front: Sentence, behind: Sentence) -> bool:
        """Whether two sentences of one paragraph both go on from who speaks to what is reported."""
        return front.paragraph == behind.paragraph and self._reports(front) and self._reports(behind)

    def _reports(self, sentence: Sentence) -> bool:
        named = self.named(sentence)
        said = SAID.match(sentence.text, named[1]) if named else None
        return said is not None and sentence.text[said.end() :].strip("。 ")[:1] not in ("", "“", "「")


def speaker_of(sentence: Sentence) -> Mention | None:
    """Who says something in a sentence."""
    text = sentence.text
    people = mentions(text) if _ANYBODY_SAYS.search(text) else ()
    for number, person in enumerate(people):
        said = said_at(text, person.start, person.end)
        if said and not _leaves_to_next(text, people, number, said.start("says")):
            return person
        if _ENGLISH_SAID.match(text, person.end):
            return person
        if person.text.isascii() and _SAID_ENGLISH.search(text, max(0, person.start - _LONGEST_ENGLISH), person.start):
            return person
    return None


def _leaves_to_next(text: str, people: Sequence[Mention], number: int, says: int) -> bool:
    """Whether the next person stands in front of the verb, and the one before only tells where."""
    behind = people[number + 1] if number + 1 < len(people) else None
    return behind is not None and behind.start < says and is_elsewhere(text[people[number].end : behind.start])


def body_of(text: str) -> re.Match[str] | None:
    """The body that says something at the beginning of a text or of a sentence of it, by its own name."""
    body = _BODY.search(text) if _BODY_SAYS.search(text) else None
    return None if body is None or _OF_NO_BODY.fullmatch(body["who"]) or mentions(text[: body.end()]) else body


def said_by(sentence: Sentence, article: Article) -> str | None:
    """Who says something in a sentence, by the name that the story gives in full."""
    return Speakers(article).of(sentence)
