"""The words of units: closed lists of the language."""

from __future__ import annotations

MONEY = """
    元 CNY 元人民币 元 块钱 人民币 圆整 元整 圆 yuan renminbi RMB CNY
    美元 USD 美元 美金 美圆 美刀 dollars dollar U.S.dollars US_dollars U.S._dollars USD
    欧元 EUR 欧元 euros euro EUR
    英镑 GBP 英镑 pounds GBP
    港元 HKD 港元 港币 港圆 HKD Hong_Kong_dollars
    日元 JPY 日元 日圆 日币 yen JPY
    韩元 KRW 韩元 韩圆 韩币 won KRW
    新台币 TWD 元新台币 新台币 台币 TWD
    新加坡元 SGD 新加坡元 新元 新币 SGD Singapore_dollars
    澳元 AUD 澳元 澳币 澳大利亚元 AUD
    加元 CAD 加元 加币 加拿大元 CAD
    澳门元 MOP 澳门元 澳门币 葡币 MOP
    瑞士法郎 CHF 瑞士法郎 CHF Swiss_francs
    卢布 RUB 卢布 rubles roubles RUB
    印度卢比 INR 印度卢比 卢比 rupees INR
    泰铢 THB 泰铢 baht THB
    越南盾 VND 越南盾 dong VND
    印尼盾 IDR 印尼盾 印尼卢比 rupiah IDR
    林吉特 MYR 林吉特 令吉 马币 ringgit MYR
    比索 PHP 菲律宾比索 PHP
    坚戈 KZT 坚戈 tenge KZT
    雷亚尔 BRL 雷亚尔 reais BRL
    迪拉姆 AED 迪拉姆 dirhams AED
    沙特里亚尔 SAR 沙特里亚尔 里亚尔 riyals SAR
    兰特 ZAR 兰特 rand ZAR
    奈拉 NGN 奈拉
    纽元 NZD 新西兰元 纽元 NZD
    丹麦克朗 DKK 丹麦克朗
    挪威克朗 NOK 挪威克朗
    瑞典克朗 SEK 瑞典克朗
    捷克克朗 CZK 捷克克朗
    福林 HUF 福林
    兹罗提 PLN 兹罗提
    新谢克尔 ILS 新谢克尔 谢克尔
    埃及镑 EGP 埃及镑
    墨西哥比索 MXN 墨西哥比索
    阿根廷比索 ARS 阿根廷比索
    智利比索 CLP 智利比索
    巴基斯坦卢比 PKR 巴基斯坦卢比
    科威特第纳尔 KWD 科威特第纳尔
    卡塔尔里亚尔 QAR 卡塔尔里亚尔
    基普 LAK 基普
    缅元 MMK 缅元 缅币
    瑞尔 KHR 瑞尔
    图格里克 MNT 图格里克
    肯尼亚先令 KES 肯尼亚先令
    土耳其里拉 TRY 土耳其里拉 里拉 lira TRY
"""
"""A line: canonical name, ISO 4217 code, how it is written behind a number; `_` is a space."""

SIGNS = """
    元 CNY 人民币 RMB CN¥ CNY ￥ ¥
    美元 USD US$ USD $ 美元
    欧元 EUR € EUR 欧元
    英镑 GBP £ GBP 英镑
    港元 HKD HK$ 港币 港元 HKD
    新台币 TWD NT$ TWD 新台币 台币
    新加坡元 SGD S$ SGD
    澳门元 MOP 澳门元 澳门币 葡币 MOP$ MOP
    澳元 AUD A$ AU$ AUD 澳币
    加元 CAD C$ CA$ CAD 加币
    日元 JPY JP¥ JPY 日币 日元
    韩元 KRW ₩ KRW 韩币
    林吉特 MYR 马币 RM
    印度卢比 INR ₹ INR
    瑞士法郎 CHF CHF
"""
"""The same for what is written before a number."""

