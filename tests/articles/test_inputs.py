from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from jianbao.articles import find_inputs

FILES = ("b.txt", "a.md", "sub/c.html", "sub/deep/d.TXT", "sub/notes", ".hidden.txt", "sub/.git/e.txt", "x.caj")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "news"
    for name in FILES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("滨河区签约。", "utf-8")
    (root / "empty").mkdir()
    return root


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        pytest.param(["b.txt", "a.md"], ["b.txt", "a.md"], id="files in the order they are named"),
        pytest.param(["."], ["a.md", "b.txt", "sub/c.html", "sub/deep/d.TXT"], id="a folder and all below it"),
        pytest.param(["sub"], ["sub/c.html", "sub/deep/d.TXT"], id="a folder below"),
        pytest.param(["*.txt"], ["b.txt"], id="a pattern"),
        pytest.param(["**/*.html"], ["sub/c.html"], id="a pattern over folders"),
        pytest.param(["**"], ["a.md", "b.txt", "sub/c.html", "sub/deep/d.TXT", "sub/notes", "x.caj"], id="all files"),
        pytest.param(["su*"], ["sub/c.html", "sub/deep/d.TXT"], id="a pattern that matches a folder"),
        pytest.param(["b.txt", "*.txt", ".", "./b.txt"], ["b.txt", "a.md", "sub/c.html", "sub/deep/d.TXT"], id="once"),
        pytest.param([".hidden.txt"], [".hidden.txt"], id="a hidden file that is named"),
        pytest.param(["x.caj", "absent.txt"], ["x.caj", "absent.txt"], id="reading tells what is wrong with a file"),
        pytest.param(["-", "-"], ["-"], id="standard input"),
    ],
)
def test_arguments_and_their_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], files: list[str]
) -> None:
    monkeypatch.chdir(folder)
    inputs = find_inputs(arguments)
    assert [path.as_posix() for path in inputs.files] == files
    assert inputs.faults == ()


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        pytest.param("empty", "empty: there is no article in this folder", id="a folder without articles"),
        pytest.param("*.docx", r"\*.docx: no file matches", id="a pattern without matches"),
    ],
)
def test_an_argument_without_a_file_is_a_fault_of_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, argument: str, message: str
) -> None:
    monkeypatch.chdir(folder)
    inputs = find_inputs([argument, "b.txt"])
    assert inputs.files == (Path("b.txt"),)
    (fault,) = inputs.faults
    with pytest.raises(type(fault), match=message):
        raise fault


def test_files_of_other_formats_in_a_folder_are_told(folder: Path) -> None:
    inputs = find_inputs([str(folder)])
    assert {path.name for path in inputs.passed_over} == {"notes", "x.caj"}


def test_a_name_with_the_signs_of_a_pattern_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "签约[1].txt"
    file.write_text("滨河区签约。", "utf-8")
    assert find_inputs([str(file)]).files == (file,)


def test_a_link_to_a_file_is_that_file(folder: Path, symlink: Callable[[Path, Path], None]) -> None:
    symlink(folder / "z.txt", folder / "b.txt")
    assert [path.name for path in find_inputs([str(folder)]).files].count("z.txt") == 0


def test_a_circle_of_folders_ends(folder: Path, symlink: Callable[[Path, Path], None]) -> None:
    symlink(folder / "sub" / "up", folder)
    assert len(find_inputs([str(folder)]).files) == 4


@pytest.fixture
def symlink() -> Callable[[Path, Path], None]:
    def link(place: Path, target: Path) -> None:
        try:
            place.symlink_to(target)
        except OSError:
            pytest.skip("links are not allowed here")

    return link


def test_a_folder_that_may_not_be_read_is_a_fault(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refusing(path: str) -> object:
        if Path(path).name == "deep":
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    inputs = find_inputs([str(folder)])
    (fault,) = inputs.faults
    assert (
        str(fault)
        == f"{folder / 'sub' / 'deep'}: the folder cannot be read (Permission denied). Check its permissions."
    )
    assert len(inputs.files) == 3
