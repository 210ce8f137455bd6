"""YAML keeps the text that was typed and tells where it stands; what could mislead is refused."""

from __future__ import annotations

import pytest

from compiler.diagnostic import Diagnostics
from compiler.source import Source
from compiler.yamlfile import Mapping, Scalar, Sequence, read


def load(text: str) -> tuple[Mapping, Diagnostics]:
    return read(Source("a.yaml", text))


def scalar(mapping: Mapping, key: str) -> Scalar:
    value = mapping.find(key)
    assert isinstance(value, Scalar)
    return value


def test_scalars_stay_as_typed() -> None:
    top, found = load("a: 13.0\nb: 010\nc: No\nd: 1:30\ne: '2023'\nf: ~\n")
    assert found == ()
    assert [scalar(top, key).text for key in "abcdef"] == ["13.0", "010", "No", "1:30", "2023", ""]
    assert scalar(top, "e").quoted
    assert not scalar(top, "a").quoted


def test_spans_hold_the_text_without_quotes_and_comments() -> None:
    text = 'a: 中文 值  # 说明\nb: {c: "引 号", d: 1}\ne:\n  - x\n  - y\nf: 1\n'
    top, _ = load(text)
    assert text[slice(*scalar(top, "a").span[1:])] == "中文 值"
    inner = top.find("b")
    assert isinstance(inner, Mapping)
    assert text[slice(*scalar(inner, "c").span[1:])] == "引 号"
    assert inner.flow
    items = top.find("e")
    assert isinstance(items, Sequence)
    assert text[slice(*items.span[1:])] == "- x\n  - y"


def test_a_syntax_error_is_placed_m001() -> None:
    top, found = load("a: 1\nb: [1, 2\n")
    assert [one.code for one in found] == ["M001"]
    assert found[0].span.start == len("a: 1\nb: [1, 2\n")
    assert scalar(top, "a").text == "1"
    assert load("a: [1, 2]\n")[1] == ()


def test_an_unquoted_colon_hints_at_quotes_m001() -> None:
    _, found = load("en: Scope 1: petrol\n")
    assert (found[0].code, found[0].hints) == ("M001", ("quote",))


@pytest.mark.parametrize("text", ["a: &x 1\nb: 2\n", "a: *x\n", "a: !!str 1\n", "a: 1\n---\nb: 2\n"])
def test_anchors_aliases_tags_and_documents_are_refused_m002(text: str) -> None:
    assert "M002" in [one.code for one in load(text)[1]]
    assert load('a: "&x"\nb: "*y"\n')[1] == ()


def test_an_alias_bomb_stays_small_m002() -> None:
    bomb = "a: &a [1, 2]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert {one.code for one in load(bomb)[1]} == {"M002"}


def test_a_duplicate_key_names_the_first_m003() -> None:
    top, found = load("a: 1\nb: 2\na: 3\n")
    assert [(one.code, one.related[0].span.start) for one in found] == [("M003", 0)]
    assert scalar(top, "a").text == "1"
    assert load("a: {x: 1}\nb: {x: 1}\n")[1] == ()


def test_braces_that_begin_a_value_are_explained_m005() -> None:
    _, found = load("title: {{ report.year }}\n")
    assert (found[0].code, found[0].hints) == ("M005", ("braces",))
    assert load('title: "{{ report.year }}"\n')[1] == ()


def test_depth_is_bounded_m007() -> None:
    assert [one.code for one in load("[" * 100_000)[1]] == ["M007"]
    assert load("a: " + "[" * 20 + "]" * 20)[1] == ()


def test_an_empty_file_is_an_empty_mapping() -> None:
    top, found = load("")
    assert (top.entries, found) == ((), ())
