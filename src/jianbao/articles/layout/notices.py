"""Lines by which a page speaks of itself: buttons, disclaimers, contact details, editors, comments.

Each is told by the line alone, so that it is found in front of a story, behind it and between its paragraphs.
"""

from __future__ import annotations

import re

from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.news import tells_news
from jianbao.articles.layout.prompts import is_prompt, is_wall
from jianbao.articles.marks import Reason
from jianbao.text import HAN

# What stands on buttons. A line of nothing else, but for numbers and signs, is furniture.
_BUTTONS = (
    "中文|English|大中小|设为首页|加入收藏(?:夹)?|返回(?:首页|顶部|列表|版块)|回到(?:顶部|最新|首页)|手机版|电脑版|无障碍(?:浏览)?|进入关怀版|关怀版|长者模式|"
    "登录|登陆|注册|微信登录|手机号?登录|注销|忘记密码|收藏(?:本文)?|分享(?:到|至|给好友|给朋友|海报)?|生成海报|保存图片|微信扫码|推荐(?!\\W?阅读)|写留言|收听(?:本文|全文)?|语音播报|划线|点赞|赞|踩|在看|打赏|赞赏|举报|我要举报|投诉|"
    "不感兴趣|转发|评论|跟帖|留言|复制[链连][接结]|复制|微博|微信(?:好友)?|新浪微博|腾讯微博|朋友圈|QQ空间|QQ好友|QQ|空间|LINE|Facebook|Twitter|X|WeChat|"
    "Weibo|Share|LinkedIn|Email|打印(?:本页|本文|本稿)?|关闭(?:窗口|本页)?|字体|字号|字级设定|大字体|小字体|缩小|放大|默认|朗读|听新闻|AI朗读|语音朗读|超大|"
    "特|大|中|小|标准|播放|重新播放|自动播放|暂停|静音|倍速|清晰度|标清|高清|超清|蓝光|全屏|画中画|弹幕|查看原图|原图|列表模式|幻灯|收起|"
    "展开(?:全文|更多|全部)?|查看(?:更多|全文|全部|原文|回复)?|更多|加载更多|点击加载更多(?:回复|评论)?|刷新|自动刷新(?:\\s?[（(]\\d{1,3}秒[）)])?|正序|倒序|倒序浏览|最新在[上前]|点击切换|阅读模式|电梯直达|只看主持人|只看楼主|只看该作者|"
    "高级模式|快速回复|发表(?:回复|新帖|帖子)|发新?帖|评分|使用道具|显示身份|立即注册|小黑屋|Archiver|回复|发帖|数据下载|下载|附件下载|xls|csv|pdf|搜索|搜一搜|检索|内容检索|标题导航|版面导航|栏目导航|意见反馈|纠错|我要纠错|投稿|"
    "楼主|板凳|沙发|简介|送花|直播间人气|人气|点击|浏览|查看|阅读(?:原文|全文|量|数)?|原文|关注|已关注|订阅|往期|首页|客服|简体|繁体"
)
_PAGING = (
    "上一页|下一页|尾页|末页|上一篇|下一篇|上一版|下一版|上一期|下一期|上一条|下一条|前一页|后一页|转到第?|余下全文|在本页阅读全文|在本页阅读|"
    "显示全文|全文|跳至|跳转到?第?|页|共\\s?\\d{1,6}\\s?[页条]|第\\s?\\d{1,6}\\s?页|GO|Prev(?:ious)?|Next|Page"
)
_NUMBERS = r"(?:[\W\d_]|[万千亿wWkK](?![a-zA-Z])|(?<=\d)x)"
_CONTROLS = re.compile(rf"{_NUMBERS}*+(?:(?:{_BUTTONS}|{_PAGING}){_NUMBERS}*+)++")
_BARE_WORD = re.compile(
    r"(?:首页|大|中|小|特|X|页|标准|简介|空间|关注|下载|更多|评论|查看|原文|全文|搜索|检索|暂停|默认|推荐|划线)"
)
_LONGEST_CONTROLS = 60
_NEXT_PAGE = re.compile(
    r"\W{0,3}(?:[上下][一1][页篇条版]|下一?图集|(?:重新播放|上一?图集)\W{1,3}下一?图集|相关(?:解读|链接|"
    r"专题))\s?[:：].{2,80}"
)

