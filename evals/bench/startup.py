"""How long `jianbao --help` takes, from the shell: `python -m evals.bench.startup`."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

from evals.bench.report import at_most, table, verdict

MOST = 0.3
"""Seconds."""
TIMES = 7
HELP = [sys.executable, "-m", "jianbao", "--help"]
NOTHING = [sys.executable, "-c", "pass"]


def main() -> int:
    """Measures and prints; 1 when it takes too long."""
    _seconds(HELP)  # the bytecode is written, the files are in memory
    bare, told = zip(*[(_seconds(NOTHING), _seconds(HELP)) for _ in range(TIMES)], strict=True)
    print(f"Start, median of {TIMES}:")
    rows = [("python -c pass", bare), ("jianbao --help", told)]
    table(
        ("", "seconds", "× python"),
        [(name, f"{median(times):.3f}", f"{median(times) / median(bare):.1f}") for name, times in rows],
    )
    return verdict([at_most("jianbao --help", median(told), MOST, "s")])


def _seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


if __name__ == "__main__":
    sys.exit(main())
