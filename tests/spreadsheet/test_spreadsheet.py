"""Data owners edit values in Excel; metrics.yaml takes them over and keeps everything else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from compiler import spreadsheet
from compiler.spreadsheet.layout import MEMORY, VALUES
from tests.spreadsheet.book import METRICS, at, edited, exported, imported, put


def change(old: str, new: str, text: str = METRICS) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def test_a_round_trip_changes_nothing() -> None:
    assert imported(exported()) == (METRICS, [])
    assert imported(edited(lambda sheet: None)) == (METRICS, [])


def test_the_same_metrics_give_the_same_bytes() -> None:
    assert exported() == exported()


@pytest.mark.parametrize(
    ("key", "period", "value", "old", "new"),
    [
        ("finance.revenue", "2022", "32.72亿", "2022: 32.71亿  # restated", "2022: 32.72亿  # restated"),
        ("finance.revenue", "2023", "54.8亿", '"54.7亿"', '"54.8亿"'),
        ("people.total", "2023", 930, "2023: 925", "2023: 930"),
        ("people.total", "2023", "1,030", "2023: 925", '2023: "1,030"'),  # a comma would end the value
        ("energy.water", "2022", 12.5, "not-collected", "12.5"),
        ("energy.water", "2023", "not-applicable", "{value: 1,", "{value: not-applicable,"),
    ],
)
def test_a_changed_value_changes_its_own_text_and_nothing_else(
    key: str, period: str, value: object, old: str, new: str
) -> None:
    assert imported(edited(put(key, period, value))) == (change(old, new), [])


def test_each_of_several_sources_has_its_own_row() -> None:
    data = edited(put("donations.total", "2023", "201万", of="ledger"))
    assert imported(data) == (change("ledger: 200万", "ledger: 201万"), [])


def test_a_new_period_goes_where_it_belongs() -> None:
    def more(sheet: Worksheet) -> None:
        for offset, period in enumerate(("2021", "2024"), 1):
            column = sheet.max_column + 1 if offset == 1 else sheet.max_column
            sheet.cell(1, column + (offset - 1)).value = period
        put("finance.revenue", "2024", "58亿")(sheet)
        put("people.total", "2021", 820)(sheet)
        put("people.total", "2024", 940)(sheet)

    text = change("{2022: 857, 2023: 925}", "{2021: 820, 2022: 857, 2023: 925, 2024: 940}")
    text = change('2023: "54.7亿"\n', '2023: "54.7亿"\n      2024: 58亿\n', text)
    assert imported(edited(more)) == (text, [])


def test_a_computed_metric_takes_a_stated_value() -> None:
    text = change(
        "formula: people.total - people.men\n", "formula: people.total - people.men\n    values: {2023: 425}\n"
    )
    assert imported(edited(put("people.women", "2023", 425))) == (text, [])


def test_windows_line_ends_stay() -> None:
    from compiler import edits
    from tests.spreadsheet.book import read

    source, root, metrics = read()
    book, _ = spreadsheet.read("m.xlsx", edited(put("people.women", "2023", 425)))
    merged, _ = spreadsheet.merge(book, source, root, metrics)
    after = edits.apply(METRICS.replace("\n", "\r\n").encode(), merged.edits)
    assert after.count(b"\n") == after.count(b"\r\n") == METRICS.count("\n") + 1


def test_columns_and_rows_may_be_moved_and_left_out() -> None:
    def moved(sheet: Worksheet) -> None:
        put("people.total", "2023", 930)(sheet)
        sheet.delete_cols(3, 2)
        sheet.delete_rows(2)
        sheet.move_range("A2:H4", rows=10)

    assert imported(edited(moved)) == (change("2023: 925", "2023: 930"), [])


# ---------------------------------------------------------------- two people at once


def test_a_cell_that_nobody_touched_takes_nothing_back() -> None:
    since = change("2023: 925", "2023: 931")
    data = edited(put("people.men", "2023", 505))
    assert imported(data, since) == (change("{2023: 500}", "{2023: 505}", since), [])


def test_both_changed_is_for_people_to_settle_m107() -> None:
    since = change("2023: 925", "2023: 931")
    assert imported(edited(put("people.total", "2023", 930)), since) == (since, ["M107"])
    assert imported(edited(put("people.total", "2023", 931)), since) == (since, [])  # M107 only where they differ


def test_without_its_memory_a_workbook_is_taken_at_its_word() -> None:
    book = openpyxl.load_workbook(io.BytesIO(edited(put("people.total", "2023", 930))))
    del book[MEMORY]
    out = io.BytesIO()
    book.save(out)
    assert imported(out.getvalue()) == (change("2023: 925", "2023: 930"), [])


def test_a_cell_that_only_looks_otherwise_is_no_change() -> None:
    def grouped(sheet: Worksheet) -> None:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, int):
                    cell.number_format = "#,##0"

    assert imported(edited(grouped)) == (METRICS, [])


def test_values_that_were_exported_and_are_gone_are_counted() -> None:
    book, found = spreadsheet.read("book.xlsx", edited(lambda sheet: sheet.delete_rows(2)))
    assert found == ()
    assert spreadsheet.absent(book) > 0
    assert spreadsheet.absent(spreadsheet.read("book.xlsx", exported())[0]) == 0


# ---------------------------------------------------------------- what is refused


def broken(change: Callable[[dict[str, bytes]], object]) -> bytes:
    """The exported workbook with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(exported())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def test_a_workbook_with_broken_parts_is_refused_m100() -> None:
    assert refused(broken(lambda parts: parts.pop("xl/styles.xml"))) == ["M100"]
    data = bytearray(exported())
    at = data.find(b"xl/worksheets/sheet1.xml") + 200
    data[at : at + 300] = bytes(300)
    assert refused(bytes(data)) == ["M100"]


