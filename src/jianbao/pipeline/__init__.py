"""One article, one recipe, one endpoint: a record. Pure orchestration; no disk, no printing."""

from jianbao.pipeline.brief import article_info, brief_article, first_questions, source_of
from jianbao.pipeline.progress import Progress, Watch
from jianbao.pipeline.room import tokens_of_prompt

__all__ = ["Progress", "Watch", "article_info", "brief_article", "first_questions", "source_of", "tokens_of_prompt"]
