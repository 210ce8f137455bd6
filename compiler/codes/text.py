"""Codes T001 to T035: files, placeholders, headings and attributes; `blocks` goes on to T099."""

from __future__ import annotations

from compiler.codes.blocks import BLOCKS
from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_FILES: tuple[Code, ...] = (
    Code(
        "T001",
        Severity.ERROR,
        meaning=B("不是有效的 UTF-8", "invalid UTF-8"),
        message=B("字节 {byte} 不是有效的 UTF-8", "byte {byte} is not valid UTF-8"),
        why=B("无法可靠读取的文字会印成乱码。", "Text that cannot be read for sure would print as garbage."),
        mend=B("用编辑器以 UTF-8 编码另存此文件。", "Save the file as UTF-8 in your editor."),
        hints={
            "utf8": B("请以 UTF-8 编码另存此文件", "save the file as UTF-8"),
            "gb18030": B(
                "此文件像是 GBK/GB18030 编码：请以 UTF-8 编码另存",
                "this looks like GBK or GB18030: save the file as UTF-8",
            ),
        },
    ),
    Code(
        "T002",
        Severity.ERROR,
        meaning=B("不接受的字符", "characters that are refused"),
        message=B("此处有不可打印的字符 {characters}", "unprintable character {characters}"),
        why=B(
            "控制字符与私用区字符在不同设备上显示不同，也会破坏 Word 文件。",
            "Control and private-use characters look different on every machine, and break Word files.",
        ),
        mend=B("删去这些字符；它们多半来自复制粘贴。", "Delete them; most came in with a paste."),
    ),
    Code(
        "T003",
        Severity.ERROR,
        meaning=B("空文件", "empty file"),
        message=B("此文件没有内容", "this file is empty"),
        why=B("报告中会缺少整整一章。", "A whole chapter would be missing from the report."),
        mend=B("写入内容，或在 report.yaml 中删去这一章。", "Write the chapter, or take it out of report.yaml."),
    ),
    Code(
        "T004",
        Severity.ERROR,
        meaning=B("段落过长", "paragraph is too long"),
        message=B(
            "此段有 {length} 个字符，上限为 {limit}", "this paragraph has {length} characters; the limit is {limit}"
        ),
        why=B(
            "这样长的段落多半是误贴的数据，按纯文本处理。",
            "A paragraph of this length is almost always data pasted by accident; it prints as plain text.",
        ),
        mend=B("用空行分段。", "Break it up with blank lines."),
    ),
    Code(
        "T005",
        Severity.ERROR,
        meaning=B("嵌套过深", "nested too deeply"),
        message=B(
            "此处嵌套过深，其中内容按纯文本处理", "nested too deeply from here on; what is inside prints as plain text"
        ),
        why=B(
            "无法排印这样深的层级，多半是误写。", "Nothing this deep can be printed; it is almost always an accident."
        ),
        mend=B("减少引用、列表或容器的层级。", "Use fewer levels of quotes, lists or containers."),
    ),
    Code(
        "T006",
        Severity.ERROR,
        meaning=B("文件过大", "file is too long"),
        message=B(
            "此文件有 {length} 个字符，上限为 {limit}，未予读取",
            "this file has {length} characters; the limit is {limit}, so it was not read",
        ),
        why=B("一章不会这样长；继续读取会耗尽内存。", "No chapter is this long, and reading on could exhaust memory."),
        mend=B("检查是否误存了其他文件；或分成几章。", "Check that it is the right file, or split it into chapters."),
    ),
)

