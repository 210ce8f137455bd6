"""Placeholders, table rows and cards as printed values: the only door from metrics to the page."""

from __future__ import annotations

from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.language import Lang
from compiler.metrics.model import Card, Figure, Line, Metric, Metrics, State
from compiler.metrics.moments import earlier as figure_before
from compiler.metrics.moments import figure_at, same_end
from compiler.metrics.names import nearest
from compiler.numerals import show
from compiler.numerals.calendar import before as period_before
from compiler.numerals.calendar import inside, parse_period
from compiler.numerals.exact import Quantum, divide, plain, shifted, shorten, subtracted
from compiler.numerals.lexicon import MEASURE
from compiler.numerals.scale import FULL, Scale
from compiler.numerals.words import WORDS_LIMIT, say
from compiler.source import Span
from compiler.tree import Form, Part, Value
from compiler.units import UNITS

#: Changes and differences print one decimal.
CHANGE_QUANTUM = Quantum(-1, True)


def print_value(
    metrics: Metrics,
    key: str,
    period: str,
    form: Form | str,
    lang: Lang,
    at: Span,
    *,
    key_span: Span | None = None,
    signed: bool = False,
    after: str = "",
) -> Staged[Value | None]:
    """One placeholder, `{{ key@period:form }}`; empty `period` and `form` stand for the defaults.

    The default period is the report's, else the metric's only value inside it. `change` and `points` are computed
    from the values as stated and rounded once, to one decimal; they print a sign only where `signed` asks for it.
    `after` holds the characters that follow the placeholder: 两 stands before a measure word. The label is given as it
    was typed, one part of role `text`. None comes with a diagnostic, always.
    """
    metric = metrics.metrics.get(key)
    if metric is None:
        return None, (_unknown_key(metrics, key, key_span or at),)
    chosen: Form = _form(form)
    if chosen == "label":
        return Value((Part("text", metric.label[lang].text),), key, period, chosen, at), ()
    if chosen == "unit":
        return Value(show.unit_parts(metric.unit, lang), key, period, chosen, at), ()
    figure, found = _figure(metrics, metric, period, at)
    if figure is None or figure.value is None:
        return None, found
    if chosen == "change" or chosen == "points":
        return _difference(metrics, metric, figure, chosen, lang, at, signed=signed)
    parts, problems = _printed(metrics, metric, figure, chosen, lang, at, signed=signed, after=after)
    return Value(parts, key, figure.period, chosen, at, exact=plain(figure.value)), problems


def _form(form: str) -> Form:
    match form:
        case "plain" | "number" | "words" | "unit" | "label" | "change" | "points":
            return form
        case _:
            return "value"


def _unknown_key(metrics: Metrics, key: str, span: Span) -> Diagnostic:
    broken = metrics.broken.get(key)
    if broken is not None:
        return diagnostic("M069", span, key=key, related=(Related(broken, "metric"),))
    close = nearest(metrics, key)
    return diagnostic("M060", span, key=key, names=", ".join(close), hints=("nearest",) if close else ("list",))


# ---------------------------------------------------------------- which figure


def _figure(metrics: Metrics, metric: Metric, period: str, at: Span) -> Staged[Figure | None]:
    """The figure of a period, with a number in it."""
    if period and parse_period(period) is None:
        return None, (diagnostic("M063", at, period=period, key=metric.key, hints=("forms",)),)
    chosen, found = (period, ()) if period else default_period(metrics, metric, at)
    if chosen is None:
        return None, found
    figure = figure_at(metric, chosen)
    if figure is None:
        return None, (_missing(metrics, metric, chosen, at),)
    if figure.value is None:
        related = (Related(figure.span, "metric"),)
        hints = ("words",)
        return None, (
            diagnostic("M064", at, key=metric.key, period=chosen, state=figure.state, hints=hints, related=related),
        )
    return figure, ()


