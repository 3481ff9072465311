"""A place by its name among the provinces, cities and districts of China."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.facts.gazetteer import Division, division_of

Expected = tuple[str, str | None, str | None] | None


@pytest.mark.parametrize(
    ("name", "article", "expected"),
    [
        pytest.param("浙江", "", ("浙江省", None, None), id="a province, short"),
        pytest.param("浙江省", "", ("浙江省", None, None), id="a province"),
        pytest.param("内蒙古", "", ("内蒙古自治区", None, None), id="a region, short"),
        pytest.param("广西", "", ("广西壮族自治区", None, None), id="a region of a people, short"),
        pytest.param("宁夏回族自治区", "", ("宁夏回族自治区", None, None), id="a region of a people"),
        pytest.param("重庆", "", ("重庆市", None, None), id="a municipality"),
        pytest.param("香港", "", ("香港特别行政区", None, None), id="a special region"),
        pytest.param("芜湖", "", ("安徽省", "芜湖市", None), id="a city, short"),
        pytest.param("芜湖市", "", ("安徽省", "芜湖市", None), id="a city"),
        pytest.param("安徽芜湖", "", ("安徽省", "芜湖市", None), id="a city in its province"),
        pytest.param("安徽省芜湖市", "", ("安徽省", "芜湖市", None), id="a city in its province, both whole"),
        pytest.param("延边", "", ("吉林省", "延边朝鲜族自治州", None), id="a prefecture of a people, short"),
        pytest.param("黔东南", "", ("贵州省", "黔东南苗族侗族自治州", None), id="a prefecture of two peoples, short"),
        pytest.param("伊犁", "", ("新疆维吾尔自治区", "伊犁哈萨克自治州", None), id="a prefecture without 族, short"),
        pytest.param("喀什地区", "", ("新疆维吾尔自治区", "喀什地区", None), id="a prefecture"),
        pytest.param("新疆维吾尔自治区喀什地区", "", ("新疆维吾尔自治区", "喀什地区", None), id="it in its region"),
        pytest.param(
            "大理白族自治州漾濞彝族自治县", "", ("云南省", "大理白族自治州", "漾濞彝族自治县"), id="three levels"
        ),
        pytest.param("鄂尔多斯市伊金霍洛旗", "", ("内蒙古自治区", "鄂尔多斯市", "伊金霍洛旗"), id="a banner"),
        pytest.param("昆山", "", ("江苏省", "苏州市", "昆山市"), id="a city below a city, short"),
        pytest.param("义乌市", "", ("浙江省", "金华市", "义乌市"), id="a city below a city"),
        pytest.param("仙桃", "", ("湖北省", None, "仙桃市"), id="a city right below its province"),
        pytest.param("上海浦东", "", ("上海市", None, "浦东新区"), id="a district of a municipality"),
        pytest.param("深圳市南山区", "", ("广东省", "深圳市", "南山区"), id="a district in its city"),
        pytest.param(
            "南山区", "深圳市南山区今日开工", ("广东省", "深圳市", "南山区"), id="a district of a city that is named"
        ),
        pytest.param("朝阳区", "在北京开幕", ("北京市", None, "朝阳区"), id="a district of several, one city named"),
        pytest.param("朝阳", "", ("辽宁省", "朝阳市", None), id="the city, not one of the districts of its name"),
        pytest.param("余杭区未来科技城", "杭州", ("浙江省", "杭州市", "余杭区"), id="an area within a district"),
        pytest.param("吉林", "", ("吉林省", None, None), id="the province, not the city of its name"),
        pytest.param("吉林省吉林市", "", ("吉林省", "吉林市", None), id="the city of its province's name"),
        pytest.param("吉林市", "", ("吉林省", "吉林市", None), id="the same alone"),
        pytest.param("朝阳区", "", None, id="a district of several, no city named"),
        pytest.param("朝阳区", "长春与北京的代表", None, id="a district of several, two cities named"),
        pytest.param("滨江区", "澜州市滨江区今日开工", None, id="a district whose city is not named"),
        pytest.param("云岭区", "", None, id="no division"),
        pytest.param("张江科学城", "上海", None, id="no division but an area"),
        pytest.param("慕尼黑", "", None, id="abroad"),
        pytest.param("Haining", "", None, id="in Latin letters"),
        pytest.param("", "", None, id="nothing"),
        pytest.param("沪", "", ("上海市", None, None), id="a character for Shanghai"),
        pytest.param("苏", "", ("江苏省", None, None), id="a character for Jiangsu"),
        pytest.param("粤", "", ("广东省", None, None), id="a character for Guangdong"),
        pytest.param("渝", "", ("重庆市", None, None), id="a character for Chongqing"),
        pytest.param("新", "", ("新疆维吾尔自治区", None, None), id="a character for Xinjiang"),
        pytest.param("长三角", "", None, id="a region of several provinces"),
        pytest.param("东南亚", "", None, id="a region of the world"),
        pytest.param("台北", "", ("台湾省", "台北市", None), id="a city of Taiwan, short"),
        pytest.param("高雄市", "", ("台湾省", "高雄市", None), id="a city of Taiwan"),
        pytest.param("新竹县湖心乡", "", ("台湾省", "新竹县", None), id="a county of Taiwan"),
        pytest.param("新竹", "", ("台湾省", None, None), id="a city and a county of one name"),
        pytest.param("石门街道", "长沙", None, id="a street that is called like a county"),
        pytest.param("白沙镇", "", None, id="a town that is called like a county"),
        pytest.param("黄山村", "", None, id="a village that is called like a city"),
        pytest.param("石门科技园", "", None, id="a park that is called like a county"),
        pytest.param(
            "石门科技园", "常德", ("湖南省", "常德市", "石门县"), id="a park of a county whose city is named"
        ),
        pytest.param("石门县", "", ("湖南省", "常德市", "石门县"), id="the county itself"),
        pytest.param(
            "朝阳区", "长春的客商来到北京朝阳区", ("北京市", None, "朝阳区"), id="a district right behind its city"
        ),
        pytest.param("鼓楼区", "在南京和徐州", ("江苏省", None, None), id="a district of two cities of one province"),
        pytest.param("鼓楼区", "在南京和福州", None, id="a district of cities of two provinces"),
        pytest.param("昆山高新区", "苏州昆山", ("江苏省", "苏州市", "昆山市"), id="a zone of a city below a city"),
        pytest.param("合肥高新区", "", ("安徽省", "合肥市", None), id="a zone of a city"),
        pytest.param("海南州", "", ("青海省", "海南藏族自治州", None), id="a prefecture called like a province"),
        pytest.param("海北州", "", ("青海省", "海北藏族自治州", None), id="a prefecture by its shorter name"),
        pytest.param("青海省海南州", "", ("青海省", "海南藏族自治州", None), id="such a prefecture in its province"),
        pytest.param("青海海南州共和县", "", ("青海省", "海南藏族自治州", "共和县"), id="a county in such a one"),
        pytest.param("海南", "", ("海南省", None, None), id="the province that it is called like"),
        pytest.param("大理州", "", ("云南省", "大理白族自治州", None), id="a prefecture of the Bai"),
        pytest.param("海淀区", "", ("北京市", None, "海淀区"), id="the only district of its name"),
        pytest.param("海淀区", "海淀区今日开工", ("北京市", None, "海淀区"), id="it, no city named"),
        pytest.param("余杭区", "", ("浙江省", "杭州市", "余杭区"), id="another of one name"),
        pytest.param("浦东新区", "", ("上海市", None, "浦东新区"), id="a new area that is a district"),
        pytest.param("滨海新区", "", ("天津市", None, "滨海新区"), id="another"),
        pytest.param("滨海新区", "盐城来客", None, id="a new area of some other city"),
        pytest.param("滨湖区", "合肥今日开工", None, id="a district of another city's"),
        pytest.param("两江新区", "", ("重庆市", None, None), id="a new area that is no division"),
        pytest.param("两江新区", "重庆和成都", ("重庆市", None, None), id="it, its city named beside another"),
        pytest.param("两江新区", "澜州市两江新区", None, id="one of its name in another city"),
        pytest.param("雄安新区", "", ("河北省", None, None), id="a new area right below its province"),
        pytest.param("天府新区", "", ("四川省", None, None), id="a new area of two cities"),
        pytest.param("湘江新区", "", ("湖南省", "长沙市", None), id="a new area of one city"),
        pytest.param("江北新区", "重庆和贵阳", None, id="a new area whose city is not named among others"),
        pytest.param("兰州新区", "", ("甘肃省", "兰州市", None), id="a new area that is called like its city"),
        pytest.param("云岭新区", "", None, id="a new area that there is not"),
        pytest.param("海沐市", "", None, id="a city that there is not"),
        pytest.param("广东省海沐市", "", ("广东省", None, None), id="such a city in a province"),
        pytest.param("江苏省深圳市", "", ("江苏省", None, None), id="a city that is elsewhere does not count"),
    ],
)
def test_places(name: str, article: str, expected: Expected) -> None:
    assert division_of(name, article) == (Division(*expected) if expected else None)


@given(st.text(alphabet="江苏省南京市浦东新区县朝阳大理白族自治州", max_size=12), st.text(max_size=5))
def test_a_district_is_told_with_its_province(name: str, article: str) -> None:
    found = division_of(name, article)
    assert found is None or found.province
