"""A page for reading in a terminal: what of it was kept, what was left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from jianbao.articles import Article, Kind, Piece, ReadPage, account_of
from jianbao.language import interface_language
from jianbao.rendering import label, printable
from jianbao.rendering.pages import Part, ShownLine, doubt, facts_of, lines_of, notices_of, sizes_of

_DOUBT = "bold yellow"


class PagePrinter:
    """Prints pages to stdout: the head of each story, then its part of the page from top to bottom.

    Where there are no colours, signs tell the same: 〔n〕 begins a sentence, [ ] has the reason why a line was left
    out, ⟦ ⟧ is what was cleaned away, ⟪ ⟫ is in doubt, and ⚑ says why.
    """

    def __init__(self) -> None:
        self._console = Console(highlight=False)
        self._language = interface_language()

    def show(self, page: ReadPage) -> None:
        """Prints a page."""
        pieces = account_of(page)
        for number, lines in groupby(lines_of(page), key=lambda line: line.story):
            self._head(page.stories[number - 1], number, len(page.stories))
            self._sizes(page.stories[number - 1], [piece for piece in pieces if piece.story == number])
            for flag in notices_of(page) if number == 1 else ():
                self._print(Text(f"⚑ {doubt(flag, self._language)}", style=_DOUBT))
            for first, line in enumerate(lines):
                if line.apart or not first:
                    self._console.print()
                self._print(self._line(line))
            self._console.print()

    def _head(self, story: Article, number: int, count: int) -> None:
        which = f" · {self._label('story')} {number}/{count}" if count > 1 else ""
        self._print(Text(f"━━ {story.source}{which}", style="bold cyan"))
        title = story.head.title
        self._print(Text(title.value if title else self._label("untitled"), style="bold"))
        facts = facts_of(story, self._language)
        self._print(self._joined([(self._label(name), value) for name, value in facts.items()]))

    def _sizes(self, story: Article, pieces: Sequence[Piece]) -> None:
        sizes = [(size.label(self._language), f"{size.characters:,}") for size in sizes_of(pieces)]
        self._print(self._joined([(self._label("sentences"), f"{len(story.sentences):,}"), *sizes]))

    def _joined(self, told: Sequence[tuple[str, str]]) -> Text:
        colon = label(": ", self._language)
        return Text(" · ".join(f"{name}{colon}{value}" for name, value in told), style="dim")

    def _line(self, line: ShownLine) -> Text:
        if line.left_out is None:
            return Text().join(map(self._part, line.parts))
        shown = Text(f"[{self._label(line.left_out)}] ", style="dim italic")
        return shown.append_text(Text().join(map(self._part, line.parts)))

    def _part(self, part: Part) -> Text:
        shown = Text(f"〔{part.piece.sentence}〕" if part.opens else "", style="cyan")
        words = Text(part.text, style="dim" if part.piece.kind in (Kind.LEFT_OUT, Kind.SIGNS) else "")
        if part.piece.kind is Kind.CLEANED:
            words = Text(f"⟦{part.text}⟧", style="dim strike")
        if part.flags:
            words = Text(f"⟪{words.plain}⟫", style="black on yellow")
        for flag in part.closes:
            words.append(f" ⚑{doubt(flag, self._language)} ", style=_DOUBT)
        return shown.append_text(words)

    def _label(self, word: str) -> str:
        return label(word, self._language)

    def _print(self, text: Text) -> None:
        # Terminals wrap lines themselves, and what is piped is not to be cut.
        self._console.print(Text(printable(text.plain), spans=text.spans, style=text.style), soft_wrap=True)
