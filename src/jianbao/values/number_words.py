"""How numbers are written: the patterns of digits, numerals, fractions and their words of scale."""

from __future__ import annotations

import re

from jianbao.values.numerals import ENGLISH_NUMBER_WORDS
from jianbao.values.tried import tried_at

_CHINESE = "零〇一二两三四五六七八九十百千万亿"
# 千瓦, 五十兆字节 and 三十两 have units; 两个亿 is a number.
_RUN = (
    r"(?:[零〇一二三四五六七八九十百万亿]|千(?![瓦米克伏兆赫焦帕卡])|兆(?=[零一二两三四五六七八九])"
    r"|(?:(?<![零〇一二两三四五六七八九十百千万亿])|(?<=一))两|两(?=[百千万亿]))+"
    r"(?:(?<=[一二两三四五六七八九十百])个亿|点[零〇一二三四五六七八九]{1,6}(?![分刻十])[百千]?[万亿]{0,2})?"
)
_ARABIC = r"(?:(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?|(?<![0-9.A-Za-z])\.[0-9]{1,9})"
# 千瓦, 百分点 and 万达 are words of their own.
_SCALE = (
    r"(?:[十百千]?万亿|[十百千]?亿|个亿|[十百千]万|万万|万(?![达科])|千(?![瓦米克伏兆赫焦帕卡分])|百(?![分度科强货年姓大])"
    r"|[kK](?=元|块|[美欧港日]元|个百分点)|[wW](?=元|块)|(?:thousand|million|billion|trillion|ml?n|bl?n|trl?n|tn|lakhs?|crores?)(?![A-Za-z]))"
)
# 200余, 三十多亿; not where the character begins another word.
_INNER = (
    r"(?!多(?:元[化素]|模态|媒体|维)|余[杭姚热额粮]|来[自到看说源临宾访料电]|几[乎何]|\+[0-9A-Za-z\"“(])[多余来几+]"
)
_WHOLE = rf"(?:[{_CHINESE}]{{1,20}}+|[0-9]{{1,9}}+)"
_WORD = "|".join(ENGLISH_NUMBER_WORDS)
FOLDED = {"doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "quadrupled": 4}
_MANY = "tens|dozens|hundreds|thousands|millions|billions"
_BEFORE_HALF = "|".join(
    rf"(?<=\b{word} )" for word in ("over", "nearly", "almost", "about", "around", "roughly", "than")
)
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}
TOKEN = re.compile(
    tried_at(
        "[0-9.零〇一二两三四五六七八九十百千万亿兆几数半对若翻A-Za-z]",
        rf"(?<![{_CHINESE}0-9])(?P<per>[百千万]分之)"
        rf"(?:(?P<share>{_ARABIC}) ?(?P<times>[kKM](?![A-Za-z]))?|(?P<spelled>{_RUN}))"
        rf"|(?:(?P<ones>{_WHOLE})又)?(?P<below>{_WHOLE})分之(?P<opposite>负)?(?P<above>{_WHOLE})"
        r"|(?<![0-9/.])(?:(?P<beside>[0-9]{1,4}) (?=[0-9]{1,4}/))?(?P<top>[0-9]{1,4})/(?P<bottom>[0-9]{1,5})(?![0-9/])"
        r"|(?<![0-9.])(?P<steps>[0-9]{1,4} ?[亿万千]"
        r"(?: ?[0-9]{1,4} ?(?:[十百千]?万|[千百](?![瓦米克伏兆赫焦帕分]))){1,4})"
        rf"(?P<rest>{_INNER})?"
        r"|(?P<half_yi>半个亿)|(?=.{1,4}个[半多]亿)(?<![0-9.])(?P<some_yi>[0-9]{1,4}|[一二两三四五六七八九十]{1,3})个(?P<of_yi>[半多])亿"
        rf"|(?:(?<=[$€£¥])|(?<=(?:EUR|USD|RMB|GBP|CNY|HKD|SGD) ))(?P<money>{_ARABIC})"
        r" ?(?P<letter>[kmb])(?![a-z0-9])"
        rf"|(?=[1-9A-Za-z])(?<![0-9.,])\b(?P<so_many>{_FEW}|[1-9]) (?:in|out of)(?: every)?"
        rf" (?P<among>{_FEW}|1?[0-9]|100|hundred)\b"
        r"(?![.,]?[0-9%])"
        r"(?! ?(?:years?|months?|weeks?|days?|hours?|minutes?|percent|times|steps|phases|stages)\b)"
        r"|(?=[0-9A-Za-z])\b(?P<fold>[a-z]{3,5}|[0-9]{1,4}(?:\.[0-9]{1,2})?)-?fold\b"
        rf"|(?P<digits>{_ARABIC})(?P<scale>(?: |-(?=[a-z]))?{_SCALE})?(?:(?<=亿)(?P<more>{_ARABIC})万)?"
        rf"(?P<inner>{_INNER}(?P<behind>{_SCALE})?)?"
        r"|(?P<folds>[一二三四五六七八九]{2}(?=折)|(?<=打)对(?=折)|半(?=[成折](?![立为员功果品交长])))"
        r"|(?P<half>半数|一半|(?<=[过近])(?<!附近)半(?![年月天个小程夜百岛场山坡径导决世])|(?<![上下前后大多过])半(?=个?月|年(?!度?报)|天|小时))"
        rf"|(?P<chinese>[几数]?{_RUN})(?P<tail>{_INNER}[十百千万亿]*)?"
        rf"|(?P<turned>翻番(?!茄))|(?P<some>若干|(?=[A-Za-z])\b(?:{_MANY})(?: of (?:{_MANY}))?(?: of)?(?![A-Za-z]))"
        rf"|(?=[A-Za-z])\b(?P<folded>{'|'.join(FOLDED)})\b(?! (?:down|up)\b)"
        rf"|(?=h)(?P<english_half>(?:{_BEFORE_HALF})half\b(?! an?\b)"
        r"|(?<!first )(?<!second )(?<!latter )(?<!other )\bhalf(?= of\b))"
        rf"|\b(?P<count>an?(?= [a-z]+ of\b)|one|two|three|four|five)[ -](?P<part>{'|'.join(PARTS)})s?\b"
        r"|\b(?P<words>(?:(?P<half_of>half )?an? (?=hundred|thousand|million|billion|trillion|dozen))?"
        rf"(?:{_WORD})(?:(?: and)?[ -](?:{_WORD}))*)\b",
    ),
    re.IGNORECASE,
)
