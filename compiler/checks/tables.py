"""Rules about tables: the same columns, header rows and spans."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.columns import shifted
from compiler.checks.view import View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.tree import Cell, Row, Table


def table_columns(view: View) -> Iterator[Diagnostic]:
    """A column is missing, surplus or out of place: every figure in it would stand under another heading.

    One finding for the table, not one for each row. Mend it by giving the table the columns of the Chinese.
    """
    for pair in view.pairs:
        found = shifted(pair) if pair.kind == "table" else None
        if found is None or pair.zh is None or pair.en is None:
            continue
        first = pair.inside[0].en if pair.inside and pair.inside[0].en else pair.en
        related = (Related(pair.zh.span, "chinese"),)
        if found.zh != found.en:
            yield diagnostic("P030", first.span, hints=("columns",), related=related, zh=found.zh, en=found.en)
        else:
            yield diagnostic("P033", first.span, hints=("order",), related=related, count=found.rows)


def header_rows(view: View) -> Iterator[Diagnostic]:
    """The head of a table has another number of rows, so a row of figures turns into headings or the reverse."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if not isinstance(zh, Table) or not isinstance(en, Table):
            continue
        here, there = _heads(zh), _heads(en)
        left_out = zh.attributes.find("header") is not None and en.attributes.find("header") is None
        lost = any(row.status == "missing" and isinstance(row.zh, Row) and row.zh.role == "head" for row in pair.inside)
        if here != there and not left_out and not lost:
            at = en.rows[0].span if en.rows else en.span
            yield diagnostic("P031", at, hints=("write",), related=(Related(zh.span, "chinese"),), zh=here, en=there)


def _heads(table: Table) -> int:
    return sum(row.role == "head" for row in table.rows)


def cell_spans(view: View) -> Iterator[Diagnostic]:
    """A cell spans other rows or columns, so what it labels differs. English may leave spans out, else must agree."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if not isinstance(zh, Cell) or not isinstance(en, Cell) or pair.status != "matched":
            continue
        if (zh.rows, zh.columns) != (en.rows, en.columns) and (en.rows > 1 or en.columns > 1):
            yield diagnostic(
                "P032",
                en.span,
                hints=("write",),
                related=(Related(zh.span, "chinese"),),
                zh=f"{zh.rows}×{zh.columns}",
                en=f"{en.rows}×{en.columns}",
                rows=zh.rows,
                columns=zh.columns,
            )
