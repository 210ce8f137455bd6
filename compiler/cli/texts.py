"""What the command line says, in both languages of its readers."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.cli.exchangetexts import EXCHANGE_TEXTS
from compiler.cli.releasetexts import RELEASE_TEXTS
from compiler.cli.sheettexts import SHEET_TEXTS
from compiler.cli.translationtexts import TRANSLATION_TEXTS
from compiler.language import Bilingual, Lang

TEXTS: Mapping[str, Bilingual[str]] = {
    # help
    "about": Bilingual(
        "正本：把中英双语报告编译成 Word 与 HTML，并证明两种语言说的是同一件事。\n\n中文为准，英文跟随；数字只存一处。",
        "Compile a report that exists twice, in Chinese and in English, into Word and HTML, "
        "and prove that both say the same.\n\nThe Chinese prevails, the English follows, every figure is stored once.",
    ),
    "about-build": Bilingual(
        "生成报告 REPORT（默认为当前文件夹）的全部文件。\n\n"
        "有错误时仍会写出，但每页标明“草稿”，退出码为 1。生成失败或中断时，原有文件保持不变。",
        "Print the report in folder REPORT (default: here) as Word and HTML.\n\n"
        "With errors the documents are still written, marked as drafts on every page, and the exit code is 1. "
        "A build that fails or is stopped leaves the files of the last one as they were.",
    ),
    "about-check": Bilingual(
        "检查报告 REPORT（默认为当前文件夹），列出全部问题，不写任何文件。",
        "Show everything that is wrong with the report in folder REPORT (default: here), and write nothing.",
    ),
    "about-parity": Bilingual(
        "比较两个 Markdown 文件：英文 EN.md 是否逐段对应中文 ZH.md。\n\n不需要报告，也不需要指标文件；占位符按键比较。",
        "Compare two Markdown files: does the English say, segment by segment, what the Chinese says?\n\n"
        "Needs no report and no metrics file; placeholders are compared by key.",
    ),
    "about-init": Bilingual(
        "在文件夹 DIR 中新建一份小报告，可立即生成和检查。DIR 须不存在或为空。",
        "Start a small new report in folder DIR, ready to build and to check. DIR must be absent or empty.",
    ),
    "about-explain": Bilingual(
        "解释问题代码 CODE：含义、为何重要、如何解决。不写 CODE 则列出全部代码。",
        "Explain the code of a finding: what it means, why it matters, how to mend it. Without CODE, list all codes.",
    ),
    "about-metrics": Bilingual(
        "查看报告的指标，给指标改名，或与 Excel 往来。",
        "Look up the metrics of a report, rename one, or take their values to Excel and back.",
    ),
    "about-metrics-list": Bilingual(
        "列出指标：键、报告期的数值、名称。PATTERN 可含 *，如 'ghg.*'。",
        "List the metrics: key, value of the report's period, name. PATTERN may hold *, as in 'ghg.*'.",
    ),
    "about-metrics-show": Bilingual(
        "显示指标 KEY 的数值、来源、公式、核对与注释。",
        "Show the values of the metric KEY, with sources, formula, checks and notes.",
    ),
    "about-metrics-where": Bilingual(
        "列出中英文报告中印出指标 KEY 的每一处。", "List every place where either language prints the metric KEY."
    ),
    "about-metrics-unused": Bilingual(
        "列出两种语言都没有印出的指标。", "List the metrics that neither language prints."
    ),
    "about-metrics-rename": Bilingual(
        "把指标 OLD 改名为 NEW：指标文件、公式、核对、两种语言的正文一并修改，要么全改，要么不改。\n\n"
        "注释、顺序、空格和换行都保持原样。",
        "Rename the metric OLD to NEW in the metrics file, its formulas and checks, and both languages' texts: "
        "all of it or nothing.\n\nComments, order, spaces and line ends stay as they are.",
    ),
    "about-disclosures": Bilingual(
        "列出各披露框架的条目：已披露、从略、见于他处、未提及，或自相矛盾。",
        "Show what the report discloses of each framework, what it omits or leaves to others, and what is missing.",
    ),
    "about-schema": Bilingual(
        "打印 NAME（report、metrics、glossary 或 disclosures）的 JSON Schema，供编辑器补全和校验。",
        "Print the JSON Schema of NAME: report, metrics, glossary or disclosures. Editors complete and validate by it.",
    ),
    "help-framework": Bilingual(
        "只看此框架，如 gri；可重复。", "Show this framework only, such as gri; may be repeated."
    ),
    "no-framework": Bilingual("没有披露框架 {key}；已有：{names}。", "There is no framework {key}; there are {names}."),
    "help-glossary": Bilingual(
        "术语表（glossary.yaml）；英文须使用其中的译名。", "A glossary.yaml, whose terms the English must use."
    ),
    "help-ui": Bilingual(
        "消息的语言；默认取报告的设定，否则为英文。", "Language of messages [default: the report's, else en]."
    ),
    "help-out": Bilingual("输出文件夹；默认为 REPORT/build。", "Folder for the documents [default: REPORT/build]."),
    "help-lang": Bilingual("要生成的语言。", "Languages to print."),
    "help-to": Bilingual(
        "要生成的格式，以逗号并列：docx、html；其余如 epub、odt 由 pandoc 生成。",
        "Formats to print, separated by commas: docx, html; others, such as epub and odt, are written by pandoc.",
    ),
    "help-only": Bilingual(
        "只印这一章（文件名不含扩展名），可多次使用。", "Print this chapter only, by file stem; may be repeated."
    ),
    "help-build-strict": Bilingual(
        "警告也算错误；有问题就不写任何文件。", "Warnings count as errors, and with any nothing is written."
    ),
    "help-check-strict": Bilingual("警告也算错误。", "Warnings count as errors."),
    "help-format": Bilingual("输出形式。", "Form of the output."),
    "help-report": Bilingual(
        "报告所在的文件夹；默认为最近的上级报告。", "The report's folder [default: the nearest one upwards]."
    ),
    "help-help": Bilingual("显示本说明。", "Show this page."),
    "help-version": Bilingual("显示版本。", "Show the version."),
    # one line a command, for the overview
    "short-build": Bilingual("生成 Word 与 HTML。", "Print a report as Word and HTML."),
    "short-check": Bilingual("列出报告的全部问题。", "Show everything that is wrong with a report."),
    "short-parity": Bilingual("比较中英两个 Markdown 文件。", "Compare a Chinese and an English Markdown file."),
    "short-init": Bilingual("新建一份小报告。", "Start a small new report."),
    "short-metrics": Bilingual("查看指标，或给指标改名。", "Look up metrics, or rename one."),
    "short-disclosures": Bilingual("各框架披露了什么。", "Show what is disclosed of each framework."),
    "short-schema": Bilingual("打印 YAML 文件的 JSON Schema。", "Print the JSON Schema of a YAML file."),
    "short-metrics-list": Bilingual("列出指标。", "List the metrics."),
    "short-metrics-show": Bilingual("显示一个指标。", "Show one metric."),
    "short-metrics-where": Bilingual("指标印在何处。", "Where a metric is printed."),
    "short-metrics-unused": Bilingual("从未印出的指标。", "Metrics that are never printed."),
    "short-metrics-rename": Bilingual("给指标改名。", "Rename a metric."),
    "short-explain": Bilingual("解释一个问题代码。", "Explain the code of a finding."),
    # work and results
    "compiling": Bilingual("正在编译", "compiling"),
    "printing": Bilingual("正在生成文件", "printing"),
    "comparing": Bilingual("正在比较", "comparing"),
    "written": Bilingual(
        "已写入 {folder}：{total} 个文件，其中 {changed} 个有变化。",
        "{folder}: {total} files, {changed} of them changed.",
    ),
    "written-draft": Bilingual(
        "已写入 {folder}：{total} 个文件，均标为草稿，因为尚有错误。",
        "{folder}: {total} files, marked as drafts because of the errors.",
    ),
    "not-written": Bilingual(
        "未写入任何文件：--strict 不容许错误和警告。",
        "Nothing was written: --strict allows neither errors nor warnings.",
    ),
    "planted": Bilingual(
        "已在 {folder} 新建报告，共 {total} 个文件。\n\n接下来：\n"
        "  zhengben check {folder}    查看问题\n  zhengben build {folder}    生成 Word 与 HTML\n\n"
        "文字在 content/zh 和 content/en，数字在 content/metrics.yaml。",
        "A new report of {total} files is in {folder}.\n\nNext:\n"
        "  zhengben check {folder}    shows what is wrong\n  zhengben build {folder}    prints Word and HTML\n\n"
        "Its words are in content/zh and content/en, its figures in content/metrics.yaml.",
    ),
    # failures
    "no-folder": Bilingual("没有文件夹 {path}。", "There is no folder {path}."),
    "no-report": Bilingual(
        "{path} 不是报告：其中没有 content/report.yaml。用 zhengben init 可新建一份。",
        "{path} is not a report: it has no content/report.yaml. `zhengben init` starts a new one.",
    ),
    "report-above": Bilingual(
        "{path} 不是报告：其中没有 content/report.yaml。是否应为上级的 {above}？",
        "{path} is not a report: it has no content/report.yaml. Did you mean {above}, further up?",
    ),
    "unreadable": Bilingual("无法读取 {path}：拒绝访问。", "{path} cannot be read: access was refused."),
    "absent": Bilingual("没有文件 {path}。", "There is no file {path}."),
    "is-folder": Bilingual("{path} 是文件夹，不是文件。", "{path} is a folder, not a file."),
    "no-chapter": Bilingual(
        "--only：报告没有名为 {stem} 的章。{near}", "--only: the report has no chapter {stem}. {near}"
    ),
    "chapters": Bilingual("可用：{names}。", "There are: {names}."),
    "out-inside": Bilingual(
        "--out：{path} 存放报告的原文，不能同时存放输出。",
        "--out: {path} holds what the report is made from; choose another folder.",
    ),
    "no-format": Bilingual("--to：不支持 {name}；可用 {names}。", "--to: {name} is not a format; there are {names}."),
    "no-conversion": Bilingual("pandoc 无法完成转换：{reason}", "pandoc could not convert the report: {reason}"),
    "about-paginate": Bilingual(
        "用 LibreOffice 排版报告 REPORT 的 Word 文件，把各处的页码写入 content/pages.lock，"
        "供目录、页码引用和索引使用。",
        "Lay out the Word documents of the report in folder REPORT (default: here) with LibreOffice, "
        "and write the page of each bookmark to content/pages.lock: for the contents, references and indexes.",
    ),
    "short-paginate": Bilingual("确定 Word 文件的页码。", "Find the pages of the Word documents."),
    "paginate-errors": Bilingual(
        "报告有错误，请先改正；草稿不排页码。", "The report has errors: mend them first. A draft has no pages."
    ),
    "no-office": Bilingual(
        "找不到 LibreOffice（soffice）；请先安装，例如 apt install libreoffice-writer。",
        "LibreOffice (soffice) was not found: install it, for example with apt install libreoffice-writer.",
    ),
    "no-layout": Bilingual("LibreOffice 未能排版：{reason}", "LibreOffice could not lay the document out: {reason}"),
    "no-rest": Bilingual("页码反复变动，没有稳定下来", "the pages kept moving"),
    "paginated": Bilingual("{lang}：{count} 页，{marks} 处书签。", "{lang}: {count} pages, {marks} bookmarks."),
    "paginated-file": Bilingual("已写入 {path}。", "{path} is written."),
    "no-code": Bilingual("没有代码 {code}。{near}", "There is no code {code}. {near}"),
    "nearest": Bilingual("是否应为 {names}？", "Did you mean {names}?"),
    "no-metric": Bilingual("没有指标 {key}。{near}", "There is no metric {key}. {near}"),
    "metric-exists": Bilingual(
        "已有指标 {key}；请另选一个名字。", "There is a metric {key} already; choose another name."
    ),
    "metric-malformed": Bilingual(
        "“{key}”不能作键名：用小写字母、数字、下划线，以点分段，至少两段，不以 report. 开头。",
        "{key!r} cannot be a key: use lower-case letters, digits, underscores, and dots between at least two parts; "
        "not report. at its beginning.",
    ),
    "rename-glob": Bilingual(
        "未改名：{place} 的公式用到 {glob}，改名后会把 {key} 也算进去。",
        "Nothing was renamed: the formula at {place} uses {glob}, which would come to cover {key}.",
    ),
    "rename-unsafe": Bilingual(
        "未改名：{place} 的写法无法安全修改（转义，或花括号中的逗号）；请改写该处再试。",
        "Nothing was renamed: {place} is written so that it cannot be changed safely (escapes, or a comma inside "
        "braces). Write it another way and try again.",
    ),
    "rename-unreadable": Bilingual("未改名：先改正以上错误。", "Nothing was renamed: mend the errors above first."),
    "renamed": Bilingual(
        "已把 {old} 改名为 {new}：{files} 个文件，{places} 处。",
        "{old} is now {new}: {places} places in {files} files.",
    ),
    "renamed-file": Bilingual("  {file}  第 {lines} 行", "  {file}  lines {lines}"),
    "printed-nowhere": Bilingual("{key} 在两种语言中都没有印出。", "{key} is printed in neither language."),
    "all-printed": Bilingual("每个指标都印出了。", "Every metric is printed."),
    "no-metrics": Bilingual("没有符合的指标。", "There are no such metrics."),
    "formula-of": Bilingual("{key} 的公式", "formula of {key}"),
    "check-of": Bilingual("核对 {id}", "check {id}"),
    "metric-places": Bilingual("印出 {zh} 处中文、{en} 处英文", "printed in {zh} Chinese and {en} English places"),
    "write-changed": Bilingual(
        "{path} 刚刚被别的程序改动过；未写入任何文件，请再试一次。",
        "{path} was changed by another program just now; nothing was written. Try again.",
    ),
    "write-full": Bilingual(
        "无法写入 {path}：磁盘空间不足。原有文件未变。",
        "{path} cannot be written: the disk is full. What was there is unchanged.",
    ),
    "write-denied": Bilingual(
        "无法写入 {path}：没有权限，或文件正在 Word 等程序中打开。原有文件未变。",
        "{path} cannot be written: permission was refused, or the file is open in Word or another program. "
        "What was there is unchanged.",
    ),
    "write-folder": Bilingual(
        "无法写入 {path}：那里有一个同名文件夹。原有文件未变。",
        "{path} cannot be written: a folder of that name is in the way. What was there is unchanged.",
    ),
    "write-occupied": Bilingual(
        "无法写入 {path}：那里的文件不是文件夹。原有文件未变。",
        "{path} cannot be written: a file stands where a folder is needed. What was there is unchanged.",
    ),
    "write-other": Bilingual(
        "无法写入 {path}：{detail}。原有文件未变。", "{path} cannot be written: {detail}. What was there is unchanged."
    ),
    "not-empty": Bilingual("{path} 不是空文件夹；请另选一个名字。", "{path} is not empty; choose another folder."),
    "output-lost": Bilingual("无法写到标准输出：{reason}。", "Standard output cannot be written: {reason}."),
    "interrupted": Bilingual("已中断；原有文件未变。", "Stopped. The files of the last build are as they were."),
    "fault": Bilingual(
        "zhengben 因自身的缺陷停止，与报告内容无关；原有文件未变。\n"
        "  zhengben {version}，{where}\n请把这两行连同所用命令报告给本项目，谢谢。",
        "zhengben stopped because of a fault of its own, not of your report. What was there is unchanged.\n"
        "  zhengben {version}, {where}\nPlease report these two lines and the command to the project. Thank you.",
    ),
    # explain
    "explain-why": Bilingual("为何重要", "Why it matters"),
    "explain-mend": Bilingual("如何解决", "How to mend it"),
    "explain-message": Bilingual("消息的样子", "What it looks like"),
    "explain-hints": Bilingual("可能的提示", "Hints it may give"),
    **SHEET_TEXTS,
    **RELEASE_TEXTS,
    **EXCHANGE_TEXTS,
    **TRANSLATION_TEXTS,
}


def say(key: str, ui: Lang, /, **arguments: object) -> str:
    return TEXTS[key][ui].format_map(arguments)
