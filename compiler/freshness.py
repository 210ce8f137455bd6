"""How fresh a translation is: each segment beside the lock of approvals.

A segment is known by its words, so it may move, be reflowed or print new figures and stays approved. Where the Chinese
was reworded since, the English is stale; where the English was, it is edited; what nobody approved yet is new.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from compiler import parse, worddiff
from compiler.align import align, segments
from compiler.book import Alignment, Segment
from compiler.diagnostic import Diagnostic, Diagnostics, Related, Staged, diagnostic
from compiler.language import UNTRANSLATED
from compiler.project import Report
from compiler.source import Source, Sources, Span
from compiler.translations import Entry, Lock, fingerprint, normal
from compiler.yamltexts import Texts

#: `new`: nobody has approved it. `missing`: no English, or the Chinese still in its place. `extra`: no Chinese.
State = Literal["approved", "stale", "edited", "new", "missing", "extra"]

#: From good to bad: of several segments on one line, the last of these is the line's state.
STATES: tuple[State, ...] = ("approved", "new", "extra", "edited", "stale", "missing")

#: Where both spans of a segment stand: enough to find it again.
Place = tuple[Span | None, Span | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """A segment and what the lock says of it: `entry` is its approval, or that of what it was, if there is one.

    `zh` and `en` are normalised.
    """

    state: State
    segment: Segment
    zh: str
    en: str
    entry: Entry | None = None

    @property
    def by(self) -> str:
        """Who approved it, or what it was."""
        return "" if self.entry is None else self.entry.by

    @property
    def before(self) -> str:
        """The Chinese as it was approved."""
        return "" if self.entry is None else self.entry.chinese

    @property
    def place(self) -> Place:
        return self.segment.zh_span, self.segment.en_span

    def changes(self) -> tuple[worddiff.Change, ...]:
        """From the Chinese that was approved to the present one; nothing but for a stale segment."""
        return worddiff.changes(self.before, self.zh) if self.state == "stale" else ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A pair of files, or a YAML file, which is both sides of itself. `name` is what the lock calls it."""

    name: str
    zh_file: str
    en_file: str
    standings: tuple[Standing, ...]

    def count(self, state: State) -> int:
        return sum(one.state == state for one in self.standings)


@dataclass(frozen=True)
class Freshness:
    """Every segment of a report. `idle` are approvals that none of them has, and that explain none of them either."""

    chapters: tuple[Chapter, ...]
    idle: tuple[Entry, ...] = ()

    def count(self, state: State) -> int:
        return sum(chapter.count(state) for chapter in self.chapters)

    @property
    def total(self) -> int:
        return sum(len(chapter.standings) for chapter in self.chapters)

    @cached_property
    def by_place(self) -> Mapping[Place, Standing]:
        return {one.place: one for chapter in self.chapters for one in chapter.standings}


# ---------------------------------------------------------------- what there is to approve


@dataclass(frozen=True, slots=True)
class _Texts:
    """A chapter's segments, before anybody asks the lock."""

    name: str
    zh_file: str
    en_file: str
    segments: tuple[Segment, ...]


def _chapters(report: Report, alignments: Iterable[Alignment], sources: Sources) -> Iterator[_Texts]:
    aligned = {alignment.zh_file: alignment for alignment in alignments}
    for entry in report.chapters:
        zh_file, en_file = (f"content/{lang}/{entry.stem}.md" for lang in ("zh", "en"))
        alignment = aligned.get(zh_file)
        source = sources.get(zh_file)
        if alignment is None and source is not None:
            # No English file at all: everything is missing from it.
            chinese, nothing = parse.document(source)[0], parse.document(Source(en_file, ""))[0]
            alignment = align(chinese, nothing)
        if alignment is not None:
            yield _Texts(entry.stem, zh_file, en_file, segments(alignment))


# ---------------------------------------------------------------- the judgement


@dataclass(slots=True)
class _Pool:
    """The approvals that a chapter may draw on, by what they approve."""

    pairs: dict[tuple[str, str], Entry] = field(default_factory=dict)
    by_zh: dict[str, list[Entry]] = field(default_factory=dict)
    by_en: dict[str, list[Entry]] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        self.pairs.setdefault(entry.pair, entry)
        self.by_zh.setdefault(entry.zh, []).append(entry)
        self.by_en.setdefault(entry.en, []).append(entry)


def judge(
    report: Report, yaml_texts: Iterable[Texts], alignments: Iterable[Alignment], sources: Sources, lock: Lock
) -> Freshness:
    """Every segment of a report, with its state. Linear in the report and the lock."""
    in_yaml = (_Texts(one.name, one.file, one.file, one.segments) for one in yaml_texts)
    texts = (*_chapters(report, alignments, sources), *in_yaml)
    names = {one.name for one in texts}
    pools = {name: _Pool() for name in names}
    everywhere = _Pool()
    orphans: list[Entry] = []
    for entry in lock.entries:
        everywhere.pairs.setdefault(entry.pair, entry)
        if entry.chapter in names:
            pools[entry.chapter].add(entry)
        else:
            orphans.append(entry)  # its chapter has another name now: whichever it is may use the approval
    for entry in orphans:
        for pool in pools.values():
            pool.add(entry)
    chapters = tuple(_judged(one, pools[one.name], everywhere) for one in texts)
    used = {one.entry.pair for chapter in chapters for one in chapter.standings if one.entry is not None}
    return Freshness(chapters, tuple(entry for entry in lock.entries if entry.pair not in used))


