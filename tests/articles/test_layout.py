from __future__ import annotations

import time

import pytest

from jianbao.articles import Article, Reason, Stated, article_from_text
from jianbao.articles.article import articles_of_page
from jianbao.articles.formats.page import text_page
from jianbao.articles.layout.furniture import furniture_of
from jianbao.articles.layout.lines import lines_of
from jianbao.errors import ArticleError

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
TITLE = "滨河区三个算力项目签约"


def of(text: str) -> Article:
    return article_from_text(text, "a.txt")


def kept(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def gone(article: Article) -> dict[str, str]:
    return {article.original[piece.start : piece.end]: piece.reason for piece in article.left_out}


def words(article: Article, stated: Stated | None) -> str | None:
    return article.original[stated.start : stated.end] if stated else None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param(TITLE, TITLE, id="the first line"),
        pytest.param(f"\n\n　{TITLE}　\n副题另起一行", TITLE, id="the first of two"),
        pytest.param(f"首页 > 产业 > 正文\n{TITLE}", TITLE, id="under a menu"),
        pytest.param(f"2024-05-10 09:30 来源：滨河日报\n{TITLE}", TITLE, id="under the date"),
        pytest.param(f"环球快讯：{TITLE}", TITLE, id="without the prefix of a mirror"),
        pytest.param(f"【每日信息】{TITLE}", TITLE, id="without the brackets of a mirror"),
        pytest.param(f"{TITLE}_当前快讯", TITLE, id="without the suffix of a mirror"),
        pytest.param(f"第A02版：要闻\n上一版 下一版\n{TITLE}", TITLE, id="under the page of a newspaper"),
        pytest.param("签约！滨河区再添三个算力项目", "签约！滨河区再添三个算力项目", id="an exclamation of its own"),
        pytest.param("算力中心何处去？", "算力中心何处去？", id="a question"),
        pytest.param("Council signs a deal for three halls", "Council signs a deal for three halls", id="English"),
        pytest.param("", None, id="none"),
        pytest.param("各位代表，", None, id="a line that goes on"),
        pytest.param("■滨河晚报记者 周小满", None, id="a byline"),
    ],
)
def test_titles(head: str, title: str | None) -> None:
    article = of(f"{head}\n{PROSE}")
    assert words(article, article.head.title) == title
    if article.head.title:
        assert article.head.title.value in "".join(kept(article))


def test_a_title_is_never_taken_from_the_body() -> None:
    assert of(f"{PROSE}\n{TITLE}").head.title is None


@pytest.mark.parametrize(
    ("line", "published", "publisher"),
    [
        pytest.param(
            "时间：2024-05-10 15:17:14 来源：滨河网-产业频道", "2024-05-10T15:17:14", "滨河网-产业频道", id="labels"
        ),
        pytest.param(
            "来源:滨河日报  发布时间:2024年5月10日 09:05", "2024-05-10T09:05", "滨河日报", id="the other order"
        ),
        pytest.param("2024年05月10日 09:26　滨河产经网", "2024-05-10T09:26", "滨河产经网", id="beside the time"),
        pytest.param("硬核智造 · 2024年5月10日 08:30", "2024-05-10T08:30", "硬核智造", id="before the time"),
        pytest.param("2024-05-10", "2024-05-10", None, id="a day alone"),
        pytest.param("2024/5/10 8:05 分享到: 微博", "2024-05-10T08:05", None, id="sharing"),
        pytest.param(
            "芯片 2024-05-10 16:25www.binhe.example芯片园地", "2024-05-10T16:25", "www.binhe.example", id="glued"
        ),
        pytest.param("来源：滨河日报作者：周小满", None, "滨河日报", id="glued labels"),
        pytest.param("■滨河消费报记者 周小满", None, "滨河消费报", id="a reporter's paper"),
        pytest.param("本报记者 周小满", None, None, id="a paper without a name"),
        pytest.param("Harbour Ledger | 14 October", None, "Harbour Ledger", id="a day without a year"),
        pytest.param("By Ann Lee, Staff Writer", None, None, id="English byline"),
        pytest.param("Published: May 10, 2024, 8:30 p.m.", "2024-05-10T20:30", None, id="English label"),
        pytest.param("滨河财经APP 缩小字体 放大字体 收藏 微博 微信 分享", None, None, id="share bar"),
        pytest.param(
            "发布时间：2024-05-10 08:30 来源：区科委 浏览次数：123 【字体：大 中 小】 打印 关闭",
            "2024-05-10T08:30",
            "区科委",
            id="a long line",
        ),
        pytest.param("发布时间：2024-13-45 来源：", None, None, id="no day, no source"),
    ],
)
def test_lines_of_dates_and_sources_are_read_and_left_out(
    line: str, published: str | None, publisher: str | None
) -> None:
    article = of(f"{TITLE}\n{line}\n\n{PROSE}")
    head = article.head
    assert (head.published.value if head.published else None) == published
    assert (head.publisher.value if head.publisher else None) == words(article, head.publisher) == publisher
    assert kept(article) == [TITLE, PROSE]
    assert line in gone(article)
    assert words(article, head.title) == TITLE


