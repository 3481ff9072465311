"""The report of runs as one HTML file: no network, no other files.

All of it stands in the document: tables, and behind every cell of cases by sections what was expected and what was
got, and each article once, cut at its evidence. The script shows one run, one cell and one article of them at a time;
without it they stand below one another, and every link leads to its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from jianbao.evaluation.loading import CaseFile
from jianbao.evaluation.reports.page.facets import facets_of, fields_right
from jianbao.evaluation.reports.page.views import OTHERS, report_of
from jianbao.evaluation.runs import Run
from jianbao.language import interface_language
from jianbao.rendering.html import asset, html_document
from jianbao.rendering.original import mark_name

_ROOM = "jianbao.evaluation.reports.page"


def report_html(runs: Sequence[Run], files: Sequence[CaseFile]) -> str:
    """The report as one self-contained HTML document, in the language of messages.

    Args:
        runs: one of each endpoint; more than one are compared in a first table.
        files: the gold of all cases of the runs, each with the article that was briefed.

    Raises:
        RunError: there is no run, or a run's case has no file, or one with another article.
    """
    language = interface_language()
    return html_document(
        _ROOM,
        "report",
        language,
        script=asset(_ROOM, "report.js"),
        report=report_of(runs, files, language),
        facets_of=partial(facets_of, language=language),
        fields_right=partial(fields_right, language=language),
        mark_name=mark_name,
        others=OTHERS,
    )