def default_period(metrics: Metrics, metric: Metric, at: Span) -> Staged[str | None]:
    """The report's period, else the metric's only value inside it; M061 and M062 where there is none or several.

    A momentary metric has one at the end of the report's period, however many there are on the way.
    """
    current = figure_at(metric, metrics.current)
    if current is not None:
        return current.period, ()
    outer = parse_period(metrics.current)
    within = []
    for name in metric.values:
        inner = parse_period(name)
        if inner is not None and outer is not None and inside(inner, outer):
            within.append(name)
    if len(within) == 1:
        return within[0], ()
    if not within:
        return None, (_missing(metrics, metric, metrics.current, at),)
    related = (Related(metric.span, "metric"),)
    names = ", ".join(within)
    example = within[-1]
    return None, (
        diagnostic("M062", at, key=metric.key, names=names, example=example, hints=("say",), related=related),
    )


def _missing(metrics: Metrics, metric: Metric, period: str, at: Span) -> Diagnostic:
    dated = f"{metric.key}@{period}"
    if dated in metrics.broken:
        return diagnostic("M069", at, key=dated, related=(Related(metrics.broken[dated], "metric"),))
    related = (Related(metric.span, "metric"),)
    names = ", ".join(metric.values)
    hints = ("known",) if names else ("add",)
    return diagnostic("M061", at, key=metric.key, period=period, names=names, hints=hints, related=related)


# ---------------------------------------------------------------- figures


def _rounded(metrics: Metrics, figure: Figure) -> show.Rounded:
    assert figure.value is not None
    return show.rounded(figure.value, figure.quantum, metrics.rounding)


def _scale(metric: Metric, figures: tuple[show.Rounded, ...], lang: Lang) -> Scale:
    """The metric's own scale word, else one by size; nought needs none."""
    if all(not figure.value for figure in figures):
        return FULL
    own = metric.scale.get(lang)
    return show.scale_for(figures, metric.unit, lang) if own is None else own


def _printed(
    metrics: Metrics, metric: Metric, figure: Figure, form: Form, lang: Lang, at: Span, *, signed: bool, after: str
) -> Staged[tuple[Part, ...]]:
    rounded = _rounded(metrics, figure)
    scale = _scale(metric, (rounded,), lang)
    if form == "words":
        return _words(metric, rounded, scale, lang, at, after)
    if form == "number":
        return show.number(rounded, scale, lang, signed=signed), ()
    parts = show.plain(rounded, metric.unit, scale, lang, signed=signed)
    return (parts if form == "plain" else show.qualified(parts, figure.qualifier, lang)), ()


def _words(
    metric: Metric, figure: show.Rounded, scale: Scale, lang: Lang, at: Span, after: str
) -> Staged[tuple[Part, ...]]:
    whole = figure.value == figure.value.to_integral_value()
    measured = MEASURE.match(after.lstrip()) is not None
    word = say(int(figure.value), lang, measured=measured) if whole and figure.value.copy_abs() <= WORDS_LIMIT else None
    if word is not None:
        return (Part("number", word),), ()
    shown = show.number(figure, scale, lang)
    text = "".join(part.text for part in shown)
    return shown, (diagnostic("M068", at, key=metric.key, text=text, limit=WORDS_LIMIT, hints=("number",)),)


def _difference(
    metrics: Metrics, metric: Metric, figure: Figure, form: Form, lang: Lang, at: Span, *, signed: bool
) -> Staged[Value | None]:
    if form == "points" and not metric.unit.is_share:
        return None, (diagnostic("M067", at, key=metric.key, unit=metric.unit.key, hints=("change",)),)
    earlier = figure_before(metric, figure.period)
    if earlier is None or earlier.value is None:
        return None, (_nothing_before(metric, figure, form, at),)
    if form == "change" and not _comparable(figure, earlier):
        related = (Related(earlier.span, "metric"),)
        return None, (diagnostic("M066", at, key=metric.key, period=earlier.period, related=related),)
    return _difference_value(metrics, metric.key, figure, earlier, form, lang, at, signed=signed), ()


def _comparable(figure: Figure, earlier: Figure) -> bool:
    """Whether a change in percent means anything: not on nought, nor from a loss to a profit or back."""
    if not earlier.value or figure.value is None:
        return False
    return (figure.value < 0) == (earlier.value < 0)


