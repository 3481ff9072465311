"""Recordings on disk: RECORDINGS/ENDPOINT/CASE.jsonl, a line for each answer in the order of the questions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from jianbao.errors import RecordingError
from jianbao.language import say
from jianbao.llm.recording import Recorded
from jianbao.store import open_folder, write_by_rename


@dataclass(frozen=True, slots=True)
class RecordingFolder:
    """The recordings of one endpoint.

    Attributes:
        folder: where they lie.
        again: the command that makes them, as errors name it; a case is added to it.
    """

    folder: Path
    again: str

    def load(self, case: str) -> list[Recorded]:
        """What is recorded for a case; nothing where there is no file.

        Raises:
            RecordingError: a line is no recorded answer, or the file cannot be read.
        """
        path = self._path(case)
        try:
            lines = path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            raise self.stale(case, say(f"cannot be read ({error})", f"无法读取（{error}）")) from None
        recorded = []
        for number, line in enumerate(lines, 1):
            try:
                recorded.append(Recorded.model_validate_json(line))
            except ValidationError:
                raise self.stale(
                    case, say(f"line {number} is no recorded answer", f"第 {number} 行不是录下的回答")
                ) from None
        return recorded

    def check(self, cases: Collection[str]) -> None:
        """Looks for recordings of other cases.

        Raises:
            RecordingError: there is one.
        """
        for path in sorted(self.folder.glob("*.jsonl")):
            if path.stem not in cases:
                raise RecordingError(
                    say(
                        f"{path}: there is no case {path.stem!r}. Take the recording away, or put the case back.",
                        f"{path}：没有用例 {path.stem!r}。请删掉这个录制，或放回用例。",
                    )
                )

    def save(self, case: str, recorded: Iterable[Recorded]) -> None:
        """Writes what is recorded for a case.

        Raises:
            UsageError, RecordError: it cannot be written.
        """
        open_folder(self.folder)
        lines = (one.model_dump_json(exclude_defaults=True) for one in recorded)
        write_by_rename(self._path(case), "".join(f"{line}\n" for line in lines))

    def stale(self, case: str, why: str) -> RecordingError:
        """The error of a recording that is missing, or of other questions than are asked now."""
        path, again = self._path(case), f"{self.again} --cases {case}"
        return RecordingError(say(f"{path}: {why}. Record again: {again}", f"{path}：{why}。请重新录制：{again}"))

    def _path(self, case: str) -> Path:
        return self.folder / f"{case}.jsonl"


def with_epoch(recorded: Sequence[Recorded], epoch: int, played: Sequence[Recorded]) -> list[Recorded]:
    """What is recorded, with the answers of one epoch in the place of those it had."""
    return sorted([*(one for one in recorded if one.epoch != epoch), *played], key=lambda one: one.epoch)
