"""Styles of heads by the kinds of sites that write them."""

from __future__ import annotations

import pytest

from jianbao.articles import Head, Stated, article_from_text

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
TITLE = "滨河区三个算力项目签约落地"


def head_of(text: str) -> Head:
    return article_from_text(text, "a.txt").head


def value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


def names(head: Head) -> str:
    return "、".join(author.value for author in head.authors)


@pytest.mark.parametrize(
    ("front", "publisher", "authors"),
    [
        pytest.param("云杉消费眼 记者 周小满 10-31 13:20 湖北", "云杉消费眼", "周小满", id="app, no year"),
        pytest.param("云杉小灵通 02-15 21:10 来自 热门话题", "云杉小灵通", "", id="microblog"),
        pytest.param("云杉观察\n2024-05-10 08:30·来自浙江", "云杉观察", "", id="account above the time"),
        pytest.param("2024-05-10 08:30\n浙江\n云杉观察官方账号\n关注", None, "", id="official account alone"),
        pytest.param("2024-05-10 07:30 滨河纪事 记者 冷月 石三友 字数 1300", "滨河纪事", "冷月、石三友", id="counted"),
        pytest.param("文／周小满　2024-05-10 23:05", None, "周小满", id="a role is no paper"),
        pytest.param("2024-03-02 · 本期 3 条", None, "", id="a count is no paper"),
        pytest.param("采访：周小满 ｜ 2024-05-16 ｜ 拾光科技评论", "拾光科技评论", "周小满", id="interview"),
        pytest.param("周刊编辑部 · 2024-09-04", None, "周刊编辑部", id="an editorial office wrote it"),
        pytest.param("来源丨滨河观察周刊　记者丨周小满", "滨河观察周刊", "周小满", id="rules"),
        pytest.param("原创 周小满 滨河发布\n2024年05月10日 18:30\n浙江", "滨河发布", "周小满", id="WeChat on lines"),
        pytest.param("点击蓝字关注我们\n滨河发布\n2024-05-10", "滨河发布", "", id="WeChat, followed"),
        pytest.param(
            "作者：本报记者 周小满 林知秋　 《滨河日报》（ 2024年05月10日 第 03 版）",
            "滨河日报", "周小满、林知秋", id="e-paper's issue",
        ),
        pytest.param("周小满\n《滨河日报》2024年5月10日 第3版", "滨河日报", "周小满", id="issue on a line"),
        pytest.param("来源：滨河日报微信公众号 | 2024年05月10日 08:30", "滨河日报", "", id="by its account"),
        pytest.param("来源：滨河网综合\n2024-05-10", "滨河网", "", id="put together"),
        pytest.param("Source: Harbour Times Published: May 10, 2024 08:30 PM", "Harbour Times", "", id="English"),
        pytest.param("云杉数据岛建设办公室 整理", "云杉数据岛建设办公室", "", id="put together by an office"),
        pytest.param("（云杉产业园 2024年5月29日）", "云杉产业园", "", id="in brackets"),
        pytest.param("发表于 2024-4-2 21:15:33 | 只看该作者 | 倒序浏览", None, "", id="a forum's buttons"),
        pytest.param("今日财经 2024-05-10 08:30", None, "", id="a column of news"),
        pytest.param("今日财经\n2024-05-10 08:30", None, "", id="a column of news above the time"),
        pytest.param("来源：今日头条 2024-05-10", "今日头条", "", id="a label makes it one"),
        pytest.param("来源：今日财经周刊 2024-05-10", "今日财经周刊", "", id="a weekly that begins so"),
        pytest.param("今日早报 2024-05-10", None, "", id="a digest"),
        pytest.param("云杉早报 2024-05-10", "云杉早报", "", id="a paper of the morning"),
        pytest.param("签约仪式现场　滨河日报记者 周小满摄", None, "", id="who took a picture"),
    ],
)  # fmt: skip
def test_who_stands_under_a_headline(front: str, publisher: str | None, authors: str) -> None:
    head = head_of(f"{TITLE}\n{front}\n{PROSE}\n{PROSE}")
    assert value(head.title) == TITLE
    assert (value(head.publisher), names(head)) == (publisher, authors)


@pytest.mark.parametrize(
    ("masthead", "publisher"),
    [
        pytest.param("2024年05月10日 星期五\n滨河日报 第A03版：要闻", "滨河日报", id="page of a paper"),
        pytest.param("滨河经济内参　　　　　2024年第24期", "滨河经济内参", id="issue of a periodical"),
        pytest.param(
            "索 引 号：123\n发布机构：滨河区经信局\n发文日期：2024-05-10", "滨河区经信局", id="official table"
        ),
    ],
)
def test_who_stands_above_a_headline(masthead: str, publisher: str) -> None:
    head = head_of(f"{masthead}\n{TITLE}\n{PROSE}\n{PROSE}")
    assert (value(head.title), value(head.publisher)) == (TITLE, publisher)


