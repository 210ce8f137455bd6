"""Rules about what the words of a segment state: placeholders and typed figures."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.bags import show
from compiler.checks.figures.comparison import Difference
from compiler.checks.figures.suggest import suggest
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.numerals import Claim
from compiler.source import Span
from compiler.tree import Placeholder


def placeholders(view: View) -> Iterator[Diagnostic]:
    """A placeholder is another one, missing or surplus, so the English would print another figure, or none.

    Order is free: sentences are built differently. Mend it by using the placeholders of the Chinese segment.
    """
    for said in view.said:
        for zh, en in said.keys.wrong:
            yield _placeholder("P040", zh, en, ("write",))
        for zh in said.keys.missing:
            yield diagnostic("P041", said.at, hints=("add",), related=(Related(zh.span, "chinese"),), zh=show(zh))
        for en in said.keys.extra:
            yield diagnostic("P042", en.span, hints=("delete",), related=said.chinese, en=show(en))


def placeholder_periods(view: View) -> Iterator[Diagnostic]:
    """A placeholder asks for the right metric and another period: last year's figure under this year's words."""
    for said in view.said:
        for zh, en in said.keys.period:
            yield _placeholder("P043", zh, en, ("write",))


def placeholder_forms(view: View) -> Iterator[Diagnostic]:
    """A placeholder prints another fact of the metric: its change, its unit or its label instead of its value.

    `value`, `plain`, `number` and `words` print one fact and may stand for each other.
    """
    for said in view.said:
        for zh, en in said.keys.form:
            yield _placeholder("P044", zh, en, ("write",))


def typed_placeholders(view: View) -> Iterator[Diagnostic]:
    """A figure is typed where the other language has a placeholder: it stays behind when the metric is corrected."""
    for said in view.said:
        for stored, typed in said.typed:
            yield diagnostic(
                "P045",
                _at(said, typed),
                hints=("write",),
                related=(Related(stored.span, "chinese"),),
                zh=show(stored),
                en=typed.text,
            )
        for stored, typed in said.stored:
            yield diagnostic(
                "P046",
                stored.span,
                hints=("chinese",),
                related=_chinese(said, typed),
                zh=typed.text,
                en=show(stored),
            )


def _placeholder(code: str, zh: Placeholder, en: Placeholder, hints: tuple[str, ...]) -> Diagnostic:
    return diagnostic(code, en.span, hints=hints, related=(Related(zh.span, "chinese"),), zh=show(zh), en=show(en))


# ---------------------------------------------------------------- typed figures


def figure_values(view: View) -> Iterator[Diagnostic]:
    """A typed figure has another value than the Chinese one in its place. Readers compare the two editions."""
    for said, difference in _differences(view, "differs"):
        yield _difference("P050", said, difference, ("write",))


def figure_factors(view: View) -> Iterator[Diagnostic]:
    """A typed figure is right but for a power of ten: 万 was lost, or 90亿 became 90 billion."""
    for said, difference in _differences(view, "factor"):
        times = abs(difference.factor)
        lost = {10_000: ("wan", "万"), 100_000_000: ("yi", "亿")}.get(times)
        named = lost is not None and difference.factor < 0 and lost[1] in difference.zh.text
        yield diagnostic(
            "P051",
            _at(said, difference.en),
            hints=(lost[0] if lost and named else "factor", "write"),
            related=_chinese(said, difference.zh),
            zh=difference.zh.text,
            en=difference.en.text,
            factor=f"{times:,}",
            sign="×" if difference.factor < 0 else "÷",
            size="small" if difference.factor < 0 else "large",
            size_zh="小" if difference.factor < 0 else "大",
            suggestion=suggest(difference.zh),
        )


def percentage_points(view: View) -> Iterator[Diagnostic]:
    """Percent stands for percentage points or the reverse, which is another fact with the same digits."""
    for said, difference in _differences(view, "points"):
        name = "百分点" if difference.zh.kind == "points" else "百分比"
        yield _difference("P054", said, difference, ("write",), zh_zh=name)


def figure_units(view: View) -> Iterator[Diagnostic]:
    """A figure has the same digits and another unit: kWh for MWh, dollars for yuan. Convert it or correct the unit."""
    for said, difference in _differences(view, "unit"):
        yield _difference("P055", said, difference, ("write",))


def dates(view: View) -> Iterator[Diagnostic]:
    """A date, month, quarter, year or time is another one than in the Chinese."""
    for said, difference in _differences(view, "date"):
        yield _difference("P056", said, difference, ("write",))


def missing_figures(view: View) -> Iterator[Diagnostic]:
    """A typed figure of the Chinese is nowhere in the English segment. Counts told in words are found there."""
    for said in view.said:
        for claim in said.figures.missing:
            yield diagnostic(
                "P052",
                said.at,
                hints=("add",),
                related=_chinese(said, claim),
                zh=claim.text,
                suggestion=suggest(claim),
            )


def extra_figures(view: View) -> Iterator[Diagnostic]:
    """The English states a figure that the Chinese segment does not. Delete it, or add it to the Chinese."""
    for said in view.said:
        for claim in said.figures.extra:
            yield diagnostic("P053", _at(said, claim), hints=("delete",), related=said.chinese, en=claim.text)


def _differences(view: View, relation: str) -> Iterator[tuple[Said, Difference]]:
    for said in view.said:
        for difference in said.figures.differences:
            if difference.relation == relation:
                yield said, difference


def _difference(code: str, said: Said, found: Difference, hints: tuple[str, ...], **more: str) -> Diagnostic:
    return diagnostic(
        code,
        _at(said, found.en),
        hints=hints,
        related=_chinese(said, found.zh),
        zh=found.zh.text,
        en=found.en.text,
        suggestion=suggest(found.zh),
        **more,
    )


def _at(said: Said, claim: Claim) -> Span:
    """The exact words of an English figure."""
    return said.en.locate(claim.start, claim.end) or said.at


def _chinese(said: Said, claim: Claim) -> tuple[Related, ...]:
    place = said.zh.locate(claim.start, claim.end)
    return said.chinese if place is None else (Related(place, "chinese"),)
