from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.totals import parts_make_total

WRONG = {
    "places, the total behind": "东区800亩，西区700亩，总占地1600亩。",
    "phases, the total behind": "一期投资8亿元，二期投资7亿元，总投资16亿元。",
    "a colon": "全市共签约11个项目：青澜区4个、云渚区3个、栖梧区2个。",
    "seven districts of thirteen": "首批名单分到7个区、13个集群："
    "青澜区3个、云渚区2个、栖梧区1个、临湖区1个、汀南区4个、宁泽区2个、岱山区1个。",
    "sum too large": "全市共签约11个项目：青澜区4个、云渚区5个、栖梧区5个。",
    "money behind a colon": "项目总投资60亿元：一期20亿元、二期30亿元。",
    "decimals": "三个片区总产值32.5亿元：青澜片区10.2亿元、云渚片区12.1亿元、栖梧片区5.1亿元。",
    "分别": "全年引进项目30个，青澜、云渚、栖梧三地分别为12个、10个、9个。",
    "of which phases, more than all": "项目总投资60亿元，其中一期20亿元、二期50亿元。",
    "of which one part, more than all": "项目总投资60亿元，其中固定资产投资75亿元。",
    "of which regions, more than all": "全市新开工项目20个，其中青澜区9个、云渚区8个、栖梧区7个。",
    "as many subjects as are counted": "名单覆盖4个区、9条产业链，其中青澜区4条、云渚区1条、栖梧区1条、临湖区1条。",
    "each": "名单共有10条产业链：青澜区4条、云渚区3条，临湖区、汀南区各1条。",
    "summed up behind": "青澜区签约12个项目，云渚区签约9个项目，栖梧区签约6个项目，合计28个项目。",
    "summed up in the next sentence": "青澜区签约12个项目、云渚区签约9个项目。合计签约25个项目。",
    "the total in the sentence before": "全市共签约20个项目。青澜区8个、云渚区7个、栖梧区6个。",
    "其中 in the next sentence": "名单覆盖3个区、9条产业链。其中，青澜区4条、云渚区1条、栖梧区2条。",
    "households": "全镇搬迁共320户：东村120户、西村90户、南村80户。",
    "persons": "代表团共26人：企业家12人、专家8人、记者4人。",
    "cabinets": "园区机柜共5000个：一号楼2000个、二号楼1500个、三号楼1000个。",
    "square metres": "厂房面积共9万平方米：一期4万平方米、二期3万平方米。",
    "dollars": "外资总额8亿美元：德国3亿美元、日本2亿美元、法国2亿美元。",
    "English money": "The deals total $60 million: $10 million for A, $20 million for B and $40 million for C.",
    "at most": "政策资金总额不超过30亿元：青澜区20亿元、云渚区15亿元。",
    "more than, and less": "项目总投资超60亿元：一期20亿元、二期30亿元。",
    "about, and far": "三地总投资约60亿元：青澜区10亿元、云渚区12亿元、栖梧区20亿元。",
    "classes behind 其中": "活动共签约15个项目，其中智能制造类6个、生物医药类5个、数字经济类7个。",
    "trade, not its two sides": "进出口总额742.9亿元，其中出口518.2亿元、进口234.7亿元。",
    "trade that is more than its two sides": "外贸进出口完成742.9亿元，其中出口518.2亿元、进口204.7亿元。",
    "trade with rates between": "进出口总额742.9亿元，增长6%；其中出口518.2亿元，增长8%，进口204.7亿元，下降2%。",
    "two phases that are more": "项目总投资36亿元，一期投资14亿元，二期投资24亿元。",
    "a first round and a second": "基金总规模50亿元，首期15亿元，二期40亿元。",
    "kinds named behind": "今年共发射12颗，包括4颗遥感卫星、6颗通信卫星和3颗导航卫星。",
    "spread over": "全镇共有规上企业320家，分布在东片128家、西片102家、北片70家。",
    "spread over, too many": "现有充电站60座，分布于城东25座、城西22座、城南18座。",
    "of which in the next sentence, two by two": "全市集中开工项目28个，总投资156亿元。"
    "其中，产业项目15个，总投资98亿元；基础设施项目10个，总投资40亿元；民生项目5个，总投资18亿元。",
    "two by two, the money": "集中开工项目28个、总投资166亿元，其中产业项目15个、总投资98亿元，"
    "基础设施项目8个、总投资40亿元，民生项目5个、总投资38亿元。",
    "men and women": "全厂在职员工共500人，其中男工320人、女工210人。",
    "at home and abroad": "全年销售收入40亿元，其中国内28亿元、海外15亿元。",
    "three years summed up": "今年安排8000万元，明年安排1.2亿元，后年安排1亿元，三年合计2.5亿元。",
    "two places summed up": "东园区引进企业45家，西园区引进企业30家，两个园区合计85家。",
    "fields behind 其中": "大会发布成果40项，其中人工智能领域18项、新材料领域15项、先进制造领域12项。",
    "each of three towns": "全县新建厂房21万平方米，东屿镇、南屿镇、北屿镇各8万平方米，总计24.5万平方米。",
    "English places": "A total of 20 projects were signed: 8 in Bayport, 7 in Harrow and 6 in Eastmere.",
    "English places, of which": "The fund backed 30 firms, including 12 in Bayport, 11 in Harrow and 9 in Eastmere.",
    "English phases": "The plant will cost $40 million in total: $15 million for the first phase "
    "and $30 million for the second phase.",
}
RIGHT = {
    "places, the total behind": "东区800亩，西区700亩，总占地1500亩。",
    "phases, the total behind": "一期投资8亿元，二期投资7亿元，总投资15亿元。",
    "things, another total behind": "厂房用地800亩，绿地700亩，总占地1600亩。",
    "of another": "东区800亩，西区700亩，新城总占地1600亩。",
    "a colon": "全市共签约11个项目：青澜区4个、云渚区5个、栖梧区2个。",
    "3+2+1+1+4+1+1": "首批名单分到7个区、13个集群："
    "青澜区3个、云渚区2个、栖梧区1个、临湖区1个、汀南区4个、宁泽区1个、岱山区1个。",
    "money": "项目总投资60亿元：一期20亿元、二期40亿元。",
    "other scale": "项目总投资1.2亿元：一期5000万元、二期7000万元。",
    "rounded decimals": "三个片区总产值27.5亿元：青澜片区10.2亿元、云渚片区12.1亿元、栖梧片区5.1亿元。",
    "of which only some": "项目总投资60亿元，其中一期20亿元、二期10亿元。",
    "of which one": "全区企业320家，其中规上企业120家。",
    "of which that overlap": "全区企业20家，其中上市公司12家、高新技术企业15家。",
    "and others": "全市共签约20个项目：青澜区8个、云渚区5个等。",
    "each": "名单共有9条产业链：青澜区4条、云渚区3条，临湖区、汀南区各1条。",
    "neighbouring sentences": "名单覆盖5个区、9条产业链。其中，青澜区4条、云渚区1条、栖梧区2条，临湖区、汀南区各1条。",
    "summed up behind": "青澜区签约12个项目，云渚区签约9个项目，合计21个项目。",
    "a total of another thing": "共签约11个项目，机柜3000个、服务器500台。",
    "another matter behind": "全市签约项目共20个，开工8个，投产5个。",
    "growth": "实现产值60亿元，同比增加5亿元，其中出口12亿元。",
    "bounded parts": "总投资约60亿元：一期约20亿元、二期超过30亿元。",
    "about, and near": "三地总投资约60亿元：青澜区20亿元、云渚区18亿元、栖梧区21亿元。",
    "shares": "三家股东分别持股40%、35%、20%，合计投资3亿元。",
    "years": "项目分三期，一期2年、二期3年，总工期共6年。",
    "ordinary list": "会上，青澜区介绍了4个项目，云渚区介绍了3个项目。",
    "no relation": "全市共有企业500家。青澜区引进3家、云渚区引进2家。",
    "English": "The deals total $60 million: $10 million for A, $20 million for B and $30 million for C.",
    "more than, and more": "项目总投资超60亿元：一期22亿元、二期41亿元。",
    "plain numbers": "第1批3个、第2批5个，共8个。",
    "a class is no sum": "现有3个千亿元级园区：青澜区1个、云渚区1个、栖梧区1个。",
    "classes behind 其中, in part": "活动共签约20个项目，其中智能制造类6个、生物医药类5个、数字经济类7个。",
    "trade and its two sides": "进出口总额742.9亿元，其中出口518.2亿元、进口224.7亿元。",
    "trade, rounded": "进出口总额742.9亿元，其中出口518.2亿元、进口224.8亿元。",
    "trade with rates between": "进出口总额722.9亿元，增长6%；其中出口518.2亿元，增长8%，进口204.7亿元，下降2%。",
    "trade of some only": "进出口总额742.9亿元，其中民营企业出口318.2亿元、外资企业进口84.7亿元。",
    "two phases": "项目总投资38亿元，一期投资14亿元，二期投资24亿元。",
    "two phases of three": "项目总投资60亿元，一期投资14亿元，二期投资24亿元。",
    "kinds named behind": "今年共发射13颗，包括4颗遥感卫星、6颗通信卫星和3颗导航卫星。",
    "traits that overlap": "共有企业20家，包括12家上市公司、9家高新技术企业和7家专精特新企业。",
    "projects that overlap": "集中签约30个项目，其中外资项目12个、亿元以上项目20个、制造业项目18个。",
    "schools that overlap": "全区共有学校20所，其中示范学校12所、民办学校10所。",
    "spread over": "全镇共有规上企业300家，分布在东片128家、西片102家、北片70家。",
    "mostly spread over": "全镇共有规上企业320家，主要分布在东片128家、西片102家。",
    "of which in the next sentence, two by two": "全市集中开工项目30个，总投资156亿元。"
    "其中，产业项目15个，总投资98亿元；基础设施项目10个，总投资40亿元；民生项目5个，总投资18亿元。",
    "two by two, in part": "集中开工项目28个、总投资186亿元，其中产业项目15个、总投资98亿元，"
    "基础设施项目8个、总投资40亿元。",
    "two by two, without a total": "产业项目15个，总投资98亿元；民生项目5个，总投资18亿元。",
    "men and women": "全厂在职员工共530人，其中男工320人、女工210人。",
    "a floor over three years": "区财政今年安排8000万元，2026年拟增加到1.2亿元，三年合计不少于3亿元。",
    "three years, of which two are told": "今年安排8000万元，明年安排1.2亿元，三年合计3.5亿元。",
    "the first two summed up": "研发1.2亿元，设备8000万元，厂房5000万元，前两项合计2亿元。",
    "years side by side": "产值2030年60亿元，2031年72亿元，2032年累计投资210亿元。",
    "a ladder of prizes": "总奖金50万元，分别给予一等奖10万元、二等奖8万元、三等奖5万元等。",
    "signed, begun, running": "全年签约项目共20个，其中已开工15个、已投产9个。",
    "English places": "A total of 21 projects were signed: 8 in Bayport, 7 in Harrow and 6 in Eastmere.",
    "English years": "A total of 20 projects were signed in 2030, 2031 and 2032.",
    "English, of which": "The park has 30 firms, of which 12 are listed and 25 export.",
    "a score is no sum": "主队共得98分，张晓32分、李明28分、王浩20分。",
    "distances": "线路全长60公里，一期20公里，二期50公里。",
    "patents that overlap": "拥有专利120项，其中发明专利80项、授权专利95项。",
}


