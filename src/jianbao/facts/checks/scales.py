"""The two scales on which a project is far along, and how far words say that it is on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jianbao.facts.candidates.assertion import is_denied_in_front, is_hearsay, is_to_come
from jianbao.facts.checks.english_stages import agreement_of, progress_of
from jianbao.facts.stages import agreement_in, progress_in
from jianbao.text import HAN

HAN_CHARACTER = re.compile(f"[{HAN}]")
_PARTING = re.compile(r"[^，,。；;！？!?\s]+")
_ENGLISH_PARTING = re.compile(r"[^,.;!?]+")
_BUILT = re.compile("建成(?!后|之后|以后|时|之日|之前|前)")
_HOPED = re.compile(
    "(?:争取|确保|目标|加快|加速|推动|推进|促进|助力|努力|全力|早日|尽快|如期|年内|要(?![素求点])|规划|底前|前)[^，,。；;]{0,16}$"
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A way of being far along: of the agreement, or of the work.

    Attributes:
        field: of a project.
        stages: from the least to the most; of equal ones neither promotes the other.
        read: what words say.
        words: without any of them a text says nothing on this scale.
    """

    field: str
    stages: dict[str, int]
    read: Callable[[str], str | None]
    words: re.Pattern[str]


def _agreement(words: str) -> str | None:
    return agreement_in(words) if HAN_CHARACTER.search(words) else agreement_of(words)


def _progress(words: str) -> str | None:
    if not HAN_CHARACTER.search(words):
        return progress_of(words)
    said = progress_in(words)
    return "投产" if said not in ("规划", "停工") and _is_built(words) else said


def _is_built(words: str) -> bool:
    """Whether words say that something is built: neither hoped for, nor denied, nor a condition of what follows."""
    return not is_hearsay(words) and any(
        not (is_to_come(words, at) or is_denied_in_front(words, at) or _HOPED.search(words, 0, at))
        for at in (match.start() for match in _BUILT.finditer(words))
    )


AGREEMENT = Scale(
    "agreement",
    {"意向": 0, "框架": 1, "签约": 2},
    _agreement,
    re.compile(
        r"意向|有意|框架|签约|签署|签订|协议|\b(?:sign|intend|intent|framework|inks?\b|inked|agree|memorandum|MoU)",
        re.IGNORECASE,
    ),
)
PROGRESS = Scale(
    "progress",
    {"规划": 0, "揭牌": 1, "开工": 2, "在建": 2, "投产": 3},
    _progress,
    re.compile(
        r"建|拟|计划|选址|谋划|意向|牌|工|奠基|破土|封顶|投|启用|运营|通电|开园|使用|将|"
        r"\b(?:plan|propos|intend|will|to be|to build|expect|schedul|due|consider|mull|aim|"
        r"br(?:eak|oke)|construct|under way|unveil|open|operat|online|start|began|begin|complet)",
        re.IGNORECASE,
    ),
)
SCALES = (AGREEMENT, PROGRESS)


def clauses_of(text: str) -> Iterator[str]:
    """A text, as what it says may hang on all of it, and its clauses, as one may say more than another."""
    if is_hearsay(text):
        return
    yield text
    yield from parted(text)


def parted(text: str) -> Iterator[str]:
    """The clauses of a text; spaces part those of Chinese headlines."""
    pattern = _PARTING if HAN_CHARACTER.search(text) else _ENGLISH_PARTING
    return (match.group() for match in pattern.finditer(text))


def best_of(words: Iterable[str], scale: Scale) -> str | None:
    """The furthest stage that any of the words say."""
    stages = (stage for one in words if scale.words.search(one) and (stage := scale.read(one)) in scale.stages)
    return max(stages, key=scale.stages.__getitem__, default=None)
