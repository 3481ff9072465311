"""What the names of bodies end in, begin at and stand beside."""

from __future__ import annotations

from jianbao.values.listed import words_of

ENDINGS = words_of("""
    有限责任公司 股份有限公司 有限公司 分公司 子公司 总公司 公司 集团 银行 分行 支行 证券公司 保险公司 基金公司 大学 学院
    研究院 设计院 科学院 工程院 规划院 测绘院 建科院 中科院 社科院 农科院 研究所 实验室 实验中心 协会 学会 商会
    联合会 促进会 基金会 研究会 同业公会
    卫星发射中心 航天发射中心 飞行控制中心 产业联盟 创新联盟 技术联盟 标准联盟 委员会 管委会 理事会 发改委 经信委
    经委 科委 建委
    国资委 卫健委 农委 商务委 改革委 金融办 网信办 办公室 领导小组 工作组 人民政府 市政府 区政府 县政府 省政府
    镇政府 州政府 党委 市委 区委 县委 省委 镇党委 政协 人大常委会 工商联 侨联 文联 总工会 管理中心 服务中心
    研究中心 监测中心 检测中心 信息中心 大数据中心 节能中心 减排中心 应急中心 保障中心 评估中心 交易中心 培训中心
    推广中心 应用中心 技术中心 促进中心 发展中心 测控中心 气象中心 救援中心 事务所 交易所 合作社 医院 出版社 通讯社
    电视台 管理总局 监管总局 税务总局 体育总局 特区政府 行署 办事处 村委会 居委会 旅游署 观光署 推广署 发展署 环保署
    贸易署 秘书处 联席办 法院 检察院 事务局 管理局 发展局 改革局 信息化局 科技局 商务局 财政局 税务局 统计局
    数据局 经信局 发改局 监管局 教育局 投促局 促进局 气象局 能源局 供电局 公安局 规划局 资源局 环境局 民政局
    住建局 交通局 水利局 应急局 海事局 保障局 审计局 司法局 林业局 旅游局 农村局 健康局 体育局 人社局 管理处
    工信厅 科技厅 信息化厅 商务厅 交通厅 财政厅 教育厅 资源厅 信息化部 运输部 科技部 教育部 商务部 财政部 资源部
    环境部 城乡建设部 保障部 旅游部 农村部 公安部 民政部 司法部 水利部 宣传部 组织部 统战部 数位发展部 工信部 经济部
    国务院 行政院 立法院 代表团 大使馆 总领事馆 总领馆 领事馆 经济商务处 经商处
""")
"""What formal names end in."""

NATIONAL = frozenset(
    words_of("""
    工信部 科技部 教育部 商务部 财政部 公安部 民政部 司法部 水利部 生态环境部 自然资源部 农业农村部 交通运输部
    工业和信息化部 国务院 行政院 立法院 经济部 数位发展部 市场监管总局 国家税务总局
""")
)
"""Offices of a whole country: their names are whole though they have only words of kind."""

NOT_BEHIND = {
    "司": "法制化",
    "团": "军化式结",
    "行": "家业卡间员长",
    "学": "生城者士堂术",
    "会": "员长议场谈见计展客",
    "局": "员面部势限址",
    "委": "员托派任",
    "部": "门分署队件级位",
    "院": "士落线",
    "所": "有在需以得谓属",
    "室": "内外",
    "办": "法理公好事成学厂案证",
    "处": "理置于方所",
    "社": "会区保交",
    "校": "长友区方车服庆园",
}
"""By the last character of an ending: what behind it makes another word of that, as 会 and 长, 办 and 法."""

NOT_BEHIND_ANY = "员法家理士务址置机头制化界圈"
"""What does so behind all other endings."""

NO_OFFICE = "格布结大当时全开定僵变残败平胜困危骗饭赌做出搅棋战终"
"""Before 局 these make no office of it: 格局, 布局."""

