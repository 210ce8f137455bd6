"""Codes M100 to M119: metrics in an Excel workbook. Part of the family in `codes.metrics`."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

SPREADSHEET: tuple[Code, ...] = (
    Code(
        "M100",
        Severity.ERROR,
        meaning=B("无法读取工作簿", "workbook that cannot be read"),
        message=B("无法读取工作簿 {file}", "the workbook {file} cannot be read"),
        why=B("读不出的数值无法写回。", "Values that cannot be read cannot be taken over."),
        mend=B(
            "另存为 .xlsx，不设密码，保留原有工作表。", "Save it as .xlsx, without a password, and keep its sheets."
        ),
        hints={
            "old": B(
                "这是旧格式 .xls，或设有密码；请另存为 .xlsx", "it is an old .xls, or has a password: save it as .xlsx"
            ),
            "damaged": B("这不是 .xlsx 文件，或已损坏", "it is no .xlsx file, or a damaged one"),
            "sheet": B("其中没有工作表“{sheet}”", "it has no sheet “{sheet}”"),
            "large": B("内容过大", "it is too large"),
        },
    ),
    Code(
        "M101",
        Severity.ERROR,
        meaning=B("单元格含公式", "formula in a cell"),
        message=B("单元格 {cell} 含公式", "cell {cell} holds a formula"),
        why=B(
            "公式的结果只在打开它的电脑上算出，写回的可能是旧值。",
            "Its result was computed on somebody's machine, at some time: what was taken over might be stale.",
        ),
        mend=B(
            "粘贴为数值；要由其他指标算出，请在 metrics.yaml 写 formula:。",
            "Paste the value; where one metric follows from others, write formula: in metrics.yaml.",
        ),
    ),
    Code(
        "M102",
        Severity.ERROR,
        meaning=B("合并的单元格", "merged cells"),
        message=B("单元格 {cell} 已合并", "cells {cell} are merged"),
        why=B("合并后只剩一个值，其余的已丢失。", "Only one of their values is left, and nobody can tell whose it is."),
        mend=B("取消合并，各写各的数值。", "Split them, and give each its own value."),
    ),
    Code(
        "M103",
        Severity.ERROR,
        meaning=B("不属于任何指标的行", "row of no metric"),
        message=B("单元格 {cell}：没有可写入的指标 {text}", "cell {cell}: there is no one metric {text} to write to"),
        why=B("数值写到哪里不能靠猜。", "Where a value belongs is not for the program to guess."),
        mend=B(
            "恢复键列，每个指标一行；新指标先在 metrics.yaml 定义。",
            "Restore the key, one row a metric; define a new metric in metrics.yaml first.",
        ),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "define": B("先在 metrics.yaml 中定义它，再重新导出", "define it in metrics.yaml, then export again"),
            "source": B("该指标没有来源 {of} 的数值", "the metric has no values stated by {of}"),
            "twice": B("同一指标出现两行，留一行", "the metric has two rows: keep one"),
            "none": B("此行有数值而没有键", "the row has a value and no key"),
            "heading": B("首行没有标题“{text}”", "the first row has no heading “{text}”"),
        },
    ),
    Code(
        "M104",
        Severity.ERROR,
        meaning=B("列标题不是期间", "column heading is no period"),
        message=B("单元格 {cell} 的列标题“{text}”有误", "cell {cell}: the heading “{text}” will not do"),
        why=B("不知道是哪一期的数值就不能写入。", "A value whose period nobody knows cannot be taken over."),
        mend=B(
            "写成 2024、2024Q1、2024-06 或 2024-12-31，各列不同；无关的列请删去。",
            "Write 2024, 2024Q1, 2024-06 or 2024-12-31, each once; delete columns of your own.",
        ),
        hints={
            "periods": B("写成 2024、2024Q1、2024-06 或 2024-12-31", "write 2024, 2024Q1, 2024-06 or 2024-12-31"),
            "twice": B("该期间已有一列", "there is a column of this period already"),
        },
    ),
    Code(
        "M105",
        Severity.ERROR,
        meaning=B("数值被清空", "value was emptied"),
        message=B(
            "单元格 {cell}：{key} {period} 的数值 {text} 被清空",
            "cell {cell}: the value of {key} for {period}, {text}, was emptied",
        ),
        why=B(
            "空白可能是删除，也可能是失手；数值不会因此悄悄消失。",
            "An empty cell may be meant or a slip: no value vanishes in silence.",
        ),
        mend=B(
            "恢复数值，或写明状态；要删去，请在 metrics.yaml 中删。",
            "Restore it, or write a state; delete it in metrics.yaml if it is to go.",
        ),
        hints={
            "state": B("写 not-collected、not-applicable 或 omitted", "write not-collected, not-applicable or omitted")
        },
    ),
    Code(
        "M106",
        Severity.ERROR,
        meaning=B("单元格不是数值", "cell holds no figure"),
        message=B("单元格 {cell}：“{text}”不是可用的数值", "cell {cell}: “{text}” is no figure of this metric"),
        why=B("可有两种读法的数值不能用。", "A figure that could be read in two ways is refused."),
        mend=B(
            "照 metrics.yaml 的写法：54.7亿、1,450万、67.1%。", "Write it as metrics.yaml does: 54.7亿, 1,450万, 67.1%."
        ),
        hints={
            "typed": B(
                "写成 54.7亿、1,450万、67.1%，单位须为该指标的单位",
                "write 54.7亿, 1,450万 or 67.1%, in the metric’s own unit",
            ),
            "kind": B("只接受数字和文本", "only numbers and texts are read"),
        },
    ),
    Code(
        "M107",
        Severity.ERROR,
        meaning=B("两边都改了", "changed on both sides"),
        message=B(
            "单元格 {cell}：{key} {period} 导出时是“{before}”，metrics.yaml 现为“{now}”，工作簿为“{text}”",
            "cell {cell}: {key} for {period} was “{before}” when exported, is “{now}” in metrics.yaml now and “{text}” here",
        ),
        why=B("哪一个对，只有人知道。", "Only a person can tell which is right."),
        mend=B("商定后改其中一处，再导入。", "Agree on one, change the other, import again."),
        hints={"both": B("改成同一个值，或重新导出", "make both the same, or export again")},
    ),
    Code(
        "M108",
        Severity.ERROR,
        meaning=B("改了只读的列", "change outside the values"),
        message=B("{key}：“{text}”应为“{wanted}”，此列只读", "{key}: “{text}” stands where the export said “{wanted}”"),
        why=B(
            "单位或名称变了，同一个数就成了另一个数。",
            "In another unit, or under another name, the same figure is another one.",
        ),
        mend=B(
            "恢复此列；名称、单位、来源和公式在 metrics.yaml 中修改。",
            "Restore it; names, units, sources and formulas are changed in metrics.yaml.",
        ),
        hints={"yaml": B("在 metrics.yaml 中修改，再重新导出", "change it in metrics.yaml, then export again")},
    ),
    Code(
        "M109",
        Severity.ERROR,
        meaning=B("新数值无处可放", "new value without a place"),
        message=B(
            "单元格 {cell}：{key} {period} 的新数值无处可放",
            "cell {cell}: metrics.yaml has no place for a new value of {key} for {period}",
        ),
        why=B("有多个来源的数值须写明由谁提供。", "A value by several sources must say who states it."),
        mend=B("在 metrics.yaml 中写入。", "Write it into metrics.yaml."),
    ),
)
