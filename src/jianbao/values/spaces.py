"""Numerals that a text writes with spaces between their characters: 三 成, 一百 五十, 3.4 万."""

from __future__ import annotations

import re

from jianbao.values.numerals import read_chinese
from jianbao.values.plain import plain

_NUMERAL = "零〇一二两三四五六七八九十百千万亿点余多几壹贰叁肆伍陆柒捌玖拾佰仟"
_GAP = " {1,4}"
_FIRST = re.compile(rf"(?= )(?<=[{_NUMERAL}分之个又成0-9kKM]) +[{_NUMERAL}分之个又成折0-9]")
# What is spaced out as a word of its own, or stands between a number and such a word.
_WORDS = re.compile(
    rf"(?= )(?:(?<=[百佰千万]){_GAP}(?=分 *之)|(?<=分){_GAP}(?=之 *[{_NUMERAL}0-9负])"
    rf"|(?<=之){_GAP}(?=[{_NUMERAL}0-9负])"
    rf"|(?<=[{_NUMERAL}0-9]){_GAP}(?=分 *之 *[{_NUMERAL}0-9负]|又 *[{_NUMERAL}0-9]|[kK](?![A-Za-z0-9]))"
    rf"|(?<=又){_GAP}(?=[{_NUMERAL}0-9]{{1,9}} *分 *之)"
    rf"|(?<=[{_NUMERAL}0-9kKM]){_GAP}(?=个 *百 *分 *点)|(?<=个){_GAP}(?=百 *分 *点)|(?<=个百){_GAP}(?=分 *点)"
    rf"|(?<=百){_GAP}(?=分 *点)|(?<=分){_GAP}(?=点)"
    rf"|(?<=[一二两三四五六七八九十0-9]){_GAP}(?=[成折](?![立为员功果长本交绩就型叠扣旧页]))"
    rf"|(?<=[一二两三四五六七八九]成){_GAP}(?=[一二三四五六七八九半](?![{_NUMERAL}]|[\u4e00-\u9fff]))"
    rf"|(?<=[1-9一二三四五六七八九]){_GAP}(?=[1-9一二三四五六七八九] *折)"
    rf"|(?<=[0-9]){_GAP}(?=[多余] *[百千万亿])"
    rf"|(?<=[0-9][多余]){_GAP}(?=[百千万亿])|(?<=[0-9] [多余]){_GAP}(?=[百千万亿])"
    rf"|(?<=[0-9]){_GAP}(?=[百千万亿](?![瓦米克伏兆赫焦帕分科达])))"
)
# 1 200家, 4 000余平方米: the space that parts thousands, and none between two numbers of a row.
_THOUSANDS = re.compile(
    r"(?=[1-9])(?<![0-9A-Za-z.,:/+-])(?<![0-9] )[1-9][0-9]{0,2}(?: [0-9]{3}){1,4}(?![0-9])"
    r"(?=(?:\.[0-9]{1,4})? ?[A-Za-z%\u4e00-\u9fff])"
)
# Phase 1 200 MW
_NAME = re.compile(r"[A-Z][A-Za-z]{0,16} \Z")
_NAME_WINDOW = 18
_RUN = re.compile(rf"[{_NUMERAL}]{{1,12}}(?:{_GAP}[{_NUMERAL}]{{1,12}}){{1,12}}")
_LONGEST, _LONGEST_GAP = 60, 6


def tightened(text: str, written: str) -> tuple[str, list[int] | None]:
    """The text without the spaces within its numerals, and where each of its characters stands in the text.

    Args:
        text: the text.
        written: the same in plain writing, in which the spaces are looked for.

    Returns:
        The places are None where nothing is left out; they have one more for the end.
    """
    if " " not in written or not _FIRST.search(written):
        return text, None
    gaps = {i for start, end in _gaps(written) for i in range(start, end)}
    if not gaps:
        return text, None
    places = [i for i in range(len(text)) if i not in gaps]
    return "".join(text[i] for i in places), [*places, len(text)]


def _gaps(written: str) -> list[tuple[int, int]]:
    words = [match.span() for match in _WORDS.finditer(written)]
    thousands = [gap for run in _THOUSANDS.finditer(written) if not _is_named(run) for gap in _spaces(run)]
    return [*words, *thousands, *(gap for run in _RUN.finditer(written) if _is_one(run) for gap in _spaces(run))]


def _is_named(run: re.Match[str]) -> bool:
    return _NAME.search(run.string[max(0, run.start() - _NAME_WINDOW) : run.start()]) is not None


def _spaces(run: re.Match[str]) -> list[tuple[int, int]]:
    return [(run.start() + gap.start(), run.start() + gap.end()) for gap in re.finditer(" +", run[0])]


def _is_one(run: re.Match[str]) -> bool:
    """Whether the pieces are one numeral. 五百 三家 are two, but 一百 五 十 二 is one."""
    pieces = run[0].split()
    if len(run[0]) > _LONGEST or read_chinese(plain("".join(pieces))) is None:
        return False
    if len(pieces) > 2 or len(pieces[-1]) > 1 or pieces[-1] in "十百千万亿":
        return True
    return pieces[0].endswith("点") or run.string[run.end() : run.end() + _LONGEST_GAP].lstrip().startswith(
        ("又", "分", "折", "成")
    )
