from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.totals import parts_make_total

WRONG = {
    "a colon": "全市共签约11个项目：青澜区4个、云渚区3个、栖梧区2个。",
    "seven districts of eleven": "首批涉及7个区、11个集群："
    "青澜区4个、云渚区1个、栖梧区2个、临湖区1个、汀南区1个、宁泽区2个、岱山区1个。",
    "sum too large": "全市共签约11个项目：青澜区4个、云渚区5个、栖梧区5个。",
    "money behind a colon": "项目总投资60亿元：一期20亿元、二期30亿元。",
    "decimals": "三个片区总产值32.5亿元：青澜片区10.2亿元、云渚片区12.1亿元、栖梧片区5.1亿元。",
    "分别": "全年引进项目30个，青澜、云渚、栖梧三地分别为12个、10个、9个。",
    "of which phases, more than all": "项目总投资60亿元，其中一期20亿元、二期50亿元。",
    "of which one part, more than all": "项目总投资60亿元，其中固定资产投资75亿元。",
    "of which regions, more than all": "全市新开工项目20个，其中青澜区9个、云渚区8个、栖梧区7个。",
    "as many subjects as are counted": "名单共涉及4个区、9条产业链，其中青澜区4条、云渚区1条、栖梧区1条、临湖区1条。",
    "each": "名单共有10条产业链：青澜区4条、云渚区3条，临湖区、汀南区各1条。",
    "summed up behind": "青澜区签约12个项目，云渚区签约9个项目，栖梧区签约6个项目，合计28个项目。",
    "summed up in the next sentence": "青澜区签约12个项目、云渚区签约9个项目。合计签约25个项目。",
    "the total in the sentence before": "全市共签约20个项目。青澜区8个、云渚区7个、栖梧区6个。",
    "其中 in the next sentence": "名单共涉及3个区、9条产业链。其中，青澜区4条、云渚区1条、栖梧区2条。",
    "households": "全镇搬迁共320户：东村120户、西村90户、南村80户。",
    "persons": "代表团共26人：企业家12人、专家8人、记者4人。",
    "cabinets": "园区机柜共5000个：一号楼2000个、二号楼1500个、三号楼1000个。",
    "square metres": "厂房面积共9万平方米：一期4万平方米、二期3万平方米。",
    "dollars": "外资总额8亿美元：德国3亿美元、日本2亿美元、法国2亿美元。",
    "English money": "The deals total $60 million: $10 million for A, $20 million for B and $40 million for C.",
    "at most": "政策资金总额不超过30亿元：青澜区20亿元、云渚区15亿元。",
    "more than, and less": "项目总投资超60亿元：一期20亿元、二期30亿元。",
    "about, and far": "三地总投资约60亿元：青澜区10亿元、云渚区12亿元、栖梧区20亿元。",
}
RIGHT = {
    "a colon": "全市共签约11个项目：青澜区4个、云渚区5个、栖梧区2个。",
    "4+1+2+1+1+1+1": "首批涉及7个区、11个集群："
    "青澜区4个、云渚区1个、栖梧区2个、临湖区1个、汀南区1个、宁泽区1个、岱山区1个。",
    "money": "项目总投资60亿元：一期20亿元、二期40亿元。",
    "other scale": "项目总投资1.2亿元：一期5000万元、二期7000万元。",
    "rounded decimals": "三个片区总产值27.5亿元：青澜片区10.2亿元、云渚片区12.1亿元、栖梧片区5.1亿元。",
    "of which only some": "项目总投资60亿元，其中一期20亿元、二期30亿元。",
    "of which one": "全区企业320家，其中规上企业120家。",
    "of which that overlap": "全区企业20家，其中上市公司12家、高新技术企业15家。",
    "and others": "全市共签约20个项目：青澜区8个、云渚区5个等。",
    "each": "名单共有9条产业链：青澜区4条、云渚区3条，临湖区、汀南区各1条。",
    "neighbouring sentences": "名单共涉及5个区、9条产业链。"
    "其中，青澜区4条、云渚区1条、栖梧区2条，临湖区、汀南区各1条。",
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
    "a class is no sum": "共涉及3个千亿元级产业：青澜区1个、云渚区1个、栖梧区1个。",
}


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
