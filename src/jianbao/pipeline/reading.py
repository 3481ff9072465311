"""Sections that code reads off the article: no model is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pydantic import ValidationError

from jianbao.errors import NoModelError
from jianbao.facts import Grounding, Listed
from jianbao.language import say
from jianbao.llm import Meter
from jianbao.pipeline.ledger import Ledger
from jianbao.pipeline.question import Question


@dataclass(slots=True)
class Reading(Ledger):
    """One section of one article that code fills; what it writes is grounded like any answer.

    Attributes:
        meter: stays empty, as nothing is asked.
    """

    meter: Meter = field(default_factory=list)

    def questions(self) -> Iterator[Question]:
        """None; what code writes is kept at once. A section of which it writes nothing fails."""
        focus = self.section.focus
        if focus is None or focus.items is None:
            self.failures.append(_unread(self.section.name))
            return iter(())
        given = focus.given(self.article) if isinstance(focus, Listed) else {}
        items = list(focus.items(self.article))
        if items or self.section.is_list:
            written = items if self.section.is_list else items[0]
            try:
                self.keep_written(written, Grounding(self.article, given=given))
            except ValidationError as error:
                self.failures.append(_malformed(self.section.name, error))
        return iter(())


def _malformed(section: str, error: ValidationError) -> NoModelError:
    """What is said where a recipe's own reader does not fit its schema: other sections must not pay for it."""
    first = error.errors(include_url=False)[0]
    place, why = ".".join(map(str, first["loc"])), first["msg"]
    return NoModelError(
        say(
            f"what code reads for {section} does not fit its schema: {place}: {why}. Mend the recipe.",
            f"代码为 {section} 读出的内容不合结构：{place}：{why}。请修改模板。",
        )
    )


def _unread(section: str) -> NoModelError:
    return NoModelError(
        say(
            f"code alone cannot fill {section}: it has no candidates for it. Name an endpoint that is a model.",
            f"{section} 只靠代码写不出来：没有候选。请指定一个有模型的接口。",
        )
    )
