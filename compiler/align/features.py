"""What alignment knows about a block, an item, a row or a cell, and how well two of them go together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from compiler.align.facts import HAN, HOLE, LATIN_WORD, Run, address, claims, gather
from compiler.align.parts import blocks_of, kind_of, own_runs
from compiler.language import Lang
from compiler.numerals.claim import Claim
from compiler.tree import (
    CodeBlock,
    Container,
    Figure,
    GroupLine,
    Heading,
    IndexBlock,
    KeyLine,
    KpiBlock,
    MetricsBlock,
    Node,
    own_inlines,
    walk,
)
from compiler.units import find_unit

#: A kind of fact, its value, and how many times it had come before in the same unit.
Feature = tuple[str, str, int]

#: A Latin word carries about as much as 1.65 Han characters; a placeholder prints a figure with its unit.
WORD_WEIGHT = 1.65
HOLE_WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A node as alignment sees it.

    `size` is in Han characters, whatever the script; `names` are Latin words of the Chinese side that a translation
    keeps, `words` the Latin words to find them in. `features` are facts that both languages must state; `counts` are
    figures in words, which the other language may write in digits or not at all. `context` holds, for a heading, the
    facts of what follows it: headings are short and look alike. `marks` counts quotations, brackets and sentences.
    """

    node: Node
    kind: str
    id: str
    level: int
    size: float
    features: frozenset[Feature]
    names: frozenset[str]
    words: frozenset[str]
    text: str
    counts: frozenset[Feature] = frozenset()
    context: frozenset[Feature] = frozenset()
    marks: tuple[int, ...] = ()


def combine(units: Sequence[Unit]) -> Unit:
    """Several neighbours as one: both halves of a split, or the cells of a column. Linear in their facts."""
    first = units[0]
    counts = Counter((name, value) for one in units for name, value, _ in one.features)
    return Unit(
        first.node,
        first.kind,
        next((one.id for one in units if one.id), ""),
        first.level,
        sum(one.size for one in units),
        _numbered(counts),
        frozenset().union(*(one.names for one in units)),
        frozenset().union(*(one.words for one in units)),
        "".join(one.text for one in units),
        frozenset().union(*(one.counts for one in units)),
        marks=tuple(map(sum, zip(*(one.marks for one in units), strict=True))),
    )


def unit(node: Node, lang: Lang) -> Unit:
    """Everything that a node and what stands inside it tell. Linear in its length."""
    facts: Counter[tuple[str, str]] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    texts: list[str] = []
    inner = blocks_of(node)
    runs = [run for block in walk(inner) for run in own_inlines(block)]
    if inner != (node,):
        runs = [*own_runs(node), *runs]
    for inlines in runs:
        run = gather(inlines)
        texts.append(run.text)
        facts.update(_facts(run, lang))
        counts.update(("figure", figure_key(claim)) for claim in claims(run, lang) if not is_figure(claim))
    for part in (node,) if not inner else walk(inner):
        facts.update(fact for fact in _wordless(part) if fact[0] != "id" or part is not node)
    text = "\n".join(texts)
    words = frozenset(word.lower() for word in LATIN_WORD.findall(text))
    return Unit(
        node,
        kind_of(node),
        node.id,
        node.level if isinstance(node, Heading) else 0,
        _size(text),
        _numbered(facts),
        frozenset(word for word in words if len(word) > 1) if lang == "zh" else frozenset(),
        words,
        text,
        _numbered(counts),
        marks=_marks(text),
    )


_DIGITS = re.compile(r"\d[\d,.]*")
_OPENING_QUOTE, _BRACKET, _SENTENCE = re.compile("[“「]"), re.compile("[（(]"), re.compile(r"[。！？；]|[.!?;](?=\s|$)")


def _marks(text: str) -> tuple[int, ...]:
    quotes = len(_OPENING_QUOTE.findall(text)) or text.count('"') // 2
    return quotes, len(_BRACKET.findall(text)), len(_SENTENCE.findall(text))


def with_context(units: Sequence[Unit]) -> list[Unit]:
    """Gives each heading the facts of its section. Linear: every fact belongs to one heading."""
    result = list(units)
    facts: set[Feature] = set()
    for at in range(len(units) - 1, -1, -1):
        if units[at].kind == "heading":
            result[at] = replace(units[at], context=frozenset(facts))
            facts = set()
        else:
            facts |= units[at].features
    return result


def _numbered(counts: Counter[tuple[str, str]]) -> frozenset[Feature]:
    """A multiset as a set: the second of two equal facts is another element than the first."""
    return frozenset((name, value, seen) for (name, value), count in counts.items() for seen in range(count))


def _size(text: str) -> float:
    words = len(LATIN_WORD.findall(text)) + len(_DIGITS.findall(text))
    return len(HAN.findall(text)) + WORD_WEIGHT * words + HOLE_WEIGHT * text.count(HOLE)


def _facts(run: Run, lang: Lang) -> Iterable[tuple[str, str]]:
    for placeholder in run.placeholders:
        yield "key", f"{placeholder.key}@{placeholder.period}"
    for claim in claims(run, lang):
        if is_figure(claim):
            yield "figure", figure_key(claim)
    for link in run.links:
        yield "link", address(link.value)
    for reference in run.references:
        yield "reference", reference.value
    for note in run.notes:
        yield "note", note.label
    for image in run.images:
        yield "image", image.source
    for code in run.codes:
        yield "code", code.text


def _wordless(node: Node) -> Iterable[tuple[str, str]]:
    match node:
        case Figure(image=image):
            yield "image", image.source
        case CodeBlock(text=text):
            yield "code", text
        case IndexBlock(framework=framework):
            yield "index", framework
        case KpiBlock(lines=lines) | MetricsBlock(lines=lines):
            for line in lines:
                yield from _wordless(line)
        case KeyLine(key=key, period=period):
            yield "key", f"{key}@{period}"
        case GroupLine(group=group):
            yield "group", group
        case Container(name=name):
            yield "container", name
        case _:
            if node.id:
                yield "id", node.id


def is_figure(claim: Claim) -> bool:
    """Figures in digits are facts that a translation keeps; counts in words it may phrase away."""
    return any(character.isdecimal() for character in claim.text)


def figure_key(claim: Claim) -> str:
    """The claim's value as text: equal for equal values in whatever unit they are told. Codes stand for themselves."""
    if claim.low is None:
        return claim.text
    unit = find_unit(claim.unit) if claim.unit else None
    factor = unit.factor if unit is not None and not unit.is_share else 1
    low = Fraction(claim.low) * factor
    high = low if claim.high is None else Fraction(claim.high) * factor
    return str(low) if low == high else f"{low}~{high}"
