"""What is said where the library that reads a format is not installed."""

from __future__ import annotations

from jianbao.errors import ArticleError
from jianbao.language import say


def extra_missing(source: str, kind: str, extra: str) -> ArticleError:
    """The error that names the extra.

    Args:
        source: what is not read.
        kind: what such files are called, in the user's language.
        extra: the extra that reads them.
    """
    return ArticleError(
        say(
            f"{source}: {kind} are read with an extra that is not installed. Run: pip install 'jianbao[{extra}]'",
            f"{source}：读{kind}要用附加包，现在没有安装。请运行：pip install 'jianbao[{extra}]'",
        )
    )
