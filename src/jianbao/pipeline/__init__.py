"""One article, one recipe, one endpoint: a record. Pure orchestration; no disk, no printing."""

from jianbao.pipeline.brief import brief_article, first_questions, source_of
from jianbao.pipeline.progress import Progress, Watch

__all__ = ["Progress", "Watch", "brief_article", "first_questions", "source_of"]