DOUBTS = {
    "districts of a city": "全市共布局12个集群，其中青澜区4个、云渚区3个、临湖区2个、汀南区2个。",
    "districts, some by their number": "全市共布局12个集群，其中青澜区4个、云渚区1个、临湖区2个、四区各1个。",
    "Chinese numerals": "全市共签约十个项目，其中青澜区四个、云渚区三个、临湖区两个。",
    "phases": "项目总投资60亿元，其中一期20亿元、二期30亿元。",
    "phases in the next sentence": "项目总投资60亿元。其中，一期20亿元，二期30亿元。",
    "three phases": "厂房总面积20万平方米，其中一期8万平方米、二期6万平方米、三期4万平方米。",
    "districts in the next sentence": "全市共签约20个项目。其中，青澜区8个、云渚区6个、临湖区5个。",
    "firms of towns": "全县共有规上企业60家，其中东屿镇30家、南屿镇16家、北屿镇10家。",
}
NO_DOUBTS = {
    "all of them": "全市共布局11个集群，其中青澜区4个、云渚区1个、临湖区2个、四区各1个。",
    "far less": "全市共布局32个集群，其中青澜区4个、云渚区3个、临湖区2个。",
    "two districts": "全市共布局10个集群，其中青澜区5个、云渚区4个。",
    "and others": "全市共布局12个集群，其中青澜区4个、云渚区3个、临湖区4个等。",
    "the most": "全市共布局12个集群，其中青澜区4个、云渚区4个、临湖区3个，位居前三。",
    "mostly": "全市共布局12个集群，其中主要是青澜区4个、云渚区4个、临湖区3个。",
    "the rest is told": "全市共布局12个集群，其中青澜区4个、云渚区4个、临湖区3个，其余在开发区。",
    "a third phase": "项目总投资60亿元，其中一期20亿元、二期30亿元，三期正在规划。",
    "later phases": "项目总投资60亿元，其中二期20亿元、三期30亿元。",
    "all the phases": "项目总投资50亿元，其中一期20亿元、二期30亿元。",
    "about so much": "项目总投资约60亿元，其中一期20亿元、二期30亿元。",
    "more than so much": "项目总投资超50亿元，其中一期20亿元、二期30亿元。",
    "no places": "全区共有企业20家，其中上市公司6家、高新企业8家、外资企业5家。",
    "a later aim": "截至6月底全市智能算力1.1万P，其中上半年新增2300P，到2027年底要达到3万P。",
}


