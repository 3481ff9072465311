"""Closed word lists of the language: what stands around people's names. No list holds a name."""

from __future__ import annotations

from jianbao.facts.words.listed import words_of

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
)
"""Surnames that are far more often words or hardly ever met: no ground to see a name, and none to refuse one."""

COMPOUND_SURNAMES = words_of("""
    欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 宇文 长孙 夏侯 范姜 轩辕 端木 南宫 闻人 澹台 公冶 太史
    申屠 呼延 钟离 独孤 百里 东郭 单于 赫连 拓跋 完颜 第五 万俟 纳兰
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

POSTS = words_of("""
    书记 主席 市长 区长 县长 镇长 乡长 省长 州长 旗长 局长 厅长 部长 处长 科长 司长 院长 校长 所长 馆长 行长 会长
    社长 站长 队长 台长 组长 秘书长 理事长 董事长 总裁 总经理 经理 总监 主任 主委 委员 常委 专员 干事 执行官 技术官
    运营官 财务官 科学家 CEO CTO CFO COO CIO CMO VP 负责人 创始人 合伙人 董事 监事 理事 顾问 院士 教授 研究员 工程师
    设计师 架构师 总师 设计总师 总设计师 总指挥 副总 专家 学者 主编 总编辑 分析师 代表 领导 调研员 巡视员 店长 厂长
    园长 发言人 主管 党组成员 博士 先生 女士 同志 研究生 带头人 掌门人 操盘手 投资人 企业家 技术员 飞手 团长 班长
    室长 长老 参赞 大使 领事 总领事 议员 首相 总统 总理 国务委员 政委 司令员 将军 律师 医生 主持人 秘书 助理 讲师
    老师 校友 系主任 副秘书长 执委 党委副书记 控制人 股东 法人 法定代表人 中心主任 首席代表
""")
"""What posts end with; a name follows."""

BYLINES = words_of("""
    记者 通讯员 编辑 责编 摄影 摄 供图 实习生 校对 撰稿 作者 文/图 来源
""")
"""Who signs an article is no person of its story."""

SAYS = words_of("""
    表示 介绍 指出 强调 认为 告诉 坦言 透露 谈到 提到 解释 宣布 说 称 看来 致辞 讲话 发言 感慨 补充 直言 回忆 分析
    判断 呼吁 建议 希望 要求 算了 笑着 总结 回应 答道 坚信 相信 预测 预计
""")
"""What only persons do."""

DOES = words_of("""
    出席 参加 主持 一行 率 陪同 分别 共同 见证 担任 出任 当选 接受 代表 会见 调研 考察 走访 带队 受邀 应邀 发表 作
    做 为 现场 签署 签约 揭牌 领衔 主讲 演示 汇报 展示 讲述 发布 回答 提出 提醒 讲解 讲授 宣读 与会 到场 莅临 前往
    赴 抵达 走进 参观 询问 了解 勉励 叮嘱 嘱咐 交流 座谈 视察 检查 督导 部署 研究 推动 推进 组织 召集 召开 举行 举办
    开展 设立 投资 收购 加入 离任 退休 获得 荣获 入选 受聘 今年 用 让 给 被 比 跟 才 刚 正在 一直 坚持 讲 谈 边听
    手持 近日 日前 今天 昨天 当天 随后 最后 首先 期间 均 都 亲自 专程 率队 主导 关于 通过 利用 拿着 指着 看到 看着
    发现 带来 完成 撰写 研发 此前
    此次 团队 本人 一家 夫妇 带领 负责 来到 深入 听取 察看 任 系 携 牵头 上台 启动 推介 点评
    分享 围绕 详细 先后 还 也 则 获 创办 创立 出生 毕业 兼任 及其
""")
"""What follows names, of persons among others."""

FOLLOWS = words_of("""
    等 在 就 对 向 和 与 及 到 以 受 进行 带着 从 把 将 于 的 已 正 曾 又 便 一同 参与 主任 博士 教授 院士 先生 女士
    同志
""")
"""Words that cannot go on with a name."""

NOT_NAMES = frozenset(
    words_of("""
    万元 东方 严格 严重 乐于 乐观 云端 云计算 代表 任何 任务 任职 何时 余人 余家 党员 党委 党组 全力 全区 全县 全国
    全市 全年 全球 全省 全面 公司 关于 关注 关键 别人 包含 包括 北方 华东 华中 华北 华南 单一 单个 单位 南方 占比
    原有 原来 双方 向上 向前 向往 周年 周期 周边 和平 和谐 商业 商会 商务 季度 安全 安排 官方 尚未 常务 常年 常态
    常见 平台 平方 广大 应对 应当 应用 应该 应邀 强化 强调 成为 成员 成果 成立 文件 文化 方向 方式 方案 方面 时代
    时任 时间 时隔 明天 明年 明显 明确 易于 景区 景观 有关 段时间 毛利 水利 水务 江北 江南 沙龙 海外 温馨 田间 白天
    白色 相信 相关 石化 石材 石油 童年 简介 简单 管委 管委会 管理 米级 经济 花园 花费 西方 解决 解读 解释 计划 路上
    路演 车辆 车间 边界 边缘 连续 都会 都是 金属 金融 金额 银行 项目 项目方 项目组 项目部 马上 高度 高效 高端 高速
    黄河 黄金 齐心 齐聚 任命 高兴
    """)
)
"""Words that begin with a character that is also a surname and stand where names stand."""

NOT_NAME_ENDINGS = words_of("""
    公司 集团 银行 大学 学院 中心 协会 委员会 办公室 管委会 基地 园区 项目 领导 代表 主任 书记 总经理 董事长 记者 局
    厅 委 市 县 镇 街道 人士
""")

ENGLISH_POSTS = (
    r"CEO",
    r"CTO",
    r"CFO",
    r"COO",
    r"chief executive(?: officer)?",
    r"chief [a-z]+(?: [a-z]+)? officer",
    r"president",
    r"vice president",
    r"chairman",
    r"chairwoman",
    r"chair",
    r"director",
    r"managing director",
    r"general manager",
    r"manager",
    r"founder",
    r"co-founder",
    r"partner",
    r"professor",
    r"Professor",
    r"Dr\.?",
    r"Mr\.?",
    r"Ms\.?",
    r"Mrs\.?",
    r"minister",
    r"mayor",
    r"Mayor",
    r"governor",
    r"Governor",
    r"secretary",
    r"Secretary",
    r"spokesperson",
    r"spokesman",
    r"spokeswoman",
    r"engineer",
    r"scientist",
    r"analyst",
    r"head",
    r"commissioner",
    r"Commissioner",
    r"senator",
    r"Senator",
    r"President",
    r"Chairman",
    r"Director",
    r"Minister",
    r"executive",
    r"officer",
    r"Chief Executive(?: Officer)?",
)
"""Regular expressions."""

NOT_ENGLISH_NAMES = words_of("""
    Ltd Inc Corp Group Bank University Institute Company Centre Center Council Park Holdings Systems Technologies
    Energy Capital Authority Agency Association Ministry
""")
"""A name with one of these words is a body's."""

JOINED_NOUNS = words_of("""
    企业 单位 专家 嘉宾 代表 领导 部门 政府 学者 项目 机构 媒体 记者 园区 国家 社会 学生 教师 客户 高校 产业
    技术 相关 有关 行业 业内 市民 群众 居民 员工 职工 干部 协会 商会 院校 公司 银行 团队 同志 委员 院士 教授
    用户 伙伴 家长 村民 工人 科研 高管
""")
"""What 和 joins to a post: of 专家和企业代表 the 和 is no surname."""
