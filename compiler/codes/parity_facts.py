"""Codes P040 to P093: what the words of a segment state and point to, and attributes. Part of the family `P`."""

from __future__ import annotations

from compiler.codes.parity_kit import ERROR, WARNING, code
from compiler.diagnostic import Code
from compiler.language import Bilingual as B


def _trio(first: int, zh: str, en: str, why: B[str], **hints: B[str]) -> tuple[Code, ...]:
    """Another one, one too few, one too many: for what is compared as a set within a segment."""
    write = B("改为 {zh}", "write {zh}")
    add = B("在对应位置加上 {zh}", "add {zh} where the Chinese has it")
    delete = B("删去，或补进中文", "delete it, or add it to the Chinese")
    return (
        code(
            f"P{first:03}",
            ERROR,
            B(f"{zh}不同", f"another {en}"),
            B(f"{zh} {{en}} 应为 {{zh}}", f"the {en} {{en}} should be {{zh}}"),
            B(f"使用与中文相同的{zh}。", f"Use the {en} of the Chinese."),
            why,
            write=write,
            **hints,
        ),
        code(
            f"P{first + 1:03}",
            ERROR,
            B(f"英文缺少{zh}", f"{en} is missing in the English"),
            B(f"此处缺少{zh} {{zh}}", f"the {en} {{zh}} is missing here"),
            B(f"补上这个{zh}。", f"Add the {en}."),
            why,
            add=add,
        ),
        code(
            f"P{first + 2:03}",
            ERROR,
            B(f"英文多出{zh}", f"{en} that the Chinese does not have"),
            B(f"中文没有{zh} {{en}}", f"the Chinese has no {en} {{en}}"),
            B(f"删去，或在中文里补上这个{zh}。", f"Delete it, or add the {en} to the Chinese."),
            why,
            delete=delete,
        ),
    )


_STORED = B(
    "占位符印出指标的数值；两种语言引用的指标与期间必须相同。",
    "A placeholder prints a figure of the metrics file; both languages must name the same one, for the same period.",
)

