"""Every example of CommonMark 0.31.2. The examples in spec.json are John MacFarlane's, CC BY-SA 4.0."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest

from compiler import parse
from compiler.source import Source
from tests.commonmark.differences import DIFFERENCES
from tests.commonmark.html import normal, render


class Example(TypedDict):
    number: int
    section: str
    markdown: str
    html: str


EXAMPLES: list[Example] = json.loads(Path(__file__).with_name("spec.json").read_text(encoding="utf-8"))


def rendered(example: Example) -> str:
    document, _ = parse.document(Source("spec.md", example["markdown"]))
    return normal(render(document))


def test_all_examples_are_here() -> None:
    assert len(EXAMPLES) == 652


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example['number']}-{example['section']}")
def test_example_has_the_structure_of_the_specification_or_differs_on_purpose(example: Example) -> None:
    same = rendered(example) == normal(example["html"])
    reason = DIFFERENCES.get(example["number"])
    assert same is (reason is None), (
        f"{example['markdown']}\n→ {rendered(example)}\n({reason or 'no reason to differ'})"
    )
