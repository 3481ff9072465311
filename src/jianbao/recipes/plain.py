"""A recipe without jianbao: the plain class and the plain prompt that a user of instructor alone would write for it.

The same sections and fields, also those that jianbao has code read, as plain types: names, dates and amounts are
texts, and nothing cites a sentence.
"""

from __future__ import annotations

from functools import reduce
from inspect import cleandoc
from operator import or_
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, Field, create_model
from pydantic.fields import FieldInfo

from jianbao.articles import Article
from jianbao.facts import Fact
from jianbao.facts.types import Asked
from jianbao.recipes.control import defused
from jianbao.recipes.recipe import Message, Recipe, headed
from jianbao.recipes.sections import Section

_CITE = "cite"
_ASKED = {
    "zh": "请读用户给出的文章，写一份简报。只写文章写明的内容，姓名、日期、金额连同单位照抄原文。"
    "文章没有写的填 null，没有内容的列表留空。只输出一个 JSON 对象，它的各部分和字段如下：",
    "en": "Read the article that the user gives and write a brief of it. Write only what it states, and copy names, "
    "dates and amounts with their units. What it does not state is null, and a list without items is empty. Answer "
    "with one JSON object alone, of these sections and fields:",
}


def plain_class(recipe: Recipe) -> type[BaseModel]:
    """A class with a field for every section, a plain object or a list of them."""
    fields = {section.name: (_of_section(section), ...) for section in recipe.sections}
    return create_model("PlainBrief", **fields)  # type: ignore[call-overload,no-any-return]


def plain_messages(recipe: Recipe, article: Article) -> list[Message]:
    """The prompt: what is wanted, section by section in the words of the schema's classes, and the article's text."""
    sections = headed({section.name: _told(section) for section in recipe.sections})
    return [
        {"role": "system", "content": f"{_ASKED[article.language]}\n\n{sections}"},
        {"role": "user", "content": defused(_text_of(article))},
    ]


def plain_fields(fact: type[Fact]) -> dict[str, FieldInfo]:
    """The fields of a fact that are asked for."""
    return {name: field for name, field in fact.model_fields.items() if name != _CITE}


def members(annotation: Any) -> tuple[Any, ...]:
    """The types that a field may be of: of an optional text None and the text; of any other type itself."""
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _of_section(section: Section) -> Any:
    fields = {name: (_plain(field.annotation), _given(field)) for name, field in plain_fields(section.fact).items()}
    plain = create_model(section.fact.__name__, __doc__=section.fact.__doc__, **fields)  # type: ignore[call-overload]
    return list[plain] if section.is_list else plain


def _plain(annotation: Any) -> Any:
    """The type without the project's own: these are texts."""
    if get_origin(annotation) is Annotated:
        return _plain(get_args(annotation)[0])
    if get_origin(annotation) is list:
        return list[_plain(get_args(annotation)[0])]  # type: ignore[misc]
    if len(options := members(annotation)) > 1:
        return reduce(or_, map(_plain, options))
    return str if isinstance(annotation, type) and issubclass(annotation, Asked) else annotation


def _given(field: FieldInfo) -> Any:
    """The default where it says that there is nothing; any other is what code falls back on."""
    default = field.get_default(call_default_factory=True)
    return Field(default if default in (None, []) else ..., description=field.description)


def _told(section: Section) -> str:
    """What a section is, in its class's own words, and the fields with the values that they may have."""
    fields = [f"- {name}{_choices(field.annotation)}" for name, field in plain_fields(section.fact).items()]
    return "\n".join([cleandoc(section.fact.__doc__ or ""), *fields]).strip()


def _choices(annotation: Any) -> str:
    """The values of a closed list, behind the field's name; nothing of other types."""
    options = [value for member in members(annotation) if member is not NoneType for value in _values(member)]
    return f": {' / '.join(options)}" if options else ""


def _values(member: Any) -> list[str]:
    if get_origin(member) is Literal:
        return [str(value) for value in get_args(member)]
    return [str(value) for value in member] if hasattr(member, "__members__") else []


def _text_of(article: Article) -> str:
    """The story, under its title where the page states one that is no part of it."""
    title, story = article.head.title, article.working.text.strip()
    return story if title is None or story.startswith(title.value) else f"{title.value}\n\n{story}"
