"""JSON files: the same data as ever, laid out so that a line is an element."""

from __future__ import annotations

import json
from typing import Any

from compiler.reports.jsontext import text

DATA: dict[str, Any] = {
    "schema": 1,
    "list": [{"zh": "中文", "en": None}, {"zh": "二", "en": [1, 2]}],
    "mapping": {"a.b": {"value": "1.0"}, "c.d": {}},
    "empty": [],
    "none": {},
}


def test_each_element_of_a_list_or_mapping_has_its_line() -> None:
    assert text(DATA) == (
        "{\n"
        '  "schema": 1,\n'
        '  "list": [\n'
        '    {"zh": "中文", "en": null},\n'
        '    {"zh": "二", "en": [1, 2]}\n'
        "  ],\n"
        '  "mapping": {\n'
        '    "a.b": {"value": "1.0"},\n'
        '    "c.d": {}\n'
        "  },\n"
        '  "empty": [],\n'
        '  "none": {}\n'
        "}\n"
    )


def test_it_reads_back_as_it_was() -> None:
    assert json.loads(text(DATA)) == DATA
