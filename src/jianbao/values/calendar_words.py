"""The words of calendars in Chinese news, and the patterns of dates and periods made of them."""

from __future__ import annotations

import re

from jianbao.values.tried import tried_at

_NUMERAL = "零〇○一二两三四五六七八九十百"
_TO = " ?(?:-{1,2}|~|至|到) ?"
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"
SPELLED_YEAR = "[一二][〇零○一二三四五六七八九]{3}"
# 两千零四年八月; without a month 两千年 lasts.
_COUNTED_YEAR = (
    "(?:[一两二]千(?:零[一二三四五六七八九]|零?[一二三四五六七八九]?十[一二三四五六七八九]?)?"
    "|[一二三四五六七八九][零〇一二三四五六七八九]{2})(?= ?年 ?[0-9一二三四五六七八九十]{1,2} ?月)"
)
# 民國115年: years of the Republic, counted from 1912.
_MINGUO = "民国 ?(?:[0-9]{1,3}|[一二三四五六七八九十百零〇]{1,5})"
YEARS_FROM_NOW = {"今年": 0, "本年": 0, "去年": -1, "前年": -2, "明年": 1, "来年": 1, "后年": 2,
                  "大前年": -3, "大后年": 3}  # fmt: skip
# 达产后年产, 改造前年均, 投用后天然气: what is done, and not a day or a year.
_STATES = (
    "达产|投产|量产|满产|复产|建成|完成|落成|竣工|完工|投用|启用|投运|运营|"
    "改造|扩建|技改|升级|实施|落地|开业|结束|整合|搬迁|合并"
)
_NO_STATE = f"(?<!{_STATES})(?<![此以之今最目提])"
_RELATIVE_YEAR = (
    # 近年来年均, 过去年均, 成本年均, 表明年产
    rf"今年|(?:(?<!成)|(?<=完成))本年|(?<!过)去年|{_NO_STATE}(?:(?<!扩)大)?[前后]年|(?<![表说证声])明年|(?<![年历])来年"
)
_YEAR_OF_THE_STORY = "(?<!相)当年|(?<![共合])同年|次年|翌年"
MONTH_OF_THE_STORY = "当月"
MONTHS_FROM_NOW = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
TWO_YEARS_FROM_NOW = {"今明": 0, "明后": 1, "去今": -1}
DAYS_FROM_NOW = {
    "今天": 0, "今日": 0, "今晚": 0, "今晨": 0, "昨天": -1, "昨日": -1, "昨晚": -1,
    "昨夜": -1, "前天": -2, "前日": -2, "前晚": -2, "大前天": -3, "明天": 1, "明日": 1, "明晚": 1, "后天": 2,
    "大后天": 3,
}  # fmt: skip
_WEEK = "(?:周|个?星期|个?礼拜)"
WEEKS_FROM_NOW = {"本": 0, "这": 0, "上": -1, "上上": -2, "下": 1, "下下": 2}
WEEKDAYS = "一二三四五六日"
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = f"(?:[0-9]{{1,2}}|[{_NUMERAL}]{{1,3}})"
# 3月龄, 三月三, 十月革命, 一月一调度; 历时三月 is how long.
_NO_LENGTH = "(?<!为期|历时|时隔|耗时|用时)"
_NOT_MONTH = (
    "(?!(?<=一月)[一二两几](?![日号十])|初[一二三四五六七八九十]|[龄球饼亮嫂薪租供均内子兰怀桂]"
    "|三(?![十日号])|之内|革命|天[^气])"
)


def _year(tag: str, year: str) -> str:
    return (
        rf"(?:(?:(?P<low{tag}>{_YEAR}){_TO})?(?P<year{tag}>{year}|{_MINGUO}|{SPELLED_YEAR}|{_COUNTED_YEAR})"
        r" ?年(?![级代薪]|历史)度?"
        rf"|(?P<relative{tag}>{_RELATIVE_YEAR}|{_YEAR_OF_THE_STORY})度?)"
    )


