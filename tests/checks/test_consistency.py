"""What only the chapters of a report together can show: expansions, and one English for a title."""

from __future__ import annotations

import pytest

from compiler import glossary
from compiler.checks import consistency
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, hint_texts, message
from compiler.glossary import NO_TERMS, Glossary
from compiler.source import Source
from tests.checks.pairs import couple

TERMS, FAULTS = glossary.load(
    Source(
        "glossary.yaml",
        "schema: 1\nterms:\n"
        "  - zh: 环境、社会及管治\n    en: ESG\n    also: [ESG Committee]\n"
        "    first: Environmental, Social and Governance (ESG)\n"
        "  - {zh: 《中华人民共和国节约能源法》, en: Energy Conservation Law, kind: law}\n",
    )
)


def findings(*chapters: tuple[str, str], terms: Glossary = TERMS) -> list[Diagnostic]:
    assert FAULTS == ()
    return list(consistency([couple(zh, en).alignment for zh, en in chapters], terms))


def told(*chapters: tuple[str, str], terms: Glossary = TERMS) -> list[tuple[str, str]]:
    """Codes, and the words that the findings stand at; all chapters go by the same names here."""
    texts = {"zh.md": "\n".join(zh for zh, _ in chapters), "en.md": "\n".join(en for _, en in chapters)}
    return [(one.code, texts[one.span.file][one.span.start : one.span.end]) for one in findings(*chapters, terms=terms)]


FULL = "Environmental, Social and Governance (ESG)"


def test_a_first_mention_without_its_expansion_p134() -> None:
    zh = "公司重视环境、社会及管治。\n\n环境、社会及管治由董事会负责。"
    assert told((zh, "The company values ESG.\n\nESG is in the hands of the Board.")) == [("P134", "ESG")]


@pytest.mark.parametrize(
    "en",
    [
        f"The company values {FULL}.\n\nESG is in the hands of the Board.",
        "The company values environmental, social and governance (ESG) matters.\n\nESG is the Board’s.",
        "The company has an ESG Committee.\n\nThe Board is responsible.",
    ],
)
def test_an_expansion_once_is_silent_p134_p135(en: str) -> None:
    assert told(("公司重视环境、社会及管治。\n\n环境、社会及管治由董事会负责。", en)) == []


def test_a_heading_need_not_expand_p134() -> None:
    zh, en = "## 环境、社会及管治\n\n公司重视环境、社会及管治。", f"## ESG\n\nThe company values {FULL}."
    assert told((zh, en)) == []


def test_an_expansion_that_is_repeated_p135() -> None:
    zh = "公司重视环境、社会及管治。"
    second = f"The Board, too, values {FULL}."
    assert told((zh, f"The company values {FULL}.\n\n{second}")) == [("P135", FULL)]


def test_chapters_count_together_p134_p135() -> None:
    zh = "公司重视环境、社会及管治。"
    assert told((zh, f"The company values {FULL}."), (zh, "The company values ESG.")) == []
    assert [one.code for one in findings((zh, f"We value {FULL}."), (zh, f"We value {FULL}."))] == ["P135"]


def test_a_title_that_the_glossary_does_not_have_is_named_once_p137() -> None:
    zh = "遵守《中华人民共和国水法》和《中华人民共和国节约能源法》。\n\n《中华人民共和国水法》很重要。"
    en = "We obey the Water Law and the Energy Conservation Law.\n\nThe Water Law matters."
    assert told((zh, en)) == [("P137", "《中华人民共和国水法》")]
    assert told((zh, en), terms=NO_TERMS) == []


def test_a_title_in_two_wordings_p139() -> None:
    zh = "遵守《员工手册》。\n\n《员工手册》每年修订。"
    found = told(
        (zh, "We follow the *Staff Handbook*.\n\nThe *Employee Manual* is revised every year."), terms=NO_TERMS
    )
    assert found == [("P139", "*Employee Manual*")]


@pytest.mark.parametrize(
    "en",
    [
        "We follow the *Staff Handbook*.\n\nThe “Staff Handbook” is revised every year.",
        "We follow the *Staff Handbook of the Group*.\n\nThe *Handbook* is revised every year.",
        "We follow the *Staff Handbook*.\n\nIt is revised every year.",
        "We follow the *Staff Handbook*.\n\nThe handbook is *always* revised every year.",
    ],
)
def test_a_short_form_or_none_is_silent_p139(en: str) -> None:
    assert told(("遵守《员工手册》。\n\n《员工手册》每年修订。", en), terms=NO_TERMS) == []


def test_messages_and_hints_take_their_arguments() -> None:
    zh = "环境、社会及管治见《手册》。\n\n环境、社会及管治见《手册》。"
    found = findings((zh, "ESG is in the *Handbook*.\n\nESG is in the *Manual*."), (zh, f"{FULL}.\n\n{FULL}."))
    assert {one.code for one in found} == {"P134", "P135", "P137", "P139"}
    for one in found:
        for ui in ("zh", "en"):
            assert message(one, CODES[one.code], ui)
            assert all(hint_texts(one, CODES[one.code], ui))
