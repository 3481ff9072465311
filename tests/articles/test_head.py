from __future__ import annotations

import pytest

from jianbao.articles import Head, Stated, article_from_text

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
TITLE = "滨河区三个算力项目签约"


def head_of(text: str) -> Head:
    """The head of a page; what is stated stands where it says."""
    article = article_from_text(text, "a.txt")
    head = article.head
    for stated in (head.title, head.publisher, head.mirror, head.dateline, *head.authors):
        assert stated is None or "".join(text[stated.start : stated.end].split()) == "".join(stated.value.split())
    for time in (head.published, head.reposted):
        assert time is None or time.value[:4] in text[time.start : time.end]
    return head


def value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


def names(head: Head) -> str:
    return "、".join(author.value for author in head.authors)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        pytest.param("本报记者 周小满", "周小满", id="own reporter"),
        pytest.param("本报记者　周小满　林知秋", "周小满、林知秋", id="two, wide spaces"),
        pytest.param("■滨河晚报记者 周小满", "周小满", id="with a mark"),
        pytest.param("□ 记者 周小满 通讯员 林知秋 沈白", "周小满、林知秋、沈白", id="reporter and correspondents"),
        pytest.param("滨河晚报全媒体记者 周小满", "周小满", id="all media"),
        pytest.param("记者：周小满 摄像：林知秋 编辑：沈白", "周小满", id="television"),
        pytest.param("记 者：周小满", "周小满", id="spaced label"),
        pytest.param("作 者：周 满", "周满", id="spaced name"),
        pytest.param("通讯员 周小满 林知秋", "周小满、林知秋", id="correspondents"),
        pytest.param("作者：周小满、林知秋", "周小满、林知秋", id="authors"),
        pytest.param("作者：周小满 编辑：林知秋", "周小满", id="no editor"),
        pytest.param("文/周小满 图/林知秋", "周小满", id="text, not pictures"),
        pytest.param("文 | 周小满　编辑 | 林知秋", "周小满", id="account"),
        pytest.param("撰文｜周小满", "周小满", id="written"),
        pytest.param("图文：周小满", "周小满", id="text and pictures"),
        pytest.param("采写：南都记者 周小满", "周小满", id="reported by the paper's"),
        pytest.param("2024-05-10 滨河商报　记者 周小满 林知秋 文/图", "周小满、林知秋", id="behind the paper"),
        pytest.param("2024-05-10 08:30 来源：滨河网 作者：周小满 点击：12", "周小满", id="in a line of labels"),
        pytest.param("2024年5月10日 08:30 来源：滨河日报作者：周小满责任编辑：沈白", "周小满", id="glued"),
        pytest.param("原创 小满 云杉发布 2024-05-10 18:30 浙江", "小满", id="account with place"),
        pytest.param("小满 云杉笔记 2024-05-10 21:03 发表于陕西", "小满", id="account, sent from"),
        pytest.param("周小满 · 2024年5月10日 06:00", "周小满", id="beside the time"),
        pytest.param("滨河评论　周小满　2024年5月10日", "周小满", id="beside paper and time"),
        pytest.param("周小满 · 关注", "周小满", id="followed"),
        pytest.param("楼主：滨河老码农　发表于 2024-05-10 21:15", "滨河老码农", id="forum"),
        pytest.param("记者周小满／台中報導　2024/05/10 09:20", "周小满", id="Taiwan"),
        pytest.param("记者林知秋／综合报导", "林知秋", id="Taiwan, from several places"),
        pytest.param("艾力·图尔荪 2024-05-10 08:30 滨河网", "艾力·图尔荪", id="a name with a dot"),
        pytest.param("记者 欧阳知秋 司马白", "欧阳知秋、司马白", id="compound surnames"),
        pytest.param("By Ann Lee", "Ann Lee", id="English"),
        pytest.param(
            "By Ann Lee and Bo Chen | Harbour Daily | Updated: 2024-05-10 09:12", "Ann Lee、Bo Chen", id="two"
        ),
        pytest.param("作者：佚名", "", id="nobody"),
        pytest.param("来源：滨河网 作者：admin", "", id="administrator"),
        pytest.param("责任编辑：周小满", "", id="editor"),
        pytest.param("记者手记", "", id="a reporter's notes"),
        pytest.param("记者 观察", "", id="a reporter's view, spaced"),
        pytest.param("记者调查", "", id="a reporter's inquiry"),
        pytest.param("【记者述评】", "", id="a reporter's comment"),
        pytest.param("记者感言", "", id="a reporter's words of his own"),
        pytest.param("记者札记", "", id="a reporter's jottings"),
        pytest.param("记者手记 山海之约", "", id="notes with a title"),
        pytest.param("记者手记 本报记者 周小满", "周小满", id="who wrote the notes"),
        pytest.param("编辑：周小满　2024-05-10", "", id="editor with the time"),
        pytest.param("审核：周小满 监制：林知秋", "", id="those who approve"),
        pytest.param("滨河区委书记 周小满", "", id="a speaker"),
        pytest.param("财经 2024-05-10 08:30", "", id="a channel"),
        pytest.param("2024-05-10 08:30 江西", "", id="a place"),
    ],
)
def test_authors_in_front_of_a_story(line: str, authors: str) -> None:
    assert names(head_of(f"{TITLE}\n{line}\n{PROSE}\n{PROSE}")) == authors