DEPARTMENTS = words_of("""
    议会 发改委 经信委 经委 科委 建委 国资委 卫健委 农委 商务委 网信办 金融办 新闻办 数据办 招商办 专班 科技局 商务局
    财政局 税务局 统计局 数据局 经信局 工信局 发改局 监管局 教育局 投促局 促进局 气象局 能源局 公安局 规划局 资源局
    环境局 民政局 住建局 交通局 水利局 水务局 应急局 管理局 保障局 审计局 司法局 林业局 旅游局 文旅局 农村局 健康局
    卫健局 体育局 人社局 医保局 药监局 审批局 城管局 信访局 海事局 消防局 工信厅 科技厅 商务厅 交通厅 交通运输厅
    财政厅 教育厅 资源厅 公安厅 司法厅 水利厅 住建厅 文旅厅 民政厅 应急厅 投资促进局 投资促进中心 招商中心 大数据局
    大数据中心 融媒体中心 公共资源交易中心 政务服务中心 行政审批局 农业农村厅 乡村振兴局 储备局 宣传部 组织部 统战部
    气象台 重点项目办 防指 防汛指挥部 疾控中心 文联 侨联 工商联 总工会
""")
"""Bodies of a government that are named by their field: with 市 or 区 before it, such a name is whole."""

SCHOOLS = words_of("""
    小学 初中 中学 高中 学校 幼儿园 剧院 剧团 乐团 博物馆 图书馆 美术馆 文化馆 科技馆 卫生院 海关 派出所
""")
"""Schools and houses of culture: names that a short word before them makes."""

FIELDS = words_of("""
    证券 保险 信托 期货 资本 创投 基金 电信 联通 移动 电网 电力 石油 石化 航空 航天 船舶 重工 汽车 科技 智能 智联
    智算 软件 通信 电子 光电 微电子 半导体 新能源 能源 储能 光学 光子 精机 电气 电器 机电 传动 液压 轴承 宇航 药业
    乳业 酒业 锂业 铝业 种业 生物 医药 制药 新材 材料 导航 测控 机器人 物流 传媒 置业 股份 控股 网络 信息 数据 技术
    卫星 智造 动力 精密 联盟 工业 投资
""")
"""Fields of business that the short names of firms end in."""

SHORT_ENDINGS = FIELDS + words_of("国投 城投 交投 产投 金投 科投 金租 铁塔 建工")
"""What short names of firms end in; also plain words, so only in lists or beside a full name."""

BREAKS = words_of("""
    今天 昨天 明天 下一步 帮助 当作 走出 带动 标志着 促成 承载 自 老股东 顶级 若干个 听取 到 以及 包括 联合 依托
    携手 支持 推动 助推 引进 引入 邀请 成立 组建 设立 获得 作为 通过 根据 随着 来自 走进 成为 位于 隶属 代表
    属于 加入 入驻 落户 推出 负责 出席 参加 见证 签署 签订 签约 共同 分别 加快 打造 围绕 聚焦 其中 目前 现场
    当天 今年 去年 近日 日前 据悉 获悉 会上 期间 随后 此外 另外 同时 国内一流 国内领先 全球领先 知名 著名 领先
    龙头 旗下 所属 下属 全资 介绍 表示 指出 认为 透露 一家 多家 这家 双方 担任 曾任 历任 任职 名为 参与 主办
    承办 协办 考察 调研 拜访 会见 访问 到访 服务商 运营商 供应商 制造商 企业 单位 机构 呈现出 发挥 实现 注册
    建成后 专供 发起 牵头 委托 获批 授权 收购 投资方 承建方 运营方 由 的 了 是 把 让 被 向 从 对 将 为 在 有 给
    经 以 拟 已 还 也 都 均 与 和 及 跟 同 任 至 月 年 日 于 等 起诉 状告 对话 专访
    莅临 走访 慰问 参观 牵手 联手 对接 入股 参股 并购 增资 捐赠 供职 就职 转投 探访 前往 致电 送往 转入 交付 发往
    落子 落地 率队 一行 赴 们 完善 健全 仍 仍待 业主 控股股东 母公司 参股公司 实控人
    长兼 裁兼 理兼 任兼 记兼 席兼 完成 接入 达成 取得 请问 我请 日商 美商 德商 港商 韩商 英商 研制方 施工方 使用方
    供货方 赞助方 主办方 承办方 项目业主 项目方 之一的 共建 消息说 消息称
    率 子公司 孙公司 标的公司 产业方 出让方 受让方 转让方 收购方 交易对方 关联方 融资方 需求方 大股东 投资者 合作伙伴
    以来 暨 国企 央企 民企 实施主体 运营主体 开发商 承包商 经销商 代理商 集成商
""")
"""Where a name cannot go on to the left. Single characters count only outside the words of `UNBROKEN`."""

