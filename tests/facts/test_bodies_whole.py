"""The name of a body stands for itself, and is no piece of another one's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Brief, Effect, Grounding, Organization

ArticleOf = Callable[[str], Article]

# The sentence, a name, and the longer one that it is a piece of.
PIECES = {
    "a place in brackets": ("砚池知行(厦门)软件科技有限公司参展。", "厦门", "砚池知行(厦门)软件科技有限公司"),
    "a place in wide brackets": ("砚池知行（厦门）软件科技有限公司参展。", "厦门", "砚池知行（厦门）软件科技有限公司"),
    "a place in front": ("上海云杉科技有限公司参展。", "上海", "上海云杉科技有限公司"),
    "a city in front": ("杭州市发展和改革委员会参会。", "杭州市", "杭州市发展和改革委员会"),
    "a province in front": ("江苏岚屿集团有限公司签约。", "江苏", "江苏岚屿集团有限公司"),
    "a city of a university": ("南京理工大学参会。", "南京", "南京理工大学"),
    "the middle": ("砚池知行(厦门)软件科技有限公司参展。", "软件科技", "砚池知行(厦门)软件科技有限公司"),
    "what it is": ("砚池知行软件科技有限公司参展。", "科技有限公司", "砚池知行软件科技有限公司"),
    "the brand without its place's end": (
        "岚屿（天津）航天科技有限公司参展。",
        "航天科技",
        "岚屿（天津）航天科技有限公司",
    ),
    "a department without its city": ("鹤汀市教育局参会。", "教育局", "鹤汀市教育局"),
    "twice": ("上海云杉科技有限公司与上海岚屿有限公司签约。", "上海", "上海云杉科技有限公司"),
}
WHOLE = {
    "the whole name": ("砚池知行(厦门)软件科技有限公司参展。", "砚池知行(厦门)软件科技有限公司", 0),
    "its brand": ("砚池知行(厦门)软件科技有限公司参展。", "砚池知行", 0),
    "its brand and its place": ("砚池知行(厦门)软件科技有限公司参展。", "砚池知行(厦门)", 0),
    "its field too": ("砚池知行软件科技有限公司参展。", "砚池知行软件", 0),
    "a department": ("鹤汀市教育局参会。", "鹤汀市教育局", 0),
    "a hospital": ("鹤汀市人民医院参会。", "鹤汀市人民医院", 0),
    "a place that acts": ("上海与岚屿科技有限公司签约。", "上海", 0),
    "a place that acts, behind a firm": ("上海云杉科技有限公司与上海签约。", "上海", 11),
    "a short name behind the long one": ("云杉科技有限公司签约，云杉科技出资。", "云杉科技", 0),
    "a name that is no body's": ("岚屿出席。", "岚屿", 0),
    "a branch's parent": ("云杉银行鹤汀分行开业。", "云杉银行", 0),
    "English": ("Kestrel Cells Ltd signed a deal.", "Kestrel Cells", 0),
}


class Bodies(Brief):
    organizations: list[Organization] = []


@pytest.mark.parametrize(("sentence", "name", "longer"), PIECES.values(), ids=PIECES)
def test_a_piece_of_a_name_is_listed_with_the_reason(
    article_of: ArticleOf, sentence: str, name: str, longer: str
) -> None:
    grounding = Grounding(article_of(sentence))
    brief = Bodies.model_validate({"organizations": [{"cite": [1], "name": name}]}, context=grounding)
    assert brief.organizations == []
    (miss,) = grounding.misses
    assert (miss.effect, miss.field, miss.reason) == (Effect.DROPPED, "name", f"“{name}”是“{longer}”的一部分")
    assert miss.ask_again


@pytest.mark.parametrize(("sentence", "name", "start"), WHOLE.values(), ids=WHOLE)
def test_a_name_that_stands_for_itself_is_kept(article_of: ArticleOf, sentence: str, name: str, start: int) -> None:
    grounding = Grounding(article_of(sentence))
    brief = Bodies.model_validate({"organizations": [{"cite": [1], "name": name}]}, context=grounding)
    assert grounding.misses == []
    (body,) = brief.organizations
    assert (body.name.text, body.name.evidence.start) == (name, start)
