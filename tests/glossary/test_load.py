"""glossary.yaml is read whole, and every faulty entry is named where it stands."""

from __future__ import annotations

import re

import pytest

from compiler import glossary
from compiler.diagnostic import Diagnostic
from compiler.glossary import Glossary
from compiler.source import Source
from tests.tools import REPOSITORY

PAGE = (REPOSITORY / "docs" / "glossary.md").read_text("utf-8")


def load(*entries: str, head: str = "schema: 1") -> tuple[Glossary, tuple[Diagnostic, ...], str]:
    text = f"{head}\nterms:\n" + "".join(f"  - {entry}\n" for entry in entries)
    return *glossary.load(Source("content/glossary.yaml", text)), text


def faults(*entries: str, head: str = "schema: 1") -> list[tuple[str, str]]:
    """Codes, and the text that they stand at."""
    _, found, text = load(*entries, head=head)
    return [(one.code, text[one.span.start : one.span.end]) for one in found]


def test_an_entry_is_read_whole() -> None:
    found, faulty, _ = load(
        "{zh: 发改委, zh_also: [国家发改委], zh_banned: [计委], en: NDRC, also: [the Commission], banned: [SDPC],"
        " never: [NRDC], first: National Development and Reform Commission (NDRC), kind: body, case: exact, note: n}"
    )
    assert faulty == ()
    (term,) = found.terms
    assert (term.zh, term.zh_also, term.zh_banned) == ("发改委", ("国家发改委",), ("计委",))
    assert term.english == ("NDRC", "the Commission", "National Development and Reform Commission (NDRC)")
    assert (term.banned, term.never) == (("SDPC",), ("NRDC",))
    assert (term.kind, term.exact, term.note, term.is_name) == ("body", True, "n", True)


def test_a_plain_entry_is_a_term() -> None:
    found, faulty, _ = load("{zh: 收入, en: revenue}")
    assert faulty == ()
    assert (found.terms[0].kind, found.terms[0].is_name, found.terms[0].exact) == ("term", False, False)


def test_an_empty_file_holds_no_terms() -> None:
    for text in ("", "schema: 1\n", "schema: 1\nterms:\n"):
        assert glossary.load(Source("g.yaml", text)) == (Glossary(), ())


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        (("{zh: 收入, en: revenue}", "{zh: 收入, en: income}"), ("M190", "收入")),
        (("{zh: 收入, en: revenue}", "{zh: 营收, zh_also: [收 入], en: income}"), ("M190", "收 入")),
        (("{zh: 收入, en: revenue, zh_banned: [收入]}",), ("M190", "收入")),
        (("{zh: GRI 标准, en: GRI Standards}", "{zh: gri标准, en: GRI}"), ("M190", "gri标准")),
        (("{zh: revenue, en: 收入}",), ("M191", "收入")),
        (("{zh: 收入, en: revenue, banned: [营收]}",), ("M191", "营收")),
        (("{zh: 收入, en: revenue, banned: [revenue]}",), ("M192", "revenue")),
        (("{zh: 收入, en: revenue, also: [income], banned: [income]}",), ("M192", "income")),
        (("{zh: 收入, en: revenue, never: [profit]}", "{zh: 利润, en: profit}"), ("M192", "profit")),
        (("{zh: 收入, en: revenue, kind: terms}",), ("M193", "terms")),
        (("{zh: 收入, en: revenue, case: upper}",), ("M193", "upper")),
        (("{zh: 环境, en: ESG, first: environment}",), ("M194", "environment")),
        (("{zh: 环境, en: ESG, first: ESG}",), ("M194", "ESG")),
        (("{zh: 度, en: degree}",), ("M196", "度")),
    ],
)
def test_a_faulty_entry_is_named_where_it_stands(entries: tuple[str, ...], fault: tuple[str, str]) -> None:
    assert faults(*entries) == [fault]


def test_sound_entries_are_silent_m190_m191_m192_m193_m194_m196() -> None:
    assert (
        faults(
            "{zh: 收入, zh_also: [营收], zh_banned: [收益], en: revenue, banned: [profit], never: [revenews]}",
            "{zh: 营业收入, en: operating revenue, case: any}",
            "{zh: 利润, en: profit}",
            "{zh: ESG, en: ESG, first: Environmental (ESG)}",
            "{zh: 零度, en: zero}",
        )
        == []
    )


