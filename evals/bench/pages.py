"""What readers keep of dirty pages: `python -m evals.bench.pages [FOLDER]`.

Precision and recall of the stories' characters over a corpus of pages (see `evals/pages.py`), for jianbao and for the
peers that are installed: `pip install readability-lxml newspaper4k gne`. Peers read web pages only, so of a page of
plain text every line is given to them as a paragraph.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Callable
from html import escape
from importlib.util import find_spec
from pathlib import Path

from evals.bench.report import at_least, table, verdict
from evals.bench.run import ROOT, told
from evals.pages import Kept, Page, kept, pages_in

from jianbao.articles import Article, read_articles
from jianbao.articles.decoding import decode

PAGES = ROOT / "tests" / "articles" / "pages"
RECALL, PRECISION = 0.99, 0.90


def main() -> int:
    """Reads, compares, prints; 1 when jianbao misses a target."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES, help="default: %(default)s")
    pages = list(pages_in(parser.parse_args().folder))
    read = [_stories(page) for page in pages]
    own = [kept(page, stories) for page, stories in zip(pages, read, strict=True)]
    counted = sum(len(stories) == len(page.stories) for page, stories in zip(pages, read, strict=True))
    rows = [_row("jianbao", own)]
    for name, (module, peer) in _PEERS.items():
        if find_spec(module) is None:
            rows.append((name, "not installed", "", ""))
        else:
            rows.append(_row(name, [kept(page, [_or_nothing(peer, as_html(page))]) for page in pages]))
    table((f"{len(pages)} pages", "recall", "precision", "least recall"), rows)
    print(f"  pages whose stories are counted right: {counted}")
    total = sum(own, Kept())
    return verdict(
        [
            at_least("of the stories kept", total.recall, RECALL),
            at_least("of what is kept story", total.precision, PRECISION),
        ]
    )


def _stories(page: Page) -> list[str]:
    return [reading.working.text for reading in read_articles(page.path) if isinstance(reading, Article)]


def _row(name: str, each: list[Kept]) -> tuple[str, ...]:
    total = sum(each, Kept())
    return (name, f"{total.recall:.3f}", f"{total.precision:.3f}", f"{min(one.recall for one in each):.2f}")


def as_html(page: Page) -> str:
    """The page as peers read it: one of plain text with a paragraph a line."""
    text = decode(page.path.read_bytes(), str(page.path)).text
    if page.path.suffix == ".html":
        return text
    paragraphs = "".join(f"<p>{escape(line)}</p>\n" for line in text.splitlines() if line.strip())
    return f"<html><head><title></title></head><body>{paragraphs}</body></html>"


def _or_nothing(read: Callable[[str], str], html: str) -> str:
    """What a peer reads; nothing where it gives up."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return read(html)
        except Exception:  # each has errors of its own
            return ""


def _trafilatura(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, favor_precision=True, include_comments=False) or ""


def _readability(html: str) -> str:
    import trafilatura
    from readability import Document

    return trafilatura.html2txt(Document(html).summary()) or ""


def _newspaper(html: str) -> str:
    import newspaper

    article = newspaper.Article("http://page.invalid/", language="zh")
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def _gne(html: str) -> str:
    from gne import GeneralNewsExtractor

    return str(GeneralNewsExtractor().extract(html)["content"])


_PEERS: dict[str, tuple[str, Callable[[str], str]]] = {
    "trafilatura": ("trafilatura", _trafilatura),
    "readability-lxml": ("readability", _readability),
    "newspaper4k": ("newspaper", _newspaper),
    "GNE": ("gne", _gne),
}


if __name__ == "__main__":
    sys.exit(told(main))