@pytest.mark.parametrize("text", DOUBTS.values(), ids=DOUBTS)
def test_parts_that_make_nearly_all_are_a_doubt(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    (reason,) = reasons(parts_make_total, article, read_off(article))
    assert reason.endswith("，其余没有写明")


@pytest.mark.parametrize("text", NO_DOUBTS.values(), ids=NO_DOUBTS)
def test_parts_that_are_all_or_some_are_none(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(parts_make_total, article, read_off(article)) == []


@pytest.mark.parametrize("text", cases(WRONG))
def test_parts_that_do_not_make_their_total(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert len(reasons(parts_make_total, article, read_off(article))) == 1


@pytest.mark.parametrize("text", cases(RIGHT))
def test_no_alarm(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(parts_make_total, article, read_off(article)) == []


def test_the_reason_does_the_sum_in_the_units_of_the_text(article_of: Callable[[str], Article]) -> None:
    article = article_of("项目总投资60亿元：一期20亿元、二期30亿元。")
    brief = read_off(article)
    assert reasons(parts_make_total, article, brief) == ["20亿元+30亿元合计50亿元，与总数“60亿元”不符"]
    (finding,) = parts_make_total(article, brief)
    assert [(fact.section, fact.index) for fact in finding.facts] == [("figures", 1), ("figures", 2), ("figures", 0)]
    assert [one.quote for one in finding.evidence] == ["60亿元", "20亿元、二期30亿元"]


def test_sums_that_no_fact_speaks_of_are_passed_over(article_of: Callable[[str], Article]) -> None:
    article = article_of("项目总投资60亿元：一期20亿元、二期30亿元。")
    brief = read_off(article).model_copy(update={"figures": [], "projects": []})
    assert reasons(parts_make_total, article, brief) == []
