"""What of nearly equal texts is damage of one sentence, and what says something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles import article_from_text
from jianbao.facts import Status
from jianbao.facts.locate import evidence_of, locate
from jianbao.text import fold, fold_key

OTHER = {
    "names": [
        ("海宁市人民政府与天枢航天签署投资协议", "海盐市人民政府与天枢航天签署投资协议"),
        ("天枢航天与海宁市签署投资合作协议", "天枢航空与海宁市签署投资合作协议"),
        ("天枢卫星将在海宁建设总装测试基地", "天璇卫星将在海宁建设总装测试基地"),
        ("云岭科技将在滨河区建设算力中心", "云岑科技将在滨河区建设算力中心"),
        ("宏星光电计划在本地建设一条封装产线", "宏兴光电计划在本地建设一条封装产线"),
        ("星河动力与园区签订了战略合作协议", "银河动力与园区签订了战略合作协议"),
        ("市长林文科出席签约仪式并致辞讲话", "市长林文杰出席签约仪式并致辞讲话"),
        ("董事长周启明介绍了项目的建设情况", "董事长周启铭介绍了项目的建设情况"),
        ("项目位于滨河区云栖大道以南的地块", "项目位于滨江区云栖大道以南的地块"),
        ("项目由苏州工业园区管委会负责实施", "项目由常州工业园区管委会负责实施"),
        ("企业已经落户合肥高新技术开发区", "企业已经落户合川高新技术开发区"),
        ("雁栖湖大学的研究团队发布了新成果", "雁荡湖大学的研究团队发布了新成果"),
        ("Haining signed an agreement with the company", "Haiyan signed an agreement with the company"),
        ("The city chose Yunling Tech as its partner", "The city chose Yunlin Corp as its partner"),
        ("The plant of Cedar Systems opened in spring", "The plant of Ceder Systems opened in spring"),
        ("园区与SkyNova共同建设大型计算集群", "园区与SkyNora共同建设大型计算集群"),
    ],
    "levels": [
        ("市统计局发布了前三季度的经济数据", "省统计局发布了前三季度的经济数据"),
        ("市统计局发布了前三季度的经济数据", "市发改委发布了前三季度的经济数据"),
        ("全市规模工业企业效益稳步改善", "全省规模工业企业效益稳步改善"),
        ("县农业农村局组织开展了培训活动", "区农业农村局组织开展了培训活动"),
        ("国家重点实验室在园区正式揭牌", "省家重点实验室在园区正式揭牌"),
    ],
    "stages": [
        ("双方正式签署了项目投资合作协议", "双方拟签署了项目投资合作协议"),
        ("项目计划用地面积约为两百亩左右", "项目实际用地面积约为两百亩左右"),
        ("公司将扩大在本地的投资和生产规模", "公司已扩大在本地的投资和生产规模"),
        ("公司拟在本地建设新的研发测试中心", "公司在本地建设新的研发测试中心"),
        ("园区已建成多条自动化的生产线", "园区将建成多条自动化的生产线"),
        ("双方就项目达成初步的合作意向", "双方就项目达成初步的合作协议"),
        ("原总经理在会上介绍了企业发展情况", "总经理在会上介绍了企业发展情况,并"),
        ("项目力争在年底之前完成设备安装", "项目已经在年底之前完成设备安装"),
        ("该项目曾列入重点工程建设名单", "该项目将列入重点工程建设名单"),
        ("企业正在建设新的研发和测试基地", "企业建设新的研发和测试基地,由于"),
        ("项目预计带动就业人数逐年提升", "项目已经带动就业人数逐年提升"),
        ("The company will expand its local production base", "The company has expand its local production base"),
        ("The company plans to build a testing centre here", "The company has to build a testing centre here"),
        ("It would invest in a new research campus", "It will invest in a new research campus"),
        ("The planned factory covers a large area of land", "The planed factory covers a large area of land"),
    ],
    "directions": [
        ("多家企业从城区迁出并带走了订单", "多家企业从城区迁入并带走了订单"),
        ("行业的亏损面较去年同期明显缩小", "行业的亏损面较去年同期明显扩大"),
        ("企业扩大了在本地的投资生产规模", "企业缩小了在本地的投资生产规模"),
        ("三季度以来房地产市场逐步回暖", "三季度以来房地产市场逐步遇冷"),
        ("企业的净利润增速由负转正并保持稳定", "企业的净利润增速由正转负并保持稳定"),
        ("出口总额较上月有所增加且结构优化", "出口总额较上月有所减少且结构优化"),
        ("主要产品的价格普遍上涨态势明显", "主要产品的价格普遍下跌态势明显"),
        ("项目的竣工时间比原计划提前了半年", "项目的竣工时间比原计划推迟了半年"),
        ("这家公司全年盈利情况好于市场预期", "这家公司全年亏损情况好于市场预期"),
        ("居民储蓄存款的利率明显高于同期", "居民储蓄存款的利率明显低于同期"),
        ("The output of local plants rises this season", "The output of local plants falls this season"),
        ("Exports will increase in the coming quarter", "Exports will decrease in the coming quarter"),
        ("Local firms bought more equipment than last year", "Local firms bought less equipment than last year"),
        ("Prices of raw materials went up sharply again", "Prices of raw materials went down sharply again"),
    ],
    "negations": [
        ("企业没有参与本次项目的投标活动", "企业参与本次项目的投标活动,没"),
        ("项目未完成环境影响评价审批手续", "项目已完成环境影响评价审批手续"),
        ("该公司并非本次合作的投资主体单位", "该公司是本次合作的投资主体单位"),
        ("相关数据不包括个体工商户的经营情况", "相关数据包括个体工商户的经营情况"),
        ("The city will not increase the price of water", "The city will increase the price of water"),
        ("The city will not increase the price of water", "The city will now increase the price of water"),
        ("The city will not increase the price of water", "The city will not decrease the price of water"),
        ("The firm never supplied batteries to the plant", "The firm even supplied batteries to the plant"),
        ("The parties didn't sign the framework document", "The parties did sign the framework document"),
    ],
    "figures": [
        ("园区共有企业320家并带动就业增长", "园区共有企业330家并带动就业增长"),
        ("园区集聚了五十家人工智能重点企业", "园区集聚了六十家人工智能重点企业"),
        ("项目的总投资达到18亿元人民币", "项目的总投资达到18万元人民币"),
        ("当天最低气温为-5摄氏度左右", "当天最低气温为5摄氏度左右"),
        ("固定资产投资增速达到4.2%左右", "固定资产投资增速达到42%左右"),
        ("项目的总投资达到18亿元左右规模", "项目的总投资达到18亿美元左右规模"),
        ("The project costs about 3 billion yuan in total", "The project costs about 3 million yuan in total"),
    ],
    "other words": [
        ("与会代表就备用方案进行了深入讨论", "与会代表就备份方案进行了深入讨论"),
        ("推动制造业高质量发展的重要举措", "推动制造业高质最发展的重要举措"),
        ("推动制造业高质量发展的重要举措", "推动制造业高质量发的重要举措"),
        ("园区重点发展航空装备制造产业集群", "园区重点发展航天装备制造产业集群"),
        ("园区主要企业的研发投入持续扩大", "园区部分企业的研发投入持续扩大"),
        ("公司收购了当地一家电池材料企业", "公司被收购了当地一家电池材料企业"),
        ("全部项目均已落实要素保障的条件", "部分项目均已落实要素保障的条件"),
    ],
}
SAME = {
    "punctuation": [
        ("项目建成之后，将带动周边企业发展", "项目建成之后将带动周边企业发展"),
        ("园区环境优美、交通便利、配套齐全", "园区环境优美交通便利配套齐全"),
        ("会议指出：要坚持创新驱动发展战略", "会议指出，要坚持创新驱动发展战略"),
        ("企业数量增多，质量提升：活力增强", "企业数量增多，质量提升，活力增强"),
        ("总投资18亿元，建设周期三年左右", "总投资18亿元建设周期三年左右"),
        ("The city is growing, and the park is full", "The city is growing and the park is full"),
        ("这是一次合作共赢的盛会：大家很高兴", "这是一次合作共赢的盛会，大家很高兴"),
        ("双方将加强沟通——推动项目建设", "双方将加强沟通，推动项目建设"),
        ("The full-scale test of the engine went well", "The full scale test of the engine went well"),
    ],
    "particles": [
        ("要不断地优化营商环境和服务水平", "要不断的优化营商环境和服务水平"),
        ("服务水平得到了显著的提升和改善", "服务水平得到显著的提升和改善"),
        ("企业的经营状况和发展环境持续改善", "企业经营状况和发展环境持续改善"),
        ("园区企业和高校共同开展技术研究", "园区企业与高校共同开展技术研究"),
        ("为企业提供贷款以及担保等各项服务", "为企业提供贷款以及担保各项服务"),
        ("我们也希望更多的人才来这里创业", "我们希望更多的人才来这里创业"),
        ("活动吸引了众多企业家和投资机构参加", "活动吸引众多企业家和投资机构参加"),
        ("给每座变电站配上储能和备用电源", "给每座变电站配上储能备用电源"),
        ("滨河区将在三年之内新建九座变电站", "滨河区将在这三年之内新建九座变电站"),
        ("产业链上的企业做得更好更强", "产业链上的企业做的更好更强"),
        ("The project improves the quality of life here", "The project improves quality of life here"),
        ("The mayor said that the park is full", "The mayor said the park is full"),
    ],
    "a wrong letter": [
        ("The company develops batteries for local buses", "The company develops bateries for local buses"),
        ("The research institute moved to a new building", "The reserach institute moved to a new building"),
        ("Visitors praised the modern equipment of the plant", "Visitors praised the modren equipment of the plant"),
        ("A separate laboratory serves the whole district", "A seperate laboratory serves the whole district"),
    ],
    "a sign for a lost character": [
        ("推动制造业高质□发展的重要举措", "推动制造业高质量发展的重要举措"),
        ("加快培育现代服务业和数字经�产业", "加快培育现代服务业和数字经济产业"),
        ("建立健全科技成果■化的工作机制", "建立健全科技成果转化的工作机制"),
        ("推动制造业高质量发展的重要举措", "推动制造业高质*发展的重要举措"),
    ],
    "a character doubled": [
        ("推动制造业高质量发展的重要举措", "推动制造业高质量发发展的重要举措"),
        ("研究团队攻克了一批关键技术难题", "研究团队攻克了一批关键技术术难题"),
        ("为企业提供全方位的金融服务支持", "为企业提供全方位的金融服务服务支持"),
        ("企业的经营状况和发展环境持续改善", "企业的的经营状况和发展环境持续改善"),
    ],
    "a stranger in a word": [
        ("研究团队攻克了一批关键技术难题", "研究团队攻克了一批关键技口术难题"),
        ("加快培育现代服务业和数字经济产业", "加快培育现代服口务业和数字经济产业"),
        ("建立健全科技成果转化的工作机制", "建立健全科技成果转化的工作机□制"),
    ],
    "quotation marks and spaces": [
        ("园区实施了“智改数转”行动，成效明显", "园区实施了智改数转行动成效明显"),
        ("他说：「我们看好本地的发展前景」", "他说，“我们看好本地的发展前景”"),
        ("建设《科技创新》专栏，服务企业发展", "建设“科技创新”专栏服务企业发展"),
        ("项目 建成 之后，将带动周边企业发展", "项目建成之后将带动周边企业发展"),
        ("The data centre serves local firms, he said", "The datacentre serves local firms he said"),
    ],
    "several": [
        ("推动制造业高质量发展的重要举措，效果明显", "推动制造业高质量发展重要举措效果明显"),
        ("企业的经营状况和发展环境，都在持续改善", "企业经营状况与发展环境都在持续改善"),
    ],
}


def _cases(table: dict[str, list[tuple[str, str]]]) -> list[object]:
    return [
        pytest.param(*pair, id=f"{kind} {at}") for kind, pairs in table.items() for at, pair in enumerate(pairs, 1)
    ]


def _status(stated: str, wanted: str) -> Status | None:
    end = "." if stated.isascii() else "。"
    article = article_from_text(f"{stated}{end}\n", "a.txt")
    found = locate(wanted, article, [1], fuzzy=True)
    if found:
        evidence = evidence_of(found, article)
        assert article.original[evidence.start : evidence.end] == evidence.quote
    return found.status if found else None


@pytest.mark.parametrize(("stated", "wanted"), _cases(OTHER))
def test_another_statement_is_no_damaged_copy(stated: str, wanted: str) -> None:
    assert _status(stated, wanted) is None


@pytest.mark.parametrize(("stated", "wanted"), _cases(SAME))
def test_a_damaged_copy_is_found(stated: str, wanted: str) -> None:
    assert _status(stated, wanted) in (Status.FUZZY, Status.FOLDED)


LONG = [(stated, wanted) for pairs in SAME.values() for stated, wanted in pairs]


@given(st.sampled_from(LONG), st.text("0123456789零一二三四五六七八九十百千万亿", min_size=1, max_size=3), st.data())
def test_no_figure_is_added_to_a_damaged_copy(pair: tuple[str, str], figure: str, data: st.DataObject) -> None:
    stated, wanted = pair
    at = data.draw(st.integers(1, len(wanted) - 1))
    assert _status(stated, wanted[:at] + figure + wanted[at:]) is None


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert once == fold_key(text) == fold_key(once)


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("天樞航天與海寧市政府簽署投資協議，總投資18億元。", "天樞航天"),
        ("天樞航天與海寧市政府簽署投資協議，總投資18億元。", "天枢航天"),
        ("天樞航天與海寧市政府簽署投資協議，總投資18億元。", "總投資18億元"),
        ("天枢航天与海宁市政府签署投资协议，总投资18亿元。", "天樞航天與海寧市政府"),
        ("天枢航天与海宁市政府签署投资协议，总投资18亿元。", "總投資18億元"),
        ("沈默在會議上說，天樞航天與海寧市政府簽署投資協議。", "沈默"),
        ("沈默与乾隆文化公司介绍了企业在园区发展的情况以及今后几年的打算。", "沈默"),
        ("沈默与乾隆文化公司介绍了企业在园区发展的情况以及今后几年的打算。", "乾隆文化公司"),
        ("公司带着技术来到园区，了解情况。", "帶著技術來到園區，瞭解情況"),
        ("专家引用了這部著作，并作说明。", "这部著作"),
    ],
)
def test_words_are_found_in_either_script(stated: str, wanted: str) -> None:
    assert _status(stated.rstrip("。"), wanted) in (Status.EXACT, Status.FOLDED)
