"""What code proposes by itself, against golds: `python -m evals.bench.candidates [SET]`.

SET is a folder of cases, or of gold in the earlier shape; by default the cases of `seeds/`. No model is asked.
Candidates for people and bodies are what a model is shown, before it chooses: of those the recall counts, as what is
not proposed is hardly ever found; the precision says how much there is to choose from. Figures and dates are read by
code alone: each that is wanted must be read, with its value, unit and bound, and its day.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from evals.bench.report import Check, at_least, at_most, table, verdict
from evals.bench.run import ROOT, told

from jianbao.articles import Article
from jianbao.evaluation import Case, load_set
from jianbao.evaluation.scorers.names import same_name
from jianbao.evaluation.scorers.sections import section_of
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.people import mentions
from jianbao.facts.dating import article_dates
from jianbao.recipes import load_recipe
from jianbao.values import read_quantities

SET = ROOT / "evals" / "industry" / "gold"
SEEDS = "../../../seeds/"
LEAST_RECALL = {"people": 0.95, "organizations": 0.90}
MOST_MISSED_FIGURES, MOST_WRONG_FIGURES, MOST_WRONG_DATES = 2, 2, 1

Json = dict[str, Any]


@dataclass(slots=True)
class Found:
    """How candidates of a section do against golds.

    Attributes:
        wanted: facts of the golds.
        missed: those that no candidate is.
        right: candidates that are wanted; several may be the same fact.
        beside: candidates that no gold knows.
        wrong: facts that are found and not read as the gold has them.
    """

    wanted: int = 0
    missed: list[str] = field(default_factory=list)
    right: int = 0
    beside: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Of what is wanted, how much is proposed; 1 where nothing is."""
        return 1 - len(self.missed) / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Of what is proposed, how much is wanted; 1 where nothing is."""
        given = self.right + len(self.beside)
        return self.right / given if given else 1.0


def main() -> int:
    """Measures and prints; 1 when a target is missed."""
    options = _options()
    found = {name: Found() for name in READERS}
    files = load_set(options.set, load_recipe("industry"))
    for file in files if options.set != SET else [file for file in files if file.case.article.path.startswith(SEEDS)]:
        for section, reader in READERS.items():
            compare(section, list(reader(file.article)), file.case, found[section])
    table(
        ("candidates", "wanted", "missed", "right", "beside", "recall", "precision"),
        [_row(name, one) for name, one in found.items()],
    )
    for name, one in found.items():
        for kind, texts in (("missed", one.missed), ("wrong", one.wrong), ("beside", one.beside)):
            if texts:
                print(f"  {name} {kind}: {', '.join(texts)}")
    return verdict(checks(found))


def compare(section: str, given: Sequence[Json], case: Case, found: Found) -> None:
    """Adds how those of one article do; what a gold has as optional is neither wanted nor wrong."""
    wanted = [item.model_dump(mode="json") for item in case.sections.lists().get(section, [])]
    optional = [form for option in case.optional.get(section, ()) for form in option.forms]

    def same(fact: Json, item: Json) -> bool:
        return section_of(section).same(fact, item) or same_name(fact.get("text"), [item.get("text")])

    found.wanted += len(wanted)
    for item in wanted:
        those = [fact for fact in given if same(fact, item)]
        if not those:
            found.missed.append(_name(item))
        elif section == "figures" and not any(_reads(fact, item) for fact in those):
            found.wrong.append(_name(item))
    for fact in given:
        if any(same(fact, item) for item in wanted):
            found.right += 1
        elif not same_name(_name(fact), optional):
            found.beside.append(_name(fact))


def checks(found: dict[str, Found]) -> list[Check]:
    """The aims of a set."""
    return [
        *(at_least(f"{name}: recall", found[name].recall, least) for name, least in LEAST_RECALL.items()),
        at_most("figures that are missed", len(found["figures"].missed), MOST_MISSED_FIGURES),
        at_most("figures with another value, unit or bound", len(found["figures"].wrong), MOST_WRONG_FIGURES),
        at_most("dates that are missed", len(found["dates"].missed), MOST_WRONG_DATES),
    ]


def _people(article: Article) -> Iterable[Json]:
    names = dict.fromkeys(mention.text for s in article.sentences for mention in mentions(s.text))
    return ({"name": name} for name in names)


def _bodies(article: Article) -> Iterable[Json]:
    names = dict.fromkeys(body.text for s in article.sentences for body in bodies(s.text))
    return ({"name": name} for name in names)


def _figures(article: Article) -> Iterable[Json]:
    return (
        {"text": one.text, "value": one.value, "unit": one.unit, "bound": one.bound}
        for sentence in article.sentences
        for one in read_quantities(sentence.text)
        if one.is_figure
    )


def _dates(article: Article) -> Iterable[Json]:
    return (
        {"text": date.text, "edtf": date.edtf}
        for sentence in article.sentences
        for date in article_dates(article, sentence.text)
        if not date.stamp
    )


READERS: dict[str, Callable[[Article], Iterable[Json]]] = {
    "people": _people,
    "organizations": _bodies,
    "figures": _figures,
    "dates": _dates,
}


def _reads(fact: Json, item: Json) -> bool:
    """Whether a figure has the value, the unit and the bound of the gold's."""
    value = None if fact["value"] is None else Fraction(fact["value"])
    wanted = None if item["value"] is None else Fraction(str(item["value"]))
    return (value, fact["unit"], fact["bound"]) == (wanted, item["unit"], item["bound"])


def _name(item: Json) -> str:
    return str(item.get("name") or item["text"])


def _row(name: str, found: Found) -> tuple[str, ...]:
    counts = (found.wanted, len(found.missed), found.right, len(found.beside))
    return (name, *map(str, counts), f"{found.recall:.3f}", f"{found.precision:.3f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", nargs="?", type=Path, default=SET, help="default: those of %(default)s for seeds/")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(told(main))