def _judged(texts: _Texts, pool: _Pool, everywhere: _Pool) -> Chapter:
    read = [(segment, normal(segment.zh), normal(segment.en)) for segment in texts.segments]
    prints = [(fingerprint(zh) if zh else "", fingerprint(en) if en else "") for _, zh, en in read]
    live = frozenset(prints)
    standings = tuple(
        _standing(segment, zh, en, keys, pool, everywhere, live)
        for (segment, zh, en), keys in zip(read, prints, strict=True)
        if zh or en
    )
    return Chapter(texts.name, texts.zh_file, texts.en_file, standings)


def _standing(
    segment: Segment,
    zh: str,
    en: str,
    keys: tuple[str, str],
    pool: _Pool,
    everywhere: _Pool,
    live: frozenset[tuple[str, str]],
) -> Standing:
    """One segment. Where approvals tell different stories, those count first that nothing else in the chapter uses."""
    if not en or UNTRANSLATED in en:
        before = pool.by_zh.get(keys[0], [])
        return Standing("missing", segment, zh, en, before[0] if before else None)
    approved = everywhere.pairs.get(keys)
    if approved is not None:
        return Standing("approved", segment, zh, en, approved)
    stale = pool.by_en.get(keys[1], [])
    edited = pool.by_zh.get(keys[0], []) if zh else []
    free_stale = [entry for entry in stale if entry.pair not in live]
    free_edited = [entry for entry in edited if entry.pair not in live]
    if free_stale or (stale and not free_edited):
        return Standing("stale", segment, zh, en, _nearest(free_stale or stale, zh))
    if edited:
        return Standing("edited", segment, zh, en, (free_edited or edited)[0])
    return Standing("new" if zh else "extra", segment, zh, en)


def _nearest(entries: list[Entry], zh: str) -> Entry:
    """Of several Chinese texts that the English once translated, the one that shares most characters with it now."""
    if len(entries) == 1:
        return entries[0]
    present = set(zh)
    return max(entries, key=lambda entry: len(present & set(entry.chinese)) / (len(present | set(entry.chinese)) or 1))


def renamed(freshness: Freshness, lock: Lock, old: str, new: str) -> Lock:
    """The lock after a metric was renamed: placeholders have another key, and everything approved stays so."""
    name = re.compile(rf"(?<!\\)\{{\{{ {re.escape(old)}(?=[@: ])")

    def rekeyed(text: str) -> str:
        return name.sub(lambda _: "{{ " + new, text)

    english = {fingerprint(one.en): one.en for chapter in freshness.chapters for one in chapter.standings if one.en}
    entries: list[Entry] = []
    for entry in lock.entries:
        chinese, now = rekeyed(entry.chinese), english.get(entry.en)
        en = entry.en if now is None else fingerprint(rekeyed(now))
        entries.append(Entry(entry.chapter, fingerprint(chinese), en, entry.by, chinese))
    return Lock().joined(entries)


# ---------------------------------------------------------------- findings


def findings(freshness: Freshness, sources: Sources) -> Diagnostics:
    """P150 for what is stale, P151 for what was edited. What nobody approved yet is work to do, and no finding."""
    return tuple(_findings(freshness, sources))


def check(
    report: Report, yaml_texts: Iterable[Texts], alignments: Iterable[Alignment], sources: Sources, lock: Lock
) -> Staged[Freshness]:
    """`judge`, with its findings."""
    freshness = judge(report, yaml_texts, alignments, sources, lock)
    return freshness, findings(freshness, sources)


def _findings(freshness: Freshness, sources: Sources) -> Iterator[Diagnostic]:
    for chapter in freshness.chapters:
        for one in chapter.standings:
            zh, en = one.place
            if en is None or zh is None:  # parity tells of what has no counterpart
                continue
            related = (Related(zh, "chinese"),)
            where = f"{en.file}:{line(en, sources)}"
            if one.state == "stale":
                change = worddiff.plain(worddiff.shortened(one.changes()))
                hints = ("change", "approve")
                yield diagnostic("P150", en, by=one.by, change=change, where=where, hints=hints, related=related)
            elif one.state == "edited":
                yield diagnostic("P151", en, by=one.by, where=where, hints=("approve",), related=related)


def line(span: Span, sources: Sources) -> int:
    """The line that a span begins on, from 1."""
    source = sources.get(span.file)
    return 1 if source is None else source.position(span.start).line
