"""Closed word lists of the language: what stands around people's names. No list holds a name."""

from __future__ import annotations

from jianbao.values.listed import words_of

POSTS = words_of("""
    书记 主席 市长 区长 县长 镇长 乡长 省长 州长 旗长 局长 厅长 部长 处长 科长 司长 院长 校长 所长 馆长 行长
    会长 社长 站长 队长 台长 组长 秘书长 理事长 董事长 总裁 总经理 经理 总监 主任 主委 委员 常委 专员 干事
    执行官 技术官 运营官 财务官 科学家 CEO CTO CFO COO CIO CMO VP 负责人 创始人 合伙人 董事 监事 理事 顾问 院士
    教授 研究员 工程师 设计师 架构师 总师 设计总师 总设计师 总指挥 副总 专家 学者 主编 总编辑 分析师 代表 领导
    调研员 巡视员 店长 厂长 园长 发言人 主管 党组成员 博士 先生 女士 同志 研究生 带头人 掌门人 操盘手 投资人
    企业家 技术员 飞手 团长 班长 室长 长老 参赞 大使 领事 总领事 议员 首相 总统 总理 国务委员 政委 司令员 将军
    律师 医生 主持人 秘书 助理 讲师 老师 校友 系主任 副秘书长 执委 党委副书记 控制人 股东 法人 法定代表人
    中心主任 首席代表 经济师 统计师 会计师 规划师 农艺师 工艺师 审计师 建筑师 造价师 高工 次长 庭长 法官 检察官
    审判长 审判员 公诉人 辩护人 代理人 被告人 被害人 受害人 原告 被告 上诉人 预报员 导演 编剧 演员 主演 制片人
    出品人 作曲 编舞 策展人 传承人 工艺美术大师 教练 主教练 队员 运动员 护士长 医师 药师 民警 警长 船长 机长
    支书 财务长 营运长 技术长 讲解员 宇航员 航天员 创办人 主任科员 信息官 战略官 产品官 资源官 安全官 市场官
    营销官 创新官 法务官 投资官 合规官 数据官 增长官 商务官 品牌官 经济学家 社会学家 历史学家 数学家 物理学家
    化学家 艺术家 音乐家 书法家 翻译家 评论家 歌唱家 摄影师 作家 诗人 画家 歌手 指挥 导师 董秘 参事 督学 场长
    总干事 总领队 领队 乡贤 主祭 辅导员 指导员 督察专员 联络员 网格员 操作员 检验员 理疗师 营养师 咨询师 培训师
    精算师 评估师 化验员 饲养员 驾驶员 乘务长 列车长 舰长 艇长 连长 营长 旅长 参谋长 督导员 书画家 收藏家 评委
    裁判长 署长 行政长官 前锋 后卫 门将 国脚 冠军得主 获得者 保荐人 发行人 承办人
""")
"""What posts end with; a name follows."""

RANKS = words_of("""
    副 总 首席 高级 执行 常务 联合 名誉 荣誉 独立 中国区 大中华区 亚太区 全球 党组 党委 省委 市委 区委 县委
""")
"""What stands in front of such a noun."""

CITIZENS = words_of("""
    市民 居民 村民 观众 游客 家长 学生 患者 乘客 读者 业主 商户 农户 司机 顾客 球迷 员工 职工 工人 志愿者 选手
    同学 嘉宾 创业者 从业者 经营者 养殖户 种植户 大户 脱贫户 住户 租户 用户 青年 老人 居民代表 党员 店主 店员
    摊主 车主 船工 牧民 渔民 农民 师傅 骑手 快递员 网友 校长助理 毕业生 新生 老兵 退役军人 爱好者 参观者 消费者
    求职者 亲历者 受访者
""")
"""What anybody may be; a name follows only where that person speaks."""

LOOSE_POSTS = words_of("""
    代表 领导 专家 顾问 负责人 同志 先生 女士 学者 老师 校友 班长 理事 董事 秘书 助理 股东 法人 常委 委员 干事
    原告 被告 团长 作家 诗人 画家 歌手 指挥 导师 艺术家 音乐家 书法家 翻译家 评论家 获得者 前锋 后卫 门将 国脚
    评委 领队 连长 营长 乡贤 经济学家 社会学家 历史学家 参谋长
""")
"""Posts that stand before words of any kind; a name with a rare surname is not told from these."""

DEEDS = words_of("出席 参加 主持 到场 致辞 通报 提醒 执导 采访 讲话 讲授 饰演 主演")
"""What only persons do besides speaking."""

SEATS = "学院校局厅部委办会司室所站心团馆台行社市县区镇乡处科组班园庭"
"""The last characters of what posts are held at: behind one of them a post is whole."""

TITLES = words_of("院士 教授 研究员")
"""What stands directly behind a name."""

BYLINES = words_of("""
    记者 通讯员 编辑 责编 摄影 摄 供图 实习生 校对 撰稿 作者 文/图 来源 撰文 供稿 审核 编审 监制 制图 剪辑 摄像
    终审 一审 二审 三审 初审 复审 值班主任 值班编委 值班总编 美编 排版 编译 报道员
""")
"""Who signs an article is no person of its story."""

BYLINE_HEADS = words_of("视频 文字 图片 统筹 策划 设计 版式 图 文 责任校对 执行主编 主编 采写")
"""What signs an article where a colon or a stroke follows."""

SAYS = words_of("""
    表示 介绍 指出 强调 认为 告诉 坦言 透露 谈到 提到 解释 宣布 说 称 看来 致辞 讲话 发言 感慨 补充 直言 回忆 分析
    判断 呼吁 建议 希望 要求 算了 笑着 总结 回应 答道 坚信 相信 预测 预计 致词 通报 写道 澄清
""")
"""What only persons do."""

