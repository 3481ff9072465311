from __future__ import annotations

import csv
import gzip
import io
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from jianbao.articles import Article, Flag, Reason, Stated, read_article, read_articles
from jianbao.articles.formats import lines
from jianbao.articles.reading import Reading
from jianbao.config import Columns
from jianbao.errors import ArticleError

FIRST, SECOND, THIRD = "滨河区与云杉科技签约。", "海河路新馆开放。", "林场启动改造。"
Row = dict[str, Any]
ROWS: list[Row] = [{"text": words, "id": i} for i, words in enumerate((FIRST, SECOND, THIRD), 7)]


def _jsonl(table: Sequence[Row]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in table).encode()


def _csv(table: Sequence[Row]) -> bytes:
    written = io.StringIO()
    writer = csv.DictWriter(written, list(table[0]))
    writer.writeheader()
    writer.writerows(table)
    return written.getvalue().encode()


def _parquet(table: Sequence[Row]) -> bytes:
    written = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(table)), written)
    return written.getvalue()


WRITERS: dict[str, Callable[[Sequence[Row]], bytes]] = {"jsonl": _jsonl, "csv": _csv, "parquet": _parquet}
formats = pytest.mark.parametrize("ending", WRITERS)


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Reading]]:
    monkeypatch.chdir(tmp_path)

    def read(name: str, data: bytes, **columns: str) -> list[Reading]:
        Path(name).write_bytes(data)
        return list(read_articles(Path(name), Columns(**columns)))

    return read


def told(readings: Sequence[Reading]) -> list[str]:
    """Of each reading the last words of its text, or the error."""
    return [reading.original if isinstance(reading, Article) else f"! {reading}" for reading in readings]


def sources(readings: Sequence[Reading]) -> list[str]:
    return [reading.source for reading in readings if isinstance(reading, Article)]


@formats
def test_every_row_is_an_article(read: Callable[..., list[Reading]], ending: str) -> None:
    readings = read(f"news.{ending}", WRITERS[ending](ROWS))
    assert told(readings) == [FIRST, SECOND, THIRD]
    assert sources(readings) == [f"news.{ending}#{i}" for i in (7, 8, 9)]


@formats
@pytest.mark.parametrize(
    ("row", "columns"),
    [
        pytest.param({"Text": FIRST, "TITLE": "签约", "Date": "2024-05-10", "publisher": "滨河网"}, {}, id="English"),
        pytest.param({"正文": FIRST, "标题": "签约", "发布时间": "2024年5月10日", "来源": "滨河网"}, {}, id="Chinese"),
        pytest.param(
            {"x": FIRST, "head": "签约", "day": "2024/5/10", "who": "滨河网", "text": "另一段。"},
            {"text": "X", "title": "head", "date": "day", "source": "who"},
            id="named",
        ),
        pytest.param(
            {"content": FIRST, " headline ": " 签约\n", "日期": "2024-05-10", "媒体": "滨河网"}, {}, id="spaces around"
        ),
    ],
)
def test_what_the_columns_state(
    read: Callable[..., list[Reading]], ending: str, row: Row, columns: dict[str, str]
) -> None:
    (article,) = read(f"a.{ending}", WRITERS[ending]([row]), **columns)
    assert isinstance(article, Article) and article.original == FIRST
    head = article.head
    assert head.title is not None and head.publisher is not None and head.published is not None
    assert (head.title.value, head.publisher.value, head.published.value) == ("签约", "滨河网", "2024-05-10")
    assert article.original[head.title.start : head.title.end] == "签约"
    assert (head.publisher.start, head.publisher.end) == (0, 0)


@pytest.mark.parametrize(
    ("value", "published"),
    [
        pytest.param(date(2024, 5, 10), "2024-05-10", id="a day"),
        pytest.param(datetime(2024, 5, 10, 8, 30), "2024-05-10T08:30:00", id="a time"),
        pytest.param(20240510, "2024-05-10", id="a number that is a day"),
        pytest.param("20240510", "2024-05-10", id="a day written close"),
        pytest.param(20241340, None, id="a number that is no day"),
        pytest.param(20230229, None, id="a day that its year does not have"),
        pytest.param(202405101, None, id="a longer number"),
        pytest.param(None, None, id="nothing"),
    ],
)
def test_dates_of_parquet(read: Callable[..., list[Reading]], value: object, published: str | None) -> None:
    (article,) = read("a.parquet", _parquet([{"text": FIRST, "date": value, "vector": [1.0]}]))
    assert isinstance(article, Article)
    stated = article.head.published
    assert (stated.value if stated else None) == published
    unread = [Flag(0, 0, Reason.UNREAD_DAY, str(value))] if value and not published else []
    assert list(article.flags) == unread


