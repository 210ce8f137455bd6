"""The terms and names of a glossary, in English as good translators bend it."""

from __future__ import annotations

import pytest

from compiler import glossary
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, hint_texts, message
from compiler.source import Source
from tests.checks.pairs import couple

GLOSSARY = """
schema: 1
terms:
  - {zh: 温室气体, en: greenhouse gas, also: [GHG], banned: [waste gas, green house gas]}
  - {zh: 温室气体排放, en: greenhouse gas emissions, also: [GHG emissions]}
  - {zh: 转型风险, en: transition risks}
  - {zh: 实体风险, en: physical risks}
  - {zh: 范围一, en: Scope 1}
  - {zh: 范围二, en: Scope 2}
  - {zh: 范围三, en: Scope 3}
  - {zh: 碳中和, en: carbon neutrality}
  - {zh: 全生命周期, en: whole life cycle}
  - {zh: 新能源车, en: new-energy vehicles}
  - {zh: 营业收入, en: revenue, banned: [turnover]}
  - {zh: 股东, en: shareholder}
  - {zh: 审计师, en: auditor}
  - {zh: 能源利用, en: utilisation of energy}
  - {zh: 劳动争议, en: labour dispute}
  - {zh: 环境、社会及管治, zh_banned: [环境、社会和公司治理], en: "environmental, social and governance", also: [ESG]}
  - {zh: 关键绩效指标, en: key performance indicators}
  - {zh: 购电, en: electricity purchase}
  - {zh: 东山二中, en: Dongshan No. 2 Middle School, kind: body}
  - {zh: 《未成年人保护法》, en: Law on the Protection of Minors, kind: law}
  - {zh: 《妇女权益保障法》, en: Law on the Protection of Women, kind: law}
  - {zh: 清河纸业, zh_also: [清河], en: Qinghe Paper, kind: body}
  - {zh: 国家发展和改革委员会, en: National Development and Reform Commission, kind: body}
  - {zh: 财政部, en: Ministry of Finance, kind: body}
  - {zh: 商务部, en: Ministry of Commerce, kind: body}
  - {zh: 《中华人民共和国环境保护法》, en: Environmental Protection Law of the People’s Republic of China, kind: law}
  - {zh: 净零排放, en: net zero, banned: [net-zero]}
  - {zh: 互联网, en: internet, case: exact, never: [cyberspace]}
  - {zh: 云净, en: CloudClean, kind: product}
  - {zh: 王敏, en: Wang Min, kind: person, banned: [Min Wang]}
"""
TERMS, FAULTS = glossary.load(Source("glossary.yaml", GLOSSARY))


def findings(zh: str, en: str) -> list[Diagnostic]:
    assert FAULTS == ()
    pair = couple(zh, en)
    from compiler.checks import parity

    return [
        one
        for one in parity(pair.alignment, pair.zh, pair.en, glossary=TERMS)
        if one.code in {"P130", "P131", "P132", "P133"}
    ]


def told(zh: str, en: str) -> list[tuple[str, str]]:
    """Codes, and the words that the findings stand at."""
    texts = {"zh.md": zh, "en.md": en}
    return [(one.code, texts[one.span.file][one.span.start : one.span.end]) for one in findings(zh, en)]


RIGHT = [
    ("温室气体排放总量下降。", "Total greenhouse gas emissions fell."),
    ("减少温室气体。", "Greenhouse gases were reduced."),
    ("温室气体排放强度", "Greenhouse-gas emission intensity"),
    ("温室气体排放强度", "GREENHOUSE GAS EMISSIONS INTENSITY"),
    ("温室气体核算", "GHG accounting"),
    ("温室气体的影响", "The greenhouse gas’s effect"),
    ("公司识别转型风险和实体风险。", "The company identifies transition and physical risks."),
    ("公司识别转型风险和实体风险。", "The company identifies risks of transition and physical risks."),
    ("转型风险", "Transition-risk"),
    ("范围一和范围二", "Scope 1 and 2"),
    ("范围一、范围二和范围三", "Scopes 1, 2 and 3"),
    ("范围一、范围二和范围三", "Scope 1 to 3"),
    ("范围一、范围二和范围三", "Scope 1–3 emissions"),
    ("范围一", "Scope One emissions"),
    ("两者的范围一致。", "They have the same extent."),
    ("2050年实现碳中和。", "We will be carbon neutral in 2050."),
    ("全生命周期管理", "Management over the whole lifecycle"),
    ("全生命周期管理", "Management over the whole life-cycle"),
    ("购置新能源车一辆。", "A new energy vehicle was bought."),
    ("营业收入下降。", "Revenues fell."),
    ("各位股东", "The shareholders’ meeting"),
    ("能源利用", "Energy utilization"),
    ("发生劳动争议一起。", "One labor dispute arose."),
    ("环境、社会及管治报告", "Environmental, Social and Governance Report"),
    ("环境、社会及管治报告", "Environmental, social, and governance report"),
    ("环境、社会及管治报告", "ESG report"),
    ("关键绩效指标", "KPIs"),
    ("购电量上升。", "We purchased more electricity."),
    ("清河纸业建厂。", "Qinghe Paper built a plant."),
    ("清河建厂。", "Qinghe Paper built a plant."),
    ("国家发展和改革委员会发布通知。", "The National Development & Reform Commission issued a notice."),
    ("国家发展和改革委员会发布通知。", "The NDRC issued a notice."),
    ("财政部和商务部发布通知。", "The Ministries of Finance and Commerce issued a notice."),
    ("遵守《中华人民共和国环境保护法》。", "We obey the PRC Environmental Protection Law."),
    (
        "遵守《中华人民共和国环境保护法》。",
        "We obey the *Environmental Protection Law of the People's Republic of China*.",
    ),
    ("遵守《环境保护法》。", "We obey the Environmental Protection Law."),
    ("净零排放目标", "Net zero targets"),
    ("互联网", "Internet"),
    ("清河纸业建厂。\n\n清河纸业再建一厂。", "Qinghe Paper built a plant.\n\nThe company built another."),
    ("向东山二中捐赠图书。", "We gave books to Dongshan No. 2 Middle School."),
    ("温室气体与温室气体的来源", "Greenhouse gases and where they come from"),
    (
        "遵守《未成年人保护法》和《妇女权益保障法》。",
        "We obey the Law on the Protection of Minors and the Law on the Protection of Women.",
    ),
]


