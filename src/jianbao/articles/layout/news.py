"""Sentences that tell news, whatever words they begin with.

A sentence may begin as furniture does: `扫一扫即可开锁的单车投放了2万辆。`, `免责声明不能免责，法院判赔3万元。`. What
tells a figure or who said what, and does not speak of the page, is story.
"""

from __future__ import annotations

import re

from jianbao.articles.layout.lines import Line

_SHORTEST = 12
_NEWS = re.compile(
    r"\d\s?(?:[万亿千百%％‰倍]|个百分点|[家个台套栋条项户名人次吨亩座辆架颗艘期批层间件份册届]|平方|公里|公顷|千瓦|兆瓦|元|年|月|日)"
    r"|[一二两三四五六七八九十百千万]{1,4}[家个名位台座栋条项]"
    r"|(?:介绍|表示|指出|认为|透露|强调|坦言|回应|告诉|[^\W\d]{2,4}[说称])(?:[，,：:“]|，)"
)
_OF_PAGE = re.compile(
    r"本(?:网|站|平台|公众号|页|帖|号|栏目)|本文(?!物)|转载|侵权|投资(?:建议|者?据此)|据此(?:操作|投资)|风险自担|仅供参考|不构成|不代表|"
    r"会员(?:专享|可|才|卡)|开通.{0,8}会员|VIP|阅读全文|登录后|ICP|公网安备|二维码|公众号|点击|客户端|扫码|"
    r"关注我们|联系(?:我们|删除|小编)|举报|版权归|著作权归|All rights|"
    r"网友|楼主|跟帖|评论区"
)


def tells_news(line: Line) -> bool:
    """Whether the line is a sentence that tells something and does not speak of the page."""
    text = line.text
    return len(text) >= _SHORTEST and line.is_ended and bool(_NEWS.search(text)) and not _OF_PAGE.search(text)
