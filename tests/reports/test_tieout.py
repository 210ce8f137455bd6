"""The tie-out: every metric, every value, every place, as JSON and as a page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import dedent

from compiler import theme
from compiler.metrics import Metrics, load
from compiler.reports.tieout import Occurrence, html, to_json
from compiler.source import Source
from tests.tools import run

FILE = """
    schema: 1
    sources:
      annual: {document: {zh: 年报, en: Annual <report>}, kind: audited}
    metrics:
      finance.revenue:
        label: {zh: 营业收入, en: Revenue & sales}
        unit: CNY
        source: annual
        values: {2022: 32.7亿, 2023: 54.7亿}
      staff.women:
        label: {zh: 女性占比, en: Share of women}
        unit: "%"
        values: {2022: not-collected, 2023: 52.50%}
      staff.half:
        label: {zh: 一半, en: Half}
        unit: "%"
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


def test_the_page_is_valid_html(tmp_path: Path) -> None:
    path = tmp_path / "metrics.html"
    path.write_bytes(html(metrics(), PLACES, theme.load(None)[0], "zh"))

    result = run("vnu", "--errors-only", path)

    assert (result.returncode, result.stderr) == (0, "")
