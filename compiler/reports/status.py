"""How far a translation is: each chapter with a bar, and every segment that somebody must look at, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from compiler import worddiff
from compiler.freshness import STATES, Chapter, Freshness, Standing, State
from compiler.language import Bilingual, Lang
from compiler.reports import findings as reports
from compiler.source import Sources, Span

#: The states as a reader calls them.
NAMES: Mapping[State, Bilingual[str]] = {
    "approved": Bilingual("已认可", "approved"),
    "stale": Bilingual("已过时", "stale"),
    "edited": Bilingual("认可后改过", "edited"),
    "new": Bilingual("未认可", "not approved"),
    "missing": Bilingual("未翻译", "not translated"),
    "extra": Bilingual("没有对应的中文", "without Chinese"),
}

#: What needs somebody's eyes, in this order; what is merely not approved yet is only counted.
_LISTED: tuple[State, ...] = ("stale", "edited", "missing", "extra")
_ORDER: tuple[State, ...] = ("approved", "stale", "edited", "new", "missing", "extra")

#: Lines of one state and chapter after which the rest is only counted. Stale ones are all told: they are the work.
_LIMIT = 10

#: Characters of a segment's words.
_QUOTED = 60

#: Cells of a bar.
BAR = 20
FULL, EMPTY = "█", "░"


# ---------------------------------------------------------------- JSON


def to_json(freshness: Freshness, sources: Sources) -> dict[str, Any]:
    """`zhengben status --format json`: counts by state, and each segment with its places and what changed."""
    return {
        "schema": 1,
        "chapters": [_chapter_json(one, sources) for one in freshness.chapters],
        "totals": {"segments": freshness.total, **{state: freshness.count(state) for state in _ORDER}},
        "unused": len(freshness.idle),
    }


def _chapter_json(chapter: Chapter, sources: Sources) -> dict[str, Any]:
    return {
        "chapter": chapter.name,
        "zh_file": chapter.zh_file,
        "en_file": chapter.en_file,
        "counts": {"segments": len(chapter.standings), **{state: chapter.count(state) for state in _ORDER}},
        "segments": [
            {
                "state": one.state,
                "kind": one.segment.kind,
                "zh": _lines(one.segment.zh_span, sources),
                "en": _lines(one.segment.en_span, sources),
                **cause(one),
            }
            for one in chapter.standings
        ],
    }


def cause(one: Standing) -> dict[str, Any]:
    """Who approved, and, of a stale segment, the Chinese before and after and the way between."""
    told: dict[str, Any] = {"by": one.by} if one.by and one.state != "missing" else {}
    if one.state == "stale":
        told |= {"before": one.before, "after": one.zh}
        told["changes"] = [{"kind": change.kind, "text": change.text} for change in one.changes()]
    return told


def _lines(span: Span | None, sources: Sources) -> dict[str, int] | None:
    if span is None:
        return None
    at = reports.place(span, sources)
    return {"line": at.line, "end_line": at.end_line}


# ---------------------------------------------------------------- text


def text(freshness: Freshness, sources: Sources, ui: Lang, color: bool, bar: tuple[str, str] = (FULL, EMPTY)) -> str:
    """A line a chapter, then the segments to look at. `bar` holds the characters for what is done and what is not."""
    page = _Page(sources, ui, color, bar)
    page.width = max(len(one.name) for one in freshness.chapters)  # the YAML files are always among them
    lines = [page.row(one.name, len(one.standings), one.count) for one in freshness.chapters]
    lines.append(page.row("合计" if ui == "zh" else "total", freshness.total, freshness.count))
    for chapter in freshness.chapters:
        lines += page.listed(chapter)
    if freshness.idle:
        lines += ["", page.unused(len(freshness.idle))]
    return "\n".join(lines) + "\n"


class _Page:
    def __init__(self, sources: Sources, ui: Lang, color: bool, bar: tuple[str, str]) -> None:
        self.sources = sources
        self.ui: Lang = ui
        self.color = color
        self.bar = bar
        self.width = 0

    def row(self, name: str, total: int, count: Callable[[State], int]) -> str:
        approved = count("approved")
        # Rounded down: a bar is full, and a share 100 %, only when everything is approved.
        done = approved * BAR // total if total else BAR
        share = approved * 100 // total if total else 100
        bar = self._paint(self.bar[0] * done, "32") + self.bar[1] * (BAR - done)
        return f"{self._padded(name)}  {bar} {share:>3}%  {self._counted(total, count)}"

    def _counted(self, total: int, count: Callable[[State], int]) -> str:
        states = [state for state in _ORDER if count(state)]
        if self.ui == "zh":
            told = "，".join(f"{NAMES[state].zh} {count(state)}" for state in states)
            return f"{total} 段：{told}" if told else f"{total} 段"
        told = ", ".join(f"{count(state)} {NAMES[state].en}" for state in states)
        segments = f"{total} segment{'' if total == 1 else 's'}"
        return f"{segments}: {told}" if told else segments

    def _padded(self, name: str) -> str:
        """Names are ASCII, but for the word for all of them: two columns a Han character, as terminals set it."""
        columns = len(name) if name.isascii() else 2 * len(name)
        return name + " " * (self.width - columns)

    def listed(self, chapter: Chapter) -> Iterator[str]:
        for state in _LISTED:
            found = [one for one in chapter.standings if one.state == state]
            shown = found if state == "stale" else found[:_LIMIT]
            for at, one in enumerate(shown):
                if at == 0:
                    yield ""
                yield from self._standing(one)
            if len(found) > len(shown):
                rest = len(found) - len(shown)
                name = NAMES[state][self.ui]
                yield f"  … 另有 {rest} 段{name}" if self.ui == "zh" else f"  … and {rest} more {name}"

    def _standing(self, one: Standing) -> Iterator[str]:
        zh, en = one.segment.zh_span, one.segment.en_span
        name = self._paint(NAMES[one.state][self.ui], "1;31" if one.state == "missing" else "1;33")
        where = self._where(en if one.state != "missing" and en is not None else zh or en)
        by = ""
        if one.by and one.state != "missing":
            by = f"（{one.by} 认可）" if self.ui == "zh" else f" (approved by {one.by})"
        if one.state == "stale":
            yield f"{where}: {name}{by}"
            yield f"  {self._where(zh) + ': ' if zh else ''}{self._changes(one)}"
        else:
            words = one.en if one.state in ("edited", "extra") else one.zh
            colon = "：" if self.ui == "zh" else ": "
            yield f"{where}: {name}{by}{colon}{words if len(words) <= _QUOTED else words[: _QUOTED - 1] + '…'}"

    def _changes(self, one: Standing) -> str:
        found = worddiff.shortened(one.changes())
        if not self.color:
            return worddiff.plain(found)
        tones: Mapping[worddiff.Kind, str] = {"same": "", "cut": "31;9", "added": "32;4"}
        return "".join(self._paint(change.text, tones[change.kind]) for change in found)

    def _where(self, span: Span | None) -> str:
        if span is None:
            return ""
        at = reports.place(span, self.sources)
        return f"{at.file}:{at.line}"

    def unused(self, count: int) -> str:
        if self.ui == "zh":
            return f"{count} 条认可记录已无对应的段；zhengben approve … --prune 可删去。"
        records = "approval no longer belongs" if count == 1 else "approvals no longer belong"
        return f"{count} {records} to any segment; zhengben approve … --prune deletes them."

    def _paint(self, words: str, tone: str) -> str:
        return f"\x1b[{tone}m{words}\x1b[0m" if self.color and tone and words else words


def worst(states: Iterable[State]) -> State | None:
    """The state of several segments on one line."""
    return max(states, key=STATES.index, default=None)
