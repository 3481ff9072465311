from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.scope import scope_fits

ArticleOf = Callable[[str], Article]

# The text, and whether the brief calls it in scope.
WRONG = {
    "a signing": ("双方签约共建鹭岛智算中心。", False),
    "a beginning": ("鹭岛智算中心正式开工。", False),
    "a plan": ("云杉集团拟建设鹭岛智算中心。", False),
    "an investment": ("云杉集团投资12亿元建设鹭岛智算中心。", False),
    "an opening": ("鹭岛智算中心已投产。", False),
    "under way": ("鹭岛智算中心正在建设。", False),
    "a framework": ("双方签署框架协议，共建鹭岛智算中心。", False),
    "an intention": ("云杉集团有意向投资鹭岛智算中心。", False),
    "a plate": ("鹭岛智算中心揭牌。", False),
    "a stop": ("鹭岛智算中心停工。", False),
    "among other news": ("青澜湖音乐节开幕。天气晴好。鹭岛智算中心正式开工。", False),
    "a concert": ("青澜湖音乐节在湖畔草坪开幕，三十支乐队登台。", True),
    "weather": ("明天多云转晴，最高气温28摄氏度。", True),
    "a recipe": ("把土豆切成丝，用清水泡十分钟，下锅翻炒。", True),
    "sport": ("主队以三比一获胜，球迷欢呼。", True),
    "a poem": ("春风又绿江南岸，明月何时照我还。", True),
    "a race": ("青澜湖马拉松上午鸣枪起跑，两万名选手参赛。", True),
    "animals": ("动物园的大熊猫产下一对双胞胎。", True),
    "English weather": ("It will rain tomorrow, and the wind will be strong.", True),
    "English sport": ("The home side won three to one.", True),
    "a film": ("这部电影讲述了一个少年的成长故事。", True),
}
RIGHT = {
    "a signing": ("双方签约共建鹭岛智算中心。", True),
    "a beginning": ("鹭岛智算中心正式开工。", True),
    "a firm": ("云杉集团举行开放日活动。", True),
    "money": ("全区上半年财政收入60亿元。", True),
    "a fund": ("产业基金规模达10亿元，投向新材料。", True),
    "an authority": ("云湖区发展和改革委员会发布通知。", True),
    "English money": ("The city spent $3 million.", True),
    "English firm": ("Cedar Systems Ltd opened its doors.", True),
    "a university": ("云程大学举行座谈会。", True),
    "two firms": ("云杉集团和白露集团参展。", True),
    "not said": ("青澜湖音乐节开幕。", None),
    "not said of a project": ("鹭岛智算中心正式开工。", None),
    "a concert": ("青澜湖音乐节在湖畔草坪开幕，三十支乐队登台。", False),
    "weather": ("明天多云转晴，最高气温28摄氏度。", False),
    "a firm's concert": ("云杉集团赞助青澜湖音乐节。", False),
    "money of a household": ("他花了200元买票。", False),
    "sport": ("主队以三比一获胜，球迷欢呼。", False),
    "a project that is only named": ("音乐节在鹭岛会展中心举行。", False),
    "plain words": ("推进物流项目和公共服务平台建设。", False),
    "hearsay": ("有传言称鹭岛智算中心停工。", False),
    "English sport": ("The home side won three to one.", False),
}


def brief_with(article: Article, in_scope: bool | None) -> Whole:
    return read_off(article, in_scope=in_scope)


@pytest.mark.parametrize(("text", "in_scope"), cases(WRONG))
def test_scope_against_what_is_told(article_of: ArticleOf, text: str, in_scope: bool | None) -> None:
    article = article_of(text)
    assert len(reasons(scope_fits, article, brief_with(article, in_scope))) == 1


@pytest.mark.parametrize(("text", "in_scope"), cases(RIGHT))
def test_scope_that_fits(article_of: ArticleOf, text: str, in_scope: bool | None) -> None:
    article = article_of(text)
    assert reasons(scope_fits, article, brief_with(article, in_scope)) == []


def test_a_brief_that_stopped_at_its_overview_is_checked_by_the_article(article_of: ArticleOf) -> None:
    article = article_of("双方签约共建鹭岛智算中心。")
    brief = Whole(look=brief_with(article, False).look)
    assert reasons(scope_fits, article, brief) == ["判为与本简报无关，文中却有项目“鹭岛智算中心”"]
