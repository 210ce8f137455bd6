"""Reading the metrics file: exact values, and a positioned finding for every slip."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.metrics import nearest
from tests.metrics.files import metrics, one, read

WHOLE = """
schema: 1
units:
  programmes: {dimension: count, zh: 个, en: {one: programme, other: programmes}}
  t_revenue: {dimension: t/million CNY, zh: 吨/百万人民币营收, en: t/RMB million of revenue}
sources:
  annual_report: {document: {zh: 年报, en: Annual report}, kind: audited}
  ledger: {document: Energy ledger, kind: internal, precedence: 2}
groups:
  water: {label: {zh: 水, en: Water}, note: {zh: 自来水, en: Tap water}}
metrics:
  finance.revenue:
    label: {zh: 营业收入, en: Revenue}
    unit: CNY
    scale: {zh: 亿, en: billion}
    quantum: 0.1亿
    source: annual_report
    values:
      2022: 32.7亿
      2023: {value: 54.7亿, source: ledger, qualifier: about, restated: {old: 54.6亿, reason: {zh: 口径, en: Scope}}}
  water.intensity:
    label: {zh: 强度, en: Intensity}
    unit: t_revenue
    group: water
    boundary: {zh: 总部, en: Head office}
    note: {zh: 按营收计, en: Per revenue}
    values:
      2021: not-collected
      2022: {state: omitted, reason: {zh: 保密, en: Confidential}}
      2023: 0.28
    target: {period: 2030, base: 2023, change: -30%}
  social.programmes:
    label: {zh: 项目, en: Programmes}
    unit: programmes
    values: {2023Q3: 3, 2023-06: 2, 2023-12-31: "1,450"}
checks:
  - {id: revenue-grows, assert: finance.revenue > finance.revenue@2022, periods: 2023}
