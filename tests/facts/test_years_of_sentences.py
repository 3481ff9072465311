"""当年9月 behind a sentence that states its year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.dating import article_dates

KNOWN = {
    "same year": ("这件事青禾县2021年就动手做了。", "当年9月，县里出台行动计划。", "2021-09"),
    "next year": ("工厂2019年落户青禾县。", "次年3月，首条产线投产。", "2020-03"),
    "day": ("2022年5月，公司拿到第一张订单。", "同年11月8日，二厂开工。", "2022-11-08"),
    "翌年": ("园区2018年开园。", "翌年6月，入驻企业达到40家。", "2019-06"),
    "half": ("公司2020年成立。", "当年下半年，团队扩到60人。", "2020-07/2020-12"),
}
UNKNOWN = {
    "no year": ("这件事青禾县早就动手做了。", "当年9月，县里出台行动计划。", "XXXX-09"),
    "two years": ("工厂2019年落户，2021年扩建。", "次年3月，首条产线投产。", "XXXX-03"),
    "other paragraph": ("工厂2019年落户青禾县。\n", "次年3月，首条产线投产。", "XXXX-03"),
    "no counting word": ("工厂2019年落户青禾县。", "3月，首条产线投产。", "XXXX-03"),
    "years of a period": ("2019—2021年，县里先后出台三个办法。", "次年3月，首条产线投产。", "XXXX-03"),
}


def _edtf(article_of: Callable[[str], Article], before: str, text: str) -> list[str]:
    article = article_of(f"云杉储能基地位于滨河区，园区有企业58家。\n{before}{text}\n产品销往华东。")
    return [one.edtf for one in article_dates(article, text)]


@pytest.mark.parametrize(("before", "text", "edtf"), KNOWN.values(), ids=KNOWN)
def test_the_year_of_the_sentence_before(
    article_of: Callable[[str], Article], before: str, text: str, edtf: str
) -> None:
    assert _edtf(article_of, before, text)[0] == edtf


@pytest.mark.parametrize(("before", "text", "edtf"), UNKNOWN.values(), ids=UNKNOWN)
def test_what_no_one_year_says_stays_open(
    article_of: Callable[[str], Article], before: str, text: str, edtf: str
) -> None:
    assert _edtf(article_of, before, text)[0] == edtf
