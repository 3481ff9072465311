"""What a free text claims beyond its article."""

from __future__ import annotations

import re

from jianbao.articles import Article
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.people import mentions
from jianbao.facts.locate import locate
from jianbao.values import figures_in, read_days

_YEAR = re.compile(r"((?:19|20)\d{2})年(?=\d{1,2}月)")
_TITLE = re.compile(r"《([^《》]{2,40})》")


def unsupported(text: str, article: Article) -> list[str]:
    """What a text has and its article has not: dates, figures, titles in 《》, people's names, bodies' full names."""
    claims = [text[day.calendar_start : day.calendar_end] for day in read_days(text)]
    claims += [text[start:end] for start, end in figures_in(text)]
    claims += [match[1] for match in _TITLE.finditer(text)]
    claims += [mention.text for mention in mentions(text)]
    claims += [body.text for body in bodies(text) if body.formal]
    return [claim for claim in dict.fromkeys(claims) if locate(claim, article, ()) is None]


def without_added_years(text: str, article: Article) -> str:
    """A text without the years that it puts before days and that the article never names: 2月28日 has none."""
    return _YEAR.sub(lambda year: year[0] if year[1] in article.working.text else "", text)


def beyond(claims: list[str], article: Article) -> str:
    """The reason why a text is flagged, in the article's language."""
    listed = "、".join(claims)
    return f"文中没有：{listed}" if article.language == "zh" else f"the article does not have: {listed}"
