"""The embedded model: a real one, without a key, in the same process."""

from jianbao.llm.embedded.catalogue import DEFAULT, MODELS, EmbeddedModel, model_named
from jianbao.llm.embedded.fetch import model_file, verify_file
from jianbao.llm.embedded.files import CachedFile, Watcher
from jianbao.llm.embedded.server import serve

__all__ = [
    "DEFAULT",
    "MODELS",
    "CachedFile",
    "EmbeddedModel",
    "Watcher",
    "model_file",
    "model_named",
    "serve",
    "verify_file",
]
