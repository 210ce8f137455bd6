"""Codes P140 to P149 and P156 to P165: slips of the pen, marks of the other script, lengths that cannot be right."""

from __future__ import annotations

from compiler.codes.parity_kit import ERROR, WARNING, code
from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_SLIP = B("改稿时的残留会让读者怀疑全文的仔细程度。", "What editing left behind makes readers doubt the rest.")
_MARKS = B(
    "两种文字各有自己的标点；混用会断错行，也搜索不到。",
    "Each script has its own marks; the other's break lines wrongly and hide words from a search.",
)
_LENGTH = B(
    "依据是整份报告中英文长度的常态，不是词义；请对照原文判断。",
    "It is judged by what lengths are usual in the report, not by meaning: compare, and decide.",
)
_ONE = B("写“{write}”", "write “{write}”")

_ENGLISH = (
    code(
        "P140",
        WARNING,
        B("英文单词重复", "word doubled"),
        B("“{en}”重复了", "“{en}” stands there twice"),
        B("删去一个。", "Delete one of them."),
        _SLIP,
        write=_ONE,
    ),
    code(
        "P141",
        WARNING,
        B("英文标点重复", "mark doubled"),
        B("标点“{en}”重复", "“{en}” is one mark too many"),
        B("只留一个。", "Keep one."),
        _SLIP,
        write=_ONE,
    ),
    code(
        "P142",
        WARNING,
        B("英文中有中文标点或全角字符", "Chinese mark or full-width character in the English"),
        B("“{en}”是中文标点或全角字符", "“{en}” is a Chinese mark or a full-width character"),
        B("换成英文的标点与字符。", "Use the mark or character of English."),
        _MARKS,
        replace=_ONE,
        more=B("此段另有 {count} 处", "there are {count} more in this segment"),
    ),
    code(
        "P143",
        Severity.NOTE,
        B("直引号与弯引号混用", "straight quotation marks among curly ones"),
        B("此处用了直引号，其余为弯引号", "these quotation marks are straight, the others curly"),
        B("全文用同一种引号。", "Use one kind throughout."),
        _SLIP,
        write=B("写 {write}", "write {write}"),
    ),
    code(
        "P144",
        WARNING,
        B("括号或引号不成对", "bracket or quotation mark without its other half"),
        B("“{en}”没有配对，而中文成对", "“{en}” has no other half, and the Chinese has both"),
        B("补上另一半。", "Add the other half."),
        B("读者不知道附注或引文到哪里为止。", "Readers do not know where the aside or the quotation ends."),
        close=B("补上“{other}”", "close it with “{other}”"),
        open=B("在前面补上“{other}”，或删去它", "open it with “{other}”, or delete it"),
    ),
    code(
        "P145",
        WARNING,
        B("英文段落没有句末标点", "paragraph without an end mark"),
        B("此段在“{en}”之后中断，没有句末标点", "this breaks off after “{en}”, without an end mark"),
        B("补上句号；若后文遗失，补上后文。", "Set a full stop, or finish the sentence."),
        B("最后一句可能没有写完。", "The last sentence may be unfinished."),
        end=B("以“.”结束，并核对是否漏译", "end it with “.”, and see whether anything is missing"),
    ),
    code(
        "P146",
        WARNING,
        B("疑问句成了陈述句", "question turned into a statement"),
        B("中文是问句，此处以句号结束", "the Chinese asks a question; this ends with a full stop"),
        B("译成问句，以问号结束。", "Make it a question and end it with a question mark."),
        ask=B("以“?”结束", "end it with “?”"),
    ),
    code(
        "P147",
        ERROR,
        B("英文尚未写出", "English still to be written"),
        B("中文有整句，此处只有“{en}”", "there is only “{en}” where the Chinese has a text"),
        B("译出中文。", "Translate the Chinese."),
        translate=B("译出“{zh}”", "translate “{zh}”"),
    ),
    code(
        "P148",
        WARNING,
        B("替代文字是文件名", "alternative text is a file name"),
        B("替代文字“{en}”只是文件名", "the alternative text “{en}” is only a file name"),
        B("说出图上有什么，如中文所写。", "Say what the picture shows, as the Chinese does."),
        B("看不到图的读者什么也得不到。", "Readers who cannot see the picture are told nothing."),
        describe=B("译出“{zh}”", "translate “{zh}”"),
    ),
    code(
        "P149",
        Severity.NOTE,
        B("替代文字与图题相同", "alternative text repeats the caption"),
        B("替代文字只是重复了图题", "the alternative text only repeats the caption"),
        B("说出图上有什么，如中文所写。", "Say what the picture shows, as the Chinese does."),
        B("读屏软件会把同一句话读两遍。", "A screen reader says the same twice."),
        describe=B("译出“{zh}”", "translate “{zh}”"),
    ),
)

