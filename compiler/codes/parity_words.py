"""Codes P100 to P109: words beside figures, directions and limits. Part of the family `P`."""

from __future__ import annotations

from compiler.codes.parity_kit import ERROR, code
from compiler.diagnostic import Code
from compiler.language import Bilingual as B

_WAY = B(
    "升与降是相反的事实；数字核对得再准，方向错了整句就错了。",
    "Up and down are opposite facts: with the wrong word, correct figures make a false sentence.",
)
_LIMIT = B(
    "“超过”“不超过”“约”改变数字的含义：下限成了上限，概数成了实数。",
    "More than, at most and about change what a figure means: a floor becomes a ceiling, an estimate becomes exact.",
)

WORDS: tuple[Code, ...] = (
    code(
        "P100",
        ERROR,
        B("升降方向相反", "opposite direction"),
        B("“{en}”的方向与中文“{zh}”相反", "“{en}” says the opposite of the Chinese: {zh}"),
        B("改用与中文方向相同的词。", "Use a word of the same direction as the Chinese."),
        _WAY,
        up=B(
            "中文说的是上升：用 rose、increased、higher 一类的词",
            "it went up: write rose, increased, higher or the like",
        ),
        down=B(
            "中文说的是下降：用 fell、decreased、lower 一类的词",
            "it went down: write fell, decreased, lower or the like",
        ),
    ),
    code(
        "P101",
        ERROR,
        B("英文没有说明升降", "direction left out"),
        B("“{en}”没有说明升降：中文说“{zh}”", "“{en}” goes neither up nor down here: the Chinese says {zh}"),
        B("写明是升是降。", "Say whether it went up or down."),
        _WAY,
        up=B(
            "中文说的是上升：用 rose、increased、higher 一类的词",
            "it went up: write rose, increased, higher or the like",
        ),
        down=B(
            "中文说的是下降：用 fell、decreased、lower 一类的词",
            "it went down: write fell, decreased, lower or the like",
        ),
    ),
    code(
        "P104",
        ERROR,
        B("数字的限定词不同", "qualifier differs"),
        B("“{en}”与中文的限定“{zh}”不符", "“{en}” limits the figure in another way than the Chinese: {zh}"),
        B("使用与中文意思相同的限定词。", "Use a qualifier that means what the Chinese one means."),
        _LIMIT,
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
    code(
        "P105",
        ERROR,
        B("英文缺少数字的限定词", "qualifier left out"),
        B("“{en}”缺少限定：中文说“{zh}”", "“{en}” lost its qualifier: the Chinese says {zh}"),
        B("补上限定词。", "Add the qualifier."),
        _LIMIT,
        write=B("写 {suggestion}", "write {suggestion}"),
    ),
    code(
        "P106",
        ERROR,
        B("英文多出数字的限定词", "qualifier that the Chinese does not have"),
        B("中文没有“{en}”这一限定：中文是“{zh}”", "“{en}” is not in the Chinese, which says {zh}"),
        B("删去，或在中文里补上限定词。", "Delete it, or add it to the Chinese."),
        _LIMIT,
        delete=B("删去：中文没有", "delete it: the Chinese has none"),
    ),
    code(
        "P107",
        ERROR,
        B("期限的前后不同", "before and after exchanged"),
        B("“{en}”与中文“{zh}”的先后不符", "“{en}” does not agree with the Chinese: {zh}"),
        B("使用与中文相同的先后。", "Put it on the same side of the date as the Chinese does."),
        B(
            "期限写反了，义务就早了或晚了。",
            "With before and after exchanged, an obligation begins too early or ends too late.",
        ),
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
)
