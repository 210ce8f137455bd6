"""Codes R120 to R129: translations that come back from a translation tool."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_CODES_STAY = B(
    "在翻译工具中把行内代码原样放回译文，再导入。",
    "Put the inline codes back as they were in the translation tool, and import again.",
)

EXCHANGE: tuple[Code, ...] = (
    Code(
        "R120",
        Severity.ERROR,
        meaning=B("无法读取交换文件", "exchange file that cannot be read"),
        message=B("无法作为交换文件读取 {file}", "{file} cannot be read as an exchange file"),
        why=B("读不懂的文件无从导入。", "What cannot be read cannot be taken over."),
        mend=B("请翻译工具导出 XLIFF 1.2 或 TMX 1.4。", "Have the translation tool export XLIFF 1.2 or TMX 1.4."),
        hints={
            "damaged": B("从这里起不是合法的 XML", "from here on it is no well-formed XML"),
            "large": B("文件过大", "it is too large"),
            "entities": B(
                "其中定义或使用了实体，出于安全不读取", "it defines or uses entities, which are not read, for safety"
            ),
            "root": B("根元素应为 <{root}>，实为 <{found}>", "its root should be <{root}>, and is <{found}>"),
            "version": B("不支持版本 {version}", "its version, {version}, is not supported"),
        },
    ),
    Code(
        "R121",
        Severity.ERROR,
        meaning=B("交换文件的语言不是中译英", "exchange file of other languages"),
        message=B("语言应为中文和英文，实为 {found}", "the languages should be Chinese and English, and are {found}"),
        why=B("译文会写进英文章节。", "What is imported becomes the English of the report."),
        mend=B("选对文件；语言代码以 zh 和 en 开头。", "Choose the right file; its languages begin with zh and en."),
    ),
    Code(
        "R122",
        Severity.ERROR,
        meaning=B("译文所译的中文已不存在", "translation of Chinese that is no longer there"),
        message=B("译文“{text}”没有对应的中文片段", "the translation “{text}” belongs to no segment"),
        why=B(
            "导出以后，中文改过或删去了；旧译文不应悄悄用于新的中文。",
            "Its Chinese was reworded or removed since the export, and must not get an old translation silently.",
        ),
        mend=B("重新导出该章，参照旧译文翻译。", "Export the chapter again, and translate with the old text at hand."),
    ),
    Code(
        "R123",
        Severity.ERROR,
        meaning=B("译文丢了行内代码", "inline code lost in a translation"),
        message=B("“{text}”的译文丢了 {codes}", "the translation of “{text}” has lost {codes}"),
        why=B("数字、脚注或链接会从英文里消失。", "A figure, a footnote or a link would be gone from the English."),
        mend=_CODES_STAY,
    ),
    Code(
        "R124",
        Severity.ERROR,
        meaning=B("译文多出行内代码", "inline code made up in a translation"),
        message=B("“{text}”的译文多出 {codes}", "the translation of “{text}” has {codes}, which the Chinese has not"),
        why=B(
            "中文没有的数字、脚注或链接会印进英文。",
            "A figure, a footnote or a link would be printed that the Chinese lacks.",
        ),
        mend=_CODES_STAY,
    ),
    Code(
        "R125",
        Severity.ERROR,
        meaning=B("导出后英文已被他人改动", "English changed by somebody else since the export"),
        message=B("“{text}”的英文在导出后改过", "the English of “{text}” was changed since the export"),
        why=B("导入会盖掉那处改动。", "Importing would undo that change."),
        mend=B("比较两种译文，在英文章节里定稿。", "Compare both, and settle it in the English chapter."),
    ),
    Code(
        "R126",
        Severity.ERROR,
        meaning=B("译文无处可写", "translation that has no place"),
        message=B("“{text}”的译文无法写进英文", "the translation of “{text}” cannot be written into the English"),
        why=B("其余文字必须保持原样。", "Everything around it has to stay as it is."),
        mend=B("在英文章节里手工写入。", "Write it into the English chapter by hand."),
        hints={
            "absent": B("英文里没有这一处", "the English has nothing in that place"),
            "blocks": B("它在英文里的分段与中文不同", "the English is divided into other paragraphs than the Chinese"),
            "reads": B("写进去以后读出来会不同", "once written, it or its surroundings would be read differently"),
        },
    ),
    Code(
        "R127",
        Severity.ERROR,
        meaning=B("译文的成对代码不成对", "paired inline codes that do not pair"),
        message=B(
            "“{text}”的译文里，起止代码不成对", "codes that open and close do not pair in the translation of “{text}”"
        ),
        why=B("加粗或链接会没有结尾。", "Bold type or a link would have no end."),
        mend=_CODES_STAY,
    ),
    Code(
        "R128",
        Severity.ERROR,
        meaning=B("一个片段有两种译文", "two translations of one segment"),
        message=B("“{text}”在文件里有两种译文", "the file has two translations of “{text}”"),
        why=B(
            "导入不能替译者挑选，所以哪一种都不写。",
            "The import cannot choose for the translator, so neither is written.",
        ),
        mend=B("在翻译工具中只留一种。", "Keep one of them in the translation tool."),
    ),
)