@pytest.mark.parametrize(
    ("opening", "publisher", "authors"),
    [
        pytest.param("滨河网云杉6月15日电 （周小满）", "滨河网", "周小满", id="name alone behind it"),
        pytest.param("本网云杉5月10日讯（周小满 林知秋）", None, "周小满、林知秋", id="names alone"),
        pytest.param("（滨河社记者周小满云杉10日电）", "滨河社", "周小满", id="inside it"),
        pytest.param("滨文汇讯（记者 周小满 滨河报道）", None, "周小满", id="with the place of reporting"),
        pytest.param("新滨网5月10日讯（融媒体记者 周小满）", "新滨网", "周小满", id="without a place"),
        pytest.param("滨河财经5月10日电，", "滨河财经", "", id="a flash"),
        pytest.param("〔记者周小满／台北报导〕", None, "周小满", id="Taiwan's brackets"),
        pytest.param("［记者周小满／台北报导］", None, "周小满", id="full-width brackets"),
    ],
)
def test_dispatches(opening: str, publisher: str | None, authors: str) -> None:
    head = head_of(f"{TITLE}\n{opening}{PROSE}\n{PROSE}")
    assert (value(head.publisher), names(head)) == (publisher, authors)


@pytest.mark.parametrize(
    ("page", "publisher", "mirror", "published", "reposted"),
    [
        pytest.param(
            f"滨城热线论坛 › 城市建设\n[转贴] 老厂这块地要翻身了？\n发表于 2024-4-12 22:47 | 只看该作者 | 倒序浏览\n"
            f"{TITLE}\n滨河早报 2024-04-11 记者 周小满\n{PROSE}\n{PROSE}",
            "滨河早报", "滨城热线论坛", "2024-04-11", "2024-04-12T22:47", id="copied to a forum",
        ),
        pytest.param(
            f"{TITLE} - 彩云在线\n彩云在线 2024年03月16日 10:20　稿源：滨河经济周报 2024-03-14\n{PROSE}\n{PROSE}",
            "滨河经济周报", "彩云在线", "2024-03-14", "2024-03-16T10:20", id="a time behind the source",
        ),
        pytest.param(
            f"瀚海号首页 新闻 体育 汽车\n{TITLE}\n2024-05-21 17:36 来源: 算网观察\n{PROSE}\n{PROSE}\n"
            "平台声明：该文观点仅代表作者本人，瀚海号系信息发布平台，瀚海仅提供信息存储空间服务。",
            "算网观察", "瀚海号", "2024-05-21T17:36", None, id="published on a platform",
        ),
        pytest.param(
            f"云杉省人民政府网\n首页>省情\n{TITLE}\n发布时间：2024-09-11 07:15 来源：滨河日报\n{PROSE}\n{PROSE}",
            "滨河日报", "云杉省人民政府网", "2024-09-11T07:15", None, id="shown by an authority",
        ),
        pytest.param(
            f"微信公众平台\n{TITLE}\n云杉产业观察 2024-05-10 18:30\n{PROSE}\n{PROSE}",
            "云杉产业观察", None, "2024-05-10T18:30", None, id="an account of its own",
        ),
        pytest.param(
            f"{TITLE}-前线网\n2024-05-28 13:36\n{PROSE}\n{PROSE}\n来源：滨河观察\n前线网平台仅提供信息存储空间服务。",
            "滨河观察", "前线网", None, "2024-05-28T13:36", id="stored only",
        ),
    ],
)  # fmt: skip
def test_pages_that_show_what_others_published(
    page: str, publisher: str | None, mirror: str | None, published: str | None, reposted: str | None
) -> None:
    head = head_of(page)
    assert value(head.title) == TITLE
    assert (value(head.publisher), value(head.mirror)) == (publisher, mirror)
    assert (value(head.published), value(head.reposted)) == (published, reposted)


@pytest.mark.parametrize(
    ("above", "under", "below", "mirror"),
    [
        pytest.param("东岸财富网 | 财经 | 股票 | 基金", "", "", "东岸财富网", id="menu"),
        pytest.param("欢迎来到东岸财富网", "", "", "东岸财富网", id="welcome"),
        pytest.param("东岸论坛", "", "", "东岸论坛", id="forum"),
        pytest.param(f"{TITLE}_东岸财富网(Eastshore)", "", "", "东岸财富网", id="its English name"),
        pytest.param(f"{TITLE} - 东岸财富网 - 滨河第一门户", "", "", "东岸财富网", id="slogan behind it"),
        pytest.param("", "东岸财富网 2024-05-12 10:00", "", "东岸财富网", id="at the time"),
        pytest.param("", "发布：东岸财富网 | 时间：2024-05-12", "", "东岸财富网", id="posted by"),
        pytest.param("", "", "免责声明：东岸财富网转载此文目的在于传递更多信息", "东岸财富网", id="copies this text"),
        pytest.param("", "", "本文由东岸财富网转载", "东岸财富网", id="copied by"),
        pytest.param("", "", "返回东岸财富网，查看更多", "东岸财富网", id="back to"),
        pytest.param("", "", "转载请注明：东岸财富网", "东岸财富网", id="to be named"),
        pytest.param("", "", "版权所有：东岸财富网，未经许可不得转载。", "东岸财富网", id="rights told in a sentence"),
        pytest.param(
            "", "", "版权所有者协会云州分会3月15日成立，首批会员三十二家。", None, id="a body of those with rights"
        ),
        pytest.param("", "", "云州版权所有者协会成立", None, id="a body of a town's"),
        pytest.param("", "", "转载请注明出处", None, id="nobody to be named"),
        pytest.param("", "", "与本网站立场无关", None, id="this site"),
        pytest.param("", "滨河网 2024-05-12 10:00", "", None, id="the paper's own site"),
    ],
)
def test_the_site_that_shows_a_papers_story(above: str, under: str, below: str, mirror: str | None) -> None:
    head = head_of(f"{above}\n{TITLE}\n{under}\n来源：滨河日报\n{PROSE}\n{PROSE}\n{below}")
    assert (value(head.publisher), value(head.mirror)) == ("滨河日报", mirror)


