"""Chinese blocks that the English does not have yet, put where they belong in it, marked as still to be translated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from compiler import drafting
from compiler.book import Alignment, Pair
from compiler.edits import Edit
from compiler.source import Source, Span
from compiler.tree import FrontMatter


def insertions(alignment: Alignment, wanted: Iterable[Span], zh: Source, en: Source) -> tuple[Edit, ...]:
    """Edits of an English file that bring in every missing block that holds one of the wanted Chinese segments.

    A block follows the English of what precedes it in the Chinese. One that has nothing beside it is left out.
    """
    places = sorted(wanted)
    made: dict[int, str] = {}
    draft = drafting.Draft(zh)
    for siblings, at in _missing(alignment.pairs):
        node = siblings[at].zh
        if node is None or not any(node.span.start <= one.start < node.span.end for one in places):
            continue
        anchor = _anchor(siblings, at, en)
        if anchor is None:
            continue
        offset, after = anchor
        start, end = _lines(zh, node.span)
        text = draft.part(start, end)
        gap = _gap(zh.text[:start][-2:] if after else zh.text[end : end + 2])
        made[offset] = made.get(offset, "") + (gap + text if after else text + gap)
    return tuple(Edit(en.span(offset, offset), text) for offset, text in made.items())


def _missing(pairs: Sequence[Pair]) -> Iterator[tuple[Sequence[Pair], int]]:
    """Each missing block that stands in one that is there: its siblings, and which of them it is."""
    stack = [pairs]
    while stack:
        siblings = stack.pop()
        for at, pair in enumerate(siblings):
            if pair.status == "missing":
                yield siblings, at
            elif pair.inside:
                stack.append(pair.inside)


def _anchor(siblings: Sequence[Pair], at: int, en: Source) -> tuple[int, bool] | None:
    """Where to insert, and whether that is behind something (else before it)."""
    for pair in reversed(siblings[:at]):
        if _is_anchor(pair) and pair.en is not None:
            last = pair.more[-1] if pair.more and pair.status == "split" else pair.en
            return _lines(en, last.span)[1], True
    for pair in siblings[at + 1 :]:
        if _is_anchor(pair) and pair.en is not None:
            return _lines(en, pair.en.span)[0], False
    return None


def _is_anchor(pair: Pair) -> bool:
    """What stands where it should. A chapter's front matter stands before its title, whatever the order of pairs."""
    return pair.status in ("matched", "split", "merged") and not isinstance(pair.en, FrontMatter)


def _lines(source: Source, span: Span) -> tuple[int, int]:
    """The lines that a span touches, without the last line's end."""
    start = source.text.rfind("\n", 0, span.start) + 1
    last = max(span.start, len(source.text[: span.end].rstrip("\n")))
    end = source.text.find("\n", last)
    return start, len(source.text) if end < 0 else end


def _gap(between: str) -> str:
    """What parts a Chinese block from its neighbour: an empty line, or a line end in tight lists and tables."""
    return "\n\n" if between == "\n\n" else "\n"
