"""SARIF 2.1.0: what code review tools read."""

from __future__ import annotations

from typing import Any

from compiler import __version__
from compiler.build import Options
from compiler.codes import CODES
from compiler.diagnostic import Finding, Related, Severity, diagnostic
from compiler.reports.sarif import to_sarif
from compiler.source import Source
from compiler.waivers import Waived
from tests.build.fixture import compile_files
from tests.reports.spoilt import SPOILT


def spoilt() -> dict[str, Any]:
    made = compile_files(SPOILT, Options(formats=frozenset()))
    (run,) = to_sarif(made.findings, made.sources, "en", made.waived)["runs"]
    assert isinstance(run, dict)
    return run


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


def test_every_result_points_at_its_rule_and_has_a_name_of_its_own() -> None:
    run = spoilt()
    rules = run["tool"]["driver"]["rules"]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
    names = [result["partialFingerprints"]["zhengben/v1"] for result in run["results"]]
    assert len(set(names)) == len(names)


def test_every_region_lies_forward_and_counts_from_one() -> None:
    for result in spoilt()["results"]:
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            at = place["physicalLocation"]["region"]
            assert (1, 1) <= (at["startLine"], at["startColumn"]) <= (at["endLine"], at["endColumn"])


def test_an_exact_suggestion_is_a_fix_of_the_marked_words() -> None:
    (result,) = (one for one in spoilt()["results"] if one["ruleId"] == "P050")
    (fix,) = result["fixes"]
    assert fix["description"]["text"] == "write 300 tonnes"
    (change,) = fix["artifactChanges"]
    assert change["artifactLocation"] == {"uri": "content/en/10-energy.md"}
    (replaced,) = change["replacements"]
    assert replaced["deletedRegion"] == result["locations"][0]["physicalLocation"]["region"]
    assert replaced["insertedContent"] == {"text": "300 tonnes"}
    assert [one["ruleId"] for one in spoilt()["results"] if "fixes" in one] == ["P043", "P050", "P056"]


def test_what_was_waived_is_suppressed_with_its_reason() -> None:
    (result,) = (one for one in spoilt()["results"] if "suppressions" in one)
    assert result["ruleId"] == "P056"
    assert result["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "the meter was read late"}
    ]


def test_a_waiver_of_the_report_names_who_answers_for_it() -> None:
    source = Source("content/en/a.md", "one\n")
    waived = Waived(diagnostic("M006", source.span(0, 3), key="x"), "agreed with the auditor", "esg-team")
    (run,) = to_sarif([], {source.file: source}, "en", [waived])["runs"]
    (suppression,) = run["results"][0]["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("external", "agreed with the auditor")
    assert suppression["properties"]["owner"] == "esg-team"
