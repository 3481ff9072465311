from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Annotated

import pytest
from tests.facts.checks.briefs import Look, Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts import Brief, Listed, event_points
from jianbao.facts.checks.scope import scope_fits
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe

ArticleOf = Callable[[str], Article]

# The text, and whether the brief calls it in scope.
WRONG = {
    "a signing without a project": ("云杉科技与滨河区签约，总投资12亿元。", False),
    "an agreement without a project": ("鹤汀集团与滨河区签署合作协议，投资约3亿美元。", False),
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
    "statistics": ("前三季度，全市规上工业增加值同比增长6.8%，新能源汽车产量18.6万辆，同比增长42%。", False),
    "firms and racks": ("园区引进算力企业20家，机柜5000个。", False),
    "output of mills": ("1—8月，全省钢材产量3200万吨，水泥产量下降4.1%，工业用电量增长5.6%。", False),
    "profits": ("全区规模以上工业企业实现利润38亿元，同比增长9.4%，亏损面收窄2.1个百分点。", False),
    "shares of industry": ("高新技术制造业增加值增长11.2%，占规上工业增加值的46%。", False),
    "power": ("全省光伏装机达3200万千瓦，风电装机1800万千瓦，占总装机的41%。", False),
    "chips": ("前三季度集成电路产量45亿块，增长18%。", False),
    "titles of firms": ("全区新增专精特新企业46家，科技型中小企业320家。", False),
    "factory space": ("标准厂房建成21万平方米，入驻生产企业86家。", False),
    "robots": ("工业机器人产量1.2万台，同比增长26%；服务器产量40万台。", False),
    "satellites": ("商业卫星在轨120颗，年内新增卫星36颗。", False),
    "drones, and one visit": ("无人机产值60亿元，规上无人机企业32家，接待来访300人。", False),
    "batteries": ("动力电池产能达60吉瓦时，储能电池产能12吉瓦时。", False),
    "statistics of nothing": ("全市居民身高平均增加1厘米，睡眠7.5小时。", True),
    "a lottery": ("双色球开出一等奖5注，号码为红球03、08。", True),
    "stars": ("今晚可见双子座流星雨，每小时80颗左右。", True),
    "a diet": ("每天走8000步，喝水1.5升，有助睡眠。", True),
    "a quake": ("今晨发生4.2级地震，震源深度10千米，暂无伤亡。", True),
    "a river": ("湖水位上涨0.6米，超过警戒线0.2米。", True),
    "English diet": ("Walk 8000 steps a day and sleep seven hours.", True),
}
RIGHT = {
    "a player's contract": ("白鹭俱乐部与前锋周平签约三年，总薪水1.2亿元。", False),
    "an investment nobody signed for": ("滨河区与云杉科技讨论古城修缮，去年投资1亿元。", False),
    "not signed": ("滨河区与云杉科技尚未签约，传闻投资12亿元。", False),
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
    "statistics": ("前三季度，全市规上工业增加值同比增长6.8%，新能源汽车产量18.6万辆。", True),
    "firms and racks": ("园区引进算力企业20家，机柜5000个。", True),
    "power": ("全省光伏装机达3200万千瓦，风电装机1800万千瓦。", True),
    "robots": ("工业机器人产量1.2万台，同比增长26%。", True),
    "a marathon with a sponsor": ("两万名选手参赛，冠军成绩2小时09分，云杉集团赞助36万元。", False),
    "a festival with stalls": ("三十支乐队登台，观众1.2万人，文创企业摆出50个摊位。", False),
    "a fire in a plant": ("化工厂仓库起火，消防出动12辆车、60人，3人受伤，过火面积400平方米。", False),
    "a crash with a battery lorry": ("三车追尾，一辆装载电池的货车起火，2人死亡5人受伤，拥堵6公里。", False),
    "a court and a firm": ("法院审理一起劳动纠纷，判企业赔偿员工12万元，另付利息3000元。", False),
    "a hospital's machine": ("医院门诊量增长12%，完成机器人手术86台，床位1200张，平均住院6天。", False),
    "a harvest": ("全县小麦产量达30万吨，粮食总产量42万吨，亩产520公斤。", False),
    "holidays": ("全市接待游客120万人次，旅游收入8亿元，酒店入住率86%。", False),
    "prices": ("居民消费价格同比上涨0.5%，猪肉价格上涨2%，鲜菜下降4%。", False),
    "a film": ("影片票房突破3亿元，讲述一位芯片工程师的故事。", False),
    "a school": ("新生报到5200人，人工智能专业录取分数线612分。", False),
    "one figure of industry": ("云湖县工业产值60亿元。", False),
    "one of many": ("全县人口42万人，面积1200平方公里，森林覆盖率61%，工业产值60亿元，学校86所。", False),
    "an ad for racks": ("两万名选手参赛，12个医疗点，1500名志愿者。招租机柜3000个。", False),
    "a museum of a plant": ("老工厂改作博物馆，展出照片320张，周末开放8小时。", False),
    "English sport before fans": ("The home side won by 3 goals before 42,000 fans.", False),
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


def _is_of_mills(article: Article) -> bool:
    """The rule of a recipe about mills."""
    return "厂" in article.working.text


class Ruled(Brief):
    """A brief whose recipe says by a rule of its own what is in scope."""

    look: Annotated[Look | None, Listed(event_points, composed={"in_scope": _is_of_mills})] = None


@pytest.mark.parametrize(
    ("text", "in_scope", "doubts"),
    [
        pytest.param("鹭岛智算中心正式开工。", False, 0, id="out by the rule, and by the brief"),
        pytest.param("鹭岛智算中心的厂房正式开工。", False, 1, id="in by the rule, out by the brief"),
        pytest.param("云杉集团投资12亿元建设鹭岛智算中心。", False, 0, id="an investment that the rule does not mean"),
        pytest.param("老厂改作音乐厅，三十支乐队登台。", True, 0, id="in by the rule, and by the brief"),
        pytest.param("青澜湖音乐节在湖畔草坪开幕。", True, 1, id="out by the rule, in by the brief"),
        pytest.param("老厂改作音乐厅，三十支乐队登台。", False, 0, id="in by the rule, and nothing that bears it out"),
    ],
)
def test_the_rule_of_a_recipe_is_not_in_doubt(article_of: ArticleOf, text: str, in_scope: bool, doubts: int) -> None:
    article = article_of(text)
    brief = Ruled(look=brief_with(article, in_scope).look)
    assert len(reasons(scope_fits, article, brief)) == doubts


def test_code_does_not_doubt_its_own_brief(article_of: ArticleOf, industry: Recipe) -> None:
    article = article_of(
        "化工厂起火，消防员扑灭明火，3人受伤，伤者送往医院。\n鹭岛智算中心项目的开工不受影响，警方正在调查。"
    )
    record = asyncio.run(brief_article(article, industry, None))
    assert record.brief.model_dump()["overview"]["in_scope"] is False
    assert [finding for finding in record.checks if finding.check == "scope_fits"] == []