_PLACEHOLDERS = (
    *_trio(40, "占位符", "placeholder", _STORED),
    code(
        "P043",
        ERROR,
        B("占位符的期间不同", "placeholder of another period"),
        B("{en} 应为 {zh}：期间不同", "{en} should be {zh}: the period differs"),
        B("使用与中文相同的期间。", "Use the period of the Chinese."),
        _STORED,
        write=B("改为 {zh}", "write {zh}"),
    ),
    code(
        "P044",
        ERROR,
        B("占位符的形式不同", "placeholder of another form"),
        B("{en} 应为 {zh}：形式不同", "{en} should be {zh}: the form differs"),
        B(
            "value、plain、number、words 可以互换；其他形式须与中文相同。",
            "value, plain, number and words may stand for each other; every other form must be that of the Chinese.",
        ),
        B("不同的形式印出的是不同的事实。", "Another form prints another fact: a change, say, and not the value."),
        write=B("改为 {zh}", "write {zh}"),
    ),
    code(
        "P045",
        ERROR,
        B("手写数字代替了占位符", "figure typed in place of a placeholder"),
        B("“{en}”应为占位符 {zh}", "“{en}” should be the placeholder {zh}"),
        B("改用与中文相同的占位符。", "Use the placeholder of the Chinese."),
        B("手写的数字在指标更正时不会跟着变。", "A typed figure stays behind when the metrics file is corrected."),
        write=B("改为 {zh}", "write {zh}"),
    ),
    code(
        "P046",
        ERROR,
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
    code(
        "P050",
        ERROR,
        B("数字不同", "figure differs"),
        B("“{en}”与中文“{zh}”不符", "“{en}” should be {suggestion}: the Chinese says {zh}"),
        B("改为中文的数值。", "Write the value of the Chinese."),
        _TYPED,
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
    code(
        "P051",
        ERROR,
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
    code(
        "P052",
        ERROR,
        B("英文缺少数字", "figure is missing in the English"),
        B("此处缺少中文的“{zh}”", "{suggestion} is missing here: the Chinese says {zh}"),
        B("补上这个数字。", "Add the figure."),
        _TYPED,
        add=B("加上 {suggestion}", "add {suggestion}"),
    ),
    code(
        "P053",
        ERROR,
        B("英文多出数字", "figure that the Chinese does not have"),
        B("中文没有“{en}”", "the Chinese does not say “{en}”"),
        B("删去，或在中文里补上。", "Delete it, or add it to the Chinese."),
        _TYPED,
        delete=B("删去，或在中文里补上", "delete it, or add it to the Chinese"),
    ),
    code(
        "P054",
        ERROR,
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
    code(
        "P055",
        ERROR,
        B("单位不同", "unit differs"),
        B("“{en}”的单位与中文“{zh}”不符", "“{en}” has another unit than the Chinese: {zh}"),
        B("使用中文的单位，或换算数值。", "Use the unit of the Chinese, or convert the value."),
        _TYPED,
        write=B("改为 {suggestion}，或换算", "write {suggestion}, or convert the value"),
    ),
    code(
        "P056",
        ERROR,
        B("日期或时间不同", "date or time differs"),
        B("“{en}”与中文“{zh}”不符", "“{en}” should be {suggestion}: the Chinese says {zh}"),
        B("改为中文的日期或时间。", "Write the date or time of the Chinese."),
        _TYPED,
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
)

_ATTRIBUTES = (
    code(
        "P060",
        ERROR,
        B("属性不同", "attribute differs"),
        B("属性 {name}={en} 应为 {zh}", "the attribute {name}={en} should be {zh}"),
        B("使用与中文相同的值，或在英文中略去。", "Use the value of the Chinese, or leave it out."),
        B("这类属性以中文为准。", "Such attributes count in the Chinese; English may leave them out."),
        write=B("写 {name}={zh}，或略去", "write {name}={zh}, or leave it out"),
        delete=B("删去：中文没有此属性", "delete it: the Chinese has none"),
    ),
    code(
        "P061",
        WARNING,
        B("版式属性不同", "layout attribute differs"),
        B("属性 {name}={en} 应为 {zh}", "the attribute {name}={en} should be {zh}"),
        B("使用与中文相同的值，或在英文中略去。", "Use the value of the Chinese, or leave it out."),
        B("两种语言的版式应当一致。", "Both editions should be laid out alike."),
        write=B("写 {name}={zh}，或略去", "write {name}={zh}, or leave it out"),
        delete=B("删去：中文没有此属性", "delete it: the Chinese has none"),
    ),
    code(
        "P062",
        ERROR,
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
    code(
        "P093",
        ERROR,
        B("代码块不同", "code block differs"),
        B("代码块与中文不同，从“{en}”起", "the code differs from the Chinese, from “{en}” on"),
        B("照抄中文的代码块；含中文的行除外。", "Copy the code of the Chinese; lines with Chinese in them may differ."),
        B("代码原样照抄，不翻译。", "Code is copied as it stands and never translated."),
        write=B("此行应为 {zh}", "this line should be {zh}"),
    ),
    code(
        "P094",
        WARNING,
        B("英文版印出的图中有中文", "a picture that the English prints holds Chinese"),
        B("两种语言共用此图，图中却有中文“{zh}”", "both languages print this picture, and it holds the Chinese “{zh}”"),
        B("为两种语言各备一图。", "Make a picture for each language."),
        B("英文读者看不懂图中的字。", "Readers of the English cannot read what the picture says."),
        split=B("改为 {zh_file} 与 {en_file} 两个文件", "make two files of it, {zh_file} and {en_file}"),
    ),
)

FACTS: tuple[Code, ...] = (*_PLACEHOLDERS, *_FIGURES, *_ATTRIBUTES, *_NOTES, *_TARGETS)
