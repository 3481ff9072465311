"""Who is quoted, in quotation marks or reported, as many ways of writing news do it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Quote, quotes_read
from jianbao.values.listed import words_of

Quoted = tuple[str, str, bool]

_WORDS = "产业园要办好，企业要留住。"
_DIRECT = [("高远", _WORDS, True)]
_TOLD = "园区将继续引进企业"
_REPORTED = [("高远", _TOLD, False)]
_VERBS = words_of("""
    表示 介绍 指出 强调 认为 坦言 透露 谈到 提到 解释 宣布 说 称 感慨 补充 直言 回忆 分析 判断 呼吁 建议 希望 要求
    总结 回应 相信 预测 预计 汇报说 介绍说 表示说 补充道 反驳 承诺 质疑 说明 反映 在致辞中说 在讲话中指出 在会上表示
    接受采访时说 在揭牌仪式上说 在签约现场表示 致辞时说 告诉记者 向记者介绍
""")

_CASES: list[tuple[str, str, list[Quoted]]] = [
    ("a colon", f"副区长高远说：“{_WORDS}”", _DIRECT),
    ("a comma", f"副区长高远说，“{_WORDS}”", _DIRECT),
    ("behind", f"“{_WORDS}”副区长高远说。", _DIRECT),
    ("behind, with a report to whom", f"“{_WORDS}”副区长高远告诉记者。", _DIRECT),
    ("in the sentence before", f"副区长高远介绍了规划。“{_WORDS}”", _DIRECT),
    ("in a paragraph of its own", f"“{_WORDS}”\n副区长高远说。", _DIRECT),
    ("corner marks", f"副区长高远说：「{_WORDS}」", _DIRECT),
    ("straight marks", f'副区长高远说："{_WORDS}"', _DIRECT),
    ("he", f"副区长高远走进厂房。他说：“{_WORDS}”", _DIRECT),
    ("she, behind", f"副区长高远走进厂房。“{_WORDS}”她说。", _DIRECT),
    ("he, smiling", f"副区长高远走进厂房。“{_WORDS}”他笑着说。", _DIRECT),
    ("known by the name", f"副区长高远走进厂房。高远说：“{_WORDS}”", _DIRECT),
    ("with one phrase", f"“{_WORDS}”会上，副区长高远用一句话开了头。", _DIRECT),
    ("so he says", f"副区长高远到场。“{_WORDS}”高远如是说。", _DIRECT),
    (
        "marks within marks",
        "副区长高远说：“要走‘小而精’的路子，不求大而全。”",
        [("高远", "要走‘小而精’的路子，不求大而全。", True)],
    ),
    (
        "the same marks within",
        "副区长高远说：“要走“小而精”的路子，不求大而全。”",
        [("高远", "要走“小而精”的路子，不求大而全。", True)],
    ),
    (
        "several sentences",
        "副区长高远说：“产业园要办好。企业要留住。”",
        [("高远", "产业园要办好。企业要留住。", True)],
    ),
    ("a clause in marks", "副区长高远说，订单很满，“已经排到明年了”。", [("高远", "已经排到明年了", True)]),
    ("a stand in marks", "市议员高远到场。高远质疑，“不要又是一场简报秀”。", [("高远", "不要又是一场简报秀", True)]),
    (
        "reported and direct in one sentence",
        "副区长高远说，园区正在申请新的资质，“如果年内能拿到，就全部投入试飞”。",
        [("高远", "如果年内能拿到，就全部投入试飞", True), ("高远", "园区正在申请新的资质", False)],
    ),
    ("one direct, one reported elsewhere", f"副区长高远说：“{_WORDS}”\n高远表示，{_TOLD}。", _DIRECT),
    (
        "a stand elsewhere",
        f"副区长高远说：“{_WORDS}”\n高远回应，年底前执行率可望提高到七成。",
        [*_DIRECT, ("高远", "年底前执行率可望提高到七成", False)],
    ),
    (
        "two of one speaker, direct",
        f"副区长高远说：“{_WORDS}”\n“还要让工人住得安心，吃得放心。”高远说。",
        [*_DIRECT, ("高远", "还要让工人住得安心，吃得放心。", True)],
    ),
    (
        "two speakers",
        f"副区长高远说：“{_WORDS}”\n云杉科技董事长林一诺表示，公司看中的是配套半径。",
        [*_DIRECT, ("林一诺", "公司看中的是配套半径", False)],
    ),
    ("one report of a speaker", f"副区长高远表示，{_TOLD}。\n高远介绍，园区正在扩大招商规模。", _REPORTED),
    ("no comma", f"副区长高远表示{_TOLD}。", _REPORTED),
    ("a colon without marks", f"副区长高远在讲话中指出：{_TOLD}。", _REPORTED),
    ("by a source", f"据副区长高远介绍，{_TOLD}。", _REPORTED),
    ("he demands", f"副区长高远走进厂房。他要求，{_TOLD}。", _REPORTED),
    ("he adds", f"副区长高远走进厂房。他还表示，{_TOLD}。", _REPORTED),
    ("he tells the press", f"副区长高远走进厂房。他告诉记者，{_TOLD}。", _REPORTED),
    (
        "he of two is not sure",
        f"副区长高远和云杉科技董事长林一诺走进厂房。他表示，{_TOLD}。",
        [],
    ),
    ("an office", f"市数据局相关负责人说，{_TOLD}。", [("市数据局相关负责人", _TOLD, False)]),
    ("an office, the one concerned", f"区商务局有关负责人表示，{_TOLD}。", [("区商务局有关负责人", _TOLD, False)]),
    ("a spokesman", f"云杉科技发言人回应，{_TOLD}。", [("云杉科技发言人", _TOLD, False)]),
    (
        "figures",
        "副区长高远介绍，全区现有企业96家，去年产值74亿元。",
        [("高远", "全区现有企业96家，去年产值74亿元", False)],
    ),
    ("an open quotation", "副区长高远说：“产业园要办好。\n大会继续。", [("高远", "产业园要办好。", True)]),
    ("a known firm's head", f"云杉科技总经理林一诺坦言，{_TOLD}。", [("林一诺", _TOLD, False)]),
    ("a foreigner", f"云杉科技总裁汉斯·维尔纳说：“{_WORDS}”", [("汉斯·维尔纳", _WORDS, True)]),
    ("a compound surname", f"园区主任公孙瑾介绍，{_TOLD}。", [("公孙瑾", _TOLD, False)]),
    ("Traditional", "副區長高遠表示，園區將繼續引進企業。", [("高远", "园区将继续引进企业", False)]),
    (
        "Traditional, direct",
        "副區長高遠說：「目前沒有時間表，請大家等待。」",
        [("高远", "目前没有时间表，请大家等待。", True)],
    ),
    (
        "English, behind",
        'Lena Marsh, president of Cedar, opened the plant. "We came for the suppliers," Marsh said.',
        [("Lena Marsh", "We came for the suppliers,", True)],
    ),
    (
        "English, she",
        'Lena Marsh, president of Cedar, opened the plant. "We came for the suppliers," she said.',
        [("Lena Marsh", "We came for the suppliers,", True)],
    ),
    (
        "English, before",
        'Mayor Lena Marsh said: "We came for the suppliers."',
        [("Lena Marsh", "We came for the suppliers.", True)],
    ),
    ("English, nobody", '"We came for the suppliers," the sign read.', []),
    ("a name in marks", "副区长高远介绍了“鹭岛智算中心”。", []),
    ("a slogan", "“产业园要办好，企业要留住。”横幅上写着。", []),
    ("a title", "副区长高远出席“绿色发展与数字化转型”论坛。", []),
    ("a programme", "园区启动“百企入园、千人上岗”行动。", []),
    ("a term", "园区打造“创新高地”。", []),
    ("scare marks", "这家“独角兽”企业落户。", []),
    ("a nickname", "工人叫它“大力士”。", []),
    ("a model", "“飞廉二号”火箭升空。", []),
    ("a list of terms", "“一园”“两带”“三区”布局成形。", []),
    ("told of", "副区长高远介绍了园区的总体规划和下一步打算。", []),
    ("explained, and not what", "副区长高远逐一说明了几个平台在园区的分工。", []),
    ("attends", "副区长高远出席签约仪式并见证签约。", []),
    ("nobody named", f"有人说，{_TOLD}。", []),
    ("the press asks", "“产业园的资金从哪里来，够不够用？”记者问。", []),
    ("the press asks him", "副区长高远到场。“产业园的资金从哪里来，够不够用？”记者追问。", []),
    ("a press question by name", "记者：产业园的资金从哪里来？", []),
    ("too short", "副区长高远说，很好。", []),
    ("far away", f"副区长高远到场。\n大会开幕。\n大会继续。\n“{_WORDS}”", []),
    ("an article cited", "《行动方案》提出，到明年园区产值翻一番。", []),
    ("a study", "研究表明，园区产值增长较快。", []),
    ("a reporter learns", "记者了解到，园区产值增长较快。", []),
    ("another speaks, unnamed, beside a named one", f"一名工人质疑，“{_WORDS}”\n副区长高远回应说，好的。", []),
    ("reminds", f"副区长高远走进厂房。他提醒，{_TOLD}。", _REPORTED),
    ("a fund", f"云杉资本认为，{_TOLD}。", [("云杉资本", _TOLD, False)]),
    ("a bureau", f"滨河市数据局表示，{_TOLD}。", [("滨河市数据局", _TOLD, False)]),
    ("a firm", f"大会开幕。云杉集团回应，{_TOLD}。", [("云杉集团", _TOLD, False)]),
    ("firms without a name", f"多家机构认为，{_TOLD}。", []),
    ("this firm", f"该公司表示，{_TOLD}。", []),
    ("a list of who attends", "区委书记高远致辞，区委副书记林一诺主持，区人大主任周平、区政协主席何小兰出席。", []),
    ("speaks, with a colon", f"区委书记高远致辞：{_TOLD}。", _REPORTED),
    ("speaks, and says", f"区委书记高远致辞时说，{_TOLD}。", _REPORTED),
    (
        "an interview",
        "记者专访了副区长高远。\n记者：企业从哪里来？\n高远：先算账。这里每平方米每月18元，够便宜。\n"
        "记者：人从哪里来？\n高远：全公司有208人，本县人有87个。其余96人来自外省各地。",
        [
            ("高远", "这里每平方米每月18元，够便宜", False),
            ("高远", "全公司有208人，本县人有87个", False),
        ],
    ),
    ("an answer of nobody known", "记者：企业从哪里来？\n网友：这里每平方米每月18元，够便宜。", []),
    ("begins by the words", "市委书记高远宣布开工，市长林一诺致辞，副市长周平主持。", []),
    ("begins something with a name", "市委书记高远宣布云岭产业园正式开园，市长林一诺致词。", []),
    ("tells of how things are", "集团董事长高远介绍情况并回答记者提问，新闻发言人林一诺主持。", []),
    ("tells of what there is", "副区长高远介绍了有关情况，与会企业踊跃提问。", []),
    ("states that something was opened", f"副区长高远宣布，{_TOLD}。", _REPORTED),
    ("reports, and no list", "研究院院长高远通报，装置已通过国家验收。", [("高远", "装置已通过国家验收", False)]),
    ("urges", f"省长高远叮嘱企业：“{_WORDS}”", _DIRECT),
    ("does not hide it", f"创始人高远并不讳言：“{_WORDS}”", _DIRECT),
    ("wrote", f"副区长高远在内部信中写道：“{_WORDS}”", _DIRECT),
    ("yesterday", f"公司董事长高远昨日在现场对本报记者表示，{_TOLD}。", _REPORTED),
    ("last night", f"公司董事长高远昨晚澄清，{_TOLD}。", _REPORTED),
    ("nobody known leads in, another is near", f"副区长高远介绍了规划。欧某某一再交代大家：“{_WORDS}”", []),
    (
        "English, said before the name",
        '"We need to be close to our suppliers," said Lena Marsh, chief executive of Norvik. '
        "Mayor Paul Quill told guests that the city had grown.",
        [("Lena Marsh", "We need to be close to our suppliers,", True)],
    ),
    ("to the stop", "副区长高远表示，园区将继续引进企业；明年再扩大规模。", _REPORTED),
]


def quotes(article: Article) -> list[Quoted]:
    facts = [Quote.model_validate(item, context=Grounding(article)) for item in quotes_read(article)]
    return [(fact.speaker.text, fact.words.text, fact.direct) for fact in facts]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(text, found, id=name) for name, text, found in _CASES])
def test_quotes(article_of: Callable[[str], Article], text: str, expected: list[Quoted]) -> None:
    assert quotes(article_of(text)) == expected


@pytest.mark.parametrize("verb", _VERBS)
def test_a_verb_leads_to_a_report(article_of: Callable[[str], Article], verb: str) -> None:
    assert quotes(article_of(f"副区长高远到场。高远{verb}，{_TOLD}。")) == _REPORTED


@pytest.mark.parametrize("verb", _VERBS)
def test_a_verb_leads_to_words_in_marks(article_of: Callable[[str], Article], verb: str) -> None:
    assert quotes(article_of(f"副区长高远到场。高远{verb}：“{_WORDS}”")) == _DIRECT
