"""Codes P130 to P139: the glossary, and names. Part of the family `P`."""

from __future__ import annotations

from compiler.codes.parity_kit import ERROR, WARNING, code
from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_NAME = B(
    "名称不同，读者会以为是另一个机构、另一部法律或另一件产品。",
    "Another name is another body, law or product to the reader.",
)
_TERM = B(
    "同一概念换了说法，读者会以为是另一个概念。",
    "One notion in two wordings reads like two notions.",
)
_GIVEN = {
    "write": B("把“{told}”改为“{en}”", "for “{told}” write “{en}”"),
    "missing": B("写“{en}”", "write “{en}”"),
    "also": B("也可用：{also}", "also permitted: {also}"),
    "capitals": B("大小写照“{en}”", "with the capitals of “{en}”"),
}

TERMS: tuple[Code, ...] = (
    code(
        "P130",
        ERROR,
        B("名称与术语表不符", "name that is not as in the glossary"),
        B("中文的“{zh}”在英文中应为“{en}”", "the Chinese names {zh}, which is “{en}” in English"),
        B(
            "使用术语表中的名称；另有可用形式时写进 also。",
            "Write the name of the glossary; where another form is right too, add it there under `also`.",
        ),
        _NAME,
        **_GIVEN,
    ),
    code(
        "P131",
        WARNING,
        B("术语与术语表不符", "term that is not as in the glossary"),
        B("中文的“{zh}”在英文中应为“{en}”", "the Chinese has {zh}, which is “{en}” in English"),
        B(
            "使用术语表中的术语；另有可用形式时写进 also。",
            "Write the term of the glossary; where another form is right too, add it there under `also`.",
        ),
        _TERM,
        **_GIVEN,
    ),
    code(
        "P132",
        ERROR,
        B("用了禁用的英文", "English that the glossary bans"),
        B("“{told}”是禁用的形式：{zh} 写作“{en}”", "“{told}” is banned: {zh} is “{en}” in English"),
        B("改用术语表中的形式。", "Write the form of the glossary."),
        _TERM,
        write=B("把“{told}”改为“{en}”", "for “{told}” write “{en}”"),
    ),
    code(
        "P133",
        WARNING,
        B("用了弃用的中文", "Chinese that the glossary bans"),
        B("“{zh}”应写作“{term}”", "“{zh}” should be written {term}"),
        B("改用术语表中的中文。", "Write the Chinese of the glossary."),
        B("中文里一物一名，译文才能一致。", "The English can be consistent only where the Chinese is."),
        write=B("改为“{term}”", "write {term}"),
    ),
    code(
        "P134",
        WARNING,
        B("首次出现未给出全称", "first mention without its expansion"),
        B("“{told}”首次出现，应写“{first}”", "“{told}” stands here for the first time: write “{first}”"),
        B(
            "首次出现时写全称和简称，以后只写简称。",
            "Write it in full with the short form once, and the short form from then on.",
        ),
        B(
            "不认识简称的读者无从知道它的意思。",
            "A reader who does not know the short form is never told what it means.",
        ),
        write=B("改为“{first}”", "write “{first}”"),
    ),
    code(
        "P135",
        Severity.NOTE,
        B("全称重复", "expansion that was given before"),
        B("“{told}”前面已经解释过", "“{told}” was expanded before"),
        B("以后只写简称。", "Write the short form."),
        B("重复的解释让读者以为是另一个概念。", "What is introduced twice seems to be two things."),
        write=B("改为“{en}”", "write “{en}”"),
    ),
    code(
        "P136",
        ERROR,
        B("外文名称不同", "another Latin name"),
        B("“{told}”应为 {zh}", "“{told}” should be {zh}, as in the Chinese"),
        B("照抄中文里的外文名称。", "Copy the name from the Chinese, letter by letter."),
        _NAME,
        write=B("把“{told}”改为“{zh}”", "for “{told}” write “{zh}”"),
    ),
    code(
        "P137",
        WARNING,
        B("书名号中的名称不在术语表中", "title in 《》 that is not in the glossary"),
        B("{zh} 不在术语表中", "{zh} is not in the glossary"),
        B("把它和它的正式英文名写进 glossary.yaml。", "Add it to glossary.yaml with its official English title."),
        B(
            "法律、标准和文件有正式的英文名，处处都应相同。",
            "Laws, standards and documents have an official English title, which should be the same everywhere.",
        ),
        add=B("在术语表中加上 zh: {zh}", "add zh: {zh} to the glossary"),
    ),
    code(
        "P139",
        WARNING,
        B("同一名称有两种英文", "title in two English wordings"),
        B("{zh} 前面译作“{before}”，此处为“{told}”", "{zh} is “{told}” here and was “{before}” before"),
        B("选定一种，并写进术语表。", "Choose one, and put it into the glossary."),
        _NAME,
        write=B("改为“{before}”，或改前面的一处", "write “{before}”, or change the other place"),
    ),
)
