"""The measure of parity measures what it says: mutants differ, stand where they say, and are the same each time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from benchmarks.parity import judge, table
from benchmarks.parity.mutation import Change, Kind, Mutation, mutant
from benchmarks.parity.page import Page, Role, page, pages
from benchmarks.parity.terms import VARIANTS
from compiler.parse import document
from compiler.source import Source

ZH = "# 题 {#t}\n\n## 节 {#a}\n\n2023年收入1,234.5万元，不得少于三成。\n\n另有5家。\n\n- 甲为1项；\n- 乙为2项。\n"
EN = (
    "# Title {#t}\n\n## Section {#a}\n\nRevenue was RMB 12.345 million in 2023. It must not be less than 30%.\n\n"
    "Another paragraph on 5 shops.\n\n- A has 1 item;\n- B has 2 items.\n"
)
SMALL = page("annual", ZH, EN)
LINE = SMALL.lines[4].en


def kind(name: str) -> Kind:
    return next(kind for kind in judge.KINDS if kind.name == name)


def texts(name: str, among: Page = SMALL) -> list[str]:
    """The lines that each mutation of a kind changes, joined."""
    found = kind(name).find(among, Random(1))
    return ["/".join(line for change in mutation.changes for line in change.lines) for mutation in found]


# ---------------------------------------------------------------- corpora


def test_corpora_are_large_enough() -> None:
    counts = {one.name: judge.untouched(one).segments for one in pages()}
    assert len(counts) >= 6
    assert min(counts.values()) >= 60
    assert sum(counts.values()) >= 600


@pytest.mark.parametrize("one", pages(), ids=lambda one: one.name)
def test_corpora_are_sound_markdown(one: Page) -> None:
    assert document(Source("zh.md", one.zh))[1] == ()
    assert document(Source("en.md", one.en))[1] == ()


@pytest.mark.parametrize("one", pages(), ids=lambda one: one.name)
def test_glossaries_hold_terms_of_their_corpus(one: Page) -> None:
    terms = re.findall(r"\{zh: (.+), en: (.+), kind: \w+\}", one.glossary)
    assert [chinese for chinese, _ in terms] == [chinese for chinese, _, _ in VARIANTS[one.name]]
    for (chinese, english), (_, used, wrong) in zip(terms, VARIANTS[one.name], strict=True):
        assert chinese in one.zh
        assert used.lower() in one.en.lower()
        assert used.startswith(english)
        assert english.lower() not in wrong.lower()


def test_a_corpus_must_match_line_by_line() -> None:
    with pytest.raises(ValueError, match=r"x: 3 lines in Chinese, 1 in English"):
        page("x", "甲\n\n乙\n", "A\n")
    with pytest.raises(ValueError, match=r"x:1: paragraph in Chinese, item in English"):
        page("x", "甲\n", "- A\n")


def test_lines_know_what_they_are() -> None:
    assert [line.role for line in SMALL.lines if line.en] == [
        *(Role.HEADING, Role.HEADING, Role.PARAGRAPH, Role.PARAGRAPH, Role.ITEM, Role.ITEM)
    ]


# ---------------------------------------------------------------- mutations


def test_there_are_many_kinds_of_distinct_names() -> None:
    names = [one.name for one in judge.KINDS]
    assert len(names) == len(set(names)) >= 24


@pytest.mark.parametrize("one", judge.KINDS, ids=lambda one: one.name)
def test_every_kind_has_cases_and_every_mutant_differs(one: Kind) -> None:
    made = list(judge.mutants([one], pages(), 12, seed=3))
    assert made, "no corpus has room for this kind"
    english = {corpus.name: corpus.en for corpus in pages()}
    for case in made:
        assert case.text != english[case.page]
        assert case.what
        assert case.en_lines or case.zh_lines
        assert max(case.en_lines) <= case.text.count("\n")


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("万 lost", [LINE.replace("12.345 million", "1,234.5")]),
        ("scale word exchanged", [LINE.replace("million", "billion")]),
        ("currency", [LINE.replace("RMB", "USD")]),
        ("year", [LINE.replace("2023", "2022")]),
        ("percent to points", [LINE.replace("%", " percentage points")]),
        ("negation dropped", [LINE.replace("must not", "must")]),
        ("sentence with a figure dropped", [LINE.partition(". ")[2], LINE.partition(" It")[0]]),
        ("heading level", ["### Section {#a}"]),
        ("items swapped", ["- B has 2 items./- A has 1 item;"]),
        ("item dropped", ["", ""]),
        ("id", ["# Title {#t-2}", "## Section {#a-2}"]),
    ],
)
def test_a_mutation_changes_what_it_says(name: str, changed: Sequence[str]) -> None:
    assert texts(name) == changed


def test_a_changed_line_is_where_the_finding_stands() -> None:
    made = mutant("x", SMALL, Mutation((Change(4, 5, ("Changed.",)),), "x"))
    assert made.text == EN.replace(SMALL.lines[4].en, "Changed.")
    assert (sorted(made.en_lines), sorted(made.zh_lines)) == ([5], [5])


def test_where_lines_go_the_words_around_them_count() -> None:
    made = mutant("x", SMALL, Mutation((Change(4, 6, ()),), "x"))
    assert (sorted(made.en_lines), sorted(made.zh_lines)) == ([3, 5], [5])


# ---------------------------------------------------------------- verdicts


def test_an_error_is_caught_where_it_stands_and_not_elsewhere() -> None:
    good = pages()[0]
    line = next(line for line in good.lines if "12.345 million" in line.en)
    wrong = line.en.replace("12.345 million", "12.345 billion")
    change = Change(line.index, line.index + 1, (wrong,))
    assert judge.verdict(mutant("x", good, Mutation((change,), "x"))).caught
    same = Change(line.index, line.index + 1, (line.en,))
    assert not judge.verdict(mutant("x", good, Mutation((same,), "x"))).caught


def test_the_table_is_the_same_each_time() -> None:
    kinds = [kind("digit"), kind("paragraph dropped"), kind("plain items swapped")]

    def printed() -> str:
        with ThreadPoolExecutor(1) as executor:
            return table.recall(kinds, judge.judge(list(judge.mutants(kinds, pages(), 6, seed=1)), executor))

    first = printed()
    assert first == printed()
    assert [row.split("  ")[0] for row in first.splitlines()] == [
        *("kind", "digit", "paragraph dropped", "all", "", "plain items swapped", "all of words alone")
    ]


def test_another_seed_draws_other_mutants() -> None:
    digits = [kind("digit")]
    assert [*judge.mutants(digits, pages(), 6, seed=1)] != [*judge.mutants(digits, pages(), 6, seed=2)]
