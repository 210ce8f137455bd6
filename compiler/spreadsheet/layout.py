"""Sheets and columns of the workbook, for those who write it and those who read it."""

from __future__ import annotations

from typing import Literal, get_args

Column = Literal["key", "of", "zh", "en", "unit", "group", "source", "formula"]

COLUMNS: tuple[Column, ...] = get_args(Column)

#: Headings are the same in every language, because they are what the columns are known by.
HEADINGS: dict[Column, str] = {
    "key": "键 Key",
    "of": "并列来源 Stated by",
    "zh": "名称",
    "en": "Name",
    "unit": "单位 Unit",
    "group": "分组 Group",
    "source": "来源 Source",
    "formula": "公式 Formula",
}

WIDTHS: dict[Column, int] = {
    "key": 34,
    "of": 18,
    "zh": 28,
    "en": 40,
    "unit": 14,
    "group": 16,
    "source": 20,
    "formula": 30,
}

VALUES, NOTES, MEMORY = "指标 Metrics", "说明 Notes", "export"

#: Of the memory: a row for each cell, and one for each row's name and unit under this period.
REMEMBERED = ("key", "of", "period", "text")
IDENTITY = "identity"

NOTES_TEXTS = (
    ("只有白色单元格中的数值可以修改。", "Only the values in the white cells may be changed."),
    (
        "数值照 metrics.yaml 的写法：54.7亿、1,450万、67.1%；显示的小数位数即数值的精度。",
        "Write values as metrics.yaml does: 54.7亿, 1,450万, 67.1%. The decimals shown are the precision.",
    ),
    (
        "没有数值时写 not-collected、not-applicable 或 omitted，不要清空单元格。",
        "Where there is no figure, write not-collected, not-applicable or omitted. Do not empty a cell.",
    ),
    (
        "新的期间写在最后一列之后，首行写期间，如 2024、2024Q1、2024-06、2024-12-31。",
        "A new period goes into the next free column, named in the first row: 2024, 2024Q1, 2024-06, 2024-12-31.",
    ),
    (
        "灰色单元格由公式算出；在其中写入数值，会与公式的结果核对。不要用 Excel 公式，不要合并单元格。",
        "Grey cells are computed; a value written there is checked against the formula. "
        "Use no Excel formulas and merge no cells.",
    ),
    (
        "名称、单位、来源和公式在 metrics.yaml 中修改。",
        "Names, units, sources and formulas are changed in metrics.yaml.",
    ),
)
