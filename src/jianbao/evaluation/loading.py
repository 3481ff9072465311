"""Reading gold: a case is refused when its article is another one, or does not have its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import ValidationError

from jianbao.articles import Article, read_pages
from jianbao.articles.working import working_text
from jianbao.errors import ArticleError, GoldError
from jianbao.evaluation.gold import Case
from jianbao.evaluation.items import Dated, Figure, Item, Quote
from jianbao.evaluation.scorers.words import key
from jianbao.language import say
from jianbao.mapped import MappedText


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case as it was loaded: where it lies, what it wants, and the article that it is about."""

    path: Path
    case: Case
    article: Article


def load_case(path: Path) -> CaseFile:
    """The case in a file, held against its article.

    Raises:
        GoldError: it cannot be read, is no gold, its article is missing or another than was annotated, or an item's
            words do not stand in the article.
    """
    return with_article(path, _case(path))


def with_article(path: Path, case: Case) -> CaseFile:
    """A case with its article, which is looked for from the folder of `path`.

    Raises:
        GoldError: as of `load_case`.
    """
    place = path.parent / case.article.path
    found = next(read_pages(place))
    if isinstance(found, ArticleError):
        raise GoldError(f"{path}: " + say(f"its article cannot be read: {found}", f"文章读不出来：{found}"))
    article = found.stories[0]
    if article.sha256 != case.article.sha256:
        raise GoldError(
            f"{path}: "
            + say(
                f"{place} has the hash {article.sha256}, and the gold is of {case.article.sha256}. "
                "Annotate the article as it is now, or put back the one that was annotated.",
                f"{place} 的哈希是 {article.sha256}，标注的是 {case.article.sha256}。"
                "请按现在的文章标注，或换回标注时的文章。",
            )
        )
    if wrong := next(_ungrounded(case, found.page.visible), None):
        section, item, words = wrong
        raise GoldError(
            f"{path}: "
            + say(
                f"{section}: {_called(item)}: “{words}” does not stand in {place}. Copy the words from the article.",
                f"{section}：{_called(item)}：{place} 里没有“{words}”。请照文章抄写。",
            )
        )
    # A run file must read the same on every machine.
    return CaseFile(path, case, replace(article, source=case.article.path))


def load_cases(folder: Path) -> list[CaseFile]:
    """The cases of a folder, by name.

    Raises:
        GoldError: there is none, or one of them cannot be loaded.
    """
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise GoldError(
            say(
                f"{folder}: there is no gold in it, no NAME.json. Check the path.",
                f"{folder}：里面没有标注，没有 名称.json。请检查路径。",
            )
        )
    return [load_case(path) for path in paths]


def _case(path: Path) -> Case:
    try:
        return Case.model_validate_json(path.read_bytes())
    except OSError as error:
        why = error.strerror or error
        raise GoldError(
            f"{path}: " + say(f"cannot be read ({why}). Check the path.", f"无法读取（{why}）。请检查路径。")
        ) from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place, why = ".".join(map(str, first["loc"])) or "JSON", first["msg"]
        raise GoldError(
            f"{path}: "
            + say(
                f"is no gold of this version: {place}: {why}. Mend it by evals/gold.schema.json.",
                f"不是这一版的标注：{place}：{why}。请对照 evals/gold.schema.json 修改。",
            )
        ) from None


def _ungrounded(case: Case, page: MappedText) -> Iterator[tuple[str, Item, str]]:
    """The items whose evidence the page does not have, and those whose words their evidence does not have."""
    shown = key(working_text(page).text.text)
    for section, items in case.sections.lists().items():
        for item in items:
            if not _stands(item.evidence, page.text) and not _stands(key(item.evidence), shown):
                yield section, item, item.evidence
            within = key(item.evidence) if isinstance(item, Figure | Dated) else shown
            forms = _forms(item)
            if forms and not any(_stands(key(form), within) for form in forms):
                yield section, item, forms[0]


def _forms(item: Item) -> list[str]:
    """The words of which one must stand in the article; a name may be fuller than the article has it."""
    if isinstance(item, Figure | Dated):
        return [item.text, *item.aliases]
    return [item.text] if isinstance(item, Quote) else []


def _stands(words: str, text: str) -> bool:
    """Whether words stand in a text without cutting a number: 2亿 does not stand in 12亿."""
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if not (_joins(text, at) or _joins(text, end)):
            return True
        at = text.find(words, at + 1)
    return False


def _joins(text: str, at: int) -> bool:
    around = text[max(0, at - 1) : at + 1]
    return len(around) == 2 and at > 0 and around.isdigit()


def _called(item: Item) -> str:
    return str(getattr(item, "name", None) or getattr(item, "text", ""))
