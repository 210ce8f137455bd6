"""The tie-out: every metric, every value, every place, as JSON and as a page."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from textwrap import dedent
from typing import Any

from compiler import theme
from compiler.metrics import Metrics, load
from compiler.reports.tieout import Occurrence, html, to_json
from compiler.source import Source
from tests.tools import TESTS, node_modules, require, run

FILE = """
    schema: 1
    sources:
      annual: {document: {zh: 年报, en: Annual <report>}, kind: audited}
      ledger: {document: {zh: 台账, en: Ledger}, kind: internal}
    metrics:
      finance.revenue:
        label: {zh: 营业收入, en: Revenue & sales}
        unit: CNY
        source: annual
        boundary: {zh: 全集团, en: The whole group}
        target: {period: 2030, base: 2023, change: 50%}
        values:
          2022:
            sources: {ledger: 32.6亿, annual: 32.7亿}
            waived: {zh: 口径不同, en: Another scope}
          2023:
            value: 54.7亿
            restated: {old: 54.5亿, reason: {zh: 更正, en: Mended}}
            note: {zh: 注, en: "About {{ staff.half }}"}
      staff.women:
        label: {zh: 女性占比, en: Share of women}
        unit: "%"
        values: {2022: not-collected, 2023: 52.50%}
      staff.half:
        label: {zh: 一半, en: Half}
        unit: "%"
        note: {zh: 一半, en: "*Half* of {{ staff.women }}"}
        formula: staff.women / 2
    checks:
      - {id: grows, assert: finance.revenue > finance.revenue@2022}
      - id: doubles
        assert: finance.revenue = 2 * finance.revenue@2022
        tolerance: 1万
        waived: {zh: 未翻番, en: It did not}