_PLACEHOLDERS: tuple[Code, ...] = (
    Code(
        "T010",
        Severity.ERROR,
        meaning=B("占位符写法有误", "malformed placeholder"),
        message=B("{text} 不是有效的占位符", "{text} is not a placeholder"),
        why=B("它会原样印在报告中，而不是数字。", "It prints as it stands, not as a figure."),
        mend=B(
            "写成 {{ 指标 }}、{{ 指标@期间 }} 或 {{ 指标@期间:形式 }}。",
            "Write {{ key }}, {{ key@period }} or {{ key@period:form }}.",
        ),
        hints={
            "empty": B(
                "在花括号里写上指标，例如 {{{{ ghg.total }}}}",
                "name a metric between the braces, such as {{{{ ghg.total }}}}",
            ),
            "pipe": B(
                "占位符里没有“|”；形式写在冒号后，例如 {{{{ ghg.total:plain }}}}",
                "placeholders take no `|`; a form follows a colon, as in {{{{ ghg.total:plain }}}}",
            ),
            "width": B("请用半角的花括号、点、@ 与冒号", "use ASCII braces, dots, @ and colons"),
            "spaces": B("指标、@、期间、冒号之间不要有空格", "no spaces between key, @, period, colon and form"),
            "grammar": B(
                "指标由小写字母、数字与下划线组成，至少两段，以点相连，例如 ghg.total",
                "a key has lower-case letters, digits and underscores, in two or more parts joined by dots: ghg.total",
            ),
            "unclosed": B(
                "在同一行以 }}}} 结束；若要印出花括号，写成 \\{{{{",
                "close it with }}}} on the same line; to print braces, write \\{{{{",
            ),
        },
    ),
    Code(
        "T011",
        Severity.ERROR,
        meaning=B("未知的占位符形式", "unknown form of a placeholder"),
        message=B("没有名为 {form} 的形式", "there is no form {form}"),
        why=B("不知道该怎样印出这个数字。", "Without a known form the figure cannot be printed."),
        mend=B(
            "用 value、plain、number、words、unit、label、change 或 points。",
            "Use value, plain, number, words, unit, label, change or points.",
        ),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "known": B("可用：{names}", "known: {names}"),
        },
    ),
    Code(
        "T012",
        Severity.WARNING,
        meaning=B("占位符在此不起作用", "placeholder where none is read"),
        message=B(
            "地址与属性中的占位符会原样保留：{text}",
            "placeholders in addresses and attributes stay as they are: {text}",
        ),
        why=B("读者会看到花括号，链接也会失效。", "Readers would see the braces, and the link would not work."),
        mend=B("直接写出地址或属性值。", "Write the address or the value out."),
    ),
)

_HEADINGS: tuple[Code, ...] = (
    Code(
        "T020",
        Severity.ERROR,
        meaning=B("缺少章标题", "chapter title is missing"),
        message=B("此文件没有“#”标题", "this file has no # heading"),
        why=B("没有标题的一章无法编入目录。", "A chapter without a title cannot be listed in the contents."),
        mend=B("在文件开头写一行“# 标题 {#id}”。", "Begin the file with a line `# Title {#id}`."),
        hints={"add": B("在开头加一行“# 标题”", "begin with a line `# Title`")},
    ),
    Code(
        "T021",
        Severity.ERROR,
        meaning=B("一个文件有两个章标题", "second chapter title in a file"),
        message=B("“{text}”是第二个“#”标题", "{text!r} is a second # heading"),
        why=B("一个文件是一章，只有一个标题。", "A file is one chapter and has one title."),
        mend=B("改为“##”，或移到另一个文件。", "Make it ##, or move it to a file of its own."),
        hints={"lower": B("改为“##”", "make it ##")},
    ),
    Code(
        "T022",
        Severity.ERROR,
        meaning=B("标题跳级", "skipped heading level"),
        message=B("此处是“{found}”，前一级之下应为“{expected}”", "{found} here, where {expected} is the next level"),
        why=B("跳级会打乱目录、编号与读屏软件的导航。", "A gap upsets contents, numbering and screen readers."),
        mend=B("改为下一级标题。", "Use the next level."),
        hints={"raise": B("改为“{expected}”", "make it {expected}")},
    ),
    Code(
        "T023",
        Severity.ERROR,
        meaning=B("空标题", "empty heading"),
        message=B("此标题没有文字", "this heading has no text"),
        why=B("目录中会出现一行空白。", "The contents would show an empty line."),
        mend=B("写上标题，或删去这一行。", "Give it a text, or delete the line."),
    ),
    Code(
        "T024",
        Severity.ERROR,
        meaning=B("章标题之前有内容", "text before the chapter title"),
        message=B("这段内容在章标题之前", "this stands before the chapter's title"),
        why=B("标题之前的内容不知归属哪一章。", "What comes before the title belongs to no chapter."),
        mend=B(
            "移到标题之后；导语写在文件开头的 lead 中。", "Move it below the title; a lead goes into the front matter."
        ),
    ),
    Code(
        "T025",
        Severity.WARNING,
        meaning=B("“#”后缺少空格", "no space after #"),
        message=B("“{marks}”后没有空格，因此不是标题", "no space after {marks}, so this is not a heading"),
        why=B("它会印成以井号开头的普通段落。", "It prints as a paragraph that begins with a hash."),
        mend=B("在井号后加一个空格；若确是正文，写成 \\#。", "Put a space after the hashes; if it is text, write \\#."),
    ),
)

