"""Up and down say the same in both languages: P100 and P101."""

from __future__ import annotations

import pytest

from tests.checks.pairs import codes, sentences, words

FAMILY = frozenset({"P100", "P101"})

#: What good translators write: other words, other order, passive, the reverse of a reverse.
GOOD = [
    ("收入增长，成本下降。", "Revenue rose and costs fell."),
    ("收入增长，成本下降。", "Costs fell while revenue grew."),
    ("收入同比增长12%。", "Revenue rose 12% year on year."),
    ("收入同比增长12%，达到50亿元。", "Revenue was RMB 5 billion, up 12% from the year before."),
    ("收入同比增长12%，达到50亿元。", "Up 12%, revenue reached RMB 5 billion."),
    ("净利润下降8%。", "Net profit fell by 8%."),
    ("净利润下降8%。", "Net profit was 8% lower."),
    ("净利润下降8%。", "There was an 8% drop in net profit."),
    ("净利润下降8%。", "We recorded a decrease of 8% in net profit."),
    ("收入增至50亿元。", "Revenue reached RMB 5 billion."),
    ("成本降至3亿元。", "Costs came to RMB 300 million."),
    ("亏损扩大至3亿元。", "The loss widened to RMB 300 million."),
    ("亏损收窄20%。", "The loss narrowed by 20%."),
    ("降幅收窄2个百分点。", "The decline slowed by 2 percentage points."),
    ("增速回落至5%。", "Growth slowed to 5%."),
    ("降幅比上年收窄。", "The fall was smaller than in the year before."),
    ("用电量减少10%，用水量增加5%。", "Water use rose by 5%, while electricity use was down 10%."),
    ("公司采取多项措施提高效率。", "The company took several steps to improve efficiency."),
    ("公司采取多项措施提高效率。", "The company took several steps to work faster and waste less."),
    ("提高员工安全意识，减少事故。", "Raise employees' safety awareness and reduce accidents."),
    ("提高员工安全意识，减少事故。", "Fewer accidents thanks to greater awareness of safety among employees."),
    ("降低成本，提高质量。", "Cut costs and improve quality."),
    ("降本增效。", "Lower costs, higher efficiency."),
    ("处理时间缩短30%。", "Processing takes 30% less time."),
    ("处理速度提高30%。", "Processing takes 30% less time."),
    ("处理效率提升30%。", "Tasks are done 30% faster."),
    ("公司规模不断扩大。", "The company keeps growing."),
    ("员工人数由100人增加到120人。", "The number of employees rose from 100 to 120."),
    ("员工人数由120人减少到100人。", "The number of employees fell from 120 to 100."),
    ("客户投诉比上年少5件。", "There were 5 fewer complaints than in the year before."),
    ("新增员工50人。", "50 people joined the company."),
    ("新增员工50人，离职20人。", "The company hired 50 people and lost 20."),
    ("不得降低工资标准。", "Wages must not be reduced."),
    ("不得降低工资标准。", "Wages must be kept at their level."),
    ("价格没有上涨。", "Prices did not rise."),
    ("价格没有上涨。", "Prices held steady."),
    ("扭转了收入下降的趋势。", "The decline in revenue was reversed."),
    ("防止温度上升。", "Keep the temperature from rising."),
    ("避免成本上升。", "Keep costs down."),
    ("碳排放强度下降5%。", "Carbon intensity decreased by 5%."),
    ("节约用电12%。", "Electricity use was cut by 12%."),
    ("减少一次性用品的使用。", "Use fewer disposable items."),
    ("减少浪费。", "Waste less."),
    ("减少浪费。", "Save resources."),
    ("扩大绿色采购。", "Buy more from green suppliers."),
    ("扩大绿色采购比例。", "Increase the share of green procurement."),
    ("提升服务水平。", "Better service."),
    ("提升客户满意度。", "Make customers happier."),
    ("收入实现两位数增长。", "Revenue saw double-digit growth."),
    ("由于需求下降，价格走低。", "Prices went down as demand weakened."),
    (
        "由于原材料价格上涨，毛利率下降2个百分点。",
        "Gross margin lost 2 percentage points because raw materials cost more.",
    ),
    (
        "由于原材料价格上涨，毛利率下降2个百分点。",
        "Higher raw material prices took 2 percentage points off gross margin.",
    ),
    ("股价上涨3%，收于50元。", "The shares closed 3% higher at RMB 50."),
    ("股价下跌3%，收于50元。", "The shares closed at RMB 50, down 3%."),
    ("失业率下降0.2个百分点。", "The unemployment rate edged down 0.2 percentage points."),
    ("失业率下降。", "More people found jobs."),
    ("患者体温升高时应就医。", "See a doctor if the patient's temperature rises."),
    ("按“+”键提高音量，按“-”键降低音量。", "Press + to turn the volume up and - to turn it down."),
    ("水位上升时，阀门关闭。", "The valve closes when the water level rises."),
    ("转速降低后再停机。", "Let the motor slow down before stopping it."),
    ("工期缩短两个月。", "The construction period was shortened by two months."),
    ("保修期延长至3年。", "The warranty has been extended to 3 years."),
    ("税率由17%下调至16%。", "The tax rate was lowered from 17% to 16%."),
    ("利率上调25个基点。", "Interest rates were raised by 25 basis points."),
    ("死亡率下降了三分之一。", "Mortality fell by a third."),
    ("销量翻了一番，库存减少。", "Sales doubled and inventories shrank."),
    (
        "公司于2020年上市，此后收入逐年增长。",
        "The company went public in 2020, and revenue has grown every year since.",
    ),
    ("董事会成员由7人增至9人。", "The board was enlarged from 7 to 9 members."),
    ("女性员工占比提高到45%。", "Women now make up 45% of the workforce."),
    ("女性员工占比提高3个百分点。", "The share of women went up by 3 percentage points."),
    ("事故率比上年降低15%。", "There were 15% fewer accidents than in the previous year."),
    ("费用率下降，主要由于规模效应增强。", "The expense ratio fell, mainly because of greater economies of scale."),
    ("高于行业平均水平。", "It is above the industry average."),
    ("能耗低于行业平均水平。", "Energy consumption is below the industry average."),
    ("减少碳足迹，助力可持续发展。", "We reduce our carbon footprint and help sustainable growth."),
    ("员工流失率下降，说明满意度提升。", "Lower staff turnover shows that satisfaction has improved."),
    ("逐步减少并最终淘汰。", "Phase down and finally phase out."),
    ("增加透明度，降低信息不对称。", "Greater transparency means less asymmetry of information."),
    ("设备能效提升，电费支出减少。", "More efficient equipment brought electricity bills down."),
    ("气温升高，冰川退缩。", "Glaciers retreat as temperatures rise."),
    ("进一步扩大开放。", "Open up further."),
    ("加快建设速度。", "Speed up construction."),
    ("加大研发投入。", "Invest more in R&D."),
    ("加大研发投入，研发费用增长20%。", "R&D spending rose by 20% as we stepped up investment."),
    ("同比增减（%）", "Change (%)"),
    ("同比增长", "Year-on-year change"),
    ("同比下降", "Down on the year before"),
    ("收入比上年增加1.2亿元，增长12%。", "Revenue was RMB 120 million, or 12%, higher than in the previous year."),
    ("产量增加5%，但单位能耗下降。", "Although output grew by 5%, energy use per unit fell."),
    ("利润总额减少，系本期费用增加所致。", "Total profit decreased because expenses increased in the period."),
    ("应收账款减少主要系回款增加。", "The decrease in accounts receivable was mainly due to higher collections."),
    (
        "存货较年初增长10%，主要系备货增加。",
        "Inventories were 10% higher than at the start of the year, mainly because more stock was laid in.",
    ),
    ("下调全年预期。", "The full-year forecast was revised downwards."),
    ("人均用水量下降。", "Each person used less water."),
    ("人民币升值3%。", "The renminbi appreciated by 3%."),
    ("要求更高。", "The requirements are stricter."),
    ("要求更高。", "Less is tolerated."),
    ("选择能耗更低的设备。", "Choose equipment that saves energy."),
    ("选择能耗更低的设备。", "Choose more efficient equipment."),
    ("选择能耗更低的设备。", "Choose equipment of higher energy efficiency that uses less power."),
    ("以更低的成本提供更好的服务。", "Better service at a lower cost."),
    ("让更多人享受便捷服务。", "Make services accessible to a wider public."),
    ("提供更多选择。", "More to choose from."),
    ("风险较低。", "The risk is low."),
    ("影响较小。", "The effect is limited."),
    ("最短路径。", "The quickest way."),
    ("比上年多3人。", "Three more than in the year before."),
    ("尽早就医。", "See a doctor as soon as possible."),
    ("尽早就医，以免延误。", "See a doctor sooner rather than later."),
    ("排放下降得比用能快。", "Emissions fell faster than energy use."),
    ("成本进一步下降。", "Costs came down further."),
    ("可以压缩数据，图像更清晰。", "It compresses data and increases the sharpness of pictures."),
    ("新增下拉菜单。", "Adds a pull-down menu."),
]