@pytest.mark.parametrize(("zh", "en"), RIGHT, ids=[en for _, en in RIGHT])
def test_good_english_is_silent_p130_p131_p132(zh: str, en: str) -> None:
    assert told(zh, en) == []


WRONG = [
    ("减少温室气体。", "Waste gas was reduced.", "P132", "Waste gas"),
    ("减少温室气体。", "Green House gases were reduced.", "P132", "Green House gases"),
    ("减少温室气体。", "Greenhouse air was reduced.", "P131", "Greenhouse air"),
    ("减少温室气体。", "Greenhuose gas was reduced.", "P131", "Greenhuose gas"),
    ("转型风险有限。", "Change risks are limited.", "P131", "Change risks"),
    ("转型风险有限。", "Transformation hazards are limited.", "P131", "Transformation hazards are limited."),
    ("范围一排放", "Scope 2 emissions", "P131", "Scope 2"),
    ("范围二排放和范围三排放", "Scope 1 and 3 emissions", "P131", "Scope 1"),
    ("营业收入下降。", "Turnover fell.", "P132", "Turnover"),
    ("营业收入下降。", "Profits fell.", "P131", "Profits fell."),
    ("各位股东", "Dear stakeholders", "P131", "stakeholders"),
    ("审计师出席会议。", "The audit committee attended.", "P131", "The audit committee attended."),
    ("清河纸业建厂。", "Qingyuan Paper built a plant.", "P130", "Qingyuan Paper"),
    ("清河纸业建厂。", "It built a plant.", "P130", "It built a plant."),
    (
        "财政部发布通知。",
        "The Ministry of Commerce issued a notice.",
        "P130",
        "Ministry of Commerce",
    ),
    ("遵守《中华人民共和国环境保护法》。", "We obey the Labour Protection Law.", "P130", "Labour Protection Law"),
    ("净零排放目标", "The net-zero target", "P132", "net-zero"),
    ("接入互联网。", "Connected to the Internet.", "P131", "Internet"),
    ("接入网络。", "Connected to cyberspace.", "P132", "cyberspace"),
    ("使用云净。", "ClaudClean is used.", "P130", "ClaudClean"),
    ("王敏出席。", "Min Wang attended.", "P132", "Min Wang"),
]


@pytest.mark.parametrize(("zh", "en", "code", "at"), WRONG, ids=[f"{one[3]} for {one[0]}" for one in WRONG])
def test_another_word_is_named_where_it_stands_p130_p131_p132(zh: str, en: str, code: str, at: str) -> None:
    assert (code, at) in told(zh, en)


def test_chinese_that_was_given_up_p133() -> None:
    assert told("环境、社会和公司治理报告", "ESG report") == [("P133", "环境、社会和公司治理")]
    assert told("环境、社会及管治报告", "ESG report") == []


def test_the_longer_entry_asks_alone() -> None:
    assert [code for code, _ in told("温室气体排放", "Emanations")] == ["P131"]


def test_a_finding_relates_to_the_chinese_and_says_what_to_write() -> None:
    zh = "公司减少温室气体。"
    (found,) = findings(zh, "The company cut waste gas.")
    assert zh[found.related[0].span.start : found.related[0].span.end] == "温室气体"
    code = CODES[found.code]
    assert message(found, code, "en") == "“waste gas” is banned: 温室气体 is “greenhouse gas” in English"
    assert hint_texts(found, code, "en") == ("for “waste gas” write “greenhouse gas”",)


@pytest.mark.parametrize(("zh", "en", "code", "at"), WRONG)
def test_messages_and_hints_take_their_arguments(zh: str, en: str, code: str, at: str) -> None:
    for found in findings(zh, en):
        for ui in ("zh", "en"):
            assert message(found, CODES[found.code], ui)
            assert all(hint_texts(found, CODES[found.code], ui))


def test_without_a_glossary_nothing_is_asked() -> None:
    assert couple("减少温室气体。", "Waste gas was reduced.").findings() == ()


def test_a_term_told_once_and_replaced_once_is_found_in_its_own_sentence() -> None:
    zh = "公司减少温室气体。温室气体主要来自锅炉。"
    assert told(zh, "The company cut greenhouse gases. Greenhouse gases come mainly from boilers.") == []
    assert [code for code, _ in told(zh, "The company cut greenhouse gases. Vapours come mainly from boilers.")] == [
        "P131"
    ]
