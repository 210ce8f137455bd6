"""Named table styles: rules and paddings. The chapter's colour is laid over them table by table."""

from __future__ import annotations

from compiler.theme import Theme
from compiler.word.measure import eighth, pt


def table_styles(theme: Theme) -> str:
    pad = theme.get("table.cell_pad")
    top, bottom, right = pad["top"], pad["bottom"], pad["right"]
    out = [
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{margins(0, 0, 0, 0)}</w:tblPr></w:style>",
        _style("Report Table", "TableNormal", _ruled(theme), margins(top, 0, bottom, right)),
        _style("KPI Table", "ReportTable", "", margins(top, 0, bottom, right)),
        _style("Wide Table", "ReportTable", "", margins(top - 0.3, 0, bottom - 0.3, right - 2)),
        _style("Index Table", "ReportTable", "", margins(1.5, 0, 1.5, right - 2)),
        _style("KPI Cards", "TableNormal", "", _kpi_margins(theme)),
        _style("Case Box", "TableNormal", "", _case_margins(theme)),
        _style("Award Cards", "TableNormal", "", margins(4.5, 0, 7.5, 12)),
        _style("Timeline", "TableNormal", "", margins(3, 0, 5, 8), id_="TimelineTable"),
        _style("Figure Row", "TableNormal", "", margins(0, 0, 0, 0)),
        _style("Cover Facts", "TableNormal", _top(theme), margins(6, 0, 0, 10)),
    ]
    return "".join(out)


def margins(top: float, left: float, bottom: float, right: float, tag: str = "tblCellMar") -> str:
    """Cell paddings in points, for a table or (`tcMar`) a cell."""
    sides = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    inner = "".join(f'<w:{side} w:w="{pt(value)}" w:type="dxa"/>' for side, value in sides)
    return f"<w:{tag}>{inner}</w:{tag}>"


def border(side: str, width: float, color: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighth(width)}" w:space="0" w:color="{color}"/>'


def _ruled(theme: Theme) -> str:
    top, end, row = theme.get("table.top_rule"), theme.get("table.end_rule"), theme.get("table.row_rule")
    ink = theme.color("ink")[1:]
    return (
        f"<w:tblBorders>{border('top', top[0], ink)}{border('bottom', end[0], theme.color(end[1])[1:])}"
        f"{border('insideH', row[0], theme.color(row[1])[1:])}</w:tblBorders>"
    )


def _top(theme: Theme) -> str:
    return f"<w:tblBorders>{border('top', 0.5, theme.color('rule')[1:])}</w:tblBorders>"


def _kpi_margins(theme: Theme) -> str:
    pad = theme.get("kpi.pad")
    return margins(pad["top"], pad["left"], pad["bottom"], 3)


def _case_margins(theme: Theme) -> str:
    pad = theme.get("case.pad")
    return margins(pad["top"], 0, pad["bottom"], pad["right"])


def _style(name: str, based: str, borders: str, cells: str, id_: str = "") -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_ or name.replace(" ", "")}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:tblPr>{borders}{cells}</w:tblPr></w:style>'
    )
