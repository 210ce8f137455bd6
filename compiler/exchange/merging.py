"""Translations that came back, held against the report as it is now: what is written, and what is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from compiler import drafting, edits
from compiler.build import Compilation, compile_report
from compiler.decode import decode
from compiler.diagnostic import Diagnostic, Diagnostics, Related, diagnostic
from compiler.edits import Edit
from compiler.exchange.incoming import Incoming
from compiler.exchange.matching import Matched, matched
from compiler.exchange.placing import insertions
from compiler.exchange.tokens import plain, shape
from compiler.exchange.units import Unit, outgoing
from compiler.exchange.writing import NoPlace, edit
from compiler.freshness import Freshness, judge
from compiler.source import Files, Refusal, Source, Span
from compiler.translations import Lock

#: How often an edit that does not read back as it should may be replaced by a more careful one, or dropped.
_TRIES = 4

Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A segment that was written: where its English stands now, and what it said before."""

    file: str
    line: int
    before: str
    after: str


@dataclass(frozen=True)
class Merged:
    """`files` are the changed files as they should be written, `before` as they were read; `new` did not exist."""

    files: Mapping[str, bytes]
    before: Mapping[str, bytes]
    new: frozenset[str]
    written: tuple[Outcome, ...]
    unchanged: int
    empty: int
    problems: Diagnostics


@dataclass(frozen=True)
class _Changed:
    """A report's files with some of them replaced."""

    files: Files
    changed: Mapping[str, bytes]

    def read(self, path: str) -> bytes | Refusal:
        return self.changed.get(path) or self.files.read(path)

    def names(self, folder: str) -> tuple[str, ...]:
        more = {path.rpartition("/")[2] for path in self.changed if path.rpartition("/")[0] == folder}
        return tuple(sorted({*self.files.names(folder), *more}))


def standing(compilation: Compilation) -> Freshness:
    """Every segment with its state; without a lock, nothing is approved."""
    if compilation.freshness is not None:
        return compilation.freshness
    one = compilation
    return judge(one.report, one.texts, one.alignments, one.sources, Lock())


def merge(files: Files, compilation: Compilation, incoming: Iterable[Incoming]) -> Merged:
    """What the files would be with the translations in them. Nothing is written here.

    Every segment that is not translated anew reads afterwards as it did before: the changed report is compiled again
    and compared, and an edit that does not read back is escaped with more care, or refused with R126.
    """
    now = {unit.key: unit for unit in outgoing(standing(compilation))}
    listed, refused, unchanged, empty = matched(now.values(), incoming)
    work = _Work(files, compilation, listed)
    work.make_room(now)
    work.settle(now)
    problems = (*(one.told for one in refused), *work.problems)
    before = {file: data for file in work.changed if isinstance(data := files.read(file), bytes)}
    return Merged(work.changed, before, work.new, tuple(work.outcomes(now)), unchanged, empty, problems)