UNBROKEN = words_of("""
    年产 自然 自贡 自动 自治 自主 自控 来自 自由 自来水 自立 自强 自行 自驾 自营 到位 达到 得到 到场 到期 为民 为国
    中国通 行为 为先 有限 有色 有机 有线 有研 有为 对外 对接 对口 将军 同济 同方 同城 同心 同仁 同盟 协同
    合同 共同 会同 大同 和平 和谐 共和 中和 融和 民和 和田 和顺 在线 经信 经委 经济 经开 经营 经贸 经发 经纬
    财经 产经 从业 与会 的士 已知 都市 成都 首都 拟态 还原 服务 给水 供给 把关 任务 责任 被动 让利 以色列 以内
    可以 了解 是否 向上 面向 定向 方向 导向 化工 年华 日照 日报 日立 日本 明日 至诚 等级 高等 于都 日化 百年
    青年 少年 中年 老年 周年 月亮 投资促进 联合会 联合大学 联合发展 联合国 企业家 企业联合 中小企业 企业服务
    企业管理 企业发展 支持中心 代表处 并购基金 并购重组 业主委员会
    国际合作 经济合作 研究与 与发展 和发展 签约中心 技术支持 服务机构 经济联合
    暨南 国有资产 国有资本
    率先 效率 功率 税率 汇率 利率 频率 速率 概率 科技企业 九年一贯制 承办法官 被告 被害 被上诉 被申请
""")
"""Words that hold a character or word of `BREAKS` and do not break a name."""
WORDS_IN_FOR = words_of("""
    以为 成为 作为 认为 称为 视为 定为 改为 名为 分为 较为 更为 最为 极为 尤为 颇为 因为 均为 皆为 即为 是为 则为 设为
    增为 升为 降为 变为 化为 列为 选为 评为 已为 将为 能为 可为 专为 特为 主为 多为 全为 都为 并为 且为 仍为 也为
""")
"""Of these no name of two characters with 为 is one."""

JOINS_IN_NAMES = words_of("""
    发展 经济 工业 住房 规划 文化 资源 卫生 科学 就业 监督 改革 人力 退役 研究 测控 技术 管理 设计 教育 开发
    信息 工程 环境 金融 安全 运输 粮食 农业 商务 港口 海洋 海关 审计 广播 民族 体育 公安 食品
""")
"""Behind these 和, 与 and 及 belong to a name: 发展和改革委员会."""

GENERIC = words_of("""
    算力 这些 这 该 那 其 各 某 每 我 本 此 有关 相关 多家 部分 一些 实体 注册 实现 投资 上市 合资 控股 子 分 母
    总 国有 民营 央企 龙头 头部 骨干 科技 重点 国家 国内 全国 省级 市级 区级 全省 全市 全区 下属 运营 项目 平台
    管理 建设 独角兽 外资 创新 研发 智库 双方 高校 联合 当地 本地 新 大 小 两 三 四 五 六 七 八 九 十 一 家 个
    所 大型 中小 顶级 人工智能 上下游 生产型 型 知名 著名 优质 服务 技术 国际 海外 境外 工程 专业 第三方 商业
    互联网 制造 产业 市 区 县 省 镇 我市 我区 我县 我省
    新建 示范 普通 民办 公办 职业 寄宿 乡村 城区 农村 及 和 主管 政府 保荐 承销 中标 咨询 租赁
    社会 耐心 长期 风险 固定资产 民间 外商 境内 新一代 互联 养老 低空 公募 私募 绿色 清洁 网联 智慧 具身 通用 高端 装备
    新型 数字 传统 现代 新兴 未来 低碳 可再生 生成式 边缘 工业 量子 合成 公共 老 三级 二级 一级 国家级 世界级 集成 金融
    引导 地方 中央 各级 参股 母 关联 链主
""")
"""Words of which alone no name is made: 该科技公司, 国家重点实验室."""

