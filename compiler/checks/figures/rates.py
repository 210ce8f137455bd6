"""What a rate is told per, where that is a round number: 每百万元, per RMB million, per 10,000 people."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

_ZH_SCALES: Mapping[str, int] = {
    "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12,
}  # fmt: skip
_EN_SCALES: Mapping[str, int] = {
    "100": 2, "hundred": 2, "1,000": 3, "1000": 3, "thousand": 3, "10,000": 4, "ten thousand": 4, "100,000": 5,
    "hundred thousand": 5, "million": 6, "1 million": 6, "10 million": 7, "ten million": 7, "100 million": 8,
    "hundred million": 8, "billion": 9, "1 billion": 9, "10 billion": 10, "100 billion": 11, "trillion": 12,
}  # fmt: skip
ZH_PER = re.compile(
    "每一?(?P<scale>[十百千万亿]{1,2})(?=[元人名户吨份件辆台个例次]|美元|港元|欧元|平方|立方|公里|千克|新生儿|活产)"
)
EN_PER = re.compile(
    r"\b(?:per|for every|for each|every) (?:(?:RMB|CNY|US\$|HK\$|USD|yuan|[€£$¥]) ?)?"
    rf"(?P<scale>{'|'.join(sorted(map(re.escape, _EN_SCALES), key=len, reverse=True))})(?![\d,.]*\d)"
    r"(?! (?:hundred|thousand|million|billion|km|kilomet))\b"
)


def per_scale(zh: str, en: str) -> Fraction:
    """English over Chinese where both say once what a rate is per; 1 where they do not, or say the same."""
    found = scales_told(zh, en)
    if found is None:
        return Fraction(1)
    here, there = _ZH_SCALES.get(found[0]["scale"], 0), _EN_SCALES[found[1]["scale"]]
    return Fraction(10) ** (there - here) if here else Fraction(1)


def scales_told(zh: str, en: str) -> tuple[re.Match[str], re.Match[str]] | None:
    """Where both say once what a rate is per."""
    if "每" not in zh:
        return None
    here = list(ZH_PER.finditer(zh))
    there = list(EN_PER.finditer(en)) if len(here) == 1 else []
    return (here[0], there[0]) if len(there) == 1 else None