@formats
@pytest.mark.parametrize("value", [20230811, "20230811"], ids=["number", "text"])
def test_a_day_written_close_is_read(read: Callable[..., list[Reading]], ending: str, value: object) -> None:
    (article,) = read(f"a.{ending}", WRITERS[ending]([{"text": FIRST, "date": value}]))
    assert isinstance(article, Article)
    assert (article.head.published, article.flags) == (Stated("2023-08-11", 0, 0), ())


def test_a_title_of_a_column_goes_before_a_line_that_looks_like_one(read: Callable[..., list[Reading]]) -> None:
    text = f"一个小标题\n{'滨河区与云杉科技签署合作协议，双方将开展长期合作，首期年内开工。' * 2}"
    (article,) = read("a.jsonl", _jsonl([{"text": text, "title": "算力项目签约"}]))
    assert isinstance(article, Article) and article.head.title is not None
    assert article.head.title.value == "算力项目签约"


@formats
def test_ids_that_come_twice_are_told_apart(read: Callable[..., list[Reading]], ending: str) -> None:
    table = [{"text": FIRST, "url": i} for i in ("a", "a", None, "")]
    readings = read(f"a.{ending}", WRITERS[ending](table))
    first, second, third, fourth = (source.split("#")[1] for source in sources(readings))
    assert (first, third.isdigit(), fourth.isdigit()) == ("a", True, True)
    assert second.startswith("a~") and len({first, second, third, fourth}) == 4


@formats
def test_a_missing_text_column_is_one_error(read: Callable[..., list[Reading]], ending: str) -> None:
    table = [{"headline": "签约", "story": words} for words in (FIRST, SECOND)]
    (fault,) = read(f"a.{ending}", WRITERS[ending](table), text="full")
    assert isinstance(fault, ArticleError)
    assert "no column holds the text. The columns: headline, story. Looked for: full, text, content" in str(fault)


JSON = json.dumps(FIRST, ensure_ascii=False)
NO_OBJECT = "the line is no JSON object"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param('{"text": "签', f"a.jsonl#2: {NO_OBJECT} (Unterminated string", id="cut"),
        pytest.param("[]", f"{NO_OBJECT} (it is a list)", id="no object"),
        pytest.param("[" * 100_000, f"{NO_OBJECT} (it is nested too deeply)", id="nested"),
        pytest.param(f'{{"text": {"9" * 5000}}}', NO_OBJECT, id="a long number"),
        pytest.param('{"text": 12}', "a.jsonl#2: the column text is 12, no text", id="a number"),
        pytest.param('{"text": ["签约"]}', "is ['签约'], no text", id="a list"),
        pytest.param('{"text": " "}', "the column text is empty", id="blank"),
        pytest.param('{"text": null}', "the column text is empty", id="null"),
        pytest.param('{"text": "签\\u0000约"}', "holds NUL", id="NUL"),
        pytest.param('{"text": "——"}', "there is no text in it", id="signs"),
        pytest.param('{"body2": "签约"}', "row 2: no column holds the text. The columns: body2", id="another column"),
        pytest.param("\ufffd" * 20, NO_OBJECT, id="lost"),
    ],
)
def test_a_broken_line_is_one_error_in_its_place(read: Callable[..., list[Reading]], line: str, message: str) -> None:
    before, fault, after = read("a.jsonl", f'{{"text": {JSON}}}\n{line}\n\n{{"text": {JSON}}}'.encode())
    assert isinstance(fault, ArticleError) and message in str(fault) and len(str(fault)) < 600
    assert sources([before, after]) == ["a.jsonl#1", "a.jsonl#4"]


