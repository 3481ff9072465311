from __future__ import annotations

from pathlib import Path

import pytest

from jianbao.errors import ModelFileError
from jianbao.llm.embedded import serve
from jianbao.llm.presets import EMBEDDED, PRESETS


def test_a_file_that_is_no_model_is_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(b"not a model" * 99)
    with pytest.raises(ModelFileError, match=r"a\.gguf: cannot be loaded as a model"), serve(path, PRESETS[EMBEDDED]):
        pass
