from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from tests.records import PARK, park, put

from jianbao.articles import Article, article_from_text
from jianbao.errors import RecordError, UsageError
from jianbao.store import PlainRecord, RecordFolder, record_files, write_by_rename

OTHER = "另一篇文章，讲的是另一件事。\n"


def article(source: str, text: str = PARK) -> Article:
    return article_from_text(text, source)


def names(folder: RecordFolder, *articles: Article) -> list[str]:
    return [folder.place(one).name for one in articles]


def test_two_sources_of_one_name_keep_their_files_in_every_order(tmp_path: Path) -> None:
    first, second = article("a/park.txt"), article("b/park.txt", OTHER)
    folder = RecordFolder(tmp_path)
    plain, apart = names(folder, first, second)
    assert plain == "park.brief.json" and apart != plain
    for name, one in ((plain, first), (apart, second)):
        record = park().model_copy(update={"article": park().article.model_copy(update={"source": one.source})})
        (tmp_path / name).write_text(record.model_dump_json(), "utf-8")
    assert names(RecordFolder(tmp_path), second, first) == [apart, plain]
    assert names(RecordFolder(tmp_path), second) == [apart]
    (tmp_path / plain).unlink()
    assert names(RecordFolder(tmp_path), second, first) == [apart, plain]


def test_names_that_differ_in_case_are_told_apart(tmp_path: Path) -> None:
    first, second = names(RecordFolder(tmp_path), article("Park.txt"), article("park.txt", OTHER))
    assert first.casefold() != second.casefold()


def test_the_same_article_by_another_path_is_the_same(tmp_path: Path) -> None:
    put(tmp_path, park())
    assert names(RecordFolder(tmp_path), article("elsewhere/park.txt")) == ["park.brief.json"]
    assert names(RecordFolder(tmp_path), article("elsewhere/park.txt", OTHER)) != ["park.brief.json"]


def test_a_damaged_record_is_made_anew_in_its_place(tmp_path: Path) -> None:
    put(tmp_path, park())
    (tmp_path / "park.brief.json").write_text('{"format":')
    folder = RecordFolder(tmp_path)
    assert names(folder, article("news/park.txt")) == ["park.brief.json"]
    assert folder.unchanged(article("news/park.txt"), park().source) is None


@pytest.mark.parametrize(
    ("source", "text", "failures", "unchanged"),
    [
        pytest.param({}, PARK, [], True, id="nothing changed"),
        pytest.param({"jianbao": "9.9.9"}, PARK, [], True, id="another version of jianbao"),
        pytest.param({}, PARK + "。", [], False, id="another text"),
        pytest.param({"recipe": "general"}, PARK, [], False, id="another recipe"),
        pytest.param({"recipe_sha256": "1" * 64}, PARK, [], False, id="a changed recipe"),
        pytest.param({"model": "large"}, PARK, [], False, id="another model"),
        pytest.param({"endpoint": "elsewhere"}, PARK, [], False, id="another endpoint"),
        pytest.param(
            {}, PARK, [{"section": "people", "error": "BlankAnswerError", "message": "empty"}], False, id="a failure"
        ),
    ],
)
def test_what_counts_as_unchanged(
    tmp_path: Path, source: dict[str, str], text: str, failures: list[dict[str, Any]], unchanged: bool
) -> None:
    stored = PlainRecord.model_validate(park().model_dump() | {"failures": failures})
    put(tmp_path, stored)
    asked = stored.source.model_copy(update=source)
    found = RecordFolder(tmp_path).unchanged(article("news/park.txt", text), asked)
    assert (found == stored) if unchanged else (found is None)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_by_rename(path, "one\n")
    with pytest.raises(UnicodeEncodeError):
        write_by_rename(path, "\ud800")
    (tmp_path / "folder").mkdir()
    with pytest.raises(RecordError, match="folder: cannot be written"):
        write_by_rename(tmp_path / "folder", "two")
    assert path.read_text() == "one\n"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.txt", "folder"]


def test_what_an_interrupted_run_left_is_cleared_away_and_never_read(tmp_path: Path) -> None:
    old, young = tmp_path / ".jianbao-1.tmp", tmp_path / ".jianbao-2.tmp"
    for left in (old, young):
        left.write_text("{")
    os.utime(old, (0, 0))
    RecordFolder(tmp_path)
    assert not old.exists() and young.exists()
    assert record_files(tmp_path) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match=r"file: no folder that can be written to .*Name another"):
        RecordFolder(tmp_path / "file")