def test_a_day_above_the_headline_gives_way_to_one_under_it() -> None:
    article = of(f"2024年6月1日 12:00\n{TITLE}\n2024-05-10 08:30\n{PROSE}")
    assert article.head.published
    assert article.head.published.value == "2024-05-10T08:30"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("（5月6日—5月12日）", id="the days of a digest"),
        pytest.param("2025年3月1日起施行", id="a day inside a headline"),
        pytest.param("总投资12亿元 首期年内开工", id="a second headline"),
        pytest.param("——走进滨河智谷", id="a subtitle"),
    ],
)
def test_other_lines_under_the_headline_stay(line: str) -> None:
    article = of(f"{TITLE}\n{line}\n{PROSE}")
    assert line in kept(article)
    assert article.head.published is None


@pytest.mark.parametrize(
    ("opening", "dateline", "publisher", "published"),
    [
        pytest.param("滨河网云杉5月10日电 (记者周小满)", "滨河网云杉5月10日电", "滨河网", None, id="agency"),
        pytest.param("云杉5月10日电（记者周小满）", "云杉5月10日电", None, None, id="place"),
        pytest.param("本报讯（记者 周小满）", "本报讯", None, None, id="own"),
        pytest.param("本报云杉5月10日电 ", "本报云杉5月10日电", None, None, id="own, with place and day"),
        pytest.param("5月10日，", None, None, None, id="a day of the event"),
    ],
)
def test_datelines(opening: str, dateline: str | None, publisher: str | None, published: str | None) -> None:
    article = of(f"{TITLE}\n{opening}{PROSE}")
    head = article.head
    assert words(article, head.dateline) == dateline
    assert words(article, head.publisher) == publisher
    assert (head.published.value if head.published else None) == published
    assert article.sentences[1].text.startswith(opening.strip())


def test_an_english_dateline() -> None:
    article = of('Deal signed\n\nHARBOUR, June 4, 2025 /Gull Wire/ -- Spruce said it had signed. "We begin," it said.')
    head = article.head
    assert words(article, head.dateline) == "HARBOUR, June 4, 2025"
    assert words(article, head.publisher) == "Gull Wire"
    assert head.published == Stated("2025-06-04", 22, 34)


def test_what_the_body_says_is_not_of_the_head() -> None:
    article = of(f"{PROSE}\n2024-05-10 08:30 来源：滨河日报\n{PROSE}")
    assert article.head.published is article.head.publisher is None


