"""Recipes: a schema and the prompts that fill it, joined.

A recipe `NAME` is `schemas/NAME.py` and the folder `prompts/NAME/`. The class derived from `Brief` in the schema
has a field for every section, and every section has a template of its name:

- `_article.jinja` with two blocks, `system` and `article`: what is sent before the question;
- `<section>.jinja`: the section's question;
- `<section>.labels.jinja`, where the section is marked with `Labelled`: the question that has candidates labelled;
- `_again.jinja`: what is said of items that do not agree with the article, and of candidates not spoken of.

Templates see `zh` (whether the article is Chinese) and

- `_article`: `sentences`, each with `number`, `text` and `candidates` that code has seen in it (each with `text`);
- labels: one `sentence` of that kind; its candidates have `around` as well, the words around them;
- a section: `days`, each with the `text` that states the day of something and the `number` of its sentence;
- `_again`: `misses`, each with `item` and `reason`; `unanswered`, the candidates.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType, NoneType
from typing import Any, get_args, get_origin

import jinja2
from pydantic import BaseModel, create_model

from jianbao.articles import Article
from jianbao.errors import RecipeError
from jianbao.facts import Brief, Candidate, Fact, Focus, Labelled, Lead, Listed, Miss, ReadOff
from jianbao.values import read_days

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]

Message = dict[str, str]


@dataclass(frozen=True)
class Section:
    """One top-level field of a recipe's schema.

    Attributes:
        name: of the field, its template, its row in reports.
        answer: a class with this one field, which the model's answer must fit.
        schema: the JSON Schema of `answer` that is sent, compact.
        focus: how it is asked in short contexts, or None when it needs the whole article.
        labels: a class with this one field for the labels of candidates; None without such a focus.
        is_list: whether it is a list of facts; else it is one fact.
        identity: the fields that tell its facts apart.
    """

    name: str
    answer: type[Brief]
    schema: Mapping[str, Any]
    focus: Focus | None
    labels: type[BaseModel] | None
    is_list: bool
    identity: tuple[str, ...]

    def schema_of_at_most(self, items: int) -> dict[str, Any]:
        """The JSON Schema of an answer with so many facts at most; the section must be a list."""
        return self._schema_of(self.schema["properties"][self.name] | {"maxItems": items})

    def schema_of_labels(self, labels: Sequence[str], count: int) -> dict[str, Any]:
        """The JSON Schema of the labels of so many candidates: a list of texts, or of lists of texts when there are
        several labels each."""
        fields = [_text_of(self.schema["properties"][self.name]["items"]["properties"][label]) for label in labels]
        each = {"type": "array", "prefixItems": fields, "minItems": len(fields), "maxItems": len(fields)}
        item = fields[0] if len(fields) == 1 else each
        return self._schema_of({"type": "array", "items": item, "minItems": count, "maxItems": count})

    def _schema_of(self, facts: dict[str, Any]) -> dict[str, Any]:
        return {**self.schema, "properties": {self.name: facts}}


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence as templates see it, with what code has seen in it."""

    number: int
    text: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """A kind of brief: its schema's class, its sections in order, its templates."""

    name: str
    brief: type[Brief]
    sections: tuple[Section, ...]
    files: tuple[Path, ...]
    environment: jinja2.Environment

    @cached_property
    def sha256(self) -> str:
        """The hash of the recipe's files, in order of their names."""
        digest = hashlib.sha256()
        for file in self.files:
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
        return digest.hexdigest()

    def over_article(self, section: Section, article: Article) -> list[Message]:
        """The messages that ask a section over the whole article.

        Everything before the question is the same, byte for byte, for every section of a recipe, so a server with a
        prefix cache reads the article once.
        """
        shown = self._article(article, [Shown(s.number, s.text) for s in article.sentences])
        return self._messages(article, f"{shown}\n{self.question(section, article)}")

    def over_sentences(self, section: Section, article: Article, leads: Sequence[Lead]) -> list[Message]:
        """The messages that ask a section over chosen sentences: the question first, as many calls share it."""
        shown = self._article(article, [_shown(lead, article) for lead in leads])
        return self._messages(article, f"{self.question(section, article)}\n\n{shown}")

    def over_candidates(self, section: Section, article: Article, lead: Lead) -> list[Message]:
        """The messages that have the candidates of a sentence labelled: the question first, as many calls share it."""
        asked = self._render(
            f"{section.name}.labels.jinja", zh=article.language == "zh", sentence=_shown(lead, article)
        )
        return self._messages(article, asked.strip())

    def question(self, section: Section, article: Article) -> str:
        """The section's question."""
        days = [
            {"number": sentence.number, "text": sentence.text[day.calendar_start : day.calendar_end]}
            for sentence in article.sentences
            for day in read_days(sentence.text)
            if not day.stamp
        ]
        return self._render(f"{section.name}.jinja", zh=article.language == "zh", days=days).strip()

    def again(self, misses: Sequence[Miss], unanswered: Sequence[str], article: Article) -> str:
        """What is said of items that do not agree with the article, and of candidates not spoken of."""
        zh = article.language == "zh"
        return self._render("_again.jinja", zh=zh, misses=misses, unanswered=unanswered).strip()

    def _messages(self, article: Article, user: str) -> list[Message]:
        system = self._block("system", article, ())
        return [{"role": "system", "content": system}, {"role": "user", "content": user}]

    def _article(self, article: Article, sentences: Sequence[Shown]) -> str:
        return self._block("article", article, sentences).rstrip() + "\n"

    def _block(self, block: str, article: Article, sentences: Sequence[Shown]) -> str:
        template = self.environment.get_template("_article.jinja")
        context = template.new_context({"zh": article.language == "zh", "sentences": sentences})
        return "".join(template.blocks[block](context)).strip()

    def _render(self, template: str, **values: Any) -> str:
        return self.environment.get_template(template).render(**values)


