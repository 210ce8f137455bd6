"""Codes P001 to P199: what the two languages say. Messages are corrections of the English; the Chinese prevails."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

_READ = B(
    "两种语言必须说同一件事，以中文为准。",
    "Both languages must say the same, and the Chinese prevails.",
)


def _code(
    number: str,
    severity: Severity,
    meaning: B[str],
    message: B[str],
    mend: B[str],
    why: B[str] = _READ,
    **hints: B[str],
) -> Code:
    return Code(number, severity, meaning, message, why, mend, hints)


def _trio(first: int, zh: str, en: str, why: B[str], **hints: B[str]) -> tuple[Code, ...]:
    """Another one, one too few, one too many: for what is compared as a set within a segment."""
    write = B("改为 {zh}", "write {zh}")
    add = B("在对应位置加上 {zh}", "add {zh} where the Chinese has it")
    delete = B("删去，或补进中文", "delete it, or add it to the Chinese")
    return (
        _code(
            f"P{first:03}",
            _ERROR,
            B(f"{zh}不同", f"another {en}"),
            B(f"{zh} {{en}} 应为 {{zh}}", f"the {en} {{en}} should be {{zh}}"),
            B(f"使用与中文相同的{zh}。", f"Use the {en} of the Chinese."),
            why,
            write=write,
            **hints,
        ),
        _code(
            f"P{first + 1:03}",
            _ERROR,
            B(f"英文缺少{zh}", f"{en} is missing in the English"),
            B(f"此处缺少{zh} {{zh}}", f"the {en} {{zh}} is missing here"),
            B(f"补上这个{zh}。", f"Add the {en}."),
            why,
            add=add,
        ),
        _code(
            f"P{first + 2:03}",
            _ERROR,
            B(f"英文多出{zh}", f"{en} that the Chinese does not have"),
            B(f"中文没有{zh} {{en}}", f"the Chinese has no {en} {{en}}"),
            B(f"删去，或在中文里补上这个{zh}。", f"Delete it, or add the {en} to the Chinese."),
            why,
            delete=delete,
        ),
    )


_FILES = (
    _code(
        "P001",
        _ERROR,
        B("两份文件不像互为译文", "the files do not look like translations of each other"),
        B(
            "此文件不像是 {zh_file} 的译文：{total} 处 id、数字与占位符中有 {same} 处相同，{blocks} 个段块中有 {apart} 个没有对应",
            "this does not look like a translation of {zh_file}: {same} of {total} ids, figures and placeholders agree, and {apart} of {blocks} blocks have no counterpart",
        ),
        B("检查是否配错了文件。", "Check that the right files were paired."),
        B("配错的文件逐段比较没有意义。", "Comparing wrongly paired files block by block would only make noise."),
        pair=B("章节文件两种语言同名", "the files of a chapter have the same name in both languages"),
    ),
    _code(
        "P002",
        _ERROR,
        B("英文为空", "the English is empty"),
        B("此文件没有译文：{zh_file} 有 {count} 个段块", "nothing is translated here: {zh_file} has {count} blocks"),
        B("翻译这一章。", "Translate the chapter."),
        start=B("从中文文件复制结构开始", "start from a copy of the Chinese file, for its structure"),
    ),
    _code(
        "P003",
        _ERROR,
        B("中文为空", "the Chinese is empty"),
        B("{zh_file} 没有内容，而此处有 {count} 个段块", "{zh_file} is empty, but there are {count} blocks here"),
        B("补上中文；中文是正本。", "Write the Chinese, which is the authoritative text."),
        add=B("先写中文", "the Chinese comes first"),
    ),
)

_BLOCKS = (
    _code(
        "P010",
        _ERROR,
        B("英文缺少内容", "missing in the English"),
        B("此处缺少：{what_zh}", "missing here: {what}"),
        B("在所指位置补上译文。", "Translate it and put it at the place shown."),
        B(
            "英文读者看不到中文读者看到的内容。",
            "Readers of the English would not be told what readers of the Chinese are.",
        ),
        add=B("译出并放在此处之后", "add its translation after this place"),
        only=B(
            '若确实只属于中文，请放进 ::: only {{reason="…"}}',
            'if it belongs to the Chinese alone, put it into ::: only {{reason="…"}} there',
        ),
    ),
    _code(
        "P011",
        _ERROR,
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
    _code(
        "P012",
        _ERROR,
        B("次序不同", "in another order"),
        B("位置与中文不同：{what_zh}", "out of order: {what}"),
        B("移到中文所在的位置。", "Move it to where the Chinese has it."),
        B("对照阅读与切换语言都按次序进行。", "Reading side by side and switching languages rely on one order."),
        move=B("移到“{before}”之后", "move it after “{before}”"),
        first=B("移到最前", "move it to the beginning"),
    ),
    _code(
        "P013",
        _WARNING,
        B("一段拆成多段", "one block split into several"),
        B("中文的一个{what_zh}在此拆成了 {count} 个", "one {what} of the Chinese is split into {count} here"),
        B("合并为一段，或把中文也拆开。", "Join them, or split the Chinese too."),
        B("段落一一对应，批准与对照才能逐段进行。", "Approval and side-by-side reading go block by block."),
        join=B("与下一{what_zh}合并", "join it with the next {what}"),
    ),
    _code(
        "P014",
        _WARNING,
        B("多段并成一段", "several blocks merged into one"),
        B("中文的 {count} 个{what_zh}在此并成了一个", "{count} {what}s of the Chinese are merged into one here"),
        B("按中文拆开。", "Split it as the Chinese does."),
        B("段落一一对应，批准与对照才能逐段进行。", "Approval and side-by-side reading go block by block."),
        split=B("在“{at}”对应处另起一{what_zh}", "begin a new {what} where the Chinese begins “{at}”"),
    ),
    _code(
        "P016",
        _ERROR,
        B("英文没有文字", "no words in the English"),
        B("{what_zh}没有译文：“{zh}”", "the {what} is not translated: “{zh}”"),
        B("补上译文。", "Translate it."),
        add=B("译出“{zh}”", "translate “{zh}”"),
    ),
    _code(
        "P017",
        _ERROR,
        B("中文没有文字", "no words in the Chinese"),
        B("中文的{what_zh}为空，英文却有文字", "the {what} is empty in the Chinese, but has words here"),
        B("删去，或在中文里补上。", "Delete it, or add it to the Chinese."),
        delete=B("删去，或在中文里补上", "delete it, or add it to the Chinese"),
    ),
)

_SHAPE = (
    _code(
        "P020",
        _ERROR,
        B("标题级别不同", "heading level differs"),
        B("此标题为 {en} 级，应为 {zh} 级", "this heading is of level {en}; it should be of level {zh}"),
        B("使用与中文相同的级别。", "Use the level of the Chinese heading."),
        B("目录与编号由标题级别而来。", "The contents and the numbers of sections follow from the levels."),
        write=B("以 {marks} 开头", "begin it with {marks}"),
    ),
    _code(
        "P021",
        _ERROR,
        B("内容类型不同", "another kind of block"),
        B("此处是{en_zh}，应为{zh_zh}", "this is a {en}; it should be a {zh}"),
        B("使用与中文相同的类型。", "Write it as the kind of block that the Chinese has."),
        write=B("改为{zh_zh}", "make it a {zh}"),
    ),
    _code(
        "P025",
        _ERROR,
        B("英文缺少 id", "id is missing in the English"),
        B("此处缺少 id {zh}", "the id {zh} is missing here"),
        B("加上与中文相同的 id。", "Give it the id of the Chinese."),
        B("链接与切换语言靠相同的 id。", "Links, and switching between languages, need the same id."),
        add=B("加上 {{#{zh}}}", "add {{#{zh}}}"),
    ),
    _code(
        "P026",
        _ERROR,
        B("id 不同", "id differs"),
        B("id {en} 应为 {zh}", "the id {en} should be {zh}"),
        B("使用与中文相同的 id。", "Use the id of the Chinese."),
        B("链接与切换语言靠相同的 id。", "Links, and switching between languages, need the same id."),
        write=B("改为 {{#{zh}}}", "write {{#{zh}}}"),
    ),
    _code(
        "P027",
        _WARNING,
        B("中文没有此 id", "id that the Chinese does not have"),
        B("中文对应处没有 id {en}", "the Chinese has no id {en} here"),
        B("在中文里加上同一 id，或删去。", "Give the Chinese the same id, or delete it."),
        B("链接与切换语言靠相同的 id。", "Links, and switching between languages, need the same id."),
        add=B("在中文里加上 {{#{en}}}，或删去", "add {{#{en}}} to the Chinese, or delete it"),
    ),
    _code(
        "P030",
        _ERROR,
        B("表格列数不同", "table has another number of columns"),
        B("此表有 {en} 列，应为 {zh} 列", "this table has {en} columns; it should have {zh}"),
        B("使列与中文一一对应。", "Give it the columns of the Chinese table."),
        B("错位的列会把数字放到别的标题之下。", "A shifted column puts figures under another heading."),
        columns=B("按中文补上或删去一列", "add or delete a column, as in the Chinese"),
    ),
    _code(
        "P031",
        _ERROR,
        B("表头行数不同", "table has another number of header rows"),
        B("此表有 {en} 行表头，应为 {zh} 行", "this table has {en} header rows; it should have {zh}"),
        B("使用与中文相同的表头。", "Give it the header rows of the Chinese table."),
        write=B("表头应为 {zh} 行", "make it {zh}"),
    ),
    _code(
        "P032",
        _ERROR,
        B("单元格跨度不同", "cell spans differ"),
        B("此单元格跨 {en}，应跨 {zh}", "this cell spans {en}; it should span {zh} (rows × columns)"),
        B("使用与中文相同的跨度，或在英文中略去。", "Use the spans of the Chinese, or leave them out."),
        write=B("写 {{rows={rows} cols={columns}}}，或略去", "write {{rows={rows} cols={columns}}}, or leave it out"),
    ),
    _code(
        "P033",
        _ERROR,
        B("表格各列次序不同", "table columns are in another order"),
        B(
            "此表各列的内容与中文错位（{count} 行）",
            "the cells of this table do not stand under the same columns ({count} rows)",
        ),
        B("按中文的次序排列各列。", "Put the columns in the order of the Chinese table."),
        B("错位的列会把数字放到别的标题之下。", "A shifted column puts figures under another heading."),
        order=B("按中文的次序排列", "put them in the order of the Chinese"),
    ),
    _code(
        "P035",
        _WARNING,
        B("列表类型不同", "another kind of list"),
        B("此列表应为{zh_zh}", "this should be a {zh} list"),
        B("使用与中文相同的列表。", "Use the kind of list that the Chinese has."),
        write=B("改为{zh_zh}", "make it a {zh} list"),
    ),
    _code(
        "P036",
        _WARNING,
        B("列表起始号不同", "list starts at another number"),
        B("此列表从 {en} 开始，应从 {zh} 开始", "this list starts at {en}; it should start at {zh}"),
        B("使用与中文相同的起始号。", "Start it as the Chinese does."),
        write=B("第一项写 {zh}.", "begin the first item with {zh}."),
    ),
)

_STORED = B(
    "占位符印出指标的数值；两种语言引用的指标与期间必须相同。",
    "A placeholder prints a figure of the metrics file; both languages must name the same one, for the same period.",
)

_PLACEHOLDERS = (
    *_trio(40, "占位符", "placeholder", _STORED),
    _code(
        "P043",
        _ERROR,
        B("占位符的期间不同", "placeholder of another period"),
        B("{en} 应为 {zh}：期间不同", "{en} should be {zh}: the period differs"),
        B("使用与中文相同的期间。", "Use the period of the Chinese."),
        _STORED,
        write=B("改为 {zh}", "write {zh}"),
    ),
    _code(
        "P044",
        _ERROR,
        B("占位符的形式不同", "placeholder of another form"),
        B("{en} 应为 {zh}：形式不同", "{en} should be {zh}: the form differs"),
        B(
            "value、plain、number、words 可以互换；其他形式须与中文相同。",
            "value, plain, number and words may stand for each other; every other form must be that of the Chinese.",
        ),
        B("不同的形式印出的是不同的事实。", "Another form prints another fact: a change, say, and not the value."),
        write=B("改为 {zh}", "write {zh}"),
    ),
    _code(
        "P045",
        _ERROR,
        B("手写数字代替了占位符", "figure typed in place of a placeholder"),
        B("“{en}”应为占位符 {zh}", "“{en}” should be the placeholder {zh}"),
        B("改用与中文相同的占位符。", "Use the placeholder of the Chinese."),
        B("手写的数字在指标更正时不会跟着变。", "A typed figure stays behind when the metrics file is corrected."),
        write=B("改为 {zh}", "write {zh}"),
    ),
    _code(
        "P046",
        _ERROR,
        B("中文手写了数字", "placeholder where the Chinese types a figure"),
        B("占位符 {en} 对应的中文是手写的“{zh}”", "for the placeholder {en} the Chinese types “{zh}”"),
        B("在中文里改用同一占位符。", "Use the same placeholder in the Chinese."),
        B("手写的数字在指标更正时不会跟着变。", "A typed figure stays behind when the metrics file is corrected."),
        chinese=B("在中文里改为 {en}", "write {en} in the Chinese"),
    ),
)

_TYPED = B(
    "读者会拿两个版本的数字互相核对。",
    "Readers check the figures of one edition against the other.",
)

_FIGURES = (
    _code(
        "P050",
        _ERROR,
        B("数字不同", "figure differs"),
        B("“{en}”与中文“{zh}”不符", "“{en}” should be {suggestion}: the Chinese says {zh}"),
        B("改为中文的数值。", "Write the value of the Chinese."),
        _TYPED,
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
    _code(
        "P051",
        _ERROR,
        B("数量级不同", "figure is wrong by a factor of ten"),
        B(
            "“{en}”{size_zh}了 {factor} 倍：中文为“{zh}”",
            "“{en}” is {factor} times too {size}: the Chinese says {zh}",
        ),
        B("按中文换算：1万为 10 thousand，1亿为 100 million。", "Convert it: 1万 is 10 thousand, 1亿 is 100 million."),
        _TYPED,
        write=B("改为 {suggestion}", "write {suggestion}"),
        wan=B("×10,000：漏了“万”", "×10,000: 万 was lost"),
        yi=B("×100,000,000：漏了“亿”", "×100,000,000: 亿 was lost"),
        factor=B("{sign}{factor}", "{sign}{factor}"),
    ),
    _code(
        "P052",
        _ERROR,
        B("英文缺少数字", "figure is missing in the English"),
        B("此处缺少中文的“{zh}”", "{suggestion} is missing here: the Chinese says {zh}"),
        B("补上这个数字。", "Add the figure."),
        _TYPED,
        add=B("加上 {suggestion}", "add {suggestion}"),
    ),
    _code(
        "P053",
        _ERROR,
        B("英文多出数字", "figure that the Chinese does not have"),
        B("中文没有“{en}”", "the Chinese does not say “{en}”"),
        B("删去，或在中文里补上。", "Delete it, or add it to the Chinese."),
        _TYPED,
        delete=B("删去，或在中文里补上", "delete it, or add it to the Chinese"),
    ),
    _code(
        "P054",
        _ERROR,
        B("百分比与百分点不同", "percent and percentage points"),
        B("“{en}”应为{zh_zh}：中文为“{zh}”", "“{en}” should be {suggestion}: the Chinese says {zh}"),
        B(
            "百分点是两个百分比之差，不是百分比。",
            "Percentage points are the difference of two percentages, not a percentage.",
        ),
        B(
            "10% 增加 5% 是 10.5%，增加 5 个百分点是 15%。",
            "Five percent more than 10% is 10.5%; five points more is 15%.",
        ),
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
    _code(
        "P055",
        _ERROR,
        B("单位不同", "unit differs"),
        B("“{en}”的单位与中文“{zh}”不符", "“{en}” has another unit than the Chinese: {zh}"),
        B("使用中文的单位，或换算数值。", "Use the unit of the Chinese, or convert the value."),
        _TYPED,
        write=B("改为 {suggestion}，或换算", "write {suggestion}, or convert the value"),
    ),
    _code(
        "P056",
        _ERROR,
        B("日期或时间不同", "date or time differs"),
        B("“{en}”与中文“{zh}”不符", "“{en}” should be {suggestion}: the Chinese says {zh}"),
        B("改为中文的日期或时间。", "Write the date or time of the Chinese."),
        _TYPED,
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
)

_ATTRIBUTES = (
    _code(
        "P060",
        _ERROR,
        B("属性不同", "attribute differs"),
        B("属性 {name}={en} 应为 {zh}", "the attribute {name}={en} should be {zh}"),
        B("使用与中文相同的值，或在英文中略去。", "Use the value of the Chinese, or leave it out."),
        B("这类属性以中文为准。", "Such attributes count in the Chinese; English may leave them out."),
        write=B("写 {name}={zh}，或略去", "write {name}={zh}, or leave it out"),
        delete=B("删去：中文没有此属性", "delete it: the Chinese has none"),
    ),
    _code(
        "P061",
        _WARNING,
        B("版式属性不同", "layout attribute differs"),
        B("属性 {name}={en} 应为 {zh}", "the attribute {name}={en} should be {zh}"),
        B("使用与中文相同的值，或在英文中略去。", "Use the value of the Chinese, or leave it out."),
        B("两种语言的版式应当一致。", "Both editions should be laid out alike."),
        write=B("写 {name}={zh}，或略去", "write {name}={zh}, or leave it out"),
        delete=B("删去：中文没有此属性", "delete it: the Chinese has none"),
    ),
    _code(
        "P062",
        _ERROR,
        B("指标行不同", "line names another metric"),
        B("{en} 应为 {zh}", "{en} should be {zh}"),
        B("使用与中文相同的指标，或在英文中全部略去。", "Name the metric of the Chinese, or leave all lines out."),
        _STORED,
        write=B("改为 {zh}", "write {zh}"),
    ),
)

_NOTES = _trio(
    70,
    "脚注",
    "footnote",
    B("脚注限定它所注的文字或数字。", "A footnote qualifies the words or the figure that it stands at."),
)

_TARGETS = (
    *_trio(
        80,
        "链接",
        "link",
        B("两种语言的读者应到达同一处。", "Readers of both languages should arrive at the same place."),
    ),
    *_trio(
        83,
        "引用",
        "cross-reference",
        B("引用须指向同一表、图或章节。", "Both must refer to the same table, figure or section."),
    ),
    *_trio(
        86,
        "图片",
        "image",
        B(
            "两种语言使用同一图片；org.zh.svg 与 org.en.svg 会自动选用。",
            "Both languages name one image; org.zh.svg and org.en.svg are chosen by themselves.",
        ),
    ),
    *_trio(
        90,
        "代码",
        "code",
        B("代码原样照抄，不翻译。", "Code is copied as it stands and never translated."),
    ),
    _code(
        "P093",
        _ERROR,
        B("代码块不同", "code block differs"),
        B("代码块与中文不同，从“{en}”起", "the code differs from the Chinese, from “{en}” on"),
        B("照抄中文的代码块；含中文的行除外。", "Copy the code of the Chinese; lines with Chinese in them may differ."),
        B("代码原样照抄，不翻译。", "Code is copied as it stands and never translated."),
        write=B("此行应为 {zh}", "this line should be {zh}"),
    ),
)

PARITY: tuple[Code, ...] = (
    *_FILES,
    *_BLOCKS,
    *_SHAPE,
    *_PLACEHOLDERS,
    *_FIGURES,
    *_ATTRIBUTES,
    *_NOTES,
    *_TARGETS,
)
