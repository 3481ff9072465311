"""A page as it was read: what of it was kept, what was left out and why."""

from jianbao.rendering.pages.as_html import pages_html
from jianbao.rendering.pages.as_json import page_json
from jianbao.rendering.pages.lines import ShownLine, lines_of
from jianbao.rendering.pages.parts import Part, notices_of
from jianbao.rendering.pages.sizes import Size, doubt, facts_of, sizes_of

__all__ = [
    "Part",
    "ShownLine",
    "Size",
    "doubt",
    "facts_of",
    "lines_of",
    "notices_of",
    "page_json",
    "pages_html",
    "sizes_of",
]
