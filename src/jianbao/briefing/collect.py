"""The records in a folder, and those that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jianbao.errors import RecordError, UsageError
from jianbao.language import say
from jianbao.store import PlainRecord, load_record, record_files


@dataclass(frozen=True, slots=True)
class Collected:
    """The records of a folder in order of their files' names, and what is wrong with the others."""

    records: tuple[PlainRecord, ...]
    problems: tuple[str, ...]


def collect(folder: Path) -> Collected:
    """Reads the records of a folder.

    Raises:
        UsageError: there is no such folder, or no record in it.
        RecordError: there are records, and none can be read.
    """
    if not folder.is_dir():
        raise UsageError(
            say(
                f"{folder}: there is no such folder. Name one that `jianbao brief --out` has written.",
                f"{folder}：没有这个文件夹。请写明 `jianbao brief --out` 写出的文件夹。",
            )
        )
    records, problems = [], []
    for file in record_files(folder):
        try:
            records.append(load_record(file, PlainRecord))
        except RecordError as error:
            problems.append(str(error))
    if problems and not records:
        raise RecordError("\n".join([say("no record can be read:", "没有一条记录读得出："), *problems]))
    if not records:
        raise UsageError(
            say(
                f"{folder}: there are no records in it. Write some: jianbao brief ARTICLE... --out {folder}",
                f"{folder}：里面没有记录。请先写：jianbao brief 文章... --out {folder}",
            )
        )
    return Collected(tuple(records), tuple(problems))
