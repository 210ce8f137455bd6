"""What `status`, `approve` and `draft` say, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.language import Bilingual

TRANSLATION_TEXTS: Mapping[str, Bilingual[str]] = {
    "about-status": Bilingual(
        "翻译进度：各章多少段，已认可、已过时、认可后改过、未认可和未翻译的各多少；过时的列出中文改了什么。\n\n"
        "认可记录存于 content/translations.lock。",
        "How far the translation is: for each chapter, how many segments are approved, stale, edited since, "
        "not approved yet and not translated; of stale ones, what changed in the Chinese.\n\n"
        "Approvals are kept in content/translations.lock.",
    ),
    "about-approve": Bilingual(
        "认可 FILE 这一章的译文；写作 FILE:LINE 则只认可该行所在的段。\n\n"
        "FILE 是中文或英文文件，或 report.yaml、metrics.yaml。"
        "对照检查有错误的段和未翻译的段不予认可，退出码为 1。",
        "Approve the English of the chapter FILE, or of the segment at FILE:LINE. FILE is its Chinese or English file, "
        "or report.yaml or metrics.yaml.\n\n"
        "Segments with parity errors, and those not translated, are refused; the exit code is then 1.",
    ),
    "about-draft": Bilingual(
        "为中文章 CHAPTER（文件名不含扩展名）写出英文骨架：编号、占位符、表格、脚注都在原位，"
        "待译的文字标有 ⟦未译⟧。\n\n"
        "已有内容的英文文件不会被覆盖。",
        "Write the English skeleton of the Chinese chapter CHAPTER, by file stem: ids, placeholders, tables and notes "
        "in place, and every text that is to be translated marked.\n\n"
        "An English file that holds anything is not overwritten.",
    ),
    "short-status": Bilingual("翻译进度。", "Show how far the translation is."),
    "short-approve": Bilingual("认可译文。", "Approve translations."),
    "short-draft": Bilingual("为中文章写出英文骨架。", "Write the English skeleton of a Chinese chapter."),
    "help-by": Bilingual("认可人的姓名。", "Who approves."),
    "help-prune": Bilingual(
        "并删去已无对应的段的认可记录。", "Also delete approvals that no segment of the report uses any more."
    ),
    "none-approved": Bilingual(
        "尚无认可的译文。审阅后用 zhengben approve FILE --by 姓名 认可。",
        "Nothing is approved yet. After a review: zhengben approve FILE --by NAME.",
    ),
    "lock-faulty": Bilingual("{path} 没有全部读懂，请先改正。", "Not all of {path} could be read; mend it first."),
    "no-name": Bilingual("--by 须写姓名。", "--by needs a name."),
    "no-segment": Bilingual(
        "{file} 第 {line} 行没有可认可的文字。{near}", "{file}:{line} holds no words to approve. {near}"
    ),
    "nearest-line": Bilingual("最近的在第 {line} 行。", "The nearest are at line {line}."),
    "not-in-report": Bilingual(
        "{file} 不是这份报告的文件；可用：{names}。", "{file} is no file of this report. There are: {names}."
    ),
    "approved": Bilingual("{path}：{counts}。", "{path}: {counts}."),
    "count-approved": Bilingual("新认可 {count} 段", "{count} newly approved"),
    "count-already": Bilingual("{count} 段此前已认可", "{count} approved before"),
    "count-refused": Bilingual("{count} 段不予认可", "{count} refused"),
    "count-pruned": Bilingual("删去 {count} 条", "{count} deleted"),
    "refused": Bilingual("{where}: 不予认可：{why}", "{where}: not approved: {why}"),
    "refused-missing": Bilingual("没有译文", "it has no English"),
    "refused-untranslated": Bilingual("尚未翻译", "it is not translated yet"),
    "refused-extra": Bilingual("没有对应的中文", "it has no Chinese"),
    "refused-errors": Bilingual("对照检查有错误：{codes}", "parity finds errors: {codes}"),
    "drafted": Bilingual(
        "已写出 {path}：待译 {count} 段，各以 ⟦未译⟧ 标出。",
        "{path}: {count} segments to translate, each marked ⟦未译⟧.",
    ),
    "translated-already": Bilingual(
        "{path} 已有内容，未改动；删去后方可重写。",
        "{path} holds a text already and is unchanged; delete it to start anew.",
    ),
    "no-chinese": Bilingual("没有中文文件 {path}。{near}", "There is no Chinese file {path}. {near}"),
}
