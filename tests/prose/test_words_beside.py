"""Direction words and qualifiers beside figures from the metrics file: M202, M203, M204."""

from __future__ import annotations

import pytest

from tests.prose.reading import METRICS, read_metrics, tell

# In 2023 revenue rose, petrol and the share of women fell, water rose on 2022 and fell against 2021.


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("汽油消耗比上年增长{{ energy.petrol:change }}。", "增长"),
        ("汽油消耗同比增加了{{ energy.petrol:change }}。", "增加"),
        ("汽油消耗的增幅为{{ energy.petrol:change }}。", "增幅"),
        ("汽油消耗比上年多{{ energy.petrol:change }}。", "多"),
        ("汽油消耗实现{{ energy.petrol:change }}的增长。", "增长"),
        ("收入下降{{ finance.revenue:change }}。", "下降"),
        ("收入负增长{{ finance.revenue:change }}。", "负增长"),
        ("收入下降约**{{ finance.revenue:change }}**。", "下降"),
        ("公司减少用水{{ water.use:change }}。", "减少"),
        ("女性员工占比提高{{ staff.women:points }}。", "提高"),
        ("女性员工占比不降反升{{ staff.women:points }}。", "升"),
        ("用水由{{ water.use@2022 }}降至{{ water.use }}。", "降"),
        ("用水从{{ water.use@2021 }}增加到{{ water.use }}。", "增加"),
        ("收入在2023年减少{{ finance.revenue@2023:change }}。", "减少"),
    ],
)
def test_m202_a_chinese_word_that_points_the_wrong_way(text: str, word: str) -> None:
    assert tell(text).words == [("M202", word)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Petrol use rose by {{ energy.petrol:change }}.", "rose"),
        ("Petrol use was up {{ energy.petrol:change }}.", "up"),
        ("Petrol use grew, by about {{ energy.petrol:change }}.", "grew"),
        ("There was an increase of {{ energy.petrol:change }} in petrol.", "increase"),
        ("There was an increase in petrol of {{ energy.petrol:change }}.", "increase"),
        ("There was a {{ energy.petrol:change }} increase in petrol.", "increase"),
        ("We used {{ energy.petrol:change }} more petrol.", "more"),
        ("Petrol use was {{ energy.petrol:change }} higher than in 2022.", "higher"),
        ("Revenue fell by {{ finance.revenue:change }}.", "fell"),
        ("Revenue saw negative growth of {{ finance.revenue:change }}.", "growth"),
        ("We reduced our use of water by {{ water.use:change }}.", "reduced"),
        ("The share of women increased by {{ staff.women:points }}.", "increased"),
        ("Water use fell from {{ water.use@2022 }} to {{ water.use }}.", "fell"),
        ("Water use grew sharply, from {{ water.use@2021 }} in 2021 to {{ water.use }}.", None),
        ("Water use grew from {{ water.use@2021 }} in 2021 to {{ water.use }} in 2023.", "grew"),
    ],
)
def test_m202_an_english_word_that_points_the_wrong_way(text: str, word: str | None) -> None:
    assert tell(text, "en").words == ([("M202", word)] if word else [])


@pytest.mark.parametrize(
    "text",
    [
        "汽油消耗比上年下降{{ energy.petrol:change }}，收入增长{{ finance.revenue:change }}。",
        "用水从{{ water.use@2021 }}降至{{ water.use@2022 }}，又增至{{ water.use }}。",
        "女性员工占比下降{{ staff.women:points }}。",
        "收入没有下降，汽油消耗也未增长{{ energy.petrol:change }}。",
        "汽油消耗不再增加{{ energy.petrol:change }}。",
        "汽油消耗的降幅扩大{{ energy.petrol:change }}。",
        "公司提高效率，汽油消耗的变化为{{ energy.petrol:change }}。",
        "增加值高，汽油消耗变化{{ energy.petrol:change }}，收入不断提高{{ finance.revenue:change }}。",
        "汽油消耗不增反降{{ energy.petrol:change }}。",
        "汽油消耗至少{{ energy.petrol:change }}来自车辆。",
        "员工总数增长{{ staff.total:change }}。",
        "用水高于{{ water.use@2022 }}，低于{{ water.use@2021 }}。",
        "未知指标增长{{ no.such:change }}。",
    ],
)
def test_m202_is_silent_in_chinese_where_the_word_is_right_or_means_something_else(text: str) -> None:
    assert tell(text).words == []


