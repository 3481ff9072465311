"""What a date is of, by the words of its clause: 项目竣工 of 该项目已于4月9日竣工, 预计投产 of 预计2026年投产."""

from __future__ import annotations

import re

from jianbao.facts.candidates.assertion import is_called_off, is_denied, is_hearsay
from jianbao.facts.candidates.date_clauses import DateClause, date_clause
from jianbao.facts.candidates.english_occasions import english_occasion
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.candidates.happenings import ACTS, LONG, MODAL, Happening, happening
from jianbao.facts.candidates.measured_dates import REACHES, measured_at, topic_of
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.candidates.subjects import subject_in_front
from jianbao.text import HAN

_CHINESE = re.compile(f"[{HAN}]")
_DISPATCHED = re.compile(r"\s*电(?=[\s（(，,])")
_TITLE_BEHIND = re.compile(r"[^《》，。]{0,8}[)）]?\s*》")
_TITLE_NOUN = re.compile(r"(?:三年|五年)?(?:行动计划|行动方案|实施方案|发展规划|规划纲要|规划|方案|计划|纲要)")
_TERM = re.compile(r"\d{4}\s?年?\s?[—\-–~～至]\s?\d{4}\s?年")
_LIMIT = re.compile(r"(?:之?前|以前|底前|年底前|之内)")
_SINCE = re.compile(r"起(?![步来飞航])")
_IN_FORCE = re.compile(r"(?:正式)?(?P<verb>施行|实施|执行|生效)")
_PART = re.compile(r"[一二三四首]期|主体(?:工程|厂房)?")
_TALK = re.compile(r"就|是")
_YEAR = re.compile(r"\d{4}年?")
_OCCASION_OF_YEAR = re.compile(
    r"(?P<name>第[一二三四五六七八九十\d]+届[^，。的]{2,24}?(?:大会|论坛|峰会|大赛|联赛|马拉松|会|节|周))(?=[开闭]|上|在|期间|$)"
)
_AT = re.compile(r"在(?P<name>[^，。]{2,30}(?:会|仪式|论坛|活动|典礼))(?:上|期间)$")
_ATTRIBUTIVE = re.compile(
    r"(?P<who>[^，。的]{0,16}?)(?P<verb>印发|出台|发布|公布|签署|签订|通过|成立|开工|投产|投用|启用|举行|召开|签约|开幕|施行|建成|设立|揭牌)的"
    rf"(?P<noun>《[^》]{{2,40}}》|“[^”]{{2,20}}”|[{HAN}]{{2,14}}?(?=提出|明确|规定|要求|同时|已|将|目前|预计|[，,。；]|$))"
)
_OF_PLACE = re.compile(r"^《[^》]{2,8}?[省市区县]")
_MEETING = re.compile(
    r"(?P<who>[^，。]{0,40}?)(?P<verb>举行|举办|召开)了?(?P<what>[^，。的]{2,18}(?:会|仪式|论坛|活动|典礼|大赛|展))$"
)
_HOLDS = re.compile(r"^(?:举行|举办|召开)|(?<=[会式动])(?:举行|举办|召开)$")
_QUARTER = re.compile(r"季度?$")
_LIMIT_IN_DATE = re.compile(r"(?<=[日月底末年度\d])[之以]?前$")
_NUMBER_AT_END = re.compile(r"(?:约|近|超|逾)?\d[\d.,]*$")
_GOES_ON = re.compile(r"[\d%％百千万亿元吨台套个家户亩人辆架颗座]|[.,]\d")
_SHORTEST = 2
_NO_LABEL = re.compile(rf"[^{HAN}A-Za-z0-9]*")


