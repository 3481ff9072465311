"""How common characters are: what tells Chinese from bytes that were read wrongly."""

from __future__ import annotations

from functools import cache
from unicodedata import category

FREQUENT = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没"
    "日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美"
    "点月明其种声全工己话者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真世气信北少关并内加"
    "化由却代军产入先山五水万市眼体别处总才场师书比住员九通目华报立命活数件安表原应路期提感金何更反合放做系计或司利受光王果界及今"
    "京务制各任至清物台象边共风战接它许八特觉直南度统色请交让认算论百区企项资投技术科创集示该据亿元省县建设签约园"
    "這來國個說們為爲時會過學對裡裏後麼沒於還發當無開見經頭從動兩長樣現將與進實點種聲話問機給幾業間電門東氣關並內卻軍產萬體"
    "別處總場師書員華報數應計務臺邊風戰許覺統請讓認論區項資術創該據億縣設簽約園"
    "，。、：；“”（）《》「」？！　"
)
"""A third to a half of the characters of any Chinese news text are among these; of bytes read wrongly, a fiftieth."""

_SIGNS = frozenset("，、。：；“”‘’（）《》〈〉「」『』【】〔〕？！…—–·～％－＋／\u3000\u00a0")


@cache
def common_characters() -> frozenset[str]:
    """Signs, full-width letters, and the Han characters of level 1 of GB 2312 and of Big5."""
    simplified = _decoded("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))
    traditional = _decoded("big5", range(0xA4, 0xC7), range(0x40, 0xFF))
    return _SIGNS | simplified | traditional | {chr(code) for code in range(0xFF10, 0xFF5B)}


def is_plausible(text: str) -> bool:
    """Whether a text reads as Chinese of common characters: of those beyond ASCII one in ten may be a rare one."""
    beyond = [character for character in text if character > "\x7f"]
    rare = [character for character in beyond if character not in common_characters()]
    return len(rare) * 10 <= len(beyond) and not any(category(character)[0] == "C" for character in rare)


def han_in(text: str) -> int:
    """How many Han characters a text has."""
    return sum("\u3400" <= character <= "\u9fff" for character in text)


def frequent_share(text: str) -> float:
    """The share of the most common characters among the Han characters of a text; 0 where it has none."""
    han = [character for character in text if "\u3400" <= character <= "\u9fff"]
    return sum(character in FREQUENT for character in han) / max(1, len(han))


def _decoded(codec: str, leads: range, trails: range) -> frozenset[str]:
    pairs = (bytes((lead, trail)).decode(codec, "ignore") for lead in leads for trail in trails)
    return frozenset(pair for pair in pairs if "\u3400" <= pair <= "\u9fff")
