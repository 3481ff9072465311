"""What a free text claims beyond its article."""

from __future__ import annotations

import re

from jianbao.articles import Article
from jianbao.facts.candidates.bodies import bodies, starts_at_place
from jianbao.facts.candidates.people import mentions
from jianbao.facts.claimed_names import short_names, unknown_names
from jianbao.facts.claims import equal_figures, other_figures
from jianbao.facts.locate import locate
from jianbao.facts.words.regions import CALENDAR
from jianbao.text import fold_key, simplified
from jianbao.values import DateMention, figures_in, read_days, same_day

_YEAR = re.compile(r"((?:19|20)\d{2})年(?=\d{1,2}月)")
_LEADS = "中的由在对向从"
_TITLE = re.compile(r"《([^《》]{2,40})》")


def unsupported(text: str, article: Article) -> list[str]:
    """What a text has and its article has not: dates, figures, titles in 《》, names of people, bodies and places.

    A figure is the same in other writing (5家, 五家), and another one when its currency, unit, size or bound is; 约
    alone may be left away. A name that is a piece of a longer one (高远 of 高远舟) is not in the article. A post told
    without its 原 is not seen here: names of people are claims, posts are not.
    """
    text = simplified(text)  # the readers of names know Simplified characters only
    stated = read_days(text)
    days = [day for day in stated if not _states_day(day, article)]
    same = [day for day in stated if day not in days]
    claims = [text[day.calendar_start : day.calendar_end] for day in days]
    known = [(day.calendar_start, day.calendar_end) for day in same]
    known += [(figure.start, figure.end) for figure in equal_figures(text, article)]
    claims += [
        text[start:end]
        for start, end in figures_in(text)
        if not any(first <= start and end <= last for first, last in known)
    ]
    claims += [match[1] for match in _TITLE.finditer(text)]
    claims += [mention.text for mention in mentions(text)]
    claims += [_name_of(body.text) for body in bodies(text) if body.formal]
    missing = [claim for claim in dict.fromkeys(claims) if locate(claim, article, named=True) is None]
    people = (*(mention.text for mention in mentions(text)), *short_names(text))
    missing += [name for name in people if _is_cut_short(name, article)]
    missing += [name for name in unknown_names(text, article) if not any(name in claim for claim in missing)]
    missing += [figure for figure in other_figures(text, article) if not any(claim in figure for claim in missing)]
    return _once(missing)


def _is_cut_short(name: str, article: Article) -> bool:
    """Whether an article has a person's name only as the beginning of one that is a character longer."""
    stated = list(article.sentences_with(fold_key(name)))
    names = {mention.text for sentence in stated for mention in mentions(sentence.text)}
    longer = [one for one in names if one.startswith(name) and len(one) == len(name) + 1 and not one.isascii()]
    if not longer or name in names:
        return False
    story = "\n".join(sentence.text for sentence in stated)
    return name not in re.sub("|".join(longer), "", story)


def _once(claims: list[str]) -> list[str]:
    """Claims without those that stand in another one: 7 in 3月7日, 无锡 in 无锡市."""
    each = list(dict.fromkeys(claims))
    return [one for one in each if not any(one != other and _stands_in(one, other) for other in each)]


def _stands_in(claim: str, other: str) -> bool:
    """Whether a claim is part of another one; 6 is no part of 16."""
    return claim in other and re.search(rf"(?<![\d.]){re.escape(claim)}(?![\d.])", other) is not None


def _name_of(body: str) -> str:
    """The name of a body without words that only lead to it: 基金中云岭政府, May Cedar Systems."""
    first, _, rest = body.partition(" ")
    if first in CALENDAR and rest:
        return rest
    led = next((at for at in range(1, len(body)) if body[at - 1] in _LEADS and starts_at_place(body[at:])), 0)
    return body[led:]


def _states_day(day: DateMention, article: Article) -> bool:
    """Whether an article states a day or month, in the same words or in others: 10月 and 十月."""
    if locate(day.text[day.calendar_start - day.start : day.calendar_end - day.start], article, named=True):
        return True
    return any(_adds_nothing(day, other) for sentence in article.sentences for other in read_days(sentence.text))


def _adds_nothing(day: DateMention, other: DateMention) -> bool:
    """Whether a day is the same as another one and knows no part, such as the year, that the other leaves open."""
    return same_day(day.edtf, other.edtf) and day.edtf.count("X") >= other.edtf.count("X")


def added_years(text: str, article: Article) -> list[str]:
    """The years that a text puts before days and the article never names: of 2024年2月28日 over 2月28日 2024年."""
    years = dict.fromkeys(year[1] for year in _YEAR.finditer(text))
    return [f"{year}年" for year in years if year not in article.working.text]


def without_years(text: str, years: list[str]) -> str:
    """A text without some years that it puts before days."""
    return _YEAR.sub(lambda year: "" if year[0] in years else year[0], text)


def taken_away(years: list[str], article: Article) -> str:
    """The reason why years are no longer in a text, in the article's language."""
    listed = "、".join(years)
    return (
        f"文中没有年份，已去掉：{listed}" if article.language == "zh" else f"years the article does not have: {listed}"
    )


def beyond(claims: list[str], article: Article) -> str:
    """The reason why a text is flagged, in the article's language."""
    listed = "、".join(claims)
    return f"文中没有：{listed}" if article.language == "zh" else f"the article does not have: {listed}"
