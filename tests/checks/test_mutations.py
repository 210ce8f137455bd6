"""A realistic chapter, spoilt in one place at a time: one finding, on the line where a translator looks for it."""

from __future__ import annotations

import pytest

from tests.checks.pairs import chapter, couple, sentences, told

ZH, EN = chapter()


def line_of(words: str) -> int:
    return EN[: EN.index(words)].count("\n") + 1


def block(start: str) -> str:
    return next(part for part in EN.split("\n\n") if part.startswith(start)) + "\n\n"


BOARD, DEFENCE = block("The Board has"), block("We run three")

#: What is done, the words that are replaced, what stands there then, the code, and the words on the finding's line.
MUTATIONS = [
    ("one digit in a cell", "RMB 12.5 million", "RMB 12.6 million", "P050", "| Flood"),
    ("one digit in prose", "1,800 trips", "1,900 trips", "P050", "1,800 trips"),
    ("one digit in the lead", "0.86 tce", "0.88 tce", "P050", "lead:"),
    ("two digits swapped", "| 35% |", "| 53% |", "P050", "| Rising"),
    ("a count in words", "Three of our", "Four of our", "P050", "Three of our"),
    ("million for billion", "RMB 240 million", "RMB 240 billion", "P051", "| Rising"),
    ("万 lost", "12,345 MWh", "1,234.5 kWh", "P051", "12,345 MWh"),
    ("percent for points", "0.81 percentage points", "0.81%", "P054", "0.81 percentage"),
    ("points for percent", "91% of it", "91 percentage points of it", "P054", "91% of it"),
    ("another unit", "2.6 tonnes", "2.6 kg", "P055", "2.6 tonnes"),
    ("another day", "On 12 March", "On 13 March", "P056", "On 12 March"),
    ("another year", "October 2021", "October 2020", "P056", "October 2021"),
    ("a figure dropped", "planted 1,500 trees", "planted trees", "P052", "On 12 March"),
    ("a figure added", "write to esg", "within 14 days write to esg", "P053", "Operating"),
    ("a heading deeper", "## Green office", "### Green office", "P020", "## Green office"),
    ("a heading higher", "### Physical", "## Physical", "P020", "### Physical"),
    ("a row dropped", "| Heat | RMB 8.6 million | 12.5% | Medium |\n", "", "P010", "| Flood"),
    ("a cell emptied", "| 35% |", "| |", "P016", "| Rising"),
    ("two cells swapped", "| RMB 12.5 million | 3.2% |", "| 3.2% | RMB 12.5 million |", "P012", "| Flood"),
    ("a cell dropped", "| RMB 12.5 million | 3.2% | Short |", "| 3.2% | Short | |", "P010", "| Flood"),
    ("an item dropped", "- By 2025, 30% green power;\n", "", "P010", "- By 2024"),
    ("a paragraph dropped", DEFENCE, "", "P010", "The Board has"),
    ("a paragraph doubled", DEFENCE, DEFENCE + DEFENCE, "P011", "We run three"),
    (
        "a paragraph added",
        "## Green office",
        "And a new sentence, found nowhere else.\n\n## Green office",
        "P011",
        "## Green",
    ),
    ("two paragraphs swapped", BOARD + DEFENCE, DEFENCE + BOARD, "P012", "The Board has"),
    ("a paragraph split", ". Extreme rain", ".\n\nExtreme rain", "P013", "Three of our"),
    ("two paragraphs merged", "each time.\n\nWe have", "each time. We have", "P014", "Three of our"),
    ("a heading dropped", "### Physical risks\n\n", "", "P010", ":::\n\n### Physical"),
    ("a placeholder changed", "{{ ghg.scope2_share }}", "{{ ghg.scope1_share }}", "P040", "Greenhouse gas"),
    ("a placeholder dropped", "made up {{ ghg.scope2_share }}, after", "changed, after", "P041", "Greenhouse gas"),
    ("a placeholder added", "saved 1,800", "saved {{ travel.km }} and 1,800", "P042", "3. Meetings"),
    ("another period", "@2022 }}", "@2021 }}", "P043", "Greenhouse gas"),
    ("another form", ":change }}", ":unit }}", "P044", "Greenhouse gas"),
    ("a figure for a placeholder", "came to {{ ghg.total }}", "came to 475.17 tCO2e", "P045", "Greenhouse gas"),
    ("an id changed", "{#green-office}", "{#office}", "P026", "## Green office"),
    ("an id dropped", " {#climate-risk}", "", "P025", "## Risks"),
    ("a link changed", "com/en/governance", "com/en/board", "P080", "See our"),
    ("an address changed", "esg@example.com", "egs@example.com", "P080", "Operating"),
    ("a reference changed", "[](#tab-risk)", "[](#tab-risks)", "P083", "See our"),
    ("an image changed", "(energy.svg", "(energi.svg", "P086", "![What"),
    ("code changed", "`site.toml`", "`sites.toml`", "P090", "Operating"),
    ("a footnote mark dropped", "part[^tree]", "part", "P071", "On 12 March"),
    ("a caption dropped", "Main climate risks\n\n", "", "P016", "::: table"),
    ("periods changed", "periods=2021..2023", "periods=2022..2023", "P060", "::: metrics"),
    ("a metric changed", "- energy.intensity", "- energy.intensities", "P062", "- energy.intensity"),
    ("a metric dropped", "- energy.intensity\n", "", "P010", "- energy.electricity"),
    ("a case made cards", "::: case", "::: cards", "P021", "::: case"),
]


