"""Recipes: a schema and the prompts that fill it, joined.

A recipe `NAME` is `schemas/NAME.py` and the folder `prompts/NAME/`, side by side in a folder of recipes: the package's
own, or one that `jianbao.toml` names. The class derived from `Brief` in the schema has a field for every section, and
every section has a template of its name:

- `_article.jinja` with two blocks, `system` and `article`: what is sent before the question;
- `<section>.jinja`: the section's question;
- `<section>.labels.jinja`, where the section is marked with `Labelled`: the question that has candidates labelled;
- `_again.jinja`: what is said of items that do not agree with the article, and of candidates not spoken of.

Templates see `zh` (whether the article is Chinese) and

- `_article`: `sentences`, each with `number`, `text` and `candidates` that code has seen in it (each with `text`);
- labels: one `sentence` of that kind; its candidates have `around` as well, the words around them;
- a section: `composed`, the names of the fields that code puts together and that need no question;
- `_again`: `misses`, each with `item` and `reason`; `unanswered`, the candidates.
"""

from jianbao.recipes.compact import joined
from jianbao.recipes.control import defused
from jianbao.recipes.finding import RecipePlace, find_recipes
from jianbao.recipes.loading import load_recipe
from jianbao.recipes.recipe import Message, Recipe, headed
from jianbao.recipes.sections import Section

__all__ = ["Message", "Recipe", "RecipePlace", "Section", "defused", "find_recipes", "headed", "joined", "load_recipe"]
