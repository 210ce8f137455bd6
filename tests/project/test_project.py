"""report.yaml, as its author would write it and get it wrong."""

from __future__ import annotations

import pytest

from compiler import project
from compiler.book import Role
from compiler.diagnostic import Diagnostics, Severity
from compiler.project import Report
from compiler.source import Source

GOOD = """\
schema: 1
title: {zh: 年度报告, en: Annual report}
entity: {zh: 某公司, en: A Company}
period: 2023
published: 2024-05-31
chapters:
  numbered:
    - file: 10-one
    - file: 20-two
      number: 5
    - 30-three
  preliminaries:
    - file: 00-about
      approved: {by: 王敏, date: 2024-05-01}
"""


def load(text: str) -> tuple[Report, Diagnostics]:
    return project.load(Source("content/report.yaml", text))


def codes(text: str) -> list[str]:
    return [found.code for found in load(text)[1]]


def test_chapters_stand_in_the_order_of_a_book_and_count_on() -> None:
    report, found = load(GOOD)
    assert found == ()
    assert [(one.stem, one.role, one.number) for one in report.chapters] == [
        ("00-about", Role.PRELIMINARY, None),
        ("10-one", Role.NUMBERED, 1),
        ("20-two", Role.NUMBERED, 5),
        ("30-three", Role.NUMBERED, 6),
    ]
    assert report.chapters[0].approved is not None
    assert report.short.en.text == "A Company"
    assert (report.ui, report.rounding) == ("en", "half-up")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("period: 2023", "period: 23"), "R001"),
        (("schema: 1", "schema: 2"), "R002"),
        (("2024-05-31", "31 May 2024"), "R003"),
        (("2024-05-31", "2024-02-30"), "R003"),
        (("period: 2023", "period: 2023\nui: fr"), "R004"),
        (("number: 5", "number: five"), "R004"),
        (("30-three", "10-one"), "R005"),
        (("30-three", "../three.md"), "R006"),
        (("title:", "titel:"), "M004"),
        (("{zh: 年度报告, en: Annual report}", "Annual report"), "M005"),
    ],
)
def test_mistakes_are_named(change: tuple[str, str], code: str) -> None:
    assert code in codes(GOOD.replace(*change))
    assert code not in codes(GOOD)


def test_severities_and_waivers_are_read() -> None:
    text = GOOD + (
        "severities: {P010: note}\n"
        "waivers:\n"
        "  - {code: P020, file: content/en/10-one.md, reason: agreed, owner: 王敏, expires: 2025-01-01}\n"
    )
    report, found = load(text)
    assert found == ()
    assert report.severities == {"P010": Severity.NOTE}
    assert [(one.code, one.owner, one.expires) for one in report.waivers] == [("P020", "王敏", "2025-01-01")]


def test_a_waiver_needs_a_reason_m006() -> None:
    assert "M006" in codes(GOOD + "waivers:\n  - {code: P020, owner: x, expires: 2025-01-01}\n")


def test_an_empty_file_is_reported_once_for_each_missing_key() -> None:
    assert codes("") == ["M006"] * 5
