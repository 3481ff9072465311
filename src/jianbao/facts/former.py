"""Former posts: which of a person's posts the words call former, and which are said to have been held before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.people import holds_post, mentions
from jianbao.facts.locate import in_sentence
from jianbao.facts.types import Name, Phrase
from jianbao.facts.words.people import POSTS, RANKS
from jianbao.text import HAN

_PIECES = re.compile(r"(?:(?! and | who )[^、，,；;])+")
_POST = f"(?:{'|'.join(POSTS)})"
_RANKED = f"(?:{'|'.join(RANKS)}){{0,4}}{_POST}"
# 原 of 固原市 and of 原料, 前 of 前海新区 and of 售前总监, 老 of 老年大学 are parts of names and words.
_FORMER = re.compile(
    rf"(?<![三五固松清太中平草高开还])原(?:任)?(?![平阳州力能产料创始油子木煤本材生矿味浆酒])(?=[{HAN}]{{0,20}}?{_POST})"
    rf"|(?<![售学目此先午年月日天岁期课餐站提空眼以之生幕榜台店门])前(?:任)?(?={_RANKED})"
    rf"|^前(?:任)?(?![海进锋哨沿门郭山洲卫程方景端台厅场线湾埔滩桥村街屯庄旗川]|黄镇)"
    rf"(?=[{HAN}A-Za-z]{{1,20}}?[省市区县国司团行校学院所局委部厅]{_RANKED})"
    rf"|时任|上一?任|(?:退休|离休|卸任|离任)(?:老|女|高级|中学|小学|大学)?{_POST}$"
    rf"|(?:^|(?<=[厂村校社队院所]))老(?:书记|支书|主任|领导|[厂队校社局市县场站部院所会村镇乡]长)"
    r"|\bformer (?!\w+s' )|\bex-",
    re.IGNORECASE,
)
_ENGLISH_FORMER = re.compile(r"^(?:\s*and )?(?:an? |the )?(?:former |ex-)?", re.IGNORECASE)
FORMERLY = "曾(?:经)?(?:先后|长期)?(?:担任|出任|任)|历任|此前(?:曾)?(?:担任|任)|原任|先后(?:担任|出任|任)"
_SINCE = "(?:曾(?:经)?(?:先后|长期)?|此前(?:曾)?|之前(?:曾)?|先前(?:曾)?|先后|历|原)"
_WAS = rf"(?:{_SINCE}(?:担任|出任|任)|不再(?:担任|兼任|任)|卸任|辞任|辞去|免去)(?:过|了|其)?"
_WAS_ONCE = r"(?:此前|之前|先前|曾经?|原来?|早先)(?:就|还|一直)?[是为](?!了|此|何)"
_THEN_WAS = r"(?:年前|此前|之前|先前|当时|那时|早年)[，,]?[他她](?:还|曾|就|便|仍){0,2}(?:[是为任](?!了|此|何)|担任)"
_LEFT = re.compile(rf"(?:{_WAS}|(?:卸任|离任|退休|离职|辞职|落选)的)$")
"""In front of posts, up to their first word."""
_TAKEN = re.compile("(?:免去|撤销|罢免|免除|不再聘任)$")
"""In front of a person, whose post stands behind."""
_HELD = re.compile(rf"(?:{_WAS}|{_WAS_ONCE})(?P<posts>[^，,。；;：:（）()]{{2,60}})")
_HELD_IN_FRONT = re.compile(
    rf"(?:{FORMERLY})(?P<posts>[^，,。；;：:（）()]{{2,60}}?{_POST})的[^，,。；;：:的]{{0,40}}$"
)
"""In front of a person: 曾任某厂厂长的某公司创始人甲某."""
_ENGLISH_HELD = re.compile(
    r"\b(?:previously|formerly|once)(?: served as| worked as)? (?:an? |the )?(?P<posts>[^,.;:()]{3,80})"
)
_HE_HELD = re.compile(
    rf"(?:[他她](?:本人|自己|还|也|先)?(?:{_WAS}|{_WAS_ONCE})|{_THEN_WAS})(?P<posts>[^，,。；;：:（）()]{{2,60}})"
)
"""Of whom the words before speak: 他曾任局长; 三年前，她还是局长."""
_LAST_POST = re.compile(rf".*(?:{_POST})", re.DOTALL)
_MOST_BETWEEN = 60
"""Characters between a person and what that person was before."""
_BREAKS = re.compile("[。；;！？他她]")


def former_posts(name: Name, post: Phrase | None, article: Article) -> list[str]:
    """The former posts of a person: without their ex- or former in English.

    Either the words of the post call it former (原局长, 时任局长), or what stands in front of it does (曾任局长), or
    the sentence goes on with what the person was: 甲某，某局局长，曾任某厂厂长; or the next does: 他曾任某厂厂长.
    """
    called = list(_called_former(name, post, article)) if post else []
    held_before = chain(
        _held_in_front(name, article), _held_before(name, article), _held_by_pronoun(name.text, article)
    )
    further = [held for held in held_before if not post or held not in post.text]
    return list(dict.fromkeys(called + further))


def calls_former(words: str) -> bool:
    """Whether the words of a post call it former: 原局长, 时任局长, former mayor."""
    return _FORMER.search(words) is not None


def without_former(words: str) -> str:
    """A post without what calls it former."""
    return _FORMER.sub("", words)


def _called_former(name: Name, post: Phrase, article: Article) -> Iterator[str]:
    sentence, start, _ = in_sentence(post.evidence, article)
    _, named, _ = in_sentence(name.evidence, article)
    left = _LEFT.search(sentence.text, 0, start) or (named < start and _TAKEN.search(sentence.text, 0, named))
    for words in _PIECES.findall(post.text):
        if left or calls_former(words):
            yield _ENGLISH_FORMER.sub("", words)


def _held_in_front(name: Name, article: Article) -> Iterator[str]:
    """What the words that lead up to a person say was held before."""
    sentence, start, _ = in_sentence(name.evidence, article)
    match = _HELD_IN_FRONT.search(sentence.text, 0, start) if "任" in sentence.text[:start] else None
    if match and not any(match.start() < mention.start < start for mention in mentions(sentence.text)):
        yield from _posts_of(match)


def _held_before(name: Name, article: Article) -> Iterator[str]:
    """What sentences say of a person behind the name, unless they speak of somebody else by then."""
    for sentence in article.sentences:
        at = sentence.text.find(name.text)
        if at >= 0:
            yield from _held_behind(sentence, at + len(name.text))


def _held_behind(sentence: Sentence, end: int) -> Iterator[str]:
    for pattern in (_HELD, _ENGLISH_HELD):
        match = pattern.search(sentence.text, end)
        if match is None:
            continue
        between = sentence.text[end : match.start()]
        others = any(mention.text in between + match["posts"] for mention in mentions(sentence.text))
        if others or len(between) > _MOST_BETWEEN or _BREAKS.search(between):
            continue
        yield from _posts_of(match)


def _held_by_pronoun(name: str, article: Article) -> Iterator[str]:
    """What is said of 他 where the words before, here or in the sentence in front, name this person alone."""
    for sentence in article.sentences:
        text = sentence.text
        match = _HE_HELD.search(text) if "他" in text or "她" in text else None
        if match is None:
            continue
        before = text[: match.start()]
        front = article.sentence(sentence.number - 1)
        if not mentions(before) and front and front.paragraph == sentence.paragraph:
            before = front.text + before
        if name in before and all(mention.text == name for mention in mentions(before)):
            yield from _posts_of(match)


def _posts_of(held: re.Match[str]) -> Iterator[str]:
    return filter(holds_post, map(_to_its_post, _PIECES.findall(held["posts"])))


def _to_its_post(words: str) -> str:
    """A post without what stands behind its noun: of 局长职务 and 局长多年. English has it in front."""
    last = _LAST_POST.match(words)
    return last.group() if last and not words[:1].isascii() else words.strip()