_ATTRIBUTES: tuple[Code, ...] = (
    Code(
        "T030",
        Severity.ERROR,
        meaning=B("属性写法有误", "malformed attributes"),
        message=B("{text} 不是有效的属性", "{text} is not a list of attributes"),
        why=B("它会原样印出，编号与设置也不会生效。", "It prints as it stands, and what it asks for does not happen."),
        mend=B(
            "写成 {#id .class key=value}，含空格的值加引号。",
            "Write {#id .class key=value}, values with spaces in quotes.",
        ),
        hints={
            "id": B(
                "id 以英文字母开头，只含字母、数字、- 与 _",
                "an id begins with a letter and has letters, digits, - and _ only",
            ),
            "quotes": B('请用半角引号 "', 'use straight quotes "'),
            "open": B("以 }} 结束", "close it with }}"),
            "grammar": B("写成 {{#id .class key=value}}", "write {{#id .class key=value}}"),
        },
    ),
    Code(
        "T031",
        Severity.ERROR,
        meaning=B("属性没有归属", "attributes that belong to nothing"),
        message=B("{text} 在此不起作用，会原样印出或被忽略", "{text} has no effect here"),
        why=B("编号与设置不会生效。", "What it asks for does not happen."),
        mend=B(
            "写在标题行末、图片之后、容器首行、单元格开头，或紧接在段落、列表、表格之后的一行。",
            "Put it at the end of a heading, after an image, on a container's first line, at the start of a cell, or on a line of its own right below a block.",
        ),
    ),
    Code(
        "T032",
        Severity.ERROR,
        meaning=B("属性值有误", "wrong value of an attribute"),
        message=B("{name} 的值不能是 {value}", "{value} is not a value for {name}"),
        why=B("无法按此排版。", "Nothing can be laid out by it."),
        mend=B("按提示改正。", "Correct it as the hint says."),
        hints={
            "align": B("每列一个字母：l、c 或 r，例如 lrr", "one letter a column: l, c or r, as in lrr"),
            "cols": B("写 1 至 999 的整数", "a whole number from 1 to 999"),
            "rows": B("写 1 至 999 的整数", "a whole number from 1 to 999"),
            "header": B("写表头的行数，不超过表的行数", "the number of head rows, no more than the table has"),
            "width": B("写占版面宽度的百分比，例如 60%", "a share of the text's width, such as 60%"),
            "widths": B('每列一个数，以空格分开并加引号，例如 "1 2 1"', 'one number a column, in quotes: "1 2 1"'),
            "reason": B("写明理由", "say why"),
        },
    ),
    Code(
        "T033",
        Severity.ERROR,
        meaning=B("未知的属性", "unknown attribute"),
        message=B("没有名为 {name} 的属性", "there is no attribute {name}"),
        why=B(
            "拼错的属性会被悄悄忽略，所以一律报告。", "A misspelt one would be ignored in silence, so each is reported."
        ),
        mend=B("改成已知的属性，或删去。", "Use a known name, or delete it."),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "known": B("可用：{names}", "known: {names}"),
        },
    ),
    Code(
        "T034",
        Severity.ERROR,
        meaning=B("属性重复", "attribute given twice"),
        message=B("{name} 在此重复", "{name} is given twice"),
        why=B("只有第一个会生效。", "Only the first one counts."),
        mend=B("删去其中一个。", "Delete one of them."),
    ),
    Code(
        "T035",
        Severity.ERROR,
        meaning=B("缺少必需的属性", "required attribute is missing"),
        message=B("::: {container} 缺少 {name}", "::: {container} needs {name}"),
        why=B(
            "没有它，这一块无法生成，或无法说明理由。",
            "Without it the block cannot be made, or nobody knows why it is there.",
        ),
        mend=B("在容器首行补上。", "Add it to the container's first line."),
        hints={
            "reason": B('写成 ::: only {{reason="…"}}', 'write ::: only {{reason="…"}}'),
            "framework": B("例如 ::: index {{framework=gri}}", "for example ::: index {{framework=gri}}"),
        },
    ),
)

#: Everything the parser of files and Markdown may find.
TEXT: tuple[Code, ...] = (*_FILES, *_PLACEHOLDERS, *_HEADINGS, *_ATTRIBUTES, *BLOCKS)
