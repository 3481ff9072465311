"""Who is named with which post: sentences as news writes them, and the wrong answers that lie near."""

from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.facts import people_read

NAMES_THAT_ARE_WORDS = {
    "县气象台首席预报员雷雨说，今夜有雨。": {"雷雨": "县气象台首席预报员"},
    "高新区教育局局长牧野介绍，学校九月开学。": {"牧野": "高新区教育局局长"},
    "编剧晴天介绍了创作经过。": {},
    "青澜大学教授方向、云杉研究院研究员高远出席。": {"方向": "青澜大学教授", "高远": "云杉研究院研究员"},
    "滨河专班常务副主任白天，云杉科技创始人时光参加。": {"白天": "滨河专班常务副主任", "时光": "云杉科技创始人"},
    "承办法官、民事审判庭副庭长常青说，判决已生效。": {"常青": "承办法官、民事审判庭副庭长"},
    "区财政局副局长余多同时透露，补贴下月发放。": {"余多": "区财政局副局长"},
    "区卫健局局长庹晓岚说，门诊照常。": {"庹晓岚": "区卫健局局长"},
    "市工信局副局长班正清表示，项目已备案。": {"班正清": "市工信局副局长"},
    "云杉信息中心副主任闻笛出席。": {"闻笛": "云杉信息中心副主任"},
    "省民政厅副厅长暨向阳、县政协副主席乜国平到场。": {"暨向阳": "省民政厅副厅长", "乜国平": "县政协副主席"},
    "滨河越剧院院长兼总导演江南执导。": {"江南": "滨河越剧院院长兼总导演"},
    "市水务局局长水长流提醒市民。": {"水长流": "市水务局局长"},
    "云杉研究所所长时间在会上说，样机已下线。": {"时间": "云杉研究所所长"},
}
WORDS_BEHIND_POSTS = [
    "区教育局局长介绍，学校九月开学。",
    "区教育局局长随后表示，学校九月开学。",
    "市卫健委主任明确表示，门诊照常。",
    "市卫健委主任会同专家前往现场。",
    "云杉公司负责人介绍，样机已下线。",
    "云杉集团董事长由衷说，感谢大家。",
    "云杉集团董事长多次表示，不会裁员。",
    "云杉集团总经理公开表示，不会裁员。",
    "市发改委副主任再次强调，按期完成。",
    "市发改委主任则说，按期完成。",
    "青澜大学校长最后说，欢迎报考。",
    "县医院院长当场表示，免收费用。",
    "市气象台台长能否回应，还不清楚。",
    "市教育局局长、副局长及有关处室负责人，各校校长等参加。",
    "各区县分管副区长、局长通过视频参加。",
    "青澜大学教授团队、研究员代表等参加。",
    "市教育局局长热线，每周三开通。",
    "青澜大学教授讲座，每周三举行。",
    "市教育局局长信箱、校长信箱等开通。",
    "调整了教授方向，增加了学时。",
    "区里的总工程师和项目经理，都在现场。",
    "县委书记专题会，研究了防汛。",
    "主任会议，听取了汇报。",
    "云杉科技董事长特别提到，产能翻番。",
    "云杉科技董事长详细介绍，产能翻番。",
    "云杉科技董事长坦率地说，产能不足。",
    "区教育局局长向记者介绍，学校九月开学。",
    "市教育局局长接受采访时说，学校九月开学。",
    "青澜大学教授认为，产能不足。",
    "云杉剧院导演现场说，演出照常。",
    "主任医师提醒，多喝水。",
    "观众纷纷表示，十分好看。",
    "市民普遍认为，十分方便。",
    "被告人当庭认罪，法院宣判。",
    "法官提醒，借款要写借条。",
    "样机已下线，市民可以参观。（记者 高远 通讯员 周平 摄影 林一诺）",
    "样机已下线，市民可以参观。\n责任编辑：周平",
    "市民王女士说，车来得快。",
    "老伴李大爷说，车来得快。",
    "业主张先生表示，车位够了。",
    "青澜小学学生家长表示，收费不高。",
    "团长级干部、班长等参加。",
    "青澜小学校长办公会，定了三件事。",
    "董事长办公室，在三楼。",
    "县公安局局长接待日，每月一次。",
]
NOBODY: dict[str, dict[str, str | None]] = {text: {} for text in WORDS_BEHIND_POSTS}
CULTURE_AND_COURTS = {
    "编剧高吟采访了六位渔民。": {"高吟": "编剧"},
    "该剧由周平执导，主演何小兰、林一诺。": {"何小兰": "主演", "林一诺": "主演"},
    "国家二级演员方圆与青年演员乐天主演。": {"方圆": "国家二级演员", "乐天": "青年演员"},
    "观众白露看完说，十分好看。": {"白露": "观众"},
    "法院对被告人贾某某诈骗案公开宣判。": {"贾某某": "被告人"},
    "原告周某起诉被告何某某。": {"周某": "原告", "何某某": "被告"},
    "被害人代表何晚说，感谢法官。": {"何晚": "被害人代表"},
    "市民周平说，车来得快。": {"周平": "市民"},
    "非遗传承人林一诺演示了竹编。": {"林一诺": "非遗传承人"},
    "队员高远摘得金牌，主教练周平赛后说，发挥正常。": {"高远": "队员", "周平": "主教练"},
}
POSTS = {
    "滨河小镇企业代表、云杉飞控董事长林一诺在会上说，样机已下线。": {"林一诺": "云杉飞控董事长"},
    "公司运营副总监林一诺介绍，样机已下线。": {"林一诺": "运营副总监"},
    "据区发改局总经济师麦冬介绍，新政有三个首次。": {"麦冬": "区发改局总经济师"},
    "云杉汽车副总裁汤姆·朱到场。": {"汤姆·朱": "云杉汽车副总裁"},
    "云杉软件全球高级副总裁博乐仁到场。": {"博乐仁": "云杉软件全球高级副总裁"},
    "县长高远、财经部次长周平、云杉太空董事长欧阳志到场。": {
        "高远": "县长",
        "周平": "财经部次长",
        "欧阳志": "云杉太空董事长",
    },
    "县长高远、财经部协理周平、云杉太空董事长欧阳志到场。": {"高远": "县长", "欧阳志": "云杉太空董事长"},
    "滨河区区长白玛多吉致辞。": {"白玛多吉": "滨河区区长"},
    "滨河区副区长那木拉到场。": {"那木拉": "滨河区副区长"},
    "省统计局总统计师方斌通报。": {"方斌": "省统计局总统计师"},
    "云杉设计院教授级高工孙卫到场。": {"孙卫": "云杉设计院教授级高工"},
    "欧阳平院士到场，罗思齐教授致辞。": {"欧阳平": "院士", "罗思齐": "教授"},
    "迈克·莱维院士致辞。": {"迈克·莱维": "院士"},
    "市政府秘书长暨军到场。": {"暨军": "市政府秘书长"},
    "滨河市副市长王 强到场。": {"王 强": "滨河市副市长"},
    "市人大常委会原副主任闻季平出席。": {"闻季平": "市人大常委会原副主任"},
    "云杉科技财务长蓝心表示，产能不足。": {"蓝心": "云杉科技财务长"},
}
ENGLISH = {
    "The zone will pay, said Lin Yinuo, deputy director of its administrative committee and a former vice-mayor of "
    "Bayport county.": {
        "Lin Yinuo": "deputy director of its administrative committee and a former vice-mayor of Bayport county"
    },
    '"We wait," said Zhou Ping, chief engineer of Bayport Rail Transit, who was previously a deputy director of the '
    "bureau.": {"Zhou Ping": "chief engineer of Bayport Rail Transit"},
    "Anne-Claire Morel-Lin of the group Open Bayport said she had counted nine.": {
        "Anne-Claire Morel-Lin": "of the group Open Bayport"
    },
    "Bayport Rail Transit said it would wait.": {},
    "Open Access Bayport said it would wait.": {},
    "Henrik Lund-Zhao, president of Norvik China, said so.": {"Henrik Lund-Zhao": "president of Norvik China"},
    "The plan was drawn up by Professor Ana de la Cruz.": {"Ana de la Cruz": "Professor"},
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=text[:24])
        for table in (NAMES_THAT_ARE_WORDS, CULTURE_AND_COURTS, POSTS, ENGLISH, NOBODY)
        for text, expected in table.items()
    ],
)
def test_people_with_their_posts(text: str, expected: dict[str, str | None]) -> None:
    read = people_read(article_from_text(text + "\n", "a.txt"))
    assert {person["name"]: person["post"] for person in read} == expected
