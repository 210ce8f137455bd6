"""Sets of named things, compared without regard to order: placeholders, links, notes, images, code."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from compiler.tree import Placeholder

T = TypeVar("T")

#: Forms that print the same fact in other words.
_SAME_FACT = frozenset({"", "value", "plain", "number", "words"})


@dataclass(frozen=True, slots=True)
class Bag(Generic[T]):
    """What the two sides do not share: pairs that differ, then what only one side has, in reading order."""

    wrong: tuple[tuple[T, T], ...] = ()
    missing: tuple[T, ...] = ()
    extra: tuple[T, ...] = ()


def leftovers(zh: Sequence[T], en: Sequence[T], key: Callable[[T], Hashable]) -> tuple[list[T], list[T]]:
    """What of each side has no equal on the other, every one counted."""
    zh_keys, en_keys = [key(one) for one in zh], [key(one) for one in en]
    if zh_keys == en_keys:  # as a good translation has it
        return [], []
    left, right = Counter(zh_keys), Counter(en_keys)
    return _without(zh, right, key), _without(en, left, key)


def _without(items: Sequence[T], others: Counter[Hashable], key: Callable[[T], Hashable]) -> list[T]:
    rest = Counter(others)
    left: list[T] = []
    for item in items:
        if rest[key(item)]:
            rest[key(item)] -= 1
        else:
            left.append(item)
    return left


def compare(zh: Sequence[T], en: Sequence[T], key: Callable[[T], Hashable]) -> Bag[T]:
    """One finding for each difference: leftovers of both sides are taken for each other, in order."""
    if not zh and not en:
        return Bag()
    missing, extra = leftovers(zh, en, key)
    shared = min(len(missing), len(extra))
    return Bag(tuple(zip(missing, extra, strict=False)), tuple(missing[shared:]), tuple(extra[shared:]))


# ---------------------------------------------------------------- placeholders


@dataclass(frozen=True, slots=True)
class Keys:
    """Differences of the placeholders of a segment. Pairs are (Chinese, English)."""

    period: tuple[tuple[Placeholder, Placeholder], ...] = ()
    form: tuple[tuple[Placeholder, Placeholder], ...] = ()
    wrong: tuple[tuple[Placeholder, Placeholder], ...] = ()
    missing: tuple[Placeholder, ...] = ()
    extra: tuple[Placeholder, ...] = ()


def compare_placeholders(zh: Sequence[Placeholder], en: Sequence[Placeholder], current: str) -> Keys:
    """By key and period, then by key alone, then in order. Forms that print one fact stand for each other."""
    if not zh and not en:
        return Keys()

    def fact(one: Placeholder) -> tuple[str, str, str]:
        return one.key, one.period or current, _form(one)

    left, right = leftovers(zh, en, fact)
    if not left and not right:
        return Keys()
    form = _paired(left, right, lambda one: (one.key, one.period or current))
    period = _paired(left, right, lambda one: (one.key, _form(one)))
    period += _paired(left, right, lambda one: one.key)
    bag = compare(left, right, fact)
    return Keys(tuple(period), tuple(form), bag.wrong, bag.missing, bag.extra)


def _form(one: Placeholder) -> str:
    return "value" if one.form in _SAME_FACT else one.form


def _paired(left: list[T], right: list[T], key: Callable[[T], Hashable]) -> list[tuple[T, T]]:
    """Takes the pairs with equal keys out of both lists."""
    waiting: defaultdict[Hashable, deque[T]] = defaultdict(deque)
    for item in right:
        waiting[key(item)].append(item)
    pairs = [(item, waiting[key(item)].popleft()) for item in left if waiting[key(item)]]
    gone = {id(item) for pair in pairs for item in pair}
    left[:] = [item for item in left if id(item) not in gone]
    right[:] = [item for item in right if id(item) not in gone]
    return pairs


def show(one: Placeholder) -> str:
    """As the author would write it."""
    period = f"@{one.period}" if one.period else ""
    form = f":{one.form}" if one.form else ""
    return "{{ " + one.key + period + form + " }}"