@pytest.mark.parametrize(
    "text",
    [
        "Petrol use fell by {{ energy.petrol:change }} while revenue rose by {{ finance.revenue:change }}.",
        "Petrol use did not rise by {{ energy.petrol:change }}.",
        "Instead of rising by {{ energy.petrol:change }}, it went the other way.",
        "With higher output we cut petrol use by {{ energy.petrol:change }}.",
        "Revenue rose by nearly {{ finance.revenue:change }}.",
        "Petrol use was {{ energy.petrol:change }} less than in the year before.",
        "The share of women was down {{ staff.women:points }}.",
        "An increase in efficiency and lower prices explain the {{ energy.petrol:change }}.",
        "Efforts to increase efficiency lowered petrol use by {{ energy.petrol:change }}.",
        "Negative growth of {{ energy.petrol:change }} in petrol use.",
        "Water use fell from {{ water.use@2021 }} to {{ water.use }}.",
        "Water use rose from {{ water.use@2022 }} to {{ water.use }}, up {{ water.use:change }}.",
        "Up to {{ energy.petrol:change }} more or less.",
        "We used {{ water.use }}, more than in 2022 but less than in 2021 ({{ water.use@2021 }}).",
    ],
)
def test_m202_is_silent_in_english_where_the_word_is_right_or_means_something_else(text: str) -> None:
    assert tell(text, "en").words == []


LOSS = (
    METRICS
    + """\
  finance.result:
    label: {zh: 净利润, en: Net profit}
    unit: CNY
    values: {2022: -5亿, 2023: -8亿}
"""
)


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("亏损由{{ finance.result@2022 }}扩大到{{ finance.result }}。", "zh", None),
        ("The loss widened from {{ finance.result@2022 }} to {{ finance.result }}.", "en", None),
        ("The loss grew from {{ finance.result@2022 }} to {{ finance.result }}.", "en", None),
        ("亏损由{{ finance.result@2022 }}收窄到{{ finance.result }}。", "zh", "收窄"),
        ("The loss narrowed from {{ finance.result@2022 }} to {{ finance.result }}.", "en", "narrowed"),
        ("净利润由{{ finance.result@2022 }}增加到{{ finance.result }}。", "zh", "增加"),
    ],
)
def test_m202_a_loss_that_widens_is_a_result_that_falls(text: str, lang: str, word: str | None) -> None:
    told = tell(text, "zh" if lang == "zh" else "en", figures=read_metrics(LOSS))
    assert told.words == ([("M202", word)] if word else [])


def test_m202_tells_both_values_and_the_word_to_write() -> None:
    told = tell("Petrol use rose by {{ energy.petrol:change }}.", "en")
    assert told.hints == ["it fell: write fell, decreased or lower"]
    assert dict(told.found[0].arguments)["now_en"] == "6,224 litres"


# ---------------------------------------------------------------- said twice


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("累计服务借款人超过{{ users.total }}。", "zh", "超过"),
        ("累计服务借款人逾{{ users.total }}。", "zh", "逾"),
        ("累计服务借款人约{{ users.total }}。", "zh", "约"),
        ("累计服务借款人{{ users.total }}以上。", "zh", "以上"),
        ("We have served more than {{ users.total }}.", "en", "more than"),
        ("We have served over {{ users.total }}.", "en", "over"),
        ("We have served approximately {{ users.total }}.", "en", "approximately"),
        ("We have served {{ users.total }} or more.", "en", "or more"),
    ],
)
def test_m203_a_qualifier_that_the_value_prints_itself(text: str, lang: str, word: str) -> None:
    told = tell(text, "zh" if lang == "zh" else "en")
    assert [(code, said.strip()) for code, said in told.words] == [("M203", word)]
    assert "{{ users.total@2023:plain }}" in told.hints[-1]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("累计服务借款人{{ users.total }}。", "zh"),
        ("累计服务借款人超过{{ users.total:plain }}。", "zh"),
        ("超过{{ users.total:number }}人接受过服务。", "zh"),
        ("收入约{{ finance.revenue }}，用水近{{ water.use }}。", "zh"),
        ("公司节约{{ finance.revenue }}，签约{{ users.total }}，附近{{ users.total }}。", "zh"),
        ("We told stories about {{ users.total }}.", "en"),
        ("Revenue was about {{ finance.revenue }}.", "en"),
        ("More than {{ users.total:plain }} came.", "en"),
    ],
)
def test_m203_and_m204_are_silent_where_the_qualifier_stands_once(text: str, lang: str) -> None:
    assert tell(text, "zh" if lang == "zh" else "en").words == []


