from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles.decoding import decode
from jianbao.errors import ArticleError

SIMPLIFIED = "滨河区与云杉科技签约，项目总投资约12亿元。\n“首期年内开工。”林一诺说。\n"
TRADITIONAL = "濱河區與雲杉科技簽約，項目總投資約12億元。\n「首期年內開工。」林一諾說。\n"
ENGLISH = "Cloud Park’s first hall cost €3 million – “a record”, said Siobhán Öberg of Spruce Computing.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((SIMPLIFIED, name) for name in ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be")),
        *((TRADITIONAL, name) for name in ("utf-8", "big5", "big5hkscs", "gb18030", "utf-16", "utf-32")),
        *((ENGLISH, name) for name in ("utf-8", "cp1252", "utf-16", "utf-16-be")),
        pytest.param("云杉科技开工", "gb18030", id="six characters of GB18030"),
        pytest.param("雲杉科技開工", "big5", id="six characters of Big5"),
    ],
)
def test_texts_are_read_in_the_encoding_that_they_have(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.flags == ()


def test_a_gb18030_mark_is_no_character() -> None:
    assert decode("\ufeff云杉".encode("gb18030"), "a.txt").text == "云杉"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("cut", ["first byte", "last byte", "byte in the middle"])
def test_cut_bytes_are_replaced_and_flagged(encoding: str, cut: str) -> None:
    data = (SIMPLIFIED * 5).rstrip("。\n").encode(encoding)
    middle = len(data) // 2 + next(i for i, byte in enumerate(data[len(data) // 2 :]) if byte > 0x7F)
    damaged = {
        "first byte": data[1:],
        "last byte": data[:-1],
        "byte in the middle": data[:middle] + data[middle + 1 :],
    }[cut]
    decoded = decode(damaged, "a.txt")
    assert "云杉科技签约" in decoded.text
    (flag,) = decoded.flags
    assert 0 <= flag.start < flag.end <= len(decoded.text)
    assert "lost" in flag.reason


@pytest.mark.parametrize(
    ("main", "other"),
    [("gb18030", "utf-8"), ("utf-8", "gb18030"), ("big5", "utf-8"), ("utf-8", "big5"), ("gb18030", "big5")],
)
def test_a_line_in_another_encoding_is_read_and_flagged(main: str, other: str) -> None:
    texts = {"gb18030": SIMPLIFIED, "utf-8": SIMPLIFIED, "big5": TRADITIONAL}
    foreign = texts[other].split("\n")[0]
    own = texts[main] * 6
    decoded = decode(own.encode(main) + foreign.encode(other), "a.txt")
    assert decoded.text == own + foreign
    (flag,) = decoded.flags
    assert decoded.text[flag.start : flag.end] == foreign


@pytest.mark.parametrize(
    ("declared", "encoding", "flagged"),
    [
        pytest.param("gb2312", "gb18030", False, id="as declared"),
        pytest.param("Big5", "big5", False, id="as declared, Traditional"),
        pytest.param("big5", "gb18030", True, id="not as declared"),
        pytest.param("no-such", "gb18030", False, id="unknown"),
    ],
)
def test_what_a_page_declares_is_checked(declared: str, encoding: str, flagged: bool) -> None:
    text = f'<html><head><meta charset="{declared}"></head>{TRADITIONAL if encoding == "big5" else SIMPLIFIED}'
    decoded = decode(text.encode(encoding), "a.html")
    assert decoded.text == text
    assert [decoded.text[flag.start : flag.end] for flag in decoded.flags] == [declared] * flagged


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"\x7fELF\0\0\0\1", "NUL bytes", id="binary"),
        pytest.param("滨河\0区".encode(), "NUL bytes", id="one NUL"),
        pytest.param(b"\xff\xff\xff" * 9, "27 of its 27 characters cannot be read", id="no text in any encoding"),
        pytest.param(bytes(range(1, 32)) * 4, "cannot be read", id="control characters"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ArticleError, match=message) as caught:
        decode(data, "some/a.txt")
    assert str(caught.value).startswith("some/a.txt: ")


def test_single_control_characters_survive() -> None:
    text = "滨河区\x07与\x1b[31m云杉科技签约。"
    assert decode(text.encode(), "a.txt").text == text


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_give_a_text_or_an_error(data: bytes) -> None:
    try:
        decoded = decode(data, "a.txt")
    except ArticleError:
        return
    assert all(0 <= flag.start < flag.end <= len(decoded.text) for flag in decoded.flags)
    assert decoded.flags or "\ufffd" not in decoded.text


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs", "Cc", "Co"]), max_size=100))
def test_utf8_is_read_as_it_is(text: str) -> None:
    assert decode(text.encode("utf-8-sig"), "a.txt").text == text
