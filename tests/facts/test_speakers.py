"""Whose words they are, where more than one person stands near them, and where words are broken off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Quote, quotes_read

Said = tuple[str, str]

_FAR = "滨河离省城只有一个半小时车程"
_NOT_PPT = "这笔钱要花在产线上，不花在纸上。"
_LOOKS = "看中的是它的严谨，又有节拍感。"

_WHO: list[tuple[str, str, list[Said]]] = [
    ("who listened speaks", f"在听取公司董事长高远关于布局情况的介绍后，县委书记周平说，{_FAR}。", [("周平", _FAR)]),
    ("who listened to a report speaks", f"听取区长高远汇报后，市长周平指出，{_FAR}。", [("周平", _FAR)]),
    ("who heard it out speaks", f"听完总经理高远的讲解和说明，市长周平表示，{_FAR}。", [("周平", _FAR)]),
    ("behind a speech that is over", f"董事长高远致辞后，县委书记周平说，{_FAR}。", [("周平", _FAR)]),
    ("behind an account of things", f"董事长高远介绍完企业发展情况后，县长周平表示，{_FAR}。", [("周平", _FAR)]),
    ("at a meeting of another", f"在副县长高远主持的座谈会上董事长周平说，{_FAR}。", [("周平", _FAR)]),
    ("his account stands for itself", f"副县长高远的介绍很详细。董事长周平说，{_FAR}。", [("周平", _FAR)]),
    (
        "known by name, behind one listened to",
        f"县委书记周平到访。听取董事长高远介绍后，周平说，{_FAR}。",
        [("周平", _FAR)],
    ),
    ("he heard, and speaks himself", f"县委书记周平听取汇报后指出，{_FAR}。", [("周平", _FAR)]),
    ("in a speech", f"县委书记周平在随后的发言中表示，{_FAR}。", [("周平", _FAR)]),
    ("to another", f"县委书记周平向董事长高远介绍，{_FAR}。", [("周平", _FAR)]),
    ("tells what comes after", f"县委书记周平介绍，通车后，{_FAR}。", [("周平", f"通车后，{_FAR}")]),
    ("with another", f"县委书记周平陪同董事长高远考察时介绍，{_FAR}。", [("周平", _FAR)]),
    ("at once", f"董事长高远到场。高远当即表示，{_FAR}。", [("高远", _FAR)]),
    (
        "answers on the spot",
        "县长周平现场答复：县里正在修订措施，预计4月底出台。",
        [("周平", "县里正在修订措施，预计4月底出台")],
    ),
    (
        "between two reports, the next one holds a view",
        f"云杉基金合伙人高远说，基金已投项目18个。“{_LOOKS}”白桦资本董事周平认为，行业正走向流水线。",
        [("高远", _LOOKS), ("周平", "行业正走向流水线")],
    ),
    (
        "between two reports: of nobody for sure",
        f"云杉基金合伙人高远说，基金已投项目18个。“{_LOOKS}”白桦资本董事周平说，行业正走向流水线。",
        [("高远", "基金已投项目18个"), ("周平", "行业正走向流水线")],
    ),
    (
        "a report behind",
        f"云杉基金合伙人高远到场。“{_LOOKS}”白桦资本董事周平说，行业正走向流水线。",
        [("周平", _LOOKS)],
    ),
    (
        "closed behind",
        f"云杉基金合伙人高远说，基金已投项目18个。“{_LOOKS}”白桦资本董事周平说。",
        [("高远", "基金已投项目18个"), ("周平", _LOOKS)],
    ),
    (
        "somebody without a name says it",
        f"云杉基金合伙人高远说，基金已投项目18个。“{_LOOKS}”一名投资人说。",
        [("高远", "基金已投项目18个")],
    ),
    (
        "a firm's head without a name",
        f"云杉基金合伙人高远说，基金已投项目18个。“{_LOOKS}”该企业负责人告诉记者。",
        [("高远", "基金已投项目18个")],
    ),
    (
        "he, who is named last alone",
        f"副县长高远主持会议。董事长周平走上台。“{_LOOKS}”他说。",
        [("周平", _LOOKS)],
    ),
    ("he of two named together", f"董事长周平在副县长高远陪同下走上台。“{_LOOKS}”他说。", []),
    (
        "he who spoke last",
        f"董事长周平向副县长高远介绍，样机已经下线了。“{_LOOKS}”他说。",
        [("周平", _LOOKS)],
    ),
]

_BROKEN: list[tuple[str, str, list[Said]]] = [
    (
        "he said",
        f"创始人高远到场。“卷价格没有出路，”他说，“{_NOT_PPT}”",
        [("高远", "卷价格没有出路，"), ("高远", _NOT_PPT)],
    ),
    (
        "she told the press",
        f"创始人高远到场。“卷价格没有出路，”她告诉记者，“{_NOT_PPT}”",
        [("高远", "卷价格没有出路，"), ("高远", _NOT_PPT)],
    ),
    (
        "by the name",
        f"创始人高远到场。“卷价格没有出路，”高远笑着说，“{_NOT_PPT}”",
        [("高远", "卷价格没有出路，"), ("高远", _NOT_PPT)],
    ),
    (
        "by the name with the post",
        f"“卷价格没有出路，”创始人高远坦言，“{_NOT_PPT}”",
        [("高远", "卷价格没有出路，"), ("高远", _NOT_PPT)],
    ),
    (
        "with a colon",
        f"“卷价格没有出路，”创始人高远补充道：“{_NOT_PPT}”",
        [("高远", "卷价格没有出路，"), ("高远", _NOT_PPT)],
    ),
    (
        "a slogan behind",
        "“卷价格没有出路，”创始人高远说，车间里挂着“质量就是饭碗，安全就是命”的横幅。",
        [("高远", "卷价格没有出路，")],
    ),
    (
        "a term behind",
        "“卷价格没有出路，”创始人高远说，“小巨人”企业要多起来。",
        [("高远", "卷价格没有出路，"), ("高远", "“小巨人”企业要多起来")],
    ),
    (
        "a plan's name behind",
        "“卷价格没有出路，”创始人高远介绍起“绿色发展与数字化转型共同行动计划”。",
        [("高远", "卷价格没有出路，")],
    ),
    ("a deed between", f"“卷价格没有出路，”创始人高远说；墙上写着“{_NOT_PPT}”", [("高远", "卷价格没有出路，")]),
    ("one half alone", "“卷价格没有出路，”创始人高远说。", [("高远", "卷价格没有出路，")]),
]

_TOLD: list[tuple[str, str, list[Said]]] = [
    (
        "a word in marks leads in",
        "创始人高远并不讳言行业“内卷”：阀门均价两年间跌到1300元。",
        [("高远", "阀门均价两年间跌到1300元")],
    ),
    (
        "to the last figure",
        "副区长高远介绍，全区现有企业96家，去年产值74亿元，累计批复加氢站9座，其中建成的有6座，投入运营的有4座，"
        "园区的到来补上了新区在系统集成和检测认证环节上多年来的空缺，也让上下游的企业更加愿意来。",
        [("高远", "全区现有企业96家，去年产值74亿元，累计批复加氢站9座，其中建成的有6座，投入运营的有4座")],
    ),
    (
        "its beginning, without figures",
        "副区长高远介绍，园区是本地与省内外院校多年来深入合作的缩影，也是推动行业从示范走向规模应用的重要一步，"
        "将给当地的物流运输、海岛交通、应急管理和文旅产业带来实实在在的变化。",
        [("高远", "园区是本地与省内外院校多年来深入合作的缩影")],
    ),
    (
        "a short one whole",
        "副区长高远要求，对三个月内没有进展的项目亮黄牌，确保年底前开工项目全部入库，明年再储备一批好项目。",
        [("高远", "对三个月内没有进展的项目亮黄牌，确保年底前开工项目全部入库，明年再储备一批好项目")],
    ),
    (
        "full of figures, beside words in marks",
        f"创始人高远说：“{_NOT_PPT}”\n高远介绍，公司前三季度交付8600台，配套率从18%提高到64%。",
        [("高远", _NOT_PPT), ("高远", "公司前三季度交付8600台，配套率从18%提高到64%")],
    ),
    (
        "one figure, beside words in marks",
        f"创始人高远说：“{_NOT_PPT}”\n高远介绍，公司前三季度交付8600台。",
        [("高远", _NOT_PPT)],
    ),
]


def _said(article: Article) -> list[Said]:
    facts = [Quote.model_validate(item, context=Grounding(article)) for item in quotes_read(article)]
    return [(fact.speaker.text, fact.words.text) for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(text, said, id=name) for name, text, said in (*_WHO, *_BROKEN, *_TOLD)]
)
def test_whose_words_they_are(article_of: Callable[[str], Article], text: str, expected: list[Said]) -> None:
    assert _said(article_of(text)) == expected
