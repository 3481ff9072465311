"""A page as one JSON object: what was read of it, what was not, and what every character is."""

from __future__ import annotations

from typing import Any

from jianbao.articles import Article, Flag, LeftOut, Piece, ReadPage, Reason, Stated, account_of

FORMAT = "jianbao-page/1"


def page_json(page: ReadPage) -> dict[str, Any]:
    """The object. All spans are in characters of its `text`, which `account` covers once."""
    original = page.page.original
    first = page.stories[0]
    # The stories stand in the object, each with its sentences.
    left_out = {x for story in page.stories for x in story.left_out if x.reason is not Reason.ANOTHER_STORY}
    return {
        "format": FORMAT,
        "source": first.source,
        "sha256": first.sha256,
        "text": original,
        "stories": [_story(number, story) for number, story in enumerate(page.stories, 1)],
        "left_out": [_left_out(piece, original) for piece in sorted(left_out, key=lambda piece: piece.start)],
        "flags": [_flag(flag, original) for flag in first.flags],
        "account": [_piece(piece) for piece in account_of(page)],
    }


def _story(number: int, story: Article) -> dict[str, Any]:
    head = story.head
    stated = {
        "title": head.title,
        "publisher": head.publisher,
        "mirror": head.mirror,
        "published": head.published,
        "reposted": head.reposted,
        "dateline": head.dateline,
    }
    return {
        "story": number,
        "source": story.source,
        "language": story.language,
        **{name: _stated(found) if found else None for name, found in stated.items()},
        "authors": [_stated(author) for author in head.authors],
        "sentences": [
            {"number": one.number, **_span(*story.original_span(one.start, one.end)), "text": one.text}
            for one in story.sentences
        ],
    }


def _span(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end}


def _stated(found: Stated) -> dict[str, Any]:
    return {"value": found.value, **_span(found.start, found.end)}


def _left_out(piece: LeftOut, original: str) -> dict[str, Any]:
    return {**_span(piece.start, piece.end), "reason": piece.reason, "words": original[piece.start : piece.end]}


def _flag(flag: Flag, original: str) -> dict[str, Any]:
    words = original[flag.start : flag.end]
    return {**_span(flag.start, flag.end), "reason": flag.reason, "detail": flag.detail, "words": words}


def _piece(piece: Piece) -> dict[str, Any]:
    what = {"is": piece.kind, "story": piece.story, "sentence": piece.sentence, "reason": piece.reason}
    return {**_span(piece.start, piece.end), **{name: value for name, value in what.items() if value is not None}}
