"""What a reader of quantities gives."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from jianbao.values.growth import Growth
from jianbao.values.numerals import Bound

Kind = Literal["amount", "ordinal", "class", "name"]


class Quantity(NamedTuple):
    """A quantity that a text states.

    Attributes:
        text: its words, with those that bound it and its unit or measure word: 约2.6万个, 不低于50%, US$1.2 billion.
        start, end: their span.
        number_start, number_end: the span of the number alone, with its words of scale: 2.6万.
        value: in the base unit (12亿元 is 1200000000, 6.4% is 6.4, 1/18 is a fraction); of a range the least.
            None where the words claim no value (数十亿, 若干个).
        high: of a range the most.
        unit: canonical (元, %, 个, 公里); None without one. A rate is one unit: 元/吨 of 3000元/吨, and of 每吨3000元,
            whose 每吨 stays outside of the words. 番 counts doublings (翻两番 is four times as much), and doubled,
            tripled and threefold are 倍 of what was.
        currency: ISO 4217, for money.
        bound: 约 左右 `~`; 近 不足 `<`; 超 逾 余 多 `>`; 不低于 至少 以上 `>=`; 不超过 最高 以下 `<=`.
        growth: whether it says by how much something grew or shrank (同比增长6.4%, 同比减少3000万元, 净增50家).
        expected: whether the words right before it say that it is hoped for or foreseen: 有望达500亿元, 预计突破3%.
        kind: `amount` is a figure of something; `ordinal` says which (第四个, 首批, 一期); `class` is a size that
            names a class (千亿元级); `name` is part of a name, a version or a slogan (5G, 3.0版, 三大, 三省一市) or
            no more than an article (一个).
    """

    text: str
    start: int
    end: int
    number_start: int
    number_end: int
    value: Decimal | Fraction | None
    kind: Kind
    high: Decimal | None = None
    unit: str | None = None
    currency: str | None = None
    bound: Bound | None = None
    growth: Growth | None = None
    expected: bool = False

    @property
    def is_figure(self) -> bool:
        """Whether it is a figure of something, with a value: no ordinal, class or name, and not 数十亿."""
        return self.kind == "amount" and self.value is not None
