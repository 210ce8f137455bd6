"""Doubled words, words left in Chinese and names exchanged or misspelt: pairs with the code, and pairs without."""

from __future__ import annotations

import pytest

from tests.checks.pairs import CHAPTERS, codes

SLIPS = ("P018", "P136", "P140")


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (CHAPTERS / name).read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("code", "zh", "en"), rows("slips_wrong.tsv"))
def test_a_slip_of_the_translator_is_found(code: str, zh: str, en: str) -> None:
    assert code in codes(zh, en)


@pytest.mark.parametrize(("zh", "en"), rows("names_good.tsv"))
def test_names_that_are_copied_or_told_in_full_are_no_finding(zh: str, en: str) -> None:
    assert not set(SLIPS) & set(codes(zh, en))