@pytest.mark.parametrize(
    ("behind", "left_out"),
    [
        pytest.param("\n标签：\n相关阅读\n- 某地房价下跌\n", True, id="tags and links"),
        pytest.param("\n《滨河日报》（2024年05月10日 02版）", True, id="newspaper"),
        pytest.param("\nCopyright © 2016 example 版权所有", True, id="copyright"),
        pytest.param(
            "\n责任编辑：周小满\n声明：本网转载此文出于传递更多信息之目的，不代表本网观点。", True, id="disclaimer"
        ),
        pytest.param("\nEditing by Ann Lee\n\nMost read\n- House prices rise", True, id="English"),
        pytest.param("\n《滨河区行动计划》（2024年印发）", False, id="a plan of the story stays"),
        pytest.param("\n签约项目名单\n云杉算力中心\n", False, id="a list of the story stays"),
        pytest.param(f"\n相关阅读\n{PROSE}\n", False, id="prose behind a marker stays"),
    ],
)
def test_furniture_behind_the_story_is_left_out_and_listed(behind: str, left_out: bool) -> None:
    article = of(PROSE + behind)
    assert bool(article.left_out) is left_out
    assert article.sentences[0].text == PROSE
    if left_out:
        assert "".join(gone(article)).replace("\n", "") == behind.replace("\n", "").strip()
        assert len(article.sentences) == 1


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("首页 > 财经 > 产业 > 正文", "navigation", id="trail"),
        pytest.param("登录 | 注册 | 手机版", "buttons and page numbers", id="menu"),
        pytest.param("您当前的位置：首页 > 新闻", "navigation", id="place"),
        pytest.param("热搜: 油价调整 | 新车上市", "links to other pages", id="searches"),
        pytest.param("首页\n新闻\n财经\n科技", "navigation", id="channels, one a line"),
        pytest.param("字号: 大 中 小", "buttons and page numbers", id="size of letters"),
    ],
)
def test_menus_before_the_story_are_left_out(line: str, reason: str) -> None:
    article = of(f"{line}\n{TITLE}\n{PROSE}")
    assert gone(article) == {line: reason}
    assert kept(article) == [TITLE, PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "(资料图)",
        "（滨河区供图）",
        "■云杉科技董事长发表讲话",
        "▲算力中心签约仪式现场",
        "图为算力中心外景。",
        "周小满 摄",
    ],
)
def test_captions_are_left_out(line: str) -> None:
    article = of(f"{TITLE}\n{PROSE}\n{line}\n{PROSE}")
    assert gone(article) == {line: "caption"}
    assert kept(article) == [TITLE, PROSE, PROSE]


@pytest.mark.parametrize("line", ["点击蓝字关注我们", "长按二维码关注滨河", "— END —", "（完）"])
def test_notices_are_left_out(line: str) -> None:
    article = of(f"{TITLE}\n{PROSE}\n{line}\n{PROSE}")
    assert gone(article) == {line: "notice of the page"}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("多措并举谋发展", id="heading"),
        pytest.param("■ 签约", id="marked heading of a digest"),
        pytest.param("■项目签约", id="short marked heading"),
        pytest.param("■亮点一 项目落地见效快", id="marked heading"),
        pytest.param("一、总体要求", id="numbered heading"),
        pytest.param("①云杉算力中心项目", id="item"),
        pytest.param("遥感卫星完成首次拍摄", id="not a photographer"),
        pytest.param("对话记者：林一诺谈算力产业的下一步", id="not a byline"),
        pytest.param("记者：今年的目标是什么？", id="a question of an interview"),
    ],
)
def test_headings_and_items_inside_the_story_stay(line: str) -> None:
    article = of(f"{TITLE}\n{PROSE}\n{line}\n{PROSE}")
    assert article.left_out == ()
    assert line in kept(article)


