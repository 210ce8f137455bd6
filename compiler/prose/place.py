"""A figure where it stands: what the rules about exceptions look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from compiler.language import Lang
from compiler.numerals import Claim
from compiler.prose.passage import Passage

#: Characters of the text that a rule may look at before and after a figure: what keeps reading linear.
BEFORE, AFTER = 28, 60
#: A Chinese phrase is shorter than its English.
IDIOM = {"zh": 12, "en": 26}
SENTENCE = 200
_STOP = re.compile(r"[。！？；\n]|[.!?;](?= |$)")
_WIDE = re.compile(r"[0-9０-９]")


@dataclass(frozen=True)
class Place:
    """A figure of a passage. `before` and `after` hold the text around it, as far as rules look."""

    claim: Claim
    passage: Passage
    lang: Lang

    @cached_property
    def before(self) -> str:
        start = self.claim.start
        return self.passage.text[max(0, start - BEFORE) : start]

    @cached_property
    def after(self) -> str:
        end = self.claim.end
        return self.passage.text[end : end + AFTER]

    @cached_property
    def sentence(self) -> str:
        """The sentence that it stands in, as far as a sentence goes, in lower case."""
        text, start, end = self.passage.text, self.claim.start, self.claim.end
        floor, ceiling = max(0, start - SENTENCE), min(len(text), end + SENTENCE)
        first = max((found.end() for found in _STOP.finditer(text, floor, start)), default=floor)
        last = _STOP.search(text, end, ceiling)
        return text[first : last.start() if last else ceiling].lower()

    @property
    def in_digits(self) -> bool:
        return _WIDE.search(self.claim.text) is not None

    @property
    def is_bare(self) -> bool:
        """Nothing but a number: no unit, scale word or currency."""
        return not self.claim.unit and self.claim.text[-1:].isdigit()

    @property
    def count(self) -> int:
        """The claim as a whole number; -1 for anything else."""
        low = self.claim.low
        if low is None or low != self.claim.high or not -1 < low < 1_000_000 or low != low.to_integral_value():
            return -1
        return int(low)

    def inside(self, pattern: re.Pattern[str]) -> bool:
        """Whether the figure stands inside a match of a pattern that is no longer than rules look."""
        start, end = self.claim.start, self.claim.end
        reach = IDIOM[self.lang]
        for found in pattern.finditer(self.passage.text, max(0, start - reach), end + reach):
            if found.start() <= start and end <= found.end():
                return True
        return False