@pytest.mark.parametrize(
    ("opening", "authors"),
    [
        pytest.param("本报讯（记者 周小满）", "周小满", id="own"),
        pytest.param("本报讯 （记者周小满 通讯员林知秋）", "周小满、林知秋", id="glued"),
        pytest.param("滨河网云杉5月10日电（记者周小满、林知秋）", "周小满、林知秋", id="agency"),
        pytest.param("云杉5月10日电 (记者 周小满)", "周小满", id="place"),
        pytest.param("滨河日报讯（首席记者 周小满）", "周小满", id="chief reporter"),
        pytest.param("中新网云杉5月10日电 题：（记者 周小满）", "周小满", id="with a subject"),
        pytest.param("记者周小满报道：", "周小满", id="reports"),
        pytest.param("本报讯 记者周小满、林知秋报道：", "周小满、林知秋", id="report"),
        pytest.param("记者从区经信局获悉，", "", id="a reporter of the story"),
        pytest.param("本报讯 ", "", id="nobody"),
        pytest.param("云杉科技（董事长 周小满）介绍，", "", id="a person of the story"),
    ],
)
def test_authors_behind_a_dateline(opening: str, authors: str) -> None:
    assert names(head_of(f"{TITLE}\n{opening}{PROSE}\n{PROSE}")) == authors


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        pytest.param("（周小满）", "周小满", id="a name in brackets"),
        pytest.param("\n（周小满）", "周小满", id="on a line"),
        pytest.param("（周小满 林知秋）", "周小满、林知秋", id="two"),
        pytest.param("（记者 周小满）", "周小满", id="reporter"),
        pytest.param("（本报记者周小满、林知秋）", "周小满、林知秋", id="own reporters"),
        pytest.param("\n（作者：周小满）", "周小满", id="author"),
        pytest.param("\n作者：周小满 林知秋\n责编：沈白", "周小满、林知秋", id="authors on a line"),
        pytest.param(
            "\n来源：滨河融媒\n记者：周小满\n编辑：林知秋\n审核：沈白", "周小满", id="a list of those who made it"
        ),
        pytest.param("\n文案：小满　图片：云杉智谷　编审：沈白", "小满", id="account"),
        pytest.param("\n滨河融媒 记者 周小满", "周小满", id="behind the paper"),
        pytest.param("\n(Reporting by Ann Lee; Editing by Bo Chen)", "Ann Lee", id="wire"),
        pytest.param("（完）", "", id="the end"),
        pytest.param("（经信局）", "", id="an office"),
        pytest.param("（高新区）", "", id="a district that begins with a surname"),
        pytest.param("（责编：周小满 林知秋）", "", id="editors"),
        pytest.param("\n（图片由滨河日报记者周小满摄）", "", id="who took the pictures"),
        pytest.param("\n（资料图）", "", id="a caption"),
        pytest.param("\n责任编辑：周小满", "", id="editor"),
        pytest.param("\n【打印】【关闭】", "", id="buttons"),
    ],
)
def test_authors_at_the_end_of_a_story(end: str, authors: str) -> None:
    assert names(head_of(f"{TITLE}\n{PROSE}\n{PROSE}{end}")) == authors


