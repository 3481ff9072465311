"""Who invests in a project or builds it, by the words that tell of it."""

from __future__ import annotations

import re

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.bodies import bodies, is_where, starts_at_place
from jianbao.facts.locate import in_sentence
from jianbao.facts.parties import BRACKET, BY, PUBLIC, TOGETHER, Party, brands_of, named, parties_in
from jianbao.facts.project_words import own_spans, told_again
from jianbao.facts.types import Name, name_at
from jianbao.facts.words.bodies import SHORT_ENDINGS
from jianbao.text import HAN

_INVESTS = re.compile(
    rf"{BRACKET}(?:20\d\d年|[已正还将拟]|计划|意向|正在|自主|独家|共同|联合|合资|在[^，。；]{{2,16}}?(?=投资|建设|选址|兴建))*"
    r"(?:投资|建设|打造|投建|兴建|共建的|按[^，。；]{2,14}比例出资|独资[，,]|开发|承建|自建|出资|募集|实施|组建|选址|斥资|运营(?!总监|副总|中心|商|官))"
    r"(?!促进|咨询|有限|集团|公司|方|局|厅|部|委)"
    r"|(?:, [^,.;]{3,60},)? (?:said it |will |plans to |is to |has |is )?"
    r"(?:broke ground|breaks ground|build(?:s|ing)?|built|invest(?:s|ed|ing)?|starts work|started work)\b"
)
_BUILT_BY = re.compile(rf"{BRACKET}[^，。；]{{0,18}}?(?:投资|建设|打造|投建|开发|承建|承担|出资|牵头|实施|设计|运营)")
_SCHOOL = re.compile(r"(?:大学|学院|研究院|研究所|医院)$")
_SIGNS = re.compile(rf"^{BRACKET}(?:与[^，。；]{{1,30}}?)?(?:正式|成功)?(?:签订|签署|签约)[^，。；]{{0,6}}$")
_SIGNED_BEHIND = re.compile(r"[^，。；]{0,6}(?:签订|签署|签约|达成)")
_ABOUT = re.compile(r"就[^，。；]{0,6}")
_PARTS = re.compile(r"[，。；]")
_FIRM_IN_FRONT = re.compile(
    rf"(?P<firm>[{HAN}]{{2,6}}?(?:{'|'.join(sorted(SHORT_ENDINGS, key=len, reverse=True))}))"
    r"(?=\d|年产|[“「]|先进|一体化|技改|扩产|增资)"
    rf"|(?P<any>[{HAN}A-Za-z]{{2,12}}?)(?=年产\d|[一二三四五六]线技改)"
)
"""The firm that a project's name begins with: 云杉微电子12英寸生产线, 云杉动力年产60万套电机项目."""
_NO_FIRM = re.compile(r"(?:[省市区县镇乡园城港]|项目|工程|基地|签[约订署]|投资|建设|开工|投产|一期|二期)$")
_PERSON_OF = "(?:董事长|总经理|总裁|首席|副总|创始人|负责人|公司|集团)"
_ACTS_NEXT = re.compile(rf"(?:相关|有关|项目)?{_PERSON_OF}")
_IT = re.compile(
    r"(?:^|[，,；;：:。“])(?:而|目前|此外|据悉|眼下|如今|同时|[今去明]年)?"
    r"(?:其|[我本该]?公司|该?集团|该?企业|我们|[此本]次(?=增资|投资|扩产))(?P<says>(?:[^，,。；;]|(?<=\d),(?=\d)){0,36})$"
)
"""What stands for a firm told of before, as the subject of the words in front of a project's name."""
_NO_OWNER = re.compile("联合|[•·]")
"""Behind the head of a project's name: 具身智能联合实验室 is no firm's, and A•B智算中心 not A's alone."""
_FIRM = rf"[{HAN}]{{2,6}}?(?:{'|'.join(sorted(SHORT_ENDINGS, key=len, reverse=True))})"
_OWNER = re.compile(
    rf"(?:(?:^|[，,。；;：:])(?P<who>{_FIRM})的|由“(?P<led>[{HAN}A-Za-z]{{2,12}})”(?:牵头|承担|投资|建设|出资|主导)的)[“「]?$"
)
_ITS = re.compile(r"的[“「]?$")
_BUILDS_IT = re.compile(
    r"(?:建设|兴建|新建|扩建|投建|投资|设立|打造|盖|启动|共建|规划)(?:了|的|全新的?|一[座个家条套]|首[个座条]|总[^，。；的]{2,14}的)?[“「]?$"
)
_BOTH_SIDES = re.compile(r"双方[^，。；]{0,6}(?:共建|共同|联合|合资|合作)")
_SIGN = re.compile(r"[^，。；]{0,6}(?:签[约订署]|达成)")
_CALLED_FIRM = re.compile(r"[（(](?:以下|下文)?[简下统]?称(?:为)?“本?公司”")
_TWO = 2
_PAYS = re.compile(r"(?:投入|投资|出资|斥资|耗资|以|砸)[^，。；\d]{0,6}\d")
_FRONT = 30
"""Characters at the head of a sentence in which its subject stands."""
_BACK = 3
"""Sentences in front of one in which a firm is told of that it calls 公司 or 其."""