MEASURED = """
    % % percent per_cent pct
    ‰ ‰
    个百分点 个百分点 百分点 percentage_points percentage_point
    个千分点 个千分点 千分点
    个基点 个基点 基点 个BP 个bp BP basis_points basis_point bps bp
    亩 亩 mu
    公顷 公顷 hectares hectare ha hm² hm2
    英亩 acres acre 英亩
    平方公里 平方公里 平方千米 km² km2 square_kilometers square_kilometres square_km sq_km
    平方米 平方米 平米 ㎡ m² m2 square_meters square_metres square_meter square_metre sq_m sqm
    平方英尺 平方英尺 square_feet square_foot sq_ft
    平方毫米 平方毫米 mm²
    立方米 立方米 立方 标方 标立方 m³ m3 cubic_meters cubic_metres
    公里 公里 千米 km kilometers kilometres kilometer kilometre
    米 米 m meters metres meter metre
    厘米 厘米 公分 cm CM
    毫米 毫米 mm
    微米 微米 μm um
    纳米 纳米 nm
    英里 英里 miles mile
    海里 海里 nautical_miles
    英尺 feet foot ft 英尺
    英寸 英寸 inches inch
    吨标准煤 吨标准煤 吨标煤
    载重吨 载重吨 DWT dwt
    吨 吨 t tons tonnes ton tonne metric_tons
    公斤 公斤 千克 kg kilograms
    克 克 g grams
    毫克/升 毫克/升 mg/L mg/l
    毫克 毫克 mg
    微克 微克 μg ug
    两 两
    担 担
    千卡 千卡 大卡 kcal
    斤 斤
    磅 磅 lb
    升 升 liters litres
    毫升 毫升 ml mL
    桶 桶 barrels
    吉瓦 吉瓦 GW gigawatts gigawatt
    兆瓦 兆瓦 MW MWp megawatts megawatt
    千瓦 千瓦 kW KW kw kilowatts kilowatt
    瓦 瓦 W watts
    太瓦时 太瓦时 TWh
    吉瓦时 吉瓦时 GWh gigawatt-hours gigawatt_hours
    兆瓦时 兆瓦时 MWh megawatt-hours megawatt_hours
    瓦时 Wh 瓦时
    千瓦时 千瓦时 kW·h kWh KWh kwh 度电 kilowatt-hours
    兆伏安 兆伏安 MVA
    千伏安 千伏安 kVA
    千伏 千伏 kV KV kilovolts kilovolt
    伏 V 伏
    安时 Ah 安时
    毫安时 mAh 毫安时
    赫兹 Hz 赫兹
    千赫 kHz 千赫兹 千赫
    兆赫 MHz 兆赫兹 兆赫
    吉赫 GHz 吉赫兹 吉赫
    ℃ ℃ °C 摄氏度 degrees_Celsius degree_Celsius degrees_centigrade
    ℉ ℉ °F 华氏度 degrees_Fahrenheit degree_Fahrenheit
    度 degrees degree
    P P
    E E
    标箱 标箱 标准箱 TEUs TEU
    EFLOPS EFLOPS EFlops Eflops
    PFLOPS PFLOPS PFlops Pflops
    TFLOPS TFLOPS TFlops
    TOPS TOPS
    比特 比特 bit
    字节 字节
    KB KB
    PB PB 拍字节
    EB EB
    TB TB 太字节
    GB GB gigabytes 吉字节
    MB MB megabytes 兆字节
    GB/s GB/s
    TB/s TB/s
    MB/s MB/s
    Tbps Tbps Tb/s Tbit/s
    Gbps Gbps Gb/s Gbit/s
    Mbps Mbps Mb/s Mbit/s
    公里/小时 公里/小时 km/h
    年 年 years year yr
    个月 个月 个多月 months month
    个季度 个季度
    周 周 个星期 个多星期 个礼拜 weeks week
    天 天 days day
    小时 小时 个小时 个多小时 钟头 个钟头 个多钟头 hours hour h hrs
    分钟 分钟 minutes minute min
    秒 秒 秒钟 seconds second
    毫秒 毫秒 ms milliseconds
    岁 岁
    周年 周年
    倍 倍 times
    成 成
    折 折
    番 番
    光年 光年
    吨级 吨级
"""