@pytest.mark.parametrize(
    "front",
    [
        pytest.param(
            f"滨河客户端\n· 习惯夜跑的人注意了当心\n· 这座城市拿出五千套房\n{TITLE}\n2024-05-10", id="list before it"
        ),
        pytest.param(f"[转载]{TITLE}\n2024-05-10", id="marked as copied"),
        pytest.param(f"原标题：{TITLE}", id="headline of the original"),
        pytest.param(f"▍{TITLE}", id="with a mark"),
        pytest.param(f"各位老师好，请审阅！\n主题：【新闻通稿】\n{TITLE}", id="mail"),
        pytest.param(f"一根电缆、两台相机、零名船员\n{TITLE}", id="line above it that the text does not take up"),
        pytest.param(f"{TITLE}\n走进春天里的云杉", id="line under it"),
    ],
)
def test_the_headline_and_not_what_stands_beside_it(front: str) -> None:
    assert value(head_of(f"{front}\n{PROSE}\n{PROSE}").title) == TITLE


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("各位领导、各位来宾！", id="address"),
        pytest.param("尊敬的各位来宾", id="address without a mark"),
        pytest.param("【编者按】本期关注算力产业", id="note"),
        pytest.param("新闻背景", id="label of a part"),
        pytest.param("主持人：周小满", id="host"),
        pytest.param("图片来源：视觉滨河", id="picture's source"),
        pytest.param("#算力# #滨河#", id="topics"),
        pytest.param("[视频]", id="in brackets"),
        pytest.param("滨政办〔2024〕12号", id="number of a document"),
        pytest.param("滨河区人民政府办公室", id="office"),
        pytest.param("周小满 林知秋", id="names"),
        pytest.param("滨河区融媒体中心出品", id="who made it"),
        pytest.param("速记稿（未经本人审阅）", id="state of the text"),
        pytest.param("昨天 18:30", id="passing time"),
        pytest.param("活动时间：2023年5月20日", id="label and day"),
        pytest.param("签约日期: 5月20日上午", id="label and day without its year"),
        pytest.param("8月11日 签约", id="day and a word"),
        pytest.param("楼主：老船长", id="who opened a thread"),
        pytest.param("云杉小助手\n10分钟前", id="account"),
    ],
)
def test_what_is_no_headline(line: str) -> None:
    assert head_of(f"{line}\n5月9日，{PROSE}\n{PROSE}").title is None


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("5月9日 滨河区三个算力项目签约", id="a day before it"),
        pytest.param("滨河区：5月20日起三个算力项目集中签约", id="a day behind a colon"),
        pytest.param("滨河区：2024年5月20日三个项目签约", id="a day with its year behind a colon"),
    ],
)
def test_a_headline_may_have_a_day_and_names_no_publisher(title: str) -> None:
    head = head_of(f"{title}\n记者 周小满\n{PROSE}\n{PROSE}")
    assert (value(head.title), head.publisher) == (title, None)


@pytest.mark.parametrize("line", ["【早报】3月12日产业要闻速览", "8月11日 签约", "今日财经"])
def test_what_stands_above_a_headline_and_is_no_publisher(line: str) -> None:
    head = head_of(f"{line}\n{TITLE}\n{PROSE}\n{PROSE}")
    assert (value(head.title), head.publisher) == (TITLE, None)


def test_a_first_line_broken_by_its_column_is_no_headline() -> None:
    broken = "5月28日，位于云杉市的产业园正式开\n园，首批企业入驻，涵盖农机、种业与物流。\n二平方公里的园区由双方"
    assert value(head_of(f"{TITLE}\n{broken}\n{PROSE}\n{PROSE}").title) == TITLE


def test_adversarial_heads_take_no_time() -> None:
    for piece in ("第3版 ", "原创 a ", "#滨河 ", "ABC DEF  ", "滨河日报 2024-05-10 ", "来源丨", "10-31 13:20 "):
        article_from_text(f"{TITLE}\n{piece * 5_000}\n{PROSE}\n{piece * 5_000}", "a.txt")
