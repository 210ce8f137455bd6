"""The reader: what counts as a figure in the prose of either language, and what it is worth."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from compiler.language import Lang
from compiler.numerals import Claim, read


def told(claim: Claim) -> str:
    """`text = low..high unit kind qualifier`, short enough to read in a table."""
    if claim.low is None or claim.high is None:
        return f"{claim.text} = {claim.kind}"
    values = f"{claim.low:f}" if claim.low == claim.high else f"{claim.low:f}..{claim.high:f}"
    kind = "" if claim.kind == "quantity" else claim.kind
    return " ".join(part for part in (claim.text, "=", values, claim.unit, kind, claim.qualifier) if part)


def claims(text: str, lang: Lang) -> list[str]:
    return [told(claim) for claim in read(text, lang)]


CHINESE = [
    ("营业收入54.7亿元，同比增长67.1%", ["54.7亿元 = 5470000000 CNY", "67.1% = 67.1 % share"]),
    ("累计超过1,450 万人，新增约 190 万人", ["1,450 万 = 14500000 over", "190 万 = 1900000 about"]),
    ("捐款 200 万余元，4,000 多公里", ["200 万余元 = 2000000 CNY over", "4,000 多公里 = 4000 km over"]),
    ("1,500w余条，1.1w 余变量", ["1,500w余 = 15000000 over", "1.1w 余 = 11000 over"]),
    ("提升 0.81 个百分点，变动−3.2%，同比-3.2%", ["0.81 个百分点 = 0.81 points points", "−3.2% = -3.2 % share", "-3.2% = -3.2 % share"]),
    ("９，９００位，８．５％", ["９，９００ = 9900", "８．５％ = 8.5 % share"]),
    ("3亿5,000万元，1.2万亿元人民币", ["3亿5,000万元 = 350000000 CNY", "1.2万亿元人民币 = 1200000000000 CNY"]),
    ("人民币 300 万元，5 亿美元，3.2 亿港元", ["人民币 300 万元 = 3000000 CNY", "5 亿美元 = 500000000 USD", "3.2 亿港元 = 320000000 HKD"]),
    ("排放475.17吨二氧化碳，0.28吨 / 百万元", ["475.17吨二氧化碳 = 475.17 tCO2", "0.28吨 / 百万元 = 0.28 t/million CNY"]),
    ("以 0.5703 t CO₂/MWh 计", ["0.5703 t CO₂/MWh = 0.5703 tCO2/MWh"]),
    ("1,234.5 万千瓦时，5千克，3千米", ["1,234.5 万千瓦时 = 12345000 kWh", "5千克 = 5 kg", "3千米 = 3 km"]),
    ("9亿至16亿元，9-16%，5～10家", ["9亿至16亿元 = 900000000..1600000000 CNY range", "9-16% = 9..16 % range", "5～10 = 5..10 range"]),
    ("9至16亿元，4-5 个月左右", ["9至16亿元 = 900000000..1600000000 CNY range", "4-5 个月 = 4..5 month range about"]),
    ("从 8 个到 11 个", ["8 = 8", "11 = 11"]),
    ("80% 以上，200 人以下", ["80% = 80 % share at-least", "200 = 200 at-most"]),
    ("2023 年 10 月 24 日，2023年6月，2023年", ["2023 年 10 月 24 日 = 20231024 date", "2023年6月 = 20230601..20230630 date", "2023年 = 20230101..20231231 date"]),
    ("2023年1月1日至12月31日", ["2023年1月1日至12月31日 = 20230101..20231231 date"]),
    ("9月21-22日，6月和9月，1月", ["9月21-22日 = 921..922 day date", "6月 = 6 month date", "9月 = 9 month date", "1月 = 1 month date"]),
    ("2021年至2023年，2023-2025 年，2021—2023", ["2021年至2023年 = 20210101..20231231 date", "2023-2025 年 = 20230101..20251231 date", "2021—2023 = 20210101..20231231 date"]),
    ("2023年第三季度，2023Q3，第三季度，2023年上半年", ["2023年第三季度 = 20230701..20230930 date", "2023Q3 = 20230701..20230930 date", "第三季度 = 3 quarter date", "2023年上半年 = 20230101..20230630 date"]),
    ("2023/04、2023-10-24、20世纪90年代、2023 ESG 报告", ["2023/04 = 20230401..20230430 date", "2023-10-24 = 20231024 date", "20世纪90年代 = 19900101..19991231 date", "2023 = 20230101..20231231 date"]),
    ("2000 余次，2000人，2000 元", ["2000 余 = 2000 over", "2000 = 2000", "2000 元 = 2000 CNY"]),
    ("中午 12 点半关闭，下午 1 点开，12:30", ["12 点半 = 1230 time", "1 点 = 1300 time", "12:30 = 1230 time"]),
    ("第三，第12届，12 周年，范围一", ["第三 = 3 ordinal", "第12 = 12 ordinal", "12 周年 = 12 ordinal", "范围一 = 1 ordinal"]),
    ("三大、十二、三十五所、两名、十余家、三年", ["三 = 3", "十二 = 12", "三十五 = 35", "两 = 2", "十余 = 10 over", "三年 = 3 year"]),
    ("近三成，百分之三十，三分之一，1/3，半数", ["三成 = 30 % share nearly", "百分之三十 = 30 % share", "三分之一 = 33.33333333333333333333333333 % share", "1/3 = 33.33333333333333333333333333 % share", "半数 = 50 % share"]),
    ("翻一番，翻了两番，增至3倍", ["翻一番 = 2 fold", "翻了两番 = 4 fold", "3倍 = 3 fold"]),
    ("ISO 27001、GB/T 8170-2008、GRI 302-1、SDG 13", ["ISO 27001 = code", "GB/T 8170-2008 = code", "GRI 302-1 = code", "SDG 13 = code"]),
    ("电话 021-61902450、400-062-7626，esg2@a1.com", ["021-61902450 = code", "400-062-7626 = code", "esg2@a1.com = code"]),
    ("“30·60”、COVID-19、PM2.5、5G、7×24小时、top20", ["30·60 = code", "COVID-19 = code", "PM2.5 = code", "5G = code", "7×24 = code", "top20 = code"]),
    ("2021，2022，1,000", ["2021 = 20210101..20211231 date", "2022 = 20220101..20221231 date", "1,000 = 1000"]),
]  # fmt: skip

ENGLISH = [
    ("Revenue was RMB 5.47 billion, up 67.1%", ["RMB 5.47 billion = 5470000000 CNY", "67.1% = 67.1 % share"]),
    ("more than 14.5 million people, about 1.9 million new", ["14.5 million = 14500000 over", "1.9 million = 1900000 about"]),
    ("RMB0.9 billion to RMB1.6 billion; 9–16%; 5 to 10 firms", ["RMB0.9 billion to RMB1.6 billion = 900000000..1600000000 CNY range", "9–16% = 9..16 % range", "5 to 10 = 5..10 range"]),
    ("rose from 8 to 11", ["8 = 8", "11 = 11"]),
    ("$5 million, HK$3.2bn, US$ 4,000, €1.5 trillion", ["$5 million = 5000000 USD", "HK$3.2bn = 3200000000 HKD", "US$ 4,000 = 4000 USD", "€1.5 trillion = 1500000000000 EUR"]),
    ("−RMB 5 million, -3.2%, +6.2 percentage points", ["−RMB 5 million = -5000000 CNY", "-3.2% = -3.2 % share", "+6.2 percentage points = 6.2 points points"]),
    ("12.5 per cent, 1.5 points, 30 percent", ["12.5 per cent = 12.5 % share", "1.5 points = 1.5 points points", "30 percent = 30 % share"]),
    ("1,542.33 tonnes, 0.28 t/RMB million, 483.86 MWh, 5kg", ["1,542.33 tonnes = 1542.33 t", "0.28 t/RMB million = 0.28 t/million CNY", "483.86 MWh = 483.86 MWh", "5kg = 5 kg"]),
    ("13 hours/person, a 12-hour day, 5-year plan, 1.5°C", ["13 hours/person = 13 h/people", "12-hour = 12 h", "5-year = 5 year", "1.5°C = 1.5 degC"]),
    ("24 October 2023, October 24, 2023, 2023-10-24", ["24 October 2023 = 20231024 date", "October 24, 2023 = 20231024 date", "2023-10-24 = 20231024 date"]),
    ("1 January to 31 December 2023", ["1 January to 31 December 2023 = 20230101..20231231 date"]),
    ("21–22 September; in June and September; March on", ["21–22 September = 921..922 day date", "June = 6 month date", "September = 9 month date"]),
    ("October 2023, Q3 2023, third quarter of 2023, FY2023", ["October 2023 = 20231001..20231031 date", "Q3 2023 = 20230701..20230930 date", "third quarter of 2023 = 20230701..20230930 date", "FY2023 = 20230101..20231231 date"]),
    ("in 2023, 2021–2023, mid-2023, the 1990s", ["2023 = 20230101..20231231 date", "2021–2023 = 20210101..20231231 date", "2023 = 20230101..20231231 date", "1990s = 19900101..19991231 date"]),
    ("at 12:30 p.m. and 1 p.m., 9 am", ["12:30 p.m. = 1230 time", "1 p.m. = 1300 time", "9 am = 900 time"]),
    ("the third, 12th, twenty-first, Scope 1", ["third = 3 ordinal", "12th = 12 ordinal", "twenty-first = 21 ordinal", "1 = 1 ordinal"]),
    ("three schools, thirty-five, one hundred and twenty, a million tonnes", ["three = 3", "thirty-five = 35", "one hundred and twenty = 120", "a million tonnes = 1000000 t"]),
    ("two-thirds, a third of them, half of it, doubled, tenfold", ["two-thirds = 66.66666666666666666666666667 % share", "a third = 33.33333333333333333333333333 % share", "half = 50 % share", "doubled = 2 fold", "tenfold = 10 fold"]),
    ("ISO/IEC 27001:2013, GRI 2-27, www.a1.com/b2", ["ISO/IEC 27001:2013 = code", "GRI 2-27 = code", "www.a1.com/b2 = code"]),
    ("30+ villages, 1,000 or more, up to 30, not exceeding 5", ["30 = 30 over", "1,000 = 1000 at-least", "30 = 30 at-most", "5 = 5 at-most"]),
    ("two and three", ["two = 2", "three = 3"]),
    ("Available 24/7 at 2.0.1", ["24/7 = code", "2.0.1 = code"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_chinese(text: str, expected: list[str]) -> None:
    assert claims(text, "zh") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[str]) -> None:
    assert claims(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("一个公司、一次、一方面、进一步、千万不要、十分、万一、五花八门、四川、数十万条、几十家、上百人、成立", "zh"),
        ("one of a kind, hundreds of them, the May we know, a hundredfold, second-hand's", "en"),
        ("", "zh"),
        ("没有数字", "zh"),
        ("No figure here.", "en"),
    ],
)
def test_words_that_are_no_figures_are_left_alone(text: str, lang: Lang) -> None:
    assert [claim for claim in claims(text, lang) if "ordinal" not in claim] == []


PAIRS = [
    ("营业收入54.7亿元，同比增长67.1%", "Revenue was RMB 5.47 billion, up 67.1%"),
    ("1,234.5 万千瓦时", "12.345 million kWh"),
    ("2025 年 6 月 30 日", "30 June 2025"),
    ("三成", "30%"),
    ("12.5 个百分点", "12.5 percentage points"),
    ("2023年1月1日至12月31日", "from 1 January to 31 December 2023"),
    ("9 亿至 16 亿元", "RMB 0.9 billion to RMB 1.6 billion"),
    ("翻一番", "doubled"),
    ("2,000 余次", "more than 2,000 times"),
    ("下午 1 点", "1 p.m."),
    ("第三季度", "the third quarter"),
]


@pytest.mark.parametrize(("zh", "en"), PAIRS)
def test_what_is_one_thing_reads_alike_in_both_languages(zh: str, en: str) -> None:
    def worth(text: str, lang: Lang) -> list[tuple[Decimal | None, Decimal | None, str]]:
        return [(claim.low, claim.high, claim.kind) for claim in read(text, lang)]

    assert worth(zh, "zh") == worth(en, "en")


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,234",
        "1.",
        "1-",
        "12:",
        "a1",
        "1a",
        "a",
        "@",
        "a@",
        "二",
        "十百",
        "2023年",
        "1至",
        "one ",
        "1/",
        "1,",
        "RMB ",
    ],
)
def test_hostile_texts_are_read_in_linear_time(unit: str) -> None:
    """Twice the text takes about twice as long; the bound is loose, a quadratic reader would be out by far."""

    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            for lang in ("zh", "en"):
                read(text, lang)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(40_000) < 20 * seconds(4_000) + 0.2


def test_a_million_digits_are_one_code_and_no_figure() -> None:
    assert [(claim.kind, claim.end) for claim in read("1" * 1_000_000, "zh")] == [("code", 1_000_000)]
