from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.facts import density, headline_of, kind_of_event

BODY = "\n3月6日，云杉科技与滨河区在滨河会展中心签署合作协议，建设滨河算力中心。\n云杉科技表示，总投资12亿元。\n"
EVENT = "3月6日，云杉科技与滨河区在滨河会展中心签署合作协议"


@pytest.mark.parametrize(
    ("title", "sound"),
    [
        pytest.param("云杉科技与滨河区签署合作协议", True, id="of the story"),
        pytest.param("携手同心启航程 共绘未来新图景", False, id="a slogan"),
        pytest.param("滨河区签约三个算力项目", True, id="an event in other words"),
        pytest.param("云杉科技与滨河区签署合…", False, id="cut"),
    ],
)
def test_a_headline(title: str, sound: bool) -> None:
    article = article_from_text(title + "\n" + BODY, "a.txt")
    assert article.head.title is not None
    headline = headline_of(article)
    assert headline == title if sound else headline.startswith(EVENT)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("云杉科技与滨河区签署合作协议。", "签约", id="signed"),
        pytest.param(
            "滨河算力中心今天开工，两家公司此前签约。开工仪式上，各方表示加快建设。", "开工", id="more often"
        ),
        pytest.param("双方取消签约。", "其他", id="called off"),
        pytest.param("滨河区天气晴好。", "其他", id="none"),
    ],
)
def test_the_kind_of_an_event(text: str, kind: str) -> None:
    kinds = {"签约": "签约|签署", "开工": "开工"}
    assert kind_of_event(article_from_text(text + "\n", "a.txt"), kinds, otherwise="其他") == kind


def test_density_counts_characters() -> None:
    assert density(article_from_text("算力园区开园啦今天好。\n", "a.txt"), "算力|园区") == pytest.approx(400 / 11)