"""


def test_a_whole_file_is_read_without_a_finding() -> None:
    """Silent for M003 to M006 and M020 to M040: nothing is wrong here."""
    loaded, found = read(WHOLE)

    assert found == []
    revenue = loaded.metrics["finance.revenue"]
    assert {period: figure.value for period, figure in revenue.values.items()} == {
        "2022": Decimal("3.27e9"),
        "2023": Decimal("5.47e9"),
    }
    stated = revenue.values["2023"]
    assert (stated.source, stated.qualifier) == ("ledger", "about")
    assert stated.restated is not None
    assert stated.restated.old == Decimal("5.46e9")
    water = loaded.metrics["water.intensity"]
    assert [figure.state for figure in water.values.values()] == ["not-collected", "omitted", ""]
    assert (water.unit.zh, water.unit.factor) == ("吨/百万人民币营收", loaded.units["t"].factor / 1_000_000)
    assert water.target is not None
    assert (water.target.base, water.target.change) == ("2023", Decimal(-30))
    assert loaded.metrics["social.programmes"].values["2023-12-31"].value == 1450
    assert loaded.groups["water"].note is not None
    assert loaded.sources["ledger"].precedence == 2
    assert [(result.check.id, result.holds) for result in loaded.results] == [("revenue-grows", True)]


@pytest.mark.parametrize(
    ("typed", "value", "exponent", "firm"),
    [
        ("54.7亿", "5470000000", 7, True),
        ("13.0亿", "1300000000", 7, True),
        ("1,450万", "14500000", 4, False),
        ("5.47 billion", "5470000000", 7, True),
        ("RMB 5.47 billion", "5470000000", 7, True),
        ("54.7 亿元", "5470000000", 7, True),
        ("-3.2", "-3.2", -1, True),
        ("−3.2", "-3.2", -1, True),
        ("0", "0", 0, False),
        ("0.50", "0.50", -2, True),
        ("010", "10", 0, False),
        ("1,234,567.89", "1234567.89", -2, True),
        ("1.2万亿", "1200000000000", 11, True),
        ("123456789012345678901234567890", "123456789012345678901234567890", 0, False),
    ],
)
def test_a_figure_is_exact_and_remembers_its_last_place(typed: str, value: str, exponent: int, firm: bool) -> None:
    loaded, found = one(f'{{2023: "{typed}"}}')
    figure = loaded.metrics["a.b"].values["2023"]
    assert found == []
    assert (figure.value, figure.quantum.exponent, figure.quantum.firm) == (Decimal(value), exponent, firm)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("NaN", "M020"),
        (".inf", "M020"),
        ("-Infinity", "M020"),
        ("1e999", "M020"),
        ("1e3", "M020"),
        ("0x10", "M022"),
        ("１２", "M020"),
        ("'1,23,4'", "M020"),
        ("1.234.567", "M020"),
        ("'1.234,5'", "M020"),
        ("'1 234'", "M020"),
        ("1_234", "M020"),
        ("1'234", "M020"),
        ("", "M020"),
        ("超过 5万", "M020"),
        ("about 5", "M020"),
        ("1" * 60, "M021"),
        ("0." + "1" * 60, "M021"),
        ("5.4吨", "M022"),
        ("US$ 5", "M022"),
        ("5 万 million", "M022"),
        ("5 亿 tonnes", "M022"),
        ("[1, 2]", "M005"),
        ("{value: [1]}", "M005"),
        ("{qualifier: over}", "M006"),
        ("{value: 5, qualifier: above}", "M026"),
        ("{value: 5, source: nowhere}", "M030"),
        ("{value: 5, state: not-collected}", "M038"),
        ("{state: missing}", "M026"),
        ("omitted", "M039"),
        ("{value: 5, restated: {old: 4}}", "M006"),
        ("{value: 5, valeu: 6}", "M004"),
    ],
)
def test_what_is_no_figure_is_reported_and_never_guessed(value: str, code: str) -> None:
    loaded, found = one(f"{{2022: 1, 2023: {value}}}")
    assert [line.split()[1] for line in found] == [code]
    assert loaded.metrics["a.b"].values["2022"].value == 1
    assert "2023" not in loaded.metrics["a.b"].values or code in ("M026", "M030", "M038", "M039", "M006", "M004")


def test_a_figure_cut_in_two_by_a_comma_is_dropped_m027() -> None:
    """{2023: 1,450万} is two entries to YAML; the half that was read would be a wrong number."""
    loaded, found = one("{2022: 5, 2023: 1,450万}")
    assert found == ["6:31 M027 450万"]
    assert list(loaded.metrics["a.b"].values) == ["2022"]


def test_quoted_figures_in_braces_are_whole_m027() -> None:
    loaded, found = one('{2022: 5, 2023: "1,450万"}')
    assert (found, loaded.metrics["a.b"].values["2023"].value) == ([], Decimal(14_500_000))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("scale: {zh: 兆, en: billion}", "M028 兆"),
        ("scale: 亿", "M005 亿"),
        ("quantum: 0.3", "M037 0.3"),
        ("quantum: 0", "M037 0"),
        ("source: nowhere", "M030 nowhere"),
        ("group: ghgg", "M031 ghgg"),
        ("qualifier: above", "M026 above"),
        ("lable: x", "M004 lable"),
        ("note: x", "M005 x"),
        ("formula: a.b +", "M033"),
        ("formula: a.c + 0", "M032 a.c"),
        ("target: {base: 2023}", "M006"),
        ("target: {period: soon, value: 5}", "M025 soon"),
        ("restated: {2019: {old: 5, reason: x}}", "M040 2019"),
    ],
)
def test_a_slip_in_a_metric_is_reported_where_it_stands(line: str, expected: str) -> None:
    _, found = one("{2023: 5}", more=line)
    assert [" ".join(entry.split()[1:]) for entry in found] == [expected]
    assert found[0].startswith(("7:", "6:"))


@pytest.mark.parametrize(
    "line",
    [
        "scale: none",
        "scale: {zh: 亿}",
        "quantum: 10",
        "quantum: 0.01",
        "qualifier: over",
        "boundary: Head office",
        "formula: 5 * 0",
        "target: {period: 2030, value: 5}",
        "restated: {2023: {old: 5, reason: x}}",
    ],
)
def test_what_is_right_is_silent(line: str) -> None:
    """Silent: M025, M026, M028, M032, M033, M037, M040."""
    assert one("{2023: 5}", more=line)[1] == []


@pytest.mark.parametrize(
    ("unit", "value", "more", "codes"),
    [
        ("%", "5万", "", ["M047"]),
        ("%", "5 million", "", ["M047"]),
        ("points", "5亿", "", ["M047"]),
        ("degC", "1万", "", ["M047"]),
        ("%", "5", "scale: {zh: 万, en: million}", ["M047"]),
        ("%", "5%", "scale: none", []),
        ("fold", "1万", "", []),
    ],
)
def test_a_scale_word_that_the_unit_does_not_take_is_refused_m047(
    unit: str, value: str, more: str, codes: list[str]
) -> None:
    loaded, found = one(f"{{2023: {value}}}", unit=unit, more=more)
    assert [line.split()[1] for line in found] == codes
    assert bool(loaded.metrics["a.b"].values) == (not codes or bool(more))


@pytest.mark.parametrize(("value", "codes"), [("4.9", ["M048"]), ("5", []), ("-4", ["M048"]), ("0", []), ("0.0", [])])
def test_a_figure_that_rounds_to_nought_is_reported_m048(value: str, codes: list[str]) -> None:
    assert [line.split()[1] for line in one(f"{{2023: {value}}}", more="quantum: 10")[1]] == codes


@pytest.mark.parametrize("period", ["23", "2023Q5", "2023-13", "2023-02-30", "FY2023", "'2023 '"])
def test_a_malformed_period_is_reported_m025(period: str) -> None:
    _, found = one(f"{{{period}: 5}}")
    assert [line.split()[1] for line in found] == ["M025"]


@pytest.mark.parametrize(
    ("key", "code"), [("revenue", "M024"), ("A.b", "M024"), ("a.", "M024"), ("report.entity", "M024"), ("a.b.c_2", "")]
)
def test_keys_have_at_least_two_parts_m024(key: str, code: str) -> None:
    _, found = read(f"schema: 1\nmetrics:\n  {key}: {{label: {{zh: 甲, en: A}}, unit: t, values: {{2023: 1}}}}\n")
    assert [line.split()[1] for line in found] == ([code] if code else [])


@pytest.mark.parametrize("unit", ["tonne", "吨", "furlong", "t/furlong"])
def test_an_unknown_unit_is_reported_and_its_metric_is_known_but_broken_m023(unit: str) -> None:
    loaded, found = one("{2023: 5}", unit=unit)
    assert found == [f"5:12 M023 {unit}"]
    assert list(loaded.broken) == ["a.b"]


@pytest.mark.parametrize(
    ("units", "code"),
    [
        ("kg: {dimension: mass, zh: 公斤, en: kilo}", "M024"),
        ("课: {dimension: count, zh: 节, en: {one: lesson, other: lessons}}", "M024"),
        ("lessons: {dimension: lesson, zh: 节, en: lessons}", "M034"),
        ("lessons: {dimension: count, factor: -3, zh: 节, en: lessons}", "M035"),
        ("lessons: {dimension: count, factor: 1/0, zh: 节, en: lessons}", "M035"),
        ("lessons: {dimension: count, zh: 节, en: {one: lesson}}", "M006"),
        ("lessons: {dimension: count, factor: 40, zh: 节, en: lessons}", ""),
        ("fathoms: {dimension: length, factor: 18288/10000, zh: 英寻, en: {one: fathom, other: fathoms}}", ""),
        ("t_head: {dimension: t/people, zh: 吨/人, en: t a head}", ""),
    ],
)
def test_a_report_s_own_units_m034_m035(units: str, code: str) -> None:
    _, found = read(f"schema: 1\nunits:\n  {units}\n")
    assert [line.split()[1] for line in found] == ([code] if code else [])


def test_a_metric_needs_values_or_a_formula_m036() -> None:
    body = "  a.b: {label: {zh: 甲, en: A}, unit: t}\n  a.c: {label: {zh: 乙, en: B}, unit: t, values: {2023: 1}}\n"
    assert read(f"schema: 1\nmetrics:\n{body}")[1] == ["3:3 M036 a.b"]


@pytest.mark.parametrize(("schema", "code"), [("schema: 2", "M029"), ("schema: one", "M029"), ("schema: 1", "")])
def test_the_schema_is_1_m029(schema: str, code: str) -> None:
    _, found = read(f"{schema}\nmetrics: {{}}\n")
    assert [line.split()[1] for line in found] == ([code] if code else [])


def test_a_missing_schema_and_unknown_sections_are_reported() -> None:
    assert read("metric: {}\n")[1] == ["1:1 M004 metric", "1:1 M006"]


def test_a_key_given_twice_is_reported() -> None:
    text = "schema: 1\nmetrics:\n" + "  a.b: {label: {zh: 甲, en: A}, unit: t, values: {2023: 1}}\n" * 2
    assert read(text)[1] == ["4:3 M003 a.b"]


def test_an_empty_file_has_no_metrics() -> None:
    loaded, found = read("")
    assert (dict(loaded.metrics), found) == ({}, [])


def test_the_nearest_keys_come_likeliest_first() -> None:
    loaded = metrics(
        """
        ghg.total: {label: {zh: 甲, en: A}, unit: tCO2, values: {2023: 1}}
        ghg.scope1: {label: {zh: 甲, en: A}, unit: tCO2, values: {2023: 1}}
        finance.revenue: {label: {zh: 甲, en: A}, unit: CNY, values: {2023: 1}}
        """
    )
    assert nearest(loaded, "ghg.totl") == ("ghg.total",)
    assert nearest(loaded, "revenue") == ("finance.revenue",)
    assert nearest(loaded, "zzz") == ()


def test_a_thousand_metrics_of_ten_periods_load() -> None:
    values = ", ".join(f"{2014 + year}: {year}.5" for year in range(10))
    body = "\n".join(f"  a.m{n}: {{label: {{zh: 甲, en: A}}, unit: t, values: {{{values}}}}}" for n in range(1000))
    loaded, found = read(f"schema: 1\nmetrics:\n{body}\n")
    assert found == []
    assert sum(len(metric.values) for metric in loaded.metrics.values()) == 10_000


_SNIPPETS = st.sampled_from(
    (
        "schema: 1",
        "metrics:",
        "  a.b:",
        "    label: {zh: 甲, en: A}",
        "    unit: t",
        "    unit: [t]",
        "    values:",
        "      2023: 1",
        "    values: {2023: 1,450万}",
        "    formula: a.b + a.c",
        "    scale: 亿",
        "units:",
        "  x: {dimension: t/",
        "checks:",
        "- ",
        "{",
        "}",
        "[",
        ": ",
        "\t",
    )
)


@settings(max_examples=100)
@given(st.lists(_SNIPPETS | st.text(max_size=8), max_size=14))
def test_no_file_makes_the_loader_raise(lines: list[str]) -> None:
    loaded, _ = read("\n".join(lines))
    assert all(
        figure.value is not None or figure.state
        for metric in loaded.metrics.values()
        for figure in metric.values.values()
    )