"""

PLACES = (
    Occurrence("finance.revenue", "en", "content/en/01-a.md", 9, 5, "2023", "value", "RMB 5.47 billion"),
    Occurrence("finance.revenue", "zh", "content/zh/01-a.md", 12, 3, "2023", "change", "67.3%"),
    Occurrence("finance.revenue", "zh", "content/zh/01-a.md", 7, 3, "2023", "value", "54.7亿元"),
    Occurrence("finance.revenue", "zh", "content/zh/01-a.md", 8, 1, "", "label", "营业收入"),
)


def metrics() -> Metrics:
    loaded, found = load(Source("content/metrics.yaml", dedent(FILE)), current="2023")
    assert found == ()
    return loaded


def test_json_holds_values_unscaled_in_the_metric_s_unit() -> None:
    told = to_json(metrics(), PLACES)

    assert told["schema"] == 1
    assert told["metrics"]["finance.revenue"]["values"]["2023"] == {
        "value": "5470000000",
        "state": None,
        "display": {"zh": "54.7亿元", "en": "RMB 5.47 billion"},
        "source": "annual",
    }
    assert told["metrics"]["staff.women"]["values"] == {
        "2022": {
            "value": None,
            "state": "not-collected",
            "display": {"zh": "未统计", "en": "Not collected"},
            "source": None,
        },
        "2023": {"value": "52.5", "state": None, "display": {"zh": "52.50%", "en": "52.50%"}, "source": None},
    }
    assert told["metrics"]["staff.half"]["values"]["2023"]["value"] == "26.25"


def test_json_lists_every_place_chinese_first_in_reading_order() -> None:
    told = to_json(metrics(), PLACES)

    places = told["metrics"]["finance.revenue"]["occurrences"]
    assert [(one["lang"], one["line"], one["form"]) for one in places] == [
        ("zh", 7, "value"),
        ("zh", 8, "label"),
        ("zh", 12, "change"),
        ("en", 9, "value"),
    ]
    assert places[0] == {
        "lang": "zh",
        "file": "content/zh/01-a.md",
        "line": 7,
        "column": 3,
        "period": "2023",
        "form": "value",
        "text": "54.7亿元",
    }
    assert told["metrics"]["staff.women"]["occurrences"] == []
    assert to_json(metrics(), reversed(PLACES)) == told


def test_json_tells_checks_and_waivers() -> None:
    told = to_json(metrics(), ())

    assert told["checks"] == [
        {
            "id": "grows",
            "assert": "finance.revenue > finance.revenue@2022",
            "period": "2023",
            "holds": True,
            "left": "5470000000",
            "right": "3270000000",
            "tolerance": None,
            "waived": None,
        },
        {
            "id": "doubles",
            "assert": "finance.revenue = 2 * finance.revenue@2022",
            "period": "2023",
            "holds": False,
            "left": "5470000000",
            "right": "6540000000",
            "tolerance": "10000",
            "waived": {"zh": "未翻番", "en": "It did not"},
        },
    ]
    assert json.loads(json.dumps(told)) == told


def test_the_page_shows_values_sources_and_places_escaped() -> None:
    page = html(metrics(), PLACES, theme.load(None)[0], "en").decode()

    for shown in (
        "RMB 5.47 billion",
        "54.7亿元",
        "Annual &lt;report&gt;",
        "Revenue &amp; sales",
        "<code>01-a.md:9:5</code>",
    ):
        assert shown in page
    assert "<report>" not in page
    assert len(re.findall("Never printed</span>", page)) == 2
    assert "It did not" in page
    assert "指标核对表" in html(metrics(), PLACES, theme.load(None)[0], "zh").decode()


def test_the_page_tells_what_stands_beside_a_value() -> None:
    page = html(metrics(), PLACES, theme.load(None)[0], "en").decode()

    for shown in (
        "Another scope",
        '<data value="3260000000">3260000000</data>',
        "restated, before: 5450000000. Mended",
        "Boundary: The whole group",
        "Target: 2030: 50 % on 2023",
        "Note: Half of 52.50%",
        "About 26.25%",
        '<span class="badge warning">fails, waived</span> <a href="#_checks">doubles</a>',
    ):
        assert shown in page, shown


def test_a_conflict_without_a_reason_is_open() -> None:
    text = dedent(FILE).replace("            waived: {zh: 口径不同, en: Another scope}\n", "")
    text = "\n".join(line for line in text.split("\n") if "Another scope" not in line)
    loaded, found = load(Source("content/metrics.yaml", text), current="2023")
    assert [one.code for one in found] == ["M042"]
    assert "no reason given" in html(loaded, (), theme.load(None)[0], "en").decode()
    assert "no reason given" not in html(metrics(), (), theme.load(None)[0], "en").decode()


def test_search_sort_and_links_work_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "metrics.html"
    path.write_bytes(html(metrics(), PLACES, theme.load(None)[0], "en"))
    told = browse("reports/tieout.mjs", path)

    keys = ["finance.revenue", "staff.women", "staff.half"]
    assert told["file"] == keys
    assert told["orders"] == {
        "key": ["finance.revenue", "staff.half", "staff.women"],
        "label": ["staff.half", "finance.revenue", "staff.women"],
        "unused": ["staff.women", "staff.half", "finance.revenue"],
        "conflict": keys,
        "file": keys,
    }
    assert told["found"] == {
        "revenue": keys[:1],
        "女性 52.50": ["staff.women"],
        "ｆｉｎａｎｃｅ": keys[:1],
        "01-a.md:9": keys[:1],
        "nowhere": [],
    }
    assert told["status"] == "0 of 3 shown"
    assert told["revealed"] == keys
    assert (told["conflict"], told["unused"]) == (keys[:1], keys[1:])
    assert told["phone"] == {"overflow": False, "table": True, "period": True}
    assert told["print"] is False
    assert told["unscripted"]["form"] is False


def test_axe_finds_no_violation_in_the_page(tmp_path: Path) -> None:
    require("axe")
    path = tmp_path / "metrics.html"
    path.write_bytes(html(metrics(), PLACES, theme.load(None)[0], "zh"))
    assert browse("web/axe.mjs", path) == {"violations": [], "requests": [], "errors": [], "overflow": []}


def browse(script: str, *arguments: Path) -> dict[str, Any]:
    require("playwright")
    command = [require("node"), TESTS / script, node_modules(), require("chromium"), *arguments]
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert isinstance(told, dict)
    return told


def test_the_page_is_valid_html(tmp_path: Path) -> None:
    path = tmp_path / "metrics.html"
    path.write_bytes(html(metrics(), PLACES, theme.load(None)[0], "zh"))

    result = run("vnu", "--errors-only", path)

    assert (result.returncode, result.stderr) == (0, "")