@pytest.mark.parametrize(
    ("page", "publisher", "mirror", "published", "reposted"),
    [
        pytest.param(
            f"{TITLE}_县域_浙东产经网\n{TITLE}\n2024-05-10 16:20:33　来源：滨河融媒\n{PROSE}",
            "滨河融媒", "浙东产经网", None, "2024-05-10T16:20:33", id="behind the headline",
        ),
        pytest.param(
            f"您的位置：智造速递网 >> 机器人 >> 资讯\n{TITLE}\n来源：滨河日报　时间：2024-05-10 10:05\n{PROSE}",
            "滨河日报", "智造速递网", None, "2024-05-10T10:05", id="in the trail",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河日报　时间：2024-05-10 10:05\n{PROSE}\nCopyright © 2012-2024 全民快讯网 版权所有",
            "滨河日报", "全民快讯网", None, "2024-05-10T10:05", id="copyright",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河日报　时间：2024-05-10 10:05\n{PROSE}\n观产网版权所有 未经授权不得转载",
            "滨河日报", "观产网", None, "2024-05-10T10:05", id="all rights of",
        ),
        pytest.param(
            f"观产网首页 财经 产业 园区 招商\n{TITLE}\n来源：滨河报 时间：2024-05-10 00:12\n{PROSE}",
            "滨河报", "观产网", None, "2024-05-10T00:12", id="masthead",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河网 时间：2024-05-10 10:05\n{PROSE}\nCopyright © 2024 滨河网 版权所有",
            "滨河网", None, "2024-05-10T10:05", None, id="the site's own",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河日报 时间：2024-05-10 10:05\n{PROSE}\n滨河日报社版权所有",
            "滨河日报", None, "2024-05-10T10:05", None, id="the paper's house",
        ),
        pytest.param(
            f"云杉区人民政府\n{TITLE}\n来源：区数据局 2024-05-10 10:05\n{PROSE}",
            "区数据局", None, "2024-05-10T10:05", None, id="an office on its authority's site",
        ),
        pytest.param(
            f"{TITLE}\n2024-05-10 10:05\n{PROSE}\n© 2024 滨河在线 版权所有",
            "滨河在线", None, "2024-05-10T10:05", None, id="a site that names no source",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河日报 2024-05-10 10:05\n{PROSE}",
            "滨河日报", None, "2024-05-10T10:05", None, id="no site",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河日报 转载时间：2024-05-12 10:05\n{PROSE}",
            "滨河日报", None, None, "2024-05-12T10:05", id="it says that it is a repost",
        ),
        pytest.param(
            f"{TITLE}\n原文发布时间：2024-05-10 转载时间：2024-05-12 10:05\n{PROSE}",
            None, None, "2024-05-10", "2024-05-12T10:05", id="both times",
        ),
        pytest.param(
            f"{TITLE}\n来源：滨河日报 更新时间：2024-05-12\n{PROSE}\n"
            "《滨河日报》（2024年05月10日 02版）\n观产网 版权所有",
            "滨河日报", "观产网", "2024-05-10", "2024-05-12", id="the issue that printed it",
        ),
        pytest.param(
            f"{TITLE}\n发布：观产网　2024-05-10\n{PROSE}\n声明：本站文章由用户投稿，如有侵权请联系删除",
            None, "观产网", None, "2024-05-10", id="a site of copies",
        ),
        pytest.param(
            f"数码江湖论坛 » 讨论区\n{TITLE}\n楼主：小满　发表于 2024-05-10 21:15\n{PROSE}",
            None, None, "2024-05-10T21:15", None, id="a forum publishes nothing itself",
        ),
    ],
)  # fmt: skip
def test_publisher_and_mirror(
    page: str, publisher: str | None, mirror: str | None, published: str | None, reposted: str | None
) -> None:
    head = head_of(page)
    assert (value(head.publisher), value(head.mirror)) == (publisher, mirror)
    assert (value(head.published), value(head.reposted)) == (published, reposted)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        pytest.param("发布时间：2023年5月10日", "2023-05-10", id="labelled"),
        pytest.param("发布日期: 2023-5-1 8:05", "2023-05-01T08:05", id="narrow colon"),
        pytest.param("2023年05月10日09:37", "2023-05-10T09:37", id="clock glued"),
        pytest.param("2023年5月10日 下午3:20", "2023-05-10T15:20", id="afternoon"),
        pytest.param("2023年5月10日 星期三 08:30", "2023-05-10T08:30", id="weekday between"),
        pytest.param("2023年5月10日9时30分", "2023-05-10T09:30", id="hours and minutes in words"),
        pytest.param("2023.05.10 08:30", "2023-05-10T08:30", id="dots"),
        pytest.param("2023/05/10", "2023-05-10", id="slashes"),
        pytest.param("09:12, May 10, 2023", "2023-05-10T09:12", id="clock in front"),
        pytest.param("Source: Xinfeng| 2023-05-10 09:12:33|Editor: huaxia", "2023-05-10T09:12:33", id="Xinhua's way"),
        pytest.param("更新时间：2023-05-10", "2023-05-10", id="updated, and nothing else"),
        pytest.param("发布时间：2023-05-10 更新时间：2023-06-01", "2023-05-10", id="published goes before updated"),
        pytest.param("成文日期：2023年4月26日　发布日期：2023年5月10日", "2023-05-10", id="an official text"),
        pytest.param("5月10日", None, id="no year"),
        pytest.param("05-10 08:30", None, id="no year, with clock"),
        pytest.param("3小时前", None, id="relative"),
        pytest.param("（2023年5月10日）", None, id="the day of a speech"),
        pytest.param("施行日期：2023年9月1日", None, id="in force"),
        pytest.param("收稿日期：2023-02-14", None, id="received"),
        pytest.param("2023年3月1日起施行", None, id="inside a headline"),
        pytest.param("今天是2023年5月10日 星期三 欢迎光临", None, id="the site's calendar"),
    ],
)
def test_times_of_publication(line: str, published: str | None) -> None:
    head = head_of(f"{TITLE}\n{line}\n{PROSE}\n2016年5月，云杉科技启动建设，首期投资超过10亿元，带动就业300人。")
    assert value(head.published) == published
    assert head.reposted is None


