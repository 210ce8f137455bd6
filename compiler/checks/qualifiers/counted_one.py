"""Limited figures that the reader of figures leaves alone: 至少一次, 近一年, *at most once*, *half*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from compiler.align.facts import Run, claims
from compiler.checks.beside import Spot
from compiler.checks.qualifiers.limits import Limit, agree, en_limits, zh_limits
from compiler.checks.view import Said
from compiler.language import Lang
from compiler.numerals import Claim

#: 一 is no figure to the reader, and may be limited all the same: 至少一名, 一年以内; so may 1年, told as a year.
_BARE_ZH = re.compile(
    r"(?<![第统唯之另同万专单任某每])(?:[一1半百]"
    r"|(?<![一两二三四五六七八九十百千万亿第])[两二三四五六七八九十])(?![0-9.,:：一般定致样些直切系旦方体段])"
    r"|(?<![很许更较太过大众诸繁增最偏])多(?=[个名种项台次条位家件份])"
)
_BARE_EN = re.compile(
    r"\b(?:one|once|twice|thrice|an?|half an?|single|half|each|hundred|thousand|dozen|double|triple|third|quarter)\b",
    re.IGNORECASE,
)
#: Without one of these no Chinese figure is limited.
GATE = re.compile("[超逾近约至多少低足到内以左余满破接下止]")
#: What a Chinese numeral is called where the reader of figures did not pair it.
_CALLED: Mapping[str, re.Pattern[str]] = {
    zh: re.compile(rf"\b(?:{en})\b", re.IGNORECASE)
    for zh, en in {
        "一": "one|once",
        "1": "one|once",
        "半": "half",
        "百": "hundred",
        "两": "two|twice",
        "二": "two|twice",
        "三": "three|thrice",
        "四": "four",
        "五": "five",
        "六": "six",
        "七": "seven",
        "八": "eight",
        "九": "nine",
        "十": "ten",
    }.items()
}
_OTHER_COUNT = re.compile(r"two|twice|thrice|three|four|five|six|seven|eight|nine|ten|hundred|thousand|\d", re.I)
#: 一个或多个 is any number: *a*, *any*, *the*.
_ANY_NUMBER = re.compile("一[\u4e00-\u9fff]或(?:多|更多|以上)")
_STRETCH_AFTER = re.compile(r"[ -](?:full )?(?:year|month|week|day|hour|minute|metre|meter|kilomet|km|mile)", re.I)


def left_over(said: Said) -> Iterator[tuple[Spot, list[Limit], Spot, list[Limit]]]:
    """Limited Chinese counts whose English is limited in another way, or is there and not limited.

    Figures that were paired are not looked at again.
    """
    chinese = _unpaired(said.zh, _BARE_ZH, [zh for zh, _ in said.figures.pairs], "zh")
    if not chinese:
        return
    english = _unpaired(said.en, _BARE_EN, [en for _, en in said.figures.pairs], "en")
    left: list[tuple[Spot, list[Limit]]] = []
    for spot, limits in chinese:
        partner = next((one for one in english if agree(limits, one[1])), None)
        if partner is None:
            left.append((spot, limits))
        else:
            english.remove(partner)
    for spot, limits in left:
        if limits[0].meaning == "several":
            english = [
                one
                for one in english
                if one[0].text.lower() in {"one", "once"} and _says(one[1], "nearly at-most less-than up-to")
            ]
        if english:
            other, wrong = english.pop(0)
            if not (_is_one(spot) and _OTHER_COUNT.match(other.text)):
                yield spot, limits, other, wrong
        elif (
            limits[0].meaning != "several"
            and (bare := _called(spot, said.en.text)) is not None
            and (limits[0].meaning != "in" or _STRETCH_AFTER.match(said.en.text, bare.end))
        ):
            yield spot, limits, bare, []


def _unpaired(
    run: Run, pattern: re.Pattern[str], paired: Sequence[Claim], lang: Lang
) -> list[tuple[Spot, list[Limit]]]:
    """Every limited 一 or *one* that no paired figure holds."""
    taken = {at for claim in paired for at in range(claim.start, claim.end)}
    free = [one for one in claims(run, lang) if one.start not in taken and one.kind in {"quantity", "share", "range"}]
    text = run.text
    found: list[tuple[Spot, list[Limit]]] = []
    spots = [Spot(one.start, one.end, one.text, one.kind, one.unit) for one in free]
    taken |= {at for spot in spots for at in range(spot.start, spot.end)}
    spots += [
        Spot(one.start(), one.end(), one[0], "quantity", "")
        for one in pattern.finditer(text)
        if one.start() not in taken
    ]
    for spot in sorted(spots):
        limits = zh_limits(text, spot) if lang == "zh" else en_limits(text, spot)
        if lang == "zh" and _ANY_NUMBER.match(text, spot.start):
            continue
        if lang == "zh" and spot.text == "多":
            limits = [Limit("several", spot.start, spot.end)]
        if limits:
            found.append((spot, limits))
    return found


def _is_one(spot: Spot) -> bool:
    return spot.text in {"一", "1"}


def _says(limits: Sequence[Limit], meanings: str) -> bool:
    return any(limit.meaning in meanings.split() for limit in limits)


def _called(spot: Spot, text: str) -> Spot | None:
    """The only place of a text that tells a Chinese numeral."""
    called = _CALLED.get(spot.text[:1])
    found = (
        []
        if called is None
        else [Spot(one.start(), one.end(), one[0], "quantity", "") for one in called.finditer(text)]
    )
    return found[0] if len(found) == 1 else None
