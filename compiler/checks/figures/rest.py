"""What of a text no figure has been found in yet: a word that tells one figure does not tell the next one too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from compiler.numerals import Claim

#: Stands for a word that has been used. It is no letter, so that words beside it still end there.
_USED = "\ufffc"


@dataclass(slots=True)
class Rest:
    """A text without what was used of it. Lengths and offsets stay as they are."""

    text: str

    def use(self, start: int, end: int) -> None:
        self.text = self.text[:start] + _USED * (end - start) + self.text[end:]

    def without(self, claims: Iterable[Claim]) -> None:
        for claim in claims:
            self.use(claim.start, claim.end)

    def take(self, pattern: str | re.Pattern[str]) -> bool:
        """Uses the first place that matches; whether there is one."""
        found = re.search(pattern, self.text, re.IGNORECASE) if isinstance(pattern, str) else pattern.search(self.text)
        if found is None:
            return False
        self.use(*found.span())
        return True

    def holds(self, pattern: str) -> bool:
        return re.search(pattern, self.text, re.IGNORECASE) is not None
