"""The industry brief: signings, projects, parks, computing centres, satellites, AI clusters."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from jianbao.articles import Article
from jianbao.facts import (
    Brief,
    Date,
    Dated,
    Fact,
    Figure,
    Labelled,
    Listed,
    Name,
    Organization,
    Person,
    Place,
    Policy,
    Project,
    Prose,
    Quote,
    ReadFrom,
    ReadOff,
    date_leads,
    day_of_event,
    density,
    event_points,
    figures_read,
    headline_of,
    kind_of_event,
    organizations_read,
    people_read,
    people_sentences,
    place_of_event,
    places_read,
    policies_read,
    projects_read,
    quotes_read,
    summary_of,
)

EventType = Literal["签约", "开工", "投产", "揭牌", "发布", "推介", "会议", "调研", "融资", "发射", "采访", "其他"]

_KINDS: dict[EventType, str] = {
    "签约": r"签约|签署|签订|\bsign(?:s|ed|ing)?\b",
    "揭牌": r"揭牌|授牌|挂牌|\bunveil",
    "开工": r"开工|动工|奠基|破土|\b(?:broke|breaks|break) ground\b|\bbegan construction\b",
    "投产": r"投产|投用|启用|投运|通电|竣工|开园|点亮|并网|上线|\b(?:came|comes) online\b|\binaugurat|\bopened\b",
    "推介": r"推介|招商大会|投资大会|\broadshow",
    "融资": r"融资|领投|跟投|募资|募集|\bfunding round\b|\braised\b",
    "发射": r"发射|入轨|升空|\blift(?:s|ed)? off\b|\borbit\b|\brocket launch",
    "发布": r"发布|印发|出台|公布|出炉|成绩单|季报|半年报|运行情况$|统计公报|"
    r"\breleased?\b|\bpublished\b|\bannounced\b",
    "调研": r"调研|考察|视察|督导|\binspect",
    "采访": r"采访|走进|探访|专访|(?:如何|怎样|何以|为何)[^，。？]{1,14}$|^——对话|"
    r"对话(?=[^，。]{2,16}(?:长|总裁|总经理|创始人|CEO|院士|教授|书记))|"
    r"\binterview",
    "会议": r"召开|大会|论坛|座谈|峰会|研讨|"
    r"(?:分析|推进|调度|工作|现场|动员|部署|通报|说明|联席)会|\b(?:conference|forum|summit|meeting)\b",
}
"""The words by which code knows the kind of an event, the most telling kind first."""
_DOMAIN = (
    r"产业|园区|产业链|集群|算力|智算|数据中心|计算中心|机柜|人工智能|大模型|机器人|芯片|半导体|集成电路|卫星|北斗|航天|"
    r"火箭|低空|无人机|新能源|储能|光伏|电池|风电|氢能|生物医药|智能制造|制造业|数字经济|科创|创新中心|研发中心|"
    r"工业|规上|规模以上|增加值|产量|产销|产线|总装|年产|量产|下线|(?<![A-Za-z])AI(?![A-Za-z])|车间|满负荷|订单|高新技术|专精特新|供应链|厂房|纺织|钢铁|钢材|水泥|化工|装备|汽车|机械|"
    r"进出口|出口额|用电量|亏损面|智能网联|"
    r"项目|开工|投产|签约|招商|引资|投资|企业|基地|工厂|生产线|产能|产值|营收|融资|基金|总部|落户|入驻|揭牌|技术|"
    r"\b(?:plant|factory|campus|park|project|invest\w*|data cent(?:er|re)s?|comput\w+|chips?|semiconductors?|"
    r"output|exports?|factories|production|"
    r"satellites?|launch\w*|industr\w+|manufactur\w+|robot\w*|batter\w+|megawatts?|companies|company|technolog\w+|cluster\w*)\b"
)
_OTHER = (
    r"事故|起火|火灾|火势|扑灭|明火|伤亡|受伤|遇难|死亡|伤者|追尾|坠落|警方|嫌疑人|被告|原告|法院|审理|判决|判处|庭审|纠纷|"
    r"比赛|决赛|(?<!单项)冠军|亚军|选手|球迷|球队|主场|夺冠|金牌|马拉松|半马|赛事|联赛|战队|演唱会|音乐节|乐队|演出|票房|影片|电影|剧组|话剧|"
    r"歌手|画展|博物馆|遗址|文物|非遗|医院|门诊|病房|录取|新生|高考|家长|课堂|游客|景区|假期|餐饮|门票|气温|降雨|多云|台风|"
    r"小麦|水稻|粮食|种植户|播种|收割|亩产|猪肉|蔬菜|消费价格|"
    r"\b(?:match|goals?|fans|coach|concert|festival|films?|injur\w+|killed|blaze|court|trial|verdict|tourists?|weather|harvest)\b"
)
"""Words of accidents, courts, sport, culture, schools, weather and farming, in which firms and plants turn up too."""
_CITED = 4
"""The most sentences of an overview."""
_IN_SCOPE = 3.0
"""Of a hundred characters how many more belong to words of the domain than to others in a story of it, at least."""


class Overview(Fact):
    """The event in one look."""

    in_scope: bool
    event_type: EventType
    headline: Prose
    summary: Prose
    event_date: Annotated[Date | None, ReadFrom(day_of_event)] = None
    place: Annotated[Name | None, ReadFrom(place_of_event)] = None


def _event_type(article: Article) -> str:
    """The event's kind by its verbs."""
    return kind_of_event(article, _KINDS, otherwise="其他")


def _in_scope(article: Article) -> bool:
    """Whether the words of a story are of industry often enough.

    3 of 100 characters more must belong to them than to those of accidents, sport, culture and the like. The stories
    of `seeds/` that are in scope have 8 and more, the other stories of their pages 2 at most; stories of a technology
    in everyday words may have fewer than 3 and are then missed.
    """
    return density(article, _DOMAIN) - density(article, _OTHER) >= _IN_SCOPE


def _overview_read(article: Article) -> list[dict[str, Any]]:
    """What no other field says by code: the sentences of the event, and its headline."""
    cite = [lead.sentence for lead in event_points(article)][:_CITED]
    return [{"cite": cite, "headline": headline_of(article)}]


class IndustryBrief(Brief):
    """A brief of an industry story."""

    overview: Annotated[
        Overview | None,
        Listed(
            event_points,
            at_once=40,
            composed={"in_scope": _in_scope, "event_type": _event_type, "summary": summary_of},
            items=_overview_read,
        ),
    ] = None
    people: Annotated[list[Person], Listed(people_sentences, items=people_read)] = []
    organizations: Annotated[list[Organization], ReadOff(organizations_read)] = []
    projects: Annotated[list[Project], ReadOff(projects_read)] = []
    figures: Annotated[list[Figure], ReadOff(figures_read)] = []
    dates: Annotated[list[Dated], Labelled(date_leads, candidate="date", labels=("what",))] = []
    places: Annotated[list[Place], ReadOff(places_read)] = []
    policies: Annotated[list[Policy], ReadOff(policies_read)] = []
    quotes: Annotated[list[Quote], ReadOff(quotes_read)] = []
