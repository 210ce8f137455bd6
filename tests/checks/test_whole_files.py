"""Files that are no translations of each other: a handful of findings at the right place."""

from __future__ import annotations

from tests.checks.pairs import chapter, codes, told

ZH, EN = chapter()

OTHER = "# The sea\n\n" + "\n\n".join(
    f"{opening} The harbour lay still, {number} boats at anchor, and nobody spoke of the storm that was to come."
    for number, opening in enumerate(
        ("It was late.", "Gulls cried.", "A bell rang out over the water, twice.", "They waited.", "No one came.") * 4,
        11,
    )
)


def test_an_english_file_against_itself_is_one_finding_at_its_beginning() -> None:
    """P005: the Chinese is what nothing can be proved without."""
    assert told(EN, EN) == [("P005", 1)]
    assert told(OTHER, EN) == [("P005", 1)]
    assert "P005" not in codes(ZH, EN)


def test_a_file_that_is_still_chinese_is_one_finding_at_its_beginning() -> None:
    """P004: a copy of the Chinese, or two files given the wrong way round."""
    assert told(ZH, ZH) == [("P004", 1)]
    assert told(EN, ZH) == [("P004", 1)]
    assert "P004" not in codes(ZH, EN)


def test_an_unrelated_file_is_one_finding_at_its_beginning() -> None:
    """P001 instead of one finding for every block."""
    assert told(ZH, OTHER) == [("P001", 1)]


def test_a_faithful_translation_without_ids_and_placeholders_is_not_called_unrelated() -> None:
    """P001 is silent where only the apparatus is lost."""
    bare = EN.replace("{{ ghg.total }}", "475.17 t").replace("{{ ghg.total:change }}", "up 2%")
    for name in ("climate-governance", "climate-risk", "green-office"):
        bare = bare.replace(" {#" + name + "}", "")
    assert "P001" not in codes(ZH, bare)


def test_an_empty_file_is_one_finding_at_its_beginning() -> None:
    assert told(ZH, "") == [("P002", 1)]
    assert told("", EN) == [("P003", 1)]
    assert codes("", "") == []


def test_a_file_too_long_to_be_read_is_not_called_empty() -> None:
    """It is T006, which says all there is to say."""
    assert codes(ZH, "x" * 1_000_001) == []
    assert codes("字" * 1_000_001, EN) == []


def test_a_file_with_only_its_title_is_a_handful_of_findings() -> None:
    found = codes(ZH, "# Responding to climate change {#climate}\n")
    assert "P010" in found
    assert len(found) <= 3