LIST_HEADS = words_of("""
    企业 公司 单位 机构 高校 院校 院所 协会 银行 供应商 供应方 运营商 服务商 部门 组织 集团 央企 国企 厂商 金融界 友商
    商会 智库 媒体 投资机构 金融机构 科研院所 社会组织 行业组织 合伙人 合作伙伴 生态伙伴 客户 车企 药企
""")
"""What a list of bodies is called behind its 等."""

NOT_HEADED = words_of("配套 领域 环节 零部件 部件 设备 材料 产品 行业 方向 赛道 方面")
"""With one of these between 等 and the head, a list is of what the bodies make: 液冷、电源等配套企业."""

LEAD_IN = words_of("""
    服务 引导 带动 供 联合 包括 包含 例如 比如 如 有 含 涉及 邀请 引进 吸引 汇聚 云集 集聚 以 分别 来自
""")
"""Verbs at the head of a list, in front of its first member."""

ACTS = words_of("""
    宣布 完成 领投 跟投 参投 中标 签约 签署 签订 发布 推出 入驻 落户 研制 承建 专供 获得 获批 主导 持续 出台
    引进 打造 集聚 依托 强化 成立 启动 拟 将 与 计划 意向 投资 建成 拥有 承诺 联合 牵头 率先 积极 主动 深化 全力
    就 贡献 担任 负责 提供 表示 称 介绍 透露 已 携手 开展 承担 运营 申报 交付 承接 创立 旗下 派出 中选 登陆 研发
    申请 自主 租用 采购 认为 加注 继续加注 公布 披露 挂帅 出资 共建 增持 减持 带来 否认 回应
""")
"""What bodies and governments do; behind a short name they show it to be one."""

SITES = words_of("园 园区 基地 港 中心 院 所 城")
"""What the names of parks and centres end in; they are bodies where they do what only bodies do."""

SITE_ACTS = words_of("与 宣布 签订 签署 中标 承担 负责 发布 拟与 已与 将与 透露 介绍 表示 公布 公布的 发布的")
"""What shows a park or centre to be a body; to be built or opened does not."""

COMMON = frozenset(
    words_of("""
    人工智能 固定资产 民间资本 社会资本 房地产 基础设施 政府 业主 企业 公司 村民 农户 客户 用户 对方 各方 双方 学校
    医院 专家 财政 市场 社会 法院 厂家 商家 国家 个人 家长 居民 单位 机构 部门 团队 官方 校方 院方 警方 县里 市里
    区里 银行 员工 媒体 记者 游客 球队 球员 教练 乐队 歌手 导演 演员 会议 大会 论坛 组委会 主办方 承办方 合作方
    投资方 开发商 运营商 供应商 经销商 承包商 物业 社区 村里 镇里 农民 司机 乘客 患者 医生 教师 学生 老师 专业团队
    第三方 联合体 当事人 原告 被告 债权人 股东 买方 卖方 甲方 乙方 院校 高校 园区 央企 国企 民企 外企 车企 药企 友商
    伙伴 合作伙伴 意向方 投资者 投资人 主持人 发言人 裁判 委员会 董事会 股东会 理事会 法官 检方 警察 军方 白宫 议会
    国会 内阁 多方 两国 两地 三方 四方 中方 美方 外方 港方 资方 买家 卖家 货主 车主 船东 房东 租户 商户 牧民 渔民
    工人 志愿者 群众 市民 乡亲 同行 同学 朋友 家人 亲友 大家 自己 本人 有关方
    """)
)
"""Nouns of those who act and sign, and are no body by themselves."""

NOT_BRANDS = words_of("""
    项目 工程 基地 产品 活动 计划 方案 大赛 大会 会议 论坛 仪式 协议 合同 政策 平台 系统 品牌 电影 影片 赛事
    比赛 联赛 者 人 员 长 们 方 家 国 省 市 区 县 镇 乡 村 户 商 局 委 队 总统 总理 主席 部长 先生 女士 一行
    双方 一期 二期 三期 全部 时 后 前 中 内 外 上 下 地 处 次 批 年 月 日 天 目 门 力 性 化 款 种 类 量 额 率 度
    值 线 期 店 厂 车 机 房 楼 路 均 皆 却 便 则 再 又 曾 刚 才 不 未 没 没有 首次 正式 联合 继续 陆续 相继 先后
    成功 顺利 如期 计划 全面 双双 同步 全年 共 总 兼 会 能 可 要 应 需 还 即 仅 只 合计 累计 总共 也 都 就 并 而
""")
"""What the name of a firm does not end in: what is before such a word is a thing, a person or a time."""

