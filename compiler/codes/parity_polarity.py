"""Codes P110 to P119: negation, and what is an obligation or a permission. Part of the family `P`."""

from __future__ import annotations

from compiler.codes.parity_kit import ERROR, code
from compiler.diagnostic import Code
from compiler.language import Bilingual as B

_OPPOSITE = B(
    "漏译或多出一个否定词，意思就相反，而数字和格式都看不出来。",
    "One negation too few or too many says the opposite, and neither figures nor form show it.",
)
_BINDING = B(
    "义务和许可的法律后果不同，译文的读者会据此行事。",
    "A duty and a permission have other consequences, and readers act on the words they are given.",
)

POLARITY: tuple[Code, ...] = (
    code(
        "P110",
        ERROR,
        B("漏译否定", "a negation is lost"),
        B("“{en}”没有译出中文的“{zh}”", "“{en}” does not have the negation of the Chinese: {zh}"),
        B("补上否定词，或改用意思相反的词。", "Put the negation in, or use a word that negates."),
        _OPPOSITE,
        add=B("在对应位置补译“{zh}”", "say “{zh}” here: not, no, never, without …"),
    ),
    code(
        "P111",
        ERROR,
        B("英文多出否定", "a negation that the Chinese does not have"),
        B(
            "“{en}”在中文里没有对应：“{zh}”是肯定的",
            "the Chinese does not negate here, the English does: “{en}”; it says {zh}",
        ),
        B("删去否定词，或在中文里补上。", "Delete the negation, or add it to the Chinese."),
        _OPPOSITE,
        delete=B("删去“{en}”，按中文写肯定句", "write it without “{en}”, as the Chinese affirms it"),
    ),
    code(
        "P112",
        ERROR,
        B("未发生的事写成已发生", "what did not happen is told as a fact"),
        B("“{en}”没有说明“{zh}”", "“{en}” does not say that it did not happen: the Chinese says {zh}"),
        B("写明没有发生，如 no … occurred。", "Say that it did not happen: no … occurred."),
        _OPPOSITE,
        add=B("在对应位置译出“{zh}”，如 no … occurred", "say “{zh}” here: no … occurred, zero, none"),
    ),
    code(
        "P113",
        ERROR,
        B("已发生的事写成未发生", "what happened is denied"),
        B("“{en}”否定了中文所说的事：{zh}", "“{en}” denies what the Chinese reports: {zh}"),
        B("删去否定词。", "Delete the negation."),
        _OPPOSITE,
        delete=B("删去“{en}”，写明已发生", "write it without “{en}”, as something that happened"),
    ),
    code(
        "P115",
        ERROR,
        B("义务被弱化", "an obligation is weakened"),
        B("“{en}”弱于中文的“{zh}”", "“{en}” is weaker than the Chinese, which obliges: {zh}"),
        B("使用 must、shall 或 is required to。", "Write must, shall or is required to."),
        _BINDING,
        write=B("改为 must、shall 或 is required to", "write must, shall or is required to"),
    ),
    code(
        "P116",
        ERROR,
        B("禁止被弱化", "a prohibition is weakened"),
        B("“{en}”弱于中文的“{zh}”", "“{en}” is weaker than the Chinese, which forbids: {zh}"),
        B("使用 must not、shall not 或 may not。", "Write must not, shall not or may not."),
        _BINDING,
        write=B("改为 must not、shall not 或 is prohibited from", "write must not, shall not or is prohibited from"),
    ),
    code(
        "P117",
        ERROR,
        B("许可被写成义务", "a permission is hardened"),
        B("“{en}”强于中文的“{zh}”", "“{en}” is stronger than the Chinese, which permits or recommends: {zh}"),
        B("许可用 may 或 can，建议用 should。", "Write may or can for a permission, should for a recommendation."),
        _BINDING,
        write=B("改为 {suggestion}", "write {suggestion}"),
    ),
)
