"""A recipe: what is sent to a model for each section of an article."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jianbao.articles import Article, Sentence
from jianbao.facts import Brief, Candidate, Lead, Listed, Miss
from jianbao.recipes.control import defused
from jianbao.recipes.sections import Section
from jianbao.recipes.templates import AGAIN, Templates

Message = dict[str, str]


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
    templates: Templates

    @property
    def folder(self) -> Path:
        """The folder of recipes that it is of."""
        return self.files[0].parents[1]

    @cached_property
    def sha256(self) -> str:
        """The hash of the recipe's files, in order of their names."""
        digest = hashlib.sha256()
        for file in self.files:
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
        return digest.hexdigest()

    def over_article(
        self, section: Section, article: Article, sentences: Sequence[Sentence] | None = None
    ) -> list[Message]:
        """The messages that ask a section over the whole article, or over these sentences of it.

        Everything before the question is the same, byte for byte, for every section of a recipe, so a server with a
        prefix cache reads the article once.
        """
        return self._over(article, sentences, self.question(section, article))

    def over_whole(
        self, sections: Sequence[Section], article: Article, sentences: Sequence[Sentence] | None = None
    ) -> list[Message]:
        """The messages that ask several sections at once over the whole article, or over these sentences of it.

        Each question stands under its section's name, which is its field of the answer.
        """
        asked = {section.name: self.question(section, article) for section in sections}
        form = ", ".join(f'"{name}": …' for name in asked)
        return self._over(article, sentences, f"{_AT_ONCE[article.language]}{{{form}}}\n\n{headed(asked)}")

    def over_sentences(self, section: Section, article: Article, leads: Sequence[Lead]) -> list[Message]:
        """The messages that ask a section over chosen sentences: the question first, as many calls share it."""
        composed = section.focus.composed if isinstance(section.focus, Listed) else ()
        shown = self._article(article, [_shown(lead, article) for lead in leads])
        return self._messages(article, f"{self.question(section, article, composed)}\n\n{shown}")

    def over_candidates(self, section: Section, article: Article, lead: Lead) -> list[Message]:
        """The messages that have the candidates of a sentence labelled: the question first, as many calls share it."""
        asked = self.templates.render(
            f"{section.name}.labels.jinja", zh=article.language == "zh", sentence=_shown(lead, article)
        )
        return self._messages(article, asked.strip())

    def question(self, section: Section, article: Article, composed: Collection[str] = ()) -> str:
        """The section's question, without the fields that code puts together."""
        zh = article.language == "zh"
        return self.templates.render(f"{section.name}.jinja", zh=zh, composed=composed).strip()

    def again(self, misses: Sequence[Miss], unanswered: Sequence[str], article: Article) -> str:
        """What is said of items that do not agree with the article, and of candidates not spoken of."""
        zh = article.language == "zh"
        return self.templates.render(AGAIN, zh=zh, misses=misses, unanswered=unanswered).strip()

    def _over(self, article: Article, sentences: Sequence[Sentence] | None, asked: str) -> list[Message]:
        chosen = article.sentences if sentences is None else sentences
        shown = self._article(article, [Shown(s.number, s.text) for s in chosen])
        return self._messages(article, f"{shown}\n{asked}")

    def _messages(self, article: Article, user: str) -> list[Message]:
        system = self._block("system", article, ())
        return [{"role": "system", "content": system}, {"role": "user", "content": defused(user)}]

    def _article(self, article: Article, sentences: Sequence[Shown]) -> str:
        return self._block("article", article, sentences).rstrip() + "\n"

    def _block(self, block: str, article: Article, sentences: Sequence[Shown]) -> str:
        return self.templates.render_block(block, zh=article.language == "zh", sentences=sentences).strip()


_AT_ONCE = {
    "zh": "下面每个小标题是一个问题，分别作答；答案合成一个 JSON 对象，小标题是字段名：",
    "en": "Each heading below is a question. Answer them all in one JSON object whose fields are the headings: ",
}


def headed(texts: Mapping[str, str]) -> str:
    """Texts about several sections, each under its section's name."""
    return "\n\n".join(f"## {name}\n{text}" for name, text in texts.items())


def _shown(lead: Lead, article: Article) -> Shown:
    return Shown(lead.sentence, lead.excerpt or article.sentences[lead.sentence - 1].text, lead.candidates)