_DISCLAIMER = re.compile(
    r"[\W_]{0,6}(?:(?:免责|版权|特别|郑重|重要|平台|转载|本[站网刊报社]|作者|内容|媒体|法律)?声明[:：】\]]|免责声明|版权声明|风险提示[:：]|版权所有|Copyright\b|"
    r"凡(?:本[网站报刊]|注明)|本[网站报文].{0,20}(?:转载目的|转载此文)|"
    r"(?:转载|引用|摘编).{0,6}(?:请|须|需|务必|应).{0,6}(?:注明|标明|联系|获得)|未经.{0,10}(?:授权|许可|同意|"
    r"允许).{0,6}(?:不得|禁止|严禁|请勿)|"
    r"本文(?:仅代表|首发于|转载自|来自|来源于?|为.{0,12}(?:原创|独家)|由.{0,20}(?:授权|原创))|(?:该|"
    r"此)文(?:观点)?仅代表|"
    r"(?:以上|本文|文中|本网站|文章)(?:内容|信息|观点|所述).{0,16}(?:仅供参考|不构成|仅代表|不代表|来自公开)|"
    r"未注明来源|"
    r"(?:本[报站网]|文章|作品).{0,10}(?:著作权|版权)(?:归|均属|属于|所有)|如(?:有|涉及|存在).{0,4}侵权|"
    r"All rights reserved|以上信息来自)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"ICP备|公网安备|版权(?:归|均属|所有)|著作[权權](?:归|均属|所有)|"
    r"A(?:ll [Rr]ights [Rr]eserved|LL RIGHTS RESERVED)|all rights reserved|"
    r"不得转载|请勿转载|违法和不良信息|不良信息举报|网站标识码|经授权(?:发布|转载)|转载请注明|技术支持[:：]|"
    r"主办单位?[:：].{0,40}(?:承办|技术支持|网站标识)|"
    r"C(?:opyright|OPYRIGHT)\s?(?:©|\([cC]\)|\d{4})|copyright\s?(?:©|\([cC]\)|\d{4})|©\s?\d{4}|侵权.{0,6}删除"
)
_LONGEST_RIGHTS, _LONGEST_DISCLAIMER = 120, 400

_CREDITS = re.compile(
    r"[\W_]{0,4}(?:今日\d{1,3}版\s{0,3})?(?:本版|责任|执行|图片|文字|值班|新媒体|微信|见习|本期|助理)?(?:编\s?辑|"
    r"校\s?对|责\s?编|主\s?编|总编(?:辑)?|审\s?核|"
    r"监\s?制|"
    r"签\s?发|版\s?式|美\s?编|制\s?图|制\s?作|统\s?筹|策\s?划|复\s?审|终\s?审|初\s?审|录\s?入|播出)"
    r"(?:\s?[:：/／|丨｜]|(?<=[辑对编核制式])\s{1,3}(?=\S{2,4}(?:\s|$))).{0,60}|"
    r"[(（](?:Reporting|Editing|Additional reporting|Writing) by\b.{0,200}[)）]|"
    r"\W{0,4}[\w.-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}\W{0,4}",
    re.IGNORECASE,
)

_FLOOR = re.compile(
    r"(?:\d{1,4}\s?(?:楼|#)|沙发|板凳|地板)\s?[^\s:：]{0,20}\s?[:：].*|回复\s?(?:\d{1,4}\s?楼|@).*|"
    r"(?:沙发|板凳|地板|\d{1,4}\s?[楼#]|#\d{1,4})\s?[|｜丨]?.{0,30}(?:发表于|回复于)\s?\d{4}.{4,40}|"
    r"网友\s?[“\"「『].{1,16}[”\"」』]\s?[:：].*|(?:匿名用户|用户\d{2,10}|手机用户\d{0,10})\s?[:：].*"
)
_POST = re.compile(r".{0,24}最后编辑于.{2,24}|查看[:：]\s?\d+.{0,4}回复[:：]\s?\d+.{0,24}")

