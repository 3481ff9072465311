"""Figures as schemas know them: the model points at one, code reads its value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any, ClassVar, Literal, Self

from jianbao.articles import Article, Sentence
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.grounding import Grounding, hopeless, ungrounded
from jianbao.facts.locate import Found, evidence_of
from jianbao.facts.types import Asked, cited
from jianbao.text import fold_key
from jianbao.values import Quantity, read_quantities
from jianbao.values.local_money import local_money

_NO_AMOUNT = {
    "class": ("the size of a class and no sum", "是规模等级，不是数额"),
    "ordinal": ("an ordinal and no amount", "是序数，不是数量"),
    "name": ("part of a name and no amount", "是名称的一部分，不是数量"),
}
"""What a quantity of another kind is, in English and Chinese."""


class Amount(Asked):
    """A quantity that a cited sentence states, with the words that bound it.

    Attributes:
        text: the article's words: 约42亿元, 300多家, 1/18.
        value: in the base unit, as an exact decimal or fraction: 42亿元 is `4200000000`, 6.4% is `6.4`,
            1/18 is `1/18`; of a range the least. Null where the words claim none (数十亿).
        high: of a range the most.
        unit: 元, %, 个, 公里 …; currency: ISO 4217, for money.
        bound: `~` about, `<` nearly, `>` more than, `>=` at least, `<=` at most.
        growth: whether it says by how much something grew or shrank: 同比增长3%, 减少3000万元.
    """

    text: str
    value: str | None
    high: str | None = None
    unit: str | None = None
    currency: str | None = None
    bound: Literal["~", "<", ">", ">=", "<="] | None = None
    growth: Literal["+", "-"] | None = None
    evidence: Evidence
    longest: ClassVar[int] = 30

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The quantity of a cited sentence that the words point at; each is given once.

        A class (千亿元级), an ordinal and a number in a name are no amounts: nothing was measured or paid.
        """
        other: Quantity | None = None
        for number in cited(so_far):
            sentence = grounding.article.sentence(number)
            if sentence is None:
                continue
            for quantity in quantities_like(written, sentence):
                if not _is_amount(quantity, sentence):
                    other = quantity
                    continue
                amount = cls.of(quantity, number, grounding.article)
                span = (amount.evidence.start, amount.evidence.end)
                if span not in grounding.taken:
                    grounding.taken.add(span)
                    return amount
        article = grounding.article
        if other:
            english, chinese = _NO_AMOUNT[other.kind]
            raise hopeless(f"“{other.text}” is {english}", f"“{other.text}”{chinese}", article)
        raise ungrounded(f"the cited sentences have no figure “{written}”", f"所引句子里没有数字“{written}”", article)

    @classmethod
    def of(cls, quantity: Quantity, number: int, article: Article) -> Self:
        """A quantity of the sentence of that number."""
        start = article.sentences[number - 1].start
        found = Found(start + quantity.start, start + quantity.end, number, Status.EXACT)
        unit, currency = _money_of(quantity, article)
        return cls(
            text=quantity.text,
            value=exact(quantity.value),
            high=exact(quantity.high),
            unit=unit,
            currency=currency,
            bound=quantity.bound,
            growth=quantity.growth,
            evidence=evidence_of(found, article),
        )


def _is_amount(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a quantity is so much of something; a round sum is that where it ends its clause: 产值达百亿元."""
    if quantity.kind != "class":
        return quantity.kind == "amount"
    return not quantity.text.endswith("级") and not sentence.text[quantity.end : quantity.end + 1].isalnum()


def _money_of(quantity: Quantity, article: Article) -> tuple[str | None, str | None]:
    """Unit and currency: a page of Taiwan writes 新台幣 once, and 元 from then on."""
    local = _local_money(article.original) if quantity.currency == "CNY" else None
    # Where the text is of several places a bare 元 is nobody's for sure, and that is for its own sentence to tell.
    if local is None or local.currency is None:
        return quantity.unit, quantity.currency
    return local.of(quantity.text, local.since, quantity.currency) or (quantity.unit, quantity.currency)


_local_money = lru_cache(maxsize=64)(local_money)


def quantities_like(written: str, sentence: Sentence) -> Iterator[Quantity]:
    """The quantities of a sentence that say what the written words say: the same number, one text in the other."""
    wanted = fold_key(written)
    for quantity in read_quantities(sentence.text):
        stated = fold_key(quantity.text)
        number = fold_key(sentence.text[quantity.number_start : quantity.number_end])
        if wanted == stated or (number in wanted and (wanted in stated or stated in wanted)):
            yield quantity


def exact(value: Decimal | Fraction | None) -> str | None:
    """A value as an exact decimal or fraction."""
    return f"{value:f}" if isinstance(value, Decimal) else None if value is None else str(value)
