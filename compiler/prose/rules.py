"""Figures that need no metric: the exceptions that every report may take for granted.

`EXCEPTIONS` is the whole list, in the order in which they are asked. A report adds its own in report.yaml, and a
comment in the text allows a single place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from compiler.numerals import ClaimKind
from compiler.prose import phrases
from compiler.prose.place import BEFORE, Place
from compiler.source import Span
from compiler.tree import Emphasis, walk_inlines

#: Characters that the last of several names may have, before their count stands away from it.
NAME = 8

#: Counts in words up to here are how a text speaks of its own parts; beyond, it counts things.
FEW = 10


#: What else than names and dates a figure may be.
AMOUNTS: frozenset[ClaimKind] = frozenset({"quantity", "share", "range", "points"})


class Excepted(NamedTuple):
    """`name` is what the documentation calls it; `kinds` are the kinds of claims that it is asked about."""

    name: str
    holds: Callable[[Place], bool]
    kinds: frozenset[ClaimKind] = AMOUNTS


def always(_: Place) -> bool:
    """The reader of figures has seen already what it is."""
    return True


def idiom(place: Place) -> bool:
    return place.inside(phrases.IDIOMS[place.lang])


def title(place: Place) -> bool:
    """A number in the title of a work: 《ESG报告指南2.0》, *ESG Reporting Guide 2.0*."""
    if place.lang == "zh":
        start, text = place.claim.start, place.passage.text
        opening = text.rfind("《", max(0, start - 120), start)
        return opening >= 0 and text.find("》", opening, start) < 0 and text.find("》", start, start + 120) >= 0
    return place.is_bare and _is_emphasised(place)


def _is_emphasised(place: Place) -> bool:
    """Whether it stands inside words in italics; a figure that is stressed stands there alone."""
    at = place.passage.at(place.claim.start, place.claim.end)
    return any(
        _holds(inline.span, at) and at.end - at.start + 4 < inline.span.end - inline.span.start
        for inline in walk_inlines(place.passage.inlines)
        if isinstance(inline, Emphasis)
    )


def _holds(outer: Span, inner: Span) -> bool:
    return outer.file == inner.file and outer.start <= inner.start and inner.end <= outer.end


def version(place: Place) -> bool:
    return place.is_bare and phrases.VERSION.fullmatch(place.claim.text) is not None and place.before[-1:].strip() != ""


def named(place: Place) -> bool:
    """A number that belongs to a name or an address: 邮编200062, 428号, page 12, chapters 3 and 4."""
    claim = place.claim
    if claim.unit or not place.in_digits or claim.kind not in ("quantity", "range"):
        return False
    return (
        phrases.NAMED_BEFORE[place.lang].search(place.before) is not None
        and (place.is_bare and phrases.IS_COUNTED.match(place.after) is None)
    ) or (place.is_bare and phrases.NAMED_AFTER[place.lang].match(place.after) is not None)


def grown(place: Place) -> bool:
    """A number that a sign joins to letters, or a hyphen to a number with which it makes no range: N+1, 表2-1."""
    if place.claim.text[0] in "+-" and place.before[-1:].isascii() and place.before[-1:].isalnum():
        return True
    if not place.is_bare or place.claim.kind != "quantity":
        return False
    joined = phrases.HYPHEN_BEFORE.search(place.before) or phrases.HYPHEN_AFTER.match(place.after)
    return joined is not None


def marker(place: Place) -> bool:
    """(1), 1) and 1. before a point of a list that was typed, a reference such as Article 12(3), a row's number."""
    claim = place.claim
    if not place.is_bare or not place.in_digits or place.count < 0 or place.count > 99:
        return False
    if place.passage.row and claim.text.strip() == place.passage.text.strip():
        return place.count == place.passage.row
    opened = phrases.MARKER_BEFORE.search(place.before if claim.start < BEFORE else "…" + place.before)
    if opened is not None:
        return phrases.MARKER_AFTER.match(place.after) is not None
    return place.after[:1] in (")", "）") and phrases.MARKER_INSIDE.search(place.before) is not None


def disclosure(place: Place) -> bool:
    """Disclosure numbers of an index, alone in their cell."""
    return place.passage.role == "cell" and phrases.DISCLOSURES.fullmatch(place.passage.text) is not None


def age(place: Place) -> bool:
    """31至40岁, aged under 30, 50 years old and over."""
    if phrases.AGE_AFTER.match(place.after) or place.claim.text.endswith(phrases.AGES):
        return True
    return place.lang == "en" and not place.claim.unit and _is_bracket(place)


def _is_bracket(place: Place) -> bool:
    found = phrases.AGE_BEFORE.search(place.before)
    return found is not None and (place.passage.role == "cell" or phrases.AGED.search(place.sentence) is not None)