_MONTH_AND_DAY = (
    rf"(?:(?P<month_low>{_MONTH}){_TO})?(?P<month>{_MONTH}) ?月(?:份(?!额))?{_NOT_MONTH}"
    rf"(?: ?(?:(?P<day_low>{_DAY})[日号]?{_TO})?(?P<day>{_DAY}) ?[日号](?![线楼])"
    r"|(?P<bare_day>(?:(?<=年.月)|(?<=年..月)|(?=二十.|三十一))[十二三][一二三四五六七八九十]{1,2})(?=[，。、；:,\s]|$)"
    rf"|(?P<part>[上中下]{{1,2}}旬|底|末|初)|(?! ?{_DAY} ?[日号]))"
)
_PERIOD = (
    r"(?:第?(?:(?P<quarter_low>[一二三1-3])(?:季度?)?(?:-|至|到))?(?P<quarter>[一二三四1-4首])季度(?P<quarter_end>[末底](?!层))?"
    r"|第(?P<nth_quarter>[一二三四1-4])季"
    r"|前(?P<quarters>[二两三23])个?季度?(?!节)|(?P<half>[上下])半年(?!度?报)"
    r"|(?<![此之以目提])前(?P<months>1[01]|[2-9]|十一?|[二两三四五六七八九])个?月)"
)
_PART_OF_YEAR = "年?[底末初](?![步层部级])"
_FIRST = f"{_NUMERAL}0-9今本去前明来后当同次翌昨大这上下星礼周年月第首民"
_SECOND = f"{_NUMERAL}0-9千今明 ~至到年月日天晚晨夜前后季首半个世上下周星礼期拜底末初内国(-"
"""The characters that a date or period begins with."""
_NUMBER_OF = f"[^{_NUMERAL}0-9]|[{_NUMERAL}千0-9]{{1,6}} ?[年月日号季世五~至到-]"
"""What stands behind the number that one begins with, if it does: most numbers of a text are of something else."""
CALENDAR = re.compile(
    tried_at(
        f"[{_FIRST}][{_SECOND}]",
        tried_at(
            _NUMBER_OF,
            rf"(?:(?<![{_NUMERAL}0-9.])(?:{_year('', '[0-9]{4}')} ?)?"
            rf"(?:(?<![第每近数几个{_NUMERAL}0-9]){_NO_LENGTH}{_MONTH_AND_DAY}|{_PERIOD})"
            rf"|(?<![{_NUMERAL}0-9.]){_year('_alone', _YEAR)}"
            rf"(?:{_PART_OF_YEAR}|年?中(?![国央心共标])|[春夏秋冬](?!节)季?)?"
            r"|(?P<named>今|昨|前|明|本)[天日]?\((?P<its_number>[0-9]{1,2})\)(?P<its_unit>[日月])"
            rf"|(?<![以每])(?P<month_relative>{'|'.join([*MONTHS_FROM_NOW, MONTH_OF_THE_STORY])})"
            rf"(?:(?P<its_day>{_DAY})[日号]|[上中下]旬|底|末|初)?"
            rf"|(?<![0-9月年第每近首前续满超逾过后达为期共时{_NUMERAL}])(?<![0-9][-~至到])(?<!不[少多低高]于)(?P<day_alone>[12][0-9]|3[01]|[1-9])日"
            r"(?![均常元游本化后内之程期间用益趋夜子报语照式产薪线前志记月行耗]|[之以]内|免签|有效)"
            rf"|(?<![{_NUMERAL}])十(?P<plan>[一二三四五六])五(?![{_NUMERAL}千万亿个年月家])(?P<end_of_plan>[”’]?(?:期|时期|规划期)?末)?"
            r"|(?:(?P<century>1[0-9]|2[01]|十[一二三四五六七八九]|二十一?|上|本) ?世纪 ?)?"
            r"(?<![0-9一二三四五六七八九十])(?P<decade>[1-9]0|[二三四五六七八九]十) ?年代"
            rf"|(?<![目之当此今眼日提]){_NO_STATE}"
            rf"(?P<day_relative>{'|'.join(sorted(DAYS_FROM_NOW, key=len, reverse=True))})"
            r"(?!(?<=前日)均|(?<=后天)[然津]|头条|快讯|快报|要闻|关注|看点|推荐|热点|视点|话题)"
            rf"|(?P<week>上上|下下|[本这上下]){_WEEK}(?:周?(?P<weekday>[一二三四五六日天])|(?P<weekend>末)|(?![年边围期]))"
            rf"|(?P<two_years>{'|'.join(TWO_YEARS_FROM_NOW)})[两二2]年"
            rf"|(?<![每一二三四五六七八九十个至到、和及与逢日号-])(?<![日号][ ，,(])"
            rf"(?:(?:星期|礼拜)(?P<day_of_week>[一二三四五六日天])"
            r"|周(?P<weekday_alone>[一二三四五六日])(?=[，。、；()\s上下中凌早晚深在召举宣表发公对报称说:]|$))(?![至到、和及与-])"
            r"|(?<![0-9近第每这])(?P<short>0[0-9]|零[一二三四五六七八九]"
            r"|[0-9]{2}(?=年 ?(?:(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2}) ?月"
            rf"|第?[一二三四1-4首]季度|前[二两三23]个?季度|[上下]半年|{_PART_OF_YEAR}))) ?年"
            r"(?: ?(?P<short_month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月"
            rf"(?: ?(?:(?P<short_low>{_DAY})[日号]?{_TO})?(?P<short_day>{_DAY}) ?[日号])?|{_PART_OF_YEAR})?"
            r"|(?<![0-9今去明前后当每同次翌本全半跨多几来近这年\s一二两三四五六七八九十])(?P<end_of_year>年[底末初内])"
            r"(?![薪化收涵步存地岁])"
            r"|(?<![0-9一二三四五六七八九十元正冬腊本上下当每该次同个首年岁周满])(?P<end_of_month>月[底末](?=前|[，。；]|$)))",
        ),
    )
)
ANY_CALENDAR = re.compile(
    f"[{_NUMERAL}0-9千今昨本去前明来后当同次翌天日这上下个首星礼周年月]"
    "[ 个年月日天晚晨夜季半五周期拜星礼底末初内(一二三四六]"
)
"""What no date in Chinese is without."""
ANY_YEAR = re.compile("[0-9][0-9]{3}")
"""What no date in figures is without; most sentences have none."""
# 116年底 behind 民國115年第2季: what goes on behind the year shows it to be one.
BARE_MINGUO = re.compile(
    tried_at(
        "1[0-9]{2}",
        r"(?<![0-9.国])1[0-9]{2}(?= ?年(?:[底末初中]|第?[一二三四1-4]季|[上下]半年| ?[0-9]{1,2} ?月))",
    )
)
BARE_YEARS = re.compile(
    tried_at("[12][0-9]{3}", rf"(?<![0-9A-Za-z.-])(?P<low>{_YEAR}){_TO}(?P<high>{_YEAR})(?![0-9.年-])")
)
# 2022、2023年
LISTED_YEAR = re.compile(
    tried_at("[12][0-9]{3}", rf"(?<![0-9A-Za-z.,-]){_YEAR}(?=、(?:{_YEAR}、){{0,4}}{_YEAR} ?年(?![级代薪]))")
)
# 2020世界…大会: the year of an event, written before its name.
EVENT_YEAR = re.compile(
    tried_at(
        "[12][0-9]{3}",
        r"(?<![0-9A-Za-z./-])(?<![0-9],)(?:199[0-9]|20[0-4][0-9])(?=[“\"「《]?(?P<next>[\u4e00-\u9fff])[^，。；、！？\n]{1,60}?"
        r"(?:大会|论坛|峰会|博览会|展览会|会展|展会|大赛|赛事|年会|榜单|推介会|活动周|产业周|洽谈会|交易会|发布会|研讨会|"
        r"马拉松|锦标赛|公开赛))",
    )
)
PART_OF_DAY = re.compile(
    r"(?:\((?:周|星期|礼拜)[一二三四五六日天]\))? ?"
    r"(?:凌晨|清晨|早上|早晨|上午|中午|午间|午后|下午|傍晚|晚上|晚间|深夜|夜间|晚(?![于报会宴清]))?"
    r"(?: ?(?:[0-9]{1,2}|零)时(?:[0-9]{1,2}分)?(?:许)?| ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?"
)
"""What goes on from a day and belongs to its words."""
