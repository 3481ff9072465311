"""A run for others to read: JUnit XML for servers of CI, Markdown for their summaries and comments."""

from jianbao.evaluation.reports.junit import junit_xml
from jianbao.evaluation.reports.markdown import markdown_summary

__all__ = ["junit_xml", "markdown_summary"]
