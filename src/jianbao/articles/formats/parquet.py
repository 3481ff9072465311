"""Parquet: an article a row."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedIOBase
from typing import Any

from jianbao.articles.formats.extras import extra_missing
from jianbao.articles.formats.rows import Row
from jianbao.errors import ArticleError
from jianbao.language import say

_AT_ONCE = 16
"""Rows that are in memory: a small file may hold large ones."""
_LARGEST_CHUNK = 2_000_000_000
"""Bytes that a column of a row group may unpack to; it is unpacked a page at a time."""


def parquet_rows(file: BufferedIOBase, source: str) -> Iterator[Row | ArticleError]:
    """The rows of a Parquet file, numbered from 1. Where it is damaged, reading ends with the fault."""
    try:
        import pyarrow.parquet
    except ImportError:
        yield extra_missing(source, say("Parquet files", " Parquet 文件"), "parquet")
        return
    try:
        table = pyarrow.parquet.ParquetFile(file)
        if (size := _largest_chunk(table.metadata)) > _LARGEST_CHUNK:
            yield _too_large(source, size)
            return
        number = 0
        # Vectors and the like are no column of an article, and most of the bytes.
        plain = [field.name for field in table.schema_arrow if not pyarrow.types.is_nested(field.type)]
        for batch in table.iter_batches(batch_size=_AT_ONCE, columns=plain):
            for values in batch.to_pylist():
                number += 1
                yield Row(number, values)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        yield _damaged(source, str(error))


def _largest_chunk(metadata: Any) -> int:
    groups = [metadata.row_group(i) for i in range(metadata.num_row_groups)]
    return max(
        (group.column(i).total_uncompressed_size for group in groups for i in range(group.num_columns)), default=0
    )


def _too_large(source: str, size: int) -> ArticleError:
    return ArticleError(
        say(
            f"{source}: a column unpacks to {size:,} bytes; at most {_LARGEST_CHUNK:,} are read. "
            "Write it in smaller row groups.",
            f"{source}：有一列解压后有 {size:,} 字节；最多读 {_LARGEST_CHUNK:,} 字节。请分成更小的行组。",
        )
    )


def _damaged(source: str, why: str) -> ArticleError:
    cause = " ".join(why.split())[:200]
    return ArticleError(
        say(
            f"{source}: it is no Parquet file, or damaged ({cause}). Write it again.",
            f"{source}：不是 Parquet 文件，或已损坏（{cause}）。请重新生成。",
        )
    )
