"""What Chinese names begin with, and what foreign ones are written in. No list holds a name."""

from __future__ import annotations

from jianbao.values.listed import words_of

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹"
    "关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁"
    "瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷"
    "卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明薄伏岑习胥保和蔺肖仝闫付邝肇"
    "鲜逄尚宿咸占代才水母云鹿展骆亢初靖修贝帅寇麻凤厉"
    "麦蒲濮阙晁桓戎莘茹阚裘缪昝钮嵇芮湛茅"
)
"""Single characters; the frequent ones first."""

RARE_SURNAMES = (
    "沙宣危储荣巢昌诸滑惠闻贡劳扶寿浦戈暨衡逯羿伊乌由那满丰巴权印祖隆家经通能国双"
    "公益空利从后红相须养东富师平元广步居终容充慎融欢尧苟逄琴雍须夔弘禄沃越师厍勾訾乜蒯游索籍怀束幸韶蓟邰鄂苍阴能"
    "么庹班牧仉亓仵俎冶况忻弋扈狄粟荀菅蔚郏鄞隽雒麴撒操旷帖檀漆沐佘佴苻蹇郗郤谯锺奕"
)
"""Surnames that are far more often words or hardly ever met: no ground to see a name, and none to refuse one."""

COMPOUND_SURNAMES = words_of("""
    欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 宇文 长孙 夏侯 范姜 轩辕 端木 南宫 闻人 澹台 公冶 太史
    申屠 呼延 钟离 独孤 百里 东郭 单于 赫连 拓跋 完颜 第五 万俟 纳兰 鲜于 淳于 濮阳 仲孙 宗政 闾丘 司空 亓官
    左丘 梁丘 西门 南门
    佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 山崎 池田 桥本 阿部
    石川 山下 中岛 前田 藤田 小川 冈田 后藤 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田
    中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 谷口
    大野 丸山 今井 河野 藤原 小岛 村田 武田 上野
""")
"""Of two or more characters: Chinese ones, then frequent Japanese ones as Chinese news writes them."""

TRANSLITERATION = (
    "阿埃艾安奥巴班邦保鲍贝本比彼宾波勃博伯布查茨茨达戴丹道德邓迪蒂丁杜顿多厄恩尔法菲费芬佛弗福夫盖戈格哥"
    "古哈海汉亨赫霍胡华怀惠霍基吉加贾杰金卡凯坎康考柯科克肯库夸拉莱兰朗劳勒雷黎里利莉林琳卢鲁路伦罗洛马玛"
    "麦曼梅蒙米密摩莫姆穆纳娜乃南内尼涅纽努诺欧帕派潘庞佩蓬皮珀普奇乔切琼热瑞若萨塞桑森沙莎舍申圣施史舒斯"
    "思苏索塔泰坦汤特腾提汀图托瓦万威韦维温沃乌西希夏香谢辛休雅亚扬耶伊因英尤约泽扎詹珍芝兹佐什珠桑央宗旺"
    "增措次仁平卓嘎雅其古买提江逊热克"
)
"""Characters that transcriptions of foreign and minority names are made of."""

RARE_SYLLABLES = "白那额朝木乐才旦曲登拥贡楞晋娜"
"""Characters that such names hold too, but words far more often."""

LONG_NAMES = (
    TRANSLITERATION
    + RARE_SYLLABLES
    + "让尕秋加周项嘉措杰东智见多拉太毛日图高娃青格勒更登俄色呼宝音满都孟根敖双花德门堆顺"
)
"""Characters of Tibetan and Mongolian names; they prove one where four of them stand together."""

NOT_FIRST_SYLLABLES = "和加高让日毛都德见双满门"
"""Those that begin no such name, or far more often a word."""
