"""What the names of projects end in, begin behind and stand beside."""

from __future__ import annotations

from jianbao.values.listed import words_of

ENDINGS = words_of("""
    项目 工程 基地 产业园 科技园 创业园 智造园 工业园 生态园 物流园 示范园 创新园 空间站 园区 计算中心 数据中心
    算力中心 智算中心 超算中心 创新中心 研发中心 制造中心 运营中心 总部 平台 小镇 创新社区 生态社区 基金 工厂 生产线
    产线 枢纽 星座 集群 大数据港 信息港 示范区 测控站 地面站 测控系统 运控系统   产业城 科学城 试验场
    联合实验室 联合创新中心 联合研发中心 联合研究中心 联合工厂 运算中心 改造项目 改造工程 扩建项目 扩建工程
    迁建项目 迁建工程 技改项目
    实验室 车间 测试厂 总装厂 发射场 电站 智算园 数字园区 加速器 孵化器 综合体 中试线 创新港 会展中心 体验中心
""")

WORKS = words_of("""
    聚落 号工位 号机组 号线 码头 航站楼 风电场 厂 加氢站 加注站 换电站 变电站 换流站 接收站 大桥
    机场 科创园 软件园 冷库 装配线 总装线 示范线 试验线 试验台 封测线
    装置 信关站 关口站 服务中心 调度中心 培训中心 检测中心 加工中心 结算中心 分拨中心 配送中心 转化中心 展示中心
    交付中心 训练场 光缆 管廊 办公室 代表处 联络处
""")
"""What names a project only where the words around it say that it is built or paid for: 跨海大桥合龙."""

ENGLISH_ENDINGS = words_of("""
    Campus Park Project Plant Factory Hub Zone Gigafactory Constellation Facility Terminal Base Farm Reactor Spaceport
""")
"""What the English names of projects end in."""

WEAK_ENDINGS = words_of("""
    项目 工程 平台 枢纽 园区 基地 示范区 集群 总部 基金 工厂 产线 生产线 小镇 地面站 星座 加速器 孵化器 综合体 电站
    产业园 科技园 创业园 工业园 实验室 车间 测试厂 总装厂 联合实验室
""")
"""What plain words end in as well: 物流项目, 公共服务平台."""

GENERIC = words_of("""
    这些 这 该 那 其 各 某 每 我 本 此 有关 相关 多个 一批 一个 重大 重点 主要 新 大 小 高 智能 数字 创新 产业 服务
    综合 公共 科技 人工智能 算力 建设 配套 研发 生产 制造 运营 管理 应用 技术 数据 信息 开放 共享 交流 合作 投资
    招商 签约 落地 入驻 意向 推介 首批 首个 第一 第二 第三 一期 二期 三期 两 三 四 五 六 七 八 九 十 一 个 批 家 座
    条 重量级 标志性 引领性 高端 优质 示范 民生 基础 设施 核心 上下游 全国 国家级 国家 省级 市级 区级 世界级 国际
    国内 专业 工业 农业 商业 物流 信息化 企业 公司 园区 全市 全区 全省 研究 科创 现代 先进 优势 战略性 新兴 未来
    绿色 低碳 储能 试点 关键 支撑 调度 交易 监测 测评 验证 评测 协同 合资 合作 外资 内资 亿元 万元 级 以上 超 总部型
    科研型 集聚 大型 规模化 社会 专项 募集 政府 引导 母 子 私募 股权 政策 服务型 型 类 的 和 与 二 号 标杆 独立 区域
    主体 招商引资 季度 上半年 下半年 年度 储备 在建 续建 典型 亩 平方米 地标 品牌 特色 载体 承载
""")
"""Words of which alone no project is named: 一批重大产业项目."""

BREAKS = words_of("""
    投资 举行 举办 召开
    建设 正在建设的 打造 规划 实施 推进 自建的 一套 一批 一座 一个 启动 揭牌的 签约的 落地的 发布的 推出 成立 共建
    投建 上马 引进 在建的 布局 改造 组建 设立 开工 构建 创建 搭建 运营 选址 投资建设 承建 兴建 扩建 新建 联合建设
    名为 作为 成为 还有 包括 相继 就是 立足 走进 聚焦 投向 主要 致力 获评 纳入 竣工 涉及 推动 支持 加快 加强 围绕
    依托 通过 随着 位于 落户 落地 入驻 助力 重点 总投资 亿元的 万元的 所在的 背靠 对标 参观 调研 考察 的
    设有 建有 首个 首座 首条 首家 紧邻 毗邻 形成 评估 祝贺 点赞 称赞 见证 走访 关注 获悉 签订 签署 达成
""")
"""Where a project's name cannot go on to the left, beside the breaks of bodies' names."""

STAGED = words_of("""
    签约 签署 签订 落地 落户 建设 建造 在建 开工 动工 动土 奠基 投产 投用 启用 投运 通电 运营 揭牌 授牌 规划 打造
    总投资 投资
    选址 交付 封顶 竣工 建成 组网 实施 推进 入驻 募集 停工 获批 合作协议 意向 拟 布局 发布 推介 验收 入轨 立项 供地
    拿地 开园 来到 上线运行
""")
"""What a sentence says of a project."""

MILESTONES = words_of("""
    签约 签署 签订 开工 动工 动土 奠基 揭牌 授牌 投产 投用 启用 投运 在建 正在建设 加紧建设 加速建设 加快建设 竣工 封顶
    总投资 开园 计划投资 停工 正式落地 正式落户 复工 通线
""")
"""What is said of a project that has come to something."""

ENGLISH_WORKS = (
    *words_of("plant factory facility campus hub laboratory park base gigafactory shipyard refinery"),
    *("joint venture", "data center", "data centre", "production line", "research center", "research centre"),
)
"""What is built in English and often has no name of its own: a gearbox plant."""
