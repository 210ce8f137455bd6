"""Keys of a YAML file: known, missing, misspelt."""

from __future__ import annotations

from compiler import schema
from compiler.diagnostic import Diagnostic
from compiler.source import Source
from compiler.yamlfile import read


def read_fields(text: str) -> tuple[list[str], list[Diagnostic]]:
    found: list[Diagnostic] = []
    top, _ = read(Source("a.yaml", text))
    entries = schema.fields(top, "", ("title", "period"), found, required=("title",))
    return list(entries), found


def test_known_keys_are_silent_m004_m006() -> None:
    assert read_fields("title: x\nperiod: 2023\n") == (["title", "period"], [])


def test_a_misspelt_key_names_its_neighbour_m004() -> None:
    entries, found = read_fields("title: x\nperoid: 2023\n")
    assert entries == ["title"]
    assert (found[0].code, found[0].hints, dict(found[0].arguments)["names"]) == ("M004", ("nearest",), "period")


def test_a_comma_that_cut_a_text_is_explained_m004() -> None:
    found: list[Diagnostic] = []
    top, _ = read(Source("a.yaml", "label: {zh: 收入, en: Revenue, net}\n"))
    schema.both(top.find("label"), "label", found)
    assert [(one.code, one.hints) for one in found] == [("M004", ("flow",))]


def test_a_missing_key_is_named_m006() -> None:
    _, found = read_fields("period: 2023\n")
    assert [(one.code, one.arguments) for one in found] == [("M006", (("key", "title"),))]


def test_a_text_where_a_pair_is_meant_m005() -> None:
    found: list[Diagnostic] = []
    top, _ = read(Source("a.yaml", "label: Revenue\nitems: x\n"))
    assert schema.both(top.find("label"), "label", found) is None
    assert schema.items(top.find("items"), "items", found) == ()
    assert [one.code for one in found] == ["M005", "M005"]
