"""The words of the interface, in Chinese and English: sections, fields, values that are one of a few."""

from __future__ import annotations

_CHINESE = {
    ": ": "：",
    ", ": "、",
    # sections
    "overview": "概览",
    "key_points": "要点",
    "people": "人物",
    "organizations": "机构",
    "projects": "项目",
    "figures": "数据",
    "dates": "日期",
    "places": "地点",
    "policies": "政策",
    "quotes": "引语",
    # fields
    "agreement": "协议",
    "aliases": "别称",
    "amount": "金额",
    "body": "机构",
    "date": "日期",
    "direct": "直接引语",
    "event_date": "事件日期",
    "event_type": "事件类型",
    "figure": "数值",
    "former": "曾任",
    "headline": "标题",
    "in_scope": "产业相关",
    "investor": "投资方",
    "kind": "性质",
    "name": "名称",
    "people.name": "姓名",
    "period": "时段",
    "place": "地点",
    "point": "要点",
    "post": "职务",
    "progress": "进展",
    "quantity": "数值",
    "role": "角色",
    "speaker": "说话人",
    "summary": "摘要",
    "text": "内容",
    "figures.text": "数值",
    "value": "数值",
    "what": "事项",
    "whose": "主体",
    "words": "引语",
    # values that are one of a few
    "kind.actual": "实际",
    "kind.approved": "核准",
    "kind.cap": "上限",
    "kind.expected": "预计",
    "kind.intended": "意向",
    "kind.mixed": "混合",
    "kind.planned": "计划",
    "kind.signed": "签约",
    "kind.target": "目标",
    "yes": "是",
    "no": "否",
    # how a fact stands to its article
    "sentence": "句",
    "source words": "原文",
    "none found": "（无）",
    "no answer": "（没有可用的回答）",
    "to be reviewed": "待核",
    "against the article": "与原文核对",
    "dropped": "未采用",
    "nulled": "留空",
    "replaced": "改用原文",
    "flagged": "待核",
    "unconfirmed": "候选未采用",
    "failed": "未得到回答",
    "exact": "逐字",
    "folded": "逐字（繁简、标点不计）",
    "fuzzy": "近似",
    # documents
    "news briefing": "新闻简报",
    "contents": "目录",
    "lead": "导读",
    "source": "来源",
    "sources": "来源",
    "published": "发布",
    "publisher": "媒体",
    "via": "转自",
    "by": "作者",
    "reposted": "转载",
    "cited sentences": "引用原句",
    "read as": "读作",
    "article": "文章",
    "file": "文件",
    "recipe": "模板",
    "model": "模型",
    "out of scope": "与本简报无关的文章",
    "unreadable records": "读不出的记录",
    "original text": "原文",
    "not read as the story": "未作正文",
    # a page as it was read
    "pages as they were read": "读到的页面",
    "untitled": "（无标题）",
    "dateline": "电头",
    "language": "语言",
    "story": "稿件",
    "sentences": "句数",
    "characters": "字符数",
    "kept": "留作正文",
    "left out": "未作正文",
    "cleaned": "清理掉的",
    "signs": "没有文字的符号",
    "markup": "标记，这里不显示",
    "space": "空白",
    "in doubt": "存疑",
    # why text was not read as the story, or is in doubt
    "navigation": "导航",
    "line of date, source or sharing": "日期、来源或分享行",
    "byline": "署名",
    "caption": "图片说明",
    "notice of the page": "网页提示语",
    "buttons and page numbers": "按钮、页码",
    "links to other pages": "其他网页的链接",
    "readers' comments": "读者评论",
    "line of the editors": "编辑署名行",
    "disclaimer or copyright": "声明、版权",
    "contact details": "联系方式",
    "head or foot of a printed page": "页眉、页脚",
    "heading of a page of several stories": "多篇合刊的总标题",
    "page furniture behind the story": "正文后的网页内容",
    "another story on the page": "同页的另一篇",
    "outside the page's main text": "网页正文以外",
    "front matter": "文件头信息",
    "pinyin note of a converter": "转换程序留下的拼音",
    "invisible character": "不可见字符",
    "rule of a table": "表格线",
    "how a character is read": "注音",
    "mark of a footnote": "脚注号",
    "hidden from the reader": "网页隐藏的文字",
    "bytes could not be decoded, or were lost": "有字节无法解码或已丢失",
    "bytes of GBK read one byte off": "GBK 错位乱码",
    "UTF-8 read as Windows-1252": "乱码：UTF-8 被当作 Windows-1252 读",
    "UTF-8 read as Windows-1252, twice": "乱码：UTF-8 两次被当作 Windows-1252 读",
    "UTF-8 read as GBK": "乱码：UTF-8 被当作 GBK 读",
    "GBK read as Windows-1252": "乱码：GBK 被当作 Windows-1252 读",
    "Big5 read as GBK": "乱码：Big5 被当作 GBK 读",
    "GBK read as Big5": "乱码：GBK 被当作 Big5 读",
    "what programs leave where characters were lost": "字符丢失后的残留（如锟斤拷）",
    "characters that only the font of the page knows": "自造字（专用区字符）",
    "signs stand where characters are missing": "缺字（以方框、问号代替）",
    "escapes that were not undone": "未还原的转义",
    "tags of HTML left in the text": "残留的 HTML 标签",
    "the page declares another encoding than its bytes are in": "网页声明的编码与实际不符",
    "in another encoding than the rest": "与其余部分编码不同",
    "the page's main text could not be told from the rest, so all of it was read": "分不出正文，已全部读入",
    "no day with its year can be read from the date column": "日期列读不出带年份的日期",
    "a page could not be read": "有一页读不出",
    "a page has no text; it may be a picture": "有一页没有文字，可能是图片",
    "close": "关闭",
    "previous fact": "上一条",
    "next fact": "下一条",
}

_ENGLISH = {
    # values that a recipe gives in Chinese
    "签约": "signed",
    "开工": "begun",
    "投产": "in operation",
    "揭牌": "unveiled",
    "发布": "announcement",
    "推介": "promotion",
    "会议": "meeting",
    "调研": "inspection",
    "融资": "funding",
    "发射": "launch",
    "采访": "visit",
    "其他": "other",
    "投资": "investor",
    "主办": "host",
    "出席": "present",
    "承建": "builder",
    "运营": "operator",
    "入驻": "tenant",
    "供应": "supplier",
    "合作": "partner",
    "意向": "intention",
    "框架": "framework",
    "规划": "planned",
    "在建": "under construction",
    "停工": "halted",
}


def label(word: str, language: str, within: str = "") -> str:
    """A word of the interface.

    Args:
        word: the name of a section, field or value; one that is not known here stays as it is.
        language: `zh` or `en`.
        within: the section of a field, where that decides what the word means.
    """
    if language == "zh":
        return _CHINESE.get(f"{within}.{word}") or _CHINESE.get(word, word)
    return word.replace("_", " ")


def choice(value: str, field: str, language: str) -> str:
    """The value of a field whose values are a few words; one that is not known here stays as it is."""
    if language == "zh":
        return _CHINESE.get(f"{field}.{value}", value)
    return _ENGLISH.get(value, value.replace("_", " "))


def heading(word: str, language: str) -> str:
    """A word of the interface as a heading."""
    shown = label(word, language)
    return shown[:1].upper() + shown[1:]
