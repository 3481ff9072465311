"""Names of firms that nothing in them shows to be such, but what stands around them: 与某某签约, 某某宣布完成融资."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.facts.candidates.body import Body, is_generic, is_kind
from jianbao.facts.candidates.names import name_start
from jianbao.facts.words import bodies as words
from jianbao.facts.words import brands
from jianbao.facts.words.english_bodies import LEGAL
from jianbao.facts.words.people import POSTS
from jianbao.facts.words.regions import AREAS, CITIES, PROVINCES
from jianbao.facts.words.world import COUNTRIES
from jianbao.text import HAN
from jianbao.values.tried import tried_at

_NAME = rf"(?P<name>[{HAN}A-Za-z][{HAN}A-Za-z\d·•]{{1,9}}"
_LAZY = f"{_NAME}?)"
_OF_FIELD = rf"(?P<name>[{HAN}]{{2,3}}(?:{'|'.join(words.FIELDS)}))"
_OPENS = r"(?:^|(?<=[，,。；;：:！？!?、“”\s]))"
_SIGNS = "签约|签署|签订|达成(?:战略|合作|协议|意向)"
_INVESTS = r"投资[约近超]?[\d.]+[亿万]"
_ROUND = r"(?:[^，,。；;]{0,12}轮|[^，,。；;]{0,10}亿?[元美]?元?)融资"
_MAKES = (
    "投资(?!者|人|方|促进|有限|管理|集团|公司|基金)|研制|承建|建设|运营|打造|开发|生产|负责|主办|领投|出资|施工|"
    "代建|承接"
)
_DOES = (
    "负责|牵头|带来|表示|宣布|落户|发布|落地|介绍|投资|入驻|签约|拟|将|已|与|称|增持|减持|提供|推出|整建制|研发|研制|"
    "承建|[（(]"
)
_CALLED = (
    "(?:子公司|参股公司|母公司|控股公司|控股股东|实控人|链主企业|龙头企业|独角兽企业|瞪羚企业|头部企业|明星企业|"
    rf"初创企业|本土企业|上市公司|[{HAN}]{{2,4}}?(?:厂商|服务商|运营商|供应商|制造商|开发商))"
)
_PROOFS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(mark), re.compile(pattern))
    for mark, pattern in (
        (
            r"代码|\.(?:SH|SZ|HK|BJ)\b|NYSE|NASDAQ|Nasdaq|纳斯达克[:：]|纽交所[:：]|港交所[:：]",
            rf"{_LAZY}(?=[（(](?:股票代码|证券代码|股份代号|\d{{4,6}}\.(?:SH|SZ|HK|BJ)|NYSE|NASDAQ|Nasdaq|纳斯达克|"
            "纽交所|港交所))",
        ),
        (
            "[（(][A-Z]",
            rf"(?P<name>[{HAN}·•]{{3,16}})(?=[（(](?:[A-Z][^ ，。；（）()]*,? ){{1,5}}"
            rf"(?:{'|'.join(LEGAL)}|[BN]\.V\.|S\.\w)[.A-Za-z ]{{0,8}}[)）])",
        ),
        ("融资", rf"{_OPENS}{_LAZY}(?=(?:宣布|已|近期|近日)*(?:完成|获得?|斩获|拿下){_ROUND})"),
        ("宣布", rf"{_OPENS}{_LAZY}(?=(?:正式|昨日|今日|近日|日前)?宣布)"),
        ("[（(]持股", rf"(?:{_OPENS}|(?<=[由和与及]))(?P<name>[{HAN}A-Za-z][{HAN}A-Za-z\d·•]{{1,19}}?)(?=[（(]持股)"),
        (
            "[领参跟]投",
            rf"由(?P<name>[{HAN}]{{2,12}})(?P<more>[和与][{HAN}A-Za-z（()） ]{{2,30}}?)(?=(?:联合|共同)[领参跟]投)",
        ),
        ("公司[「“]", rf"公司[「“]{_LAZY}(?=[」”])"),
        (
            "为[^，。；]{2,10}(?:提供|配套|研制|打造|定制)",
            rf"{_OPENS}{_OF_FIELD}(?=为[^，。；]{{2,10}}(?:提供|配套|研制|打造|定制))",
        ),
        ("旗下", rf"{_OPENS}{_LAZY}(?=旗下)"),
        ("落[户地子]", rf"{_OPENS}{_LAZY}(?=(?:正式|成功|签约)*(?:落户|落子)[{HAN}])"),
        (_INVESTS, rf"{_OPENS}{_LAZY}(?=拟?(?:在[{HAN}]{{2,8}})?{_INVESTS})"),
        ("由", rf"(?<![自理缘来])由{_LAZY}(?=(?:拟|将|独家|全额|具体|联合|总|独资)*(?:{_MAKES}))"),
        (
            _SIGNS,
            rf"(?<![参致])[与同]{_LAZY}(?P<more>(?:[、和][{HAN}A-Za-z\d·•]{{2,10}}?){{0,5}})"
            rf"(?=(?:等|两家|三家|四家|五家|正式|现场|同台|分别|成功|还|已|就[^，。；]{{2,16}})*(?:{_SIGNS}))",
        ),
        (_SIGNS, rf"{_OPENS}{_LAZY}(?=(?:还|已|现场|正式)*[与同][{HAN}A-Za-z]{{2,16}}?(?:{_SIGNS}))"),
        ("[携牵联]手", rf"(?:携手|牵手|联手){_LAZY}(?=共|打造|建设|开拓|推出|成立|[，,。；、])"),
        (
            r"据\w{2,10}(?:统计|报道|测算|监测|预测|估算|披露|消息)",
            rf"据(?<![数根依证单凭票占收论]据)(?P<name>(?!{'|'.join(brands.NO_MEDIA)})[{HAN}]{{2,6}}?(?:{'|'.join(brands.MEDIA)}))"
            "(?=(?:不完全)?(?:统计|报道|测算|监测|预测|估算|披露|消息))",
        ),
        (
            r"公司\w{4,6}(?:的|CEO|副|总经理|总裁|董事|创始|首席)",
            rf"公司(?<!限公司){_OF_FIELD}(?=的|CEO|副|总经理|总裁|董事|创始|首席)",
        ),
        (
            "营收|营业收入|净利|出货",
            rf"{_OPENS}{_OF_FIELD}(?=(?:今年|去年)?(?:上半年|[一二三四前]{{1,2}}季度|全年)?(?:营收|营业收入|净利|出货)"
            r"[^，,。；;]{0,6}\d)",
        ),
        (
            r"产销\D{0,4}\d|交付\D{0,4}\d",
            rf"{_OPENS}{_OF_FIELD}(?=(?:今年|去年)?(?:上半年|[一二三四前]{{1,2}}季度|全年|\d{{1,2}}月份?)"
            r"(?:产销|累计交付|交付)[^，,。；;]{0,6}\d)",
        ),
        (
            rf"[（(](?:{'|'.join(COUNTRIES)})[)）]",
            rf"{_OPENS}(?P<name>[{HAN}]{{2,8}}[（(](?:{'|'.join(COUNTRIES)})[)）])(?=在[^，。；]{{2,10}}(?:设立|投资|建设)|[与拟将]|宣布)",
        ),
        (
            "[子股母市]公司|控股|实控人|[主头兽羚部星创土]企业|[厂务营应造发]商",
            rf"{_OPENS}(?:另有|其中|其|旗下|全资|[{HAN}]{{2,6}}?的)*(?:算力|全资|控股)?{_CALLED}{_LAZY}(?={_DOES})",
        ),
    )
)
"""What must stand in a text for a proof to be tried, and the proof with the name."""
_ANY_MARK = re.compile(
    tried_at(
        "[代.Nn纳纽港(（融宣旗落投由签达携牵联据公营净出子股母市控实主头兽羚部星创土厂务应造发为参跟领产交]",
        "|".join(mark.pattern for mark, _ in _PROOFS),
    )
)
_JOINTS = re.compile("[、和]")
_PLACE = re.compile(rf"(?:{'|'.join(PROVINCES + CITIES + AREAS)})+[省市区县]?|.*[省市区县镇国州]")
_NO_END = (*brands.NOT_BRANDS, *words.NOT_MEMBERS, *words.SITES, *POSTS)
_HOLDS_NONE = re.compile(
    "[的了是在将已拟为被把和与及]|[省市区县镇院厅局会]长|书记|主任|主席|总裁|经理|项目|企业|计划|签约|政府|部门|工程|公司|合作|投资|完成|年|月|元|[造务筑融农商林渔产]业$"
)
_ENDS_AS_PLAIN_WORDS = ("汽车", "动力", "机器人", "智能", "储能")
"""Fields whose last character no name ends in otherwise."""
_FEWEST = 2


def proven_bodies(text: str) -> Iterator[Body]:
    """The names that a text proves to be of firms."""
    if not _ANY_MARK.search(text):
        return
    for mark, proof in _PROOFS:
        if mark.search(text):
            for match in proof.finditer(text):
                yield from _names(match)


def _names(match: re.Match[str]) -> Iterator[Body]:
    spans = [match.span("name")]
    if match.re.groupindex.get("more"):
        at = match.end("name")
        for joint in _JOINTS.split(match["more"])[1:]:
            spans.append((at + 1, at + 1 + len(joint)))
            at += 1 + len(joint)
    for first, end in spans:
        start = name_start(match.string, first, end, 0)
        name = match.string[start:end]
        led_in = start > first and match.start() < first
        if not led_in and _may_be_brand(name):
            yield Body(start, end, name, formal=False)


def _may_be_brand(name: str) -> bool:
    """Whether no word of the language that news has where a firm could stand."""
    return (
        len(name) >= _FEWEST
        and name not in brands.COMMON
        and not name.startswith(brands.NOT_BRANDS_BEGIN)
        and not (name.endswith(_NO_END) and not name.endswith(_ENDS_AS_PLAIN_WORDS, 2))
        and not is_kind(name, words.FIELDS)
        and not _HOLDS_NONE.search(name)
        and not _PLACE.fullmatch(name)
        and not is_generic(name)
    )
