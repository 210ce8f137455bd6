"""`python -m benchmarks.parity.pairs`: sentences translated by hand, faithfully or with one error each.

The pairs stand in `pairs/*.txt`; the README beside them says how. Each is compiled as a little document of its own:
a title and one paragraph. A pair with an error holds the right words too, so it is also measured put right.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.parity.judge import EN, check
from benchmarks.parity.page import Page
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, message

FOLDER = Path(__file__).resolve().parent / "pairs"

#: The label of a faithful pair; every other label names an error.
GOOD = "good"

KINDS = (
    *("digit", "scale", "dropped figure", "unit", "currency", "points", "fraction", "ordinal", "range end"),
    *("measure word", "number word", "qualifier exchanged", "qualifier dropped"),
    *("date", "month", "year", "quarter", "time", "sign", "direction"),
    *("negation dropped", "negation added", "obligation weakened", "permission hardened", "zero fact", "dropped half"),
    *(
        "doubled word",
        "Chinese punctuation",
        "left in Chinese",
        "untranslated",
        "Latin name",
        "phone",
        "e-mail",
        "link",
    ),
    "term",
)

#: `[[wrong|right]]`; either may be empty. An error stands in one place, so a pair has one mark.
_MARK = re.compile(r"\[\[(?P<wrong>[^|]*?)\|(?P<right>.*?)\]\](?!\])")
_TERM = re.compile(r"term (?P<zh>\S+) = (?P<en>\S.*)")

_TITLES = ("# 例 {#example}\n\n", "# Example {#example}\n\n")


@dataclass(frozen=True, slots=True)
class Pair:
    """`en` is the English as translated, `right` as it should be: the same in a faithful pair.

    `place` is where the wrong words stand in `en`; it is empty where words were left out.
    """

    file: str
    line: int
    kind: str
    zh: str
    en: str
    right: str
    place: tuple[int, int]
    glossary: str

    @property
    def name(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`found` is what the error brings in, `false` what is found when nothing is wrong. `exact`: at the wrong words."""

    pair: Pair
    found: tuple[Diagnostic, ...]
    false: tuple[Diagnostic, ...]
    exact: bool


def read(file: str, text: str) -> tuple[Pair, ...]:
    """The pairs of a file; ValueError names the line of what is not one."""
    blocks = [block for block in _blocks(text) if not _TERM.fullmatch(block[1][0])]
    glossary = _glossary(line for _, lines in _blocks(text) for line in lines)
    return tuple(_pair(file, number, lines, glossary) for number, lines in blocks)


