"""The table of codes: complete in both languages, used as declared, documented and tested."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator

import pytest

from compiler.cli.codetable import table
from compiler.codes import CODES, FAMILIES, LABELS
from compiler.diagnostic import Code
from tests.tools import REPOSITORY

EVERY = pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.id)


def test_the_documented_table_is_this_one() -> None:
    """`make docs` writes it anew."""
    assert (REPOSITORY / "docs" / "diagnostics.md").read_text("utf-8") == table()


def test_no_code_is_given_twice() -> None:
    given = [code.id for family in FAMILIES for code in family]
    assert sorted(given) == sorted(CODES)


@EVERY
def test_a_code_is_told_whole_in_both_languages(code: Code) -> None:
    assert re.fullmatch(r"[MTPDR]\d{3}", code.id)
    for text in (code.meaning, code.message, code.why, code.mend):
        assert re.search("[\u4e00-\u9fff]", text.zh), text
        assert re.search("[A-Za-z]{2}", text.en), text
    assert code.why.en.endswith((".", "!", "?"))
    assert code.mend.en.endswith((".", "!", "?"))


def test_every_code_is_tested() -> None:
    """The tests name each code that they make happen, or keep from happening."""
    texts = (
        path.read_text("utf-8")
        for path in (REPOSITORY / "tests").rglob("*")
        if path.suffix in (".py", ".md", ".yaml", ".txt", ".json") and "node_modules" not in path.parts
    )
    named = {word.upper() for text in texts for word in re.findall(r"(?<![A-Za-z0-9])[A-Za-z]\d{3}(?!\d)", text)}
    assert sorted(set(CODES) - named) == []


def raised() -> Iterator[tuple[str, ast.Call]]:
    """Every `diagnostic("CODE", …)` of the compiler whose code is a literal."""
    for path in sorted((REPOSITORY / "compiler").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="diagnostic"), args=[ast.Constant(value=str(code)), *_]):
                    yield f"{path.relative_to(REPOSITORY).as_posix()}:{node.lineno}: {code}", node
                case _:
                    pass


def test_every_call_gives_what_its_templates_ask_for() -> None:
    """A missing argument would only be noticed when somebody reads the finding."""
    wrong = []
    for place, call in raised():
        code = CODES.get(place[-4:])
        if code is None:
            wrong.append(f"{place} is not in the table")
            continue
        given = {keyword.arg for keyword in call.keywords}
        if None in given:
            continue
        hints = {
            name.value
            for keyword in call.keywords
            if keyword.arg == "hints"
            for choice in ast.walk(keyword.value)
            if isinstance(choice, ast.Tuple)
            for name in choice.elts
            if isinstance(name, ast.Constant) and isinstance(name.value, str)
        }
        wrong += [f"{place} has no hint {name}" for name in sorted(hints - set(code.hints))]
        templates = [code.message, *(code.hints[name] for name in hints & set(code.hints))]
        asked = {name for text in templates for name in (*fields(text.zh), *fields(text.en))}
        wrong += [f"{place} is not given {name}" for name in sorted(asked - {str(name) for name in given})]
    assert wrong == []


def fields(template: str) -> Iterator[str]:
    return (name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


def test_labels_of_related_places_are_bilingual() -> None:
    for label in LABELS.values():
        assert re.search("[\u4e00-\u9fff]", label.zh)
        assert re.fullmatch("[ -~]+", label.en)
