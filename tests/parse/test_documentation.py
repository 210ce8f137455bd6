"""Every example of docs/markdown.md says what the parser does: a `markdown` fence, then an `outline` fence."""

from __future__ import annotations

import re

import pytest

from tests.parse.outline import outline
from tests.tools import REPOSITORY

PAGE = (REPOSITORY / "docs" / "markdown.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"^(`{3,})markdown\n(.*?)^\1\n\n`{3,}outline\n(.*?)^`{3,}$", re.MULTILINE | re.DOTALL)
EXAMPLES = [(found[2], found[3]) for found in EXAMPLE.finditer(PAGE)]


def test_each_input_of_the_page_has_its_outline() -> None:
    assert len(EXAMPLES) == len(re.findall("^`{3,}markdown$", PAGE, re.MULTILINE)) >= 15


@pytest.mark.parametrize(("text", "expected"), EXAMPLES, ids=[text.split("\n")[0][:30] for text, _ in EXAMPLES])
def test_example_reads_as_the_page_says(text: str, expected: str) -> None:
    assert outline(text) == expected
