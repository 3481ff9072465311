"""One article, one recipe, one endpoint: a record. Pure orchestration; no disk, no printing."""

from jianbao.pipeline.brief import Watch, brief_article, first_questions, source_of

__all__ = ["Watch", "brief_article", "first_questions", "source_of"]
