"""What RELEASE.html says."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.language import Bilingual

TEXTS: Mapping[str, Bilingual[str]] = {
    "version": Bilingual("版本", "Version"),
    "date": Bilingual("日期", "Date"),
    "period": Bilingual("报告期", "Period"),
    "documents": Bilingual("文件", "Documents"),
    "document": Bilingual("文件", "Document"),
    "size": Bilingual("大小", "Size"),
    "approvals": Bilingual("认可", "Approvals"),
    "chapter": Bilingual("章", "Chapter"),
    "chinese_by": Bilingual("中文由谁认可", "Chinese approved by"),
    "english_share": Bilingual("英文已认可的段", "English segments approved"),
    "both_languages": Bilingual("中英文同在一个文件", "both languages in one file"),
    "by": Bilingual("英文审阅人", "English reviewed by"),
    "unapproved": Bilingual(
        "本版本的英文尚未全部认可。英文封面已注明。",
        "Not all of the English in this release is approved. Its title page says so.",
    ),
    "traced": Bilingual("有出处的数字", "figures with a source"),
    "excepted": Bilingual("声明的例外", "declared exceptions"),
    "untraced": Bilingual("没有出处的数字", "figures without a source"),
    "metrics": Bilingual("指标", "metrics"),
    "segments": Bilingual("英文已认可", "English approved"),
    "waived": Bilingual("豁免", "waivers"),
    "waivers": Bilingual("有人负责的例外", "What somebody answers for"),
    "code": Bilingual("代码", "Code"),
    "place": Bilingual("何处", "Where"),
    "reason": Bilingual("理由", "Reason"),
    "owner": Bilingual("负责人", "Owner"),
    "no_waivers": Bilingual("没有豁免。", "Nothing is waived."),
    "only": Bilingual("只有一种语言的内容", "What stands in one language by intent"),
    "check": Bilingual("如何核对", "How to check this release"),
    "check_about": Bilingual(
        "下面的命令核对压缩包中每个文件，不需要报告的原文。压缩包本身的 SHA-256 由发布者另行公布。",
        "This command checks every file of the archive; the sources of the report are not needed. "
        "The SHA-256 of the archive itself is given out by whoever released it.",
    ),
    "inputs": Bilingual("由哪些原文生成", "Made from these sources"),
    "tools": Bilingual("所用程序", "Made with"),
}

#: What each file of a release is, in the order in which readers ask for them.
DOCUMENTS: Mapping[str, Bilingual[str]] = {
    "report.zh.html": Bilingual("中文报告，网页", "Report in Chinese, page"),
    "report.en.html": Bilingual("英文报告，网页", "Report in English, page"),
    "report.bilingual.html": Bilingual("中英对照，网页", "Report in both languages, page"),
    "report.zh.docx": Bilingual("中文报告，Word", "Report in Chinese, Word"),
    "report.en.docx": Bilingual("英文报告，Word", "Report in English, Word"),
    "metrics.html": Bilingual("指标核对表", "Tie-out of all figures"),
    "parity.html": Bilingual("译文核对报告", "Translator’s report"),
    "metrics.json": Bilingual("指标核对表，数据", "Tie-out, as data"),
    "parity.json": Bilingual("译文核对报告，数据", "Translator’s report, as data"),
}
