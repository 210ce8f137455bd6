"""What should be there beside what is: which line is which, and what of them differs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from compiler.verify.lines import Line

#: Two lines that share less than this are not the same line with a change in it.
_LIKE = 0.5

#: With fewer common lines than this share, a file is another document, and its differences mean nothing.
_SAME = 0.3


@dataclass(frozen=True, slots=True)
class Matching:
    """Indices. `pairs` are lines of both, changed or not, in the order of what was expected; `moved` are unchanged
    lines that stand elsewhere. `missing` and `extra` have no partner."""

    pairs: tuple[tuple[int, int], ...]
    moved: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]
    extra: tuple[int, ...]


def match(expected: Sequence[Line], found: Sequence[Line]) -> Matching:
    """Lines that read the same first, then those that were moved, then those that are alike in the gaps."""
    pairs, gaps = _common(expected, found)
    lone_expected = [index for gap in gaps for index in gap[0]]
    lone_found = [index for gap in gaps for index in gap[1]]
    moved = _moved(expected, found, lone_expected, lone_found)
    gone, come = {one for one, _ in moved}, {other for _, other in moved}
    changed: list[tuple[int, int]] = []
    for wanted, present in gaps:
        changed += _alike(expected, found, [i for i in wanted if i not in gone], [i for i in present if i not in come])
    gone |= {one for one, _ in changed}
    come |= {other for _, other in changed}
    return Matching(
        tuple(sorted([*pairs, *changed])),
        tuple(sorted(moved)),
        tuple(index for index in lone_expected if index not in gone),
        tuple(index for index in lone_found if index not in come),
    )


def is_another(expected: Sequence[Line], found: Sequence[Line]) -> bool:
    """Whether a file is not this document at all: an old one, or the other language."""
    common = Counter(line.key for line in expected) & Counter(line.key for line in found)
    return common.total() < _SAME * max(len(expected), 1)


Gap = tuple[range, range]


def _common(expected: Sequence[Line], found: Sequence[Line]) -> tuple[list[tuple[int, int]], list[Gap]]:
    """Equal lines in order, and what lies between them. What both begin and end with costs nothing."""
    one, other = [line.key for line in expected], [line.key for line in found]
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    pairs = [(index, index) for index in range(start)]
    gaps: list[Gap] = []
    last, last_other = len(one) - end, len(other) - end
    matcher = SequenceMatcher(None, one[start:last], other[start:last_other], autojunk=len(one) > 20_000)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pairs += [(start + i1 + step, start + j1 + step) for step in range(i2 - i1)]
        else:
            gaps.append((range(start + i1, start + i2), range(start + j1, start + j2)))
    pairs += [(last + step, last_other + step) for step in range(end)]
    return pairs, gaps


def _moved(
    expected: Sequence[Line], found: Sequence[Line], lone: Iterable[int], lone_found: Iterable[int]
) -> list[tuple[int, int]]:
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index in lone_found:
        places[found[index].key].append(index)
    return [(index, places[expected[index].key].pop(0)) for index in lone if places[expected[index].key]]


def _alike(
    expected: Sequence[Line], found: Sequence[Line], wanted: Sequence[int], present: Sequence[int]
) -> list[tuple[int, int]]:
    """Partners within a gap, in order. Of two gaps of one length every line has its own partner if they are of a kind:
    a line that was written anew is still that line."""
    if len(wanted) == len(present) and all(
        expected[one].kind == found[other].kind for one, other in zip(wanted, present, strict=True)
    ):
        return list(zip(wanted, present, strict=True))
    pairs: list[tuple[int, int]] = []
    at = 0
    for one in wanted:
        for step in range(at, min(len(present), at + 50)):
            if likeness(expected[one], found[present[step]]) >= _LIKE:
                pairs.append((one, present[step]))
                at = step + 1
                break
    return pairs


def likeness(one: Line, other: Line) -> float:
    """How much of two lines' letters is the same, from 0 to 1; cheap, and blind to their order."""
    return SequenceMatcher(None, one.text, other.text, autojunk=False).quick_ratio()


def window(expected: str, found: str, room: int = 24) -> tuple[str, str]:
    """The parts of two texts that differ, each with a little of what stands around it."""
    start = 0
    while start < min(len(expected), len(found)) and expected[start] == found[start]:
        start += 1
    end = 0
    while end < min(len(expected), len(found)) - start and expected[-1 - end] == found[-1 - end]:
        end += 1
    # Not within a number or a word: 2,190.4 and 2,191.4 differ as a whole.
    while start and _joins(expected[start - 1]):
        start -= 1
    while end and _joins(expected[-end]):
        end -= 1
    return _cut(expected, start, end, room), _cut(found, start, end, room)


def _joins(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char in ".,%-")


def _cut(text: str, start: int, end: int, room: int) -> str:
    first, last = max(0, start - room), min(len(text), len(text) - end + room)
    middle = text[first:last]
    if len(middle) > 240:
        middle = f"{middle[:120]} … {middle[-120:]}"
    return ("…" if first else "") + middle + ("…" if last < len(text) else "")
