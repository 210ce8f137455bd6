"""One file held against what it must show: differences as diagnostics, each with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span
from compiler.verify.lines import Line, Link, plain
from compiler.verify.matching import Matching, match, window

#: A placeholder that was never filled in, a mark of a draft, or what Word writes where a field found nothing.
_UNFILLED = re.compile(r"\{\{[^{}]*\}\}|⟦[^⟦⟧]*⟧|Error! [A-Z][^.]*\.|错误！[^。]*。")
_NOTE = re.compile(r"\[\^(\d+)\]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document, for readers of either language."""

    en: str
    zh: str


def place(line: Line, cell: int = 0) -> Place:
    """A line's place: its block's id, with row and cell where it has them; a note by its number."""
    if line.kind == "note":
        return Place(f"note {line.number}", f"注释{line.number}")
    if not line.id:
        return Place("front page or contents", "封面或目录")
    if line.kind == "row":
        en, zh = f"#{line.id}, row {line.row}", f"#{line.id} 第{line.row}行"
        return Place(f"{en}, cell {cell}", f"{zh}第{cell}格") if cell else Place(en, zh)
    names = {
        "caption": ("caption", "题注"),
        "card": ("card", "卡片"),
        "contents": ("contents", "目录"),
        "heading": ("heading", "标题"),
    }
    if line.kind in names:
        en, zh = names[line.kind]
        return Place(f"#{line.id}, {en}", f"#{line.id} {zh}")
    return Place(f"#{line.id}", f"#{line.id}")


def compare(
    file: str, expected: Sequence[Line], found: Sequence[Line], *, ids: Mapping[str, int] | None = None
) -> Iterator[Diagnostic]:
    """What differs. `ids` are those of a page, where ids are the report's own; a Word file has others."""
    return _Comparison(file, expected, found, ids).differences()


