"""Places abroad, zones without a name, and what else names a place of a story, with what looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import day_of_event, kind_of_event, place_of_event, places_read

_ABROAD = [
    ("a trip of three countries", "高远率团赴法国、意大利、希腊开展招商活动。", ["法国", "意大利", "希腊"]),
    ("a trip of two, joined", "代表团出访日本和韩国，拜访企业9家。", ["日本", "韩国"]),
    ("a trip with its count", "代表团赴越南、泰国等国考察。", ["越南", "泰国"]),
    ("a trip of two cities", "高远一行赴深圳、东莞开展招商推介。", ["深圳", "东莞"]),
    ("visited", "代表团访问匈牙利，参加产业论坛。", ["匈牙利"]),
    ("a city abroad", "代表团在米兰与某传动企业签订合同。", ["米兰"]),
    ("a city of its country", "代表团在意大利米兰举行推介会。", ["米兰"]),
    ("an unlisted town of a country", "16日，在法国格勒诺布，双方签署备忘录。", ["格勒诺布"]),
    ("an unlisted town with whom", "公司在芬兰坦佩雷与高校共建实验室。", ["坦佩雷"]),
    ("the next stop", "代表团第二站是里昂。", ["里昂"]),
    ("the first stop, come to", "招商首站来到大阪，对接企业8家。", ["大阪"]),
    ("the last stop, a country", "代表团最后一站为丹麦。", ["丹麦"]),
    ("presented in a city", "“投资海沐”汉堡推介会举行。", ["汉堡"]),
    ("a roadshow", "11日，首尔专场路演吸引客商百名。", ["首尔"]),
    ("studied there", "她曾赴德国留学，回国后创业。", []),
    ("worked there", "高远曾在美国硅谷工作十年。", []),
    ("goes public there", "公司计划赴美国上市。", []),
    ("an expert of a country", "法国专家高远到场。", []),
    ("a machine of a country", "车间引进了一台瑞士机床。", []),
    ("a bank named by a city", "巴黎银行参与融资。", []),
    ("a fair's name", "产品亮相汉诺威工业博览会。", []),
    ("a school named by a city", "合作方为慕尼黑工业大学。", []),
    ("a firm named by a city", "波士顿咨询公司发布报告。", []),
]
_NEAR = [
    ("a verb ends a place", "公司拟在海沐市高新区投资建设智能装备产业园。", ["海沐市高新区"]),
    ("a verb ends a district", "公司将在云岭区建设新能源产业园。", ["云岭区"]),
    ("a verb ends a county", "双方在柏泉县打造智慧物流园。", ["柏泉县"]),
    ("a zone of a city", "项目落户海沐市经开区。", ["海沐市经开区"]),
    ("a park of a city is its own", "新厂位于海沐市青禾产业园。", ["海沐市", "青禾产业园"]),
    ("the county's zone", "活动在县经济开发区举行。", ["县经济开发区"]),
    ("the county's zone, short", "项目落户县经开区，用地90亩。", ["县经开区"]),
    ("a part of the county's zone", "项目落户县经开区北区，用地90亩。", ["县经开区北区"]),
    ("the city's hi-tech zone", "工厂位于市高新区。", ["市高新区"]),
    ("a zone in general", "项目入驻开发区，企业在园区办事。", []),
    ("an island", "仪式在松湾新区白沙岛举行。", ["松湾新区", "白沙岛"]),
    ("islanders", "仪式为鹤洲岛民而设。", []),
    ("who signs", "公司与柏泉县人民政府签订合作协议。", ["柏泉县"]),
    ("who signs with a date", "公司与海沐市人民政府于6月2日签署框架协议。", ["海沐市"]),
    ("a district's board signs", "公司和云岭区管委会达成协议。", ["云岭区"]),
    ("a government that only hears", "公司与柏泉县人民政府保持联系。", []),
    ("the core", "核心区云岭区贡献产值120亿元。", ["云岭区"]),
    ("a core without a name", "核心区贡献产值120亿元。", []),
    ("built there", "公司投资3亿元建设芜湖江北数据中心项目。", ["芜湖"]),
    ("enlarged there", "另有正在扩容的南通云谷数据中心。", ["南通"]),
    ("a school that builds", "支持建设南京大学创新基地。", []),
    ("a firm's plant", "参与建设上海电气集团工厂。", []),
    ("led from", "市长高远率海沐市代表团来访。海沐有企业百家。海沐还将扩容。", ["海沐市"]),
]


@pytest.mark.parametrize(
    ("text", "places"), [pytest.param(text, found, id=name) for name, text, found in _ABROAD + _NEAR]
)
def test_places(article_of: Callable[[str], Article], text: str, places: list[str]) -> None:
    assert sorted(place["name"] for place in places_read(article_of(text))) == sorted(places)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("高远率团赴法国、希腊开展招商。在里昂签约。", "法国、希腊", id="a trip"),
        pytest.param("活动在云岭区举行，此后代表团赴法国考察。", "云岭区", id="told before a trip"),
        pytest.param("“我为什么不留在武汉？”高远说。\n总装基地在柏泉高新区。", "柏泉高新区", id="not what is said"),
        pytest.param(
            "一个基地落子青禾高新区。3月6日，签约在海沐会展中心举行。", "海沐会展中心", id="where it is held"
        ),
        pytest.param("记者从海沐市经信局获悉，海沐产值增长。今年，海沐再上台阶。", "海沐市", id="the story's own"),
        pytest.param(
            "海沐日报 3版\n要闻\n——一期投用\n中心投用。\n算力大增。\n厂房满了。\n中心位于云岭新区。",
            "云岭新区",
            id="behind headings",
        ),
        pytest.param("记者从一家公司获悉，产值增长。", None, id="none"),
    ],
)
def test_the_place_of_the_event(article_of: Callable[[str], Article], text: str, place: str | None) -> None:
    found = place_of_event({}, article_of(text))
    assert (found.text if found else None) == place


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "海沐日报 2031年7月3日 星期四 第02版：要闻\n本报海沐7月2日讯 今天零时，云岭智算中心正式接入平台。",
            "2031-07-02",
            id="the day of the dateline, not of the paper",
        ),
        pytest.param("2031年5月4日至9日，高远率团赴法国招商。", "2031-05-04/2031-05-09", id="a trip"),
        pytest.param("2031年5月4日至7日，博览会在海沐市举行。", "2031-05-04/2031-05-07", id="a fair"),
        pytest.param("2031年1月1日至10月31日，全市举办招聘会90场。", None, id="a period of counting"),
        pytest.param("2031年5月4日至9日，全市用电量增长3%。", None, id="a period in which nothing is held"),
    ],
)
def test_the_day_of_the_event(article_of: Callable[[str], Article], text: str, day: str | None) -> None:
    found = day_of_event({}, article_of(text))
    assert (found.edtf if found else None) == day


def test_the_line_below_a_title_tells_the_kind(article_of: Callable[[str], Article]) -> None:
    article = article_of("小城为什么能造火箭？\n——对话云杉科技董事长高远\n本报记者 林一诺\n基地去年投产。\n")
    assert kind_of_event(article, {"投产": "投产", "采访": "^——对话"}, otherwise="其他") == "采访"
