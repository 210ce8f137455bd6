"""What a translation tool is given."""

from __future__ import annotations

import pytest
from lxml import etree
from translate.storage import tmx as toolkit_tmx
from translate.storage import xliff as toolkit_xliff

from compiler.exchange import tokens
from tests.build.fixture import FILES
from tests.exchange.schema import faults
from tests.exchange.trip import EN, NAMESPACES, ZH, changed, report, text_of
from tests.translations.approved import after


def unit(data: bytes, chinese: str) -> etree._Element:
    """The one unit of these words, or that holds them."""
    listed = {text_of(one.find("x:source", NAMESPACES)): one for one in etree.fromstring(data).iter("{*}trans-unit")}
    if chinese in listed:
        return listed[chinese]
    (held,) = (one for text, one in listed.items() if chinese in text)
    return held


def side(one: etree._Element, name: str) -> etree._Element:
    found = one.find(f"x:{name}", NAMESPACES)
    assert found is not None
    return found


def test_placeholders_weight_and_notes_are_protected_codes() -> None:
    source = side(unit(report().xliff(), "全年外购电力"), "source")
    codes = [(etree.QName(one).localname, one.get("id"), one.get("ctype"), one.text) for one in source]
    assert codes == [
        ("bpt", "1", "bold", "**"),
        ("ph", "2", "x-metric", "{{ energy.electricity }}"),
        ("ept", "1", None, "**"),
        ("ph", "3", "x-metric", "{{ energy.electricity:change }}"),
        ("ph", "4", "x-note", "[^meter]"),
    ]


def test_a_code_tells_what_is_printed_in_each_language() -> None:
    one = unit(report().xliff(), "全年外购电力")
    told = {name: [code.get("equiv-text") for code in side(one, name)] for name in ("source", "target")}
    assert told["source"] == [None, "483.86兆瓦时", None, "13.9%", None]
    assert told["target"] == [None, "483.86 MWh", None, "13.9%", None]


def test_codes_of_both_languages_have_the_same_numbers() -> None:
    one = unit(report().xliff(), "本公司有员工")
    numbers = [{code.text: code.get("id") for code in side(one, name)} for name in ("source", "target")]
    assert numbers[0] == numbers[1]


def test_only_what_is_open_goes_out_unless_more_is_asked_for() -> None:
    made = report(after(ZH, "更换照明", "更换灯具"))
    assert [one.standing.state for one in made.units("open")] == ["stale"]
    assert len(made.units("unapproved")) == 1
    assert len(made.units("all")) > 20


def test_states_are_those_of_the_standard() -> None:
    stale = unit(report(after(ZH, "更换照明", "更换灯具")).xliff(), "更换灯具")
    assert (side(stale, "target").get("state"), stale.get("approved")) == ("needs-translation", None)
    approved = unit(report(after(ZH, "更换照明", "更换灯具")).xliff(), "错峰用电")
    assert (side(approved, "target").get("state"), approved.get("approved")) == ("final", "yes")
    assert side(unit(report().xliff(), "错峰用电"), "target").get("state") == "needs-review-translation"
    missing = unit(report(changed(EN, "## The mill {#mill}\n", "")).xliff(), "厂区")
    assert (side(missing, "target").get("state"), side(missing, "target").text) == ("new", None)


def notes(one: etree._Element) -> dict[str | None, str | None]:
    return {note.get("from"): note.text for note in one.iterfind("x:note", NAMESPACES)}


def test_terms_notes_and_changes_come_along() -> None:
    files = after(ZH, "更换照明", "更换灯具")
    files["content/glossary.yaml"] = (
        "schema: 1\nterms:\n  - {zh: 灯具, en: lamps, banned: [lights], note: never lighting}\n"
    )
    files = changed(ZH, "- 更换灯具", "<!-- note: LED tubes, all halls -->\n\n- 更换灯具", files)
    told = notes(unit(report(files).xliff(), "更换灯具"))
    assert told == {
        "author": "LED tubes, all halls",
        "glossary": "灯具 = lamps (not: lights); never lighting",
        "change": "更换[-照明-]{+灯具+}",
    }


@pytest.mark.parametrize("choice", ["open", "all"])
def test_xliff_keeps_to_the_standard(choice: str) -> None:
    made = report(after(ZH, "更换照明", "更换灯具"))
    assert faults(made.xliff("open" if choice == "open" else "all")) == []


def test_a_memory_keeps_to_the_standard_and_holds_what_is_approved() -> None:
    made = report(after(ZH, "更换照明", "更换灯具"))
    assert faults(made.tmx()) == []
    assert "更换灯具" not in made.tmx().decode()
    assert "错峰用电" in made.tmx().decode()


def test_the_schema_finds_a_fault() -> None:
    data = report().xliff()
    assert faults(data.replace(b' restype="x-title"', b"")) != []
    assert faults(data.replace(b'ctype="x-note"', b'ctype="note"')) != []


def test_the_same_report_gives_the_same_bytes() -> None:
    assert report().xliff() == report().xliff()


def test_another_tool_reads_the_same_segments() -> None:
    made = report(after(ZH, "更换照明", "更换灯具"))
    listed = toolkit_xliff.xlifffile.parsestring(made.xliff()).units  # type: ignore[no-untyped-call]
    units = [one for one in listed if not one.isheader()]
    assert len(units) == len(made.units())
    assert "全年外购电力**{{ energy.electricity }}**，比2022年增长" in "\n".join(str(one.source) for one in units)
    memory = toolkit_tmx.tmxfile.parsestring(made.tmx())  # type: ignore[no-untyped-call]
    assert len(memory.units) > 15


def test_every_segment_of_the_fixture_says_as_tokens_what_it_says_to_the_lock() -> None:
    units = report(FILES).units()
    assert [tokens.plain(one.source) for one in units] == [
        one.standing.zh.replace("[report@qinghe.example](mailto:report@qinghe.example)", "<report@qinghe.example>")
        for one in units
    ]
