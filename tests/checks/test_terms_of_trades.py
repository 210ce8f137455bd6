"""Terms and names in the prose of many trades: what good translators write is silent, what slips in is found."""

from __future__ import annotations

import pytest

from compiler import glossary
from compiler.checks import parity
from compiler.source import Source
from tests.checks.pairs import couple

TERMS, FAULTS = glossary.load(
    Source(
        "glossary.yaml",
        """
schema: 1
terms:
  - {zh: 应收账款, en: trade receivables, banned: [accounts payable]}
  - {zh: 应付账款, en: trade payables}
  - {zh: 净利润, en: net profit, banned: [gross profit]}
  - {zh: 股东大会, en: general meeting}
  - {zh: 独立董事, en: independent director}
  - {zh: 监事会, en: Supervisory Board, kind: body}
  - {zh: 关联交易, en: related-party transaction}
  - {zh: 商誉减值, en: impairment of goodwill}
  - {zh: 不可抗力, en: force majeure}
  - {zh: 违约金, en: liquidated damages, banned: [penalty]}
  - {zh: 知识产权, en: intellectual property rights, also: [IP rights]}
  - {zh: 保密协议, en: non-disclosure agreement}
  - {zh: 高血压, en: hypertension, also: [high blood pressure]}
  - {zh: 不良反应, en: adverse reaction, banned: [side effect]}
  - {zh: 临床试验, en: clinical trial}
  - {zh: 麻醉, en: anaesthesia}
  - {zh: 变压器, en: transformer}
  - {zh: 断路器, en: circuit breaker}
  - {zh: 额定电压, en: rated voltage}
  - {zh: 过滤网, en: filter screen}
  - {zh: 年假, en: annual leave}
  - {zh: 绩效考核, en: performance appraisal}
  - {zh: 试用期, en: probation, also: [probation period]}
  - {zh: 供应链, en: supply chain}
  - {zh: 生物多样性, en: biodiversity}
  - {zh: 循环经济, en: circular economy}
  - {zh: 承租人, en: lessee}
  - {zh: 中央控制室, en: control centre}
  - {zh: 云帆航运, en: Cloudsail Shipping, also: [Cloudsail], kind: body}
  - {zh: 东海港务局, en: Donghai Port Authority, kind: body}
  - {zh: 李兰, en: Li Lan, kind: person}
  - {zh: 临江市, en: Linjiang, kind: place}
  - {zh: 金穗奖, en: Golden Ear Award, kind: award}
  - {zh: 《中华人民共和国劳动法》, en: Labour Law of the People’s Republic of China, kind: law}
  - {zh: 《供应商行为准则》, en: Supplier Code of Conduct, kind: policy}
""",
    )
)

