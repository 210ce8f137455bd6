"""The document tree: what parsing yields, what resolving fills, what the writers print.

One tree serves all stages. Parsed trees hold `Placeholder`, `KpiBlock`, `MetricsBlock`, `IndexBlock`, `SoftBreak` and
numbers still empty; a *settled* tree holds none of these: `Value`, `KpiStrip` and `Table` stand in their place, ids,
numbers and labels are filled, and a writer needs to decide nothing. Every node carries the span of its source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from compiler.source import Span

# ---------------------------------------------------------------- attributes


@dataclass(frozen=True, slots=True)
class Attribute:
    """`name=value` of an attribute list; the span covers the value without its quotes."""

    name: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Attributes:
    """`{#id .class name=value}`. `span` covers the braces; None where the author wrote no list."""

    id: str = ""
    classes: tuple[str, ...] = ()
    pairs: tuple[Attribute, ...] = ()
    span: Span | None = None
    id_span: Span | None = None

    def find(self, name: str) -> Attribute | None:
        return next((pair for pair in self.pairs if pair.name == name), None)

    def get(self, name: str, default: str = "") -> str:
        found = self.find(name)
        return default if found is None else found.value


NO_ATTRIBUTES = Attributes()

# ---------------------------------------------------------------- inlines

#: How a placeholder asks to be printed; see docs/markdown.md.
Form = Literal["value", "plain", "number", "words", "unit", "label", "change", "points"]
FORMS: tuple[Form, ...] = ("value", "plain", "number", "words", "unit", "label", "change", "points")

PartRole = Literal["qualifier", "sign", "currency", "number", "scale", "unit", "text"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a printed figure. Spaces between pieces belong to the pieces."""

    role: PartRole
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class SoftBreak:
    """A line end inside a paragraph. Settled to a space, or to nothing between two Han characters."""

    span: Span


@dataclass(frozen=True, slots=True)
class HardBreak:
    span: Span


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Placeholder:
    """`{{ key@period:form }}`, not yet resolved. `period` and `form` are empty where the author left them out."""

    key: str
    period: str
    form: Form | Literal[""]
    span: Span
    key_span: Span


@dataclass(frozen=True, slots=True)
class Value:
    """A resolved placeholder. It remembers its metric, so that hover, tie-out, parity and tagging share one fact.

    `key` is a metric, printed for `period`, or one of the reserved `report.*` texts, whose period is empty. `exact` is
    the figure unrounded, a plain decimal in the metric's unit (for `change` and `points`, of the change), for machines
    to read; empty where the form prints no figure.
    """

    parts: tuple[Part, ...]
    key: str
    period: str
    form: Form
    span: Span
    exact: str = ""

    @property
    def text(self) -> str:
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Mark:
    """A visible mark in a draft where something could not be settled: `⟦ghg.totl?⟧`."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Emphasis:
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Strong:
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Subscript:
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Superscript:
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of the report, or `#id` inside it with a text of the author's own. An empty target is text alone."""

    target: str
    title: str
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class CrossReference:
    """`[](#id)`: prints the target's number, else its title; settled, `children` hold what to print.

    Settled, the target is empty where its chapter is not printed: the text stands, and leads nowhere.
    """

    target: str
    form: Literal["", "title", "page"]
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Image:
    """`source` is relative to `assets/`; settled, a key of the book's images. `title` is a figure's caption."""

    source: str
    alt: tuple[Inline, ...]
    title: tuple[Inline, ...]
    attributes: Attributes
    span: Span


@dataclass(frozen=True, slots=True)
class NoteReference:
    """`[^label]`; settled, `number` counts through the book and `first` says that this is the note's first mention."""

    label: str
    span: Span
    number: int = 0
    first: bool = True


Inline: TypeAlias = (
    Text
    | SoftBreak
    | HardBreak
    | Code
    | Placeholder
    | Value
    | Mark
    | Emphasis
    | Strong
    | Subscript
    | Superscript
    | Link
    | CrossReference
    | Image
    | NoteReference
)

#: Inlines that hold inlines in `children`.
Nest: TypeAlias = Emphasis | Strong | Subscript | Superscript | Link | CrossReference
NESTS = (Emphasis, Strong, Subscript, Superscript, Link, CrossReference)

# ---------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """What every block has. `id` is the author's; settled, every block has one."""

    span: Span
    id: str = ""
    attributes: Attributes = NO_ATTRIBUTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Node):
    """`number` is settled: `5.2` for a section of a numbered chapter, else empty."""

    level: int
    children: tuple[Inline, ...]
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Node):
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem(Node):
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class List(Node):
    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1
    tight: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Node):
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeBlock(Node):
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThematicBreak(Node):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Node):
    """A term and what it means; in a timeline, a month and what happened."""

    term: tuple[Inline, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionList(Node):
    entries: tuple[Definition, ...]


Align = Literal["", "left", "center", "right"]
CellRole = Literal["", "label", "unit", "number", "state"]
RowRole = Literal["head", "group", "body"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell(Node):
    """`rows` and `columns` are spans; covered cells are not in the tree. `current` marks the reporting year."""

    blocks: tuple[Block, ...]
    rows: int = 1
    columns: int = 1
    header: bool = False
    role: CellRole = ""
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Node):
    cells: tuple[Cell, ...]
    role: RowRole = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Node):
    """`width` is a share of the table's width, or 0 for one that follows its content."""

    align: Align = ""
    width: float = 0


