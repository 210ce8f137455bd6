"""The values of the metrics file, found by what a typed figure says: which metric would have printed it?

Values are sorted once by their size in base units, so that a figure is looked up by bisection however many there are.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from compiler import metrics as figures
from compiler.language import Lang
from compiler.metrics import Figure, Metric, Metrics
from compiler.metrics.moments import earlier
from compiler.numerals.exact import divide, shifted, shorten, subtracted
from compiler.prose.place import Place
from compiler.prose.qualifiers import said_before
from compiler.source import Span
from compiler.tree import Form
from compiler.units import UNITS, Unit, find_unit, names

_NUMBER = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_FRACTION = re.compile("/|分之")
_NOWHERE = Span("", 0, 0)

#: Significant digits from which two equal figures are hardly a coincidence.
_TELLING = 3
_PLAIN = 4

#: Beyond so many metrics with one value a hint would only confuse.
SUGGESTED = 3

#: Of so many values of one size none can be told from the others: what keeps looking up linear.
_MANY = 64

#: A value is near another within this share of it.
_NEAR = Fraction(1, 10)

_PEOPLE = (("people", 1),)
_PERSONS = re.compile(
    " ?(?:[名位]|(?:[a-z-]+ )?(?:employees|staff|workers|users|customers|borrowers|students|participants"
    "|members|women|men|people)\\b)"
)
_HAN = re.compile(r"[\u3400-\u9fff]+")
_LATIN = re.compile(r"[A-Za-z]{4,}")
#: How much of a label the words around a figure must hold to be about it.
ABOUT, _SURELY_ABOUT = 0.5, 0.6


@dataclass(frozen=True, slots=True)
class Entry:
    """A value, or a change on the period before, of a metric. `size` is in base units and without sign."""

    size: Fraction
    metric: Metric
    figure: Figure
    form: Form = "value"


@dataclass(frozen=True, slots=True)
class Reading:
    """A typed figure without sign: its number in its own unit, its size and last place in base units.

    `digits` counts those that tell something: noughts that only fill are left out.
    """

    number: Fraction
    size: Fraction
    quantum: Fraction
    digits: int
    measure: str
    has_decimals: bool


@dataclass(slots=True)
class _Shelf:
    """Entries of one measure, sorted by size."""

    sizes: list[Fraction] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def between(self, low: Fraction, high: Fraction) -> list[Entry]:
        start = bisect_left(self.sizes, low)
        return self.entries[start : min(bisect_right(self.sizes, high), start + _MANY)]


class Index:
    """Built when the first typed figure asks for it: a clean report never pays for it."""

    def __init__(self, metrics: Metrics) -> None:
        self.metrics = metrics
        self._values: dict[str, _Shelf] | None = None
        self._raw: dict[Fraction, list[Entry]] = {}
        self._changes: dict[str, _Shelf] | None = None

    # ------------------------------------------------------------ shelves

    def _shelf(self, measure: str) -> _Shelf:
        if self._values is None:
            self._values = _shelves(self._every_value())
            for shelf in self._values.values():
                for entry in shelf.entries:
                    assert entry.figure.value is not None
                    self._raw.setdefault(Fraction(entry.figure.value.copy_abs()), []).append(entry)
        return self._values.get(measure, _Shelf())

    def _every_value(self) -> Iterator[tuple[str, Entry]]:
        for metric in self.metrics.metrics.values():
            measure = measure_of(metric.unit)
            for figure in metric.values.values():
                if figure.value is not None:
                    size = Fraction(figure.value.copy_abs()) * metric.unit.factor
                    yield measure, Entry(size, metric, figure)

    def _shelf_of_changes(self, measure: str) -> _Shelf:
        if self._changes is None:
            self._changes = _shelves(self._every_change())
        return self._changes.get(measure, _Shelf())

    def _every_change(self) -> Iterator[tuple[str, Entry]]:
        for metric in self.metrics.metrics.values():
            for figure in metric.values.values():
                before = earlier(metric, figure.period)
                if figure.value is None or before is None or before.value is None:
                    continue
                difference = subtracted(figure.value, before.value).copy_abs()
                if metric.unit.is_share:
                    yield "points", Entry(Fraction(difference) * UNITS["points"].factor, metric, figure, "points")
                if before.value and (before.value < 0) == (figure.value < 0):
                    change = shorten(divide(shifted(difference, 2), before.value.copy_abs()))
                    yield "share", Entry(Fraction(change) * UNITS["%"].factor, metric, figure, "change")

    # ------------------------------------------------------------ questions

    def reading(self, place: Place) -> Reading | None:
        """What a typed figure states; None for ranges, nought, and units that only the text knows."""
        read = _reading(place)
        unit = find_unit(place.claim.unit, self.metrics.units) if place.claim.unit else None
        if read is None or (place.claim.unit and unit is None):
            return None
        factor = Fraction(1) if unit is None else unit.factor
        number, quantum, digits = read
        return Reading(
            number, number * factor, quantum * factor, digits, "" if unit is None else measure_of(unit), quantum < 1
        )

    def equal(self, place: Place) -> tuple[Entry, ...]:
        """The values that a typed figure states, rounded as it rounds them; likeliest first."""
        read = self.reading(place)
        if read is None:
            return ()
        low, high = read.size - read.quantum / 2, read.size + read.quantum / 2
        found = self._shelf(read.measure).between(low, high)
        kept = [entry for entry in found if _is_meant(entry, read, place)]
        if not kept and read.measure in ("share", "points") and read.has_decimals:
            changes = self._shelf_of_changes(read.measure).between(low, high)
            kept = [entry for entry in changes if read.digits >= _TELLING or is_about(entry.metric, place, ABOUT)]
        if not kept and not place.claim.unit and read.digits >= _TELLING and place.passage.role == "cell":
            kept = self._raw.get(read.number, [])
        return tuple(sorted(kept, key=lambda entry: _rank(entry, read.size, place, self.metrics)))

    def near(self, place: Place) -> tuple[Entry, ...]:
        """The values of the metric that the words around a figure name, where one is near it."""
        read = self.reading(place)
        if read is None:
            return ()
        found = self._shelf(read.measure).between(read.size * (1 - _NEAR), read.size * (1 + _NEAR))
        about = [entry for entry in found if is_about(entry.metric, place, _SURELY_ABOUT)]
        years = _years(place)
        wanted = years or {self.metrics.current[:4]}
        return tuple(entry for entry in about if entry.figure.period[:4] in wanted)

    def write(self, entry: Entry, place: Place, *, whole: bool = False) -> str:
        """The placeholder that would print an entry: `{{ water.use@2022 }}`; `whole`, with its noun or qualifier."""
        default = figures.default_period(self.metrics, entry.metric, _NOWHERE)[0]
        period = "" if default == entry.figure.period else f"@{entry.figure.period}"
        form = f":{entry.form}" if entry.form != "value" else _form(entry, place, whole)
        return "{{ " + entry.metric.key + period + form + " }}"


def _shelves(entries: Iterable[tuple[str, Entry]]) -> dict[str, _Shelf]:
    shelves: dict[str, _Shelf] = {}
    for measure, entry in sorted(entries, key=lambda pair: pair[1].size):
        shelf = shelves.setdefault(measure, _Shelf())
        shelf.sizes.append(entry.size)
        shelf.entries.append(entry)
    return shelves


def measure_of(unit: Unit) -> str:
    """What is measured; counts of anything are plain numbers, and tonnes may be tonnes of carbon dioxide."""
    if unit.is_share:
        return "share"
    if unit.key == "points":
        return "points"
    if unit.counts or not unit.dimension:
        return ""
    return "·".join(f"{'mass' if name == 'emissions' else name}{power}" for name, power in unit.dimension)


def _reading(place: Place) -> tuple[Fraction, Fraction, int] | None:
    """A single figure without sign: its size in its unit, its last place, and how many digits tell something."""
    low = place.claim.low
    if low is None or low != place.claim.high or not low:
        return None
    size = low.copy_abs()
    typed = _NUMBER.search(place.claim.text)
    if typed is None or _FRACTION.search(place.claim.text):
        return Fraction(size), Fraction(0), 1
    number = Decimal(typed[0].replace(",", ""))
    if not number:
        return None
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    digits = len(str(number).replace(".", "").lstrip("0")) if exponent else len(typed[0].replace(",", "").strip("0"))
    return Fraction(size), Fraction(size) / Fraction(number) * Fraction(10) ** min(exponent, 0), digits


def _is_meant(entry: Entry, read: Reading, place: Place) -> bool:
    """Whether equal sizes are more than a coincidence: by digits, by the noun counted, by the words around."""
    if read.measure == "" and not _counts_same(entry, place) and read.digits < _PLAIN:
        return False
    if read.digits >= _TELLING:
        return True
    return is_about(entry.metric, place, ABOUT) and (entry.size == read.size or read.digits > 1)


def _counts_same(entry: Entry, place: Place) -> bool:
    """Whether what is counted may be what the metric counts: 925名员工 are 925人."""
    if noun_after(entry, place):
        return True
    if place.lang == "en":
        ahead = " ".join(place.after.split()[:3]).lower()
        if any(
            re.search(rf"\b{re.escape(name.lower())}\b", ahead) for name in names(entry.metric.unit) if name.isascii()
        ):
            return True
    return entry.metric.unit.dimension == _PEOPLE and _PERSONS.match(place.after) is not None


def noun_after(entry: Entry, place: Place) -> int:
    """The length of the unit's own noun behind a number, with the space before it; 0 where another or none stands."""
    after = place.after.lower()
    space = len(after) - len(after.lstrip())
    return max(
        (space + len(name) for name in names(entry.metric.unit) if after.startswith(name.lower(), space)), default=0
    )