def investor_of(name: Name, article: Article) -> Name | None:
    """The body that the project's words have invest, build or sign for it, or whose the project is said to be."""
    sentence, start, end = in_sentence(name.evidence, article)
    brands = brands_of(article)
    led = _OWNER.search(sentence.text, max(0, start - _FRONT), start)
    found = (sentence, *led.span("led")) if led and led["led"] else _told(name, article, brands)
    if found is None:
        # The readers from the surest to that which needs the sentences before.
        own = (
            _whose(sentence.text, start, end, brands)
            or _signer(sentence.text, start, end)
            or _in_front(sentence.text[start:end], start)
            or _recurring(sentence.text[start:end], start, article)
            or _subject(sentence.text, start, brands)
        )
        found = (sentence, *own) if own else _before(sentence, start, article, brands)
    return name_at(article, *found) if found else None


def _told(name: Name, article: Article, brands: tuple[str, ...]) -> tuple[Sentence, int, int] | None:
    """Who is said to invest or build where the project is told of: 由某公司投资, 某公司在某地建设."""
    for sentence, first, last in (*own_spans(name, article), *told_again(name, article)):
        for party in parties_in(sentence.text, first, last, brands):
            if not is_where(sentence.text, party.start) and _builds(sentence.text, party, first):
                return sentence, party.start, party.end
    return None


def _builds(text: str, party: Party, first: int) -> bool:
    """Whether words have a body invest or build: 由某公司投资的, 某公司意向在某地选址, a firm that broke ground."""
    by = BY.search(text, first, party.start)
    return bool((by and _BUILT_BY.match(text, party.end)) or _INVESTS.match(text, party.end))


def _whose(text: str, start: int, end: int, brands: tuple[str, ...]) -> tuple[int, int] | None:
    """The firm that a project's name begins with, or whose it is said to be: 某公司的总装厂."""
    held = [(first, last) for first, last in named(text, brands) if not PUBLIC.search(text[first:last])]
    whose = [span for span in held if span[0] == start and span[1] < end and not _NO_OWNER.match(text, span[1])]
    whose += [
        span
        for span in held
        if span[1] < start and _ITS.fullmatch(text, span[1], start) and not is_where(text, span[0])
    ]
    if not whose and (told := _OWNER.search(text, max(0, start - _FRONT), start)):
        return told.span("who")
    return whose[0] if whose else None


