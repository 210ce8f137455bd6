"""What `exchange export` and `exchange import` say."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.language import Bilingual

EXCHANGE_TEXTS: Mapping[str, Bilingual[str]] = {
    "about-exchange": Bilingual(
        "与翻译公司交换文稿：导出 XLIFF 或 TMX，把译文导回英文章节。",
        "Exchange texts with translation agencies: write XLIFF or TMX, and take translations back into the English.",
    ),
    "short-exchange": Bilingual("与翻译工具交换 XLIFF、TMX。", "Exchange XLIFF and TMX with translation tools."),
    "about-exchange-export": Bilingual(
        "把待译的片段写成 XLIFF 1.2 文件 FILE，或把已认可的译文写成 TMX 1.4 记忆库。\n\n"
        "占位符、脚注、链接和加粗是受保护的行内代码；附有所印的数字、术语、作者的说明和中文的改动。",
        "Write the segments that need translating as an XLIFF 1.2 file, or what is approved as a TMX 1.4 memory.\n\n"
        "Placeholders, footnotes, links and weight are protected inline codes. Printed figures, terms, the author's "
        "notes and what has changed in the Chinese come along.",
    ),
    "about-exchange-import": Bilingual(
        "把 XLIFF 文件 FILE 中的译文写进英文章节和 YAML 文件；TMX 记忆库只填补还没有英文的片段。\n\n"
        "丢失或多出的占位符、已改动的中文或英文，逐段拒绝；其余照写，别的文字一个字节也不动。",
        "Write the translations of an XLIFF file into the English chapters and the YAML files; a TMX memory fills "
        "segments that have no English yet.\n\n"
        "Lost or made-up placeholders, and Chinese or English that has changed meanwhile, are refused segment by "
        "segment; the rest is written, and not a byte of anything else changes.",
    ),
    "short-exchange-export": Bilingual("导出 XLIFF 或 TMX。", "Write XLIFF or TMX."),
    "short-exchange-import": Bilingual("把译文导回英文。", "Take translations back into the English."),
    "help-exchange-format": Bilingual(
        "文件格式；默认依文件名：.xlf、.xliff 或 .tmx。",
        "Format of the file [default: by its name, .xlf, .xliff or .tmx].",
    ),
    "help-segments": Bilingual(
        "哪些片段：open（缺译和中文已改的）、unapproved（未认可的）、all（全部）。只用于 XLIFF。",
        "Which segments: open (no English, or the Chinese was reworded), unapproved, or all. For XLIFF alone.",
    ),
    "help-exchange-only": Bilingual("只导出这一章；可重复。", "Only this chapter; may be repeated."),
    "help-exchange-json": Bilingual("以 JSON 输出结果。", "Tell the outcome as JSON."),
    "exchange-which": Bilingual(
        "看不出 {path} 的格式；请加 --format xliff 或 --format tmx。",
        "the format of {path} is not plain from its name: add --format xliff or --format tmx.",
    ),
    "exchange-there": Bilingual(
        "{path} 已存在；另选文件名，或加 --force。", "{path} is there already; choose another name or add --force."
    ),
    "exchange-tmx-segments": Bilingual(
        "TMX 只含已认可的译文，不接受 --segments。", "a memory holds what is approved: --segments is for XLIFF."
    ),
    "exchange-no-chapter": Bilingual(
        "没有“{name}”这一章；有：{names}。", "there is no chapter “{name}”; there are {names}."
    ),
    "exchange-unreadable": Bilingual("无法读取 {path}。", "{path} cannot be read."),
    "exchange-none": Bilingual("没有可导出的片段，未写文件。", "There is no such segment, and no file was written."),
    "exchange-exported": Bilingual(
        "{path}：{count} 个片段，{words} 个汉字。", "{path}: {count} segments, {words} Han characters."
    ),
    "exchange-exported-tmx": Bilingual("{path}：{count} 对译文。", "{path}: {count} pairs."),
    "exchange-imported": Bilingual(
        "写入 {written} 段，{unchanged} 段原已相同，{empty} 段没有译文，拒绝 {refused} 段。",
        "{written} written, {unchanged} the same as before, {empty} without a translation, {refused} refused.",
    ),
    "exchange-would": Bilingual("（未写文件）", "(nothing was written)"),
    "exchange-next": Bilingual(
        "接下来：zhengben check，再用 zhengben approve 认可。",
        "Next: zhengben check, and zhengben approve what is right.",
    ),
}
