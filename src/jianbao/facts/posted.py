"""The people of an article as code reads them: each name with the post that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Any

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.chinese_people import HOLDS, LIFE, POST
from jianbao.facts.candidates.names import Breaks, name_start
from jianbao.facts.candidates.people import Mention, ends_in_post, holds_post, mentions
from jianbao.facts.former import FORMERLY
from jianbao.facts.posts import stand_beside
from jianbao.facts.words.bodies import BREAKS
from jianbao.facts.words.not_names import NOT_NAMES
from jianbao.facts.words.people import TITLES
from jianbao.text import HAN
from jianbao.values.surnames import RARE_SURNAMES, SURNAMES

_LONGEST = 120
_BREAK = re.compile(r"[，,。；;：:！？“”\"‘’】\s]")
_JOINT = re.compile(r"^(?:[（(][^（()）]{1,30}[)）])?(?:以及|[、和与及])?")
_CUT = "代表"
"""What is left of 企业代表 behind the break that 企业 is."""
_LAST_NOUN = 2
"""Characters of the shortest noun of a post; no break is looked for in it."""
# 规划与项目评审处: the person in front of an 与 that does join is known.
_BREAKS = Breaks(word for word in BREAKS if word not in ("与", "和", "及") and word[-1] != "兼")
_BEHIND = re.compile(
    rf"\s*(?:[,，]\s*(?:{LIFE}[,，]\s*){{0,5}}|[（(]\s*|(?={HOLDS}|为)|的(?=[^，。]{{2,40}}职务))(?:{HOLDS}|为)?"
    r"(?P<post>[^，,。；;：:（）()]{2,40})"
)
_IN_OFFICE = re.compile(r"(?:职务|一职|等职|期间|以来|至今|并|后|时).*$")
_SHARED_BEHIND = re.compile(rf"(?:、[{HAN}·]{{2,12}}){{0,14}}?等(?P<post>[{HAN}]{{1,6}}?(?:领导|院士|专家|同志))")
_HELD_BY = re.compile(r"任(?P<post>[^，,。；;：:]{2,40})的$")
_NAMED_BY = re.compile(rf"(?:^|(?<=[，,。；;\s]))(?P<post>[{HAN}]{{2,16}})[:：]\s*$")
_ALONE = re.compile(r"\s*(?:$|[；;])")
_ENGLISH_BEFORE = re.compile(
    r"(?:^|\b(?:and|by|with|to|from|said|told) )(?:[Tt]he |[Ii]ts |[Aa]n? )?"
    r"(?P<post>(?:(?!(?:by|said|told|was|were|is) )[^\s,.;:()]{1,30} ){1,6})$"
)
_ENGLISH_BEHIND = re.compile(
    r", (?:the |its |an? )?(?P<post>[^,.;:()]{3,160})(?=[,.;])| (?P<of>of [^,.;:()]{3,80}?)(?= (?:said|says|told)\b)"
)
_TITLE = re.compile("|".join(TITLES))
# 据 leads in who is cited; 公司 alone is the firm just spoken of.
_NOT_OF_POST = re.compile(r"^(?:据(?!点)|受(?![托聘访])|该公司|本公司|公司)(?=.)")
# Words of posts that hold a word which breaks names.
_UNBROKEN = re.compile(
    "联合(?=创始|创办|主席|首席|总)|[经总襄]理|[前首时]任|上一任|主任|责任|任教|自主|上将|中将|少将"
)
_BRACKETED = re.compile("（[^（）]*）")
_NO_POST = ("用户", "客户", "居民", "业主", "商户")
"""What a person is called for the story's sake, in front of the post."""
_ONCE_HELD = re.compile(rf"(?:{FORMERLY})[^，,。；;：:]{{2,40}}?{POST}的(?=[^的]{{2,40}}$)")
"""In front of what is held now: 曾任某厂厂长的某公司创始人."""
_OF_YEARS = re.compile(r"\d(?:多|余)?年$")
"""A piece that tells how long somebody has done something: 从事研发22年."""
_JOINED_TO = re.compile(
    rf"(?:^(?P<name>[{SURNAMES}{RARE_SURNAMES}][{HAN}]{{1,3}})|{POST}[{SURNAMES}][{HAN}]{{1,2}})[与和同及](?=[{HAN}A-Za-z])"
)
"""Who stands in front of another person's post: 甲某与某商会会长乙某, 省长甲某与某集团总经理乙某."""
# A piece that ends in a person's name belongs to that person, whatever the post is called.
_ENDS_IN_NAME = re.compile(rf"[{HAN}]{{2,}}(?P<name>[{SURNAMES}][{HAN}]{{1,2}})$")


