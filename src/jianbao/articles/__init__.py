"""From a file to an `Article`: original text, working text, numbered sentences, what the head states."""

from jianbao.articles.account import Kind, Piece, account_of, beginnings
from jianbao.articles.article import Article, Sentence, article_from_text
from jianbao.articles.duplicates import Duplicate, DuplicateGroup, Kinship, duplicate_groups
from jianbao.articles.inputs import Inputs, find_inputs
from jianbao.articles.layout.head import Head, dateline_in
from jianbao.articles.marks import Flag, LeftOut, Reason, Stated
from jianbao.articles.reading import Reading, ReadPage, read_address, read_article, read_articles, read_pages

__all__ = [
    "Article",
    "Duplicate",
    "DuplicateGroup",
    "Flag",
    "Head",
    "Inputs",
    "Kind",
    "Kinship",
    "LeftOut",
    "Piece",
    "ReadPage",
    "Reading",
    "Reason",
    "Sentence",
    "Stated",
    "account_of",
    "article_from_text",
    "beginnings",
    "dateline_in",
    "duplicate_groups",
    "find_inputs",
    "read_address",
    "read_article",
    "read_articles",
    "read_pages",
]
