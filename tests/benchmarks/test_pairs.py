"""The measure by sentence pairs measures what it says: labels and marks are sound, and it is the same each time."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.parity import pairs
from benchmarks.parity.pairs import GOOD, KINDS, Pair, outcome, read
from compiler.parse import document
from compiler.source import Source
from compiler.tree import Paragraph

SCALE = "scale\n预算为300万元。\nThe budget is RMB [[300|3]] million.\n"


def only(text: str) -> Pair:
    (pair,) = read("x", text)
    return pair


def has_han(text: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in text)


# ---------------------------------------------------------------- the pairs


def test_there_are_enough_of_every_kind() -> None:
    counts = Counter(pair.kind for pair in pairs.pairs())
    assert counts[GOOD] >= 260
    assert set(counts) == {GOOD, *KINDS}
    assert min(counts.values()) >= 8


def test_no_pair_is_there_twice() -> None:
    assert not [zh for zh, count in Counter(pair.zh for pair in pairs.pairs()).items() if count > 1]


def test_pairs_are_one_paragraph_of_sound_markdown() -> None:
    for pair in pairs.pairs():
        for text in (pair.zh, pair.en, pair.right):
            tree, found = document(Source("x.md", f"# T {{#t}}\n\n{text}\n"))
            assert found == (), pair.name
            assert sum(isinstance(block, Paragraph) for block in tree.blocks) == 1, pair.name
        assert has_han(pair.zh), pair.name
        assert not has_han(pair.right), pair.name


@pytest.mark.parametrize("file", sorted({pair.file for pair in pairs.pairs() if pair.glossary}))
def test_terms_stand_in_their_pairs(file: str) -> None:
    mine = [pair for pair in pairs.pairs() if pair.file == file]
    for line in mine[0].glossary.splitlines()[2:]:
        zh, en = line.removeprefix("  - {zh: ").removesuffix(", kind: term}").split(", en: ")
        holding = [pair for pair in mine if zh in pair.zh]
        assert holding, zh
        assert all(en.lower() in pair.right.lower() for pair in holding), zh


# ---------------------------------------------------------------- reading


def test_a_mark_holds_the_wrong_words_and_the_right_ones() -> None:
    pair = only(SCALE)
    assert (pair.en, pair.right) == ("The budget is RMB 300 million.", "The budget is RMB 3 million.")
    assert pair.en[slice(*pair.place)] == "300"


def test_words_left_out_have_an_empty_place() -> None:
    pair = only("negation dropped\n不得入内。\nDo [[|not ]]enter.\n")
    assert (pair.en, pair.right, pair.place) == ("Do enter.", "Do not enter.", (3, 3))


def test_a_mark_may_hold_a_link() -> None:
    pair = only("link\n见[此](https://a.example)。\nSee [[there|[there](https://a.example)]].\n")
    assert pair.right == "See [there](https://a.example)."


def test_the_terms_of_a_file_are_the_glossary_of_its_pairs() -> None:
    pair = only("# terms\n\nterm 提单 = bill of lading\n\ngood\n提单\nBill of lading\n")
    assert pair.glossary == "schema: 1\nterms:\n  - {zh: 提单, en: bill of lading, kind: term}\n"
    assert (pair.name, pair.zh) == ("x:5", "提单")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("good\n甲\n", "x:1: 2 lines"),
        ("\ngod\n甲\nA\n", "x:2: no kind is called 'god'"),
        ("good\n甲\n[[A|B]]\n", "x:1: a faithful pair has no mark"),
        ("digit\n甲1\nA 1\n", "x:1: a faithful pair has no mark"),
        ("digit\n甲1\nA [[2|1]] [[3|4]]\n", "x:1: a faithful pair has no mark"),
        ("digit\n甲1\nA [[1|1]]\n", "x:1: the mark changes nothing"),
    ],
)
def test_what_is_no_pair_is_refused_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told.replace("|", r"\|").replace("[", r"\[")):
        read("x", text)


# ---------------------------------------------------------------- outcomes


def test_an_error_is_found_at_its_words() -> None:
    one = outcome(only(SCALE))
    assert [finding.code for finding in one.found] == ["P051"]
    assert one.exact
    assert one.false == ()


def test_what_is_found_without_the_error_too_is_false_and_no_catch() -> None:
    one = outcome(only("direction\n利润增长，共有3项。\nProfits [[fell|rose]] on 4 counts.\n"))
    assert len(one.false) == 1
    assert one.false[0].code not in {finding.code for finding in one.found}


def test_a_finding_in_a_faithful_pair_is_false() -> None:
    one = outcome(only("good\n共3项。\nFour items.\n"))
    assert (one.found, len(one.false)) == ((), 1)


# ---------------------------------------------------------------- printing


def test_the_table_is_the_same_each_time_and_tells_kinds_and_codes(capsys: pytest.CaptureFixture[str]) -> None:
    def printed() -> str:
        pairs.main(["--kind", "scale", "--kind", "points", "--show"])
        return capsys.readouterr().out

    first = printed()
    assert first == printed()
    assert [line.split()[0] for line in first.splitlines()[:4]] == ["kind", "scale", "points", "all"]
    assert "errors put right" in first
    assert any(line.startswith("P051") for line in first.splitlines())


def test_what_was_missed_and_what_is_false_is_listed_with_both_texts() -> None:
    dropped = Pair("x", 7, "digit", "甲", "a b", "a c", (2, 3), "")
    assert pairs.shown([pairs.Outcome(dropped, (), (), exact=False)]).splitlines() == [
        *("x:7 missed: digit", "    甲", "    a [[b]]")
    ]
    false = pairs.shown([outcome(only("good\n共3项。\nFour items.\n"))])
    assert false.startswith("x:1 false: P05")
    assert false.endswith("    共3项。\n    Four items.")
