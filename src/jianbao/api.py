"""jianbao from Python: `jianbao.brief("article.txt")`.

Nothing heavy is imported before a function is called.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from jianbao.articles import Article
    from jianbao.evaluation import Mode, Run
    from jianbao.facts import Brief
    from jianbao.llm import Endpoint
    from jianbao.pipeline import Progress
    from jianbao.recipes import Recipe
    from jianbao.store import Record

DEFAULT_RECIPE = "industry"

_log = logging.getLogger("jianbao")
_T = TypeVar("_T")


def brief(
    article: str | Path | Article, recipe: str | Recipe = DEFAULT_RECIPE, endpoint: str | Endpoint | None = None
) -> Record[Brief]:
    """The brief of one article, with its provenance.

    For many articles, open the endpoint once, so that its model is loaded once:

        with jianbao.open_endpoint() as endpoint:
            records = [jianbao.brief(path, endpoint=endpoint) for path in paths]

    To ask about several at once, `await jianbao.brief_article(article, recipe, client)` with a `jianbao.Client`.
    With the endpoint "none" no model is asked: code alone writes the brief.

    Args:
        article: the path of a file, or an `Article` (see `article_from_text`).
        recipe: the name of a recipe, jianbao's own or of a folder that `jianbao.toml` names, or a loaded one.
        endpoint: the name of an endpoint of `jianbao.toml` or a preset, or one that is open. By default the one that
            `jianbao.toml` names, else the embedded model, which is fetched on first use (1.1 GB) and loaded anew for
            each call.

    Returns:
        The record. `record.brief` has a field for each section: a list of facts, or one fact or None. A fact's `cite`
        are sentence numbers, from 1; evidence is in characters of `record.article.text`. What the article does not
        bear out is in `record.dropped`, what does not hold together in `record.checks`; sections without a usable
        answer are in `record.failures`.

    Raises:
        ArticleError: the file cannot be read as an article.
        RecipeError: there is no such recipe, or it is malformed.
        UsageError: there is no such endpoint, or `jianbao.toml` is wrong.
        ModelFileError: the embedded model cannot be had.
        EndpointError: the endpoint cannot be used, or no section has a usable answer.
    """
    import asyncio

    from jianbao.articles import Article, read_article

    # What costs nothing first: a mistake must not wait for a model.
    asked = load_recipe(recipe) if isinstance(recipe, str) else recipe
    told = article if isinstance(article, Article) else read_article(Path(article))
    with _opened(endpoint) as ready:
        return _finished(lambda: asyncio.run(_briefed(told, asked, ready)))


@contextmanager
def open_endpoint(
    endpoint: str | None = None,
    *,
    base_url: str | None = None,
    model: str | None = None,
    model_file: str | Path | None = None,
) -> Iterator[Endpoint]:
    """An endpoint that can be asked while the context lasts; an embedded model is fetched and loaded once.

    How fetching and loading go is logged to the logger `jianbao`, at INFO.

    Args:
        endpoint: a name of `jianbao.toml` or a preset; by default what `jianbao.toml` names, else the embedded model.
        base_url: the address of any OpenAI-compatible endpoint; with `model`, its key in `JIANBAO_API_KEY`.
        model: the model's name there.
        model_file: a GGUF file for the embedded model.

    Raises:
        UsageError: there is no such endpoint, it lacks something, or `jianbao.toml` is wrong.
        AuthenticationError: its key's variable is not set.
        ModelFileError: the embedded model cannot be had.
    """
    from jianbao.config import settings
    from jianbao.llm.choose import Choice, choose, opened

    known = settings()
    choice = Choice(endpoint, base_url, model, Path(model_file) if model_file else None)
    with opened(choose(choice, known), known, _Log()) as ready:
        yield ready


def load_recipe(name: str = DEFAULT_RECIPE) -> Recipe:
    """The recipe of that name: of a folder that `jianbao.toml` names, else jianbao's own.

    Raises:
        RecipeError: there is none, or it is malformed; the message says in which file.
        UsageError: `jianbao.toml` is wrong.
    """
    from jianbao.config import settings
    from jianbao.recipes import load_recipe

    return load_recipe(name, settings().recipes)


def evaluate(
    recipe: str = DEFAULT_RECIPE,
    endpoint: str | None = None,
    *,
    mode: Mode | str = "replay",
    folder: str | Path | None = None,
    cases: Sequence[str] = (),
    epochs: int = 1,
) -> Run:
    """Briefs the cases of a recipe and scores them, as `jianbao eval RECIPE` does.

    Args:
        recipe: its name.
        endpoint: a name of `jianbao.toml` or a preset; by default what `jianbao.toml` names, else the embedded model.
        mode: `replay` plays the recordings, `live` asks the endpoint, `record` asks it what is not recorded.
        folder: of the cases; by default `evals/RECIPE/` beside the recipe's prompts and schemas.
        cases: the names of those that are run; by default all.
        epochs: how often every case is asked.

    Returns:
        The run: each record and its score.

    Raises:
        UsageError: there is no such recipe, endpoint, set or case, or a recording is missing or stale.
        EndpointError: the endpoint refuses the key.
        ModelFileError: the embedded model cannot be had.
    """
    from jianbao.config import settings
    from jianbao.evaluation import Asked, Mode
    from jianbao.llm.choose import Choice, choose

    known = settings()
    place = Path(folder) if folder else None
    asked = Asked(load_recipe(recipe), choose(Choice(endpoint), known), place, cases, Mode(mode), epochs)
    files = asked.files()
    return _finished(lambda: asked.run(files, known, _Log(), _announce, _watch))


def _announce(case: str, epoch: int) -> None:
    _log.info("%s (%d)", case, epoch)


def _watch(progress: Progress) -> None:
    _log.debug("%s %d/%d", progress.section, progress.done, progress.total)


@contextmanager
def _opened(endpoint: str | Endpoint | None) -> Iterator[Endpoint]:
    if endpoint is not None and not isinstance(endpoint, str):
        yield endpoint
        return
    with open_endpoint(endpoint) as ready:
        yield ready


async def _briefed(article: Article, recipe: Recipe, endpoint: Endpoint) -> Record[Brief]:
    from jianbao.llm import connected
    from jianbao.pipeline import brief_article

    async with connected(endpoint) as client:
        return await brief_article(article, recipe, client)


def _finished(work: Callable[[], _T]) -> _T:
    """What work in a loop of its own comes to. In a notebook, where one runs already, it is done in another thread."""
    from concurrent.futures import ThreadPoolExecutor

    if not _in_loop():
        return work()
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def _in_loop() -> bool:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class _Log:
    """Logs how the work on a model's file goes."""

    def note(self, line: str) -> None:
        _log.info("%s", line)

    def progress(self, done: int, total: int) -> None:
        _log.debug("model: %d of %d bytes", done, total)
