"""A run for others to read: JUnit XML for servers of CI, Markdown for their summaries, HTML for people."""

from jianbao.evaluation.reports.junit import junit_xml
from jianbao.evaluation.reports.markdown import markdown_summary
from jianbao.evaluation.reports.page import report_html
from jianbao.evaluation.reports.saving import Judged, save_reports

__all__ = ["Judged", "junit_xml", "markdown_summary", "report_html", "save_reports"]
