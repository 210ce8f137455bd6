"""Codes T040 to T099: containers, tables, notes, links, comments and front matter."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_CONTAINERS: tuple[Code, ...] = (
    Code(
        "T040",
        Severity.ERROR,
        meaning=B("未知的容器", "unknown container"),
        message=B("没有名为“{name}”的容器", "there is no container {name!r}"),
        why=B("其中内容会按普通正文印出。", "What is inside prints as ordinary text."),
        mend=B("改成已知的容器。", "Use one of the known containers."),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "known": B("可用：{names}", "known: {names}"),
        },
    ),
    Code(
        "T041",
        Severity.ERROR,
        meaning=B("容器没有结束", "container is not closed"),
        message=B("“{name}”没有以“:::”结束", "{name} is not closed with :::"),
        why=B(
            "不知道它到哪里为止，其中内容按普通正文印出。",
            "Nobody can tell where it ends, so what follows prints as ordinary text.",
        ),
        mend=B(
            "在内容之后加一行“:::”，冒号与首行一样多。",
            "Put a line of ::: after its content, with as many colons as the first line.",
        ),
        hints={"close": B("在内容之后加一行“:::”", "put a line of ::: after its content")},
    ),
    Code(
        "T042",
        Severity.ERROR,
        meaning=B("多余的“:::”", "::: that closes nothing"),
        message=B("这里没有可结束的容器", "there is no container to close here"),
        why=B(
            "多半是前面的容器名漏写，或多写了一行。",
            "A container's first line is missing, or this line is one too many.",
        ),
        mend=B("删去这一行，或补上“::: 名称”。", "Delete the line, or add the `::: name` it belongs to."),
    ),
    Code(
        "T043",
        Severity.ERROR,
        meaning=B("容器中有不该有的内容", "content that a container cannot show"),
        message=B("“{name}”中不能有这样的内容", "{name} cannot hold this"),
        why=B("这种版式只能排印特定的内容。", "Its layout has a place for certain blocks only."),
        mend=B("移到容器之外，或改用别的容器。", "Move it out, or use another container."),
        hints={
            "figures": B("只放图片，每张一行", "images only, one a line"),
            "timeline": B(
                "只放定义列表（月份一行，“: 事件”一行）与季度标题",
                "definition lists (a month, then `: what happened`) and headings of quarters",
            ),
            "cards": B("每张卡片以标题开始", "begin each card with a heading"),
            "index": B("索引由程序编成，容器内不写内容", "the index is compiled; write nothing inside"),
        },
    ),
    Code(
        "T044",
        Severity.ERROR,
        meaning=B("指标行有误", "line that names no metric"),
        message=B("“{line}”不是指标", "{line!r} does not name a metric"),
        why=B("这一行不会出现在报告中。", "The line would not appear in the report."),
        mend=B(
            "每行写一个指标，例如 ghg.total 或 ghg.total@2022。", "One key a line, such as ghg.total or ghg.total@2022."
        ),
        hints={
            "keys": B("每行一个指标，例如 ghg.total", "one key a line, such as ghg.total"),
            "groups": B(
                "每行一个指标或“- group: ghg”；标题段之后空一行",
                "one key a line, or `- group: ghg`; leave a blank line after a caption",
            ),
            "braces": B("这里直接写指标，不加花括号", "write the key itself, without braces"),
        },
    ),
    Code(
        "T045",
        Severity.ERROR,
        meaning=B("容器首行有误", "malformed first line of a container"),
        message=B("无法读懂“{line}”", "cannot read {line!r}"),
        why=B("容器的名称或设置可能没有生效。", "Its name or attributes may not have taken effect."),
        mend=B("写成“::: 名称 {属性}”。", "Write `::: name {attributes}`."),
        hints={
            "width": B("请用半角冒号 :::", "use ASCII colons, :::"),
            "name": B("在冒号后写名称，例如 ::: case", "put a name after the colons, as in ::: case"),
            "rest": B("名称之后只能有花括号中的属性", "only attributes in braces may follow the name"),
        },
    ),
    Code(
        "T046",
        Severity.ERROR,
        meaning=B("空容器", "empty container"),
        message=B("“{name}”中没有内容", "{name} is empty"),
        why=B("报告中会留下一块空白。", "It would leave an empty place in the report."),
        mend=B("写入内容，或删去这个容器。", "Fill it, or delete it."),
    ),
)

_TABLES: tuple[Code, ...] = (
    Code(
        "T050",
        Severity.ERROR,
        meaning=B("单元格多于列数", "more cells than columns"),
        message=B(
            "此行有 {found} 格，表头只有 {expected} 列；多出的不会印出",
            "this row has {found} cells, the head {expected}; the surplus is not printed",
        ),
        why=B("多出的内容会无声消失。", "The surplus would vanish without a word."),
        mend=B("删去多余的竖线；正文中的竖线写成 \\|。", "Delete the extra bar; write a bar in the text as \\|."),
        hints={"pipe": B("正文中的竖线写成 \\|", "write a bar in the text as \\|")},
    ),
    Code(
        "T051",
        Severity.ERROR,
        meaning=B("表格行列不齐", "cells do not make a rectangle"),
        message=B("表格行列不齐：{problem_zh}", "the cells do not make a rectangle: {problem}"),
        why=B("这样的表格无法排印。", "Such a table cannot be laid out."),
        mend=B(
            "检查 rows、cols 与每行的格数；被合并的格不要再写。",
            "Check rows, cols and the cells of each row; do not write cells that others cover.",
        ),
        hints={
            "covered": B("被上方或左方合并的格不要再写", "do not write cells that a cell above or to the left covers"),
            "rows": B("减小 rows", "make rows smaller"),
            "columns": B("一张表可有 1 至 100 列", "a table has 1 to 100 columns"),
        },
    ),
    Code(
        "T052",
        Severity.ERROR,
        meaning=B("“table”中没有表格", "no table in ::: table"),
        message=B("这里应有一张竖线表格或一个两层列表", "a pipe table or a list of lists is expected here"),
        why=B("内容会按普通正文印出。", "What is inside prints as ordinary text."),
        mend=B(
            "先写标题段（可无），再写一张竖线表格或两层列表。",
            "Write a caption paragraph, if any, then one pipe table or one list of lists.",
        ),
        hints={
            "content": B(
                "标题段之后只能有一张竖线表格，或一个两层列表",
                "after the caption, one pipe table or one list of lists, nothing else",
            ),
            "row": B(
                "外层每一项是一行，其中只有一个列表，每项是一格：“- - 甲”",
                "each outer item is a row and holds one list, whose items are cells: `- - a`",
            ),
        },
    ),
    Code(
        "T053",
        Severity.WARNING,
        meaning=B("单元格少于列数", "fewer cells than columns"),
        message=B("此行只有 {found} 格，表头有 {expected} 列", "this row has {found} cells, the head {expected}"),
        why=B(
            "缺的格会留空；少一条竖线会使数字错列。",
            "The rest stay empty; a missing bar moves figures into the wrong column.",
        ),
        mend=B("补上竖线；空格也要写出。", "Add the missing bar, also for empty cells."),
    ),
    Code(
        "T054",
        Severity.ERROR,
        meaning=B("属性与列数不符", "attribute does not fit the columns"),
        message=B(
            "{name} 说的是 {found} 列，表格有 {expected} 列",
            "{name} speaks of {found} columns, the table has {expected}",
        ),
        why=B("无法知道每列该怎样排。", "Nobody can tell which column is meant."),
        mend=B("每列写一项。", "Give one entry a column."),
    ),
)

_NOTES_AND_LINKS: tuple[Code, ...] = (
    Code(
        "T060",
        Severity.ERROR,
        meaning=B("脚注没有定义", "footnote is not defined"),
        message=B("没有脚注 {label}", "there is no footnote {label}"),
        why=B("方括号会原样印出，读者找不到注文。", "The brackets print as they stand, and readers find no note."),
        mend=B("在文件中加一行“[^标签]: 注文”。", "Add a line `[^label]: text` to the file."),
        hints={"define": B("加一行“[^{label}]: 注文”", "add a line `[^{label}]: text`")},
    ),
    Code(
        "T061",
        Severity.ERROR,
        meaning=B("脚注没有被引用", "footnote is never used"),
        message=B("没有地方引用脚注 {label}", "nothing refers to footnote {label}"),
        why=B("没有引用的脚注不会印出。", "A note that nothing refers to is not printed."),
        mend=B("在正文中加上 [^标签]，或删去注文。", "Refer to it with [^label], or delete it."),
    ),
    Code(
        "T062",
        Severity.ERROR,
        meaning=B("脚注重复定义", "footnote defined twice"),
        message=B("脚注 {label} 已有定义", "footnote {label} is defined already"),
        why=B("只有第一个会印出。", "Only the first one is printed."),
        mend=B("改名，或删去其中一个。", "Rename one, or delete it."),
    ),
    Code(
        "T070",
        Severity.ERROR,
        meaning=B("不接受的链接", "link that is refused"),
        message=B("不接受“{scheme}:”链接：{target}", "{scheme}: links are refused: {target}"),
        why=B(
            "这类链接会在读者的机器上运行代码或读取文件。",
            "Such links run code, or read files, on the reader's machine.",
        ),
        mend=B(
            "链接到网页（https:）、邮箱（mailto:）或报告内的 #id；图片放在 assets/ 中。",
            "Link to a page (https:), an address (mailto:) or an #id; keep images in assets/.",
        ),
    ),
    Code(
        "T071",
        Severity.ERROR,
        meaning=B("链接没有文字", "link without text"),
        message=B("指向“{target}”的链接没有文字", "the link to {target!r} has no text"),
        why=B("读者看不见它，读屏软件也读不出。", "Readers cannot see it, and screen readers cannot name it."),
        mend=B(
            "在方括号里写上文字；只有 [](#id) 可以为空。", "Put a text between the brackets; only [](#id) may be empty."
        ),
    ),
)

_COMMENTS: tuple[Code, ...] = (
    Code(
        "T080",
        Severity.ERROR,
        meaning=B("豁免写法有误", "malformed waiver"),
        message=B("“{text}”不是有效的豁免", "{text!r} is not a waiver"),
        why=B("没有代码或理由的豁免不会生效。", "A waiver without a code or a reason has no effect."),
        mend=B("写成 <!-- allow T021: 理由 -->。", "Write <!-- allow T021: why -->."),
        hints={
            "code": B("写上代码，例如 allow T021: …", "name a code, as in allow T021: …"),
            "reason": B("在冒号后写明理由", "say why, after a colon"),
        },
    ),
    Code(
        "T081",
        Severity.ERROR,
        meaning=B("注释没有结束", "comment is not closed"),
        message=B("“<!--”没有以“-->”结束", "<!-- is not closed with -->"),
        why=B("注释会印在报告中。", "The comment would print in the report."),
        mend=B(
            "在同一段内以 --> 结束；跨段的注释要独占几行。",
            "Close it with --> in the same paragraph; a comment with blank lines stands on lines of its own.",
        ),
    ),
    Code(
        "T082",
        Severity.WARNING,
        meaning=B("HTML 会按文字印出", "HTML prints as text"),
        message=B("{text} 会原样印出", "{text} prints as it stands"),
        why=B(
            "Markdown 中只认注释；其他 HTML 无法进入 Word。",
            "Comments are the only HTML that is read; nothing else could go into Word.",
        ),
        mend=B("用 Markdown 写法；若确是正文，写成 \\<。", "Use Markdown; if it is text, write \\<."),
        hints={
            "break": B(
                "换行用行末的反斜杠；单元格内要分段，请用列表式表格",
                "for a line break end the line with a backslash; for paragraphs in a cell use a table of lists",
            )
        },
    ),
    Code(
        "T090",
        Severity.ERROR,
        meaning=B("文件头没有结束", "front matter is not closed"),
        message=B("文件开头的“---”没有对应的“---”", "the --- that begins this file has no second ---"),
        why=B("导语与图片设置会印成正文。", "Lead and picture would print as text."),
        mend=B(
            "在设置之后加一行“---”；若要横线，写成 ***。", "Put a line of --- after the keys; for a rule, write ***."
        ),
        hints={"close": B("在设置之后加一行“---”", "put a line of --- after the keys")},
    ),
)

BLOCKS: tuple[Code, ...] = (*_CONTAINERS, *_TABLES, *_NOTES_AND_LINKS, *_COMMENTS)