def _nothing_before(metric: Metric, figure: Figure, form: Form, at: Span) -> Diagnostic:
    """M065; M070 where the period before has a figure of another length that ends on the same day."""
    period = _previous(figure.period)
    related = (Related(metric.span, "metric"),)
    unlike = same_end(metric, period)
    if unlike is not None and unlike.value is not None and unlike.period != period:
        related = (Related(unlike.span, "metric"),)
        return diagnostic(
            "M070",
            at,
            key=metric.key,
            period=figure.period,
            other=unlike.period,
            form=form,
            hints=("point",),
            related=related,
        )
    return diagnostic("M065", at, key=metric.key, period=period, form=form, hints=("add",), related=related)


def _difference_value(
    metrics: Metrics, key: str, figure: Figure, earlier: Figure, form: Form, lang: Lang, at: Span, *, signed: bool
) -> Value:
    """The change in percent, or the difference in points, of two stated values that are comparable."""
    assert figure.value is not None
    assert earlier.value is not None
    difference = subtracted(figure.value, earlier.value)
    unit = UNITS["points"]
    if form == "change":
        difference, unit = divide(shifted(difference, 2), earlier.value.copy_abs()), UNITS["%"]
    rounded = show.rounded(difference, CHANGE_QUANTUM, metrics.rounding)
    if not signed:
        rounded = show.Rounded(rounded.value.copy_abs(), rounded.quantum)
    parts = show.plain(rounded, unit, FULL, lang, signed=signed)
    return Value(parts, key, figure.period, form, at, exact=plain(shorten(difference)))


def _previous(period: str) -> str:
    parsed = parse_period(period)
    return "" if parsed is None else str(period_before(parsed))


# ---------------------------------------------------------------- tables and cards


def print_line(metrics: Metrics, key: str, periods: tuple[str, ...], lang: Lang, at: Span) -> Staged[Line | None]:
    """A row of a KPI table: one scale for the whole row, its word in the unit column.

    A cell without a figure is a `State`; a period for which nothing is written is `missing` and a diagnostic.
    Numbers print their sign only where they are negative, and their qualifier, which no other cell could carry.
    """
    metric = metrics.metrics.get(key)
    if metric is None:
        return None, (_unknown_key(metrics, key, at),)
    found: list[Diagnostic] = []
    figures = [figure_at(metric, period) for period in periods]
    rounded = {
        figure.period: _rounded(metrics, figure)
        for figure in figures
        if figure is not None and figure.value is not None
    }
    scale = _scale(metric, tuple(rounded.values()), lang)
    cells: list[Value | State] = []
    for period, figure in zip(periods, figures, strict=True):
        if figure is None:
            found.append(_missing(metrics, metric, period, at))
            cells.append(State("missing", period))
        elif figure.state:
            cells.append(State(figure.state, period))
        else:
            number = show.number(rounded[figure.period], scale, lang)
            shown = tuple(part for part in number if part.role != "scale")
            parts = show.qualified(shown, figure.qualifier, lang)
            exact = "" if figure.value is None else plain(figure.value)
            cells.append(Value(parts, key, figure.period, "number", at, exact=exact))
    return Line(show.column(metric.unit, scale, lang), tuple(cells)), tuple(found)


def print_card(metrics: Metrics, key: str, period: str, lang: Lang, at: Span) -> Staged[Card | None]:
    """A card: qualifier, number and unit; and the signed change on the period before, where that can be told."""
    value, found = print_value(metrics, key, period, "value", lang, at)
    if value is None:
        return None, found
    metric = metrics.metrics[key]
    figure = metric.values[value.period]
    earlier = figure_before(metric, figure.period)
    form: Form = "points" if metric.unit.is_share else "change"
    if earlier is None or earlier.value is None or (form == "change" and not _comparable(figure, earlier)):
        return Card(value, None), found
    return Card(value, _difference_value(metrics, key, figure, earlier, form, lang, at, signed=True)), found
