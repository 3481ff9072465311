"""What is denied right in front of a place: 尚未开工 does not say 开工.

A denial is a chain that leads up to the place without a break: words that deny, and words that may stand between
them and what they deny (会, 正式, 意味着). Two of them in one chain take each other back: 不得不, 从未停止. Words that
only begin like a denial (不仅, 不断, 无论) lead up to nothing.
"""

from __future__ import annotations

import re

from jianbao.values.listed import words_of

_LONGEST = 16
"""Characters of a chain at most."""
_ENGLISH_LONGEST = 40
_ASKS = "是否|能否|可否|会否|有无"
_DENIES = "|".join((
    _ASKS,
    *words_of("拒绝 停止 暂停 取消 终止 放弃 中止 暂缓 推迟 禁止 严禁 避免 防止 杜绝 否认"),
    *words_of("驳回 叫停 搁置 反对 阻止 制止 撤回 撤销 告吹 作废 解除 退出 吊销 缺席"),
    *words_of("并非 绝非 决非 而非 实非 远非 从非 无意 无力 无权 无需 无须 无缘"),
    r"(?<![南北东西中赴对访驻亚除莫若])非",
    "无[法从望]?",
    "(?<![沉淹埋吞出湮隐辱])没有?",
    "(?<![乙丁己辛癸])未",
    "(?<![巴恨怪少要])不",
    "勿",
))  # fmt: skip
_BETWEEN = "|".join(
    words_of("""
    意味着 足以 得以 能够 可以 可能 打算 计划 准备 考虑 继续 进一步 正式 完全 全面 全部 真正 直接 立即 马上 如期
    按期 按时 及时 实际 实质性 最终 成功 允许 支持 同意 适合 符合 利于 等于 代表 表明 说明 存在 发生 出现 构成
    涉及 具备 达到 完成 实现 获得 取得 见得 一定 怎么 那么 特别 再 会 能 可 要 得 应 该 须 需 必 宜 许 准 肯 愿
    想 敢 曾 尝 有 是 被 予 受 易 让 搞 太 很 都 均 全 列入 纳入 本批 首批 本次
""")
)
_CHAIN = re.compile(rf"(?:{_DENIES}|{_BETWEEN})+$")
_ONE = re.compile(rf"(?P<denies>{_DENIES})|{_BETWEEN}")
_QUESTION = re.compile(_ASKS)
_ANY = frozenset("不未没无非勿否拒停取终放中暂推禁严避防杜驳叫搁反阻制撤告作解退吊缺")
"""Every denial begins with one of these: most places have none in front, and are passed over."""
_ENGLISH = re.compile(
    r"(?:\b(?:not|never|no longer|cannot|without|neither|nor|no|fail(?:s|ed)? to|refuse[sd]? to|den(?:y|ies|ied))"
    r"|n['’]t)(?: (?:yet|been|be|being|to|a|an|the|any|currently|fully|formally|officially|have|has|had|that)){0,3} $"
    r"|\bnon-$",
    re.IGNORECASE,
)


def denial_before(text: str, at: int) -> int | None:
    """Where the words begin that deny what stands at a place; None where nothing does.

    尚未正式开工 denies 开工 from 未 on; a question (是否开工) states it as little. What is denied twice is stated.
    """
    if at and (text[at - 1].isascii()):
        match = _ENGLISH.search(text, max(0, at - _ENGLISH_LONGEST), at)
        return match.start() if match else None
    first = max(0, at - _LONGEST)
    if _ANY.isdisjoint(text[first:at]):
        return None
    chain = _CHAIN.search(text, first, at)
    if chain is None:
        return None
    denials = [one for one in _ONE.finditer(text, chain.start(), at) if one["denies"]]
    if len(denials) % 2 == 0 and not any(_QUESTION.fullmatch(one["denies"]) for one in denials):
        return None
    return denials[0].start()
