"""Projects that have but a noun, agreements named for one, grounds that are none; sentences and names are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Project, projects_read

ArticleOf = Callable[[str], Article]


def projects_of(article: Article) -> list[Project]:
    return [Project.model_validate(item, context=Grounding(article)) for item in projects_read(article)]


_NAMES = [
    ("by what it makes", "公司拟在云湖投资5亿元左右建设年产30万只阀门的生产基地。", ["年产30万只阀门的生产基地"]),
    ("a works by what it makes", "柏谷精密投资2.4亿元新建年产8万吨铸件的工厂。", ["年产8万吨铸件的工厂"]),
    ("in a place", "柏谷精密计划投资9亿元，在榆港县建设年产6万台电机的制造基地。", ["年产6万台电机的制造基地"]),
    ("a research base", "柏谷重工将投资约3亿元建设年产200台样机的研发基地。", ["年产200台样机的研发基地"]),
    ("a line", "柏谷新材投资1.1亿元打造年产4万吨薄膜的生产线。", ["年产4万吨薄膜的生产线"]),
    ("a phase paid for", "柏谷精密2022年已在榆港经开区投资1.3亿元建成一期项目。", ["一期项目"]),
    ("a phase agreed on", "柏谷精密此次与榆港经开区管委会签订了二期项目框架协议。", ["二期项目"]),
    ("a phase under contract", "双方签署三期工程投资合同。", ["三期工程"]),
    ("a second works", "柏谷传动投资3.6亿元的二厂已进入安装阶段。", ["二厂"]),
    ("a third works", "柏谷传动投资8亿元的三厂，预计明年投产。", ["三厂"]),
    ("an agreement on a centre", "榆港县与柏谷数科签署榆北智算中心合作框架协议。", ["榆北智算中心"]),
    ("cables", "柏谷通信意向投资6亿元扩容榆港至云湖方向的干线光缆。", ["干线光缆"]),
    ("a training ground", "正在建设的人形机器人训练场总投资2.2亿元。", ["人形机器人训练场"]),
    ("a phase that is only counted", "园区分三期建设，一期用地90亩。", []),
    ("a phase that goes on", "二期项目有望明年启动。", []),
    ("a works without money", "三厂的工人正在加班。", []),
    ("a base that only makes", "公司年产30万只阀门的生产基地位于城南。", []),
    ("a line of products", "公司投资建设的生产线年产30万只阀门。", []),
    ("money for works", "全年投资5亿元建设道路和管网。", []),
    ("an agreement on no centre", "双方签署战略合作框架协议。", []),
    ("work together with a centre", "各方将加强与数据中心合作共赢。", []),
    ("cables of a city", "全市光缆总里程达到6万公里。", []),
    ("a training ground in passing", "机器人训练场里人头攒动。", []),
    ("a phase signed long ago by noun", "一期、二期项目运行平稳。", []),
    ("grounds of a quoted works", "资金将用于榆港航天基地“星河工坊”二期建设。", ["星河工坊"]),
    ("grounds of a quoted centre", "企业入驻滨海产业基地“云帆总部”项目。", ["云帆总部"]),
]


@pytest.mark.parametrize(("text", "names"), [pytest.param(*case[1:], id=case[0]) for case in _NAMES])
def test_what_is_paid_for_has_but_a_noun(article_of: ArticleOf, text: str, names: list[str]) -> None:
    assert [project.name.text for project in projects_of(article_of(text))] == names


_AMOUNTS = [
    ("a fund's size in front", "9月，总规模30亿元的榆港光子产业基金完成首期募集，已过会项目6个。", "30亿元"),
    ("a fund's size about", "总规模约12亿元的榆港种业基金揭牌。", "12亿元"),
    ("a centre's money in front", "总投资48亿元、一期历时19个月的榆港“云麓一号”智算中心正式投运。", "48亿元"),
    (
        "named in the headline first",
        "榆港“云麓一号”智算中心投运\n\n总投资9亿元的榆港“云麓一号”智算中心投运。",
        "9亿元",
    ),
    ("a base's money in front", "总投资65亿元的柏谷新材料一体化基地完成桩基施工。", "65亿元"),
    ("a total that exceeds", "总投资超20亿元的榆港智能制造产业园开工。", "20亿元"),
    ("a total of several", "总投资20亿元的8个项目开工，榆港智能制造产业园开园。", None),
    ("a year's target", "全年总投资任务20亿元，榆港智能制造产业园开园。", None),
    ("no money", "占地300亩的榆港智能制造产业园开园。", None),
    ("of the firm", "营收20亿元的柏谷重工落户榆港智能制造产业园开园。", None),
    ("another's", "总投资20亿元的项目签约，榆港智能制造产业园开园。", None),
]


@pytest.mark.parametrize(("text", "amount"), [pytest.param(*case[1:], id=case[0]) for case in _AMOUNTS])
def test_a_total_in_front_is_the_projects(article_of: ArticleOf, text: str, amount: str | None) -> None:
    amounts = [project.amount and project.amount.text for project in projects_of(article_of(text))]
    held = [one for one in amounts if one]
    assert (amount in str(held[0])) if amount and held else (amount is None and not held)


_BEGUN = "二、开工项目\n（一）榆港县电驱总成项目。柏谷动力投资6亿元，8月8日开工。\n"
_LISTS = [
    (
        "done behind begun",
        "新开工项目14个。\n" + _BEGUN + "三、投产项目\n榆港玻璃二线技改项目8月15日点火投产。",
        "投产",
    ),
    ("finished behind begun", "开工项目14个。\n三、竣工投产项目\n榆港玻璃二线技改项目8月15日建成投产。", "投产"),
    ("numbered in brackets", "开工项目14个。\n（二）投产项目\n榆港玻璃二线技改项目8月15日投产。", "投产"),
    ("of those begun, used later", "集中开工项目：\n（一）榆港玻璃二线技改项目，总投资5亿元，2028年投产。", "开工"),
    ("of those begun, planned", "开工项目清单：\n（一）榆港玻璃二线技改项目，总投资5亿元，明年投产。", "开工"),
]


@pytest.mark.parametrize(("text", "progress"), [pytest.param(*case[1:], id=case[0]) for case in _LISTS])
def test_the_nearest_heading_tells_what_its_list_is_of(article_of: ArticleOf, text: str, progress: str) -> None:
    assert projects_of(article_of(text))[-1].progress == progress


_ITEMS = [
    (
        "measured, then by whom",
        "（三）榆港县独立储能电站。装机20万千瓦，由柏谷电力分公司投资5.2亿元建设，8月开工。",
        True,
    ),
    ("measured, then its money", "（三）榆港县冷链电站。占地90亩，总投资3亿元，8月开工。", True),
    ("measured only", "（三）榆港县独立用房说明。面积20万平方米，8月开工。", False),
    ("of people", "（三）榆港县年度人员说明。新增200人，由县里统一安排。", False),
]


@pytest.mark.parametrize(("text", "is_one"), [pytest.param(*case[1:], id=case[0]) for case in _ITEMS])
def test_items_are_measured_and_paid_for(article_of: ArticleOf, text: str, is_one: bool) -> None:
    assert bool(projects_read(article_of(text))) is is_one


_STAGES = [
    ("in use later", "正在建设的人形机器人训练场总投资2.2亿元，今年12月交付使用。", "在建"),
    ("of a bridge", "正在施工的榆港大桥总投资9亿元，年底启用。", "在建"),
    ("in use already", "正在建设的人形机器人训练场总投资2.2亿元，一期已交付使用。", "投产"),
    ("in use today", "总投资2.2亿元的人形机器人训练场昨日正式启用。", "投产"),
]


@pytest.mark.parametrize(("text", "progress"), [pytest.param(*case[1:], id=case[0]) for case in _STAGES])
def test_what_is_under_way_is_used_later(article_of: ArticleOf, text: str, progress: str) -> None:
    assert [project.progress for project in projects_of(article_of(text))] == [progress]