@cache
def pairs() -> tuple[Pair, ...]:
    """All of them, by file and line."""
    return tuple(pair for file in sorted(FOLDER.glob("*.txt")) for pair in read(file.stem, file.read_text("utf-8")))


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines between blank ones, with the number of the first; comments are skipped."""
    block: list[str] = []
    for number, line in enumerate((*text.splitlines(), ""), start=1):
        if line and not line.startswith("#"):
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _pair(file: str, number: int, lines: Sequence[str], glossary: str) -> Pair:
    where = f"{file}:{number}"
    if len(lines) != 3:
        raise ValueError(f"{where}: {len(lines)} lines; a pair has three: label, Chinese, English")
    kind, zh, marked = lines
    if kind != GOOD and kind not in KINDS:
        raise ValueError(f"{where}: no kind is called {kind!r}")
    marks = list(_MARK.finditer(marked))
    if len(marks) != (kind != GOOD) or "[[" in zh or _MARK.sub("", marked).count("[["):
        raise ValueError(f"{where}: a faithful pair has no mark [[wrong|right]], any other has one")
    if not marks:
        return Pair(file, number, kind, zh, marked, marked, (0, 0), glossary)
    mark = marks[0]
    before, after = marked[: mark.start()], marked[mark.end() :]
    en, right = (before + mark[side] + after for side in ("wrong", "right"))
    if en == right:
        raise ValueError(f"{where}: the mark changes nothing")
    return Pair(file, number, kind, zh, en, right, (len(before), len(before + mark["wrong"])), glossary)


def _glossary(lines: Iterable[str]) -> str:
    """The terms of a file in the form of a glossary file; empty where it has none."""
    terms = [found for line in lines if (found := _TERM.fullmatch(line))]
    if not terms:
        return ""
    return "\n".join(
        ["schema: 1", "terms:", *(f"  - {{zh: {term['zh']}, en: {term['en']}, kind: term}}" for term in terms), ""]
    )


def outcome(pair: Pair) -> Outcome:
    """Findings count by code and arguments: what an error shares with the pair put right is not its own."""
    start, end = (len(_TITLES[1]) + offset for offset in pair.place)
    page = Page(pair.name, _TITLES[0] + pair.zh + "\n", _TITLES[1] + pair.right + "\n", (), pair.glossary)
    false = check(page, page.en)
    if pair.kind == GOOD:
        return Outcome(pair, (), false, exact=False)
    known = Counter((one.code, one.arguments) for one in false)
    found = []
    for one in check(page, _TITLES[1] + pair.en + "\n"):
        if known[one.code, one.arguments]:
            known[one.code, one.arguments] -= 1
        else:
            found.append(one)
    # Where words are missing, those on either side of the gap are at the place.
    exact = any(one.span.file == EN and one.span.start <= end + 1 and one.span.end >= start - 1 for one in found)
    return Outcome(pair, tuple(found), false, exact)


def recall(outcomes: Sequence[Outcome]) -> str:
    """A line a kind: how many errors were found, and how many of them with the finding at the wrong words."""
    lines = [f"{'kind':24}{'cases':>6}{'caught':>8}{'recall':>10}{'at the words':>14}"]
    wrong = [one for one in outcomes if one.pair.kind != GOOD]
    for kind in (*KINDS, "all"):
        mine = [one for one in wrong if kind in (one.pair.kind, "all")]
        if mine:
            caught, exact = sum(bool(one.found) for one in mine), sum(one.exact for one in mine)
            lines.append(f"{kind:24}{len(mine):>6}{caught:>8}{100 * caught / len(mine):>8.1f} %{exact:>14}")
    return "\n".join(lines)


def false_findings(outcomes: Sequence[Outcome]) -> str:
    """What is found where nothing is wrong: by text, then by code, beside what the code catches."""
    lines = [f"{'nothing wrong':24}{'pairs':>6}{'findings':>9}{'per 1,000':>11}"]
    groups = {
        "faithful": [one for one in outcomes if one.pair.kind == GOOD],
        "errors put right": [one for one in outcomes if one.pair.kind != GOOD],
        "all": list(outcomes),
    }
    for name, mine in groups.items():
        if mine:
            count = sum(len(one.false) for one in mine)
            lines.append(f"{name:24}{len(mine):>6}{count:>9}{1000 * count / len(mine):>11.1f}")
    false = Counter(finding.code for one in outcomes for finding in one.false)
    caught = Counter(code for one in outcomes for code in {finding.code for finding in one.found})
    lines += ["", f"{'code':24}{'false':>6}{'errors caught':>15}"]
    lines += (f"{code:24}{false[code]:>6}{caught[code]:>15}" for code in sorted({*false, *caught}))
    return "\n".join(lines)


def shown(outcomes: Iterable[Outcome]) -> str:
    """What was missed, and what was wrongly reported."""
    lines = []
    for one in outcomes:
        pair = one.pair
        if pair.kind != GOOD and not one.found:
            gap = f"{pair.en[: pair.place[0]]}[[{pair.en[slice(*pair.place)]}]]{pair.en[pair.place[1] :]}"
            lines += [f"{pair.name} missed: {pair.kind}", f"    {pair.zh}", f"    {gap}"]
        for finding in one.false:
            said = message(finding, CODES[finding.code], "en")
            lines += [f"{pair.name} false: {finding.code}: {said}", f"    {pair.zh}", f"    {pair.right}"]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.parity.pairs", description=__doc__)
    parser.add_argument("--kind", action="append", help="only kinds whose name holds this; may be repeated")
    parser.add_argument("--show", action="store_true", help="list what was missed and what was wrongly reported")
    options = parser.parse_args(arguments)
    outcomes = [
        outcome(pair) for pair in pairs() if not options.kind or any(part in pair.kind for part in options.kind)
    ]
    print(recall(outcomes), false_findings(outcomes), sep="\n\n")
    if options.show:
        print("", shown(outcomes), sep="\n")


if __name__ == "__main__":
    main()
