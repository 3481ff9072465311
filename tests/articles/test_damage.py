"""Damage is flagged with its span and mended in the working text where that is provable; all else is left alone."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import ROOT
from tests.maps import places

from jianbao.articles import Article, Reason, article_from_text, read_articles
from jianbao.articles.characters import FREQUENT
from jianbao.articles.damage.repair import damage_in, repaired
from jianbao.mapped import identity

STORY = "算力中心项目总投资12亿元，“3月5日”开工建设。云渚区政府表示，这是一个新的开始。"
TRADITIONAL = "雲渚區政府表示，這是一個新的開始，中國企業的發展與時俱進。"
_HAN = sorted(character for character in FREQUENT if "\u4e00" <= character <= "\u9fff")
_SIMPLIFIED = [character for character in _HAN if character.encode("gb2312", "ignore")]
_TRADITIONAL = [character for character in _HAN if character.encode("big5", "ignore")]
COMMON = st.text(st.sampled_from([*_SIMPLIFIED, *"，。“”（）"]), min_size=8, max_size=60)
RARE_NAMES = "喆淼堃垚翀晟昊璟珺祎翾旻婧妤赟瑄玥睿彧烨煜骞璐婷涵浠涓濮绮缇锴"


def as_windows_1252(data: bytes) -> str:
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in data)


def as_latin_1(data: bytes) -> str:
    return data.decode("latin-1")


def mended(shown: str) -> str:
    return repaired(identity(shown)).text


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        pytest.param(as_windows_1252(STORY.encode()), Reason.UTF8_AS_LATIN, id="UTF-8 as Windows-1252"),
        pytest.param(as_latin_1(STORY.encode()), Reason.UTF8_AS_LATIN, id="UTF-8 as Latin-1"),
        pytest.param(as_windows_1252(as_windows_1252(STORY.encode()).encode()), Reason.UTF8_TWICE, id="twice"),
        pytest.param(as_latin_1(STORY.encode("gbk")), Reason.GBK_AS_LATIN, id="GBK as Latin-1"),
        pytest.param(STORY.encode("gbk").decode("big5hkscs"), Reason.GBK_AS_BIG5, id="GBK as Big5"),
    ],
)
def test_a_misread_page_is_read_as_it_was_meant(shown: str, reason: Reason) -> None:
    assert mended(shown) == STORY
    assert {damage.reason for damage in damage_in(shown)} == {reason}


@pytest.mark.parametrize(
    ("shown", "meant", "reason"),
    [
        pytest.param("绠楀姏中心", "算力中心", Reason.UTF8_AS_GBK, id="UTF-8 as GBK"),
        pytest.param("园区ç®—åŠ›中心", "园区算力中心", Reason.UTF8_AS_LATIN, id="UTF-8 as Windows-1252 in a sentence"),
        pytest.param("It doesnâ€™t end", "It doesn’t end", Reason.UTF8_AS_LATIN, id="English apostrophe"),
        pytest.param(
            TRADITIONAL.encode("big5").decode("gb18030"), TRADITIONAL, Reason.BIG5_AS_GBK, id="Big5 as GB18030"
        ),
        pytest.param("总投资&nbsp;12亿元", "总投资\u00a012亿元", Reason.ESCAPED, id="entity"),
        pytest.param("&amp;ldquo;开工", "“开工", Reason.ESCAPED, id="entity escaped twice"),
        pytest.param("&#31639;&#x529B;", "算力", Reason.ESCAPED, id="numeric entities"),
        pytest.param("\\u7b97\\u529b中心", "算力中心", Reason.ESCAPED, id="JSON"),
        pytest.param("看%E7%AE%97%E5%8A%9B吧", "看算力吧", Reason.ESCAPED, id="percent"),
        pytest.param("=E7=AE=97=E5=8A=\n=9B中心", "算力中心", Reason.ESCAPED, id="quoted-printable"),
    ],
)
def test_a_damaged_stretch_is_mended_where_it_stands(shown: str, meant: str, reason: Reason) -> None:
    assert mended(shown) == meant
    assert {damage.reason for damage in damage_in(shown)} == {reason}
    assert all(damage.detail and damage.detail in meant for damage in damage_in(shown))


@pytest.mark.parametrize(
    ("shown", "damaged", "reason"),
    [
        pytest.param("资料锟斤拷锟斤拷显示", "锟斤拷锟斤拷", Reason.RESIDUE, id="U+FFFD read as GBK"),
        pytest.param("名称：烫烫烫烫", "烫烫烫烫", Reason.RESIDUE, id="memory never written"),
        pytest.param("名称：屯屯屯屯", "屯屯屯屯", Reason.RESIDUE, id="heap never written"),
        pytest.param("王□□表示", "□□", Reason.MISSING, id="squares"),
        pytest.param("云渚区????公司", "????", Reason.MISSING, id="question marks"),
        pytest.param("王\ue123表示", "\ue123", Reason.PRIVATE_USE, id="private use"),
        pytest.param("第一段。<br/><p class='a'>第二段。", "<br/><p class='a'>", Reason.MARKUP, id="tags"),
        pytest.param("第一段。&lt;br/&gt;第二段。", "&lt;br/&gt;", Reason.MARKUP, id="escaped tag"),
        pytest.param("开工锛�总投资", "锛�", Reason.UTF8_AS_GBK, id="a sign that lost its last byte"),
        pytest.param(
            "“开工â€\ufffd他说", "â€\ufffd", Reason.UTF8_AS_LATIN, id="a quotation mark that lost its last byte"
        ),
    ],
)
def test_what_is_not_provable_is_flagged_and_stays(shown: str, damaged: str, reason: Reason) -> None:
    (found,) = damage_in(shown)
    assert (shown[found.start : found.end], found.reason) == (damaged, reason)
    assert mended(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "□本报记者 穆清",
        "是否同意：□是□否",
        "为什么??我们都不信。",
        "真的吗??他问。",
        "Université d’été à Besançon, « marché » où naïveté, Ærø, Ñandú",
        "ÄÖÜäöüß ÀÁÂÃÄÅ ÇÕES · 25°C ±5 × 3",
        "http://example.com/s?wd=%E7%AE%97%E5%8A%9B&ie=utf-8",
        "AT&T、R&D;、a<bc>d、1 < 2",
        "C:\\users\\uface",
        "いろは、カタカナ、東京の会社です",
        "Россия и Китай：Цена 与 Ω、α、β",
        "陈璐、涓涓细流、锟铻剑、濮阳、钬",
        "好烫！屯田，三屯村",
        "— ﹝注﹞ ㄅㄆㄇ 注音",
        "𠮷野家與𨋢",
    ],
)
def test_clean_text_is_left_alone(text: str) -> None:
    assert damage_in(text) == ()
    assert mended(text) == text


@given(COMMON)
def test_text_in_any_wrong_encoding_is_mended_to_exactly_itself(text: str) -> None:
    data = text.encode()
    shown = [as_windows_1252(data), as_latin_1(data), as_windows_1252(as_windows_1252(data).encode())]
    # Two characters show as three; with an odd one there is a byte too much.
    even = text[: len(text) // 2 * 2].encode()
    for one, meant in [*((each, text) for each in shown), (even.decode("gb18030", "replace"), even.decode())]:
        if sum(character in _SIMPLIFIED for character in meant) > 1 and "\ufffd" not in one:
            _is_mended(one, meant)


def _is_mended(shown: str, meant: str) -> None:
    working = repaired(identity(shown))
    assert working.text == meant
    spans = places(working)
    assert spans[0][0] == 0 and spans[-1][1] == len(shown)


@given(st.text(st.sampled_from(_SIMPLIFIED), min_size=8, max_size=60))
def test_pairs_of_bytes_are_mended_to_exactly_themselves(text: str) -> None:
    _is_mended(as_latin_1(text.encode("gbk")), text)


@given(
    st.text(st.sampled_from([*_HAN, *RARE_NAMES, *TRADITIONAL, *"，。“”（）？！·—… 12%abéü\n"]), max_size=200),
)
def test_chinese_and_english_are_left_alone(text: str) -> None:
    assert mended(text) == text


@given(st.text(st.sampled_from("绠楀姏ç®—åŠ›ËãÁ¦%E7\\u7b&nbsp;=\ufffd\ue123□?锟斤拷<p> 好，\n"), max_size=80))
def test_the_map_goes_forward_inside_the_original(shown: str) -> None:
    working = repaired(identity(shown))
    assert not working.text or places(working)[-1][1] <= len(shown)
    found = damage_in(shown)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_the_original_stays_and_flags_have_its_spans() -> None:
    page = f"云渚区新闻\n\n{STORY}\n{as_windows_1252(STORY.encode())}\n{STORY}"
    article = article_from_text(page, "a.txt")
    assert article.original == page
    assert article.working.text.count("算力中心项目总投资12亿元") == 3
    mended = [flag for flag in article.flags if flag.reason is Reason.UTF8_AS_LATIN]
    assert page[mended[0].start : mended[0].end] == as_windows_1252("算力中心项目总投资".encode())
    assert mended[0].detail == "算力中心项目总投资"


def test_the_clean_pages_of_the_corpus_have_no_damage() -> None:
    pages = [*(ROOT / "tests" / "articles" / "pages").glob("*.txt"), *(ROOT / "seeds").glob("*.txt")]
    doubtful = {
        path.name
        for path in pages
        for article in read_articles(path)
        if isinstance(article, Article) and damage_in(article.working.text)
    }
    assert doubtful == {"mojibake-replacement.txt"}


@pytest.mark.parametrize(
    "piece",
    [
        "&lt;p ",
        "<p ",
        "&amp;",
        "/%E7%AE%97 ",
        "%E7",
        "?",
        "好□",
        "\\u7b97",
        "=E7",
        "ç®",
        "ËãÁ¦",
        "绠楀",
        "绠",
        "Е琌",
        "锟",
        "[\xa0",
    ],
)
def test_a_megabyte_of_one_thing_takes_time_by_its_length(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    repaired(identity(text))
    assert time.process_time() - start < 10
