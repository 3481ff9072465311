"""What is a project without the word 项目, and what only sounds like one; sentences and names are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import projects_read

ArticleOf = Callable[[str], Article]


def names_in(article: Article) -> list[str]:
    return [str(item["name"]) for item in projects_read(article)]


_WORKS = [
    ("a constellation, quoted", "“望舒一号”星座昨日完成第三次组网发射，12颗卫星入轨。", ["“望舒一号”星座"]),
    ("a constellation in corners", "「望舒一號」星座今年開工建設。", ["「望舒一号」星座"]),
    ("a quoted park", "总投资20亿元的“青禾”产业园正式开工。", ["“青禾”产业园"]),
    ("a quoted name alone that is begun", "“柏谷之心”正式开工，计划三年建成。", ["柏谷之心"]),
    ("a quoted name alone under way", "位于滨湖的“柏谷之心”正在建设，预计明年投用。", ["柏谷之心"]),
    ("a quoted name alone, topped out", "“云麓塔”主体封顶，年底交付。", ["云麓塔"]),
    ("what is invested in and built", "柏谷集团投资建设“云麓长廊”，首期用地90亩。", ["云麓长廊"]),
    ("an assembly works being fitted", "其位于榆港航天城的火箭总装厂仍在设备调试，预计四季度投产。", ["火箭总装厂"]),
    ("a works of a firm, topped out", "柏谷重工的3号总装车间已完成封顶。", ["3号总装车间"]),
    ("a numbered launch pad on a list", "全市正争取将发射场三号工位列入省重大项目清单。", ["发射场三号工位"]),
    ("a numbered unit", "榆港核电站5号机组开工建设。", ["榆港核电站5号机组"]),
    ("a metro line", "榆港地铁7号线动工，全长31公里。", ["榆港地铁7号线"]),
    ("a centre being rebuilt", "除科学城外，城北的柳桥数据中心也在改造。", ["柳桥数据中心"]),
    ("a line being extended", "柏谷新材湿法隔膜生产线正在扩建。", ["柏谷新材湿法隔膜生产线"]),
    ("a cluster with its money", "市政府投入86亿元，在滨海科学园区打造量子应用聚落。", ["量子应用聚落"]),
    ("a plain works with its money", "柏谷精密以85亿元在榆港兴建先进测试厂。", ["先进测试厂"]),
    (
        "a laboratory to be built together",
        "榆港大学与高新区就共建智能感知联合实验室达成合作意向。",
        ["智能感知联合实验室"],
    ),
    ("a laboratory agreed on", "榆港大学与柏谷光电签订协议，拟联合设立光量子芯片实验室。", ["光量子芯片实验室"]),
    (
        "a research centre weighed",
        "柏谷科技董事长林知远指出，公司评估设立边缘计算芯片研发中心。",
        ["边缘计算芯片研发中心"],
    ),
    ("a platform being put up", "园区里还在抓紧搭建一套液流储能试验平台。", ["液流储能试验平台"]),
    ("led by somebody", "由“柏谷科技”牵头的重载无人机项目入选榜单。", ["重载无人机项目"]),
    ("carried out by somebody", "由榆港学院承担的山地气象项目入选榜单。", ["山地气象项目"]),
    (
        "told behind a colon",
        "体量最大的是柏谷减速器生产基地项目：由柏谷传动股份有限公司投资30亿元。",
        ["柏谷减速器生产基地"],
    ),
    ("its equipment comes in", "柏谷微电子12英寸特色工艺生产线项目设备陆续进场。", ["柏谷微电子12英寸特色工艺生产线"]),
    ("money spent on it", "柏谷微电子特种封装线项目累计完成投资41亿元。", ["柏谷微电子特种封装线项目"]),
    ("trial production", "柏谷化工年产20万吨电子级硫酸项目进入试生产。", ["柏谷化工年产20万吨电子级硫酸项目"]),
    ("joined to the grid", "榆港百万千瓦光伏电站全容量并网。", ["榆港百万千瓦光伏电站"]),
    ("completed", "榆港冷链物流园竣工验收。", ["榆港冷链物流园"]),
    ("a computing centre in use", "位于科学城的榆港城市智算中心一期正式投用。", ["榆港城市智算中心"]),
    ("a computing centre in corners", "核心的「榆港高速運算中心」規劃用電容量30MW。", ["榆港高速运算中心"]),
    ("an approved works", "柏谷锂业盐湖提锂厂环评获批，年内开工。", ["柏谷锂业盐湖提锂厂"]),
    ("a fund that is planned", "方案提出设立总规模50亿元的量子科技产业基金。", ["量子科技产业基金"]),
    ("a bridge", "榆港跨海大桥合龙，明年通车。", ["榆港跨海大桥"]),
    ("a substation", "榆港500千伏变电站开工建设。", ["榆港500千伏变电站"]),
    ("two joined", "滨河钢构基地、滨河冷链物流园同日开工。", ["滨河钢构基地", "滨河冷链物流园"]),
    ("what the money goes to", "柏谷集团斥资18亿元兴建榆港深水码头。", ["榆港深水码头"]),
    ("what settled", "总投资9亿元的柏谷碳纤维基地落户滨河高新区。", ["柏谷碳纤维基地"]),
    ("the yearly output and who", "柏谷动力年产60万套电驱总成项目于9月18日投产。", ["柏谷动力年产60万套电驱总成项目"]),
    ("a tender", "榆港污水处理厂二期工程完成招标，下月动工。", ["榆港污水处理厂二期工程"]),
    ("broken ground", "柏谷氢能加注站破土动工。", ["柏谷氢能加注站"]),
    ("reconstruction by name", "榆港钢铁1号高炉改造项目投产。", ["榆港钢铁1号高炉改造项目"]),
    ("a joint works", "双方合资建设的榆港电解液工厂正式投产。", ["榆港电解液工厂"]),
    ("a wind farm at sea", "榆港海上风电场首批机组并网发电。", ["榆港海上风电场"]),
    ("put into use", "柏谷医药小核酸中试线投入使用。", ["柏谷医药小核酸中试线"]),
    ("its foundation stone", "云岭智能装备产业园奠基。", ["云岭智能装备产业园"]),
    ("on the way", "柏谷纺织印染车间改造工程加快推进，主体已封顶。", ["柏谷纺织印染车间改造工程"]),
]

_NONE = [
    ("a venue of a signing", "签约仪式在榆港会议中心举行。"),
    ("a hall where one met", "座谈会在柏谷研发中心召开。"),
    ("a class of industry", "全市正全力打造千亿级智能制造产业集群。"),
    ("a size of a cluster", "形成百亿级生物医药产业集群。"),
    ("a slogan in quotes", "各部门跑出“加速度”，打造“智慧港口”。"),
    ("a plain number one", "“一号工程”开工。"),
    ("a bulk of projects", "当天共签约项目9个，总投资约86.5亿元。"),
    ("a number of plants", "全市建成5个智能工厂、12个数字化车间。"),
    ("a post", "榆港产业园区管委会主任林知远介绍情况。"),
    ("the head of a centre", "榆港数据中心主任林知远表示欢迎。"),
    ("a body that runs a park", "榆港智算中心运营有限公司成立。"),
    ("a plan named for a park", "市政府公布「榆港量子產業聚落推動方案」。"),
    ("a policy", "《榆港市产业园区建设三年行动方案》提出新目标。"),
    ("what a park should do", "要围绕产业链建设一批特色产业园。"),
    ("a visit", "嘉宾参观了榆港会展中心。"),
    ("a key laboratory that is there", "学校拥有3个国家重点实验室。"),
    ("plain works", "走进生产车间，工人正在装配。"),
    ("a production line that runs", "记者在生产线旁看到，机械臂上下翻飞。"),
    ("a campaign", "开展春风行动，组织招聘活动。"),
    ("public works in general", "加快推进老旧小区改造工程。"),
    ("a platform of services", "搭建公共技术服务平台。"),
    ("projects of a level", "37个亿元以上在建项目完成年度计划的78.2%。"),
    ("fine words of a region", "打造区域性物流枢纽和国际消费中心。"),
    ("exhibits", "展会设主题展区，签约意向项目多个。"),
    ("a firm's title", "柏谷集团总部位于榆港市。"),
    ("an award", "“匠心杯”大赛启动。"),
    ("a lecture", "“科普大讲堂”开讲。"),
    ("a quoted word", "“绿色制造”正在加快推进。"),
    ("a motto at work", "“放管服”改革加快推进。"),
    ("a denial", "该市否认规划建设核电站。"),
]


@pytest.mark.parametrize(("text", "names"), [pytest.param(text, names, id=name) for name, text, names in _WORKS])
def test_surroundings_prove_a_project(article_of: ArticleOf, text: str, names: list[str]) -> None:
    assert names_in(article_of(text)) == names


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in _NONE])
def test_what_is_no_project(article_of: ArticleOf, text: str) -> None:
    assert names_in(article_of(text)) == []
