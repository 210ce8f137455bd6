"""The manifest: checksums, versions and exceptions, and nothing of the machine."""

from __future__ import annotations

import hashlib
import json
import re

from compiler.diagnostic import Finding, Severity, diagnostic
from compiler.prose import Coverage
from compiler.reports.manifest import DEPENDENCIES, write
from compiler.source import Source
from compiler.waivers import Waived

SOURCE = Source("content/en/a.md", "one\ntwo\n")
SOURCES = {SOURCE.file: SOURCE}
COVERAGE = Coverage(312, 41, 0)


def test_inputs_and_outputs_stand_with_their_checksums_in_order() -> None:
    data = json.loads(
        write({"content/b": b"b", "assets/a": b"a"}, {"report.zh.html": b"<p>"}, [], [], [], SOURCES, COVERAGE)
    )
    assert [file["path"] for file in data["inputs"]] == ["assets/a", "content/b"]
    assert data["outputs"] == [
        {"path": "report.zh.html", "bytes": 3, "sha256": hashlib.sha256(b"<p>").hexdigest()},
    ]
    assert data["draft"] is False


def test_a_build_with_errors_is_a_draft() -> None:
    found = Finding(diagnostic("M006", SOURCE.span(0, 0), key="x"), Severity.ERROR)
    data = json.loads(write({}, {}, [found], [], [], SOURCES, COVERAGE))
    assert data["draft"] is True
    assert data["findings"] == {"errors": 1, "warnings": 0, "notes": 0}


def test_exceptions_are_listed_with_their_reasons() -> None:
    waived = Waived(diagnostic("M006", SOURCE.span(4, 7), key="x"), "agreed with the auditor", "esg-team")
    data = json.loads(write({}, {}, [], [waived], [(SOURCE.span(0, 3), "legal notice")], SOURCES, COVERAGE))
    assert data["waivers"] == [
        {
            "code": "M006",
            "file": "content/en/a.md",
            "line": 2,
            "reason": "agreed with the auditor",
            "owner": "esg-team",
        }
    ]
    assert data["only"] == [{"file": "content/en/a.md", "line": 1, "reason": "legal notice"}]


def test_versions_name_what_shapes_the_bytes() -> None:
    data = json.loads(write({}, {}, [], [], [], SOURCES, COVERAGE))
    assert set(data["dependencies"]) == set(DEPENDENCIES)
    assert all(re.match(r"\d+\.", version) for version in data["dependencies"].values())