_CONTACT = re.compile(
    r"[\W_]{0,3}\S{0,8}(?:热线|投稿\S{0,2}|传真|信箱|邮编|本[报刊网站]地址|会务咨询|商务合作|广告\S{0,4}|"
    r"发行\S{0,4})\s?[:：].{2,80}|"
    r"\S{2,8}(?:热线|电话)\s{1,3}[\d-]{7,16}.{0,30}|"
    r"订阅.{0,20}(?:请|发).{0,10}邮件.{0,40}|(?:零售|定价|每份).{0,12}元|(?:广告|商务)合作\s?[|｜].{0,40}|"
    r"欢迎来稿.{0,20}|主[办管][:：].{2,40}",
    re.IGNORECASE,
)

_RUNNING = re.compile(
    r"[·—–-]\s?\d{1,3}\s?[·—–-]|第?\s?\d{1,4}\s?/\s?\d{1,4}\s?页?|[▶◀►◄]\s?(?:[上下][转接]|转|接).{1,12}|"
    r"[（(]?[上下][转接]第?[A-Z]?\d{1,3}版[)）]?|"
    r"(?:\d{1,4}\s{1,60})?\S{2,14}\s{1,60}(?:总?第\d{1,4}期|\d{4}年(?:第\d{1,3}期|"
    r"\d{1,2}月(?!\d)))(?:\s{1,60}.{0,24})?|"
    rf"[A-Z]?\d{{1,2}}\s{{1,3}}[{HAN}]{{2,4}}(?:\s?[·•/／|｜]\s?[{HAN}]{{2,4}}){{1,3}}|"
    r"[A-Z]?\d{2}\s{0,3}\S{2,4}\s{1,3}\d{4}年\d{1,2}月\d{1,2}日.{0,30}|"
    r"\S{2,10}\s{1,4}\d{4}年\d{1,2}月\d{1,2}日\s{1,4}[A-Z]?\d{1,3}版?\s?\S{0,6}|"
    r"(?:收稿|修回)日期[:：].{4,60}|第[A-Z]?\d{1,3}版[:：]\S{2,12}(?:\s{1,3}[上下]一[版期篇]){0,3}|"
    r"\S{0,10}\s{0,3}版面导航(?:\s{1,3}[上下]一[版期篇]){0,3}"
)


_PAGE_OF_PRINT = re.compile(r"\S.{2,80}\s{3}.{0,40}\b(?:PAGE|Page)\s?\d{1,4}")


def notice_reason(line: Line) -> Reason | None:
    """Why a line is no story wherever it stands; None where it may be."""
    if len(line.text) <= _LONGEST_CONTROLS and _is_controls(line):
        return Reason.CONTROLS
    reason = next((reason for is_kind, reason in _KINDS if is_kind(line)), None)
    return None if reason and tells_news(line) else reason


def _is_controls(line: Line) -> bool:
    if _CONTROLS.fullmatch(line.text):
        return not _BARE_WORD.fullmatch(line.text)
    return bool(_NEXT_PAGE.fullmatch(line.text)) and not line.is_ended


def is_comment(line: Line) -> bool:
    """Whether the line is what a reader said below the story, or counts such words."""
    return bool(_FLOOR.match(line.text) or _POST.fullmatch(line.text))


def is_contact(line: Line) -> bool:
    """Whether the line says how to reach somebody: furniture behind a story, and a part of it inside."""
    return not line.is_prose and bool(_CONTACT.fullmatch(line.text))


def _is_disclaimer(line: Line) -> bool:
    if len(line.text) <= _LONGEST_DISCLAIMER and _DISCLAIMER.match(line.text):
        return True
    return len(line.text) <= _LONGEST_RIGHTS and bool(_RIGHTS.search(line.text))


def _is_credits(line: Line) -> bool:
    return not line.is_ended and not line.is_prose and bool(_CREDITS.fullmatch(line.text))


def _is_running_head(line: Line) -> bool:
    if line.is_prose or len(line.text) > _LONGEST_RIGHTS:
        return False
    is_numbered = line.text[-1].isdigit() and "   " in line.text and _PAGE_OF_PRINT.fullmatch(line.text)
    return bool(is_numbered or _RUNNING.fullmatch(line.text))


_KINDS = (
    (is_prompt, Reason.NOTICE),
    (is_wall, Reason.NOTICE),
    (is_comment, Reason.COMMENTS),
    (_is_disclaimer, Reason.DISCLAIMER),
    (_is_credits, Reason.CREDITS),
    (_is_running_head, Reason.RUNNING_HEAD),
)