NOT_BRANDS_BEGIN = words_of("""
    这 该 各 其 双 两 多 一 几 数 全 某 每 本 我 他 她 它 你 谁 此 那 被 如 并 也 还 就 不 没 未 首 第 有 无 均
    曾 再 又 很 更 最 所 由 在 对 向 将 把 让 使 因 但 而 若 虽 即 只 仅 去 今 明 昨 当 前 后 已 正 先 项目 工程
    活动 政府 财政 目前 计划 总 投资 建设 企业 公司 市民 村民 群众 居民 社会 随着 通过 为 了 的 及 和 与 或 以
    比 从 到 按 据 受 经 给 请 外 国内 国外 推 促 打造 构建 开拓 迈 探索 助力 做 努力 自行 自主 省 市 区 县 镇
    乡 村 老 新 旧 大 小 高 低 年 月 日 上 下 共 副 成功 正式 重点 首 专家 记者 主持 合作 相关 有关 各地 部分
""")
"""What the name of a firm that nothing but its surroundings prove does not begin with."""

GOVERNED = words_of("开发区 高新区 经开区 科技城 新区 区 县 镇 市 省 街道 自治州")
"""What the names of governed places end in."""

NOT_MEMBERS = words_of("""
    推动 促进 提升 发展 建设 应用 服务 产业 产业链 生态 领域 环节 技术 系统 设备 产品 零部件 的 了 项目 平台
    活动 材料 方面 能力 体系 工作 模式 场景 人才 资源 政策 要素
""")
"""What ends the items of lists that are no lists of bodies."""

NOT_BODIES = words_of("""
    要学会 能学会 布局 格局 结局 大局 当局 时局 全局 开局 定局 僵局 变局 残局 败局 平局 胜局 困局 危局 骗局
    实体公司 上市公司 人工智能 动力 机器人 小镇 城镇 乡镇 园区 社区 地区 片区 景区 示范区 集聚区 承载区 先行区 试验区
    工业区 市区 湾区 创新区 功能区 核心区 自治区 特区 辖区 灾区 整区 全区 各区 三区 两区 四区 城市 全市 各市
    亚太区 中华区 中国区 华东区 华南区 华北区 西南区 西北区 东北区 美洲区 欧洲区 北美区
    本市 省市 全省 各省 全县 各县 地市 上市 门市 股市 超市
    项目投资 资产投资 总投资 期投资 兼 小学校 中学校 城区 校区 籍市 会议会 中小学 大中小学 工作专班 一专班
""")
"""Words that only look like the end of a body's name."""

KINDS = words_of("""
    火箭 芯片 设计 无人机 自动驾驶 大模型 模型 游戏 药 造车 租车 快递 外卖 短视频 直播 电商 影视 文化 旅游 餐饮 食品
    医疗 器械 光伏 风电 电池 氢能 环保 建筑 建材 钢铁 煤炭 矿业 纺织 服装 家居 家电 化工 遥感 测绘 雷达 激光雷达
    云计算 大数据 区块链 咨询 广告 会展 家政 物业 房地产 外贸 贸易 化妆品 芯 整车 零部件 星座 发射 商用 乘用 飞行
    首批 首轮 首笔 语音 图像 视觉 语言 多模态 航运 核心 关键 前沿 共性 公开 监测 统计 基础 历史 实时 原始 训练 财务
    业务 经营 上述 前述 间接 直接 实际 控制
    对外 设备 追加 一期 二期 三期 首期 前期 后期 累计 计划 总 民生 有效 房屋 研发性 股权 债权 产权 先进 成熟 自研
    国产 进口 自有 配套 市场化 市场 民用 军用 内部 外部 有色 黑色 高温 高性能 高强 复合 合金 金属 有机 无机 人形 协作
    扫地 焊接 手术 康复 仓储 配送 巡检 移动 陪伴 家用 燃油 混动 纯电 电动 电化学 独立 共享 用户侧 工商业 抽水 遥测
    气象 星载 机载 车载 便携 大众 社区 个人 用户 客户 企业 行业 开源 主流 常规 成套 整套 单一 多种 各种 这项 该项
    这种 此类 同类 一种 一项 两项 三项 多项 许多 更多 大量 全部 所有 运载 导航 遥控 地面 海上 陆上 海洋 城市 城乡
    区域 全球 世界 亚洲 欧洲 美国 日本 德国 法国 英国 韩国 中国
""")
"""What firms and things are told apart by, beside the words of `GENERIC`: 商业火箭公司, 核心技术, 人形机器人."""

