"""Codes P001 to P199: what the two languages say. Messages are corrections of the English; the Chinese prevails."""

from __future__ import annotations

from compiler.codes.parity_facts import FACTS
from compiler.codes.parity_kit import ERROR, WARNING, code
from compiler.codes.parity_polarity import POLARITY
from compiler.codes.parity_surface import SURFACE
from compiler.codes.parity_terms import TERMS
from compiler.codes.parity_words import WORDS
from compiler.diagnostic import Code
from compiler.language import Bilingual as B

_FILES = (
    code(
        "P001",
        ERROR,
        B("两份文件不像互为译文", "the files do not look like translations of each other"),
        B(
            "此文件不像是 {zh_file} 的译文：{total} 处 id、数字与占位符中有 {same} 处相同，{blocks} 个段块中有 {apart} 个没有对应",
            "this does not look like a translation of {zh_file}: {same} of {total} ids, figures and placeholders agree, and {apart} of {blocks} blocks have no counterpart",
        ),
        B("检查是否配错了文件。", "Check that the right files were paired."),
        B("配错的文件逐段比较没有意义。", "Comparing wrongly paired files block by block would only make noise."),
        pair=B("章节文件两种语言同名", "the files of a chapter have the same name in both languages"),
    ),
    code(
        "P002",
        ERROR,
        B("英文为空", "the English is empty"),
        B("此文件没有译文：{zh_file} 有 {count} 个段块", "nothing is translated here: {zh_file} has {count} blocks"),
        B("翻译这一章。", "Translate the chapter."),
        start=B("从中文文件复制结构开始", "start from a copy of the Chinese file, for its structure"),
    ),
    code(
        "P003",
        ERROR,
        B("中文为空", "the Chinese is empty"),
        B("{zh_file} 没有内容，而此处有 {count} 个段块", "{zh_file} is empty, but there are {count} blocks here"),
        B("补上中文；中文是正本。", "Write the Chinese, which is the authoritative text."),
        add=B("先写中文", "the Chinese comes first"),
    ),
    code(
        "P004",
        ERROR,
        B("英文文件仍是中文", "the English file is still Chinese"),
        B(
            "此文件仍是中文：{total} 段中有 {count} 段没有译出",
            "this file is still Chinese: {count} of {total} segments are not translated",
        ),
        B(
            "翻译这一章；若配错了文件，换成英文的那一个。",
            "Translate the chapter; if the wrong file was given, give the English one.",
        ),
        B("英文读者会读到中文。", "Readers of the English would be given Chinese."),
        translate=B("对照 {zh_file} 翻译", "translate it from {zh_file}"),
    ),
    code(
        "P005",
        ERROR,
        B("中文文件不是中文", "the Chinese file is not Chinese"),
        B(
            "{zh_file} 不是中文：{total} 段中有 {count} 段没有一个汉字",
            "{zh_file} is not Chinese: {count} of {total} segments hold no Han character",
        ),
        B("检查是否配错了文件。", "Check that the right files were paired."),
        B("没有正本，译文无从核对。", "Without the authoritative text there is nothing to compare with."),
        pair=B("先给中文文件，后给英文文件", "give the Chinese file first, the English one second"),
    ),
)