RIGHT = r"""
应收账款增加。|Trade receivables rose.
应收账款和应付账款均已核对。|Trade receivables and payables were reconciled.
应收账款周转加快。|Receivables from trade turned over faster.
净利润增长。|Net profits grew.
净利润增长。|NET PROFIT GROWTH
股东大会审议通过。|The general meeting resolved.
召开两次股东大会。|Two general meetings were held.
独立董事发表意见。|The independent directors gave their opinions.
独立董事的意见|Opinions of independent directors
披露关联交易。|Related party transactions are disclosed.
披露关联交易。|Transactions with related parties are disclosed.
计提商誉减值。|Goodwill impairment was recognised.
计提商誉减值。|An impairment of the goodwill was recognised.
因不可抗力免责。|Force majeure excuses.
支付违约金。|Liquidated damages are payable.
保护知识产权。|We protect intellectual property rights.
保护知识产权。|We protect IP rights.
保护知识产权。|Intellectual-property right protection
签署保密协议。|Nondisclosure agreements were signed.
签署保密协议。|Non-Disclosure Agreement signed
签署保密协议。|An NDA was signed.
治疗高血压。|For high blood pressure.
治疗高血压。|For hypertensive patients.
出现不良反应。|Adverse reactions occurred.
开展临床试验。|The drug is being trialled clinically.
开展临床试验。|Clinical trials are under way.
全身麻醉|General anesthesia
变压器检修|Transformer overhaul
断路器跳闸。|The circuit-breaker tripped.
断路器跳闸。|The breakers tripped.
额定电压不符。|The voltage is not the rated one.
清洗过滤网。|Wash the filter screens.
清洗过滤网后装回过滤网。|Wash the filter screen and put it back.
员工享有年假。|Employees enjoy annual leave.
员工的年假|Employees’ annual leaves
完成绩效考核。|Performance appraisals were completed.
完成绩效考核。|Staff were appraised on performance.
试用期三个月。|Probation lasts three months.
试用期员工|Probationary staff
建设绿色供应链。|A green supply chain is being built.
供应链管理|Supply-chain management
保护生物多样性。|We protect bio-diversity.
发展循环经济。|We build an economy that is circular.
中央控制室|Control Center
云帆航运购船两艘。|Cloudsail bought two ships.
云帆航运购船两艘。|Cloudsail Shipping Co., Ltd. bought two ships.
云帆航运购船。\n\n云帆航运扩建码头。|Cloudsail bought ships.\n\nThe company extended its quay.
东海港务局批准。|The Donghai Port Authority approved.
东海港务局批准。|DPA approval
李兰当选。\n\n李兰毕业于北京。|Li Lan was elected.\n\nShe graduated in Beijing.
工厂位于临江市。|The plant is in Linjiang.
荣获金穗奖。|Winner of the Golden Ear Award
依照《中华人民共和国劳动法》执行。|Done under the Labor Law of the People's Republic of China.
依照《劳动法》执行。|Done under the Labour Law.
发布《供应商行为准则》。|We issued the *Supplier Code of Conduct*.
发布《供应商行为准则》。|We issued a code of conduct for suppliers.
承租人应付租金。\n\n承租人可转租。|The lessee pays the rent.\n\nIt may sublet.
见《临江市供应链发展规划》。|See the city’s plan.
"""

WRONG = """
应收账款增加。|Accounts payable rose.|P132
应收账款增加。|Trade debts rose.|P131
应收账款增加。|Trade payables rose.|P131
净利润增长。|Gross profit grew.|P132
净利润增长。|Net revenue grew.|P131
股东大会审议通过。|The board meeting resolved.|P131
独立董事发表意见。|The executive directors gave their opinions.|P131
监事会审议通过。|The Advisory Board resolved.|P130
披露关联交易。|Related-party contracts are disclosed.|P131
计提商誉减值。|Impairment of receivables was recognised.|P131
因不可抗力免责。|Force of habit excuses.|P131
支付违约金。|A penalty is payable.|P132
签署保密协议。|A purchase agreement was signed.|P131
治疗高血压。|For low blood pressure.|P131
出现不良反应。|Side effects occurred.|P132
变压器检修|Converter overhaul|P131
断路器跳闸。|The circuit braker tripped.|P131
承租人可转租。|The lessor may sublet.|P131
承租人可转租。|The tenant may sublet.|P131
额定电压不符。|The rated current differs.|P131
员工享有年假。|Employees enjoy sick leave.|P131
完成绩效考核。|Performance bonuses were paid.|P131
建设绿色供应链。|A green value chain is being built.|P131
云帆航运购船两艘。|Cloudsale Shipping bought two ships.|P130
东海港务局批准。|The Donghai Customs Authority approved.|P130
李兰当选。|Li Lin was elected.|P130
工厂位于临江市。|The plant is in Linhai.|P130
荣获金穗奖。|Winner of the Golden Ox Award|P130
依照《中华人民共和国劳动法》执行。|Done under the Contract Law of the People’s Republic of China.|P130
发布《供应商行为准则》。|We issued the Supplier Code of Practice.|P130
"""


def rows(table: str) -> list[list[str]]:
    return [line.replace("\\n", "\n").split("|") for line in table.strip().split("\n")]


def codes(zh: str, en: str) -> list[str]:
    assert FAULTS == ()
    pair = couple(zh, en)
    found = parity(pair.alignment, pair.zh, pair.en, glossary=TERMS)
    return [one.code for one in found if one.code in {"P130", "P131", "P132"}]


@pytest.mark.parametrize(("zh", "en"), rows(RIGHT))
def test_good_english_is_silent_p130_p131_p132(zh: str, en: str) -> None:
    assert codes(zh, en) == []


@pytest.mark.parametrize(("zh", "en", "code"), rows(WRONG))
def test_another_term_is_found_p130_p131_p132(zh: str, en: str, code: str) -> None:
    assert codes(zh, en) == [code]
