"""What `metrics export` and `metrics import` say."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.language import Bilingual

SHEET_TEXTS: Mapping[str, Bilingual[str]] = {
    "about-metrics-export": Bilingual(
        "把指标写成 Excel 工作簿 FILE.xlsx，供数据负责人填写数值。已有的文件不会被覆盖，除非加 --force。",
        "Write the metrics as an Excel workbook, FILE.xlsx, in which data owners fill in values. "
        "A file that is there already is kept, unless --force is given.",
    ),
    "about-metrics-import": Bilingual(
        "把工作簿 FILE.xlsx 中改过的数值写回 metrics.yaml，并列出每一处改动；注释、顺序和其余文字保持原样。\n\n"
        "有一处不可用，就什么都不写。",
        "Take the values that were changed in the workbook FILE.xlsx over into metrics.yaml, and list each of them. "
        "Comments, order and everything else stay as they are.\n\nIf one value cannot be used, nothing is written.",
    ),
    "short-metrics-export": Bilingual("导出为 Excel。", "Write an Excel workbook."),
    "short-metrics-import": Bilingual("从 Excel 导入数值。", "Take values over from Excel."),
    "help-force": Bilingual("覆盖已有的文件。", "Write over a file that is there."),
    "help-dry-run": Bilingual("只列出改动，不写文件。", "List the changes and write nothing."),
    "sheet-there": Bilingual(
        "{path} 已存在；另选文件名，或加 --force。", "{path} is there already; choose another name or add --force."
    ),
    "sheet-name": Bilingual("文件名须以 .xlsx 结尾：{path}", "the name of the file must end with .xlsx: {path}"),
    "sheet-unsound": Bilingual("metrics.yaml 有错误，请先改正。", "metrics.yaml has errors: mend them first."),
    "sheet-unreadable": Bilingual("无法读取 {path}。", "{path} cannot be read."),
    "sheet-written": Bilingual("{path}：{rows} 个指标，{values} 个数值。", "{path}: {rows} metrics, {values} values."),
    "sheet-absent": Bilingual(
        "工作簿里已没有导出过的 {count} 个数值；metrics.yaml 保留它们。",
        "{count} values that were exported are not in the workbook; metrics.yaml keeps them.",
    ),
    "sheet-forgot": Bilingual(
        "工作簿里没有导出时的记录（隐藏的工作表），因此与 metrics.yaml 不同的每一格都算作改动。",
        "The workbook has lost its record of the export, a hidden sheet: every cell that differs from metrics.yaml "
        "counts as a change.",
    ),
    "sheet-same": Bilingual("没有改动。", "Nothing was changed."),
    "sheet-kept": Bilingual("metrics.yaml 未改动。", "metrics.yaml is as it was."),
    "sheet-taken": Bilingual("已写入 metrics.yaml：{count} 处改动。", "metrics.yaml has {count} changes."),
    "sheet-taken-one": Bilingual("已写入 metrics.yaml：1 处改动。", "metrics.yaml has 1 change."),
    "sheet-new": Bilingual("（新）", "(new)"),
}
