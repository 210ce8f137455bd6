"""The report of `tests.build.fixture`, every segment of it approved, and what becomes of that after a change."""

from __future__ import annotations

from functools import cache

from compiler import freshness, translations
from compiler.build import Compilation
from compiler.freshness import Freshness, Standing
from tests.build.fixture import FILES, compile_files, places

LOCK = translations.FILE
BY = "王敏"

Texts = dict[str, str | bytes]


def judged(files: Texts, lock: translations.Lock | None = None) -> Freshness:
    made = compile_files(files)
    return freshness.judge(made.report, made.texts, made.alignments, made.sources, lock or translations.Lock())


@cache
def lock() -> translations.Lock:
    """Approvals of everything that the report says in both languages."""
    fresh = judged(FILES)
    return translations.Lock().joined(
        translations.approval(chapter.name, one.zh, one.en, BY)
        for chapter in fresh.chapters
        for one in chapter.standings
    )


def after(path: str, old: str, new: str, times: int = 1) -> Texts:
    """The approved report with one text of one file replaced."""
    content = FILES[path]
    assert isinstance(content, str)
    assert content.count(old) == times, f"{old!r} stands {content.count(old)} times in {path}"
    return {**FILES, LOCK: translations.write(lock()), path: content.replace(old, new)}


def unapproved(files: Texts) -> list[Standing]:
    """Every segment whose state is another than approved."""
    made = compile_files(files)
    assert made.freshness is not None
    return [one for chapter in made.freshness.chapters for one in chapter.standings if one.state != "approved"]


def told(made: Compilation) -> list[tuple[str, str, int]]:
    """The findings about approvals: code, file and line."""
    return [place for place in places(made) if place[0] in ("P150", "P151", "P155")]
