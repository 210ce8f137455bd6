"""Codes P150 to P159: approvals that no longer fit, and what is not translated yet."""

from __future__ import annotations

from compiler.codes.parity_kit import ERROR, WARNING, code
from compiler.diagnostic import Code
from compiler.language import Bilingual as B

_APPROVE = B(
    "若译文仍然成立：zhengben approve {where} --by 姓名", "if it still holds: zhengben approve {where} --by NAME"
)

FRESHNESS: tuple[Code, ...] = (
    code(
        "P150",
        WARNING,
        B("译文已过时", "the translation is stale"),
        B("{by} 认可这段译文之后，中文有改动", "the Chinese has changed since {by} approved this translation"),
        B(
            "按改动修改英文，再用 zhengben approve 认可。",
            "Change the English accordingly, then approve it with zhengben approve.",
        ),
        B(
            "译文译的是以前的中文，读者会读到已经改掉的话。",
            "The English still translates the old Chinese, so its readers are told what no longer stands.",
        ),
        change=B("中文的改动：{change}", "the Chinese: {change}"),
        approve=_APPROVE,
    ),
    code(
        "P151",
        WARNING,
        B("译文在认可后改过", "the translation was edited after its approval"),
        B("{by} 认可之后，这段英文有改动", "this English was changed after {by} approved it"),
        B(
            "重新审阅，再用 zhengben approve 认可。",
            "Have it reviewed again, then approve it with zhengben approve.",
        ),
        B("认可的是另一种译法。", "What was approved is another wording."),
        approve=_APPROVE,
    ),
    code(
        "P155",
        ERROR,
        B("尚未翻译", "not translated yet"),
        B("尚未翻译：{text}", "not translated yet: {text}"),
        B(
            "译出这段文字，并删去 ⟦未译⟧ 标记。",
            "Put the translation in its place, and delete the mark ⟦未译⟧.",
        ),
        B(
            "zhengben draft 写下的标记表示此处仍是中文。",
            "zhengben draft left the mark where the Chinese still stands.",
        ),
    ),
)
