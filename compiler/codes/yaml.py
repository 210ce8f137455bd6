"""Codes M001 to M019: YAML as text, before anybody asks what it means."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

YAML: tuple[Code, ...] = (
    Code(
        "M001",
        Severity.ERROR,
        meaning=B("YAML 语法错误", "YAML syntax error"),
        message=B("无法读取此 YAML：{problem}", "this is not YAML: {problem}"),
        why=B(
            "文件读到此处即止，其后的内容都不会进入报告。",
            "Reading stops here, so nothing after this place reaches the report.",
        ),
        mend=B(
            "检查缩进、冒号与引号；含有“: ”“#”“{{”或逗号的文本要加引号。",
            "Check indentation, colons and quotes; quote texts that hold `: `, `#`, `{{` or, in braces, a comma.",
        ),
        hints={
            "quote": B("给这段文本加引号，或改用分行写法", "put the text in quotes, or write one entry a line"),
            "tab": B("YAML 缩进只能用空格，不能用制表符", "indent with spaces; YAML takes no tabs"),
        },
    ),
    Code(
        "M002",
        Severity.ERROR,
        meaning=B("不接受的 YAML 特性", "YAML feature that is not accepted"),
        message=B("不接受 YAML 的{feature}", "YAML {feature} are not accepted here"),
        why=B(
            "锚点、别名、标签与多文档会使同一处文字有多种含义，也可能使文件无限膨胀。",
            "Anchors, aliases, tags and several documents in one file make one text mean two things, and can blow up.",
        ),
        mend=B("把内容直接写出来。", "Write the content out."),
        hints={"plain": B("把值直接写在此处", "write the value itself here")},
    ),
    Code(
        "M003",
        Severity.ERROR,
        meaning=B("重复的键", "duplicate key"),
        message=B("键 {key} 在此重复", "{key} is given twice here"),
        why=B(
            "两个值中只有一个会生效，读者无从知道是哪个。",
            "Only one of two values could count, and nobody could tell which.",
        ),
        mend=B("删去其中一个，或改名。", "Delete one of them, or rename it."),
        hints={"delete": B("保留一个", "keep one of them")},
    ),
    Code(
        "M004",
        Severity.ERROR,
        meaning=B("未知的键", "unknown key"),
        message=B("此处没有名为 {key} 的键", "{key} is not a key that is known here"),
        why=B(
            "拼错的键会被悄悄忽略，所以一律报告。",
            "A misspelt key would be ignored in silence, so each one is reported.",
        ),
        mend=B("改成表中的键，或删去。", "Use one of the known keys, or delete it."),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "known": B("此处可用：{names}", "known here: {names}"),
            "flow": B(
                "花括号里的逗号会把文本切断：请给值加引号，或分行写",
                "a comma inside braces cuts the text in two: quote the value, or write one entry a line",
            ),
        },
    ),
    Code(
        "M005",
        Severity.ERROR,
        meaning=B("值的类型不对", "wrong type of value"),
        message=B("{key} 应为{expected_zh}", "{key} must be {expected}"),
        why=B("类型不对的值无法按本意使用。", "A value of another type cannot be used as meant."),
        mend=B("按文件格式写成所需的类型。", "Write the value in the form that the file format asks for."),
        hints={
            "braces": B(
                "以 {{{{ 开头的文本要加引号，否则 YAML 读作嵌套映射",
                "quote a text that begins with {{{{, or YAML reads nested mappings",
            ),
            "both": B("写成 {{zh: …, en: …}}", "write {{zh: …, en: …}}"),
        },
    ),
    Code(
        "M006",
        Severity.ERROR,
        meaning=B("缺少必需的键", "required key is missing"),
        message=B("缺少 {key}", "{key} is missing"),
        why=B("没有它，报告的这一部分无法生成。", "Without it this part of the report cannot be made."),
        mend=B("补上这个键。", "Add the key."),
        hints={"add": B("加上 {key}: …", "add {key}: …")},
    ),
    Code(
        "M007",
        Severity.ERROR,
        meaning=B("YAML 嵌套过深", "YAML nested too deeply"),
        message=B("嵌套超过 {limit} 层", "nested more than {limit} levels deep"),
        why=B(
            "正常的报告数据不需要如此深的嵌套，多半是误写。",
            "No report needs such depth; it is almost always an accident.",
        ),
        mend=B("检查括号是否成对。", "Check that brackets are closed."),
    ),
)
