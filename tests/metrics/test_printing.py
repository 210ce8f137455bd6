"""Placeholders, rows and cards: all forms in both languages, and a finding wherever nothing can be printed."""

from __future__ import annotations

import pytest

from compiler.language import Lang
from compiler.metrics import State, expand_periods, print_card, print_line, print_value
from compiler.tree import Value
from tests.metrics.files import AT, complete, metrics, printed

FILE = metrics(
    """
    finance.revenue:
      label: {zh: 营业收入, en: Revenue}
      unit: CNY
      values: {2021: 18.0亿, 2022: 32.7亿, 2023: 54.7亿}
    users.total:
      label: {zh: 累计用户, en: Users served}
      unit: people
      qualifier: over
      values: {2023: "1,450万"}
    ghg.total:
      label: {zh: 总温室气体排放, en: Total GHG emissions}
      unit: tCO2
      values: {2021: 472.79, 2022: 308.32, 2023: 475.17}
    staff.women:
      label: {zh: 女性占比, en: Share of women}
      unit: "%"
      values: {2021: not-collected, 2022: 52.5%, 2023: 50%}
    schools.built:
      label: {zh: 学校, en: Schools}
      unit: schools
      values: {2022: 0, 2023: 2}
    vehicles.new:
      label: {zh: 新能源车, en: New vehicles}
      unit: vehicles
      values: {2023: 1}
    water.use:
      label: {zh: 用水, en: Water}
      unit: t
      scale: {zh: 万, en: thousand}
      values: {2022: 123,456.5, 2023: 98,700}
    audit.date:
      label: {zh: 审计, en: Audit}
      unit: times
      values: {2023-12-31: 12}
    sales.quarterly:
      label: {zh: 季度, en: Quarterly}
      unit: CNY
      values: {2023Q1: 5, 2023Q2: 6}
    old.figure:
      label: {zh: 旧, en: Old}
      unit: t
      values: {2019: 5, 2018: {state: omitted, reason: x}}
    """.replace("123,456.5", '"123,456.5"').replace("98,700", '"98,700"')
)


@pytest.mark.parametrize(
    ("placeholder", "zh", "en"),
    [
        ("users.total", "超过1,450万人", "more than 14.5 million people"),
        ("users.total:value", "超过1,450万人", "more than 14.5 million people"),
        ("users.total:plain", "1,450万人", "14.5 million people"),
        ("users.total:number", "1,450万", "14.5 million"),
        ("users.total:unit", "人", "people"),
        ("users.total:label", "累计用户", "Users served"),
        ("finance.revenue", "54.7亿元", "RMB 5.47 billion"),
        ("finance.revenue@2021", "18.0亿元", "RMB 1.80 billion"),
        ("finance.revenue:unit", "元", "RMB"),
        ("finance.revenue:change", "67.3%", "67.3%"),
        ("ghg.total@2022:change", "34.8%", "34.8%"),
        ("ghg.total", "475.17吨二氧化碳", "475.17 tCO₂"),
        ("staff.women:points", "2.5个百分点", "2.5 percentage points"),
        ("staff.women:change", "4.8%", "4.8%"),
        ("schools.built:words", "二", "two"),
        ("schools.built", "2所", "2 schools"),
        ("vehicles.new", "1辆", "1 vehicle"),
        ("schools.built@2022", "0所", "0 schools"),
        ("water.use", "9.87万吨", "98.7 thousand tonnes"),
        ("water.use@2022", "12.34565万吨", "123.4565 thousand tonnes"),
        ("audit.date", "12次", "12 times"),
        ("audit.date@2023-12-31:words", "十二", "twelve"),
    ],
)
def test_every_form_prints_in_both_languages(placeholder: str, zh: str, en: str) -> None:
    """Silent: M060 to M068."""
    assert (printed(FILE, placeholder, "zh"), printed(FILE, placeholder, "en")) == (zh, en)


def test_two_takes_another_word_before_a_measure_word() -> None:
    assert printed(FILE, "schools.built:words", "zh", after="所学校") == "两"
    assert printed(FILE, "schools.built:words", "zh", after=" 所学校") == "两"
    assert printed(FILE, "schools.built:words", "zh", after="。") == "二"
    assert printed(FILE, "audit.date:words", "zh", after="次审计") == "十二"


def test_changes_are_signed_where_they_are_asked_to_be() -> None:
    assert printed(FILE, "finance.revenue:change", "en", signed=True) == "+67.3%"
    assert printed(FILE, "ghg.total@2022:change", "zh", signed=True) == "−34.8%"
    assert printed(FILE, "staff.women:points", "zh", signed=True) == "−2.5个百分点"


def test_a_change_is_computed_from_the_values_as_stated_and_rounded_once() -> None:
    """0.14 on 0.12 is 16.7 %; had both been rounded first it would be nought."""
    loaded = metrics(
        "a.b: {label: {zh: 甲, en: A}, unit: t, quantum: 0.1, scale: none, values: {2022: 0.12, 2023: 0.14}}"
    )
    assert printed(loaded, "a.b", "en") == "0.1 tonnes"
    assert printed(loaded, "a.b:change", "en") == "16.7%"