#: One word is turned round, or left out.
WRONG = [
    ("收入增长，成本下降。", "Revenue fell and costs fell.", "P100"),
    ("收入增长，成本下降。", "Revenue rose and costs rose.", "P100"),
    ("收入同比增长12%。", "Revenue fell 12% year on year.", "P100"),
    ("收入同比增长12%，达到50亿元。", "Revenue was RMB 5 billion, down 12% from the year before.", "P100"),
    ("净利润下降8%。", "Net profit rose by 8%.", "P100"),
    ("净利润下降8%。", "Net profit was 8% higher.", "P100"),
    ("净利润下降8%。", "There was an 8% rise in net profit.", "P100"),
    ("净利润下降8%。", "Net profit 8%.", "P101"),
    ("收入增至50亿元。", "Revenue fell to RMB 5 billion.", "P100"),
    ("亏损扩大至3亿元。", "The loss narrowed to RMB 300 million.", "P100"),
    ("亏损收窄20%。", "The loss widened by 20%.", "P100"),
    ("用电量减少10%，用水量增加5%。", "Water use fell by 5%, while electricity use was down 10%.", "P100"),
    ("公司采取多项措施提高效率。", "The company took several steps to reduce efficiency.", "P100"),
    ("提高员工安全意识，减少事故。", "Raise employees' safety awareness and increase accidents.", "P100"),
    ("降低成本，提高质量。", "Raise costs and improve quality.", "P100"),
    ("员工人数由100人增加到120人。", "The number of employees fell from 100 to 120.", "P100"),
    ("股价上涨3%，收于50元。", "The shares closed 3% lower at RMB 50.", "P100"),
    ("失业率下降0.2个百分点。", "The unemployment rate rose by 0.2 percentage points.", "P100"),
    ("患者体温升高时应就医。", "See a doctor if the patient's temperature falls.", "P100"),
    ("水位上升时，阀门关闭。", "The valve closes when the water level falls.", "P100"),
    ("工期缩短两个月。", "The construction period was extended by two months.", "P100"),
    ("保修期延长至3年。", "The warranty has been shortened to 3 years.", "P100"),
    ("税率由17%下调至16%。", "The tax rate was raised from 17% to 16%.", "P100"),
    ("公司规模不断扩大。", "The company's size keeps shrinking.", "P100"),
    ("事故率比上年降低15%。", "There were 15% more accidents than in the previous year.", "P100"),
    (
        "费用率下降，主要由于规模效应增强。",
        "The expense ratio rose, mainly because of greater economies of scale.",
        "P100",
    ),
    ("产量增加5%，但单位能耗下降。", "Although output grew by 5%, energy use per unit rose.", "P100"),
    ("利润总额减少，系本期费用增加所致。", "Total profit increased because expenses increased in the period.", "P100"),
    ("死亡率下降了三分之一。", "Mortality rose by a third.", "P100"),
    ("气温升高，冰川退缩。", "Glaciers retreat as temperatures fall.", "P100"),
    ("女性员工占比提高3个百分点。", "The share of women dropped by 3 percentage points.", "P100"),
    ("下调全年预期。", "The full-year forecast was revised upwards.", "P100"),
    ("人均用水量下降。", "Water use per person increased.", "P100"),
    ("减少碳足迹。", "We increase our carbon footprint.", "P100"),
    ("减少浪费。", "Increase waste.", "P100"),
    ("加大研发投入。", "We reduced investment in R&D.", "P100"),
    ("库存减少。", "Inventories grew.", "P100"),
    ("价格持续走低。", "Prices kept rising.", "P100"),
    ("高于行业平均水平。", "It is below the industry average.", "P100"),
    ("能耗低于行业平均水平。", "Energy consumption is above the industry average.", "P100"),
    (
        "收入增速高于行业平均水平，费用下降。",
        "Revenue grew faster than the industry average, and expenses increased.",
        "P100",
    ),
    ("销售增长，人员超过100人。", "Sales fell, with more than 100 people employed.", "P100"),
    (
        "通过优化流程，提高效率，收入持续增长。",
        "By improving processes, efficiency was raised and revenue kept falling.",
        "P100",
    ),
    ("要求更高。", "The requirements are lower.", "P100"),
    ("选择能耗更低的设备。", "Choose equipment with higher energy use.", "P100"),
    ("公司年龄较大的员工可申请。", "Younger and smaller employees may apply.", "P100"),
    ("比上年多3人。", "That is 3 fewer than in the previous year.", "P100"),
    ("占比比上年高3个百分点。", "The share was 3 percentage points lower than in the previous year.", "P100"),
    ("加快推进数字化。", "The move to digital was slowed.", "P100"),
]


