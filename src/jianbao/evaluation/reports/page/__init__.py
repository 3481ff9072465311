"""The report of runs as one HTML file: every cell opens what was expected and what was got, over the article."""

from jianbao.evaluation.reports.page.html import report_html

__all__ = ["report_html"]
