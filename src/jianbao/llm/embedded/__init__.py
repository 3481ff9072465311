"""The embedded model: a real one, without a key, in the same process."""

from jianbao.llm.embedded.catalogue import DEFAULT, EmbeddedModel
from jianbao.llm.embedded.fetch import Watcher, model_file
from jianbao.llm.embedded.server import serve

__all__ = ["DEFAULT", "EmbeddedModel", "Watcher", "model_file", "serve"]