def test_a_loss_that_became_a_profit_has_no_change_m066() -> None:
    loaded = metrics(
        "a.b: {label: {zh: 甲, en: A}, unit: CNY, values: {2021: -6000万, 2022: -5000万, 2023: 3.2亿, 2024: -1亿}}"
    )
    assert printed(loaded, "a.b:change", "en") == printed(loaded, "a.b@2024:change", "en") == "M066"
    assert printed(loaded, "a.b@2022:change", "en") == "16.7%"


@pytest.mark.parametrize(
    ("placeholder", "code"),
    [
        ("ghg.totl", "M060"),
        ("nothing.like_it", "M060"),
        ("ghg.total@2020", "M061"),
        ("old.figure", "M061"),
        ("sales.quarterly", "M062"),
        ("ghg.total@soon", "M063"),
        ("ghg.total@2023-13", "M063"),
        ("staff.women@2021", "M064"),
        ("old.figure@2018", "M064"),
        ("ghg.total@2021:change", "M065"),
        ("staff.women@2022:points", "M065"),
        ("schools.built:change", "M066"),
        ("ghg.total:points", "M067"),
    ],
)
def test_what_cannot_be_printed_is_reported(placeholder: str, code: str) -> None:
    assert [printed(FILE, placeholder, lang) for lang in ("zh", "en")] == [code, code]


@pytest.mark.parametrize(("key", "number"), [("ghg.total", "475.17"), ("finance.revenue", "54.7亿")])
def test_large_figures_are_not_said_in_words_m068(key: str, number: str) -> None:
    value, found = print_value(FILE, key, "", "words", "zh", AT)
    complete(found)
    assert [one.code for one in found] == ["M068"]
    assert value is not None
    assert value.text == number


def test_a_metric_that_is_not_usable_is_told_apart_from_an_unknown_one_m069() -> None:
    from tests.metrics.files import read

    loaded, _ = read("schema: 1\nmetrics:\n  a.b: {label: {zh: 甲, en: A}, unit: furlong, values: {2023: 1}}\n")
    assert printed(loaded, "a.b", "zh") == "M069"
    assert printed(loaded, "a.c", "zh") == "M060"


def test_findings_stand_at_the_key_or_at_the_placeholder() -> None:
    key = AT._replace(end=15)
    assert print_value(FILE, "x.y", "", "", "zh", AT, key_span=key)[1][0].span == key
    assert print_value(FILE, "ghg.total", "2020", "", "zh", AT, key_span=key)[1][0].span == AT


def test_a_value_remembers_what_it_is() -> None:
    value, _ = print_value(FILE, "audit.date", "", "", "en", AT)
    assert value is not None
    assert (value.key, value.period, value.form, value.span) == ("audit.date", "2023-12-31", "value", AT)


def line(key: str, lang: Lang, periods: str = "2021..2023") -> tuple[str, list[str], list[str]]:
    row, found = print_line(FILE, key, expand_periods(periods) or (), lang, AT)
    complete(found)
    assert row is not None
    cells = [cell.text if isinstance(cell, Value) else f"<{cell.kind} {cell.period}>" for cell in row.cells]
    return "".join(part.text for part in row.unit), cells, [one.code for one in found]


def test_a_row_has_one_scale_and_its_word_stands_in_the_unit_column() -> None:
    assert line("finance.revenue", "zh") == ("亿元", ["18.0", "32.7", "54.7"], [])
    assert line("finance.revenue", "en") == ("RMB billion", ["1.80", "3.27", "5.47"], [])
    assert line("ghg.total", "en") == ("tCO₂", ["472.79", "308.32", "475.17"], [])
    assert line("staff.women", "zh", "2022 2023") == ("%", ["52.5", "50"], [])
    assert line("users.total", "zh", "2023") == ("万人", ["超过1,450"], [])


def test_a_cell_without_a_figure_is_a_state_and_a_missing_one_is_reported_m061() -> None:
    assert line("staff.women", "zh") == ("%", ["<not-collected 2021>", "52.5", "50"], [])
    assert line("old.figure", "en", "2018..2020") == ("tonnes", ["<omitted 2018>", "5", "<missing 2020>"], ["M061"])
    row, found = print_line(FILE, "x.y", ("2023",), "zh", AT)
    assert (row, [one.code for one in found]) == (None, ["M060"])
    assert State("missing", "2020") == State("missing", "2020")


def card(key: str, lang: Lang) -> tuple[str, str | None]:
    shown, found = print_card(FILE, key, "", lang, AT)
    assert found == ()
    assert shown is not None
    return shown.value.text, None if shown.change is None else shown.change.text


def test_cards_show_the_signed_change_on_the_period_before() -> None:
    assert card("finance.revenue", "en") == ("RMB 5.47 billion", "+67.3%")
    assert card("staff.women", "zh") == ("50%", "−2.5个百分点")
    assert card("schools.built", "zh") == ("2所", None)
    assert card("vehicles.new", "en") == ("1 vehicle", None)
    assert print_card(FILE, "old.figure", "", "zh", AT)[0] is None


def test_the_report_s_rounding_is_used() -> None:
    body = "a.b: {label: {zh: 甲, en: A}, unit: t, quantum: 0.1, values: {2023: 0.25}}"
    assert printed(metrics(body), "a.b", "en") == "0.3 tonnes"
    assert printed(metrics(body, rounding="half-even"), "a.b", "en") == "0.2 tonnes"