def found(zh: str, en: str) -> list[str]:
    """The codes of this family among the findings of one paragraph."""
    return [code for code in codes(f"{zh}\n", f"{en}\n") if code in FAMILY]


@pytest.mark.parametrize(("zh", "en"), GOOD)
def test_a_good_translation_is_silent(zh: str, en: str) -> None:
    assert found(zh, en) == []


@pytest.mark.parametrize(("zh", "en", "code"), WRONG)
def test_a_wrong_word_is_found_once(zh: str, en: str, code: str) -> None:
    assert found(zh, en) == [code]


def test_both_words_of_a_sentence_may_be_wrong_p100() -> None:
    assert found("收入增长，成本下降。", "Revenue fell and costs rose.") == ["P100", "P100"]
    assert (
        found("用电量减少10%，用水量增加5%。", "Electricity use rose by 10% and water use fell by 5%.") == ["P100"] * 2
    )


def test_the_finding_stands_at_the_word_and_says_which_way_p100_p101() -> None:
    assert words("净利润下降8%。\n", "Net profit rose by 8%.\n") == ["rose"]
    (said,) = sentences("净利润下降8%。\n", "Net profit rose by 8%.\n")
    assert said == (
        "“rose” says the opposite of the Chinese: 下降; it went down: write fell, decreased, lower or the like"
    )
    (said,) = sentences("净利润下降8%。\n", "Net profit 8%.\n")
    assert said.startswith("“8%” goes neither up nor down here: the Chinese says 下降")


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("收入增长{{ a.b:change }}。", "Revenue fell by {{ a.b:change }}."),
        ("收入由{{ a.b@2022 }}增至{{ a.b@2023 }}。", "Revenue fell from {{ a.b@2022 }} to {{ a.b@2023 }}."),
    ],
)
def test_words_at_placeholders_are_compared_too_p100(zh: str, en: str) -> None:
    assert found(zh, en) == ["P100"]
    assert found(zh, en.replace("fell", "rose")) == []