DOES = words_of("""
    出席 参加 主持 一行 率 陪同 分别 共同 见证 担任 出任 当选 接受 代表 会见 调研 考察 走访 带队 受邀 应邀 发表
    作 做 为 现场 签署 签约 揭牌 领衔 主讲 演示 汇报 展示 讲述 发布 回答 提出(?!席|任) 提醒 讲解 讲授 宣读 与会
    到场 莅临 前往 赴 抵达 走进 参观 询问 了解 勉励 叮嘱 嘱咐 交流 座谈 视察 检查 督导 部署 研究 推动 推进 组织
    召集 召开 举行 举办 开展 设立 投资 收购 加入 离任 退休 获得 荣获 入选 受聘 今年 用 让 给 被 比 跟 才 刚 正在
    一直 坚持 讲 谈 边听 手持 近日 日前 今天 昨天 当天 随后 最后 首先 期间 均 都 亲自 专程 率队 主导 关于 通过
    利用 拿着 指着 看到 看着 发现 带来 完成 撰写 研发 此前 此次 团队 本人 一家 夫妇 带领 负责 来到 深入 听取
    察看 任 系 携 牵头 上台 启动 推介 点评 分享 围绕 详细 先后 还 也 则 获 创办 创立 出生 毕业 兼任 及其 同时
    执导 饰演 主演 扮演 演唱 领唱 执教 采访 通报 当庭 摘得 夺得 看完 赛后 全程 实地 一同 质疑 批评 证实 否认
    承认 确认 澄清 反驳 说明 受访 披露 提议 担忧 打开 连连 连忙 深有 信心 回乡 返乡 首次 如是 如此 这样 这么 更
    昨日 今日 昨晚 当晚 当日 今晨 上午 下午 凌晨 并 最 是 没 不 到 委托 批准 签发 带着 带头 接手 接过 接管 交接 接待
    接到 迎接 欢迎 感谢 祝贺 慰问 看望 检阅
    巡查 督查 查看 巡看 现任 曾任 历任 原任 继任 就任 升任 转任 调任 接任 连任 留任 卸任 辞任 辞去 离职 当时
    此间 至今 目前 曾经 刚刚 已经 正式 同样 同意 决定 打算 计划 准备 开始 继续 选择 接替 拥有 持有 控制 出资
    捐赠 捐出 筹集 创建 成立 打造 经营 管理 执掌 掌舵 统筹 协调 对接 促成 促进 保障 落实 贯彻 传达 学习 报告
    审议 投票 当场 当面 亲手 亲临 亲切 热情 认真 仔细 耐心 兴奋 激动 高兴 自豪 自信 深情 动情 幽默 坦率 直率
    无奈 遗憾 愤怒 忧心 感到 感叹 感言 觉得 深知 知道 明白 清楚 记得 想到 想起 谈及 谈起 说起 提及 举例 反问
    追问 问道 写道 喊话 发问 回顾 展望 期待 期望 期许 憧憬 鼓励 倡议 号召 动员 寄语 朗诵 演奏 表演 登台 献唱
    颁奖 剪彩 揭幕 授牌 授旗 鸣枪 按下 推杆 培土 奠基 合影 握手 落座 入座 起身 走上 走到 走下 站在 坐在 住在
    身着 身穿 手握 手捧 拿出 掏出 翻开 端着 指向 领队 率先 首倡 组建 指导 指挥 帮助 协助 陪伴 护送 营救 治疗
    救治 接诊 手术 查房 坐诊 就读 任教 从教 留学 生于 去世 逝世 病逝 不再 不仅 不断 不禁 不久 不到 未 没有 都是
    也是 就是 正是 成为 成了 作为 身为 因为 为了 由于 凭借 依托 借助 按照 根据 结合 针对 面对 面向 运用 采用
    采取 拿下 拿到 拿起 赢得 斩获 捧得 夺冠 领奖 领取 获颁 获评 获批 获准 被任 被选 被聘 被授 被评 被提 被免
    被查 涉嫌 受审 落马 个人 夫妻 父子 兄弟 姐妹 母亲 父亲 妻子 丈夫 女儿 儿子 家人 家属 家中 家里 处获悉 处了解
    那里 手中 手里 身上 身边 眼中 看来 笔下 名下 旗下 麾下 所在 所说 所言 所率 所带 工作室
    下达 按动 敲响 来访 到访 来华 来沪 来京 来津 来渝 来穗 来深 来鄂 来湘 来粤 来皖 来浙 来闽 来赣 来鲁 来豫 来冀 来黔
    来滇 来川 来陕 来甘 来宁 来琼 来桂 来辽 来港 来澳 来台 签字 致信 致函 致电 来电 来函
""")
"""What follows names, of persons among others."""

FOLLOWS = words_of("""
    等 在 就 对 向 和 与 及 到 以 受 进行 带着 从 把 将 于 的 已 正 曾 又 便 一同 一道 参与 主任 博士 教授 院士 先生
    女士 同志
""")
"""Words that cannot go on with a name."""

MURKY_SURNAMES = "国能通经家公从后相由那步居终双师利满平元广红须养富容充欢空益"
"""Rare surnames that begin words of every kind."""

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
    各方 各界 各级 各地 各位 其他 其它 全体 广大 多位 多名 众多
    技术 相关 有关 行业 业内 市民 群众 居民 员工 职工 干部 协会 商会 院校 公司 银行 团队 同志 委员 院士 教授
    用户 伙伴 家长 村民 工人 科研 高管
""")
"""What 和 joins to a post: of 专家和企业代表 the 和 is no surname."""
