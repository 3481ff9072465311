"""How quickly and how rightly texts are found in articles: `python -m evals.bench.grounding [FOLDER...]`.

Rightly: samples of every article of `seeds/` and of the folders given, with absent texts from the next one. Verbatim
and edited texts must be found at their exact offsets, absent ones and those with a changed digit must not be found.

Quickly: milliseconds a text, of each kind, in articles of 3,000 and 100,000 characters made of the sentences of all
seeds but one, from which the absent texts come. What an article prepares once for searching is counted in.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import cycle, pairwise
from pathlib import Path

from evals.bench.report import Check, at_most, table, verdict
from evals.bench.samples import Kind, Sample, samples

from jianbao.articles import Article, article_from_text, read_article
from jianbao.articles.article import Sentence
from jianbao.articles.sentences import sentence_spans
from jianbao.facts.locate import locate
from jianbao.mapped import identity

SEEDS = Path(__file__).parents[2] / "seeds"
EACH = 100
"""Samples of a kind, from an article and draw."""
DRAWS = 4
MOST = {3_000: 0.1, 100_000: 2.0}
"""Milliseconds a text, by characters of the article."""
REPEATS = 5


def main(folders: Sequence[str]) -> int:
    """Measures and prints; 1 when a target is missed."""
    seeds = _articles(SEEDS)
    articles = seeds + [article for folder in folders for article in _articles(Path(folder))]
    print(f"Grounding, {DRAWS} draws from each of {len(articles)} articles:")
    drawn, wrong = _wrong(articles)
    table(("", "texts", "wrong"), [(kind, str(drawn[kind]), str(wrong[kind])) for kind in Kind])
    checks: list[Check] = [at_most(f"{kind}: wrong", wrong[kind], 0) for kind in Kind]
    for characters, most in MOST.items():
        article = _article_of(characters, seeds[1:])
        spent = _milliseconds(article, seeds[0])
        print(f"Milliseconds a text at {len(article.working.text):,} characters:")
        table(("", "ms"), [(kind, f"{spent[kind]:.3f}") for kind in Kind])
        mean = sum(spent.values()) / len(spent)
        checks.append(at_most(f"a text at {characters:,} characters, mean of the kinds", mean, most, "ms"))
    return verdict(checks)


def _articles(folder: Path) -> list[Article]:
    return [read_article(path) for path in sorted(folder.glob("*.txt"))]


def _found_wrong(sample: Sample, article: Article) -> bool:
    found = locate(sample.text, article, [sample.cite], fuzzy=True, named=sample.kind is Kind.NAME)
    return (found and (found.start, found.end)) != sample.span


def _wrong(articles: Sequence[Article]) -> tuple[Counter[Kind], Counter[Kind]]:
    """How many texts of each kind were drawn, and of how many the place is wrong; these are shown."""
    drawn: Counter[Kind] = Counter()
    wrong: Counter[Kind] = Counter()
    for article, other in pairwise([*articles, articles[0]]):
        for seed in range(DRAWS):
            for sample in samples(article, other, EACH, seed):
                drawn[sample.kind] += 1
                if _found_wrong(sample, article):
                    wrong[sample.kind] += 1
                    print(f"  {article.source}: {sample.kind}: {sample.text!r} (sentence {sample.cite})")
    return drawn, wrong


def _article_of(characters: int, among: Sequence[Article]) -> Article:
    """An article of so many characters, from the sentences of others, again and again."""
    lines: list[str] = []
    length = 0
    for sentence in cycle([sentence for article in among for sentence in article.sentences]):
        if length >= characters:
            break
        lines.append(sentence.text)
        length += len(sentence.text) + 1
    text = "\n".join(lines)[:characters]
    return _plain_article(text)


def _plain_article(text: str) -> Article:
    """The whole text as a story: that of a page is found by its layout, which this has not."""
    numbered = enumerate(sentence_spans(text), 1)
    sentences = tuple(Sentence(number, start, end, text[start:end], 1) for number, (start, end) in numbered)
    page = article_from_text(text[:100], "bench")
    return Article("bench", text, identity(text), sentences, page.head, (), ())


def _milliseconds(article: Article, other: Article) -> dict[Kind, float]:
    """Of each kind, the quickest of some repeats over a fresh article."""
    drawn = samples(article, other, EACH, seed=0)
    return {
        kind: min(_once(article, [one for one in drawn if one.kind is kind]) for _ in range(REPEATS)) for kind in Kind
    }


def _once(article: Article, drawn: Sequence[Sample]) -> float:
    fresh = _plain_article(article.original)
    begin = time.perf_counter()
    for sample in drawn:
        locate(sample.text, fresh, [sample.cite], fuzzy=True, named=sample.kind is Kind.NAME)
    return 1000 * (time.perf_counter() - begin) / len(drawn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