def _shown(lead: Lead, article: Article) -> Shown:
    return Shown(lead.sentence, lead.excerpt or article.sentences[lead.sentence - 1].text, lead.candidates)


def load_recipe(name: str) -> Recipe:
    """The recipe of that name.

    Raises:
        RecipeError: there is none, or its schema and its prompts do not fit together.
    """
    root = _root(name)
    schema, prompts = root / "schemas" / f"{name}.py", root / "prompts" / name
    brief = _brief_class(_imported(schema), schema)
    sections = tuple(_section(brief, field) for field in brief.model_fields)
    labelled = [f"{section.name}.labels.jinja" for section in sections if isinstance(section.focus, Labelled)]
    wanted = ["_article.jinja", "_again.jinja", *(f"{section.name}.jinja" for section in sections), *labelled]
    absent = [file for file in wanted if not (prompts / file).is_file()]
    if absent:
        raise RecipeError(f"recipe {name!r}: {prompts} lacks {', '.join(absent)}. Add the templates.")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(prompts), undefined=jinja2.StrictUndefined, autoescape=False
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False}
    files = (schema, *sorted(prompts.glob("*.jinja")))
    return Recipe(name, brief, sections, files, environment)


def recipe_names() -> list[str]:
    """The names of the recipes that there are."""
    return sorted({path.stem for root in (_PACKAGE, _CHECKOUT) for path in (root / "schemas").glob("[!_]*.py")})


def _root(name: str) -> Path:
    """Where a recipe's folders are: inside an installed package, or in the checkout of an editable one."""
    for root in (_PACKAGE, _CHECKOUT):
        if (root / "schemas" / f"{name}.py").is_file() and name.isidentifier():
            return root
    known = ", ".join(recipe_names())
    raise RecipeError(f"there is no recipe {name!r}. There are: {known}.")


def _imported(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"jianbao_recipe_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise RecipeError(f"{path}: cannot be imported.")
    module = importlib.util.module_from_spec(spec)
    # Known under its name, so that pydantic can resolve the annotations of its classes.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _brief_class(module: ModuleType, path: Path) -> type[Brief]:
    classes = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Brief) and value.__module__ == module.__name__
    ]
    if len(classes) != 1:
        raise RecipeError(f"{path}: one class derived from Brief is wanted, {len(classes)} found.")
    return classes[0]


def _section(brief: type[Brief], name: str) -> Section:
    field = brief.model_fields[name]
    focus = next((mark for mark in field.metadata if isinstance(mark, Listed | Labelled | ReadOff)), None)
    # A section may be null in a stored brief, when it failed; an answer must give it.
    wanted = _not_null(field.annotation)
    answer = create_model(f"{brief.__name__}_{name}", __base__=Brief, **{name: (wanted, ...)})  # type: ignore[call-overload]
    is_list = get_origin(wanted) is list
    fact: type[Fact] = get_args(wanted)[0] if is_list else wanted
    schema = _compact(answer.model_json_schema(mode="validation"))
    return Section(name, answer, schema, focus, _labels_class(brief, name, focus), is_list, fact.identity)


def _labels_class(brief: type[Brief], name: str, focus: Focus | None) -> type[BaseModel] | None:
    if not isinstance(focus, Labelled):
        return None
    each = list[str] if len(focus.labels) == 1 else list[list[str]]
    return create_model(f"{brief.__name__}_{name}_labels", **{name: (each, ...)})  # type: ignore[call-overload,no-any-return]


def _not_null(annotation: Any) -> Any:
    members = [member for member in get_args(annotation) if member is not NoneType]
    nullable = len(members) < len(get_args(annotation)) and get_origin(annotation) is not list
    return members[0] if nullable else annotation


def _text_of(field: dict[str, Any]) -> dict[str, Any]:
    """The schema of a label: of an optional text, the text; an empty one is null."""
    return next((option for option in field.get("anyOf", ()) if option.get("type") != "null"), field)


def _compact(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without what only people read, and with references written out: servers resolve few of them."""
    definitions = schema.get("$defs", {})

    def plain(node: Any) -> Any:
        if isinstance(node, list):
            return [plain(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return plain(definitions[node["$ref"].removeprefix("#/$defs/")])
        dropped = {"$defs", "title", "description", "default"}
        return {
            key: {name: plain(field) for name, field in value.items()} if key == "properties" else plain(value)
            for key, value in node.items()
            if key not in dropped
        }

    compact: dict[str, Any] = json.loads(json.dumps(plain(schema)))
    return compact
