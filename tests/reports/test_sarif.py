"""SARIF 2.1.0: what code review tools read."""

from __future__ import annotations

from compiler import __version__
from compiler.codes import CODES
from compiler.diagnostic import Finding, Related, Severity, diagnostic
from compiler.reports.sarif import to_sarif
from compiler.source import Source


def test_a_run_names_its_rules_and_places() -> None:
    zh = Source("content/zh/甲 1.md", "排放\n")
    en = Source("content/en/甲 1.md", "𝒳 emissions\n")
    unknown = diagnostic("M004", en.span(2, 11), key="k", names="x", hints=("nearest",))
    missing = diagnostic("M006", en.span(0, 0), key="k", related=[Related(zh.span(0, 2), "chinese")])
    findings = [Finding(missing, Severity.WARNING), Finding(unknown, Severity.ERROR)]

    log = to_sarif(findings, {zh.file: zh, en.file: en}, "en")

    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("zhengben", __version__)
    assert [rule["id"] for rule in driver["rules"]] == ["M004", "M006"]
    assert CODES["M004"].mend.en in driver["rules"][0]["help"]["text"]

    first, second = run["results"]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("M006", 1, "warning")
    (place,) = first["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "content/en/%E7%94%B2%201.md"
    (related,) = first["relatedLocations"]
    assert related["message"]["text"] == "the Chinese"
    assert related["physicalLocation"]["artifactLocation"]["uri"].startswith("content/zh/")

    assert second["message"]["text"] == "k is not a key that is known here\ndid you mean x?"
    assert second["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 3,
        "endLine": 1,
        "endColumn": 12,
    }


def test_a_clean_report_is_a_run_without_results() -> None:
    (run,) = to_sarif([], {}, "zh")["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"], run["language"]) == ([], [], "zh-CN")
