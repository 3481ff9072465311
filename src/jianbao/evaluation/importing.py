"""Reads gold of the earlier shape (see `earlier`): `NAME.gold.json` beside `NAME.txt` or one folder below it."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from jianbao.articles import Article, read_article
from jianbao.errors import ArticleError, GoldError
from jianbao.evaluation.earlier import as_case
from jianbao.evaluation.gold import Case
from jianbao.evaluation.loading import CaseFile, load_cases, with_article
from jianbao.facts import Fact
from jianbao.language import say
from jianbao.recipes import Recipe

Json = dict[str, Any]
_SUFFIX = ".gold.json"


def load_set(folder: Path, recipe: Recipe) -> list[CaseFile]:
    """The cases of a folder, in the published shape or in the earlier one.

    Raises:
        GoldError: there is none, or one cannot be loaded.
    """
    if not any(folder.glob(f"*{_SUFFIX}")):
        return load_cases(folder)
    return [with_article(folder / f"{case.name}{_SUFFIX}", case) for case in import_folder(folder, recipe, folder)]


def import_folder(folder: Path, recipe: Recipe, at: Path) -> list[Case]:
    """The golds of a folder as cases.

    Args:
        folder: of `NAME.gold.json`.
        recipe: that the cases are for; sections that it does not have are left out.
        at: the folder that the cases will lie in, where their articles' paths begin.

    Raises:
        GoldError: there is no gold in the folder, or one has no article or is not of the shape.
    """
    paths = sorted(folder.glob(f"*{_SUFFIX}"))
    if not paths:
        raise GoldError(
            say(
                f"{folder}: there is no NAME{_SUFFIX} in it. Check the path.",
                f"{folder}：里面没有 名称{_SUFFIX}。请检查路径。",
            )
        )
    return [import_case(path, recipe, at) for path in paths]


def import_case(path: Path, recipe: Recipe, at: Path) -> Case:
    """One gold as a case; see `import_folder`."""
    try:
        gold: Json = json.loads(path.read_text("utf-8"))
        place = _article_of(path, gold)
        read = read_article(place)
        article = {"path": Path(os.path.relpath(place, at)).as_posix(), "sha256": read.sha256}
        quotes = [quote | {"text": _as_read(quote["text"], read)} for quote in gold.get("quotes", [])]
        name = path.name.removesuffix(_SUFFIX)
        case = as_case(name, recipe.name, gold | {"quotes": quotes}, _fields(recipe))
        return Case.model_validate({"annotators": [_of_file(path)], **case, "article": article})
    except (OSError, ArticleError) as error:
        raise GoldError(say(f"{path}: cannot be read: {error}", f"{path}：读不出来：{error}")) from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where, why = ".".join(map(str, first["loc"])), first["msg"]
        raise GoldError(
            say(
                f"{path}: is not of the shape that is imported: {where}: {why}",
                f"{path}：不是能导入的格式：{where}：{why}",
            )
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise GoldError(
            say(f"{path}: is not of the shape that is imported: {error!r}", f"{path}：不是能导入的格式：{error!r}")
        ) from None


def _of_file(path: Path) -> Json:
    """The annotator of a gold that names none."""
    return {"name": "unknown", "date": date.fromtimestamp(path.stat().st_mtime).isoformat()}


def _fields(recipe: Recipe) -> dict[str, list[str]]:
    """The fields of each section that is one fact; of lists, none."""
    return {section.name: _of_one(section.answer.model_fields[section.name].annotation) for section in recipe.sections}


def _of_one(annotation: Any) -> list[str]:
    return list(annotation.model_fields) if isinstance(annotation, type) and issubclass(annotation, Fact) else []


def _as_read(words: str, article: Article) -> str:
    """Words of the original as the story is read, without a converter's notes between them."""
    at = article.original.find(words)
    start, end = article.working_position(at), article.working_position(at + len(words))
    return article.working.text[start:end] if at >= 0 and start < end else words


def _article_of(path: Path, gold: Json) -> Path:
    name = gold.get("seed") or path.name.replace(_SUFFIX, ".txt")
    beside, above = path.parent / name, path.parent.parent / name
    return beside if beside.is_file() else above