LONG = "\n\n".join([PROSE] * 5)
OTHER = "北岭县举行苹果采摘节，来自各地的游客走进果园，体验采摘乐趣，带动当地农户增收。"


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(f"北岭县办起采摘节\n\n本报讯 近日，{OTHER}", id="own dispatch"),
        pytest.param(f"简讯\n\n北岭县办起采摘节\n\n本报讯（记者 周小满）{OTHER}", id="under a column's name"),
        pytest.param(f"北岭县办起采摘节\n■滨河晚报记者 周小满\n{OTHER}", id="byline"),
        pytest.param(f"北岭县办起采摘节\n滨河社北岭5月9日电 {OTHER}\n北岭秋色\n{OTHER}", id="and all behind it"),
    ],
)
def test_another_story_on_the_page_is_left_out(second: str) -> None:
    article = of(f"{TITLE}\n■滨河晚报记者 林一诺\n{LONG}\n\n{second}\n")
    assert gone(article)[second] == "another story on the page"
    assert kept(article) == [TITLE, *[PROSE] * 5]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"编者按：{PROSE}\n{TITLE}\n■滨河晚报记者 周小满\n{LONG}", id="an editor's note"),
        pytest.param(f"{TITLE}\n{LONG}\n本报记者 周小满", id="a byline at the end"),
        pytest.param(f"{TITLE}\n{LONG}\n多措并举谋发展\n{LONG}", id="a heading"),
    ],
)
def test_a_story_is_not_taken_for_two(text: str) -> None:
    article = of(text)
    assert "another story on the page" not in gone(article).values()
    assert kept(article).count(PROSE) + sum(PROSE in s and s != PROSE for s in kept(article)) >= 5


NEWS = {
    "白鹭湾至横沙岛航线试飞成功": "10月21日，一架飞行器从白鹭湾起飞，飞行23分钟后降落横沙岛，完成首次试飞。",
    "银鸥通航拟建两座维修基地": "银鸥通航昨日公告，拟在襄南市投资5亿元建设飞机维修基地，分两期实施。",
    "浔阳市开放首批公共起降点": "浔阳市日前发布首批公共起降点目录，其中医院12个、景区19个，市民能在线上预约使用。",
}


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            [f"{number}. {title}\n{text}" for number, (title, text) in enumerate(NEWS.items(), 1)], id="numbers"
        ),
        pytest.param([f"【低空】{title}\n{text}" for title, text in NEWS.items()], id="brackets"),
        pytest.param([f"■{title}\n{text}" for title, text in NEWS.items()], id="signs"),
        pytest.param(
            [f"{number}.【{title}】{text}" for number, (title, text) in enumerate(NEWS.items(), 1)], id="run in"
        ),
        pytest.param([f"{title}\n{text}（来源：滨河日报）" for title, text in NEWS.items()], id="credits"),
        pytest.param([f"{title}\n滨河日报 2024-05-10\n{text * 4}" for title, text in NEWS.items()], id="dates"),
    ],
)
def test_the_items_of_a_digest_are_stories_of_their_own(page: list[str]) -> None:
    articles = articles_of_page(text_page("\n".join(["一周简讯", *page])), "a.txt")
    assert len(articles) == 3
    for article, text in zip(articles, NEWS.values(), strict=True):
        assert [other for other in NEWS.values() if other[:20] in article.working.text] == [text]
        assert "another story on the page" in gone(article).values()


def test_the_sections_of_a_digest_are_of_no_item() -> None:
    items = [f"▍{title}\n{text}" for title, text in NEWS.items()]
    articles = articles_of_page(text_page("\n".join(["◆ 低空", items[0], "◆ 算力", *items[1:]])), "a.txt")
    assert len(articles) == 3
    assert gone(articles[0])["◆ 低空"] == Reason.PAGE_TITLE
    assert all("◆" not in article.working.text for article in articles)


