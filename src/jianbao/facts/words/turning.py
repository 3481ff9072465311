"""What turns a statement when it changes, and what does not count in one."""

from __future__ import annotations

from jianbao.values.listed import words_of

TURNING = frozenset(
    "不未没无非否莫勿"
    "拟将已曾原正前后"
    "上下增减升降涨跌进出入扩缩盈亏正负高低加减多少大小快慢提推回冷暖热强弱早晚"
    "省市县区国州乡镇村"
    "副约近超逾全仅只另外东南西北内外总分"
)
"""Characters of negation, stage and time, direction, level and bound."""

STAGES = words_of("""
    计划 规划 力争 意向 预计 有望 正式 正在 已经 曾经 原定 即将 将要 打算 筹备 筹划 拟定 在建 待建 完成 达成 提前 推迟
    延期 暂缓 取消 终止 签署 签约 签订 开工 投产 竣工 启动 停工 回暖 遇冷 目标 意愿
""")
"""Words of stage, of which no part may differ."""

NEVER_NAMED = frozenset("的得了着")
"""Particles that are in no name."""

PARTICLES = NEVER_NAMED | frozenset("地和与及这也还又就便即则等其之于在先")
"""Characters that come and go in copies of one sentence, where they are words of their own."""

ENGLISH_TURNING = words_of("""
    never without neither cannot would shall should might could plan intend propos expect aiming seek sign agree start
    begin began complet finish delay postpon advanc already former increas decreas rise rising reduc fall grow declin
    expand shrink shrank drop climb gain losing losses lower higher under above below before after three seven eight
    eleven twelve hundred thousand million billion trillion first second third doubl tripl quarter dozen north south
    east west
""")
"""Beginnings of longer English words of negation, stage, direction and number; shorter words may never differ."""

ENGLISH_PARTICLES = frozenset(("the", "a", "an", "of", "and", "that"))
