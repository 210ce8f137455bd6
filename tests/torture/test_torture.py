"""The torture report is what its name says: all nests in all, and nobody complains."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from compiler.language import LANGS, Lang
from compiler.tree import Block, Container, child_blocks
from tests.torture import compilation

HOLDERS = {"List", "Quote", "DefinitionList", "Table", "case", "cards", "timeline", "signature", "contact"}
BLOCKS = HOLDERS | {"Paragraph", "Heading", "CodeBlock", "ThematicBreak", "Figure", "figures", "KpiStrip"}


def test_it_compiles_without_a_finding() -> None:
    assert compilation().findings == ()


@pytest.mark.parametrize("lang", LANGS)
def test_every_block_stands_in_every_other(lang: Lang) -> None:
    found = {pair for chapter in compilation().books[lang].chapters for pair in _pairs(chapter.blocks)}
    assert {(outer, inner) for outer in HOLDERS for inner in BLOCKS} <= found


def _pairs(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        inside = child_blocks(block)
        if _name(block) in {"timeline", "contact"}:  # their entries hold the blocks
            yield from ((_name(block), _name(inner)) for entries in inside for inner in child_blocks(entries))
        yield from ((_name(block), _name(inner)) for inner in inside)
        yield from _pairs(inside)


def _name(block: Block) -> str:
    return block.name if isinstance(block, Container) else type(block).__name__
