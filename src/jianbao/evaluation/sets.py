"""Where the cases of a recipe lie, and what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jianbao.errors import GoldError
from jianbao.evaluation.importing import load_set
from jianbao.evaluation.loading import CaseFile
from jianbao.language import say
from jianbao.recipes import Recipe


@dataclass(frozen=True, slots=True)
class CaseSet:
    """A folder of cases: `evals/RECIPE/` of a folder of recipes, or a team's own.

    Attributes:
        folder: with `gold/` in it, or the gold itself; `recordings/` and `baselines/` lie beside it.
    """

    folder: Path

    @property
    def gold(self) -> Path:
        """The folder of the gold."""
        inner = self.folder / "gold"
        return inner if inner.is_dir() else self.folder

    @property
    def recordings(self) -> Path:
        """The folder of recorded answers, with a folder for each endpoint."""
        return self.folder / "recordings"

    @property
    def baselines(self) -> Path:
        """The folder of what is blessed, with a file for each endpoint."""
        return self.folder / "baselines"

    def load(self, recipe: Recipe, names: Sequence[str] = ()) -> list[CaseFile]:
        """The cases of the set, or those of these names, in the order of their names.

        Raises:
            GoldError: a case cannot be loaded, is of another recipe, or there is none of that name.
        """
        cases = load_set(self.gold, recipe)
        for file in cases:
            if file.case.recipe != recipe.name:
                raise GoldError(
                    say(
                        f"{file.path}: is gold of the recipe {file.case.recipe!r}, not of {recipe.name!r}. "
                        "Take it out of the set, or name its recipe.",
                        f"{file.path}：是模板 {file.case.recipe!r} 的标注，不是 {recipe.name!r} 的。"
                        "请把它移出，或改用它的模板。",
                    )
                )
            _check_sections(file, recipe)
        known = [file.case.name for file in cases]
        if unknown := [name for name in names if name not in known]:
            missing, there = ", ".join(unknown), ", ".join(known)
            raise GoldError(
                say(
                    f"{self.gold}: there is no case {missing}. There are: {there}.",
                    f"{self.gold}：没有用例 {missing}。有：{there}。",
                )
            )
        return [file for file in cases if not names or file.case.name in names]


def _check_sections(file: CaseFile, recipe: Recipe) -> None:
    """Refuses gold for sections that the recipe has not: a rule for one of them could never be broken."""
    known = [section.name for section in recipe.sections]
    rules = [rule.section for rule in file.case.must_not]
    if unknown := sorted({*file.case.sections.names, *file.case.optional, *rules} - {*known}):
        named, there = ", ".join(unknown), ", ".join(known)
        raise GoldError(
            say(
                f"{file.path}: the recipe {recipe.name!r} has no section {named}. It has: {there}.",
                f"{file.path}：模板 {recipe.name!r} 没有 {named}。有：{there}。",
            )
        )


def set_of(recipe: Recipe, folder: Path | None = None) -> CaseSet:
    """The set in a folder, or the recipe's own, `evals/RECIPE/` beside its prompts and schemas.

    Raises:
        GoldError: there is no such folder.
    """
    place = folder or recipe.folder / "evals" / recipe.name
    if not place.is_dir():
        raise GoldError(
            say(
                f"{place}: there is no such folder of gold. Name one with --set.",
                f"{place}：没有这个标注文件夹。请用 --set 指明。",
            )
        )
    return CaseSet(place)
