from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.text import fold, fold_key


@given(st.text())
def test_every_folded_character_knows_its_place(text: str) -> None:
    folded = fold(text)
    for i, character in enumerate(folded.text):
        start, end = folded.source_span(i, i + 1)
        assert character in fold_key(text[start:end])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("ＡＢＣ１２", "abc12", id="width and case"),
        pytest.param("北辰（上海）公司", "北辰(上海)公司", id="brackets"),
        pytest.param("“云帆”计划", "云帆计划", id="quotation marks"),
        pytest.param("云杉•智算", "云杉·智算", id="dots"),
        pytest.param("张 三", "张三", id="spaces"),
        pytest.param("2023—2025年", "2023-2025年", id="dashes"),
    ],
)
def test_what_mirrors_write_differently_folds_alike(one: str, other: str) -> None:
    assert fold_key(one) == fold_key(other)


@pytest.mark.parametrize(("one", "other"), [("2.6万", "26万"), ("1,000", "1000"), ("上调", "下调")])
def test_what_differs_in_meaning_folds_apart(one: str, other: str) -> None:
    assert fold_key(one) != fold_key(other)
