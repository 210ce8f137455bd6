"""A reader of the sample finds the way: languages, contents, schemes, notes."""

from __future__ import annotations

from pathlib import Path

from tests.web.browser import browse
from tests.web.pages import written


def test_the_reader_keeps_the_paragraph_when_the_language_changes(tmp_path: Path) -> None:
    written("sample", tmp_path)
    report = browse("reader.mjs", tmp_path)
    assert report["switched"] == {
        "zh to en": "report.en.html#structure-1",
        "en to both": "report.bilingual.html#structure-1",
        "both to zh": "report.zh.html#structure-1",
        "from the cover": "report.en.html",
    }
    assert report["current"] == {"at the top": "", "in a section": "#governance", "further down": "#energy"}
    assert report["theme"] == ["light", "dark"]
    assert report["menu"] == {"before": False, "opened": True, "escaped": False}
    assert report["note"] == {"followed": "note-1", "returned": "_note-1"}
    assert report["unscripted"] == {"contents": True, "toggle": False, "text": True}
    assert report["requests"] == []