class _Comparison:
    def __init__(
        self, file: str, expected: Sequence[Line], found: Sequence[Line], ids: Mapping[str, int] | None
    ) -> None:
        self.file = file
        self.at = Span(file, 0, 0)
        self.expected = [line for line in expected if line.text]
        self.found = [line for line in found if line.text]
        self.ids = ids
        self.matching: Matching = match(self.expected, self.found)
        self.partner = dict((*self.matching.pairs, *self.matching.moved))
        self.targets = _targets(self.expected)
        self.landings = _targets(self.found)
        self.seen_as = {other: one for one, other in self.partner.items()}

    def differences(self) -> Iterator[Diagnostic]:
        told: list[tuple[int, int, Diagnostic]] = []
        for one, other in (*self.matching.pairs, *self.matching.moved):
            told += [(one, 1, each) for each in self._pair(self.expected[one], self.found[other])]
        for one, other in self.matching.moved:
            told.append((one, 0, self._moved(one, other)))
        for one in self.matching.missing:
            told.append((one, 0, self._tell("R102", self.expected[one], text=_short(self.expected[one].text))))
        for other in self.matching.extra:
            told.append((self._before(other), 2, self._extra(other)))
        for _, _, each in sorted(told, key=lambda item: item[:2]):
            yield each

    def _tell(
        self, code: str, line: Line, cell: int = 0, hints: tuple[str, ...] = (), **arguments: object
    ) -> Diagnostic:
        at = place(line, cell)
        related = (Related(line.span, "written"),) if line.span is not None and line.span.file else ()
        return diagnostic(code, self.at, place=at.en, place_zh=at.zh, hints=hints, related=related, **arguments)

    # ---------------------------------------------------------------- a line and its partner

    def _pair(self, one: Line, other: Line) -> Iterator[Diagnostic]:
        if one.key != other.key:
            yield from self._changed(one, other)
        yield from self._links(one, other)
        if self.ids is not None:
            yield from self._anchors(one, other)
        marks = _UNFILLED.findall(other.text)
        for mark in marks:
            if mark not in one.text or mark.startswith("⟦"):
                yield self._tell("R106", one, text=mark)

    def _changed(self, one: Line, other: Line) -> Iterator[Diagnostic]:
        if len(one.cells) != len(other.cells) or not one.cells or one.kind != other.kind:
            yield self._reworded(one, one.text, other.text, 0)
            if one.text == other.text:
                return
            return
        for number, (wanted, present) in enumerate(zip(one.cells, other.cells, strict=True), start=1):
            if wanted != present:
                yield self._reworded(one, wanted, present, number)

    def _reworded(self, one: Line, wanted: str, present: str, cell: int) -> Diagnostic:
        if wanted == present:
            return self._tell("R104", one, cell, text=_short(wanted), after="", after_zh="", hints=("kind",))
        if plain(wanted) == plain(present):
            before, after = window(wanted, present)
            return self._tell("R107", one, cell, expected=before, found=after)
        before, after = window(plain(wanted), plain(present))
        return self._tell("R101", one, cell, expected=before, found=after)

    def _moved(self, one: int, other: int) -> Diagnostic:
        before = self.found[other - 1] if other else None
        text = _short(before.text) if before else ""
        return self._tell(
            "R104", self.expected[one], text=_short(self.expected[one].text), after=text, hints=("after",)
        )

    def _before(self, other: int) -> int:
        """The expected line that a line without partner follows."""
        while other >= 0 and other not in self.seen_as:
            other -= 1
        return self.seen_as.get(other, -1)

    def _extra(self, other: int) -> Diagnostic:
        line = self.found[other]
        before = self._before(other)
        near = self.expected[before] if before >= 0 else Line("text", "")
        twice = any(line.key == self.expected[one].key for one in (before, *self.seen_as.values()) if one >= 0)
        after = _short(near.text) if before >= 0 else ""
        hints = ("twice",) if twice else ()
        if _UNFILLED.search(line.text):
            return self._tell("R106", near, text=_short(line.text))
        return self._tell("R103", near, text=_short(line.text), after=after, hints=hints)

    # ---------------------------------------------------------------- links and ids

    def _links(self, one: Line, other: Line) -> Iterator[Diagnostic]:
        notes = [link for link in other.links if link.text == "^"]
        links = [link for link in other.links if link.text != "^"]
        for number, link in zip(_NOTE.findall(other.text), notes, strict=False):
            landing = self._landing(link)
            if landing is None or self.found[landing].number != int(number):
                yield self._tell("R105", one, text=f"[{number}]", found=link.target, expected=f"note {number}")
        if self.ids is not None and len(notes) != len(_NOTE.findall(other.text)):
            yield self._tell("R105", one, text="[^]", found="", expected="notes")
        for index in range(max(len(one.links), len(links))):
            wanted = one.links[index] if index < len(one.links) else None
            present = links[index] if index < len(links) else None
            if not self._same(wanted, present):
                text = plain((wanted or present or Link("", "")).text) or one.text
                yield self._tell(
                    "R105", one, text=_short(plain(text), 40), expected=self._told(wanted, self.targets, self.expected),
                    found=self._told(present, self.landings, self.found),
                )  # fmt: skip

    def _same(self, wanted: Link | None, present: Link | None) -> bool:
        if wanted is None or present is None:
            return False
        if wanted.inside != present.inside:
            return False
        if not wanted.inside:
            return (wanted.target, plain(wanted.text)) == (present.target, plain(present.text))
        meant = self.targets.get(_anchor(wanted.target))
        landing = self._landing(present)
        if landing is None or meant is None:  # nothing stands at that id, or nothing with words
            return (
                self.ids is not None and present.target == _spelt(wanted.target) and _anchor(wanted.target) in self.ids
            )
        if self.ids is not None:
            return present.target == _spelt(wanted.target)
        # What became of the line it should lead to is told there.
        return self.seen_as.get(landing) == meant or meant not in self.partner

    def _landing(self, link: Link) -> int | None:
        return self.landings.get(_anchor(link.target))

    def _told(self, link: Link | None, targets: Mapping[str, int], lines: Sequence[Line]) -> str:
        if link is None:
            return "-"
        if not link.inside:
            return link.target
        landing = targets.get(_anchor(link.target))
        return link.target if landing is None else f"{link.target} ({_short(plain(lines[landing].text), 40)})"

    def _anchors(self, one: Line, other: Line) -> Iterator[Diagnostic]:
        for name in one.anchors:
            spelt = _spelt(name)
            if spelt not in other.anchors and self.targets.get(name) is not None and self._own(name, one):
                yield self._tell("R111", one, id=spelt)

    def _own(self, name: str, line: Line) -> bool:
        """Whether an id is this line's: of two blocks with one id, the first has it."""
        return self.expected[self.targets[name]] is line


def _targets(lines: Sequence[Line]) -> dict[str, int]:
    targets: dict[str, int] = {}
    for index, line in enumerate(lines):
        for name in line.anchors:
            targets.setdefault(name, index)
            targets.setdefault(_spelt(name), index)
    return targets


def _spelt(name: str) -> str:
    """An id as a page writes it: without spaces."""
    return re.sub(r"\s+", "-", name)


def _anchor(target: str) -> str:
    return target.removeprefix("#")


def _short(text: str, most: int = 80) -> str:
    text = plain(text)
    return text if len(text) <= most else text[: most - 1] + "…"