TableKind = Literal["table", "kpi", "index"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Node):
    """A pipe table, a `::: table`, or what `::: metrics` settles to. `label` is settled: 表3 / Table 3."""

    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    caption: tuple[Inline, ...] = ()
    label: str = ""
    kind: TableKind = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Node):
    """A lone image. The caption is the image's title; `label` is settled: 图2 / Figure 2."""

    image: Image
    caption: tuple[Inline, ...] = ()
    label: str = ""


ContainerName = Literal["case", "cards", "timeline", "figures", "signature", "contact", "only"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Container(Node):
    """`::: name`. Headings inside `case` and `cards` are titles and stand outside the contents."""

    name: ContainerName
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine(Node):
    """A line of `kpi` or `metrics` that names a metric."""

    key: str
    period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine(Node):
    """`- group: ghg` in `metrics`; `group` is a key of the metrics file's groups."""

    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiBlock(Node):
    lines: tuple[KeyLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricsBlock(Node):
    """`periods` as written (`2021..2023`, `2021 2023`), empty for the report's own."""

    lines: tuple[KeyLine | GroupLine, ...]
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexBlock(Node):
    framework: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiCard(Node):
    """A settled card: `value` holds Values, `change` a sentence such as 较上年 −20.1%, or nothing."""

    label: tuple[Inline, ...]
    value: tuple[Inline, ...]
    change: tuple[Inline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiStrip(Node):
    cards: tuple[KpiCard, ...]


Block: TypeAlias = (
    Heading
    | Paragraph
    | List
    | Quote
    | CodeBlock
    | ThematicBreak
    | DefinitionList
    | Table
    | Figure
    | Container
    | KpiBlock
    | MetricsBlock
    | IndexBlock
    | KpiStrip
)

# ---------------------------------------------------------------- the document


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Node):
    """A footnote. Settled, `number` counts through the book and `id` is the anchor."""

    label: str
    blocks: tuple[Block, ...]
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter(Node):
    """The chapter's own head: a lead (with words, so it is a segment), a picture, and who looks after it."""

    lead: tuple[Inline, ...] = ()
    image: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Node):
    """`<!-- allow CODE: reason -->` or `<!-- note: … -->`. `target` is the span of the next block, if there is one."""

    kind: Literal["allow", "note"]
    code: str = ""
    text: str = ""
    target: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One parsed Markdown file. `title` is the file's `#` heading; `blocks` hold what follows it, flat."""

    file: str
    span: Span
    front: FrontMatter
    title: Heading | None
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    comments: tuple[Comment, ...] = ()


# ---------------------------------------------------------------- walking


def child_blocks(block: Block) -> tuple[Block, ...]:
    """The blocks directly inside a block, in reading order, through items, cells and definitions."""
    match block:
        case Paragraph() | Heading():  # most blocks, hence first
            return ()
        case List(items=items):
            return tuple(inner for item in items for inner in item.blocks)
        case Quote(blocks=blocks) | Container(blocks=blocks):
            return blocks
        case DefinitionList(entries=entries):
            return tuple(inner for entry in entries for inner in entry.blocks)
        case Table(rows=rows):
            return tuple(inner for row in rows for cell in row.cells for inner in cell.blocks)
        case _:
            return ()


def own_inlines(block: Block) -> tuple[tuple[Inline, ...], ...]:
    """The inline runs that belong to a block itself, not to blocks inside it: one tuple a segment."""
    match block:
        case Heading(children=children) | Paragraph(children=children):
            return (children,)
        case Table(caption=caption) | MetricsBlock(caption=caption):
            return (caption,) if caption else ()
        case Figure(image=image, caption=caption):
            return tuple(run for run in (image.alt, caption) if run)
        case DefinitionList(entries=entries):
            return tuple(entry.term for entry in entries)
        case KpiStrip(cards=cards):
            return tuple(run for card in cards for run in (card.label, card.value, card.change) if run)
        case _:
            return ()


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block in reading order, depth first, without recursion: nesting is the author's to choose."""
    stack = list(reversed(blocks))
    while stack:
        block = stack.pop()
        yield block
        inner = child_blocks(block)
        if inner:
            stack.extend(reversed(inner))


def walk_inlines(inlines: tuple[Inline, ...]) -> Iterator[Inline]:
    """Every inline in reading order, with what stands inside links and emphasis; an image's alt text is not entered."""
    stack = list(reversed(inlines))
    while stack:
        inline = stack.pop()
        yield inline
        if isinstance(inline, NESTS):
            stack.extend(reversed(inline.children))


def holds_image(inlines: tuple[Inline, ...]) -> bool:
    """Whether a picture stands in a run, however deep."""
    stack = list(inlines)
    while stack:
        inline = stack.pop()
        if isinstance(inline, Image):
            return True
        if isinstance(inline, NESTS):
            stack.extend(inline.children)
    return False


def plain_text(inlines: tuple[Inline, ...]) -> str:
    """The words alone, as a reader of a plain text would see them; notes drop out, soft breaks are spaces."""
    if not inlines:
        return ""
    first = inlines[0]
    if len(inlines) == 1 and isinstance(first, Text):  # most titles, labels and cells
        return first.text
    pieces: list[str] = []
    for inline in walk_inlines(inlines):
        match inline:
            case Text(text=text) | Code(text=text) | Mark(text=text):
                pieces.append(text)
            case Value():
                pieces.append(inline.text)
            case Placeholder(key=key):
                pieces.append("{{" + key + "}}")
            case SoftBreak() | HardBreak():
                pieces.append(" ")
            case Image(alt=alt):
                pieces.append(plain_text(alt))
            case _:
                pass
    return "".join(pieces)
