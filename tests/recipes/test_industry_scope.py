"""Whether code takes a story for one of industry, by its words alone."""

from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe

OF_INDUSTRY = {
    "statistics": "前三季度，全市规上工业增加值同比增长6.8%，新能源汽车产量18.6万辆，同比增长42%。",
    "racks": "园区引进算力企业20家，机柜5000个。",
    "mills": "1—8月，全省钢材产量3200万吨，水泥产量下降4.1%，工业用电量增长5.6%。",
    "profits": "全区规模以上工业企业实现利润38亿元，同比增长9.4%，亏损面收窄2.1个百分点。",
    "weaving": "云湖县纺织业出口额12亿元，三家织造厂满负荷运转，订单排到明年3月。",
    "funding": "鹭岛科技完成3亿元A轮融资，由云杉资本领投。",
    "a signing": "青澜区与云杉集团签约，总投资12亿元的智能装备项目落户云湖园区。",
    "a beginning": "鹭岛智算中心项目开工，建成后可提供算力3000P。",
    "a plant": "望舒动力首条固态电池生产线投产，年产能2吉瓦时。",
    "a launch": "鸢尾航天的商业火箭把四颗遥感卫星送入轨道。",
    "drones": "低空经济企业集聚云湖，无人机产值增长30%。",
    "a plan": "区里印发支持机器人产业发展的若干措施，设立10亿元基金。",
    "a visit": "客商考察团走进青澜产业园，与三家半导体企业对接。",
    "a plant in Traditional": "望舒科技擴建廠房，半導體設備投資新台幣120億元。",
    "a race of robots": "人形机器人企业带产品参加半程马拉松，展示关节电机技术，赛后三家企业签约量产项目。",
    "a fire drill at a plant": "化工园区企业开展技改，投资3亿元更新生产装备，消除火灾隐患。",
    "a champion of its trade": "全区新增单项冠军企业3家、专精特新企业46家，产业链更完整。",
    "grain machines": "农业装备企业研制水稻插秧机器人，产线月产300台，订单来自六省。",
    "English statistics": "Industrial output rose 6.8 percent, with production of cars at 186,000 units.",
    "English plant": "Cedar Systems broke ground on a battery plant, an investment of $300 million.",
    "English chips": "The company opened a semiconductor campus for 3,000 engineers.",
}
OF_OTHER_THINGS = {
    "a marathon": "汀湾马拉松上午鸣枪起跑，两万名选手参赛，冠军成绩2小时09分。赛事由云杉集团赞助，总奖金36万元。",
    "a festival": "青澜湖音乐节开幕，三十支乐队登台，门票收入200万元，文创企业摆出五十个摊位。",
    "a fire": "昨晚，云湖镇一化工厂仓库起火，消防出动12辆车，明火已扑灭，3人受伤，企业负责人被控制。",
    "a crash": "高速公路发生三车追尾事故，一辆货车装载的电池起火，造成2人死亡5人受伤。",
    "weather": "明天多云转晴，最高气温28摄氏度，工业区有轻度污染。",
    "a court": "云湖区法院审理一起劳动纠纷案，某企业被判赔偿员工12万元。",
    "a hospital": "云湖医院引进新设备，门诊量增长12%，可做机器人手术。",
    "a university": "云程大学新生报到，人工智能专业录取分数线最高，家长参观实验室。",
    "holidays": "国庆假期全市接待游客120万人次，旅游收入8亿元，餐饮企业营业额增长12%。",
    "a harvest": "全县小麦产量达30万吨，粮食总产量再创新高，种植户增收。",
    "a film": "这部电影讲述一个芯片工程师的成长故事，票房突破3亿元。",
    "prices": "10月份居民消费价格同比上涨0.5%，猪肉价格上涨2%。",
    "a museum": "古城墙修缮一期完成，老工厂遗址改作博物馆，周末开放。",
    "esports": "云湖电竞战队夺冠，决赛在体育馆举行，观众1.2万人，奖金100万美元。",
    "football": "主队以三比一获胜，球迷欢呼，教练称赞年轻选手。",
    "a play": "话剧讲述工厂青年的爱情，首轮演出六场，票房可观。",
    "a typhoon": "台风登陆，降雨增强，沿海企业停工，多趟列车停运。",
    "a theft": "警方抓获两名嫌疑人，追回企业被盗电缆3吨。",
    "a bus": "公交增开三条线路，方便市民换乘地铁。",
    "a poem": "春风又绿江南岸，明月何时照我还。",
    "English football": "The home side won the match with two goals, and the fans of the company team sang.",
    "English fire": "A blaze at a chip plant injured three people, and the company said nobody was killed.",
}


@pytest.mark.parametrize(
    ("text", "in_scope"),
    [pytest.param(text, True, id=name) for name, text in OF_INDUSTRY.items()]
    + [pytest.param(text, False, id=name) for name, text in OF_OTHER_THINGS.items()],
)
async def test_a_story_of_industry_is_told_by_its_words(industry: Recipe, text: str, in_scope: bool) -> None:
    record = await brief_article(article_from_text(text, "a.txt"), industry, None)
    assert record.model_dump(mode="json")["brief"]["overview"]["in_scope"] is in_scope
