from __future__ import annotations

import pytest

from jianbao.values import figures_in


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("总投资约12亿元", ["12亿"]),
        ("占全市1/16的产值", ["1/16"]),
        ("增长4.62%", ["4.62%"]),
        ("1,345.7亿元", ["1,345.7亿"]),
        ("近百亿元、三分之一", ["百亿", "三分之一"]),
        ("K12课程、5G基站", ["K12", "5G"]),
        ("一个园区、三维地图", []),
        ("两栋楼、三轮融资", []),
        ("3-5亿元", ["3-5亿"]),
        ("“1+5”协议", ["1+5"]),
        ("第24届、10多万人", ["24", "10多万"]),
        ("2025年3月6日", ["2025", "3", "6"]),
        ("代码 600519，时间 9:30", ["600519", "9", "30"]),
        ("$310 million", ["310 million"]),
        ("about 35 percent", ["35"]),
        ("算力达1200P", ["1200P"]),
        ("建设10GWh储能电站", ["10GWh"]),
        ("装机3.5GW、10万kW", ["3.5GW", "10万"]),
        ("全长20 km", ["20"]),
        ("RMB12亿元", ["RMB12亿"]),
        ("每20kWh/100km", ["20kWh", "100km"]),
        ("型号AB12CD34", ["AB12CD34"]),
        ("$1.2bn", ["1.2bn"]),
        ("３００ＭＷ", ["３００ＭＷ"]),
    ],
)
def test_figures(text: str, figures: list[str]) -> None:
    assert [text[start:end] for start, end in figures_in(text)] == figures
