"""A list has as many items as the text counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief, Fact
from jianbao.facts.checks.counted_lists import LONGEST_ITEM, CountedList, counted_lists
from jianbao.facts.checks.finding import FactAt, Finding, said
from jianbao.facts.checks.passages import evidence_in
from jianbao.facts.checks.told import Told, told
from jianbao.facts.evidence import Evidence
from jianbao.facts.locate import in_sentence

_WHOLE_END = re.compile(r"[。！？!?；;：:”」』)）.]\s*$")

_LISTS_ON = ("分别是", "分别为")


def counts_match_lists(article: Article, brief: Brief) -> Iterator[Finding]:
    """Where the article counts what it lists, 五家企业：甲、乙, as many stand in the list; 等 leaves the rest open.

    A sentence that no fact cites is held against the fact that tells the story in one look.
    """
    facts = _by_sentence(brief)
    whole = tuple(one.at() for one in told(brief, Fact) if one.index is None)[:1]
    for sentence in article.sentences:
        cited = facts.get(sentence.number, [])
        if not cited and not whole:
            continue
        before = article.sentence(sentence.number - 1)
        for passage in (sentence, *_gone_on(sentence, article)):
            for one in counted_lists(passage.text, article.language):
                is_new = passage is sentence or (one.count.end < sentence.end - sentence.start <= one.start)
                if is_new and not one.holds and not _is_cut(one, passage, before):
                    concerned = tuple(_within(cited, article, sentence, one)) or tuple(fact.at() for fact in cited)
                    yield _finding(article, passage, one, concerned or whole)


def _gone_on(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    """A sentence and the next as one, where that begins with the list of what this counts: 三个项目。分别是甲、乙."""
    behind = article.sentence(sentence.number + 1)
    if behind and behind.text.startswith(_LISTS_ON) and sentence.text.endswith("。") and behind.start == sentence.end:
        text = f"{sentence.text[:-1]}，{behind.text}"
        yield Sentence(sentence.number, sentence.start, behind.end, text, sentence.paragraph)


def _is_cut(one: CountedList, sentence: Sentence, before: Sentence | None) -> bool:
    """Whether a line that ends within the list may have cut it off."""
    at_begin = one.start == 0 and before is not None and before.paragraph != sentence.paragraph
    if at_begin and before and before.text.rstrip().endswith(("、", "，", "和", "与", "及")):
        return True
    return (
        one.end == len(sentence.text) and not _WHOLE_END.search(sentence.text) and one.end - one.start > LONGEST_ITEM
    )


def _by_sentence(brief: Brief) -> dict[int, list[Told[Fact]]]:
    """The facts by the sentences they cite."""
    found: dict[int, list[Told[Fact]]] = {}
    for one in told(brief, Fact):
        for number in one.fact.cite:
            found.setdefault(number, []).append(one)
    return found


def _within(facts: list[Told[Fact]], article: Article, sentence: Sentence, one: CountedList) -> Iterator[FactAt]:
    """The facts that have words of the list or of its count."""
    first, last = min(one.start, one.count.start), max(one.end, one.count.end)
    for fact in facts:
        for field, value in fact.fact:
            evidence = getattr(value, "evidence", None)
            if isinstance(evidence, Evidence) and evidence.sentence == sentence.number:
                _, start, end = in_sentence(evidence, article)
                if start < last and first < end:
                    yield fact.at(field)
                    break


def _finding(article: Article, sentence: Sentence, one: CountedList, facts: tuple[FactAt, ...]) -> Finding:
    count, listed = one.count.text, one.fewest if one.fewest == one.most else f"{one.fewest}-{one.most}"
    return Finding(
        check=counts_match_lists.__name__,
        facts=facts,
        reason=said(article, f"the text counts “{count}” and lists {listed}", f"文中说“{count}”，列出的是{listed}个"),
        evidence=(
            *evidence_in(article, sentence, one.count.start, one.count.end),
            *evidence_in(article, sentence, one.start, one.end),
        ),
        hint=said(
            article,
            f"Which of them are counted in “{count}”? List them as the text has them.",
            f"“{count}”指哪些？请照原文逐个列出",
        ),
    )
