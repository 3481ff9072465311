from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.maps import places

from jianbao.articles import Article, Reason, article_from_text
from jianbao.articles.article import articles_of_page
from jianbao.articles.formats.markdown import markdown_page
from jianbao.errors import ArticleError
from jianbao.text import fold_key

PIECES = (
    *("滨河区三个算力项目签约", "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"),
    *("如今已吸", "引企业，", "約12億元", "戰(zhàn)略", "產(chǎn)業(yè)", "１２", "“", "”", "。", "，"),
    *("\u00ad", "\r\n", "\n", "\n\n", "　　", " ", "■滨河晚报记者 周小满", "2024-05-10 08:30 来源：滨河日报"),
    *("本报讯 ", "(资料图)", "责任编辑：林一诺", "首页 > 财经 > 正文", "Spruce Inc. said so. "),
    *("**", "# ", "- ", "[", "](http://a)", "|"),
)
WITHIN = (Reason.CONVERTER_NOTE, Reason.INVISIBLE)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=60).map("".join)


def check(article: Article) -> None:
    spans = [article.original_span(sentence.start, sentence.end) for sentence in article.sentences]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    for sentence, (start, end) in zip(article.sentences, spans, strict=True):
        assert article.working.text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        quoted = fold_key(article.original[start:end])
        assert all(word in quoted for word in fold_key(sentence.text) if word.isascii() and word.isalnum())
    assert places(article.working)
    paragraphs = [sentence.paragraph for sentence in article.sentences]
    assert paragraphs == sorted(paragraphs) and paragraphs[0] == 1
    pieces = sorted((piece.start, piece.end) for piece in article.left_out)
    assert all(0 <= start < end <= len(article.original) for start, end in pieces)
    assert all(end <= start or start >= end for (_, end), (start, _) in pairwise(pieces))
    beside = [piece for piece in article.left_out if piece.reason not in WITHIN]
    assert not any(start < piece.end and piece.start < end for start, end in spans for piece in beside)


@given(TEXTS)
def test_the_laws_of_an_article_from_text(text: str) -> None:
    try:
        check(article_from_text(text, "a.txt"))
    except ArticleError as error:
        assert "no text" in str(error)


@given(TEXTS)
def test_the_laws_of_an_article_from_markdown(text: str) -> None:
    try:
        check(articles_of_page(markdown_page(text), "a.md")[0])
    except ArticleError as error:
        assert "no text" in str(error)


@given(TEXTS)
def test_every_word_is_kept_or_left_out(text: str) -> None:
    try:
        article = article_from_text(text, "a.txt")
    except ArticleError:
        return
    spans = [article.original_span(sentence.start, sentence.end) for sentence in article.sentences]
    spans += [(piece.start, piece.end) for piece in article.left_out]
    seen = {place for start, end in spans for place in range(start, end)}
    assert not [c for i, c in enumerate(text) if c.isalnum() and i not in seen]


@given(TEXTS, st.sampled_from(["目前已集", "企业", "12", "spruce", "滨", ""]))
def test_the_sentences_with_a_piece_are_those_whose_folded_text_has_it(text: str, piece: str) -> None:
    try:
        article = article_from_text(text, "a.txt")
    except ArticleError:
        return
    expected = [sentence for sentence in article.sentences if piece and piece in sentence.folded.text]
    assert list(article.sentences_with(piece)) == expected
