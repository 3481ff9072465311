"""What the tags of a web page claim of its article: `<meta>`, `<title>`, JSON-LD. Readers do not see it, and mirrors
let it lie, so it is believed only where it names the headline that the page shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from jianbao.articles.formats.markup import Markup
from jianbao.articles.layout.head import Head
from jianbao.articles.layout.head.names import is_nobody, is_outlet, is_person
from jianbao.articles.layout.head.sites import SLOGAN
from jianbao.articles.layout.stamps import stamps_in
from jianbao.articles.marks import Stated
from jianbao.articles.working import working_text
from jianbao.mapped import identity
from jianbao.text import fold_key

_TITLES = ("og:title", "articletitle", "dc.title", "twitter:title")
_SOURCES = ("contentsource", "source", "article:source")
_SITES = ("og:site_name", "sitename", "application-name")
_AUTHORS = ("author", "article:author", "dc.creator", "byl")
_TIMES = (
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "dc.date", "dc.date.issued", "og:release_date", "date",
)  # fmt: skip
_BORDER = re.compile(r"\s*[_|｜]+\s*|\s+[-–—]+\s+|-(?=[^-]{2,12}[网报社]$)")
_SHORTEST_TITLE, _SHORTEST_SITE, _LONGEST_SITE, _LONGEST_AUTHOR = 6, 4, 12, 40
_EDITION = re.compile(r"(?:多媒体)?(?:数字|电子)(?:版|报)$")
_OF_SITE = re.compile(r"登录|注册|首页|404|无标题")
_LINKED_DATA = re.compile(r"<script[^<>]{0,300}application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_LARGEST = 200_000
_ARTICLES = ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "WebPage")


class Claims:
    """What the tags of a page say.

    Args:
        markup: the page's tags.
        source: its HTML.
    """

    def __init__(self, markup: Markup, source: str) -> None:
        self._metadata = markup.metadata
        self._title = markup.title
        self._linked = list(_linked_data(source))

    @property
    def titles(self) -> list[Stated]:
        """Headlines, the surest first; the last one may have the site's name behind it."""
        named = [*self._named(_TITLES), *self._of_data("headline")]
        return [*named, self._title] if self._title else named

    @property
    def site(self) -> Stated | None:
        """The name of the site."""
        behind = _site_behind(self._title) if self._title else None
        named = next(iter(self._named(_SITES)), None) or behind
        return _as_read(named) if named and len(named.value) <= _LONGEST_SITE else None

    @property
    def source(self) -> Stated | None:
        """Who published the article."""
        named = next(iter([*self._named(_SOURCES), *self._of_data("publisher")]), None)
        return _as_read(named) if named else None

    def agree_with(self, headline: str) -> bool:
        """Whether a tag that names the article names it as the page does; with no such tag nothing contradicts."""
        shown = fold_key(headline)
        claimed = [fold_key(_without_site(title).value) for title in self.titles if not is_outlet(title.value)]
        claimed = [title for title in claimed if len(title) >= _SHORTEST_TITLE]
        return not claimed or any(title in shown or shown in title for title in claimed)

    def head(self) -> Head:
        """What is claimed of the article."""
        times = (stamp for claim in [*self._named(_TIMES), *self._of_data("datePublished")] for stamp in _stamp(claim))
        authors = [*self._named(_AUTHORS), *self._of_data("author")]
        title = next((_without_site(title) for title in self.titles if _names_article(title)), None)
        return Head(
            title=_as_read(title) if title else None,
            published=next(times, None),
            authors=tuple(_as_read(author) for author in authors if _is_author(author.value))[:1],
        )

    def _named(self, names: Sequence[str]) -> list[Stated]:
        return [self._metadata[name] for name in names if name in self._metadata]

    def _of_data(self, key: str) -> list[Stated]:
        return [stated for data, begin, text in self._linked for stated in _values(data.get(key), begin, text)]


def _is_author(name: str) -> bool:
    return len(name) <= _LONGEST_AUTHOR and is_person(name) and not is_nobody(name)


def _linked_data(source: str) -> Iterator[tuple[Mapping[str, Any], int, str]]:
    """The articles that JSON-LD describes, each with place and text of its script; malformed ones are passed over."""
    for script in _LINKED_DATA.finditer(source):
        end = source.find("</script", script.end(), script.end() + _LARGEST)
        text = source[script.end() : end] if end >= 0 else ""
        try:
            described = json.loads(text)
        except (ValueError, RecursionError):
            continue
        found = described if isinstance(described, list) else [described]
        graph = [one for data in found if isinstance(data, dict) for one in _listed(data.get("@graph"))]
        for data in [*found, *graph]:
            if isinstance(data, dict) and any(kind in _ARTICLES for kind in _listed(data.get("@type"))):
                yield data, script.end(), text


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _values(value: Any, begin: int, text: str) -> Iterator[Stated]:
    for one in _listed(value):
        words = one.get("name") if isinstance(one, dict) else one
        if isinstance(words, str) and words.strip():
            at = text.find(words)
            span = (begin + at, begin + at + len(words)) if at >= 0 else (begin, begin + len(text))
            yield Stated(words.strip(), *span)


def _stamp(stated: Stated) -> Iterator[Stated]:
    for stamp in stamps_in(stated.value):
        yield Stated(stamp.edtf, stated.start, stated.end)


def _names_article(title: Stated) -> bool:
    return len(title.value) >= _SHORTEST_SITE and not _is_site_alone(title) and not _OF_SITE.match(title.value)


def _is_site_alone(title: Stated) -> bool:
    return _SHORTEST_SITE <= len(title.value) <= _LONGEST_SITE and is_outlet(_EDITION.sub("", title.value))


def _as_read(stated: Stated) -> Stated:
    """With its words as the working text has them."""
    return replace(stated, value=working_text(identity(stated.value)).text.text)


def _without_site(title: Stated) -> Stated:
    """A page's title without the name of the site behind it."""
    site = _BORDER.search(title.value, _SHORTEST_TITLE)
    if not site or len(title.value) != title.end - title.start:
        return title
    return Stated(title.value[: site.start()], title.start, title.start + site.start())


def _site_behind(title: Stated) -> Stated | None:
    """The site's name behind a headline, or a title that is nothing else."""
    borders = list(_BORDER.finditer(title.value, _SHORTEST_TITLE))
    if len(title.value) != title.end - title.start or not (borders or _is_site_alone(title)):
        return None
    ends = [*(border.start() for border in borders[1:]), len(title.value)]
    behind = [(border.end(), end) for border, end in zip(borders, ends, strict=True)] if borders else [(0, ends[-1])]
    start, end = next((span for span in behind[::-1] if not SLOGAN.search(title.value[slice(*span)])), behind[-1])
    words = _EDITION.sub("", title.value[start:end]).strip()
    return Stated(words, title.start + start, title.start + start + len(words)) if len(words) > 1 else None
