"""The report of this repository is whole, approved, and laid out."""

from __future__ import annotations

from tests.content.test_facts import compilation


def test_it_has_no_finding() -> None:
    assert [one.diagnostic for one in compilation().findings if one.severity != "note"] == []


def test_every_figure_is_traced() -> None:
    assert compilation().coverage.untraced == 0
    assert compilation().coverage.metrics > 600


def test_each_chapter_s_chinese_is_approved() -> None:
    assert [chapter.stem for chapter in compilation().report.chapters if chapter.approved is None] == []


def test_each_english_segment_is_approved_and_no_approval_is_idle() -> None:
    fresh = compilation().freshness
    assert fresh is not None
    assert [one.en for chapter in fresh.chapters for one in chapter.standings if one.state != "approved"] == []
    assert fresh.idle == ()


def test_its_pages_are_those_of_this_very_text() -> None:
    assert all(book.pages for book in compilation().books.values())
