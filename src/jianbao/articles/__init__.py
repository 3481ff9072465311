"""From a file to an `Article`: original text, working text, numbered sentences."""

from jianbao.articles.article import Article, Sentence, article_from_text
from jianbao.articles.furniture import LeftOut
from jianbao.articles.reading import read_article

__all__ = ["Article", "LeftOut", "Sentence", "article_from_text", "read_article"]