@pytest.mark.parametrize(
    ("zh", "right", "wrong"),
    [
        (
            "您可以减少电费，并且改善环境。",
            "You can reduce your bill and help the environment.",
            "increase",
        ),
        ("增加以获得更大对比度。", "Increase to get more contrast.", "Decrease"),
        ("增加该值，以便更好地去除噪点。", "Increase the value for better noise reduction.", "Decrease"),
        (
            "缩小半径，选择或多或少的中心部分。",
            "Reduce the radius to take the more or less central part.",
            "Increase",
        ),
        ("改善锐利度的代价是增加噪点。", "Better sharpness comes at the expense of increased noise.", "decreased"),
    ],
)
def test_a_comparative_or_a_word_of_good_and_bad_answers_for_no_rise_or_fall_p100(
    zh: str, right: str, wrong: str
) -> None:
    assert found(zh, right) == []
    before = next(word for word in ("increased", "increase", "reduce") if word in right.lower())
    at = right.lower().index(before)
    assert found(zh, right[:at] + wrong + right[at + len(before) :]) == ["P100"]


def test_came_up_from_is_a_rise_p100() -> None:
    assert found("原材料价格高位回落。", "Raw material prices came up from their highs.") == ["P100"]
    assert found("原材料价格高位回落。", "Raw material prices came down from their highs.") == []
