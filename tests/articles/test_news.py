"""What tells news is story, whatever words it begins or ends with."""

from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.text import fold_key

PORT = (
    "云州港集装箱吞吐量突破500万标箱\n2023-07-03 08:15:22 来源：云州新闻网\n"
    "记者2日从云州港集团获悉，上半年云州港完成集装箱吞吐量512.6万标箱，同比增长9.8%。\n"
    "云州港集团总经理助理黄涛介绍，上半年新开航线12条，其中外贸航线7条。\n"
)


@pytest.mark.parametrize(
    "last",
    [
        "“下半年，我们将建成两个自动化泊位。”黄涛说。(完)",
        "扫一扫即可开锁的共享单车在云州投放了2万辆。（完）",
        "“下半年，我们将建成两个自动化泊位。”黄涛说。■",
        "“下半年，我们将建成两个自动化泊位。”黄涛说。[1]",
        "“下半年，我们将建成两个自动化泊位。”黄涛说。 记者 李明",
        "黄涛表示：加快建设，早日见效（记者 李明 摄影报道）",
        "扫一扫即可开锁的共享单车在云州投放了2万辆。\n市民反映良好，月均骑行量超过300万次。",
        "上一篇报道刊发后，三家企业主动联系本报。\n其中一家企业表示愿意投资2000万元建设冷链仓库。",
        "责任编辑：李红介绍，该书印数3万册。\n首发式上签出订单1.2万册。",
        "风险提示：公司在招股书中称，前五大客户收入占比达到61.2%。\n公司董事长王强表示，未来三年将新增研发投入5亿元。",
        "会上，12家企业签署版权所有权转让协议，交易额3亿元。",
        "免责声明不能免责，云州中院7月1日作出判决，平台赔偿用户3.2万元。",
        "版权所有者协会云州分会3月15日成立，会员单位52家。",
        "3楼：社区食堂，面积800平方米。",
        "企业注册后即可申请补贴，最高50万元，请先登录平台预约。",
        "下载量方面，云州港APP累计下载12万次。",
    ],
)
def test_a_sentence_is_story_whatever_it_begins_or_ends_with(last: str) -> None:
    article = article_from_text(PORT + last + "\n", "a.txt")
    assert fold_key(last) in fold_key(article.working.text)