def people_read(article: Article) -> list[dict[str, Any]]:
    """The people that code sees, each once, by the first sentence that gives a post, else the first with the name."""
    found: dict[str, dict[str, Any]] = {}
    for sentence in article.sentences:
        for name, post in _of_sentence(sentence, found):
            if name not in found or (post and not found[name]["post"]):
                found[name] = {"cite": [sentence.number], "name": name, "post": post}
    return list(found.values())


def _of_sentence(sentence: Sentence, known: Container[str]) -> Iterator[tuple[str, str | None]]:
    """Each person with the post; who comes behind another in a list shares the post of the first."""
    last, shared = 0, None
    for mention in mentions(sentence.text):
        before = sentence.text[last : mention.start]
        own = _post_before(sentence.text, last, mention.start, mention.end) or _post_behind(sentence.text, mention)
        own = _without_who_joins(own, known) if own else None
        spaced = shared is not None and shared.endswith("领导") and before.isspace()
        listed = last and (spaced or _JOINT.fullmatch(before))
        post = own or (shared if listed else None)
        last, shared = mention.end, post
        yield mention.text, post if post and stand_beside(sentence, mention.text, post) else None


def _post_before(text: str, last: int, start: int, end: int) -> str | None:
    """The words between the person before, or the last punctuation, and a name, when they end as posts do."""
    begin = max(last, start - _LONGEST)
    if text[start].isascii() and (english := _ENGLISH_BEFORE.search(text[begin:start])):
        post = english["post"].strip()
        return post if ends_in_post(post) else None
    held = _HELD_BY.search(text, begin, start)
    if held or (_ALONE.match(text, end) and (held := _NAMED_BY.search(text, begin, start))):
        return held["post"] if ends_in_post(held["post"]) else None
    start = begin + len(text[begin:start].rstrip())
    begin = max([begin, *(mark.end() for mark in _BREAK.finditer(text, begin, start))])
    begin = _outside_brackets(text, begin, last)
    if "任" in text[begin:start] and (once := _ONCE_HELD.search(text, begin, start)):
        begin = once.end()
    if last == begin and (joint := _JOINT.match(text[begin:start])):
        begin += joint.end()
    first = text.find("、", begin, start)
    whole = _UNBROKEN.sub(lambda word: "□" * len(word.group()), text[begin:start])
    if "）" in whole:
        whole = _BRACKETED.sub(lambda words: "□" * len(words.group()), whole)
    begin += name_start(whole, 0, (first if first > 0 else start) - begin, _LAST_NOUN, _BREAKS)
    post = _without_cut_pieces(text[begin:start].strip("”」 "))
    return post if ends_in_post(post) else None


def _outside_brackets(text: str, begin: int, last: int) -> int:
    """Where a post begins whose body has its short name in brackets: 某某公司（下称“某某”）董事长."""
    if text[begin : begin + 1] not in ("）", ")"):
        return begin
    opens = max(text.rfind("（", last, begin), text.rfind("(", last, begin))
    return max([last, *(mark.end() for mark in _BREAK.finditer(text, last, opens))]) if opens >= 0 else begin + 1


def _without_who_joins(post: str, known: Container[str]) -> str:
    """A post without another person in front of it, whose post it tells too or whose name is known."""
    joined = _JOINED_TO.search(post) if any(mark in post for mark in "与和同及") else None
    if joined is None or (joined["name"] and joined["name"] not in known):
        return post
    return post[joined.end() :]


def _without_cut_pieces(posts: str) -> str:
    """Posts without what is not this person's: the words that lead in, another person, what a break left of a post."""
    pieces = _NOT_OF_POST.sub("", posts).split("、")
    others = [
        number
        for number, piece in enumerate(pieces[:-1])
        if piece == _CUT or piece.endswith(_NO_POST) or _OF_YEARS.search(piece) or _names_another(piece)
    ]
    return "、".join(pieces[others[-1] + 1 :] if others else pieces)


def _names_another(piece: str) -> bool:
    match = None if ends_in_post(piece) else _ENDS_IN_NAME.search(piece)
    return match is not None and match["name"] not in NOT_NAMES


def _post_behind(text: str, mention: Mention) -> str | None:
    if english := _ENGLISH_BEHIND.match(text, mention.end):
        return english["of"] or (english["post"] if holds_post(english["post"]) else None)
    if title := _TITLE.match(text, mention.end):
        return title.group()
    if shared := _SHARED_BEHIND.match(text, mention.end):
        return shared["post"]
    match = _BEHIND.match(text, mention.end)
    post = _to_next_person(_IN_OFFICE.sub("", match["post"]), text) if match else ""
    return post if ends_in_post(post) else None


def _to_next_person(post: str, text: str) -> str:
    """A post without the person that the words go on to: of 组长、甲某任副组长; none where it is that person's."""
    ends = [post.find(mention.text) for mention in mentions(text) if mention.text in post]
    if not ends:
        return post
    own = post[: min(ends)]
    return own.rstrip("、和与及") if own.endswith(("、", "和", "与", "及")) else ""
