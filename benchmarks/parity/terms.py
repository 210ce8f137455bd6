"""Wrong words for the terms of the corpora's glossaries: what a translator who has not seen the glossary writes."""

from __future__ import annotations

from collections.abc import Mapping

#: By corpus: Chinese term, its English in the glossary, another English.
VARIANTS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "annual": (
        ("报告期", "reporting period", "accounting interval"),
        ("毛利率", "gross margin", "profitability"),
        ("智能电表", "smart meter", "intelligent counter"),
        ("环网柜", "ring main unit", "loop cabinet"),
        ("国家电网", "State Grid", "National Power Network"),
        ("资产负债率", "debt-to-asset ratio", "gearing"),
        ("套期保值", "hedges", "insures"),
        ("应收账款", "accounts receivable", "amounts due"),
    ),
    "legal": (
        ("商户", "Merchant", "Seller"),
        ("保证金", "deposit", "bond"),
        ("技术服务费", "technical service fee", "commission"),
        ("结算周期", "settlement period", "clearing cycle"),
        ("不可抗力", "force majeure", "an act of God"),
        ("违约金", "liquidated damages", "a penalty"),
        ("营业执照", "business licence", "trading permit"),
        ("杭州仲裁委员会", "Hangzhou Arbitration Commission", "Hangzhou Arbitration Court"),
    ),
    "manual": (
        ("逆变器", "inverter", "converter"),
        ("断路器", "breaker", "fuse"),
        ("膨胀螺栓", "expansion bolt", "anchor screw"),
        ("标称容量", "nominal capacity", "rated size"),
        ("固件", "firmware", "software"),
        ("序列号", "serial number", "device ID"),
        ("客服热线", "hotline", "phone service"),
        ("支架", "bracket", "frame"),
    ),
    "press": (
        ("绿色甲醇", "green methanol", "clean alcohol"),
        ("标准箱", "TEU", "boxes"),
        ("青鲸航运", "Green Whale Lines", "Blue Whale Shipping"),
        ("江海重工", "Jianghai Heavy Industry", "Jianghai Shipyard"),
        ("首航", "maiden voyage", "first trip"),
        ("低硫燃油", "low-sulphur fuel oil", "low-emission fuel"),
        ("准班率", "schedule reliability", "punctuality"),
        ("中国船级社", "China Classification Society", "Chinese Register of Shipping"),
    ),
    "staff": (
        ("试用期", "probation", "trial"),
        ("人力资源部", "Human Resources Department", "Personnel Office"),
        ("年休假", "annual leave", "holidays"),
        ("劳动合同", "employment contract", "work agreement"),
        ("住房公积金", "housing fund", "home savings"),
        ("申诉委员会", "Grievance Committee", "Complaints Board"),
        ("加班工资", "overtime pay", "extra wages"),
        ("调休", "time off", "rest"),
    ),
    "sustainability": (
        ("取水量", "water withdrawal", "water use"),
        ("可再生电力", "renewable electricity", "green power"),
        ("危险废物", "hazardous waste", "toxic refuse"),
        ("基准年", "base year", "starting year"),
        ("范围三", "Scope 3", "value chain emissions"),
        ("有限鉴证", "limited assurance", "a partial audit"),
        ("苜蓿", "alfalfa", "clover"),
        ("中国农业大学", "China Agricultural University", "Beijing University of Agriculture"),
    ),
}
