"""Sentences of many fields with good and with wrong translations: directions and limits, P100 to P107.

Each file of `FILES` holds blocks: the Chinese after `=`, good translations after `+`, wrong ones after `-`.
"""

from __future__ import annotations

import pytest

from tests.checks.pairs import CHAPTERS, codes

FAMILY = frozenset({"P100", "P101", "P104", "P105", "P106", "P107"})
FILES = ("ways.txt",)


def _read() -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    good: list[tuple[str, str]] = []
    wrong: list[tuple[str, str]] = []
    for name in FILES:
        for block in (CHAPTERS / name).read_text("utf-8").split("\n\n")[1:]:
            chinese, *rest = block.strip().split("\n")
            for line in rest:
                (good if line.startswith("+ ") else wrong).append((chinese[2:], line[2:]))
    return good, wrong


GOOD, WRONG = _read()


def _found(zh: str, en: str) -> list[str]:
    return [code for code in codes(f"{zh}\n", f"{en}\n") if code in FAMILY]


@pytest.mark.parametrize(("zh", "en"), GOOD)
def test_a_good_translation_is_silent(zh: str, en: str) -> None:
    assert _found(zh, en) == []


@pytest.mark.parametrize(("zh", "en"), WRONG)
def test_a_wrong_translation_is_found(zh: str, en: str) -> None:
    assert _found(zh, en)


def test_there_is_something_to_read() -> None:
    assert len(GOOD) > 100
    assert len(WRONG) > 100
