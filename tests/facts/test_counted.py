"""What a figure counts, and whose it is by its own clause."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.counted import what_is_counted
from jianbao.facts.candidates.owners import may_own, owner_in_clause


@pytest.mark.parametrize(
    ("text", "figure", "what"),
    [
        pytest.param("上半年，全区营收86亿元。", "86亿元", "全区营收", id="in front"),
        pytest.param("园区现有软件企业320多家。", "320多家", "园区现有软件企业", id="all of its clause"),
        pytest.param("规划了12栋厂房。", "12栋", "规划厂房", id="on both sides"),
        pytest.param("已核准约2.6万个车位。", "约2.6万个", "已核准车位", id="without what leads to it"),
        pytest.param("营收86亿元，同比增长7.2%。", "7.2%", "营收同比增长", id="growth is of what has grown"),
        pytest.param("营收下降8%，出口增长3%。", "3%", "出口增长", id="growth of something else"),
        pytest.param("云杉集团、白露集团分别营收86亿元、52亿元。", "52亿元", "营收", id="respectively"),
        pytest.param("吞吐量3200万吨，箱量56万箱，分别增长7.1%和9.8%。", "7.1%", "", id="respectively, of which"),
        pytest.param("吞吐量3200万吨，箱量56万箱，分别增长7.1%和9.8%。", "9.8%", "", id="respectively, the second"),
        pytest.param("承担了全省1/9的货运、1/7的客运。", "1/7", "客运", id="one of a list"),
        pytest.param("承担了全省1/9的货运、1/7的客运。", "1/9", "承担全省货运", id="the first of a list"),
        pytest.param("3月5日验收的18个课题，经费共3.6亿元。", "18个", "验收课题", id="no date"),
        pytest.param("机器人、“绿谷”企业30家。", "30家", "“绿谷”企业", id="quotation marks"),
        pytest.param("市民买菜被骗 | 获赔3万元", "3万元", "获赔", id="a bar"),
        pytest.param("建设年产5万套座椅的生产线。", "5万套", "年产座椅", id="a capacity"),
        pytest.param("云杉集团还与公交公司就60辆公交车达成意向。", "60辆", "云杉集团公交车达成意向", id="with whom"),
        pytest.param("园区与9家机器人企业签订协议。", "9家", "机器人企业签订协议", id="behind 与"),
        pytest.param("生产激光雷达和4万套模块。", "4万套", "模块", id="behind 和"),
        pytest.param("全市平均3.2人。", "3.2人", "全市平均", id="平均"),
        pytest.param("交付激光雷达3万台。", "3万台", "交付激光雷达", id="雷达"),
        pytest.param("对单个学校的投入不超过500万元。", "500万元", "单个学校的投入", id="对"),
        pytest.param(
            "新增学位800个，其中河口镇300个、柳林镇500个。", "500个", "新增学位", id="one of a list of places"
        ),
        pytest.param("新建厂房9栋，2栋在建。", "2栋", "新建厂房在建", id="of those before, by a verb"),
        pytest.param("招聘教师80名，增加12名。", "12名", "招聘教师增加", id="more of the same"),
        pytest.param("二季度营收9亿元，季增4%，年增11%。", "11%", "营收年增", id="growth after growth"),
        pytest.param("转化率目标是60%。", "60%", "转化率目标", id="是"),
        pytest.param("安排资金3亿元，占比12%。", "12%", "安排资金占比", id="a share of what"),
        pytest.param("全市就业人数达8万人。", "8万人", "全市就业人数", id="就业"),
        pytest.param("The firm has 63 employees.", "63 employees", "employees", id="English, counted"),
        pytest.param(
            "It signed a firm contract worth $310 million.", "$310 million", "signed a firm contract", id="money"
        ),
        pytest.param("Revenue rose 27% to $18.4 million.", "27%", "Revenue rose", id="English, a share"),
    ],
)
def test_what_is_counted(text: str, figure: str, what: str) -> None:
    start = text.index(figure)
    assert what_is_counted(text, start, start + len(figure)) == what


@pytest.mark.parametrize(
    ("text", "figure", "owner"),
    [
        pytest.param("云杉集团营收86亿元。", "86亿元", "云杉集团", id="a body"),
        pytest.param(
            "深圳云杉科技有限公司营收86亿元。", "86亿元", "深圳云杉科技有限公司", id="a body and not its city"
        ),
        pytest.param("去年，全区营收86亿元。", "86亿元", "全区", id="a region"),
        pytest.param("到年底，“木石工坊”企业超150家。", "超150家", "木石工坊", id="quoted"),
        pytest.param("云杉集团介绍，营收86亿元。", "86亿元", None, id="another clause"),
        pytest.param("云杉集团、白露集团去年分别营收86亿元、52亿元。", "52亿元", None, id="several, respectively"),
        pytest.param("比全省高1.2个百分点。", "1.2个百分点", None, id="compared with"),
        pytest.param("云杉集团的竞争对手营收86亿元。", "86亿元", None, id="another's"),
        pytest.param("一个区营收86亿元。", "86亿元", None, id="no name"),
        pytest.param("营收86亿元的云杉集团到场。", "86亿元", "云杉集团", id="behind the figure"),
        pytest.param("云杉资本、白露创投等机构注资2亿元。", "2亿元", None, id="several"),
        pytest.param("柳林镇新增3家、河口镇2家。", "2家", "河口镇", id="each of a list"),
        pytest.param("云杉集团有厂房、仓库3栋。", "3栋", "云杉集团", id="a list of things"),
        pytest.param("高于全省0.5个百分点。", "0.5个百分点", None, id="above an average"),
    ],
)
def test_the_owner_that_a_clause_names(text: str, figure: str, owner: str | None) -> None:
    start = text.index(figure)
    span = owner_in_clause(text, start, start + len(figure))
    assert (text[slice(*span)] if span else None) == owner


@pytest.mark.parametrize(
    ("name", "sentence", "may"),
    [
        pytest.param("滨河", "滨河的营收有86亿元。", True, id="a region"),
        pytest.param("云杉走廊", "云杉走廊营收86亿元。", True, id="any name"),
        pytest.param("项目总投资", "项目总投资86亿元。", False, id="what is counted"),
        pytest.param("去年全区", "去年全区营收86亿元。", False, id="a time"),
        pytest.param("高远", "高远表示，营收86亿元。", False, id="who says so"),
        pytest.param("县", "全县营收86亿元。", False, id="a character"),
    ],
)
def test_what_may_own_a_figure(name: str, sentence: str, may: bool) -> None:
    assert may_own(name, sentence) is may
