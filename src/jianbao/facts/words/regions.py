"""Names of provinces and of cities of China, as news writes them: where a place is named, where a body's name begins.

Closed lists of the language, like the surnames: no list holds a place because some article names it.
"""

from __future__ import annotations

from jianbao.values.listed import words_of

PROVINCES = words_of("""
    北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川
    贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
""")

CITIES = words_of("""
    石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 太原 大同 阳泉 长治 晋城 朔州 晋中 运城
    忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪
    丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西
    鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州
    镇江 泰州 宿迁 昆山 江阴 常熟 张家港 太仓 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥
    芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州
    南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊
    济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡
    南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江
    天门 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山
    江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港
    钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 文昌 琼海 成都 自贡 攀枝花 泸州 德阳 绵阳 广元
    遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南
    黔东南 黔南 贵安 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 拉萨
    日喀则 昌都 林芝 山南 那曲 阿里 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 杨凌 兰州 嘉峪关 金昌 白银
    天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依
    吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 台北 高雄 新竹 台中
""")

TAIWAN = words_of("""
    台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县
    宜兰县 花莲县 台东县 澎湖县
""")
"""The cities and counties of Taiwan, which the package of divisions has not."""

AREAS = words_of("""
    中国 长三角 珠三角 京津冀 粤港澳 大湾区 成渝 长江 华东 华南 华中 华北 东北 西北 西南 江南 中原 浦东 浦西
    全国 国家 中共 民盟 民建 民革 民进 农工党 致公党 九三学社 台盟 自然资源部 工业和信息化部
""")
"""Regions and words at which the names of bodies begin, beside provinces and cities."""

NOT_REGIONS = words_of("""
    经济南 大连接 大连续 南通道 南通信 北海道 三明治 大理石 长治久 上海合作组织 海南岛 天下大同 大同小 日照时 日照充
    朝阳产业 朝阳行业 白银价 东营造 广安全 和田玉 台中央 来宾
""")
"""Words that hold the name of a region and speak of none."""

GOES_ON = "路街站桥港湾话菜籍人系派帮式"
"""Behind a region these make another word of it: 南京路."""

REGIONS = tuple(sorted(PROVINCES + CITIES, key=len, reverse=True))
"""Provinces and cities, the longest first: of 内蒙古 and 蒙古 a pattern takes the whole."""

CALENDAR = words_of("""
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Q1 Q2 Q3 Q4
""")
"""What stands behind an English `in` and is no place."""
