"""What readers state of dirty pages: `python -m evals.bench.metadata [FOLDER]`.

Of each field how many of the pages that state it are read right, and how many of the others are given one (see
`evals/metadata.py`), for jianbao and for the peers that are installed: `pip install readability-lxml newspaper4k gne`.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from evals.bench.pages import PAGES, as_html
from evals.bench.report import at_least, at_most, table, verdict
from evals.bench.run import told
from evals.metadata import FIELDS, Outcome, Stated, outcomes, read_head_of, stated_by
from evals.pages import Page, pages_in

RIGHT, INVENTED = 0.9, 0.03


def main() -> int:
    """Reads, compares, prints; 1 when jianbao misses a target."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES, help="default: %(default)s")
    pages = list(pages_in(parser.parse_args().folder))
    own = outcomes(pages, [stated_by(read_head_of(page)) for page in pages])
    rows = [_row("jianbao", own)]
    for name, (module, peer) in _PEERS.items():
        if find_spec(module) is None:
            rows.append((name, "not installed", *[""] * (len(FIELDS) - 1)))
        else:
            rows.append(_row(name, outcomes(pages, [_or_nothing(peer, page) for page in pages])))
    table((f"{len(pages)} pages: right / invented", *FIELDS), rows)
    right = [at_least(f"{field} right", found.share_right, RIGHT) for field, found in own.items()]
    invented = [at_most(f"{field} invented", found.share_invented, INVENTED) for field, found in own.items()]
    return verdict([*right, *invented])


def _row(name: str, found: dict[str, Outcome]) -> Sequence[str]:
    cells = (found.get(field) for field in FIELDS)
    return (name, *(f"{cell.share_right:.2f} / {cell.share_invented:.2f}" if cell else "-" for cell in cells))


def _or_nothing(read: Callable[[str], Stated], page: Page) -> Stated:
    """What a peer states; nothing where it gives up."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return read(as_html(page))
        except Exception:  # each has errors of its own
            return {}


def _trafilatura(html: str) -> Stated:
    import trafilatura

    found = trafilatura.extract_metadata(html)
    return {
        "title": found.title,
        "publisher": found.sitename,
        "author": found.author,
        "published": found.date,
    }


def _readability(html: str) -> Stated:
    from readability import Document

    return {"title": Document(html).title() or None}


def _newspaper(html: str) -> Stated:
    import newspaper

    article = newspaper.Article("http://page.invalid/", language="zh")
    article.download(input_html=html)
    article.parse()
    day = article.publish_date
    authors = "、".join(article.authors)
    return {"title": article.title or None, "author": authors or None, "published": str(day)[:10] if day else None}


def _gne(html: str) -> Stated:
    from gne import GeneralNewsExtractor

    found = GeneralNewsExtractor().extract(html)
    time = found["publish_time"] or None
    return {"title": found["title"] or None, "author": found["author"] or None, "published": time}


_PEERS: dict[str, tuple[str, Callable[[str], Stated]]] = {
    "trafilatura": ("trafilatura", _trafilatura),
    "readability-lxml": ("readability", _readability),
    "newspaper4k": ("newspaper", _newspaper),
    "GNE": ("gne", _gne),
}


if __name__ == "__main__":
    sys.exit(told(main))
