"""A framework held against a report: each disclosure has a location, an omission or a reference, or is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.disclosure.marks import Mark
from compiler.disclosure.stated import NOTHING, Omission, Reference, Stated, unknown_code, unknown_framework
from compiler.frameworks import Framework, Item
from compiler.yamlfile import Scalar

#: `contradictory`: located, and left out or told elsewhere as well.
State = Literal["disclosed", "omitted", "referred", "missing", "contradictory"]

STATES: tuple[State, ...] = ("disclosed", "omitted", "referred", "missing", "contradictory")

#: The claim under which GRI 1 asks for every universal disclosure or its omission.
_FULL = "in-accordance"


@dataclass(frozen=True, slots=True)
class Entry:
    """A disclosure and how the report meets it. `places` are ids of sections, or of chapters as the framework asks."""

    item: Item
    places: tuple[str, ...]
    omission: Omission | None
    reference: Reference | None

    @property
    def state(self) -> State:
        ways = [bool(self.places), self.omission is not None, self.reference is not None]
        if sum(ways) > 1:
            return "contradictory"
        named: tuple[State, ...] = ("disclosed", "omitted", "referred")
        return next((state for state, way in zip(named, ways, strict=True) if way), "missing")


@dataclass(frozen=True, slots=True)
class Index:
    """Every disclosure of a framework, in its order."""

    framework: Framework
    stated: Stated
    entries: Mapping[str, Entry]

    def count(self, state: State) -> int:
        return sum(entry.state == state for entry in self.entries.values())


def judge(
    frameworks: Mapping[str, Framework], stated: Mapping[str, Stated], marks: Iterable[Mark]
) -> Staged[Mapping[str, Index]]:
    """An index for each framework. Linear in marks and disclosures."""
    found: list[Diagnostic] = []
    marked: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        framework = frameworks.get(mark.framework)
        if framework is None:
            found.append(unknown_framework(Scalar(mark.framework, mark.span), frameworks))
        elif mark.code not in framework.items:
            found.append(unknown_code(Scalar(mark.code, mark.span), framework))
        else:
            marked.setdefault((mark.framework, mark.code), []).append(mark)
    indexes: dict[str, Index] = {}
    for key, framework in frameworks.items():
        said = stated.get(key, NOTHING)
        entries: dict[str, Entry] = {}
        for code, item in framework.items.items():
            here = marked.get((key, code), [])
            entries[code] = _entry(framework, item, said, here)
            found.extend(_findings(framework, said, entries[code], here))
        indexes[key] = Index(framework, said, entries)
    return indexes, tuple(found)


def _entry(framework: Framework, item: Item, stated: Stated, marked: list[Mark]) -> Entry:
    ids = (mark.chapter if framework.grain == "chapter" else mark.section for mark in marked)
    places = tuple(name for name in dict.fromkeys(ids) if name)
    return Entry(item, places, stated.omitted.get(item.code), stated.referred.get(item.code))


def _findings(framework: Framework, stated: Stated, entry: Entry, marked: list[Mark]) -> Iterator[Diagnostic]:
    item, omission, reference = entry.item, entry.omission, entry.reference
    code, title, title_zh = item.code, item.title.en, item.title.zh
    if entry.state == "contradictory":
        left = [one.code.span for one in (omission, reference) if one is not None]
        related = (Related(marked[0].span if marked else left[0], "first"),)
        yield diagnostic("D003", left[-1], related=related, hints=("one",), code=code, title=title, title_zh=title_zh)
    if stated.claim is not None and stated.claim.text == _FULL:
        if omission is not None and item.required:
            at = omission.code.span
            yield diagnostic("D005", at, hints=("disclose",), code=code, title=title, title_zh=title_zh)
        if entry.state == "missing" and item.universal:
            at = stated.claim.span
            yield diagnostic("D006", at, hints=("mark", "omit"), code=code, title=title, title_zh=title_zh)
    for mark in marked:
        if mark.empty:
            yield diagnostic("D007", mark.span, hints=("write",), code=code, title=title, title_zh=title_zh)
    if item.figures and marked and not any(mark.figures or mark.empty for mark in marked):
        yield diagnostic("D008", marked[0].span, hints=("metric",), code=code, title=title, title_zh=title_zh)