def _signer(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The one firm that signs for the project."""
    held = [body for body in bodies(text) if not (PUBLIC.search(body.text) or _SCHOOL.search(body.text))]
    parties = [body for body in held if body.end <= start and _signs(text, body.start, body.end, start, end)]
    return (parties[0].start, parties[0].end) if len(parties) == 1 else None


def _signs(text: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether a body is a party of the agreement on a project: 某区与某公司签订某项目合同."""
    between, clause = text[last:start], text[first:end]
    return (_PARTS.search(clause) is None and _SIGNS.search(between) is not None) or bool(
        _ABOUT.fullmatch(between) and _SIGNED_BEHIND.match(text, end)
    )


def _in_front(name: str, start: int) -> tuple[int, int] | None:
    """The firm at the head of a project's name by what stands behind it: a number, a yearly output."""
    match = _FIRM_IN_FRONT.match(name)
    if match is None or _NO_FIRM.search(match.group()) or (match["any"] and starts_at_place(match.group())):
        return None
    return start, start + match.end()


def _recurring(name: str, start: int, article: Article) -> tuple[int, int] | None:
    """The head of a project's name that the article tells of as of a firm: 云杉储能零碳工厂 beside 云杉储能董事长."""
    story = article.working.text
    for length in range(min(8, len(name) - 2), 3, -1):
        head = name[:length]
        if head in _elsewhere(story, name) and not _NO_FIRM.search(head) and _acts(head, story):
            return start, start + length
    return None


def _elsewhere(story: str, name: str) -> str:
    return story.replace(name, "\n")


def _acts(head: str, story: str) -> bool:
    at = story.find(head)
    while at >= 0:
        if _ACTS_NEXT.match(story, at + len(head)):
            return True
        at = story.find(head, at + 1)
    return False


def _subject(text: str, start: int, brands: tuple[str, ...]) -> tuple[int, int] | None:
    """The firm that a sentence tells of where its words build the project: 某公司今日召开会议，通过兴建某厂."""
    builds = _BUILDS_IT.search(text, 0, start)
    if builds is None:
        return None
    held = [span for span in named(text, brands) if span[1] <= builds.start() and not is_where(text, span[0])]
    if not held or held[0][0] > _FRONT or re.search("[。；;]", text[held[0][1] : start]):
        return None
    both = _pair(text, held, start)
    if both:
        return both
    acting = [span for span in held if not PUBLIC.search(text[slice(*span)])]
    if acting:
        return acting[0] if len(acting) == 1 and not _SCHOOL.search(text[slice(*acting[0])]) else None
    return held[0] if len(held) == 1 and _PAYS.search(text, held[0][1], start) else None


def _pair(text: str, held: list[tuple[int, int]], start: int) -> tuple[int, int] | None:
    """Two firms that agree and are to build together: A与B签订框架协议，双方拟共建."""
    if len(held) < _TWO or not _BOTH_SIDES.search(text, held[1][1], start):
        return None
    joined = TOGETHER.fullmatch(text, held[0][1], held[1][0]) and _SIGN.match(text, held[1][1])
    public = any(PUBLIC.search(text[slice(*span)]) for span in held[:_TWO])
    return (held[0][0], held[1][1]) if joined and not public else None


def _declared(article: Article) -> tuple[Sentence, int, int] | None:
    """The firm that an announcement says it calls 公司."""
    story = article.working.text
    declared = _CALLED_FIRM.search(story) if "称“公司”" in story or "称“本公司”" in story else None
    if declared is None:
        return None
    for sentence in article.sentences:
        at = declared.start() - sentence.start
        for start, end in named(sentence.text, ()) if 0 < at <= len(sentence.text) else ():
            if end == at:
                return sentence, start, end
    return None


def _before(
    sentence: Sentence, start: int, article: Article, brands: tuple[str, ...]
) -> tuple[Sentence, int, int] | None:
    """The firm told of before, where words take it up: 其位于某地的总装厂, 公司评估设立研发中心."""
    text = sentence.text
    it = _IT.search(text, 0, start)
    if it is None or not (_ITS.search(it["says"]) or _BUILDS_IT.search(it["says"])):
        return None
    if "公司" in it.group() and (declared := _declared(article)):
        return declared
    held = [span for span in named(text, brands) if span[1] <= it.start() and not PUBLIC.search(text[slice(*span)])]
    if held:
        return sentence, *held[0]
    for back in range(1, _BACK + 1):
        before = article.sentence(sentence.number - back)
        held = (
            [span for span in named(before.text, brands) if not PUBLIC.search(before.text[slice(*span)])]
            if before
            else []
        )
        if before and held:
            return before, *held[0]
    return None
