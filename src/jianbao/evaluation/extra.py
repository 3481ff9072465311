"""What scoring and comparing need beside the core: the extra `evals`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from jianbao.errors import UsageError
from jianbao.language import say


@contextmanager
def evals_extra() -> Iterator[None]:
    """Around the imports of scipy and numpy.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    try:
        yield
    except ImportError:
        raise UsageError(
            say(
                "briefs are scored and compared with an extra that is not installed. "
                "Run: pip install 'jianbao[evals]'",
                "给简报评分、比较要用附加包，现在没有安装。请运行：pip install 'jianbao[evals]'",
            )
        ) from None
