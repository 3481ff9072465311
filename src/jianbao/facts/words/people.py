"""Closed word lists of the language: what stands around people's names. No list holds a name."""

from __future__ import annotations

from jianbao.values.listed import words_of

POSTS = words_of("""
    书记 主席 市长 区长 县长 镇长 乡长 省长 州长 旗长 局长 厅长 部长 处长 科长 司长 院长 校长 所长 馆长 行长 会长
    社长 站长 队长 台长 组长 秘书长 理事长 董事长 总裁 总经理 经理 总监 主任 主委 委员 常委 专员 干事 执行官 技术官
    运营官 财务官 科学家 CEO CTO CFO COO CIO CMO VP 负责人 创始人 合伙人 董事 监事 理事 顾问 院士 教授 研究员 工程师
    设计师 架构师 总师 设计总师 总设计师 总指挥 副总 专家 学者 主编 总编辑 分析师 代表 领导 调研员 巡视员 店长 厂长
    园长 发言人 主管 党组成员 博士 先生 女士 同志 研究生 带头人 掌门人 操盘手 投资人 企业家 技术员 飞手 团长 班长
    室长 长老 参赞 大使 领事 总领事 议员 首相 总统 总理 国务委员 政委 司令员 将军 律师 医生 主持人 秘书 助理 讲师
    老师 校友 系主任 副秘书长 执委 党委副书记 控制人 股东 法人 法定代表人 中心主任 首席代表
    经济师 统计师 会计师 规划师 农艺师 工艺师 审计师 建筑师 造价师 高工 次长 庭长 法官 检察官 审判长 审判员 公诉人
    辩护人 代理人 被告人 被害人 受害人 原告 被告 上诉人 预报员 导演 编剧 演员 主演 制片人 出品人 作曲 编舞 策展人
    传承人 工艺美术大师 教练 主教练 队员 运动员 护士长 医师 药师 民警 警长 船长 机长 支书 财务长 营运长 技术长
    讲解员 宇航员
    航天员 创办人 主任科员
""")
"""What posts end with; a name follows."""

CITIZENS = words_of("""
    市民 居民 村民 观众 游客 家长 学生 患者 乘客 读者 业主 商户 农户 司机 顾客 球迷 员工 职工 工人 志愿者 选手 同学
""")
"""What anybody may be; a name follows only where that person speaks."""

LOOSE_POSTS = words_of("""
    代表 领导 专家 顾问 负责人 同志 先生 女士 学者 老师 校友 班长 理事 董事 秘书 助理 股东 法人 常委 委员 干事 原告
    被告 团长
""")
"""Posts that stand before words of any kind; a name with a rare surname is not told from these."""

DEEDS = words_of("出席 参加 主持 到场 致辞 通报 提醒 执导 采访 讲话 讲授 饰演 主演")
"""What only persons do besides speaking."""

SEATS = "学院校局厅部委办会司室所站心团馆台行社市县区镇乡处科组班园庭"
"""The last characters of what posts are held at: behind one of them a post is whole."""

TITLES = words_of("院士 教授 研究员")
"""What stands directly behind a name."""

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
    分享 围绕 详细 先后 还 也 则 获 创办 创立 出生 毕业 兼任 及其 同时 执导 饰演 主演 扮演 演唱 领唱 执教 采访 通报
    当庭 摘得 夺得 看完 赛后
""")
"""What follows names, of persons among others."""

FOLLOWS = words_of("""
    等 在 就 对 向 和 与 及 到 以 受 进行 带着 从 把 将 于 的 已 正 曾 又 便 一同 一道 参与 主任 博士 教授 院士 先生
    女士 同志
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
    黄河 黄金 齐心 齐聚 任命 高兴 多次 多亏 万达 西南 海南 计算 计算机 成长 成绩 成才 施肥 施工 施策
    安下心 都坐
    """)
)
"""Words that begin with a character that is also a surname and stand where names stand."""

NOT_NAME_ENDINGS = words_of("""
    公司 集团 银行 大学 学院 中心 协会 委员会 办公室 管委会 基地 园区 项目 领导 代表 主任 书记 总经理 董事长 记者 局
    厅 委 市 县 镇 街道 人士 法院 检察院 女士 先生 大爷 大妈 阿姨 师傅 老师 同学 的 了 在
""")

NAMES_TOO = frozenset(
    words_of("""
    东方 方向 白天 江南 江北 明天 时代 时间 花园 温馨 童年 黄河 黄金 和平 云端 马上 路上 简单 乐观 高兴 南方 北方 沙龙
    安全 单一 白色 常年 严格 田间
    """)
)
"""Those of them that people are called too: names where a whole post stands before them and a person's deed behind."""

MURKY_SURNAMES = "国能通经家公从后相由那步居终双师利满平元广红须养富容充欢空益"
"""Rare surnames that begin words of every kind."""

NOT_RARE_NAMES = frozenset(
    words_of("""
    通报 通知 通过 通常 通告 公开 公布 公告 公示 公司 公平 公正 公安 公共 公众 公益 后来 后续 后期 从容 从来 从事
    从不 从未 相关 相继 相信 相当 相互 终于 终身 由衷 由于 充分 充满 经常 经过 经历 经济 经由 国内 国家 国际
    国外 家人 家长 家属
    家庭 能否 能够 能源 能力 广泛 广大 广场 双方 双双 平静 平时 平日 平均 平台 东部 富有 居然 居民 容易 元旦 满意 满怀
    欢迎 养老 师生 师傅 那么 那天 那时 那位 融合 融媒 空间 利用 利率 利好 红色 红包 须知 须要 越来 荣获 荣誉 权威
    权利 家中 步入 游客 游览 言辞 生前 索赔 宣布 宣传 宣读 宣讲 通气 专题
""")
)
"""Words that begin like a rare surname."""

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
    Energy Capital Authority Agency Association Ministry Transit Rail Railway Railways Metro Hospital School College
    Court Police Port Airport Lines Airways Access Open Easy Free New First Global International National United
    Friends Save Street Road Line Zone District County City Province Republic Times Daily News Post Courier Wire
""")
"""A name with one of these words is a body's."""

JOINED_NOUNS = words_of("""
    企业 单位 专家 嘉宾 代表 领导 部门 政府 学者 项目 机构 媒体 记者 园区 国家 社会 学生 教师 客户 高校 产业
    技术 相关 有关 行业 业内 市民 群众 居民 员工 职工 干部 协会 商会 院校 公司 银行 团队 同志 委员 院士 教授
    用户 伙伴 家长 村民 工人 科研 高管
""")
"""What 和 joins to a post: of 专家和企业代表 the 和 is no surname."""