_BLOCKS = (
    code(
        "P010",
        ERROR,
        B("英文缺少内容", "missing in the English"),
        B("此处缺少：{what_zh}", "missing here: {what}"),
        B("在所指位置补上译文。", "Translate it and put it at the place shown."),
        B(
            "英文读者看不到中文读者看到的内容。",
            "Readers of the English would not be told what readers of the Chinese are.",
        ),
        add=B("请译出，补在此处之后", "add its translation after this place"),
        only=B(
            '若确实只属于中文，请放进 ::: only {{reason="…"}}',
            'if it belongs to the Chinese alone, put it into ::: only {{reason="…"}} there',
        ),
    ),
    code(
        "P011",
        ERROR,
        B("英文多出内容", "in the English only"),
        B("中文没有：{what_zh}", "not in the Chinese: {what}"),
        B("删去，或先在中文里补上。", "Delete it, or add it to the Chinese first."),
        B("英文说了中文没有说的话，而以中文为准。", "The English says what the text that prevails does not say."),
        delete=B("删去，或在中文里补上", "delete it, or add it to the Chinese"),
        only=B(
            '若确实只属于英文，请放进 ::: only {{reason="…"}}',
            'if it belongs to the English alone, put it into ::: only {{reason="…"}}',
        ),
    ),
    code(
        "P012",
        ERROR,
        B("次序不同", "in another order"),
        B("位置与中文不同：{what_zh}", "out of order: {what}"),
        B("移到中文所在的位置。", "Move it to where the Chinese has it."),
        B("对照阅读与切换语言都按次序进行。", "Reading side by side and switching languages rely on one order."),
        move=B("移到“{before}”之后", "move it after “{before}”"),
        first=B("移到最前", "move it to the beginning"),
    ),
    code(
        "P013",
        WARNING,
        B("一段拆成多段", "one block split into several"),
        B("中文的一个{what_zh}在此拆成了 {count} 个", "one {what} of the Chinese is split into {count} here"),
        B("合并为一段，或把中文也拆开。", "Join them, or split the Chinese too."),
        B("段落一一对应，批准与对照才能逐段进行。", "Approval and side-by-side reading go block by block."),
        join=B("与下一{what_zh}合并", "join it with the next {what}"),
    ),
    code(
        "P014",
        WARNING,
        B("多段并成一段", "several blocks merged into one"),
        B("中文的 {count} 个{what_zh}在此并成了一个", "{count} {what}s of the Chinese are merged into one here"),
        B("按中文拆开。", "Split it as the Chinese does."),
        B("段落一一对应，批准与对照才能逐段进行。", "Approval and side-by-side reading go block by block."),
        split=B("在“{at}”对应处另起一个{what_zh}", "begin a new {what} where the Chinese begins “{at}”"),
    ),
    code(
        "P016",
        ERROR,
        B("英文没有文字", "no words in the English"),
        B("{what_zh}没有译文：“{zh}”", "the {what} is not translated: “{zh}”"),
        B("补上译文。", "Translate it."),
        add=B("译出“{zh}”", "translate “{zh}”"),
    ),
    code(
        "P017",
        ERROR,
        B("中文没有文字", "no words in the Chinese"),
        B("中文的{what_zh}为空，英文却有文字", "the {what} is empty in the Chinese, but has words here"),
        B("删去，或在中文里补上。", "Delete it, or add it to the Chinese."),
        delete=B("删去，或在中文里补上", "delete it, or add it to the Chinese"),
    ),
    code(
        "P018",
        ERROR,
        B("英文中留有中文", "Chinese left in the English"),
        B("这里仍是中文，没有译出", "this is still Chinese"),
        B(
            "译成英文；中文名称可放在括号或引号里，附在英文之后。",
            "Translate it; a Chinese name may stand in brackets or quotation marks beside its English.",
        ),
        B("英文读者读不懂这一句。", "Readers of the English cannot read it."),
        translate=B("译出“{zh}”", "translate “{zh}”"),
    ),
)

