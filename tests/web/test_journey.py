"""This report in a browser: a reader finds everything."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from tests import tools
from tests.web.browser import browse
from tests.web.pages import written


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("journey")
    written("report", folder)
    found = browse("journey.mjs", folder)
    found["printed"] = folder / "printed.pdf"
    return found


def test_no_request_leaves_and_nothing_fails(journey: dict[str, Any]) -> None:
    assert (journey["requests"], journey["errors"]) == ([], [])


def test_search_finds_chinese_and_english_and_leads_there(journey: dict[str, Any]) -> None:
    search = journey["search"]
    assert "温室气体" in search["zh"]["first"]
    assert search["zh"]["marked"][0] == "温室气体"
    assert "›" in search["zh"]["within"]
    assert [mark.lower() for mark in search["en"]["marked"]][:3] == ["greenhouse", "gas", "emissions"]
    assert search["figure"][:2] == ["5.47", "billion"]
    assert search["wide"] == ["ESG管理"]
    assert search["chosen"] == "true"
    assert search["arrived"] == {"text": True, "seen": True, "closed": True, "highlighted": True}
    assert (search["escaped"], search["shortcut"]) == (True, "_q")


def test_search_looks_for_what_is_near_where_nothing_is_the_same(journey: dict[str, Any]) -> None:
    search = journey["search"]
    assert search["near"].startswith("没有完全相同的")
    assert search["stem"].startswith("Nothing matches exactly")
    assert search["nothing"] == "没有结果"


def test_changing_the_language_lands_on_the_same_paragraph(journey: dict[str, Any]) -> None:
    *switches, sent = journey["language"]
    assert switches == [[True, True]] * 3
    assert sent == "report.zh.html#letter-operations"


def test_a_figure_explains_itself_by_key_pointer_and_touch(journey: dict[str, Any]) -> None:
    figure = journey["figure"]
    told = dict(zip(figure["focused"][1::2], figure["focused"][2::2], strict=True))
    assert figure["focused"][0] == "营业收入"
    assert told["精确值"] == "5,470,000,000元"
    assert told["英文版"] == "RMB 5.47 billion"
    assert {"期间", "来源"} <= told.keys()
    assert figure["entered"] == ["_card", "true"]
    assert figure["inside"] == "card-close"
    assert figure["escaped"] == [None, "metric", "false"]
    assert (figure["hovered"], figure["hoverable"], figure["dismissed"]) == (True, True, None)
    assert figure["tapped"][0] == "Revenue"
    assert "54.7亿元" in figure["tapped"]
    assert (figure["sheet"], figure["closed"]) == ([0, 0, 390], None)


def test_a_table_is_one_stop_and_arrows_lead_through_its_figures(journey: dict[str, Any]) -> None:
    assert journey["figure"]["arrows"] is True
    assert journey["figure"]["stops"] is True


def test_the_data_come_as_csv_and_json(journey: dict[str, Any]) -> None:
    (csv_name, csv_text), (json_name, json_text) = journey["csv"], journey["json"]
    assert (csv_name, json_name) == ("metrics.csv", "metrics.json")
    assert csv_text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(csv_text.removeprefix("\ufeff"))))
    revenue = next(row for row in rows if row["key"] == "finance.revenue")
    assert (revenue["value"], revenue["shown_zh"], revenue["shown_en"]) == (
        "5470000000",
        "54.7亿元",
        "RMB 5.47 billion",
    )
    data = json.loads(json_text)
    assert sum(len(metric["values"]) for metric in data["metrics"]) == len(rows)


def test_a_table_is_copied_as_clean_tsv(journey: dict[str, Any]) -> None:
    lines = [line.split("\t") for line in journey["tsv"].split("\n")]
    assert {len(line) for line in lines} == {len(lines[0])}
    assert lines[0][:2] == ["指标", "单位"]
    assert all(float(line[2]) >= 0 for line in lines[1:] if line[2])


def test_every_table_is_copied_clean(journey: dict[str, Any]) -> None:
    assert len(journey["tables"]) > 20
    for rows, copied in journey["tables"]:
        lines = [line.split("\t") for line in copied.split("\n")]
        assert len(lines) == rows
        assert {len(line) for line in lines} == {len(lines[0])}, lines[0]
        assert all(cell == " ".join(cell.split()) and "\u2060" not in cell for line in lines for cell in line)
    assert any(journey["copied"] == copied for _, copied in journey["tables"])


def test_every_word_is_marked_as_its_language(journey: dict[str, Any]) -> None:
    assert journey["foreign"] == []


def test_the_first_tab_skips_to_the_text(journey: dict[str, Any]) -> None:
    assert journey["skip"] == [["skip", True], "report.zh.html#_main", True]


def test_heads_stay_below_the_bar_and_the_index_leads_to_what_it_names(journey: dict[str, Any]) -> None:
    assert journey["sticky"] == 0
    assert journey["framed"] == 0
    assert journey["index"] == [True, True]


def test_a_note_is_read_where_it_is_called_followed_and_left(journey: dict[str, Any]) -> None:
    assert journey["note"] == {"followed": True, "same": True, "returned": True}


def test_both_languages_on_a_phone(journey: dict[str, Any]) -> None:
    assert journey["both"] == {
        "stacked": True,
        "hidden": [False, True],
        "sentToHidden": True,
        "shown": [True, True],
        "data": ["数据 Data", "Revenue"],
        "wide": 0,
        "links": True,
    }


def test_the_working_pages_are_filtered(journey: dict[str, Any]) -> None:
    parity = journey["parity"]
    assert parity["all"] == parity["cleared"] > parity["found"] > 0
    assert parity["elsewhere"] < parity["found"]
    assert "finance.revenue" in journey["tieout"]
    assert len(journey["tieout"]) < 10


def test_without_scripts_figures_lead_to_the_list(journey: dict[str, Any]) -> None:
    assert journey["unscripted"] == {"search": False, "figure": True, "listed": 1, "buttons": False, "unfolded": True}


def test_it_prints(journey: dict[str, Any]) -> None:
    assert journey["paper"] is True
    text = tools.run("pdftotext", "-layout", journey["printed"], "-").stdout
    assert "环境、社会" in text
    assert "下载 CSV" not in text
    assert text.count("\f") > 20