def occasion_at(text: str, start: int, end: int) -> str | None:
    """What the date at a span of a sentence is of, in the sentence's words; null where they do not say.

    It is what happens on that day: who and what becomes of it, with 预计, 力争 … where it is still to come; of a day
    up to which something is counted what that is; of a period what is measured in it; of a plan's years that it is its
    term. What is denied or called off has no day.
    """
    end = start + len(_LIMIT_IN_DATE.sub("", text[start:end]))
    if not _CHINESE.search(text):
        return english_occasion(text, start, end)
    if _DISPATCHED.match(text, end):
        return "电头"
    if words := _term_of_title(text, start, end):
        return words
    clause = date_clause(text, start, end)
    if is_denied(clause.clause) or is_called_off(clause.clause) or is_hearsay(clause.text):
        return None
    found = _attributive(clause) or measured_at(clause) or _named(clause) or _happens(clause)
    return _whole_numbers(found, text) if found and not _NO_LABEL.fullmatch(found) else None


def _whole_numbers(label: str, text: str) -> str | None:
    """The label without a number at its end that the text goes on with: 披露投资 of 披露投资38 and 38,600万元."""
    number = _NUMBER_AT_END.search(label)
    if not number:
        return label
    at = text.find(label[max(0, number.start() - 2) :])
    if at < 0 or not _GOES_ON.match(text, at + len(label) - max(0, number.start() - 2)):
        return label
    return label[: number.start()] if number.start() >= _SHORTEST else None


def _term_of_title(text: str, start: int, end: int) -> str:
    """That the years in the name of a plan are its term: 《某市算力行动计划（2024—2027年）》."""
    opened = text.rfind("《", 0, start)
    if opened < 0 or not _TERM.fullmatch(text[start:end].strip()) or not _TITLE_BEHIND.match(text, end):
        return ""
    nouns = _TITLE_NOUN.findall(text[opened:start])
    return f"{nouns[-1]}期限" if nouns else ""


def _attributive(clause: DateClause) -> str:
    """Of 去年12月印发的《某某办法》 what came about then: 《某某办法》印发."""
    found = _ATTRIBUTIVE.match(clause.behind)
    if not found:
        return ""
    noun = found["noun"]
    return f"{_OF_PLACE.sub('《', noun) if len(noun) > LONG else noun}{found['verb']}"


def _named(clause: DateClause) -> str:
    """The occasion whose name stands behind the date: 在推进会上, 2025年第十二届博览会."""
    found = _AT.match(clause.behind) or (_YEAR.fullmatch(clause.date) and _OCCASION_OF_YEAR.match(clause.behind))
    return found["name"] if found else ""


def _happens(clause: DateClause) -> str:
    """Who and what becomes of it, or what is done."""
    behind = clause.behind
    limit, since = _LIMIT.match(behind), _SINCE.match(behind)
    if edge := limit or since:
        behind = behind[edge.end() :]
    if since and not _IN_FORCE.match(behind):
        behind = "开始" + behind
    found = happening(clause.before, behind, _modal_in_front(clause) or ("计划" if limit else ""))
    if not found.act:
        return found.shortened() if found.subject and ACTS.search(found.subject) else ""
    if _TALK.match(found.act):
        return ""
    if meeting := _MEETING.fullmatch(found.words):
        found = Happening("", "", f"{meeting['verb']}{meeting['what']}")
    elif not found.subject:
        found = Happening(_subject(clause, found.act), found.modal, found.act)
    words = found.shortened()
    return f"{_HOLDS.sub('', words)}所属季度" if _QUARTER.search(clause.date) and _HOLDS.search(words) else words


def _subject(clause: DateClause, act: str) -> str:
    """Whose happening it is where the clause does not say."""
    figure = clause.figure() if REACHES.match(act) else None
    subject = topic_of(clause.text, figure) if figure else subject_in_front(clause.text, clause.first, act)
    if not _PART.fullmatch(subject):
        return subject
    whole = [name.text for name in project_names(clause.text[: clause.first])]
    return f"{whole[-1]}{subject}" if whole else subject


def _modal_in_front(clause: DateClause) -> str:
    """The modal of the date in front of this one in a list: 预计二季度动工、年底完工."""
    before, _ = clause_around(clause.text, clause.start, clause.start)
    if clause.first != clause.start:
        return ""
    found = re.search(MODAL, clause.text[before : clause.first])
    return found.group() if found else ""