def _rank(entry: Entry, size: Fraction, place: Place, metrics: Metrics) -> tuple[bool, float, bool, bool]:
    years = _years(place)
    return (
        entry.size != size,
        -share_of_label(entry.metric, place),
        entry.figure.period[:4] not in years if years else False,
        entry.figure.period != metrics.current,
    )


def _form(entry: Entry, place: Place, whole: bool) -> str:
    """The form that prints what was typed: words for words, the bare number, and no qualifier that was not there."""
    if not place.in_digits:
        return ":words"
    if not place.claim.unit and not noun_after(entry, place):
        return ":number"
    qualifier = entry.figure.qualifier
    said = said_before(place.passage.text, place.claim.start, place.lang) if qualifier and whole else None
    return ":plain" if qualifier and (said is None or said.meaning != qualifier) else ""


# ---------------------------------------------------------------- labels


def share_of_label(metric: Metric, place: Place) -> float:
    """How much of a metric's label stands in the sentence of a figure, from 0 to 1."""
    pieces = _pieces(metric.label[place.lang].text, place.lang)
    if not pieces:
        return 0.0
    return sum(piece in place.sentence for piece in pieces) / len(pieces)


def is_about(metric: Metric, place: Place, least: float) -> bool:
    return share_of_label(metric, place) >= least


@lru_cache(maxsize=8192)
def _pieces(label: str, lang: Lang) -> tuple[str, ...]:
    """Pairs of Han, or the first letters of Latin words, so that inflection does not matter."""
    if lang == "en":
        return tuple(dict.fromkeys(word[:6].lower() for word in _LATIN.findall(label)))
    runs = _HAN.findall(label)
    return tuple(dict.fromkeys(run[at : at + 2] for run in runs for at in range(len(run) - 1)))


def _years(place: Place) -> frozenset[str]:
    """The years that the sentence names."""
    return frozenset(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", place.sentence))