def rate(place: Place) -> bool:
    """The base of a rate, the length of an interval: per 100 employees, 每三年."""
    return phrases.RATE_BEFORE[place.lang].search(place.before) is not None and (
        not place.in_digits or place.claim.unit != "%"
    )


def stretch(place: Place) -> bool:
    """Time counted from now, or in words: 近三年, the next 5 years, five years."""
    measured = place.claim.unit in phrases.TIME_UNITS
    if not measured and (place.claim.unit or not phrases.TIME_NOUN[place.lang].match(place.after)):
        return False
    if 0 < place.count <= FEW and not place.in_digits:
        return True
    return phrases.STRETCH_BEFORE[place.lang].search(place.before) is not None or (
        measured and phrases.STRETCH_AFTER[place.lang].match(place.after) is not None
    )


def compound(place: Place) -> bool:
    """two-way, five-star, 3-step."""
    if place.lang != "en" or place.claim.unit:
        return False
    pattern = phrases.COMPOUND_IN_DIGITS if place.in_digits else phrases.COMPOUND
    return pattern.match(place.after) is not None


def structure(place: Place) -> bool:
    """What the text itself is made of: 三个方面, three steps, 5 dimensions."""
    if not 0 < place.count <= FEW + 2 or place.claim.unit:
        return False
    nouns = phrases.STRUCTURE_IN_DIGITS if place.in_digits else phrases.STRUCTURE_IN_WORDS
    return nouns[place.lang].match(place.after) is not None


def pointed(place: Place) -> bool:
    """What has just been named: 这两家公司, the three plants."""
    if place.in_digits or not 0 < place.count <= FEW or place.claim.unit:
        return False
    return phrases.POINTED[place.lang].search(place.before) is not None


def listed(place: Place) -> bool:
    """As many as the items, rows or cards that follow, or as are named in the sentence itself."""
    count = place.count
    if not 1 < count <= 99 or place.claim.unit:
        return False
    return count == place.passage.items or count in (_named_before(place), _named_after(place))


def _named_before(place: Place) -> int:
    """上海、昆山、合肥三个城市: the names just before the count."""
    if place.lang != "zh":
        return 0
    start, text = place.claim.start, place.passage.text
    window = text[max(0, start - 4 * phrases.REACH) : start]
    cut = max(window.rfind(stop) for stop in phrases.STOPS["zh"])
    names = window[cut + 1 :]
    last = phrases.ITEMS_BETWEEN["zh"].split(names)[-1]
    return _enumerated(names, place) if len(last.strip()) <= NAME else 0


def _named_after(place: Place) -> int:
    """three cities: Shanghai, Kunshan and Hefei; the names after the colon or dash that follows."""
    window = place.passage.text[place.claim.end : place.claim.end + 4 * phrases.REACH]
    opened = phrases.OPENING.match(window)
    if opened is None:
        return 0
    closing = phrases.CLOSING.search(window, opened.end())
    return _enumerated(window[opened.end() : closing.start() if closing else len(window)], place)


def _enumerated(names: str, place: Place) -> int:
    parts = phrases.ITEMS_BETWEEN[place.lang].split(names)
    return len(parts) if len(parts) > 1 and all(part.strip() for part in parts) else 0


EXCEPTIONS: tuple[Excepted, ...] = (
    Excepted("dates and years", always, frozenset({"date"})),
    Excepted("clock times", always, frozenset({"time"})),
    Excepted("ordinals and numbered names", always, frozenset({"ordinal"})),
    Excepted("standards, codes and telephone numbers", always, frozenset({"code"})),
    Excepted("idioms and fixed names", idiom),
    Excepted("titles of works", title),
    Excepted("versions", version),
    Excepted("numbers of pages, sections, documents and addresses", named),
    Excepted("numbers joined to letters or numbers", grown),
    Excepted("numbers of points and rows", marker),
    Excepted("disclosure numbers in an index", disclosure),
    Excepted("ages", age),
    Excepted("bases of rates and intervals", rate),
    Excepted("stretches of time", stretch),
    Excepted("compounds", compound),
    Excepted("parts of the text", structure),
    Excepted("things just named", pointed),
    Excepted("counts of what is listed", listed),
)


#: The rules to ask, by the kind of a claim.
_BY_KIND: Mapping[ClaimKind, tuple[Callable[[Place], bool], ...]] = {
    kind: tuple(exception.holds for exception in EXCEPTIONS if kind in exception.kinds)
    for kind in {kind for exception in EXCEPTIONS for kind in exception.kinds}
}


def is_exception(place: Place) -> bool:
    return any(holds(place) for holds in _BY_KIND[place.claim.kind])