def test_another_version_is_named_m195() -> None:
    assert faults("{zh: 收入, en: revenue}", head="schema: 2") == [("M195", "2")]
    assert "M195" not in dict(faults("{zh: 收入, en: revenue}"))


def test_keys_and_types_are_checked_as_everywhere() -> None:
    assert faults("{zh: 收入, en: revenue, ban: [x]}") == [("M004", "ban")]
    assert [code for code, _ in faults("{zh: 收入}")] == ["M006"]
    assert [code for code, _ in faults("{zh: 收入, en: revenue, also: income}")] == ["M005"]
    assert [code for code, _ in faults("收入")] == ["M005", "M006", "M006"] or faults("收入")


def test_what_is_sound_of_a_faulty_file_is_used() -> None:
    found, _, _ = load("{zh: 收入, en: revenue, kind: terms}", "{zh: 度, en: degree}", "{zh: 利润, en: profit}")
    assert [(term.zh, term.kind) for term in found.terms] == [("收入", "term"), ("利润", "term")]


# ---------------------------------------------------------------- finding


def found(text: str, *entries: str) -> list[str]:
    terms, faulty, _ = load(*entries)
    assert faulty == ()
    return [("!" if hit.banned else "") + text[hit.start : hit.end] for hit in terms.find(text)]


GAS = (
    "{zh: 温室气体, en: greenhouse gas}",
    "{zh: 温室气体排放, en: greenhouse gas emissions}",
    "{zh: 排放因子, en: factor}",
)


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("温室气体排放总量", ["温室气体排放"]),
        ("温室气体和温室气体排放", ["温室气体", "温室气体排放"]),
        ("温室气体排放因子", ["温室气体排放"]),
        ("温室 气体", ["温室 气体"]),
        ("温室", []),
        ("", []),
    ],
)
def test_the_longest_form_counts(text: str, hits: list[str]) -> None:
    assert found(text, *GAS) == hits


@pytest.mark.parametrize(
    ("entry", "text", "hits"),
    [
        ("{zh: 范围一, en: Scope 1}", "两者范围一致", []),
        ("{zh: 范围一, en: Scope 1}", "范围一排放", ["范围一"]),
        ("{zh: 产品, en: product}", "生产品质", []),
        ("{zh: 产品, en: product}", "产品和产品线", ["产品", "产品"]),
        ("{zh: GRI标准, en: GRI Standards}", "依据 GRI 标准编制", ["GRI 标准"]),
        ("{zh: ESG, en: ESG}", "本ESG报告与VESGX", ["ESG"]),
        ("{zh: “双碳”目标, en: goals}", "落实双碳目标、「双碳」目标", ["双碳目标", "双碳」目标"]),
        ("{zh: 《环境保护法》, en: Law}", "《环境保护法》与环境保护法", ["《环境保护法》", "环境保护法"]),
        ("{zh: 《通知》, en: Notice}", "《通知》发出通知", ["《通知》"]),
        ("{zh: 收入, zh_also: [营收], zh_banned: [收益], en: revenue}", "收入、营收、收益", ["收入", "营收", "!收益"]),
    ],
)
def test_forms_are_found_as_they_are_written(entry: str, text: str, hits: list[str]) -> None:
    assert found(text, entry) == hits


def test_thousands_of_terms_are_found_in_one_pass() -> None:
    entries = [f"{{zh: 术语{chr(0x4E00 + number)}甲, en: term {number}}}" for number in range(2000)]
    terms, _, _ = load(*entries)
    text = "".join(f"见术语{chr(0x4E00 + number)}甲。" for number in range(2000))
    assert [hit.term.en for hit in terms.find(text)] == [f"term {number}" for number in range(2000)]


# ---------------------------------------------------------------- the page


def test_every_key_is_described() -> None:
    described = set(re.findall(r"`(\w+)`", PAGE))
    assert {*glossary.KEYS, *glossary.TERM_KEYS, *glossary.KINDS, *glossary.CASES} <= described


def test_the_example_is_read_without_a_finding() -> None:
    fence = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert fence is not None
    read, faulty = glossary.load(Source("g.yaml", fence[1]))
    assert faulty == ()
    assert len(read.terms) == 5
