"""Rules about negation: 未, 不, 无 and 没有 against not, no and never, sentence by sentence.

How the negations of both sides are compared, and what is forgiven, is `polarity`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.negation.cues import Cue, may_negate
from compiler.checks.negation.polarity import Left, compare
from compiler.checks.sentences.stretches import Stretch
from compiler.checks.view import Said, View
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span

#: 发生事故 and the like: what is told as not having happened is a fact of its own.
_EVENT_ZH = re.compile(
    "发生|出现|发现|收到|接到|事故|事件|投诉|案件|处罚|诉讼|纠纷|伤亡|伤害|罚款|泄露|违规|违约|争议|召回|故障"
)
_EVENT_EN = re.compile(
    r"\b(?:occur\w*|happen\w*|record\w*|report\w*|receiv\w*|experienc\w*|incidents?|accidents?|complaints?|fatalit\w+|injur\w+|fines?|penalt\w+|recalls?|breach\w*|cases?)\b",
    re.IGNORECASE,
)


def negation_lost(view: View) -> Iterator[Diagnostic]:
    """A negation of the Chinese is not in the English sentence, which so says the opposite (P110); where it denied that
    something happened, the English reports it as a fact (P112). Put the negation back.

    Renderings without a negation are known and forgiven: 不变 and *remained the same*, 未满 and *under*.
    """
    for said in view.said:
        for left in differences(said):
            for cue in left.lost:
                event = cue.kind == "zero" or _is_event(said.zh.text, cue)
                yield diagnostic(
                    "P112" if event else "P110",
                    _english_place(said, left.stretch),
                    hints=("add",),
                    related=_chinese_place(said, cue),
                    zh=_around(said.zh.text, cue),
                    en=short(said.en.text[left.stretch.en_start : left.stretch.en_end].strip()),
                )


def negation_added(view: View) -> Iterator[Diagnostic]:
    """The English negates what the Chinese affirms (P111), or denies that something happened that did (P113)."""
    for said in view.said:
        for left in differences(said):
            for cue in left.added:
                zh = said.zh.text[left.stretch.zh_start : left.stretch.zh_end]
                near = said.en.text[max(cue.start - 60, left.stretch.en_start) : min(cue.end + 60, left.stretch.en_end)]
                happened = re.search("发生|出现|收到|接到", zh) and _EVENT_EN.search(near)
                yield diagnostic(
                    "P113" if happened else "P111",
                    said.en.locate(cue.start, cue.end) or said.at,
                    hints=("delete",),
                    related=said.chinese,
                    en=cue.text,
                    zh=short(zh),
                )


def _is_event(text: str, cue: Cue) -> bool:
    return cue.text[0] in "未无没" and _EVENT_ZH.search(text, cue.end, cue.end + 14) is not None


def _around(text: str, cue: Cue) -> str:
    """The negation and a few characters after it, to the end of the clause."""
    end = re.search("[，。；、！？,;]", text[cue.end : cue.end + 12])
    return text[cue.start : cue.end + (end.start() if end else 8)]


def _english_place(said: Said, stretch: Stretch) -> Span:
    text = said.en.text[stretch.en_start : stretch.en_end]
    start = stretch.en_start + len(text) - len(text.lstrip())
    return said.en.locate(start, stretch.en_start + len(text.rstrip())) or said.at


def _chinese_place(said: Said, cue: Cue) -> tuple[Related, ...]:
    place = said.zh.locate(cue.start, cue.end)
    return said.chinese if place is None else (Related(place, "chinese"),)


# ---------------------------------------------------------------- one segment


def differences(said: Said) -> tuple[Left, ...]:
    """What each stretch of a segment leaves over, after its neighbours were asked: sentences move their borders."""
    if said.segment.status not in {"matched", "moved"} or not may_negate(said.zh.text, said.en.text):
        return ()
    return compare(said.zh.text, said.en.text)
