"""Reads a head from the lines around a story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.articles.layout.head.authors import authors_of
from jianbao.articles.layout.head.beside import beside_time
from jianbao.articles.layout.head.datelines import dateline_in, words_of_dateline
from jianbao.articles.layout.head.head import Head
from jianbao.articles.layout.head.names import is_outlet
from jianbao.articles.layout.head.parts import Around, Part
from jianbao.articles.layout.head.publishers import publishers_of
from jianbao.articles.layout.head.sites import (
    hosts,
    is_forum,
    is_of_accounts,
    is_office,
    is_same,
    shows_copies,
    site_of,
)
from jianbao.articles.layout.head.times import times_of
from jianbao.articles.layout.head.titles import titled
from jianbao.articles.marks import Stated
from jianbao.mapped import MappedText


@dataclass(frozen=True, slots=True)
class Hints:
    """What the markup of a page says that helps to read its head.

    Attributes:
        headline: the span of the source where the headline stands.
        site: the name of the site.
        source: who published the story.
    """

    headline: tuple[int, int] | None = None
    site: Stated | None = None
    source: Stated | None = None


@dataclass(frozen=True, slots=True)
class _House:
    """Who published a story, where it is shown, and which words of the page name the publisher."""

    publisher: Stated | None = None
    mirror: Stated | None = None
    named: Part | None = None


def read_head(around: Around, text: MappedText, hints: Hints) -> Head:
    """What the lines around a story state of it.

    Args:
        around: the lines.
        text: what they are spans of.
        hints: what the markup says.
    """
    opening = around.opening
    if opening is None:
        return Head(titled(around.title).stated(text) if around.title else None)
    dateline = dateline_in(opening.text)
    dispatch = Part(opening, *words_of_dateline(dateline)) if dateline else None
    house = _house(around, dateline, text, hints)
    mirrored = house.mirror is not None and not hosts(around, house.mirror.value)
    times = times_of(around, dispatch, house.named, mirrored=mirrored)
    return Head(
        title=titled(around.title).stated(text) if around.title else None,
        publisher=house.publisher,
        published=times.published.stated(text) if times.published else None,
        dateline=dispatch.stated(text) if dispatch else None,
        authors=tuple(part.stated(text) for part in _authors(around, dateline)),
        mirror=house.mirror,
        reposted=times.reposted.stated(text) if times.reposted else None,
    )


def _authors(around: Around, dateline: re.Match[str] | None) -> list[Part]:
    labelled = authors_of(around, dateline.end() if dateline else 0)
    return labelled or list(_beside(around))[:1]


def _beside(around: Around) -> Iterator[Part]:
    yield from (part for line in around.front if (part := beside_time(line).author))


def _shown_beside(around: Around, named: Part) -> Part | None:
    """The site that stands at the time, where the publisher is named as the source."""
    outlets = (part for line in around.under if (part := beside_time(line).publisher) and is_outlet(part.words))
    return next((part for part in outlets if part.words != named.words and not is_office(named.words)), None)


def _house(around: Around, dateline: re.Match[str] | None, text: MappedText, hints: Hints) -> _House:
    named = next(publishers_of(around, dateline), None)
    publisher = named.stated(text) if named else hints.source
    shown = next(site_of(around), None) or (_shown_beside(around, named) if named else None)
    told = hints.site if hints.site and not is_of_accounts(hints.site.value) else None
    site = told or (shown.stated(text) if shown else None)
    if site is None or (shown and named and shown.words in named.words):
        return _House(publisher, None, named)
    if publisher:
        return _House(publisher, None if is_same(publisher.value, site.value) else site, named)
    if is_forum(site.value):
        return _House()
    return _House(mirror=site) if shows_copies(around) else _House(site)
