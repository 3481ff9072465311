"""Lines by which a page asks its reader to do something: to open, to scan, to follow, to log in, to pay."""

from __future__ import annotations

import re

from jianbao.articles.layout.lines import Line

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

_ENGLISH = re.compile(
    r"\W{0,4}(?:(?:To|Click (?:here )?to) (?:un)?s|S|Uns)ubscribe\b.*|"
    r"Sign up (?:for|to) .*newsletter.*|Follow us (?:on|at)\b.*|"
    r"(?:Story|Article) continues below.*|Advertise(?:ment|with us)|Sponsored(?: content)?|"
    r"Back to top|Skip to (?:main )?content|"
    r"(?:Terms (?:of (?:[Uu]se|[Ss]ervice)|[Aa]nd [Cc]onditions)|Privacy (?:[Pp]olicy|[Nn]otice)|"
    r"Cookie (?:[Pp]olicy|[Ss]ettings)|"
    r"Contact [Uu]s|About [Uu]s)"
    r"(?:\W{1,5}(?:Terms|Privacy|Cookies?|Contact|About|Careers|Help|Sitemap|RSS)\b[\w ]{0,24}){0,8}|"
    r"\d{1,2}[ -]min(?:ute)? read|Listen to this article.*|Share (?:this )?(?:article|story|on)\b.*|"
    r"(?:Photo|Image|Picture|File photo)s?(?: (?:credit|by|courtesy of))?\s?[:/].*|"
    r"This (?:story|article) (?:was|has been) (?:first |originally )?(?:published|updated|corrected)\b.*|"
    r"You are receiving this (?:e-?mail|message)\b.*|View (?:this email )?in (?:your )?browser.*",
)
_LONGEST_ENGLISH = 120


def is_prompt(line: Line) -> bool:
    """Whether the line asks the reader to do something with the page, or says how it was made or loads."""
    if len(line.text) <= _LONGEST_PROMPT:
        is_inside = _SAID_INSIDE.search(line.text) and _PROMPT_INSIDE.fullmatch(line.text)
        if is_inside or _PROMPT.fullmatch(line.text):
            return True
    return len(line.text) <= _LONGEST_ENGLISH and line.text[0].isascii() and bool(_ENGLISH.fullmatch(line.text))


def is_wall(line: Line) -> bool:
    """Whether the line asks to log in or to pay before one reads on."""
    return len(line.text) <= _LONGEST_WALL and bool(_WALL_WORD.search(line.text) and _WALL.fullmatch(line.text))
