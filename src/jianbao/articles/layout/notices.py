"""Lines by which a page speaks of itself: buttons, prompts, disclaimers, contact details, editors, comments.

Each is told by the line alone, so that it is found in front of a story, behind it and between its paragraphs.
"""

from __future__ import annotations

import re

from jianbao.articles.layout.lines import Line
from jianbao.articles.marks import Reason
from jianbao.text import HAN

# What stands on buttons. A line of nothing else, but for numbers and signs, is furniture.
_BUTTONS = (
    "中文|English|大中小|设为首页|加入收藏(?:夹)?|返回(?:首页|顶部|列表|版块)|回到(?:顶部|最新|首页)|手机版|电脑版|无障碍(?:浏览)?|进入关怀版|关怀版|长者模式|"
    "登录|登陆|注册|微信登录|手机号?登录|注销|忘记密码|收藏(?:本文)?|分享(?:到|至|给好友|给朋友|海报)?|生成海报|保存图片|微信扫码|推荐|写留言|收听(?:本文|全文)?|语音播报|划线|点赞|赞|踩|在看|打赏|赞赏|举报|我要举报|投诉|"
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
_ENGLISH = re.compile(
    r"\W{0,4}(?:(?:To|Click (?:here )?to) (?:un)?s|S|Uns)ubscribe\b.*|Sign up (?:for|to) .*newsletter.*|Follow us (?:on|at)\b.*|"
    r"(?:Story|Article) continues below.*|Advertise(?:ment|with us)|Sponsored(?: content)?|Back to top|Skip to (?:main )?content|"
    r"(?:Terms (?:of (?:[Uu]se|[Ss]ervice)|[Aa]nd [Cc]onditions)|Privacy (?:[Pp]olicy|[Nn]otice)|Cookie (?:[Pp]olicy|[Ss]ettings)|Contact [Uu]s|About [Uu]s)"
    r"(?:\W{1,5}(?:Terms|Privacy|Cookies?|Contact|About|Careers|Help|Sitemap|RSS)\b[\w ]{0,24}){0,8}|"
    r"\d{1,2}[ -]min(?:ute)? read|Listen to this article.*|Share (?:this )?(?:article|story|on)\b.*|"
    r"(?:Photo|Image|Picture|File photo)s?(?: (?:credit|by|courtesy of))?\s?[:/].*|"
    r"This (?:story|article) (?:was|has been) (?:first |originally )?(?:published|updated|corrected)\b.*|"
    r"You are receiving this (?:e-?mail|message)\b.*|View (?:this email )?in (?:your )?browser.*",
)
_LONGEST_ENGLISH = 120
_NEXT_PAGE = re.compile(
    r"\W{0,3}(?:[上下][一1][页篇条版]|下一?图集|(?:重新播放|上一?图集)\W{1,3}下一?图集|相关(?:解读|链接|"
    r"专题))\s?[:：].{2,80}"
)

_PROMPT = re.compile(
    r"\W{0,6}(?:"
    r"(?:立即)?(?:打开|下载|安装|唤起|点击下载)\s?\S{0,12}?(?:APP|App|app|客户端).{0,20}|"
    r"点击.{0,16}(?:播报|收听|蓝字|关注|原文|查看|领取|图片|进入|订阅|全文|报名|下载|链接|大图|更多|上方|下方|阅读|展开).{0,24}|"
    r"(?:扫一扫|扫码|扫描|微信扫|用微信扫|用手机看|手机扫).{0,30}|长按.{0,12}(?:二维码|图片|关注).{0,20}|"
    r"(?:⭐|🌟)?设为星标.{0,20}|觉得.{0,10}(?:不错|有用).{0,24}|喜欢.{0,4}就?.{0,4}(?:点|转|分享).{0,24}|"
    r"好文章.{0,6}鼓励.{0,6}|"
    r"点个.{0,3}(?:在看|赞).{0,24}|(?:加入|关注|订阅).{0,24}(?:公众号|官方账号|官方帐号|微信号|视频号|"
    r"请发邮件).{0,40}|"
    r"(?:投稿|合作|转载|商务|爆料|报料)[、,，/和].{0,16}(?:添加|联系|加)\s?微信.{0,30}|"
    r"(?:页面|视频|图片|内容|评论|正在|二维码|打赏二维码|数据)?(?:加载中|正在加载|加载失败|缓冲中).{0,14}|"
    r"建议使用.{0,40}(?:浏览器|分辨率).{0,20}|(?:本网站|本站)(?:已)?支持\s?IPv6.{0,4}|请开启\s?JavaScript.{0,20}|"
    r"(?:更多|海量).{0,8}(?:资讯|内容|精彩|快讯).{0,6}(?:尽在|请|下载|关注|点击).{0,24}|营业执照公示信息|X\s?关闭|"
    r"(?:—{1,2}\s?)?(?:广告|推广|赞助内容)(?:\s?—{1,2}|\s.{2,30})?|"
    r"分享让更多人看到|(?:继续|向[上下]|上下)滑动.{0,8}(?:看|浏览|查看|阅读).{0,8}|"
    r"预览时标签不可点|轻[触点](?:阅读原文|两下取消).{0,12}|喜欢此内容的人还喜欢.{0,12}|收录于(?:合集|话题|专辑).{0,30}|"
    r"(?:本文|全文)?(?:共|约)?\s?(?:字数)?\s?[:：]?\s?\d{2,5}\s?字?[，,]\s?(?:预计)?阅读.{0,10}\d{1,3}\s?分钟|"
    r"(?:预计|建议)?阅读(?:本文)?(?:时间|时长|大约|大概|约|需要?|预计){1,3}\s?[:：]?\s?\d{1,3}\s?分钟|"
    r"(?:本帖最后由|该帖.{0,10}被).{2,40}编辑|Powered by .{2,50}|"
    r"(?:附件|下载|附件下载)\s?\d{0,2}\s?[:：].{1,44}\.(?:xlsx?|docx?|pptx?|pdf|zip|rar|wps|ofd|csv)(?:\s?[（(][\d.]{1,6}\s?[KMG]B?[)）])?|"
    r"(?:直播|活动|评论|报名通道|本帖|投票)(?:已)?(?:结束|关闭|截止)|该评论已(?:被)?删除|[（(]?此件(?:公开|主动公开|"
    r"依申请公开)发布[）)]?|"
    r"[（(]?(?:以[上下]|本)(?:内容|文字).{0,12}(?:语音|自动|机器)(?:转写|识别|翻译|生成).{0,12}[）)]?|"
    r"[（(【—·-]{0,3}\s?(?:The\s)?END\s?[）)】—·-]{1,3}|[（(【]?\s?(?:全文)?完\s?[）)】]"
    r")",
    re.IGNORECASE,
)
_LONGEST_PROMPT = 60
_SAID_INSIDE = re.compile(r"篇原创内容|版主|斑竹|楼主|勿喷|轻[喷拍]")
_PROMPT_INSIDE = re.compile(
    r".{0,20}\d{1,5}篇原创内容.{0,8}|.{0,24}(?:版主|斑竹|楼主).{0,8}(?:别删|勿删|手下留情|加精|求置顶)|.{0,16}(?:勿喷|轻[喷拍])"
)
_WALL = re.compile(
    r".{0,16}(?:登录|注册)后(?:即?可|才能|才?可以|方可|查看|继续|阅读).{0,30}|.{0,20}(?:请先|请您|请)\s?(?:登录|注册).{0,30}|"
    r".{0,10}未注册的?手机号.{0,30}|"
    r".{0,20}(?:已阅读并)?同意.{0,8}《.{2,16}》.{0,60}|"
    r".{0,60}(?:会员专享|VIP专享|付费内容|付费文章|开通.{0,8}会员|购买会员|订阅后).{0,80}|.{0,30}即可(?:阅读|"
    r"查看)(?:全文|完整).{0,40}|"
    r".{0,24}(?:升级|开通|成为|加入).{0,6}(?:会员|VIP|订户).{0,4}(?:可以?|即可|才能|后|解锁|畅)(?:阅?读|看|查看|观看|享).{0,20}|"
    r"手机号?\s{0,3}验证码.{0,20}"
)
_LONGEST_WALL = 120
_WALL_WORD = re.compile(r"登录|登陆|注册|会员|VIP|付费|订阅后|订户|同意|手机号|即可(?:阅读|查看)")

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
    r"ICP备|公网安备|版权(?:归|均属|所有)|著作[权權](?:归|均属|所有)|A(?:ll [Rr]ights [Rr]eserved|LL RIGHTS RESERVED)|all rights reserved|"
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
    if len(line.text) <= _LONGEST_PROMPT and (reason := _short_reason(line)):
        return reason
    if line.text[0].isascii() and len(line.text) <= _LONGEST_ENGLISH and _ENGLISH.fullmatch(line.text):
        return Reason.NOTICE
    kinds = ((is_wall, Reason.NOTICE), (is_comment, Reason.COMMENTS), (_is_disclaimer, Reason.DISCLAIMER),
             (_is_credits, Reason.CREDITS), (is_running_head, Reason.RUNNING_HEAD))  # fmt: skip
    return next((reason for is_kind, reason in kinds if is_kind(line)), None)


def _short_reason(line: Line) -> Reason | None:
    if _CONTROLS.fullmatch(line.text) and not _BARE_WORD.fullmatch(line.text):
        return Reason.CONTROLS
    if _NEXT_PAGE.fullmatch(line.text) and not line.is_ended:
        return Reason.CONTROLS
    is_inside = _SAID_INSIDE.search(line.text) and _PROMPT_INSIDE.fullmatch(line.text)
    return Reason.NOTICE if is_inside or _PROMPT.fullmatch(line.text) else None


def is_wall(line: Line) -> bool:
    """Whether the line asks to log in or to pay before one reads on."""
    return len(line.text) <= _LONGEST_WALL and bool(_WALL_WORD.search(line.text) and _WALL.fullmatch(line.text))


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


def is_running_head(line: Line) -> bool:
    """Whether the line is the head or the foot of a printed page."""
    if line.is_prose or len(line.text) > _LONGEST_RIGHTS:
        return False
    is_numbered = line.text[-1].isdigit() and "   " in line.text and _PAGE_OF_PRINT.fullmatch(line.text)
    return bool(is_numbered or _RUNNING.fullmatch(line.text))