BEFORE_FIRM = words_of("""
    此前 目前 当前 如今 眼下 现 尚需 仍需 还需 需 须 全 整个 超过 高于 低于 等于 持有 占 影响 保障 确保 提升 增强
    提高 降低 维护 损害 促进 离开
    加入 创办 创立 告知 通知 要求 督促 导致 造成 使 令 让 给 按 因 受 据 说 称 归属 属于 反映 符合 代表 上述 前述
    了解 关注 回到 来到 进入 负责 掌管 接手 接管 带领 领导 出售 转让 购买 买下 收购 回购 增持 减持 控股 拖累 帮助
    助力 证明 表明 显示 意味着 预计 相信 希望 觉得 担心 建议 批准 同意 允许 涉及 关于 鉴于 基于 围绕 反对 起诉 利用
    借助 位于 依靠 适应 制约 限制
""")
"""Behind one of these 公司 is the firm that the text speaks of: 尚需公司董事会审议."""

MEDIA = words_of("观察 财经 日报 晚报 时报 早报 周刊 周报 杂志 新闻 在线 智库 咨询 数据库 网 社")
"""What the names of media and of those who count end in, of whom news says 据某某统计."""

NO_MEDIA = words_of("初步 不完全 最新 公开 内部 当地 外 国外 多家 境外 中国 有关 相关 互联 上 官 官方 本 记者")
"""With one of these in front such a word is no name: 据公开数据库统计."""

LEGAL_FORMS = words_of("Ltd Inc plc Corp Corporation Company LLC LLP PLC Plc GmbH AG SA SAS SE AB Oy Oyj BV NV Pte")
"""What a firm is by law: news leaves it away."""

ENGLISH_LEGAL = LEGAL_FORMS + words_of("Group Bank University Institute College Holdings Systems Technologies Foundation")
"""What ends an English name whatever follows: Cedar Ltd and Bayport Holdings are two."""

ENGLISH_ENDINGS = ENGLISH_LEGAL + words_of("""
    Co School Laboratory Laboratories Lab Labs Council Authority Agency Association Ministry Department
    Bureau Commission Committee Technology Capital Fund Partners Ventures Energy
    Power Renewables Centre Center Consortium Alliance Federation Chamber Administration Airlines
    Motors Semiconductor Compute Networks Telecom Pharma Pharmaceuticals Space Spaceworks Rockets Robotics
    Analytics Software Investments Pensjon Office Academy Trust Union Exchange Government Transit Railway Railways
    Hospital Court Museum Theatre Theater Orchestra Motion Electronics Industries Logistics Shipping Aerospace Aviation
    Dynamics Batteries Mobility Zone
""")
"""What the English names of bodies end in."""

ENGLISH_NOUNS = words_of("""
    bureau ministry department council commission authority committee court government regulator
""")
"""What a body is called in small letters: the city's transport bureau."""

ENGLISH_TRADES = words_of("""
    start-up startup maker supplier developer operator provider bank firm company manufacturer builder insurer carrier
    retailer
""")
"""What stands behind a comma for what a firm does."""

EXECUTIVES = words_of("""
    董事长 总经理 总裁 创始人 执行官 技术官 运营官 财务官 CEO CTO CFO COO 董事会秘书
""")
"""Whose posts only firms have: what stands before one of them is a firm."""

RANKS = words_of("副 执行 常务 名誉 荣誉 首席 高级 联合 创始 行政 全球 亚太区 中国区 原 前")
"""What stands between a firm and such a post."""
