"""The reader: figures in the prose of either language as claims, in linear time.

The text is walked once from left to right. At each digit, Chinese numeral or English number word the readers of dates,
times, ordinals and quantities are asked in turn; each looks only a few words around.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compiler.language import Lang
from compiler.numerals import codes, counted, dates, quantities, times
from compiler.numerals.claim import Claim
from compiler.numerals.lexicon import MEASURED, OVER_INSIDE, scale_at, unit_at
from compiler.numerals.words import EN_ORDINALS

#: Full-width forms and look-alikes, one character for one, so that offsets hold.
_NARROW = str.maketrans(
    "０１２３４５６７８９，．％／：－～〜﹣‑₂（）∶\u00a0\u202f\u2009",
    "0123456789,.%/:-~~--2():   ",
)
_TRIGGER = {"zh": re.compile(f"[0-9]+|半数|一半|[{counted.ZH_START}]"), "en": re.compile("[0-9]+|[A-Za-z]+")}
_ANY = {"zh": re.compile(f"[0-9０-９{counted.ZH_START}@]|://|半数|www"), "en": re.compile("[0-9A-Za-z]")}
_WIDE_COMMA = re.compile(r"，(?![０-９]{3}(?![０-９]))|(?<![０-９])，")


def read(text: str, lang: Lang) -> tuple[Claim, ...]:
    """Every figure of a run of prose, left to right, without overlaps; `claim.text == text[claim.start:claim.end]`."""
    if not _ANY[lang].search(text):
        return ()
    plain = _narrowed(text)
    found = _codes_and_figures(plain, lang)
    if plain == text:
        return tuple(found)
    return tuple(_retold(claim, text) for claim in found)


def _narrowed(text: str) -> str:
    """A full-width comma stays one unless it groups full-width digits: 2021，2022 is no number."""
    if text.isascii():
        return text
    if "，" in text:
        text = _WIDE_COMMA.sub("\ufffc", text)
    return text.translate(_NARROW)


def _retold(claim: Claim, text: str) -> Claim:
    spelt = text[claim.start : claim.end]
    if spelt == claim.text:
        return claim
    return Claim(claim.start, claim.end, spelt, claim.low, claim.high, claim.unit, claim.kind, claim.qualifier)


def _codes_and_figures(text: str, lang: Lang) -> list[Claim]:
    found: list[Claim] = []
    spans = codes.find_codes(text)
    floor, index = 0, 0
    trigger = _TRIGGER[lang]
    match = trigger.search(text)
    while match is not None:
        at = match.start()
        while index < len(spans) and spans[index][1] <= at:
            floor = _take_code(text, spans[index], floor, found)
            index += 1
        if index < len(spans) and spans[index][0] <= at:
            floor = max(_take_code(text, spans[index], floor, found), spans[index][1])
            index += 1
            match = trigger.search(text, floor)
            continue
        if lang == "en" and match[0].isalpha() and match[0].lower() not in counted.EN_START:
            match = trigger.search(text, match.end())
            continue
        stop = spans[index][0] if index < len(spans) else len(text)
        claim = _claim(text, match, lang, floor)
        if claim is not None and claim.end > stop > at and claim.kind != "date":
            claim = None
        if claim is None:
            match = trigger.search(text, match.end())
            continue
        found.append(claim)
        floor = claim.end
        match = trigger.search(text, floor)
    for span in spans[index:]:
        floor = _take_code(text, span, floor, found)
    return found


def _take_code(text: str, span: tuple[int, int], floor: int, found: list[Claim]) -> int:
    if span[0] < floor:
        return floor
    found.append(codes.code(text, *span))
    return span[1]


def _claim(text: str, match: re.Match[str], lang: Lang, floor: int) -> Claim | None:
    at, word = match.start(), match[0]
    if word[0].isdigit():
        return _at_digit(text, at, match.end(), lang, floor)
    if lang == "zh":
        if word in ("半数", "一半"):
            return quantities.share(text, at, match.end(), quantities.percent(1, 2), lang, floor)
        return (
            counted.ordinal_zh(text, at, floor) or times.zh_time_at(text, at, floor) or counted.zh_at(text, at, floor)
        )
    lower = word.lower()
    if at and (text[at - 1].isdigit() or text[at - 1] == "'"):
        return None
    date = dates.date_at(text, at, lang, floor) if word[0].isupper() or lower in _DAYS else None
    return date or times.en_time_at(text, at) or counted.en_at(text, at, lower, floor)


_DAYS = EN_ORDINALS.keys() | {"twenty", "thirty", "thirtieth", "final"}


def _at_digit(text: str, at: int, end: int, lang: Lang, floor: int) -> Claim | None:
    date = dates.date_at(text, at, lang, floor)
    if date is not None:
        return date
    if lang == "zh" and text[at - 1 : at] == "每" and (part := counted.every(text, at, floor)) is not None:
        return part
    glued = codes.glued_at(text, at, floor)
    if glued is not None and not quantities.opens_with_money(text, at, floor):
        return codes.code(text, *glued)
    found = times.time_at(text, at, lang, floor) or counted.ordinal_at(text, at, lang, floor)
    if found is not None:
        return found
    if end - at == 4 and _is_year(text, at, lang, floor):
        year = dates.year_at(text, at, lang)
        if year is not None:
            return year
    claim = quantities.quantity_at(text, at, lang, floor)
    if claim is None:
        return codes.code(text, at, end)
    if not claim.unit and claim.end == end:
        grown = codes.suffixed_at(text, at)
        if text[claim.end : grown] == "x":
            return replace(claim, end=grown, text=text[claim.start : grown], unit="fold")
        if grown > claim.end:
            return codes.code(text, at, grown)
    return claim


def _is_year(text: str, at: int, lang: Lang, floor: int) -> bool:
    """Four bare digits are a year unless something makes an amount of them."""
    after = at + 4
    if quantities.opens_with_money(text, at, floor):
        return False
    if lang == "en" and text[after : after + 1] == "s" and not text[after + 1 : after + 2].isalpha():
        return True
    if unit_at(text, after)[0] or scale_at(text, after)[0]:
        return False
    if lang == "en":
        return True
    noun = after + (text[after : after + 1] == " ")
    if text.startswith("届", noun):
        return True
    return OVER_INSIDE.match(text, after) is None and MEASURED.match(text, noun) is None
