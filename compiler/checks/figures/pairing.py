"""One comparison of figures under way: what is unpaired on each side, and how pairs are taken out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from compiler.align.features import is_figure
from compiler.numerals import Claim

Relation = Literal["differs", "factor", "points", "unit", "date"]

#: Beyond so many comparisons in one segment, leftovers are paired in order: no honest paragraph comes near.
_MANY = 10_000


class Difference(NamedTuple):
    """A Chinese figure, the English one in its place, and how they differ. `factor` is English over Chinese."""

    zh: Claim
    en: Claim
    relation: Relation
    factor: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a segment's figures do not agree in, in the order of the Chinese (extra ones of the English).

    `pairs` holds the figures that stand for each other, in no order; a range may stand there with each of its ends.
    """

    differences: tuple[Difference, ...] = ()
    missing: tuple[Claim, ...] = ()
    extra: tuple[Claim, ...] = ()
    pairs: tuple[tuple[Claim, Claim], ...] = ()


@dataclass(slots=True)
class Pairing:
    """What is still unpaired on each side, and what was found."""

    zh_text: str
    en_text: str
    left: list[Claim]
    right: list[Claim]
    differences: list[Difference] = field(default_factory=list)
    paired: list[tuple[Claim, Claim]] = field(default_factory=list)
    told: list[Claim] = field(default_factory=list)  # in other words

    def equal(
        self, key: Callable[[Claim], Hashable | None], fits: Callable[[Claim, Claim], bool] | None = None
    ) -> None:
        """Pairs claims with equal keys, if they fit; the keys of the first pass are strict, later ones forgive more."""
        if not self.left or not self.right:
            return
        waiting: defaultdict[Hashable, list[Claim]] = defaultdict(list)
        for claim in reversed(self.right):
            waiting[key(claim)].append(claim)
        waiting.pop(None, None)
        pairs: list[tuple[Claim, Claim]] = []
        for one in self.left:
            equal = waiting.get(key(one))
            if equal and (fits is None or fits(one, equal[-1])):
                pairs.append((one, equal.pop()))
        self.take(pairs)

    def agree(self, agrees: Callable[[Claim, Claim], bool]) -> None:
        if len(self.left) * len(self.right) > _MANY:
            return
        pairs: list[tuple[Claim, Claim]] = []
        free = list(self.right)
        for one in self.left:
            other = next((claim for claim in free if agrees(one, claim)), None)
            if other is not None:
                free.remove(other)
                pairs.append((one, other))
        self.take(pairs)

    def take(self, pairs: list[tuple[Claim, Claim]]) -> None:
        gone = {id(claim) for pair in pairs for claim in pair}
        self.left = [claim for claim in self.left if id(claim) not in gone]
        self.right = [claim for claim in self.right if id(claim) not in gone]
        self.paired += pairs

    def find(self, relation: Callable[[Claim, Claim], Relation | None], *, strong: bool = False) -> None:
        """Pairs off what stands in such a relation. `strong` asks for a figure in digits on one side at least."""

        def related(one: Claim, other: Claim) -> bool:
            weak = strong and not (is_figure(one) or is_figure(other) or one.kind == other.kind == "share")
            return not weak and relation(one, other) is not None

        before = len(self.paired)
        self.agree(related)
        for one, other in self.paired[before:]:
            self.differences.append(Difference(one, other, relation(one, other) or "differs"))
