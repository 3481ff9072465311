"""The command `jianbao`. The only room that prints.

Commands import what they need when they run, so that `jianbao --help` answers at once.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from jianbao.cli.brief import INTERRUPTED, brief, tell_interruption
from jianbao.cli.briefing import briefing
from jianbao.cli.check import check
from jianbao.cli.duplicates import duplicates
from jianbao.cli.eval import evals
from jianbao.cli.models import models
from jianbao.cli.read import read
from jianbao.cli.recipes import recipes
from jianbao.errors import JianbaoError, UsageError
from jianbao.language import say

FAILED, MISUSED = 1, 2


class _Group(click.Group):
    """Turns the project's errors into a line and an exit status."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except JianbaoError as error:
            click.echo(f"jianbao: {error}", err=True)
            sys.exit(MISUSED if isinstance(error, UsageError) else FAILED)
        except BrokenPipeError:  # `| head` has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(FAILED)
        except OSError as error:  # a full disk behind stdout, say
            click.echo(f"jianbao: {error}", err=True)
            sys.exit(FAILED)
        except KeyboardInterrupt:
            tell_interruption()
            sys.exit(INTERRUPTED)


_EXAMPLES = """

\b
jianbao brief seeds/signing.txt
jianbao brief *.txt > briefs.jsonl
jianbao brief *.txt --out briefs && jianbao briefing briefs
jianbao read page.html
jianbao check --endpoint deepseek
"""


@click.group(
    cls=_Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=say(
        "Briefs that can be checked: every fact opens the sentence it came from.",
        "可以核对的简报：每一条事实都能打开它所出自的那句话。",
    )
    + _EXAMPLES,
)
@click.version_option(package_name="jianbao", help=say("Show the version and exit.", "显示版本号，然后退出。"))
def main() -> None:
    """The command `jianbao`."""


main.add_command(brief)
main.add_command(briefing)
main.add_command(read)
main.add_command(duplicates)
main.add_command(recipes)
main.add_command(models)
main.add_command(check)
main.add_command(evals)
