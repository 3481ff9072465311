"""Which policies a text names; all of them are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import policies_read

ArticleOf = Callable[[str], Article]

_KINDS = (
    "行动计划",
    "三年行动方案",
    "实施意见",
    "管理办法",
    "实施细则",
    "若干措施",
    "发展规划",
    "条例",
    "纲要",
    "扶持政策",
    "通知",
    "技术指南",
    "地方标准",
    "产业目录",
    "若干规定",
    "决定",
    "负面清单",
    "管理规程",
    "竞赛规则",
    "团体章程",
    "公告",
    "指引",
    "工作要点",
    "白皮书",
    "促进法",
)
_NAMED = [
    ("issued in corners", "榆港市政府今日公布「榆港量子產業聚落推動方案」。", ["榆港量子产业聚落推动方案"]),
    ("issued in quotes", "柏谷区出台“机器人产业扶持办法”。", ["机器人产业扶持办法"]),
    ("quoted, then in force", "“滨河人才新政”自5月1日起施行。", ["滨河人才新政"]),
    ("ten points, quoted", "榆港市推出“低空经济十二条”。", ["低空经济十二条"]),
    (
        "a version for comment",
        "《榆港市算力券管理办法（征求意见稿）》公开征求意见。",
        ["榆港市算力券管理办法（征求意见稿）"],
    ),
    ("years in brackets", "《柏谷区氢能行动计划（2031—2033年）》印发。", ["柏谷区氢能行动计划（2031—2033年）"]),
    ("half brackets", "《柏谷区氢能行动计划(2031—2033年)》印发。", ["柏谷区氢能行动计划(2031—2033年)"]),
    ("two brackets", "《榆港港口条例（草案）（二次审议稿）》提请审议。", ["榆港港口条例（草案）（二次审议稿）"]),
    ("two in a row", "《榆港数据条例》《榆港算力发展规划》同日施行。", ["榆港数据条例", "榆港算力发展规划"]),
    ("without marks, a plan of action", "榆港市去年底印发低空经济三年行动方案。", ["低空经济三年行动方案"]),
    ("without marks, measures", "柏谷区出台支持机器人产业发展若干措施。", ["支持机器人产业发展若干措施"]),
    ("without marks, an opinion", "云麓省发布绿色算力发展实施意见。", ["绿色算力发展实施意见"]),
    ("without marks, rules", "滨河区制定首台套保险补贴管理办法。", ["首台套保险补贴管理办法"]),
    ("without marks, details", "滨河区发布氢能补贴实施细则。", ["氢能补贴实施细则"]),
    ("without marks, ten points", "榆港市推出民营经济三十条。", ["民营经济三十条"]),
    ("told twice, once", "《榆港数据条例》施行。\n记者了解到，《榆港数据条例》共六章。", ["榆港数据条例"]),
    (
        "its short name is no other",
        "《榆港低空经济若干措施》印发。柏谷区落实“低空经济若干措施”。",
        ["榆港低空经济若干措施"],
    ),
    ("traditional, in title marks", "市府公布《榆港數據條例》。", ["榆港数据条例"]),
    ("a standard", "《车用氢气加注规程》实施。", ["车用氢气加注规程"]),
    ("an interpretation", "会议解读《榆港市支持专精特新企业若干政策》。", ["榆港市支持专精特新企业若干政策"]),
    (
        "opinions on something",
        "国家部门印发《关于加快人形机器人应用的指导意见》。",
        ["关于加快人形机器人应用的指导意见"],
    ),
    ("a plan with what it is behind", "《榆港湾区空间规划》明确三大片区。", ["榆港湾区空间规划"]),
    ("issued by two", "市发改委、市科技局联合印发《榆港中试基地建设指引》。", ["榆港中试基地建设指引"]),
    ("a law", "《榆港海域使用法》修订。", ["榆港海域使用法"]),
    ("a campaign that is issued", "榆港市实施“专精特新倍增行动”。", ["专精特新倍增行动"]),
    ("a system", "柏谷区推出“首席服务专员制度”。", ["首席服务专员制度"]),
    ("a title of 4 characters", "《数据条例》施行。", ["数据条例"]),
    ("a notice", "《关于组织申报智能工厂的通知》下发。", ["关于组织申报智能工厂的通知"]),
    ("letters inside", "《榆港AI+制造行动方案》发布。", ["榆港AI+制造行动方案"]),
    (
        "a title with a stop inside",
        "《关于金融支持海洋经济、航运业的若干意见》印发。",
        ["关于金融支持海洋经济、航运业的若干意见"],
    ),
    ("approved", "会议审议通过《榆港市碳达峰实施方案》。", ["榆港市碳达峰实施方案"]),
    ("carried out", "要求落实好《关于支持渔光互补的若干措施》。", ["关于支持渔光互补的若干措施"]),
    ("put forward", "去年出台的《榆港市冷链行动计划》提出新目标。", ["榆港市冷链行动计划"]),
]

_NONE = [
    ("a newspaper", "据《榆港日报》报道，项目开工。"),
    ("a book", "他写了《算力时代》一书。"),
    ("a film", "影片《远海行动队》上映。"),
    ("a contract", "双方签署《战略合作协议》。"),
    ("a song", "合唱团演唱《榆港之歌》。"),
    ("measures in general", "将出台一批配套措施。"),
    ("several policies", "市里推出多项政策。"),
    ("a number of measures", "推出12条措施。"),
    ("a plan of one's own", "他介绍了自己的投资计划。"),
    ("a quoted plan of nobody's", "“这个计划”让人期待。"),
    ("a plan that is only named", "议员质疑「智慧港灣計畫」執行率偏低。"),
    ("a quoted word", "“行动”是最好的语言。"),
    ("a bus line", "开通12条公交线路。"),
    ("an article of law by number", "依照第三十条处理。"),
    ("action in general", "实施精准帮扶。"),
    ("carried out as planned", "项目按计划实施。"),
    ("a report", "《榆港经济年度报告》显示，产值增长。"),
    ("a memorandum", "签署《合作备忘录》。"),
    ("a paper", "论文《固态电解质界面研究》发表。"),
    ("a lecture", "“算力大讲堂”开讲。"),
    ("a planned launch", "公司公布发射计划。"),
    ("a production line count", "公布新增5条生产线。"),
    ("a system in general", "推出新的服务制度。"),
    ("a game", "发布《星海远征》游戏。"),
    ("an offer", "商家推出优惠办法。"),
    ("a plan in one's head", "双方正制定下一步计划。"),
    ("what they call it", "当地人称之为“第二条腿”。"),
    ("a slogan", "“说干就干”成为口号。"),
    ("an English text", "The city published a plan."),
    ("nothing", "项目开工。"),
]


@pytest.mark.parametrize("kind", _KINDS)
def test_titles_of_every_kind(article_of: ArticleOf, kind: str) -> None:
    assert _read(article_of(f"近日，《榆港市低空经济{kind}》对外公开。")) == [f"榆港市低空经济{kind}"]


@pytest.mark.parametrize(
    "kind",
    [
        "行动方案",
        "行动计划",
        "实施方案",
        "实施意见",
        "实施细则",
        "管理办法",
        "若干措施",
        "若干政策",
        "发展规划",
        "工作方案",
    ],
)
def test_what_is_issued_needs_no_marks(article_of: ArticleOf, kind: str) -> None:
    assert _read(article_of(f"榆港市近日印发海洋牧场{kind}，共六章。")) == [f"海洋牧场{kind}"]


@pytest.mark.parametrize(("text", "policies"), [pytest.param(text, names, id=name) for name, text, names in _NAMED])
def test_policies(article_of: ArticleOf, text: str, policies: list[str]) -> None:
    assert _read(article_of(text)) == policies


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in _NONE])
def test_what_is_no_policy(article_of: ArticleOf, text: str) -> None:
    assert _read(article_of(text)) == []


def _read(article: Article) -> list[str]:
    return [str(item["name"]) for item in policies_read(article)]
