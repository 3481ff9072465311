"""What the head and the foot of a page state of its story. What they do not state is null."""

from jianbao.articles.layout.head.datelines import dateline_in
from jianbao.articles.layout.head.head import Head
from jianbao.articles.layout.head.parts import Around
from jianbao.articles.layout.head.reading import Hints, read_head
from jianbao.articles.layout.head.titles import names_on, title_line

__all__ = ["Around", "Head", "Hints", "dateline_in", "names_on", "read_head", "title_line"]
