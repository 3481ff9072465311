"""The options that the commands of `jianbao eval` share."""

from __future__ import annotations

from pathlib import Path

import click

from jianbao.language import say

set_option = click.option(
    "--set",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help=say(
        "The folder of the cases: gold, or gold/ in it, with recordings/ and baselines/ beside it. "
        "Default: evals/RECIPE/ of the recipe's folder.",
        """\b
        用例的文件夹：里面是标注，或有 gold/；
        recordings/ 和 baselines/ 也在这里。
        默认是模板所在文件夹的 evals/模板名/。""",
    ),
)


def _names(_ctx: click.Context, _param: click.Parameter, value: str | None) -> list[str]:
    return [name for name in (value or "").replace("，", ",").split(",") if name]


cases_option = click.option(
    "--cases",
    callback=_names,
    help=say("Only the cases of these names, with commas between them.", "只跑这些用例，用逗号隔开。"),
)
recordings_option = click.option(
    "--recordings",
    type=click.Path(path_type=Path, file_okay=False),
    help=say(
        "The folder of the recordings, when they are not to lie in the set.",
        "录制的文件夹，如果不放在用例文件夹里。",
    ),
)
