"""Words that servers would read as their chat template's own."""

from __future__ import annotations

import re

# Servers put the messages into the model's chat template and take every control token in the result for their own.
_CONTROL = re.compile(r"<(?=[|｜]|/?(?:s|bos|eos|pad|unk|think|tool_call|start_of_turn|end_of_turn)>)|\[(?=/?INST\])")
_WIDE = {"<": "＜", "[": "［"}


def defused(text: str) -> str:
    """The text with the control tokens of chat templates made plain text: their first character in full width.

    Whatever a model copies of that is still found in the article, as width is folded.
    """
    return _CONTROL.sub(lambda match: _WIDE[match[0]], text)
