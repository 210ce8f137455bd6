"""What may not leave the house: the gate of a release, code by code."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from compiler.release import day, gate, slug, standing
from tests.release.reports import SLUG, chinese_approval, compiled

Changes = Mapping[str, tuple[str, str]]

REPORT = "content/report.yaml"
WAIVER = "waivers:\n  - {code: T115, reason: until the spring, owner: Li Wen, expires: 2026-04-21}\n"


def codes(changes: Changes | None = None, allow: bool = False, on: str | None = None) -> list[str]:
    compilation = compiled(changes)
    when = day(compilation) if on is None else on
    return [one.code for one in gate(compilation, standing(compilation), when, allow)]


def test_a_report_with_everything_approved_passes() -> None:
    """Neither R060, R061, R062, R063 nor R064."""
    assert codes() == []


def test_chinese_without_approval_is_refused_whatever_is_allowed_r060() -> None:
    changes = {REPORT: (f"\n      {chinese_approval()}", "")}
    assert codes(changes) == ["R060"]
    assert codes(changes, allow=True) == ["R060"]


def test_a_waiver_or_another_severity_does_not_help_against_r060() -> None:
    text = "severities: {R060: note}\nwaivers:\n  - {code: R060, reason: r, owner: o, expires: 2030-01-01}\nui: en"
    compilation = compiled({REPORT: ("ui: en", text)})
    report = {REPORT: (f"\n      {chinese_approval()}", "")}
    assert [one.code for one in gate(compilation, standing(compilation), "2026-04-22")] == []
    assert "R060" in codes(report)


@pytest.mark.parametrize(
    "changes",
    [
        {"content/en/10-energy.md": ("Tea cannot be made", "Tea could not be made")},
        {"content/zh/10-energy.md": ("做茶离不开热", "制茶离不开热")},
    ],
    ids=["edited", "stale"],
)
def test_english_that_is_not_approved_as_it_stands_is_r061_unless_allowed(changes: Changes) -> None:
    # Words moved, so pages may have.
    assert [code for code in codes(changes) if code != "R062"] == ["R061"]
    assert [code for code in codes(changes, allow=True) if code != "R062"] == []


def test_without_a_lock_nothing_is_approved() -> None:
    assert set(codes({"content/translations.lock": ("", "")})) == {"R061"}


def test_pages_that_are_missing_or_of_another_layout_are_r062() -> None:
    assert codes({"content/pages.lock": ("", "")}) == ["R062", "R062"]
    assert codes({"content/pages.lock": ("\nen\t", "\nen\tffff")})[0] == "R062"
    assert "R062" in codes({"content/zh/10-energy.md": ("做茶离不开热", "制茶离不开热")}, allow=True)


def test_waiving_r051_does_not_get_stale_pages_past_r062() -> None:
    waiver = "waivers:\n  - {code: R051, reason: r, owner: o, expires: 2030-01-01}\nui: en"
    compilation = compiled({REPORT: ("ui: en", waiver), "content/zh/10-energy.md": ("做茶离不开热", "制茶离不开热")})
    assert not any(one.diagnostic.code == "R051" for one in compilation.findings)
    assert "R062" in [one.code for one in gate(compilation, standing(compilation), "2026-04-22", True)]


def test_an_expired_waiver_is_r063_even_where_r031_is_only_a_note() -> None:
    changes = {REPORT: ("ui: en", f"severities: {{R031: note}}\n{WAIVER}ui: en")}
    assert codes(changes) == ["R063"]


def test_an_expired_waiver_that_check_refuses_is_not_told_twice() -> None:
    assert codes({REPORT: ("ui: en", f"{WAIVER}ui: en")}) == []


def test_a_waiver_is_good_on_its_last_day() -> None:
    waiver = WAIVER.replace("2026-04-21", "2026-04-22")
    assert codes({REPORT: ("ui: en", f"{waiver}ui: en")}) == []


def test_a_report_without_a_date_is_r064() -> None:
    compilation = compiled({REPORT: ("published: 2026-04-22\n", "")})
    assert day(compilation) == ""
    assert "R064" in [one.code for one in gate(compilation, standing(compilation), "", True)]


@pytest.mark.parametrize(
    ("epoch", "told"),
    [("0", "1970-01-01"), ("1776902399", "2026-04-22"), ("", ""), ("-1", ""), ("today", ""), ("99999999999999", ""),
     ("99999999999", "5138-11-16"), ("٣", "")],
)  # fmt: skip
def test_source_date_epoch_dates_a_report_that_has_no_date(epoch: str, told: str) -> None:
    assert day(compiled({REPORT: ("published: 2026-04-22\n", "")}), epoch) == told


def test_the_date_of_the_report_comes_first() -> None:
    assert day(compiled(), "0") == "2026-04-22"


def test_files_are_called_after_the_report_and_its_period() -> None:
    assert slug(compiled()) == SLUG
    assert slug(compiled({REPORT: ("en: Qinghe Tea\n", "en: Müller & Söhne AG\n")})) == "muller-sohne-ag-2025"
    assert slug(compiled({REPORT: ("en: Qinghe Tea\n", "en: 青禾\n")})) == "report-2025"