def test_items_are_told_by_their_stated_number() -> None:
    page = (
        "滨河：先收费后盖楼\n检测中心要到明年才封顶，但是已经收到了第一笔钱，来自一家做旋翼的公司。\n"
        "北岭：给企业算人头\n新出台的办法把补贴与社保挂钩，每多一个人参保满半年，补贴就多三千元。\n"
        "浔阳：农机社散了伙\n曾经当作样板的合作社进入清算，欠款一千多万元，社员说机器从来没有开动过。"
    )
    assert len(articles_of_page(text_page(f"园区笔记 · 本期 3 条\n{page}"), "a.txt")) == 3
    assert len(articles_of_page(text_page(f"园区笔记 · 本期 4 条\n{page}"), "a.txt")) == 1


def test_a_headline_alone_parts_two_stories() -> None:
    titles, texts = list(NEWS), list(NEWS.values())
    articles = articles_of_page(text_page(f"{titles[0]}\n{texts[0]}\n{titles[1]}\n{texts[1]}"), "a.txt")
    assert [article.head.title and article.head.title.value for article in articles] == titles[:2]


ONE_STORY = {
    "points of one event": (
        "滨河区发布支持算力产业的措施\n5月10日，滨河区召开新闻发布会，发布支持算力产业发展的若干措施。\n"
        "1. 支持算力中心建设\n对新建算力中心，按照实际投资的百分之十给予补贴，最高不超过五百万元。\n"
        "2. 支持企业使用算力\n对使用公共算力的企业，给予每年最高一百万元的算力券补贴。\n"
        "3. 支持人才引进\n对引进的高层次人才，给予购房补贴和子女入学支持，具体办法另行制定。"
    ),
    "articles of a rule": (
        "滨河区支持算力产业若干措施\n第一条 为促进算力产业发展，结合本区实际，制定本措施。\n"
        "第二条 对新建算力中心，按照实际投资的百分之十给予补贴，最高不超过五百万元。\n"
        "第三条 本措施由区科委负责解释，自2024年5月10日起施行，有效期三年。"
    ),
    "chronicle": (
        "云杉科技发展历程\n● 2015年3月18日，云杉科技在滨河区注册成立，注册资本一千万元，员工只有六人。\n"
        "● 2018年6月2日，第一颗芯片流片成功，良率达到百分之九十，当年出货两万颗。\n"
        "● 2021年9月9日，总部大楼启用，员工达到八百人，其中研发人员占七成。"
    ),
    "questions": (
        "对话林一诺：算力生意怎么做\n近日，记者专访了云杉科技总经理林一诺，请他谈谈行业的变化。\n"
        "算力租赁还赚钱吗？\n赚钱，但是不像去年那样赚钱了。去年一张卡一个月能租到八千元，成本却没有降下来。\n"
        "为什么要建自己的机房？\n租别人的机房，电价和网络都不由自己控制。我们在滨河区建的机房去年十月投用。"
    ),
    "sections of a feature": (
        "一座老厂的转身\n清晨六点，滨河老钢厂的大门打开，第一批上班的人不再是炼钢工，而是写代码的年轻人。\n"
        "老厂房变身算力中心\n5月9日，记者走进老钢厂，昔日的轧钢车间已经变成算力中心，滨河老钢厂换了模样。\n"
        "新产业引来年轻人\n钢厂旁边的职工宿舍改成了人才公寓，住进了四百多名年轻人，平均年龄只有二十八岁。"
    ),
    "chapters with their number on a line": (
        "两条街的半年\n年初的滨河路尽头是一片油菜花，半年之后再来，这里多了两条街，住进了三十三家企业。\n❶\n"
        "光谱街里的11家企业\n光谱街聚集了11家做光谱传感的企业，最大的投资七亿元，最小的只有四个人，专门磨镜片。\n❷\n"
        "算法街里的22家企业\n算法街有22家企业，租金的一半可以用算力抵扣，已经在镇上试种了三百亩草莓，收成不错。"
    ),
    "names": "滨河区优秀企业名单\n云杉科技有限公司\n松涧机器人有限公司\n白鹭航空有限公司",
    "agenda": "论坛议程\n09:00 开幕\n09:10 致辞\n09:30 主旨报告\n12:00 午餐",
    "a headline alone": "云杉科技签约滨河区",
}


