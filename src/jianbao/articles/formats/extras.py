"""What is said where the library that reads a format is not installed."""

from __future__ import annotations

from jianbao.errors import ArticleError
from jianbao.language import say


def extra_missing(source: str, kind: tuple[str, str], extra: str) -> ArticleError:
    """The error that names the extra.

    Args:
        source: what is not read.
        kind: what such files are called, in English and in Chinese.
        extra: the extra that reads them.
    """
    english, chinese = kind
    return ArticleError(
        say(
            f"{source}: {english} are read with an extra that is not installed. Run: pip install 'jianbao[{extra}]'",
            f"{source}：读{chinese}要用附加包，现在没有安装。请运行：pip install 'jianbao[{extra}]'",
        )
    )
