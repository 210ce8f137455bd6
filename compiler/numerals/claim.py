"""What the reader of figures finds."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

ClaimKind = Literal["quantity", "date", "time", "ordinal", "range", "share", "points", "code"]


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure in prose. `text` is `prose[start:end]`: number, scale word and unit, without the qualifier.

    `low` and `high` are equal but for ranges and stretches of time; both are None for a code, which is compared by
    its text. `unit` is a key of the unit table, empty where the figure counts things (the noun is for the words):

    | kind | low, high | unit |
    | --- | --- | --- |
    | quantity, range | in the unit, scale worked in: 54.7亿元 is 5470000000 | `CNY`, `t/million CNY`, `fold` (倍) |
    | share | in percent: 三成 is 30, 1/3 is 33.33… to 28 digits | `%` |
    | points | percentage points | `points` |
    | date | first and last day as YYYYMMDD: 2023年 is 20230101 to 20231231 | empty |
    | date without its year | MMDD, MM, or the quarter's number | `day`, `month`, `quarter` |
    | time | HHMM | empty |
    | ordinal | the number | empty |
    """

    start: int
    end: int
    text: str
    low: Decimal | None
    high: Decimal | None
    unit: str
    kind: ClaimKind
    qualifier: str = ""