@dataclass
class _Work:
    """The files in the making."""

    files: Files
    compilation: Compilation
    wanted: Mapping[Key, Matched]
    changed: dict[str, bytes] = field(default_factory=dict)
    room: dict[str, bytes] = field(default_factory=dict)
    new: frozenset[str] = frozenset()
    problems: list[Diagnostic] = field(default_factory=list)
    taken: dict[Key, Matched] = field(default_factory=dict)
    after: Mapping[Key, Unit] = field(default_factory=dict)

    # ------------------------------------------------------------ blocks that are missing

    def make_room(self, now: Mapping[Key, Unit]) -> None:
        """Puts in the English what it lacks: a whole chapter, or blocks."""
        places: dict[str, list[Span]] = {}
        for key, one in self.wanted.items():
            segment = now[key].standing.segment
            if segment.en_span is None and segment.zh_span is not None and key[0].endswith(".md"):
                places.setdefault(one.unit.file, []).append(segment.zh_span)
        alignments = {one.en_file: one for one in self.compilation.alignments}
        new: set[str] = set()
        for file, spans in places.items():
            zh = self.compilation.sources[spans[0].file]
            before = self.files.read(file)
            if not isinstance(before, bytes):
                new.add(file)
                self.room[file] = drafting.skeleton(zh)[0].text.encode()
            elif file in alignments:
                made = insertions(alignments[file], spans, zh, decode(file, before)[0])
                self.room[file] = edits.apply(before, made)
        self.new = frozenset(new)

    # ------------------------------------------------------------ texts

    def settle(self, now: Mapping[Key, Unit]) -> None:
        """Writes, reads back, and gives up what does not read back, until everything does."""
        careful: set[Key] = set()
        left = dict(self.wanted)
        for attempt in range(_TRIES):
            if not left:
                break
            placed = self._compiled(self.room) if self.room else dict(now)
            made = self._edits(left, placed, careful)
            after = self._compiled(self.changed)
            wrong = self._wrong(left, placed, after)
            if not wrong:
                self.taken, self.after = {key: left[key] for key in made}, after
                return
            for key in wrong:
                if key in careful or key not in left or attempt == _TRIES - 2:
                    self._refuse(left.pop(key, None), key, now, "reads")
                else:
                    careful.add(key)
            if attempt == _TRIES - 2:  # whatever it is: better nothing than the wrong thing
                for key in [key for key in left if any(key[0] == other[0] for other in wrong)]:
                    self._refuse(left.pop(key), key, now, "reads")
        self.changed, self.new = {}, frozenset()

    def _compiled(self, changed: Mapping[str, bytes]) -> dict[Key, Unit]:
        compilation = compile_report(_Changed(self.files, changed))
        return {unit.key: unit for unit in outgoing(standing(compilation))}

    def _edits(self, left: dict[Key, Matched], placed: Mapping[Key, Unit], careful: set[Key]) -> list[Key]:
        """Sets the changed files, and returns what they hold; what has no place leaves."""
        by_file: dict[str, list[Edit]] = {}
        made: list[Key] = []
        sources: dict[str, tuple[bytes, Source]] = {}
        for key, one in list(left.items()):
            file = one.unit.file
            if file not in sources:
                data = self.room.get(file) or self.files.read(file)
                data = data if isinstance(data, bytes) else b""
                sources[file] = data, decode(file, data)[0]
            unit = placed.get(key)
            edited = NoPlace("absent") if unit is None else edit(unit, one.target, sources[file][1], key in careful)
            if isinstance(edited, NoPlace):
                self._refuse(left.pop(key), key, placed, edited.why)
                continue
            by_file.setdefault(file, []).append(edited)
            made.append(key)
        self.changed = {file: edits.apply(sources[file][0], listed) for file, listed in by_file.items()}
        self.new &= frozenset(self.changed)
        return made

    def _wrong(self, left: Mapping[Key, Matched], placed: Mapping[Key, Unit], after: Mapping[Key, Unit]) -> list[Key]:
        """Segments that do not say afterwards what they should."""
        wrong: list[Key] = []
        for key in dict.fromkeys((*placed, *after)):
            before, now = placed.get(key), after.get(key)
            asked = left[key].target if key in left else before.target if before is not None else ()
            if now is None or shape(now.target) != shape(asked):
                wrong.append(key)
        return wrong

    def _refuse(self, one: Matched | None, key: Key, where: Mapping[Key, Unit], why: str) -> None:
        if one is None:
            return
        unit = where.get(key, one.unit)
        en = unit.standing.segment.en_span
        related = (Related(en, "english"),) if en is not None else ()
        told = diagnostic("R126", one.span, text=one.told, hints=(why,), related=related)
        self.problems.append(told)

    # ------------------------------------------------------------ what is told

    def outcomes(self, now: Mapping[Key, Unit]) -> Iterator[Outcome]:
        sources = {file: decode(file, data)[0] for file, data in self.changed.items()}
        for key in self.taken:
            unit = self.after[key]
            span = unit.standing.segment.en_span
            line = 1 if span is None else sources[unit.file].position(span.start).line
            yield Outcome(unit.file, line, plain(now[key].target), plain(unit.target))
