"""What stands where a firm may stand that nothing but its surroundings prove, and is none; what media are called."""

from __future__ import annotations

from jianbao.values.listed import words_of

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

MEDIA = words_of("观察 财经 日报 晚报 时报 早报 周刊 周报 杂志 新闻 在线 智库 咨询 数据库 网 社")
"""What the names of media and of those who count end in, of whom news says 据某某统计."""

NO_MEDIA = words_of("初步 不完全 最新 公开 内部 当地 外 国外 多家 境外 中国 有关 相关 互联 上 官 官方 本 记者")
"""With one of these in front such a word is no name: 据公开数据库统计."""