def test_the_chapter_itself_has_no_finding() -> None:
    assert told(ZH, EN) == []


@pytest.mark.parametrize(("what", "old", "new", "code", "where"), MUTATIONS, ids=[one[0] for one in MUTATIONS])
def test_each_mutation_is_one_finding_on_its_line(what: str, old: str, new: str, code: str, where: str) -> None:
    spoilt = EN.replace(old, new, 1)
    assert spoilt != EN, what
    assert told(ZH, spoilt) == [(code, line_of(where))]


def test_a_dropped_footnote_is_told_once_at_its_mark() -> None:
    spoilt = EN[: EN.index("[^tree]:")].replace("part[^tree]", "part")
    assert told(ZH, spoilt) == [("P071", line_of("On 12 March"))]


def test_a_dropped_column_is_one_finding() -> None:
    """Every row lacks a cell, and nobody wants to read that five times: P030."""
    spoilt = EN.replace(" Probability |", "").replace("|--:|--:|", "|--:|")
    for share in ("3.2%", "12.5%", "35%", "18%"):
        spoilt = spoilt.replace(f" {share} |", "", 1)
    assert told(ZH, spoilt) == [("P030", line_of("| Risk"))]


def test_swapped_columns_are_one_finding() -> None:
    """P033: the figures stand under each other's heading in every row."""
    lines = EN.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("|"):
            cells = line.split("|")
            cells[2], cells[3] = cells[3], cells[2]
            lines[number] = "|".join(cells)
    assert told(ZH, "\n".join(lines)) == [("P033", line_of("| Risk"))]


def test_a_moved_section_is_one_finding() -> None:
    start, middle, end = (EN.index(words) for words in ("### Physical", "### Transition", "## Green office"))
    spoilt = EN[:start] + EN[middle:end] + EN[start:middle] + EN[end:]
    assert told(ZH, spoilt) == [("P012", line_of("### Physical"))]


def test_a_dropped_section_is_one_finding() -> None:
    spoilt = EN[: EN.index("### Physical")] + EN[EN.index("### Transition") :]
    assert told(ZH, spoilt) == [("P010", line_of("| Changing") + 1)]


def test_two_mutations_are_two_findings() -> None:
    spoilt = EN.replace("RMB 8.6 million", "RMB 8.7 million").replace(DEFENCE, "")
    assert [code for code, _ in told(ZH, spoilt)] == ["P010", "P050"]


def test_a_finding_stands_at_the_exact_words_and_names_the_chinese() -> None:
    pair = couple(ZH, EN.replace("RMB 12.5 million", "RMB 12.6 million"))
    (found,) = pair.findings()
    (chinese,) = found.related
    assert pair.en_source.text[found.span.start : found.span.end] == "RMB 12.6 million"
    assert chinese.label == "chinese"
    assert pair.zh_source.text[chinese.span.start : chinese.span.end] == "1,250万元"


def test_the_factor_is_told() -> None:
    (said,) = sentences(ZH, EN.replace("12,345 MWh", "1,234.5 kWh"))
    assert "10,000 times too small" in said
    assert "×10,000: 万 was lost" in said
    assert "write 12.345 million kWh" in said