_LENGTHS = (
    code(
        "P158",
        WARNING,
        B("英文过短，可能漏译", "English too short: something may be missing"),
        B(
            "此{what_zh}的英文只有应有长度的约 {share}%",
            "this {what} is about {share}% as long as its Chinese lets expect",
        ),
        B("逐句对照，补上漏译的内容。", "Compare it sentence by sentence, and translate what is missing."),
        _LENGTH,
        translate=B("逐句对照，看漏了什么", "compare it with the Chinese and see what is missing"),
    ),
    code(
        "P159",
        WARNING,
        B("英文过长，可能多出内容", "English too long: something may have been added"),
        B(
            "此{what_zh}的英文约为应有长度的 {share}%",
            "this {what} is about {share}% as long as its Chinese lets expect",
        ),
        B(
            "逐句对照，删去中文没有的内容。",
            "Compare it sentence by sentence, and delete what the Chinese does not say.",
        ),
        _LENGTH,
        delete=B("逐句对照，看多了什么", "compare it with the Chinese and see what was added"),
    ),
    code(
        "P160",
        WARNING,
        B("似乎漏译了一句", "a sentence seems to be missing"),
        B("似乎没有译出“{zh}”", "there seems to be no English for “{zh}”"),
        B("译出这一句；若已并入别句，可放行。", "Translate it; if another sentence already says it, allow it."),
        _LENGTH,
        translate=B("在此处或其前后译出“{zh}”", "translate “{zh}” here, or beside it"),
    ),
    code(
        "P161",
        WARNING,
        B("似乎多出一句", "a sentence seems to be added"),
        B("“{en}”似乎没有对应的中文", "there seems to be no Chinese for “{en}”"),
        B("删去，或先在中文里补上。", "Delete it, or add it to the Chinese first."),
        _LENGTH,
        delete=B("删去，或在中文里补上", "delete it, or add it to the Chinese"),
    ),
)

_CHINESE = (
    code(
        "P156",
        WARNING,
        B("中文中留有英文句子", "English left in the Chinese"),
        B("中文此处仍是英文：“{en}”", "the Chinese has English here: “{en}”"),
        B(
            "写出中文；名称、书名可放在括号、引号或书名号里。",
            "Write the Chinese; names and titles may stand in brackets or quotation marks.",
        ),
        B("中文是正本，而它在此什么也没有说。", "The Chinese prevails, and here it says nothing."),
        translate=B("写出这一句的中文", "write this sentence in Chinese"),
        all=B("全文有 {count} 段如此；检查是否配错了文件", "{count} segments are so: was the right file given?"),
    ),
    code(
        "P157",
        WARNING,
        B("中文中有半角标点", "half-width mark in the Chinese"),
        B("汉字之间用了半角标点“{zh}”", "a half-width “{zh}” stands between Chinese characters"),
        B("换成全角标点（GB/T 15834）。", "Use the full-width mark (GB/T 15834)."),
        _MARKS,
        replace=_ONE,
        pair=B("写成 {write}", "write {write}"),
        more=B("此段另有 {count} 处", "there are {count} more in this segment"),
        all=B("全文有 {count} 段如此，只报告一次", "{count} segments of the file are so; this stands for all"),
    ),
    code(
        "P162",
        WARNING,
        B("中文字词重复", "word doubled in the Chinese"),
        B("“{zh}”重复了", "“{zh}” stands there twice"),
        B("删去一个。", "Delete one of them."),
        _SLIP,
        write=_ONE,
    ),
    code(
        "P163",
        WARNING,
        B("中文标点重复", "mark doubled in the Chinese"),
        B("标点“{zh}”重复", "“{zh}” is one mark too many"),
        B("只留一个。", "Keep one."),
        _SLIP,
        write=_ONE,
    ),
)

_WORDS = B(
    "依据是常用词及其英文；原文的常用词一个也没有译出时才会报告。",
    "It is judged by everyday words and their English, where not one of the Chinese text's is said.",
)

_STRANGERS = (
    code(
        "P164",
        ERROR,
        B("两段译文互换了位置", "two translations in each other's place"),
        B("此处是“{other}”的译文，“{zh}”的译文在那里", "this is the English of “{other}”; that of “{zh}” stands there"),
        B("把两段译文换回来。", "Exchange the two."),
        _WORDS,
        exchange=B("与“{other}”的译文对调", "exchange it with the English of “{other}”"),
    ),
    code(
        "P165",
        WARNING,
        B("译文说的是别的内容", "English of something else"),
        B("此处的英文没有译出“{zh}”的任何常用词", "none of the everyday words of “{zh}” is said here"),
        B(
            "对照原文；若是别处的译文，换成这一段的。",
            "Compare; if it is the English of another text, put this one's in its place.",
        ),
        _WORDS,
        other=B("它更像“{other}”的译文", "it reads like the English of “{other}”"),
        translate=B("对照原文，重新翻译", "compare, and translate anew"),
    ),
)

#: In the order of their numbers.
SURFACE: tuple[Code, ...] = tuple(sorted((*_ENGLISH, *_LENGTHS, *_CHINESE, *_STRANGERS), key=lambda one: one.id))