@pytest.mark.parametrize("text", ONE_STORY.values(), ids=ONE_STORY.keys())
def test_what_is_one_story_stays_one(text: str) -> None:
    articles = articles_of_page(text_page(text), "a.txt")
    assert len(articles) == 1
    assert not gone(articles[0])


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        pytest.param(
            "首页 > 招商\n" + "\n".join(f"{title} 2024-05-1{i}" for i, title in enumerate(NEWS)), "list", id="list"
        ),
        pytest.param(
            "标签：算力\n" + "\n".join(f"{title}\n{i}小时前 评论 3" for i, title in enumerate(NEWS)), "list", id="tag"
        ),
        pytest.param("打开APP阅读全文\n登录后可查看完整内容\n微信登录 手机号登录", "login", id="login"),
        pytest.param(
            "404\n抱歉，您访问的页面不存在或已被删除，请返回首页继续浏览其他精彩内容。\n返回首页",
            "not there",
            id="gone",
        ),
        pytest.param(
            "找到相关结果约 35 条\n" + "\n".join(f"{title}\n{text[:-8]}..." for title, text in NEWS.items()),
            "search",
            id="search",
        ),
        pytest.param(
            "云杉签约\n00:00 / 02:17\n播放 静音 倍速 1.0x 清晰度\n视频加载失败，请刷新重试", "video", id="video"
        ),
        pytest.param("登录 | 注册\n上一页 1 2 3 下一页", "no text", id="nothing"),
    ],
)
def test_a_page_without_a_story_says_what_it_is(page: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "en")
    with pytest.raises(ArticleError, match=kind):
        articles_of_page(text_page(page), "a.txt")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        pytest.param("热门文章\n· 某地房价下跌\n· 某县举行采摘节", Reason.LINKS, id="links"),
        pytest.param("首页 上一页 1 2 3 下一页 末页", Reason.CONTROLS, id="pages"),
        pytest.param("播放 静音 倍速 1.0x 清晰度 标清 高清 全屏", Reason.CONTROLS, id="player"),
        pytest.param("打开APP，阅读体验更佳", Reason.NOTICE, id="app"),
        pytest.param("1楼 板凳哥：楼主辛苦了，这才叫调研，希望以后每个月都来数一遍。", Reason.COMMENTS, id="floor"),
        pytest.param("本文转载自某某网，仅代表作者个人观点，与本网无关。", Reason.DISCLAIMER, id="disclaimer"),
        pytest.param("责任编辑：周小满 校对：林一诺", Reason.CREDITS, id="editors"),
        pytest.param("滨河通讯 2024年第5期", Reason.RUNNING_HEAD, id="running head"),
        pytest.param("BINHE NEWSLETTER    MAY 2024    PAGE 2", Reason.RUNNING_HEAD, id="English running head"),
        pytest.param("04 经济 · 社会", Reason.RUNNING_HEAD, id="page and section"),
        pytest.param("下载：第二季度项目清单.xlsx", Reason.NOTICE, id="attachment"),
        pytest.param("广告 羽绒被直降三百元", Reason.NOTICE, id="advertisement"),
        pytest.param("—— 推广 ——\n滨河新城现房 首付十二万起 >>", Reason.NOTICE, id="offer"),
        pytest.param("To subscribe or unsubscribe, write to news@example.com", Reason.NOTICE, id="mailing list"),
        pytest.param("Privacy policy | Terms of use", Reason.NOTICE, id="English foot"),
        pytest.param("升级会员可读全文数据。", Reason.NOTICE, id="paid membership"),
        pytest.param("本帖最后由 林一诺 于 2024-5-10 23:02 编辑", Reason.NOTICE, id="edited post"),
        pytest.param("刚看到的，版主别删", Reason.NOTICE, id="words of a poster"),
        pytest.param("分享给朋友 微信 微博 QQ空间", Reason.CONTROLS, id="share bar"),
        pytest.param("正在热搜：① 票房破九十亿 ② 水位回落 ③ 中考补录", Reason.LINKS, id="searches"),
        pytest.param(
            "推荐阅读\n北岭县办起采摘节\n苹果熟了，山上山下都是人，车排到了县城的路口……\n某地房价连跌三个月 05-10",
            Reason.LINKS,
            id="teasers",
        ),
    ],
)
def test_furniture_between_paragraphs_is_left_out_with_its_reason(lines: str, reason: Reason) -> None:
    article = of(f"{TITLE}\n{PROSE}\n{lines}\n{PROSE}")
    assert gone(article) == {lines: reason}
    assert kept(article) == [TITLE, PROSE, PROSE]


