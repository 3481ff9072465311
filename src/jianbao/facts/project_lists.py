"""How far an agreement is, where it is said once for several projects: above their list, in the sentence before."""

from __future__ import annotations

import re

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.locate import in_sentence
from jianbao.facts.stages import Agreement, agreement_in
from jianbao.facts.types import Name

_NUMBER = re.compile(
    r"\s*(?:[①-⑳●■◆]|\d{1,2}[.、．](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]是)"
)
_NUMBERED, _LONGEST_LIST = 4, 40
"""Characters that the number of an item may take, and sentences in which the line above a list is looked for."""
_LEADS_IN = re.compile(r"[:：]\s*$|^[^，。；！？,;]{4,40}[^。！？；;.!?，,]\s*$")
_OF_AGREEMENTS = re.compile(r"签约|签署|签订|意向|框架|备忘录")
_OF_ANOTHER_KIND = re.compile(r"开工|动工|在建|投产|竣工|建成|储备|在谈|谋划|推介|推进|拟建|续建")
"""What the heading of a list says whose projects are not those signed for above it."""
_BATCH = re.compile(
    r"集中签约|(?:签约|签下|签订)(?:了|的)?(?:各类|重点|重大|招商|产业|合作)*项目[^，。；\d]{0,4}\d+[个宗项]|"
    r"(?:签约|签下|签订)的?[^，。；\d]{0,4}\d+[个宗项](?:[^，。；]{0,8}项目)?|\d+[个宗项][^，。；]{0,10}项目[^，。；]{0,6}签约"
)
_BEGUN = re.compile(
    r"集中(?:开工|动工)[^，。；]{0,8}(?:项目|活动|仪式)|(?:开工|动工)(?:的)?项目(?:共|有|清单)?[:：\d]"
)
_OF_THE_DONE = re.compile(
    r"^\W*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．])?\s*(?:已|新|竣工|建成|集中)*(?:竣工|建成|投产|投用|投运)(?:投产|投用)?项目\s*[。：:]?\s*$"
)
"""The heading of a list whose projects are done: 三、投产项目."""
_GOES_ON = re.compile(r"(?:此次|本次|根据(?:协议|合同|约定)|按照?(?:协议|合同|约定)|协议(?:约定|明确|显示)|其中[，,])")
_BACK = 2
"""Sentences in front of one that goes on with an agreement: 根据协议."""


def agreement_around(name: Name, article: Article) -> Agreement | None:
    """The agreement that the line above a list has its items of, or the sentence before has what goes on with it."""
    return _above(name, article) or _before(name, article)


def is_begun_together(name: Name, article: Article) -> bool:
    """Whether a project is an item of a list whose projects are begun together, as is told above it."""
    sentence, start, _ = in_sentence(name.evidence, article)
    if start > _NUMBERED:
        return False
    for above in reversed(article.sentences[max(0, sentence.number - 1 - _LONGEST_LIST) : sentence.number - 1]):
        if _BEGUN.search(above.text):
            return True
        if _OF_THE_DONE.search(above.text):
            return False
    return False


def _above(name: Name, article: Article) -> Agreement | None:
    sentence, start, end = in_sentence(name.evidence, article)
    is_alone = end == len(sentence.text.rstrip()) and start <= _NUMBERED
    if not (is_alone or _NUMBER.match(sentence.text)):
        return None
    for above in reversed(article.sentences[max(0, sentence.number - 1 - _LONGEST_LIST) : sentence.number - 1]):
        text = above.text
        if _is_item(text):
            continue
        if _LEADS_IN.search(text):
            if _OF_AGREEMENTS.search(text):
                return agreement_in(text)
            if _OF_ANOTHER_KIND.search(text):
                return None
        elif batch := _BATCH.search(text):
            return agreement_in(batch.group())
    return None


def _is_item(text: str) -> bool:
    if _NUMBER.match(text):
        return True
    names = project_names(text)
    return len(names) == 1 and names[0].start <= _NUMBERED and names[0].end == len(text.rstrip())


def _before(name: Name, article: Article) -> Agreement | None:
    sentence, _, _ = in_sentence(name.evidence, article)
    if not _GOES_ON.match(sentence.text):
        return None
    before = article.sentences[max(0, sentence.number - 1 - _BACK) : sentence.number - 1]
    said = [stage for one in before if _is_of(one, sentence) and (stage := agreement_in(one.text))]
    return said[-1] if said else None


def _is_of(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence stands in the paragraph of another and tells of no project of its own."""
    return before.paragraph == sentence.paragraph and not project_names(before.text)
