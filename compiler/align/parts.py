"""The parts of a node as alignment takes it apart: its own words, the blocks inside it, what is paired within."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compiler.tree import (
    Block,
    Cell,
    Container,
    Definition,
    DefinitionList,
    Document,
    FrontMatter,
    GroupLine,
    Image,
    Inline,
    KeyLine,
    KpiBlock,
    List,
    ListItem,
    MetricsBlock,
    Node,
    Note,
    NoteReference,
    Quote,
    Row,
    Table,
    child_blocks,
    own_inlines,
    walk_inlines,
)


def kind_of(node: Node) -> str:
    """The class name in lower case, as `Pair.kind` holds it."""
    return type(node).__name__.lower()


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


def is_only(node: Node) -> bool:
    return isinstance(node, Container) and node.name == "only"


def shared(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Without the blocks that say of themselves that they have no counterpart."""
    return tuple(block for block in blocks if not is_only(block))


def shared_notes(document: Document) -> tuple[Note, ...]:
    """The footnotes without those that only blocks of one language mention."""
    mentioned: dict[bool, set[str]] = {False: set(), True: set()}
    stack = [(block, False) for block in document.blocks] if document.notes else []
    while stack:
        block, alone = stack.pop()
        alone = alone or is_only(block)
        mentioned[alone] |= mentions(own_inlines(block))
        stack += [(inner, alone) for inner in child_blocks(block)]
    if not mentioned[True]:
        return document.notes
    heads = [document.title.children] if document.title is not None else []
    shared_labels = mentioned[False] | mentions((document.front.lead, *heads))
    return tuple(note for note in document.notes if note.label not in mentioned[True] - shared_labels)


def mentions(runs: Iterable[tuple[Inline, ...]]) -> set[str]:
    """The labels of the notes that runs refer to, also from the words of an image."""
    labels: set[str] = set()
    stack = list(runs)
    while stack:
        for inline in walk_inlines(stack.pop()):
            if isinstance(inline, NoteReference):
                labels.add(inline.label)
            elif isinstance(inline, Image):
                stack += [inline.alt, inline.title]
    return labels


def children(node: Node) -> tuple[Node, ...]:
    """What is aligned one level down: items, rows, cells, entries, lines, or blocks."""
    match node:
        case List(items=items):
            return items
        case Table(rows=rows):
            return rows
        case Row(cells=cells):
            return cells
        case DefinitionList(entries=entries):
            return entries
        case KpiBlock(lines=lines) | MetricsBlock(lines=lines):
            return lines
        case (
            Quote(blocks=blocks)
            | Container(blocks=blocks)
            | ListItem(blocks=blocks)
            | Cell(blocks=blocks)
            | Definition(blocks=blocks)
            | Note(blocks=blocks)
        ):
            return shared(blocks)
        case _:
            return ()
