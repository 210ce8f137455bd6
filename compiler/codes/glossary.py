"""Codes M190 to M199: a faulty glossary.yaml."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

_SOUND = B(
    "术语表里的错误会变成每一章的误报或漏报。",
    "A mistake in the glossary becomes a false finding, or a missing one, in every chapter.",
)

GLOSSARY: tuple[Code, ...] = (
    Code(
        "M190",
        Severity.ERROR,
        meaning=B("术语重复", "Chinese form that is given twice"),
        message=B("“{zh}”已在术语表中", "“{zh}” is in the glossary already"),
        why=B("同一中文只能有一种规定的译法。", "One Chinese form can have one prescribed English only."),
        mend=B(
            "合并两个条目；其他可用的英文写在 also 下。",
            "Join the two entries; other permitted English goes under `also`.",
        ),
        hints={
            "join": B(
                "合并条目，其他英文写在 also 下；意思不同时用更长的中文区分",
                "join the entries, with the other English under `also`; where the meanings differ, tell them apart by a longer Chinese form",
            )
        },
    ),
    Code(
        "M191",
        Severity.ERROR,
        meaning=B("英文形式里有中文", "Chinese in an English form"),
        message=B("{key} 的“{text}”含有中文", "“{text}” under {key} holds Chinese"),
        why=_SOUND,
        mend=B("中文写在 zh 下，英文写在 en 下。", "Write the Chinese under `zh` and the English under `en`."),
        hints={"swap": B("zh 与 en 写反了", "zh and en are the wrong way round")},
    ),
    Code(
        "M192",
        Severity.ERROR,
        meaning=B("同一英文既允许又禁用", "English that is permitted and banned at once"),
        message=B("“{text}”在此禁用，却也是“{en}”的可用形式", "“{text}” is banned here and permitted for “{en}”"),
        why=B("照一条写，就违反另一条。", "Whoever follows the one entry breaks the other."),
        mend=B("从一处删去。", "Delete it in one of the two places."),
        hints={"delete": B("从 banned 或 also 中删去一个", "delete it under the one or the other")},
    ),
    Code(
        "M193",
        Severity.ERROR,
        meaning=B("不在可选值之内", "not one of the choices"),
        message=B("{key} 不能是“{text}”", "{key} cannot be “{text}”"),
        why=B(
            "kind 决定缺少译名是错误还是警告，case 决定大小写是否要紧。",
            "`kind` decides whether a missing term is an error or a warning, `case` whether capitals count.",
        ),
        mend=B("从列出的词中选一个。", "Choose one of the words listed."),
        hints={
            "nearest": B("是否应为 {names}？", "did you mean {names}?"),
            "known": B("可选：{names}", "known: {names}"),
        },
    ),
    Code(
        "M194",
        Severity.ERROR,
        meaning=B("首次用法不含规定的英文", "first use that does not hold the term"),
        message=B("first“{text}”里没有“{en}”，或与它相同", "first “{text}” does not hold “{en}”, or is the same"),
        why=B(
            "读者在首次出现处学到以后使用的简称。",
            "At the first mention the reader learns the short form that is used from then on.",
        ),
        mend=B(
            "写成全称加括号内的简称：Environmental, Social and Governance (ESG)。",
            "Write the full form with the short one in brackets: Environmental, Social and Governance (ESG).",
        ),
        hints={"hold": B("写成“全称 ({en})”", "write it as “full form ({en})”")},
    ),
    Code(
        "M195",
        Severity.ERROR,
        meaning=B("术语表格式的版本未知", "unknown version of the glossary format"),
        message=B("schema: {schema} 未知", "schema: {schema} is not known"),
        why=B("另一版本的同名字段可能另有含义。", "Fields of the same name may mean other things in another version."),
        mend=B("写 schema: 1。", "Write schema: 1."),
    ),
    Code(
        "M196",
        Severity.ERROR,
        meaning=B("中文形式太短", "Chinese form that is too short"),
        message=B("“{zh}”只有一个字", "“{zh}” has only one character"),
        why=B(
            "单字见于许多别的词中，会处处误报。",
            "A single character is part of many other words, and would be found in all of them.",
        ),
        mend=B("写出它所在的词。", "Write the words in which it has this meaning."),
        hints={"longer": B("写出含此字的词", "write the words that it stands in")},
    ),
)
