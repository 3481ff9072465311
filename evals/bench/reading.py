"""How fast text becomes numbered sentences, and what it takes of memory: `python -m evals.bench.reading`.

Plain text, UTF-8, from bytes to articles, on one core: an article of many paragraphs, a page of many stories, lines
broken in mid-sentence, Traditional characters. Seconds are of the processor and the least of several runs, so that
what else runs on the machine counts little.
"""

from __future__ import annotations

import sys
import time
import tracemalloc

import opencc
from evals.bench.report import at_least, at_most, table, verdict
from evals.bench.run import ROOT

from jianbao.articles.article import Article, articles_of_page
from jianbao.articles.decoding import decode
from jianbao.articles.formats.page import text_page

LEAST_SPEED, MOST_MEMORY, MOST_GROWTH = 2.0, 20.0, 15.0
"""MB a second; bytes a byte of the page; times the seconds of 1 MB that 10 MB take."""
MEGABYTE = 1_000_000
TIMES = 5
_COLUMN = 31
_LONGEST_HEADLINE = 60


def main() -> int:
    """Measures and prints; 1 when a target is missed."""
    rows, checks = [], []
    for name, text in _texts().items():
        small, large = _repeated(text, MEGABYTE), _repeated(text, 10 * MEGABYTE - MEGABYTE // 10)
        seconds = min(_seconds(small) for _ in range(TIMES))
        speed = len(small) / MEGABYTE / seconds
        growth = _seconds(large) / seconds
        memory = _memory(small)
        articles = _read(small)
        sentences = sum(len(article.sentences) for article in articles)
        rows.append((name, f"{speed:.2f}", f"{growth:.1f}", f"{memory:.1f}", str(len(articles)), f"{sentences:,}"))
        checks += [
            at_least(f"{name}: speed", speed, LEAST_SPEED, "MB/s"),
            at_most(f"{name}: 9.9 MB against 1 MB", growth, MOST_GROWTH, "×"),
            at_most(f"{name}: memory", memory, MOST_MEMORY, "× the page"),
        ]
    table(("1 MB of", "MB/s", "9.9 MB ×", "memory ×", "stories", "sentences"), rows)
    return verdict(checks)


def _texts() -> dict[str, str]:
    """The kinds of text, each a piece that is repeated."""
    promotion = (ROOT / "seeds" / "promotion.txt").read_text("utf-8")
    # With its headline it would be as many stories as it is repeated.
    article = "\n".join(line for line in promotion.splitlines() if len(line) > _LONGEST_HEADLINE)
    every = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))
    return {
        "one article": article,
        "many stories": every,
        "broken lines": "\n".join(map(_broken, article.splitlines())),
        "Traditional": opencc.OpenCC("s2t").convert(article),
    }


def _broken(line: str) -> str:
    return "\n".join(line[start : start + _COLUMN] for start in range(0, len(line), _COLUMN))


def _repeated(text: str, size: int) -> bytes:
    data = f"{text}\n".encode()
    return data * max(1, size // len(data))


def _read(data: bytes) -> list[Article]:
    return articles_of_page(text_page(decode(data, "bench").text), "bench")


def _seconds(data: bytes) -> float:
    begin = time.process_time()
    _read(data)
    return time.process_time() - begin


def _memory(data: bytes) -> float:
    """The most that reading takes beside the page's own bytes, as a multiple of them."""
    tracemalloc.start()
    try:
        _read(data)
        return tracemalloc.get_traced_memory()[1] / len(data)
    finally:
        tracemalloc.stop()


if __name__ == "__main__":
    sys.exit(main())