_SHAPE = (
    code(
        "P020",
        ERROR,
        B("标题级别不同", "heading level differs"),
        B("此标题为 {en} 级，应为 {zh} 级", "this heading is of level {en}; it should be of level {zh}"),
        B("使用与中文相同的级别。", "Use the level of the Chinese heading."),
        B("目录与编号由标题级别而来。", "The contents and the numbers of sections follow from the levels."),
        write=B("以 {marks} 开头", "begin it with {marks}"),
    ),
    code(
        "P021",
        ERROR,
        B("内容类型不同", "another kind of block"),
        B("此处是{en_zh}，应为{zh_zh}", "this is a {en}; it should be a {zh}"),
        B("使用与中文相同的类型。", "Write it as the kind of block that the Chinese has."),
        write=B("改为{zh_zh}", "make it a {zh}"),
    ),
    code(
        "P025",
        ERROR,
        B("英文缺少 id", "id is missing in the English"),
        B("此处缺少 id {zh}", "the id {zh} is missing here"),
        B("加上与中文相同的 id。", "Give it the id of the Chinese."),
        B("链接与切换语言靠相同的 id。", "Links, and switching between languages, need the same id."),
        add=B("加上 {{#{zh}}}", "add {{#{zh}}}"),
    ),
    code(
        "P026",
        ERROR,
        B("id 不同", "id differs"),
        B("id {en} 应为 {zh}", "the id {en} should be {zh}"),
        B("使用与中文相同的 id。", "Use the id of the Chinese."),
        B("链接与切换语言靠相同的 id。", "Links, and switching between languages, need the same id."),
        write=B("改为 {{#{zh}}}", "write {{#{zh}}}"),
    ),
    code(
        "P027",
        WARNING,
        B("中文没有此 id", "id that the Chinese does not have"),
        B("中文对应处没有 id {en}", "the Chinese has no id {en} here"),
        B("在中文里加上同一 id，或删去。", "Give the Chinese the same id, or delete it."),
        B("链接与切换语言靠相同的 id。", "Links, and switching between languages, need the same id."),
        add=B("在中文里加上 {{#{en}}}，或删去", "add {{#{en}}} to the Chinese, or delete it"),
    ),
    code(
        "P030",
        ERROR,
        B("表格列数不同", "table has another number of columns"),
        B("此表有 {en} 列，应为 {zh} 列", "this table has {en} columns; it should have {zh}"),
        B("使列与中文一一对应。", "Give it the columns of the Chinese table."),
        B("错位的列会把数字放到别的标题之下。", "A shifted column puts figures under another heading."),
        columns=B("按中文补上或删去一列", "add or delete a column, as in the Chinese"),
    ),
    code(
        "P031",
        ERROR,
        B("表头行数不同", "table has another number of header rows"),
        B("此表有 {en} 行表头，应为 {zh} 行", "this table has {en} header rows; it should have {zh}"),
        B("使用与中文相同的表头。", "Give it the header rows of the Chinese table."),
        write=B("表头应为 {zh} 行", "make it {zh}"),
    ),
    code(
        "P032",
        ERROR,
        B("单元格跨度不同", "cell spans differ"),
        B("此单元格跨 {en}，应跨 {zh}", "this cell spans {en}; it should span {zh} (rows × columns)"),
        B("使用与中文相同的跨度，或在英文中略去。", "Use the spans of the Chinese, or leave them out."),
        write=B("写 {{rows={rows} cols={columns}}}，或略去", "write {{rows={rows} cols={columns}}}, or leave it out"),
    ),
    code(
        "P033",
        ERROR,
        B("表格各列次序不同", "table columns are in another order"),
        B(
            "此表各列的内容与中文错位（{count} 行）",
            "the cells of this table do not stand under the same columns ({count} rows)",
        ),
        B("按中文的次序排列各列。", "Put the columns in the order of the Chinese table."),
        B("错位的列会把数字放到别的标题之下。", "A shifted column puts figures under another heading."),
        order=B("按中文的次序排列", "put them in the order of the Chinese"),
    ),
    code(
        "P035",
        WARNING,
        B("列表类型不同", "another kind of list"),
        B("此列表应为{zh_zh}", "this should be a {zh} list"),
        B("使用与中文相同的列表。", "Use the kind of list that the Chinese has."),
        write=B("改为{zh_zh}", "make it a {zh} list"),
    ),
    code(
        "P036",
        WARNING,
        B("列表起始号不同", "list starts at another number"),
        B("此列表从 {en} 开始，应从 {zh} 开始", "this list starts at {en}; it should start at {zh}"),
        B("使用与中文相同的起始号。", "Start it as the Chinese does."),
        write=B("第一项写 {zh}.", "begin the first item with {zh}."),
    ),
)

PARITY: tuple[Code, ...] = (*_FILES, *_BLOCKS, *_SHAPE, *FACTS, *TERMS, *WORDS, *SURFACE, *POLARITY)
