"""Approving translations: which segments are meant, which of them may be approved, and the lock that results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compiler.diagnostic import Finding, Severity
from compiler.freshness import Chapter, Freshness, Standing
from compiler.language import UNTRANSLATED
from compiler.source import Sources, Span
from compiler.translations import Entry, Lock, approval, fingerprint

#: Findings about a pair of files as a whole, and about Chinese that is missing from the English.
_WHOLE = frozenset({"P001", "P002", "P003", "P004", "P005"})
_MISSING = "P010"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A segment that nobody may approve as it stands. `why` is `missing`, `untranslated`, `extra` or `errors`."""

    standing: Standing
    why: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    """New entries, how many segments were approved already, and those that were refused."""

    entries: tuple[Entry, ...]
    already: int
    refused: tuple[Refusal, ...]


def chapter_of(freshness: Freshness, file: str) -> Chapter | None:
    """The chapter that a file belongs to, in either language."""
    return next((one for one in freshness.chapters if file in (one.zh_file, one.en_file)), None)


def at_line(chapter: Chapter, file: str, line: int, sources: Sources) -> tuple[Standing, ...]:
    """The segments that a line of one of the chapter's files holds words of: of a pipe table's row, all its cells."""
    return tuple(one for one in chapter.standings if any(line in lines for lines in _lines(one, file, sources)))


def nearest_line(chapter: Chapter, file: str, line: int, sources: Sources) -> int | None:
    """Where the segment begins that is nearest to a line without one."""
    starts = (lines.start for one in chapter.standings for lines in _lines(one, file, sources))
    return min(starts, key=lambda start: (abs(start - line), start), default=None)


def _lines(standing: Standing, file: str, sources: Sources) -> Iterable[range]:
    for span in standing.place:
        source = sources.get(file)
        if span is not None and source is not None and span.file == file:
            last = source.position(max(span.start, span.end - 1)).line
            yield range(source.position(span.start).line, last + 1)


def approve(
    chapter: Chapter, standings: Iterable[Standing], by: str, findings: Sequence[Finding], lock: Lock
) -> Approval:
    """Who approves is responsible for what parity can prove wrong too: a segment with an error is refused."""
    errors = [one for one in findings if one.severity is Severity.ERROR and one.diagnostic.code.startswith("P")]
    mine = [one for one in errors if one.diagnostic.span.file == chapter.en_file]
    entries: dict[tuple[str, str, str], Entry] = {}
    refused: list[Refusal] = []
    already = 0
    for one in standings:
        refusal = _refusal(one, mine)
        if refusal is not None:
            refused.append(refusal)
            continue
        entry = approval(chapter.name, one.zh, one.en, by)
        if entry.key in lock.keys:
            already += 1
        else:
            entries[entry.key] = entry
    return Approval(tuple(entries.values()), already, tuple(refused))


def pruned(freshness: Freshness, lock: Lock) -> Lock:
    """The lock without approvals that belong to no segment, and tell of none what it was when it was approved."""
    known = {entry.pair for entry in lock.entries}
    needed: set[tuple[str, str]] = set()
    for chapter in freshness.chapters:
        for one in chapter.standings:
            pair = (fingerprint(one.zh), fingerprint(one.en))
            needed.add(pair)
            if one.entry is not None and pair not in known:
                needed.add(one.entry.pair)
    return Lock(tuple(entry for entry in lock.entries if entry.pair in needed))


def _refusal(standing: Standing, errors: Sequence[Finding]) -> Refusal | None:
    if UNTRANSLATED in standing.en:
        return Refusal(standing, "untranslated")
    if not standing.en:
        return Refusal(standing, "missing")
    if not standing.zh:
        return Refusal(standing, "extra")
    codes = tuple(dict.fromkeys(one.diagnostic.code for one in errors if _concerns(one, standing)))
    return Refusal(standing, "errors", codes) if codes else None


def _concerns(finding: Finding, standing: Standing) -> bool:
    """Whether a finding is about a segment: it touches its English, or names its Chinese."""
    found = finding.diagnostic
    if found.code in _WHOLE:
        return True
    if found.code == _MISSING:  # stands at the end of the segment before, which is not to blame
        return False
    zh, en = standing.place
    return _touch(found.span, en) or any(_touch(related.span, zh) for related in found.related)


def _touch(one: Span, other: Span | None) -> bool:
    return other is not None and one.file == other.file and one.start <= other.end and other.start <= one.end
