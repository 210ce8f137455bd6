"""What a release holds: the documents, a manifest with what stands behind them, and a page that tells it to people."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from compiler.book import Fact
from compiler.build import Compilation
from compiler.freshness import STATES, Freshness
from compiler.language import LANGS
from compiler.metrics import Metrics
from compiler.numerals.exact import plain
from compiler.release import page
from compiler.release.archive import MANIFEST, pack
from compiler.release.gate import unapproved
from compiler.reports import manifest
from compiler.tree import plain_text

#: The page that tells people what the manifest tells machines.
PAGE = "RELEASE.html"

_SLUG_LIMIT = 40

_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Release:
    """A release, ready to be written: `name` is that of its folder and, with `.zip`, of its archive."""

    name: str
    version: str
    date: str
    files: Mapping[str, bytes]
    archive: bytes


def slug(compilation: Compilation) -> str:
    """What the files of a report are called: its short English name and its period, `qinghe-tea-2025`."""
    text = unicodedata.normalize("NFKD", compilation.report.short.en.text)
    ascii_ = "".join(letter for letter in text if not unicodedata.combining(letter)).lower()
    words = re.findall("[a-z0-9]+", ascii_)
    named = "-".join(words)[:_SLUG_LIMIT].strip("-") or "report"
    return "-".join(part for part in (named, compilation.report.period.lower()) if part)


def day(compilation: Compilation, epoch: str = "") -> str:
    """The date of a release (ISO): that of publication, else `epoch`, the text of SOURCE_DATE_EPOCH, else none.

    reproducible-builds.org/specs/source-date-epoch: seconds since 1970 in ASCII digits, UTC.
    """
    if compilation.report.published:
        return compilation.report.published
    if not re.fullmatch("[0-9]{1,11}", epoch):
        return ""
    days = int(epoch) // 86_400
    return date.fromordinal(_EPOCH + days).isoformat() if _EPOCH + days <= date.max.toordinal() else ""


def stamped(compilation: Compilation, fresh: Freshness, version: str) -> Compilation:
    """The compilation to print, with its version: where English is not approved, the English title page says so."""
    books = {lang: replace(book, version=version) for lang, book in compilation.books.items()}
    compilation = replace(compilation, books=books)
    count = unapproved(fresh)
    if not count:
        return compilation
    english = compilation.books["en"]
    fact = Fact("Translation", f"not approved: {count:,} of {fresh.total:,} segments", alone=True)
    return replace(compilation, books={**compilation.books, "en": replace(english, facts=(*english.facts, fact))})


def assemble(compilation: Compilation, fresh: Freshness, built: Mapping[str, bytes], version: str, on: str) -> Release:
    """The release of a build's files, its manifest and its page among them. `on` is its date."""
    files = {name: data for name, data in built.items() if name != MANIFEST}
    about = json.loads(built[MANIFEST])
    about["release"] = {
        "slug": slug(compilation),
        "version": version,
        "date": on,
        "period": compilation.report.period,
        "title": {lang: plain_text(compilation.books[lang].title) for lang in LANGS},
        "entity": {lang: plain_text(compilation.books[lang].entity) for lang in LANGS},
    }
    about["approvals"] = _approvals(compilation, fresh)
    about["metrics"] = _snapshot(compilation.metrics)
    files[PAGE] = page.html(about, compilation)
    about["outputs"] = manifest.listed(files)
    files[MANIFEST] = (json.dumps(about, ensure_ascii=False, indent=2) + "\n").encode()
    name = f"{about['release']['slug']}-{version}"
    return Release(name, version, on, files, pack(name, files, on))


def _approvals(compilation: Compilation, fresh: Freshness) -> dict[str, Any]:
    by = Counter(
        one.by for chapter in fresh.chapters for one in chapter.standings if one.state == "approved" and one.by
    )
    return {
        "chinese": [
            {"chapter": one.stem, "by": one.approved.by, "date": one.approved.date}
            for one in compilation.report.chapters
            if one.approved is not None
        ],
        "english": {
            "segments": fresh.total,
            "approved": fresh.count("approved"),
            "released_unapproved": unapproved(fresh) > 0,
            "by": dict(sorted(by.items())),
            "chapters": [
                {
                    "chapter": one.name,
                    "segments": len(one.standings),
                    **{state: one.count(state) for state in STATES if state == "approved" or one.count(state)},
                }
                for one in fresh.chapters
            ],
        },
    }


def _snapshot(metrics: Metrics) -> dict[str, Any]:
    """Every value as it stands, exact, in its metric's unit; a value that is missing by intent is its state."""
    return {
        key: {
            "unit": metric.unit.key,
            "values": {
                period: {"state": figure.state} if figure.value is None else plain(figure.value)
                for period, figure in metric.values.items()
            },
        }
        for key, metric in metrics.metrics.items()
    }
