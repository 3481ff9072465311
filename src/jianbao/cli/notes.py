"""Lines on stderr about what is done and what went wrong."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape

from jianbao.rendering import printable


class Notes:
    """Writes lines to stderr; they may have article text in them."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)

    def note(self, line: str) -> None:
        """A line that stays."""
        self._console.print(f"[dim]{escape(printable(line))}[/dim]", soft_wrap=True)

    def failed(self, line: str) -> None:
        """A line about something that went wrong."""
        self._console.print(f"[red]jianbao:[/red] {escape(printable(line))}", soft_wrap=True)
