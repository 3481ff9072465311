"""`jianbao eval matrix`: runs beside each other."""

from __future__ import annotations

from pathlib import Path

import click

from jianbao.language import say


@click.command(
    "matrix",
    help=say(
        "Set runs beside each other: endpoints by recipes, and the sections of each recipe by endpoints.",
        "把多次运行排在一起：接口 × 模板，以及每个模板各部分 × 接口。",
    ),
)
@click.argument("paths", metavar="RUN...", nargs=-1, required=True, type=click.Path(path_type=Path))
def matrix(paths: tuple[Path, ...]) -> None:
    """Set runs beside each other."""
    from jianbao.cli.eval.side_by_side import tell_side_by_side
    from jianbao.evaluation import load_run

    tell_side_by_side([load_run(path) for path in paths])
