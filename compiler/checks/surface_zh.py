"""Rules about the surface of the Chinese, which stand at the Chinese: it prevails, so its slips prevail too.

Marks: GB/T 15834-2011, which has full-width marks between Han (4.1 to 4.11) and double quotation marks “” (4.8).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from compiler.align.facts import HOLE, count_han
from compiler.checks.doubled import Slip, doubled_chinese, doubled_chinese_marks, is_broken
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic

_H = r"[\u3400-\u9fff\uf900-\ufaff]"
_OPENS = {"(": "（", ")": "）"}
_HALF = re.compile(
    rf"(?<={_H})(?P<mark>[,;:?!](?=\s*{_H})|[,;:?!.]\s*$|\.(?=\s*{_H}{{2}}))"
    rf"|(?<={_H})(?P<bracket>\({_H}[^()]*\))|(?<={_H})(?P<quote>\"{_H}[^\"]*{_H}\")"
)
_WRITE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。"}

_KINDS = ("mark", "bracket", "quote")

#: More segments than this are a habit: told once, with a few places, and not so often that nothing else is seen.
_FEW, _SHOWN = 3, 8


def doubled_in_chinese(view: View) -> Iterator[Diagnostic]:
    """A word or a mark of the Chinese stands twice: 进行进行, ，，. It is left over from editing; delete one."""
    for said in view.said:
        text = said.zh.text
        if not text.isascii():
            yield from _slips(said, "P162", doubled_chinese(text))
            yield from _slips(said, "P163", doubled_chinese_marks(text))


def half_width_marks(view: View) -> Iterator[Diagnostic]:
    """A half-width mark stands between Han: `，` is wanted, not `,`. Figures, times, addresses and code keep theirs.

    One finding a segment and kind of mark; where it is so in more than a few, one for the file.
    """
    found: dict[str, list[tuple[Said, list[re.Match[str]]]]] = {kind: [] for kind in _KINDS}
    for said in view.said:
        text = said.zh.text
        if text.isascii() or count_han(text) < 4 or text == said.en.text:
            continue
        hits = list(_HALF.finditer(text))
        for kind in dict.fromkeys(hit.lastgroup or "" for hit in hits):
            found[kind].append((said, [hit for hit in hits if hit.lastgroup == kind]))
    for places in found.values():
        habit = len(places) > _FEW
        for said, hits in places[:1] if habit else places:
            yield _half_width(said, hits, places if habit else ())


def _half_width(said: Said, hits: list[re.Match[str]], habit: Sequence[tuple[Said, list[re.Match[str]]]]) -> Diagnostic:
    """A finding at the first; `habit` holds the segments for which it stands."""
    first = hits[0]
    others = (one.zh.locate(more[0].start(), more[0].end()) for one, more in habit[1:_SHOWN])
    related = [Related(said.at, "english"), *(Related(span, "also") for span in others if span is not None)]
    hints = ["replace"] if first.lastgroup == "mark" else ["pair"]
    hints += ["all"] if habit else ["more"] * (len(hits) > 1)
    return diagnostic(
        "P157",
        said.zh.locate(first.start(), first.end()) or said.at,
        hints=hints,
        related=related,
        zh=first[0].strip() if len(first[0]) < 9 else first[0][0] + "…" + first[0][-1],
        write=_written(first),
        count=len(habit) or len(hits) - 1,
    )


def _written(match: re.Match[str]) -> str:
    mark = match[0].strip()
    return {"mark": _WRITE.get(mark, mark), "bracket": "（…）", "quote": "“…”"}[match.lastgroup or "mark"]


def _slips(said: Said, code: str, found: Iterable[Slip]) -> Iterator[Diagnostic]:
    for slip in found:
        place = said.zh.locate(slip.start, slip.end)
        words = said.zh.text[slip.start : slip.end]
        if place is not None and HOLE not in words and not is_broken(said.segment.zh, place):
            related = (Related(said.at, "english"),)
            yield diagnostic(code, place, hints=("write",), related=related, zh=words, write=slip.write)
