"""Who says something: a name beside a verb of saying, one known from elsewhere, an office, whom 他 stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.people import Mention, mentions
from jianbao.facts.words.people import SAYS
from jianbao.text import HAN
from jianbao.values.listed import words_of
from jianbao.values.surnames import RARE_SURNAMES, SURNAMES, TRANSLITERATION

STANCES = words_of("回应 反驳 否认 质疑 承诺 承认 要求 呼吁")
"""What takes a stand: it is quoted beside other words of the same speaker."""
_TELLS = words_of("""
    汇报 说明 反映 提醒 受访 如是说 用一句话 用这样一句话 这样形容 这样总结 这样描述 道出 叮嘱 嘱咐 勉励 寄语 讳言 点评
    自豪地 告诫 直陈
""")
_SAYS = f"(?:{'|'.join(sorted({*SAYS, *STANCES, *_TELLS}, key=len, reverse=True))})"
ANY_SAYS = re.compile(_SAYS)
# What leads up to the words: 在讲话中指出：, 告诉记者，, 致辞，他表示，.
SAID = re.compile(
    rf"[^，,。；;：:“「]{{0,24}}?(?P<says>{_SAYS})(?:[^，,。；;：:“「]{{0,8}}?{_SAYS}(?=[，,：:“]))?"
    rf"(?:[^，,。；;：:“「]{{0,8}}(?=[：:“「])|(?:(?<=告诉)[^，,。；;：:“]{{1,8}}|[说道称到了])*(?=[，,]))?[，,：:]?\s*"
    rf"(?:[他她](?:还|也)?{_SAYS}[，,：:]\s*)?"
)
PRONOUN = re.compile(
    rf"(?:^|[”」，,。])\s*[他她](?:[^，,。；;：:“”]{{0,4}}?)(?P<says>{_SAYS})(?:(?<=告诉)[^，,。；;：:“]{{1,8}}|[说道称到])?[，,：:]?\s*"
)
_ENGLISH_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he) (?:said|says|added|told|noted|explained)\b")
_ENGLISH_SAID = re.compile(r"\s*(?:said|says|added|told|noted|explained)\b")
_SAID_ENGLISH = re.compile(r"\b(?:said|says|added|told|noted|explained) $")
_LONGEST_ENGLISH = 11
"""Characters of such a verb with the space behind it, in front of the name."""
_ANYBODY_SAYS = re.compile(rf"{_SAYS}|{_ENGLISH_SAID.pattern}")
_BEGINS_AS_NAME = re.compile(
    rf"(?:^|[，,。；;：:”」“\s据])[{SURNAMES}{RARE_SURNAMES}{TRANSLITERATION}A-Z][^，,。；;：:“「]{{1,30}}?{_SAYS}"
)
"""What a sentence has in which somebody speaks who is named without a post: the name begins a clause."""
OFFICE = re.compile(
    rf"(?:^|(?<=[，,。；;”」]))(?:据|对此，)?(?P<who>[{HAN}]{{2,14}}?(?:有关|相关)?(?:负责人|负责同志|发言人|工作人员))"
    rf"(?:[^，,。；;：:“{{}}]{{0,8}}?)(?P<says>{_SAYS})[说道称到]?[，,：:]?\s*"
)
"""An office that speaks without a name: 市数据局相关负责人说."""
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
            return self.last_named(sentence)
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
            end = text.find(name) + len(name)
            if name in text and (SAID.match(text, end) or _ENGLISH_SAID.match(text, end)):
                return full, end
        return None

    def last_named(self, sentence: Sentence) -> str | None:
        """The last person named in the paragraph, up to a sentence."""
        before = self._paragraph(sentence)
        at, name = max(((before.rfind(name), name) for name in self.full), default=(-1, ""))
        return self.full[name] if at >= 0 else None

    def only_named(self, sentence: Sentence) -> str | None:
        """The person named in the paragraph up to a sentence, where it is one alone: whom 他 stands for surely."""
        before = self._paragraph(sentence)
        named = {full for name, full in self.full.items() if name in before}
        return named.pop() if len(named) == 1 else None

    def near(self, sentence: Sentence) -> str | None:
        """The speaker of the sentence behind or before: ”某某说 may stand in a sentence of its own."""
        for number in (sentence.number + 1, sentence.number - 1):
            other = self.article.sentence(number)
            if other and (found := self.of(other)):
                return found
        return None

    def _paragraph(self, sentence: Sentence) -> str:
        return "".join(
            other.text
            for other in self.article.sentences
            if other.paragraph == sentence.paragraph and other.number <= sentence.number
        )


def speaker_of(sentence: Sentence) -> Mention | None:
    """Who says something in a sentence."""
    for person in mentions(sentence.text) if _ANYBODY_SAYS.search(sentence.text) else ():
        if SAID.match(sentence.text, person.end) or _ENGLISH_SAID.match(sentence.text, person.end):
            return person
        if person.text.isascii() and _SAID_ENGLISH.search(
            sentence.text, max(0, person.start - _LONGEST_ENGLISH), person.start
        ):
            return person
    return None


def body_of(text: str) -> re.Match[str] | None:
    """The body that says something at the beginning of a text or of a sentence of it, by its own name."""
    body = _BODY.search(text) if _BODY_SAYS.search(text) else None
    return None if body is None or _OF_NO_BODY.fullmatch(body["who"]) or mentions(text[: body.end()]) else body


def said_by(sentence: Sentence, article: Article) -> str | None:
    """Who says something in a sentence, by the name that the story gives in full."""
    return Speakers(article).of(sentence)