COUNTS = """
    个 家 座 栋 幢 名 位 项 条 台套 台 套 辆 艘 架次 架 颗 枚 件 场 场次 张 份 种 类 户 户次 间 所 处 支 批次 批 组
    届 期 轮 层 次 宗 款 方面 大类 车次 人次 班次 辆次 笔 片 株 棵 根 头次 堂 课时 学时 席 例 篇 册 幅 段 块 趟 句对
    个工作日 个交易日 个自然日 人
"""
"""Measure words that make a quantity of 两 and 三 too."""

NOUNS = "城市 地市 省份 省市 区县 县区 县市 市县 街镇 乡镇 国家 企业 员工 高校 院校 机构 单位"
"""What is counted without a measure word."""

COUNTS_OF_MANY = """
    口 头 面 门 节 集 首 起 单 股 卡 核 羽 尾 粒 箱 袋 瓶 盒 道 床 分 字 票 针 剂 串
    只 对 双 部 本 列 吨次 国 校 村 根 点 度
    机柜 标准机柜 机架 标准机架 岗位 学生 师生 村民 居民 点位 车位 张床位 床位 座席 站点 网点 基站 门店
    token tokens Token tokens
    jobs people persons employees workers staff engineers technicians researchers students companies firms enterprises
    businesses projects units homes households families vehicles cars buses satellites spacecraft aircraft planes ships
    countries cities provinces regions sites plants factories buildings halls stores shops customers users guests
    delegates participants visitors exhibitors patents subscribers passengers containers servers racks cabinets
    chips GPUs cards robots devices terminals stations hospitals schools universities institutions investors
"""
"""The same for what small Chinese numerals form names and idioms with: 三元, 四面, 两国."""

GOES_ON = """
    个点 位阵状对
    个 别性 | 家 庭乡喻 | 位 数置于 | 项 目 | 条 件例 | 台 阶账湾胞河 | 套 餐利 | 件 套 | 场 馆地所景 | 种 植子
    类 型似 | 户 外籍型口均 | 间 接隔 | 所 以在有长得 | 处 理置于长在方 | 支 持撑出付行线部援 | 批 准发量复评
    组 织合团成长建 | 期 间待望货限权刊末 | 轮 车胎驱毂船 | 层 次面级 | 片 区段长 | 段 位 | 块 链 | 席 卷
    个星期 一二三四五六日天 | 个礼拜 一二三四五六日天
    例 如外会行证 | 股 东份权市票 | 单 位个日项纯一元品车 | 人 民工员口均类气文间形力事物士居体社 | 口 岸罩号腔径
    头 部条版 | 面 积向对临 | 门 户槛类牌 | 节 能日水点约目 | 集 群团聚中成约 | 首 次批个届先席 | 起 来步草重诉点
    卡 车 | 核 心算电能酸 | 道 路德 | 床 位 | 分 别布析会为公支之子期局类行段部校享管担红数 | 字 节号
    只 有能要是需剩花用 | 双 创碳向方边赢循 | 对 接外于口应 | 部 门委分署长队 | 本 地次市区土报届科级轮周月年人质身
    列 入为出 | 国 家际内有集峰 | 校 园企区长 | 村 民镇庄 | 年 级代轮货终薪均产 | 天 津然下地河文空 | 周 边期岁围转末年
    成 立为果员功本长都效交绩熟品就型份人套 | 元 旦宇素件器首宵 | 米 其兰 | 升 级至高温幅值 | 克 拉隆服里罗
    亩 均产 | 倍 增受感加速数频 | 秒 杀 | 点 位半 | 度 假过夏 | 次 性数序生元日要于长
    大 批截堆学型道家力规幅会量多促 | 名 单称为义 | 份 额量 | 届 时 | 款 项 | 方面 军 | 斤 两
    折 不页叠线射返扣旧损合算中 | 番 茄薯禺瓜 | 担 保任当心忧负
    两 岸会手侧国地级家个名大化者人种方省市县区镇翼轮项高江弹头部类院
"""
"""Characters with which a measure word goes on to another word: 三轮车, 两部门."""
