"""What alignment knows about a block, an item, a row or a cell, and how well two of them go together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from compiler.align.facts import HAN, HOLE, LATIN_WORD, Run, claims, gather
from compiler.language import Lang
from compiler.numerals import Claim
from compiler.tree import (
    Block,
    Cell,
    CodeBlock,
    Container,
    Definition,
    Figure,
    FrontMatter,
    GroupLine,
    Heading,
    IndexBlock,
    Inline,
    KeyLine,
    KpiBlock,
    ListItem,
    MetricsBlock,
    Node,
    Note,
    Row,
    own_inlines,
    walk,
)

#: A kind of fact, its value, and how many times it had come before in the same unit.
Feature = tuple[str, str, int]

#: A Latin word carries about as much as 1.65 Han characters; a placeholder prints a figure with its unit.
WORD_WEIGHT = 1.65
HOLE_WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A node as alignment sees it.

    `size` is in Han characters, whatever the script; `names` are Latin words of the Chinese side that a translation
    keeps, `words` the Latin words to find them in.
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

    def joined(self, other: Unit) -> Unit:
        """Both as one, for a split or a merger."""
        shared = {(name, value) for name, value, _ in self.features}
        offset = {(n, v, i + _count(self.features, n, v)) if (n, v) in shared else (n, v, i) for n, v, i in other.features}
        return Unit(
            self.node,
            self.kind,
            self.id or other.id,
            self.level,
            self.size + other.size,
            self.features | offset,
            self.names | other.names,
            self.words | other.words,
            self.text + other.text,
        )


def _count(features: Iterable[Feature], name: str, value: str) -> int:
    return sum(1 for feature in features if feature[:2] == (name, value))


def kind_of(node: Node) -> str:
    """The class name in lower case, and for a container its own name too: a case is no card."""
    return type(node).__name__.lower()


# ---------------------------------------------------------------- gathering


def own_runs(node: Node) -> tuple[tuple[Inline, ...], ...]:
    """The inline runs of a node that stand in no block inside it."""
    match node:
        case Definition(term=term):
            return (term,)
        case FrontMatter(lead=lead):
            return (lead,)
        case Cell() | Row() | ListItem() | Note() | KeyLine() | GroupLine():
            return ()
        case _:
            return own_inlines(node)  # type: ignore[arg-type]


def blocks_of(node: Node) -> tuple[Block, ...]:
    """The blocks inside items, rows, cells, definitions and notes; a block stands for itself."""
    match node:
        case ListItem(blocks=blocks) | Cell(blocks=blocks) | Definition(blocks=blocks) | Note(blocks=blocks):
            return blocks
        case Row(cells=cells):
            return tuple(block for cell in cells for block in cell.blocks)
        case FrontMatter() | KeyLine() | GroupLine():
            return ()
        case _:
            return (node,)  # type: ignore[return-value]


def unit(node: Node, lang: Lang) -> Unit:
    """Everything that a node and what stands inside it tell. Linear in its length."""
    counts: dict[tuple[str, str], int] = {}
    features: set[Feature] = set()
    texts: list[str] = []

    def put(name: str, value: str) -> None:
        seen = counts.get((name, value), 0)
        counts[name, value] = seen + 1
        features.add((name, value, seen))

    inner = blocks_of(node)
    runs = [run for block in walk(inner) for run in own_inlines(block)]
    if inner != (node,):
        runs = [*own_runs(node), *runs]
    for inlines in runs:
        run = gather(inlines)
        texts.append(run.text)
        for name, value in _facts(run, lang):
            put(name, value)
    for part in (node,) if not inner else walk(inner):
        for name, value in _wordless(part):
            if name != "id" or part is not node:
                put(name, value)
    text = "\n".join(texts)
    words = frozenset(word.lower() for word in LATIN_WORD.findall(text))
    return Unit(
        node,
        kind_of(node),
        node.id,
        node.level if isinstance(node, Heading) else 0,
        len(HAN.findall(text)) + WORD_WEIGHT * _word_count(text) + HOLE_WEIGHT * text.count(HOLE),
        frozenset(features),
        frozenset(word for word in words if len(word) > 1) if lang == "zh" else frozenset(),
        words,
        text,
    )


def _word_count(text: str) -> int:
    return sum(1 for _ in LATIN_WORD.finditer(text))


def _facts(run: Run, lang: Lang) -> Iterable[tuple[str, str]]:
    for placeholder in run.placeholders:
        yield "key", f"{placeholder.key}@{placeholder.period}"
    for claim in claims(run, lang):
        if is_figure(claim):
            yield "figure", figure_key(claim)
    for link in run.links:
        yield "link", link.value
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
    return any(character.isdigit() and character.isdecimal() for character in claim.text)


def figure_key(claim: Claim) -> str:
    """The claim's value as text: equal for equal values, whatever the unit's scale words were."""
    low, high = claim.low, claim.high
    if low == high or high is None:
        return _plain(low)
    return f"{_plain(low)}~{_plain(high)}"


def _plain(value: Decimal | None) -> str:
    return "" if value is None else format(value.normalize(), "f") if value else "0"
