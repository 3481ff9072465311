"""The briefing: one document made from many briefs."""

from jianbao.briefing.collect import Collected, collect
from jianbao.briefing.document import Briefing, compile_briefing
from jianbao.briefing.html import briefing_html
from jianbao.briefing.markdown import briefing_markdown

__all__ = ["Briefing", "Collected", "briefing_html", "briefing_markdown", "collect", "compile_briefing"]
