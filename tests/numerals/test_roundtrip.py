"""What is printed in either language reads back as the same Decimal: the property the whole tool stands on."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from compiler.language import LANGS, Lang
from compiler.numerals import read
from compiler.numerals.exact import DIGIT_LIMIT, Quantum, shifted, subtracted
from compiler.numerals.scale import FULL, WORDS, Scale
from compiler.numerals.show import QUALIFIERS, plain, qualified, rounded, scale_for
from compiler.numerals.typed import Typed, typed
from compiler.tree import Part
from compiler.units import UNITS, Unit, find_unit

_COMPOSITES = ("t/million CNY", "tCO2/million CNY", "MWh/million CNY", "t/100 million CNY", "kWh/m2", "h/people")
_UNITS = [*UNITS.values(), *(unit for unit in map(find_unit, _COMPOSITES) if unit is not None)]

units = st.sampled_from(_UNITS)
langs = st.sampled_from(LANGS)
quanta = st.builds(Quantum, st.integers(-4, 10), st.booleans())
values = st.builds(
    lambda digits, exponent: shifted(Decimal(digits), exponent),
    st.integers(-(10**14), 10**14)
    | st.integers(-(10**29), 10**29)
    | st.builds(lambda size, off: 10**size + off, st.integers(3, 15), st.integers(-60, 60)),  # where scales change
    st.integers(-6, 0),
)
words = {lang: [FULL, *(Scale(size, word) for word, size in WORDS[lang].items())] for lang in LANGS}


#: Each property with its strategies and the cases that the slow run tries.
LAWS: list[tuple[Callable[..., None], tuple[st.SearchStrategy[Any], ...], int]] = []


def law(cases: int, *strategies: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A property: so many cases in the default run, fifty times as many in the slow one."""

    def test(check: Callable[..., None]) -> Callable[..., None]:
        LAWS.append((check, strategies, 50 * cases))
        run: Callable[..., None] = settings(max_examples=cases)(given(*strategies)(check))
        return run

    return test


def text(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)


@law(2000, values, quanta, units, langs, st.sampled_from(("half-up", "half-even")))
def test_a_printed_figure_reads_back_as_the_rounded_value(
    value: Decimal, quantum: Quantum, unit: Unit, lang: Lang, rounding: str
) -> None:
    figure = rounded(value, quantum, rounding)
    printed = text(plain(figure, unit, scale_for((figure,), unit, lang), lang))

    (claim,) = read(printed, lang)

    assert claim.low == claim.high == figure.value
    assert claim.unit == _told(unit, lang)
    assert (claim.start, claim.text) == (0, printed[: claim.end])


def _told(unit: Unit, lang: Lang) -> str:
    """What a reader can know of the unit: not what is counted, nor whether `10 times` is a multiple."""
    if unit.counts or unit.key == "number" or (unit.key == "fold" and lang == "en"):
        return ""
    return unit.key


@law(400, values, quanta, langs, st.data())
def test_an_asked_for_scale_never_changes_the_value(
    value: Decimal, quantum: Quantum, lang: Lang, data: st.DataObject
) -> None:
    figure = rounded(value, quantum, "half-up")
    scale = data.draw(st.sampled_from(words[lang]))

    (claim,) = read(text(plain(figure, UNITS["CNY"], scale, lang)), lang)

    assert (claim.low, claim.unit) == (figure.value, "CNY")


@law(300, values, quanta, units)
def test_both_languages_print_one_value_and_it_is_off_by_half_a_quantum_at_most(
    value: Decimal, quantum: Quantum, unit: Unit
) -> None:
    figure = rounded(value, quantum, "half-up")
    readings = {
        claim.low
        for lang in LANGS
        for claim in read(text(plain(figure, unit, scale_for((figure,), unit, lang), lang)), lang)
    }

    assert readings == {figure.value}
    assert subtracted(figure.value, value).copy_abs() <= shifted(Decimal(5), quantum.exponent - 1)


@law(200, values.map(abs), quanta, st.sampled_from(sorted(QUALIFIERS)), langs)
def test_a_printed_qualifier_reads_back(value: Decimal, quantum: Quantum, qualifier: str, lang: Lang) -> None:
    figure = rounded(value, quantum, "half-up")
    people = UNITS["people"]
    printed = text(qualified(plain(figure, people, scale_for((figure,), people, lang), lang), qualifier, lang))

    (claim,) = read(printed, lang)

    assert (claim.qualifier, claim.low) == (qualifier, figure.value)


@law(300, values, quanta, units, langs)
def test_what_is_printed_can_be_typed_into_the_metrics_file(
    value: Decimal, quantum: Quantum, unit: Unit, lang: Lang
) -> None:
    figure = rounded(value, quantum, "half-up")

    printed = text(plain(figure, unit, scale_for((figure,), unit, lang), lang))
    assume(sum(character.isdecimal() for character in printed) <= DIGIT_LIMIT)
    reading = typed(printed, unit)

    assert isinstance(reading, Typed)
    assert reading.value == figure.value


@law(100, st.text(alphabet="0123456789.,%亿万元年月日至-–~/第三成分之个百十 RMBillonadtQ:@·", max_size=60), langs)
def test_any_text_is_read_without_a_crash_and_claims_are_slices_in_order(prose: str, lang: Lang) -> None:
    end = 0
    for claim in read(prose, lang):
        assert prose[claim.start : claim.end] == claim.text
        assert end <= claim.start < claim.end
        assert (claim.low is None) == (claim.high is None) == (claim.kind == "code")
        end = claim.end


@pytest.mark.slow
@pytest.mark.parametrize(("check", "strategies", "cases"), LAWS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_hundred_thousand_cases(
    check: Callable[..., None], strategies: tuple[st.SearchStrategy[Any], ...], cases: int
) -> None:
    settings(max_examples=cases)(given(*strategies)(check))()


def test_the_slow_run_is_as_thorough_as_promised() -> None:
    assert max(cases for _, _, cases in LAWS) == 100_000