@pytest.mark.parametrize(
    ("tail", "reason"),
    [
        pytest.param("（责编：林一诺、周小满）", Reason.CREDITS, id="editors"),
        pytest.param("返回滨河网，查看更多", Reason.CONTROLS, id="way back"),
    ],
)
def test_furniture_at_the_end_of_a_paragraph_is_left_out(tail: str, reason: Reason) -> None:
    article = of(f"{TITLE}\n{PROSE}\n{PROSE}{tail}\n")
    assert gone(article) == {tail: reason}
    assert kept(article) == [TITLE, PROSE, PROSE]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "市民称，登录后即可查看自己的积分，很方便，他已经用积分换了三次公交卡充值额度和两张电影票。", id="login"
        ),
        pytest.param(f"“{PROSE}”（张弛说）", id="speaker in brackets"),
        pytest.param("主题：算力与城市", id="topic"),
        pytest.param("01 从荒地到园区", id="numbered heading"),
        pytest.param("附件：滨河区算力产业扶持办法", id="annex"),
    ],
)
def test_what_looks_like_furniture_stays(line: str) -> None:
    article = of(f"{TITLE}\n{PROSE}\n{line}\n{PROSE}")
    assert not article.left_out
    assert "".join(kept(article)) == f"{TITLE}{PROSE}{line}{PROSE}"


def test_the_headers_and_the_signature_of_a_mail_are_left_out() -> None:
    above = "发件人: 滨河区宣传科\n收件人: 各媒体\n主题: 通稿\n各位老师好，通稿如下，谢谢！"
    below = "--\n滨河区 宣传科\n电话：0000-0000000"
    article = of(f"{above}\n\n{TITLE}\n{PROSE}\n{PROSE}\n\n{below}")
    assert gone(article) == {above: Reason.META, below: Reason.META}
    assert kept(article) == [TITLE, PROSE, PROSE]


def test_the_replies_of_a_forum_are_left_out_but_for_a_text_posted_there() -> None:
    reply = "沙发 | 老周 发表于 2024-5-10 22:51\n看到烟囱没拆，很高兴"
    head = "板凳 | 小满 发表于 2024-5-10 23:10"
    article = of(f"{TITLE}\n{PROSE}\n{PROSE}\n{reply}\n{head}\n{PROSE * 4}")
    assert gone(article) == {f"{reply}\n{head}": Reason.COMMENTS}
    assert kept(article) == [TITLE, *[PROSE] * 6]


def test_a_page_of_many_stories_costs_by_its_length() -> None:
    page = "".join(f"{title}{i}\n本报讯 {text * 3}\n" for i in range(600) for title, text in NEWS.items())
    start = time.process_time()
    assert len(articles_of_page(text_page(page), "a.txt")) > 1000
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    "piece", ["首页 ", "分享|", "评论\n", "相关阅读\n", "1. ", "【", "> ", "记者", "1小时前\n", "…"]
)
def test_no_line_takes_longer_than_its_length_asks_for(piece: str) -> None:
    start = time.process_time()
    furniture_of(list(lines_of(piece * (300_000 // len(piece)))))
    assert time.process_time() - start < 10
