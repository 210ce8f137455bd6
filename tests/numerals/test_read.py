"""The reader: what counts as a figure in the prose of either language, and what it is worth."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from compiler.language import Lang
from compiler.numerals import Claim, read


def told(claim: Claim) -> str:
    """`text = low..high unit kind qualifier`, short enough to read in a table."""
    if claim.low is None or claim.high is None:
        return f"{claim.text} = {claim.kind}"
    values = f"{claim.low:f}" if claim.low == claim.high else f"{claim.low:f}..{claim.high:f}"
    kind = "" if claim.kind == "quantity" else claim.kind
    return " ".join(part for part in (claim.text, "=", values, claim.unit, kind, claim.qualifier) if part)


def claims(text: str, lang: Lang) -> list[str]:
    return [told(claim) for claim in read(text, lang)]


def table(lang: Lang) -> list[tuple[str, list[str]]]:
    """`figures.LANG.txt`: a line of prose, then its claims, indented."""
    entries: list[tuple[str, list[str]]] = []
    for line in Path(__file__).with_name(f"figures.{lang}.txt").read_text("utf-8").splitlines():
        if line.startswith("    "):
            entries[-1][1].append(line.strip())
        else:
            entries.append((line, []))
    return entries


@pytest.mark.parametrize(("text", "expected"), table("zh"))
def test_chinese(text: str, expected: list[str]) -> None:
    assert claims(text, "zh") == expected


@pytest.mark.parametrize(("text", "expected"), table("en"))
def test_english(text: str, expected: list[str]) -> None:
    assert claims(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("一个公司、一次、一方面、进一步、千万不要、十分、万一、五花八门、四川、数十万条、几十家、上百人、成立", "zh"),
        ("one of a kind, hundreds of them, the May we know, a hundredfold, second-hand's", "en"),
        ("", "zh"),
        ("没有数字", "zh"),
        ("No figure here.", "en"),
    ],
)
def test_words_that_are_no_figures_are_left_alone(text: str, lang: Lang) -> None:
    assert [claim for claim in claims(text, lang) if "ordinal" not in claim] == []


PAIRS = [
    ("营业收入54.7亿元，同比增长67.1%", "Revenue was RMB 5.47 billion, up 67.1%"),
    ("1,234.5 万千瓦时", "12.345 million kWh"),
    ("2025 年 6 月 30 日", "30 June 2025"),
    ("三成", "30%"),
    ("12.5 个百分点", "12.5 percentage points"),
    ("2023年1月1日至12月31日", "from 1 January to 31 December 2023"),
    ("9 亿至 16 亿元", "RMB 0.9 billion to RMB 1.6 billion"),
    ("翻一番", "doubled"),
    ("2,000 余次", "more than 2,000 times"),
    ("下午 1 点", "1 p.m."),
    ("第三季度", "the third quarter"),
]


@pytest.mark.parametrize(("zh", "en"), PAIRS)
def test_what_is_one_thing_reads_alike_in_both_languages(zh: str, en: str) -> None:
    def worth(text: str, lang: Lang) -> list[tuple[Decimal | None, Decimal | None, str]]:
        return [(claim.low, claim.high, claim.kind) for claim in read(text, lang)]

    assert worth(zh, "zh") == worth(en, "en")


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,234",
        "1.",
        "1-",
        "12:",
        "a1",
        "1a",
        "a",
        "@",
        "a@",
        "二",
        "十百",
        "2023年",
        "1至",
        "one ",
        "1/",
        "1,",
        "RMB ",
    ],
)
def test_hostile_texts_of_many_pieces_are_read_to_the_end(unit: str) -> None:
    """A reader that looked back or ahead without bound would not come back from this."""
    text = unit * (60_000 // len(unit))
    for lang in ("zh", "en"):
        end = 0
        for claim in read(text, lang):
            assert claim.start >= end
            end = claim.end
        assert end <= len(text)


def test_a_million_digits_are_one_code_and_no_figure() -> None:
    assert [(claim.kind, claim.end) for claim in read("1" * 1_000_000, "zh")] == [("code", 1_000_000)]
