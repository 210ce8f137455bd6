"""Codes R001 to R099: report.yaml, chapters, waivers and the build."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

REPORT: tuple[Code, ...] = (
    Code(
        "R001",
        Severity.ERROR,
        meaning=B("报告期写法有误", "reporting period is malformed"),
        message=B("{key} 的值“{text}”不是报告期", "{key}: {text} is not a period"),
        why=B(
            "占位符默认取报告期的数值。", "Placeholders print the reporting period's values unless they say otherwise."
        ),
        mend=B("写成 2023、2023Q3 或 2023-06。", "Write 2023, 2023Q3 or 2023-06."),
    ),
    Code(
        "R002",
        Severity.ERROR,
        meaning=B("不支持的文件版本", "unsupported schema version"),
        message=B(
            "不支持 schema: {schema}，本程序读取 schema: 1",
            "schema: {schema} is not known; this program reads schema: 1",
        ),
        why=B("别的版本可能另有含义。", "Another version may mean other things by the same keys."),
        mend=B("写成 schema: 1，或升级程序。", "Write schema: 1, or use a newer program."),
    ),
    Code(
        "R003",
        Severity.ERROR,
        meaning=B("日期写法有误", "date is malformed"),
        message=B("{key} 的值“{text}”不是日期", "{key}: {text} is not a date"),
        why=B("文件中只印此处给出的日期，不取系统时间。", "Documents carry the dates given here, never the clock's."),
        mend=B("写成 2024-05-31。", "Write 2024-05-31."),
    ),
    Code(
        "R004",
        Severity.ERROR,
        meaning=B("值不在可选之列", "value is not one of the choices"),
        message=B("{key} 的值“{text}”不可用，可选 {choices}", "{key}: {text} is not one of {choices}"),
        why=B("其他值没有定义。", "No other value has a meaning."),
        mend=B("改用可选的值。", "Use one of the choices."),
    ),
    Code(
        "R005",
        Severity.ERROR,
        meaning=B("章列出两次", "chapter is listed twice"),
        message=B("章 {stem} 已在前面列出", "the chapter {stem} is listed already"),
        why=B("同一章印两次，编号与引用都会重复。", "Printed twice, its numbers and ids would clash."),
        mend=B("删去其中一处。", "Remove one of the two."),
    ),
    Code(
        "R006",
        Severity.ERROR,
        meaning=B("章文件名不可用", "chapter name cannot be used"),
        message=B("“{text}”不能作章文件名", "{text} cannot be the name of a chapter"),
        why=B("它同时是两种语言的文件名。", "It names the files of both languages, on every system."),
        mend=B(
            "只用字母、数字、- 与 _，不写 .md 与文件夹。", "Use letters, digits, - and _; leave out .md and folders."
        ),
    ),
    Code(
        "R010",
        Severity.ERROR,
        meaning=B("主题文件语法错误", "theme file syntax error"),
        message=B("无法读取主题：{problem}", "the theme cannot be read: {problem}"),
        why=B("将使用默认外观。", "The default look is used instead."),
        mend=B("按 TOML 语法改正。", "Correct the TOML."),
    ),
    Code(
        "R011",
        Severity.ERROR,
        meaning=B("未知的主题项", "unknown theme token"),
        message=B("主题没有 {token} 一项，或类型不同", "the theme has no {token}, or it is of another type"),
        why=B("拼错的项不会有任何效果。", "A misspelt token would change nothing."),
        mend=B("对照默认主题改正。", "Compare with the default theme."),
    ),
    Code(
        "R012",
        Severity.ERROR,
        meaning=B("assets/web 中有无名文件", "unknown file in assets/web"),
        message=B("没有名为 {file} 的模板或样式", "no template or style sheet is called {file}"),
        why=B(
            "文件按名称替换自带的模板与样式，拼错便不起作用。",
            "Files replace the package's own by name: a misspelt one would change nothing.",
        ),
        mend=B(
            "改成所替换文件的名称；新增的样式写进 extra.css。",
            "Give it the name of the file that it replaces; styles of your own go into extra.css.",
        ),
        hints={
            "nearest": B("相近的名称：{names}", "similar names: {names}"),
            "list": B("可用的名称：{names}", "the names are {names}"),
        },
    ),
    Code(
        "R013",
        Severity.ERROR,
        meaning=B("模板无法使用", "template cannot be used"),
        message=B("模板出错：{problem}", "the template fails: {problem}"),
        why=B("网页将以自带的模板印出。", "The pages are printed with the package's templates instead."),
        mend=B(
            "对照自带的模板改正；可用的变量见 docs/web.md。",
            "Compare with the package's template; docs/web.md lists what templates are given.",
        ),
    ),
    Code(
        "R014",
        Severity.ERROR,
        meaning=B("样式会截断网页", "style sheet would end its own element"),
        message=B("样式中不能有“{text}”", "a style sheet cannot hold {text}"),
        why=B(
            "样式写在网页之内，此处会被当作结尾。",
            "Style stands inside the page, and a browser would take this for its end.",
        ),
        mend=B("删去，或在字符串中用转义 \\3C 代替 <。", "Take it out, or write < as the escape \\3C in strings."),
    ),
    Code(
        "R015",
        Severity.WARNING,
        meaning=B("样式引用外部资源", "style sheet asks for another file"),
        message=B("“{text}”不会被加载", "{text} will not be loaded"),
        why=B(
            "网页自成一体，不发任何请求；安全策略会拦下。",
            "A page is one file and sends no request; its policy would stop this one.",
        ),
        mend=B("改用 data: 地址，或删去。", "Use a data: address, or take it out."),
    ),
    Code(
        "R020",
        Severity.ERROR,
        meaning=B("缺少章文件", "chapter file is missing"),
        message=B("缺少 {path}", "{path} is missing"),
        why=B("每章须有中英文各一个文件。", "Every chapter is a pair of files, one in each language."),
        mend=B("补上文件，或从 report.yaml 中删去此章。", "Add the file, or take the chapter out of report.yaml."),
        hints={"pair": B("另一语言在 {other}", "the other language is {other}")},
    ),
    Code(
        "R021",
        Severity.WARNING,
        meaning=B("文件未列入报告", "file is not part of the report"),
        message=B(
            "report.yaml 没有列出此章，它不会印出", "report.yaml does not list this chapter, so it is not printed"
        ),
        why=B("写好的内容可能被遗漏。", "Words that somebody wrote might go missing."),
        mend=B("列入 report.yaml，或移走文件。", "List it in report.yaml, or move the file away."),
        hints={"list": B("在 chapters 下加上 - file: {stem}", "add - file: {stem} under chapters")},
    ),
    Code(
        "R022",
        Severity.ERROR,
        meaning=B("文件无法读取", "file cannot be read"),
        message=B("无法读取 {path}：{problem}", "{path} cannot be read: {problem}"),
        why=B("报告需要它。", "The report needs it."),
        mend=B("检查文件及其权限。", "Check the file and its permissions."),
    ),
    Code(
        "R023",
        Severity.ERROR,
        meaning=B("报告没有章", "report has no chapters"),
        message=B("report.yaml 没有列出任何章", "report.yaml lists no chapters"),
        why=B("没有可印的内容。", "There is nothing to print."),
        mend=B("在 chapters 下列出章文件。", "List the chapter files under chapters."),
    ),
    Code(
        "R030",
        Severity.WARNING,
        meaning=B("豁免没有效果", "waiver has no effect"),
        message=B("此处没有 {code}，豁免未起作用", "there is no {code} here to allow"),
        why=B("无用的豁免会掩盖日后真正的问题。", "A waiver left behind hides the next real finding."),
        mend=B("删去这条豁免。", "Delete the waiver."),
        hints={"delete": B("删去它", "delete it")},
    ),
    Code(
        "R031",
        Severity.ERROR,
        meaning=B("豁免已过期", "waiver has expired"),
        message=B("对 {code} 的豁免已于 {expires} 到期", "the waiver of {code} expired on {expires}"),
        why=B("豁免是暂时的约定。", "A waiver is an agreement for a time."),
        mend=B("解决问题，或由负责人延期。", "Mend what it allows, or have its owner extend it."),
    ),
    Code(
        "R032",
        Severity.ERROR,
        meaning=B("未知的诊断代码", "unknown diagnostic code"),
        message=B("没有代码 {code}", "there is no code {code}"),
        why=B("写错的代码不会有任何效果。", "A misspelt code would change nothing."),
        mend=B("改正代码；全部代码见文档。", "Correct it; all codes are in the documentation."),
        hints={"nearest": B("是否应为 {names}？", "did you mean {names}?")},
    ),
    Code(
        "R040",
        Severity.ERROR,
        meaning=B("无法识别 translations.lock 的格式", "the format of translations.lock is not known"),
        message=B("第一行应为“{header}”", "the first line should be “{header}”"),
        why=B("别的格式可能另有含义。", "Another format may mean other things by the same fields."),
        mend=B("恢复第一行，或升级程序。", "Restore the first line, or use a newer program."),
        hints={"add": B("在开头加上这一行", "put this line at the beginning")},
    ),
    Code(
        "R041",
        Severity.ERROR,
        meaning=B("translations.lock 有一行无法读取", "a line of translations.lock cannot be read"),
        message=B("此行不是一条认可记录", "this line is no approval"),
        why=B("这条认可不起作用。", "Whatever it approved does not count."),
        mend=B("删去此行，再认可一次。", "Delete the line and approve the segment again."),
        hints={
            "fields": B(
                "应有五栏，以制表符隔开：章、中文指纹、英文指纹、认可人、中文；此行有 {found} 栏",
                "five fields with tabs between: chapter, fingerprints of the Chinese and the English, approver, "
                "the Chinese; this line has {found}",
            ),
            "escapes": B(r"反斜线只用于 \\、\t、\n 与 \r", r"a backslash begins \\, \t, \n or \r, and nothing else"),
            "content": B(
                "有一栏是空的，或指纹不是 16 位十六进制数",
                "a field is empty, or a fingerprint is not 16 hexadecimal digits",
            ),
        },
    ),
    Code(
        "R042",
        Severity.WARNING,
        meaning=B("同一认可记录了两次", "an approval is recorded twice"),
        message=B("{chapter} 的这条认可前面已有", "this approval of {chapter} stands there already"),
        why=B("两行的认可人可能不同，只有第一行算数。", "Two lines may name two people, and only the first counts."),
        mend=B("删去一行。", "Delete one of the lines."),
        hints={"delete": B("删去这一行", "delete this line")},
    ),
    Code(
        "R043",
        Severity.ERROR,
        meaning=B("translations.lock 有未解决的合并冲突", "translations.lock holds an unresolved merge"),
        message=B("合并冲突的标记 {mark}", "this line is left from a merge: {mark}"),
        why=B("冲突解决之前，不会改写这个文件。", "The file is not written anew before the merge is resolved."),
        mend=B(
            "保留两边的各行，删去标记；次序无关紧要。",
            "Keep the lines of both sides and delete the marks; their order does not matter.",
        ),
        hints={"both": B("保留两边，只删去标记", "keep both sides, delete the mark")},
    ),
    Code(
        "R044",
        Severity.ERROR,
        meaning=B("认可记录与其指纹不符", "an approval does not fit its fingerprint"),
        message=B(
            "{chapter} 的这一行被改动过：中文与指纹不符",
            "this line of {chapter} was changed: the Chinese does not fit its fingerprint",
        ),
        why=B(
            "认可的是什么已无法确定，这一行不算数。",
            "What was approved cannot be told any more, so the line does not count.",
        ),
        mend=B("恢复此行，或删去后再认可一次。", "Restore the line, or delete it and approve the segment again."),
        hints={"approve": B("删去此行，再认可一次", "delete the line and approve again")},
    ),
    Code(
        "R050",
        Severity.ERROR,
        meaning=B("无法读取 pages.lock", "pages.lock cannot be read"),
        message=B("此行无法读取", "this line cannot be read"),
        why=B("页码不能靠猜，整个文件都不使用。", "Pages are not guessed, so none of the file is used."),
        mend=B("运行 zhengben paginate 重新生成。", "Run zhengben paginate, which writes it anew."),
        hints={
            "header": B("第一行应为“{header}”", "the first line should be “{header}”"),
            "line": B("应为语言、编号和页码，以制表符隔开", "language, id and page are expected, with tabs between"),
        },
    ),
    Code(
        "R051",
        Severity.WARNING,
        meaning=B("页码已过时", "page numbers are stale"),
        message=B(
            "{lang} 的页码属于以前的版面，未予印出",
            "the pages of {lang} belong to an earlier layout and are not printed",
        ),
        why=B("内容或样式变了，页码就可能变。", "Words or looks have changed since, so pages may have moved."),
        mend=B("运行 zhengben paginate。", "Run zhengben paginate."),
        hints={"again": B("运行 zhengben paginate", "run zhengben paginate")},
    ),
    Code(
        "R090",
        Severity.NOTE,
        meaning=B("pandoc 不能全部承载", "what pandoc cannot carry"),
        message=B(
            "{file} 由 pandoc 生成，与 Word、HTML 有所不同",
            "{file} is written by pandoc and differs from Word and HTML",
        ),
        why=B(
            "其他格式没有对应的形式，读者看到的不尽相同。",
            "Other formats lack a form for it, so their readers see something else.",
        ),
        mend=B(
            "以 Word 与 HTML 为准发布；其他格式用于阅读和再加工。",
            "Publish Word and HTML; use the others for reading and for further work.",
        ),
        hints={
            "design": B(
                "没有封面图案、章扉页、页眉和主题颜色",
                "no cover drawing, chapter dividers, running heads or theme colours",
            ),
            "cards": B("{cards_count} 组指标卡印作条目", "{cards_count} strips of indicator cards are lists of terms"),
            "boxes": B(
                "{boxes_count} 处案例、卡片、时间轴印作普通段落",
                "{boxes_count} cases, cards and timelines are plain paragraphs",
            ),
            "calls": B(
                "{calls_count} 处重复引用的注释只印编号", "{calls_count} further calls of a note print its number alone"
            ),
            "spans": B("{spans_count} 张表的合并单元格被拆开", "merged cells of {spans_count} tables are taken apart"),
            "drawings": B("{drawings_count} 幅矢量图未能印出", "{drawings_count} vector drawings are not printed"),
            "warnings": B(
                "pandoc 有 {warnings} 条警告，首条：{first}", "pandoc warns {warnings} times, first: {first}"
            ),
        },
    ),
)