def refused(data: bytes) -> list[str]:
    after, codes = imported(data)
    assert after == METRICS
    return codes


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0 an old .xls", b"key,2023\n"])
def test_what_is_no_workbook_is_refused_m100(data: bytes) -> None:
    assert refused(data) == ["M100"]
    assert "M100" not in refused(exported())


def test_a_workbook_that_would_fill_the_memory_is_refused_m100() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 120_000_000)
    assert refused(out.getvalue()) == ["M100"]
    assert refused(edited(lambda sheet: sheet.cell(1_048_576, 16_384).__setattr__("value", 1))) == ["M100"]


def test_a_formula_is_named_by_its_address_m101() -> None:
    assert refused(edited(put("people.total", "2023", "=900+25"))) == ["M101"]
    source = METRICS.replace("zh: 员工", 'zh: "=员工"')
    assert imported(exported(source), source) == (source, [])  # a text that begins like one is no M101


def test_merged_cells_are_refused_m102() -> None:
    assert "M102" in refused(edited(lambda sheet: sheet.merge_cells(f"I3:{at(sheet, 'people.total', '2023')}")))
    assert "M102" not in refused(exported())


@pytest.mark.parametrize(
    "value",
    ["people.totl", "nothing.known", None, "people.men"],
    ids=["misspelt", "unknown", "none", "twice"],
)
def test_a_row_must_be_of_one_metric_m103(value: str | None) -> None:
    def change_key(sheet: Worksheet) -> None:
        row = at(sheet, "people.total", "2023").lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        sheet[f"A{row}"].value = value

    assert "M103" in refused(edited(change_key))


def test_a_sheet_without_its_key_column_is_refused_m103() -> None:
    assert refused(edited(lambda sheet: sheet.delete_cols(1))) == ["M103"]
    assert "M103" not in refused(exported())


def test_a_heading_must_be_a_period_m104() -> None:
    def heading(text: str) -> bytes:
        return edited(lambda sheet: sheet["J1"].__setattr__("value", text))

    assert "M104" in refused(heading("FY23"))
    assert "M104" in refused(heading("2022"))  # twice
    assert "M104" not in refused(exported())


def test_a_value_does_not_vanish_m105() -> None:
    assert refused(edited(put("people.total", "2023", None))) == ["M105"]
    assert "M105" not in refused(exported())


@pytest.mark.parametrize("value", ["about 900", "9,25", "925 kg", True, "#REF!"])
def test_what_is_no_figure_is_refused_m106(value: object) -> None:
    assert refused(edited(put("people.total", "2023", value))) == ["M106"]
    assert "M106" not in imported(edited(put("people.total", "2023", "930人")))[1]


def test_only_values_may_change_m108() -> None:
    assert refused(edited(lambda sheet: sheet["E3"].__setattr__("value", "kg"))) == ["M108"]
    assert "M108" not in refused(exported())


def test_who_states_a_new_value_is_for_the_file_to_say_m109() -> None:
    assert refused(edited(put("donations.total", "2022", "180万", of="ledger"))) == ["M109"]
    assert "M109" not in imported(edited(put("people.men", "2022", 480)))[1]


# ---------------------------------------------------------------- the workbook


def test_no_cell_can_start_a_formula() -> None:
    text = METRICS.replace("zh: 营业收入", "zh: '=HYPERLINK(\"http://x\")'").replace("en: Revenue", "en: '@SUM(1)'")
    book = openpyxl.load_workbook(io.BytesIO(exported(text)))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                if isinstance(cell.value, str) and cell.value[0] in "=+-@":
                    assert cell.quotePrefix, cell.coordinate


def test_values_are_open_and_everything_else_is_locked() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(exported()))[VALUES]
    assert sheet.protection.sheet
    assert not sheet[at(sheet, "people.total", "2023")].protection.locked
    assert sheet["A3"].protection.locked
    assert sheet["E3"].protection.locked


def test_a_number_that_can_be_summed_is_a_number() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(exported()))[VALUES]
    assert sheet[at(sheet, "people.total", "2023")].value == 925
    assert sheet[at(sheet, "finance.revenue", "2023")].value == "54.7亿"