def test_m203_lets_over_say_where() -> None:
    file = METRICS.replace("unit: vehicles\n", "unit: km\n    qualifier: over\n")
    assert tell("Driven over {{ fleet.cars }}.", "en", figures=read_metrics(file)).words == []


# ---------------------------------------------------------------- contradicted


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("累计服务借款人不足{{ users.total:plain }}。", "zh", "不足"),
        ("累计服务借款人近{{ users.total }}。", "zh", "近"),
        ("We have served fewer than {{ users.total:plain }}.", "en", "fewer than"),
        ("We have served nearly {{ users.total }}.", "en", "nearly"),
        # 6,224.4 litres print as 6,224, and 8,637.6 as 8,638.
        ("汽油消耗不足{{ energy.petrol }}。", "zh", "不足"),
        ("We burned less than {{ energy.petrol }}.", "en", "less than"),
        # 67.278 % prints as 67.3 %.
        ("收入增长超过{{ finance.revenue:change }}。", "zh", "超过"),
        ("Revenue rose by more than {{ finance.revenue:change }}.", "en", "more than"),
    ],
)
def test_m204_a_qualifier_that_the_value_contradicts(text: str, lang: str, word: str) -> None:
    assert tell(text, "zh" if lang == "zh" else "en").words == [("M204", word)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("汽油消耗超过{{ energy.petrol }}。", "zh"),
        ("用水超过{{ energy.petrol@2022 }}。", "zh"),  # a comparison with another year
        ("用水低于{{ energy.petrol }}。", "zh"),
        ("借款人未超过{{ users.total:plain }}，不会不足{{ users.total:plain }}。", "zh"),
        ("收入超过{{ finance.revenue }}。", "zh"),  # equal as printed: it may well be more
        ("收入增长近{{ finance.revenue:change }}。", "zh"),
        ("Below {{ users.total }}, under {{ users.total }} and up to {{ users.total }}.", "en"),
        ("This was less than {{ users.total@2022:plain }}.", "en"),
    ],
)
def test_m204_is_silent_where_the_qualifier_holds_or_compares(text: str, lang: str) -> None:
    assert tell(text, "zh" if lang == "zh" else "en").words == []


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("累计服务借款人超过1,450万人。", "zh", "超过"),
        ("2023年累计服务借款人逾1,450万。", "zh", "逾"),
        ("Borrowers served: more than 14.5 million people.", "en", "more than"),
        ("Borrowers served: over 14.5 million.", "en", "over"),
    ],
)
def test_m204_a_typed_limit_that_the_named_metric_does_not_reach(text: str, lang: str, word: str) -> None:
    """The value is 14,400,000 and the sentence says more than 14.5 million."""
    file = METRICS.replace("    qualifier: over\n", "").replace('"1,450万"', '"14,400,000"')
    told = tell(text, "zh" if lang == "zh" else "en", figures=read_metrics(file))
    assert [one for one in told.words if one[0] != "M201"] == [("M204", word)]


@pytest.mark.parametrize(
    "text",
    [
        "累计服务借款人超过1,400万人。",
        "累计服务借款人近1,450万人。",
        "2022年累计服务借款人超过1,250万人。",
        "目标是累计服务借款人超过1,450万人。",
        "累计服务借款人中，去年超过1,450万人。",
        "活动吸引超过1,450万人。",
        "累计服务借款人未超过1,450万人。",
    ],
)
def test_m204_is_silent_where_a_typed_limit_holds_or_is_about_something_else(text: str) -> None:
    file = METRICS.replace("    qualifier: over\n", "").replace('"1,450万"', '"14,400,000"')
    assert "M204" not in tell(text, figures=read_metrics(file)).codes
