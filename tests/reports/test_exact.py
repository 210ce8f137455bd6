"""Replacements are offered only where they mend a finding by themselves, and fingerprints outlive a change of lines."""

from __future__ import annotations

import pytest

from compiler.diagnostic import diagnostic
from compiler.reports.exact import fingerprints, replacement
from compiler.source import Source
from tests.checks.pairs import couple


@pytest.mark.parametrize(
    ("zh", "en", "mended"),
    [
        ("投入1,250万元。", "We spent RMB 12.6 million.", "We spent RMB 12.5 million."),
        ("外购电力1,234.5万千瓦时。", "We bought 1,234.5 kWh.", "We bought 12.345 million kWh."),
        ("占比提高0.81个百分点。", "The share rose by 0.81%.", "The share rose by 0.81 percentage points."),
        ("于2023年10月24日发布。", "Issued on 25 October 2023.", "Issued on 24 October 2023."),
        ("用水{{ water.use }}。", "We used {{ water.use@2022 }}.", "We used {{ water.use }}."),
    ],
)
def test_what_is_put_in_place_of_the_marked_words_mends_the_finding(zh: str, en: str, mended: str) -> None:
    pair = couple(f"# 标题\n\n{zh}\n", f"# Title\n\n{en}\n")
    (found,) = pair.findings()
    words = replacement(found, {"en.md": pair.en_source})
    assert words is not None
    text = pair.en_source.text
    text = text[: found.span.start] + words + text[found.span.end :]
    assert text == f"# Title\n\n{mended}\n"
    assert couple(f"# 标题\n\n{zh}\n", text).findings() == ()


@pytest.mark.parametrize(
    ("code", "words", "suggestion"),
    [
        ("P050", "some 12 tons", "12.5 tonnes"),  # other words than the figure
        ("P050", "12.5", "12.5"),  # nothing to change
        ("P056", "October 25, 2023", "24 October 2023"),  # another order
        ("P056", "last spring", "April 2023"),
        ("P055", "12 kWh", "12 MWh"),  # convert the value, or the unit?
        ("P053", "12", ""),
    ],
)
def test_what_a_person_must_decide_has_no_replacement(code: str, words: str, suggestion: str) -> None:
    source = Source("en.md", words)
    found = diagnostic(code, source.whole(), suggestion=suggestion, en=words, zh="")
    assert replacement(found, {"en.md": source}) is None


def test_a_file_that_was_not_read_has_none() -> None:
    source = Source("en.md", "12")
    assert replacement(diagnostic("P050", source.whole(), suggestion="13"), {}) is None


def test_a_fingerprint_stays_when_lines_are_added_above() -> None:
    before, after = (Source("en.md", f"{above}spent 12.6 million\n") for above in ("", "A line.\n\n"))
    names: list[str] = []
    for source in (before, after):
        at = source.text.index("12.6")
        found = diagnostic("P050", source.span(at, at + 12), en="12.6 million", where=f"en.md:{at}")
        names += fingerprints([found], {"en.md": source})
    assert names[0] == names[1]
    assert len(names[0]) == 16


def test_findings_have_names_of_their_own() -> None:
    source = Source("en.md", "12 and 12")
    twice = [diagnostic("P053", source.span(at, at + 2), en="12") for at in (0, 7)]
    other = diagnostic("P053", Source("de.md", "12").whole(), en="12")
    names = fingerprints([*twice, other, diagnostic("P050", source.span(0, 2), en="12")], {"en.md": source})
    assert len(set(names)) == 4