@pytest.mark.parametrize(
    ("end", "published"),
    [
        pytest.param("\n（来源：滨河日报 2023-09-16）", "2023-09-16", id="in brackets on a line"),
        pytest.param("（来源：滨河日报 2023-09-16）", "2023-09-16", id="in brackets behind the last sentence"),
        pytest.param("\n来源：《滨河日报》2023年9月16日", "2023-09-16", id="behind quotation marks"),
        pytest.param("\n来源：滨河日报，2023年9月16日", "2023-09-16", id="behind a comma"),
        pytest.param("\n（原载《滨河日报》 2023年9月16日）", "2023-09-16", id="where it stood first"),
        pytest.param("\n（数据来源：滨河统计 2023-09-16）", None, id="of its data"),
        pytest.param("\n（图片来源：滨河日报 2023-09-16）", None, id="of its picture"),
        pytest.param("\n来源：滨河日报 2023-09-16起连载", None, id="of something else"),
    ],
)
def test_the_day_behind_the_source_at_the_end(end: str, published: str | None) -> None:
    assert value(head_of(f"{TITLE}\n{PROSE}\n{PROSE}{end}").published) == published


@pytest.mark.parametrize(
    ("front", "title"),
    [
        pytest.param(f"打开APP\n滨河新闻 > 产业\n{TITLE}\n2024-05-10 08:30", TITLE, id="app"),
        pytest.param(f"滨河日报\n2024年5月10日 星期五\n第03版：园区\n{TITLE}\n□ 记者 周小满", TITLE, id="newspaper"),
        pytest.param(f"全民资讯网\n{TITLE}\n时间:2024-05-10 09:14 来源:滨河报", TITLE, id="masthead"),
        pytest.param(f"——开局看项目系列报道之七\n{TITLE}\n记者 周小满", TITLE, id="kicker"),
        pytest.param(f"{TITLE}\n——走进滨河智谷\n记者 周小满", TITLE, id="subtitle"),
        pytest.param(f"{TITLE}-科创前线\n{TITLE}\n2024-05-10 13:36", TITLE, id="the page's title before it"),
        pytest.param(f"1. {TITLE}\n2024-05-10", TITLE, id="numbered"),
    ],
)
def test_the_headline_among_the_lines_of_a_page(front: str, title: str) -> None:
    assert value(head_of(f"{front}\n{PROSE}").title) == title


def test_what_stands_in_the_body_is_of_no_head() -> None:
    head = head_of(f"{TITLE}\n{PROSE}\n发布时间：2023年5月10日 作者：周小满\n{PROSE}\n{PROSE}")
    assert (head.published, head.authors) == (None, ())


def test_adversarial_lines_take_no_time() -> None:
    for piece in ("记者 ", "（", "来源：", "周小满、", "2024-05-10 ", "A b ", "_-"):
        article_from_text(f"{TITLE}\n{piece * 20_000}\n{PROSE}\n{piece * 20_000}", "a.txt")