def test_half_of_a_pair_is_lost_and_flagged(read: Callable[..., list[Reading]]) -> None:
    (article,) = read("a.jsonl", b'{"text": "' + FIRST.encode() + b'\\ud800", "id": "\\udfff"}')
    assert isinstance(article, Article) and article.original == FIRST + "\ufffd"
    assert [(flag.start, flag.end) for flag in article.flags] == [(len(FIRST), len(FIRST) + 1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_encodings(read: Callable[..., list[Reading]], ending: str, encoding: str) -> None:
    data = WRITERS[ending](ROWS).decode().encode(encoding)
    assert told(read(f"a.{ending}", data)) == [FIRST, SECOND, THIRD]


def test_bytes_of_another_encoding_are_flagged(read: Callable[..., list[Reading]]) -> None:
    data = _jsonl(ROWS).replace("新馆".encode(), b"\xd0\xc2")
    _, article, _ = read("a.jsonl", data)
    assert isinstance(article, Article)
    (flag,) = article.flags
    assert set(article.original[flag.start : flag.end]) == {"\ufffd"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f'id,text\n1,"{FIRST}\n第二段。"\n', [f"{FIRST}\n第二段。"], id="lines in a cell"),
        pytest.param(f'id;text\n1;"他说""好"";{FIRST}"\n', [f'他说"好";{FIRST}'], id="semicolons, quotes"),
        pytest.param(f"id\ttext\r\n1\t{FIRST}\r\n\r\n2\t{SECOND}", [FIRST, SECOND], id="tabs, blank lines"),
        pytest.param(f"text,id\n{FIRST}\n{SECOND},2,,\n", [FIRST, SECOND], id="short and long rows"),
        pytest.param(
            f'id,text\n1,"{FIRST}\n2,{SECOND}\n3,{THIRD}\n',
            ["! a.csv#2: the row on line 2 is broken (unexpected end of data)", SECOND, THIRD],
            id="a quotation mark that is not closed",
        ),
        pytest.param(
            f'id,text\n1,"{FIRST}\n2,"{SECOND}"\n3,{THIRD}\n',
            ["! a.csv#2: the row on line 2 is broken (',' expected after '\"')", SECOND, THIRD],
            id="one that the next row closes",
        ),
        pytest.param(
            f"text,id\n{FIRST},首期开工,1\n{SECOND},2\n",
            ["! a.csv#2: the row has 3 cells, and there are 2 columns", SECOND],
            id="a comma in the text",
        ),
        pytest.param(f"id,text\n1,签\0约\n2,{SECOND}\n", ["! a.csv#1: the column text holds NUL", SECOND], id="NUL"),
        pytest.param("id,text\n", ["! a.csv: there is no row in it"], id="no row"),
        pytest.param("", ["! a.csv: there is no row in it"], id="empty"),
        pytest.param(f"text\n{'滨' * 1_000_000}\n{SECOND}\n", ["滨" * 1_000_000, SECOND], id="megabytes in a cell"),
    ],
)
def test_csv(read: Callable[..., list[Reading]], text: str, expected: list[str]) -> None:
    readings = told(read("a.csv", text.encode()))
    assert len(readings) == len(expected)
    assert all(
        told.startswith(words) if words.startswith("!") else told == words
        for told, words in zip(readings, expected, strict=True)
    )


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_a_line_that_is_too_long_is_one_error(
    read: Callable[..., list[Reading]], ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "LARGEST_BYTES", 100)
    before, fault, after = read(
        f"a.{ending}", WRITERS[ending]([{"text": words} for words in (FIRST, "滨" * 999, THIRD)])
    )
    assert told([before, after]) == [FIRST, THIRD]
    assert isinstance(fault, ArticleError) and "more than the 100 characters" in str(fault)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(FIRST.encode(), id="text"),
        pytest.param(b"PAR1" + bytes(99) + b"PAR1", id="nothing inside"),
        pytest.param(_parquet(ROWS)[:-40], id="cut"),
    ],
)
def test_what_is_no_parquet_says_so(read: Callable[..., list[Reading]], data: bytes) -> None:
    (fault,) = read("a.parquet", data)
    assert isinstance(fault, ArticleError)
    assert "a.parquet: it is no Parquet file, or damaged (" in str(fault) and len(str(fault)) < 600


def test_the_extra_is_named_where_it_is_missing(
    read: Callable[..., list[Reading]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    (fault,) = read("a.parquet", _parquet(ROWS))
    with pytest.raises(ArticleError, match=r"pip install 'jianbao\[parquet\]'"):
        raise fault if isinstance(fault, ArticleError) else AssertionError


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_one_article_is_read_out_of_a_table_of_one(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    data = _jsonl(ROWS[:1])
    file.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert read_article(file).original == FIRST


def test_one_article_is_not_read_out_of_a_table_of_several(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(_jsonl(ROWS))
    with pytest.raises(ArticleError, match=r"a\.jsonl: it holds several articles\. Use read_articles, or the command"):
        read_article(tmp_path / "a.jsonl")
