"""Places of the story: provinces and cities by name, districts and towns by what their names end in."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from jianbao.articles import Article
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.people import mentions
from jianbao.facts.readers import SoFar
from jianbao.facts.types import Name, name_at
from jianbao.facts.words.regions import CITIES, PROVINCES

_HAN = r"\u3400-\u9fff"
_REGION = rf"(?:{'|'.join(sorted(PROVINCES + CITIES, key=len, reverse=True))})"
_AREA = r"(?:新区|区|县|镇|街道|开发区|高新区|经开区|科技城)"
# Behind one of these a name is where something is: 位于松江区, 在芜湖.
_WHERE = re.compile(
    rf"(?:位于|地处|在|落户|落地|落子|来到|走进|前往|赴|抵达|扎根|选址于?)"
    rf"(?P<name>{_REGION}[省市]?(?:[{_HAN}]{{2,4}}?{_AREA}){{0,2}}|[{_HAN}]{{2,4}}?{_AREA})"
)
_CITY = re.compile(rf"{_REGION}[省市]?(?:[{_HAN}]{{2,3}}(?:新区|[区县镇]))?")


def place_in(text: str) -> tuple[int, int] | None:
    """Where a sentence says that something is, as a span; None when it does not."""
    match = _WHERE.search(text)
    return match.span("name") if match else None


class Place(Fact):
    """A place where something of the story happens."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: Name


def place_of_event(so_far: SoFar, article: Article) -> Name | None:
    """Where the first sentence that says so has the event happen; null when none does."""
    del so_far
    for sentence in article.sentences:
        if found := place_in(sentence.text):
            return name_at(article, sentence, *found)
    return None


def places_read(article: Article) -> list[dict[str, Any]]:
    """The places that the article names as such, each once: not those in the names of bodies and of persons' posts."""
    found: dict[str, int] = {}
    for sentence in article.sentences:
        taken = [(body.start, body.end) for body in bodies(sentence.text) if not _CITY.fullmatch(body.text)]
        taken += [(person.start, person.end) for person in mentions(sentence.text)]
        for pattern in (_WHERE, _CITY):
            for match in pattern.finditer(sentence.text):
                start, end = match.span("name" if pattern is _WHERE else 0)
                if end - start >= 2 and not any(start < last and first < end for first, last in taken):
                    found.setdefault(sentence.text[start:end], sentence.number)
    names = [name for name in found if not any(name != other and other.startswith(name) for other in found)]
    return [{"cite": [found[name]], "name": name} for name in names]
