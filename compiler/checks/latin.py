"""The rule about Latin names: what the Chinese writes in Latin letters, the English writes with the same letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from compiler.align.facts import claims, script
from compiler.checks.terms import distance
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.units import find_unit

#: A word in Latin letters, with the digits, hyphens and marks inside it: GRI, WeChat, Wi-Fi, AT&T, Q345B, O’Neill.
_LATIN = re.compile(r"(?<![A-Za-z0-9À-ɏ_])[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:[-‑&'’][A-Za-z0-9À-ɏ]+)*")
_SPLIT = re.compile(r"[-‑&'’]")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_WORD = re.compile(r"[A-Za-zÀ-ɏ0-9]+")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")

#: Abbreviations that English tells by other words than those they are short for.
_OTHERWISE: Mapping[str, str] = {
    "app": r"appl", "ppt": r"slide|presentation|deck|powerpoint", "pc": r"computer|desktop", "ct": r"tomograph|scan",
    "tv": r"television", "suv": r"sport|vehicle", "vip": r"important|premium|privileged", "ghg": r"greenhouse",
    "logo": r"emblem|mark|badge", "top": r"best|lead|first|largest|rank", "vs": r"against|versus|over|to",
    "ok": r"okay|fine|approv", "id": r"ident|account|number", "ev": r"electric", "led": r"light", "no": r"number",
    "vol": r"volume", "fy": r"year", "co2": r"carbon", "so2": r"sul", "nox": r"nitrogen", "cod": r"oxygen",
    "usb": r"stick|drive|flash", "xray": r"x|radiograph", "diy": r"yourself", "gdp": r"domestic|economy",
    "uk": r"britain|british|kingdom", "usa": r"states|american|us", "us": r"states|american", "eu": r"europ",
    "un": r"nations", "ios": r"apple|iphone", "ktv": r"karaoke", "ip": r"intellectual|protocol|address",
    "hr": r"human|personnel", "bug": r"fault|error|defect", "demo": r"demonstrat", "uav": r"drone",
    "sms": r"text|message", "faq": r"question", "ac": r"air|alternating", "dc": r"direct", "pk": r"contest|compet",
    "rmb": r"yuan|renminbi|cny", "cny": r"yuan|renminbi|rmb", "usd": r"dollar", "hkd": r"dollar", "eur": r"euro",
    "jpy": r"yen", "gbp": r"pound|sterling", "email": r"mail", "phd": r"doctor", "am": r"morning|o'clock",
    "pm": r"afternoon|evening|particulate", "plc": r"controller|public", "bt": r"bittorrent|bluetooth",
    "oa": r"office", "b2b": r"business", "b2c": r"consumer", "h5": r"html|page|web",
}  # fmt: skip

#: Abbreviations that English often writes for Chinese words, so that they stand in no name's place.
_FROM_CHINESE = frozenset(
    """
    ai api ceo cfo coo cto cio chro cpa cpc cpi cpu csr dna eia eps esg eu ev faq fx ftse gdp ghg gpu gui hk hr id ip
    ipo it kpi led m&a mou mba md ngo no npc oem pc pdf phd pos ppe pr prc ppp qa qc qr r&d rmb roe sar sme sms soe suv
    tv uav ui uk un url us usa usd vat vip voc vp vpn hvac pv pcb cctv atm hq am pm bc ad mr mrs ms dr
    """.split()  # noqa: SIM905
)

_DIGITS = "0123456789"
_PARTICLES = frozenset(["of", "and", "the", "for", "in", "on", "to", "a", "an", "with", "by", "or"])
_POINTING = re.compile(
    r"\b(?:it|its|they|their|them|he|his|him|she|her|we|our|us|this|these|that|those|such|the [a-z]+)\b", re.I
)


class Name(NamedTuple):
    """A word in Latin letters, `text[start:end]`. `key` is what it is compared by."""

    text: str
    start: int
    end: int
    key: str

    @property
    def is_short(self) -> bool:
        """An abbreviation: at least half of it capitals, and two of them."""
        capitals = sum(letter.isupper() for letter in self.text)
        return capitals > 1 and capitals * 2 >= len(self.text)


def latin_names(view: View) -> Iterator[Diagnostic]:
    """A name in Latin letters is another one in the English, or misspelt: another body, product or standard.

    An abbreviation may be told in full, and a name may be pointed back at; so one that is merely not there is no
    finding: something must stand in its place.
    """
    for said in view.said:
        zh, en = said.zh.text, said.en.text
        if en and zh != en and _CAPITAL.search(zh) and script(zh, "zh") == "zh":
            yield from _compared(said)


def _compared(said: Said) -> Iterator[Diagnostic]:
    chinese, told = _read(said.zh.text), _read(said.en.text)
    given = Counter(key for name in told for key in _keys(name))
    wanted = Counter(name.key for name in chinese)
    lacking = [name for name in chinese if given[name.key] < wanted[name.key]]
    names = {name.key: name for name in reversed(lacking) if _is_name(name, said)}
    if not names:
        return
    text = said.en.text
    targets = (*(code.text for code in said.en.codes), *(link.value for link in said.en.links))
    joined = "".join(_WORD.findall(" ".join((*targets, text))))
    strangers = [name for name in told if name.key not in wanted and not (_keys(name) & wanted.keys())]
    for name in names.values():
        if not given[name.key] and (name.text in joined or (len(name.key) > 4 and name.key in joined.lower())):
            continue
        place = _misspelt(name, strangers)
        if place is None and not given[name.key] and not _in_full(name, text):
            place = _exchanged(name, strangers, text)
        if place is not None:
            strangers.remove(place)
            yield _diagnostic(said, name, place)


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[Name, ...]:
    found = _LATIN.finditer(text)
    return tuple(Name(match[0], *match.span(), _key(match[0])) for match in found if len(match[0]) > 1)


def _keys(name: Name) -> set[str]:
    """A compound, and its parts."""
    parts = _SPLIT.split(name.text)
    return {name.key} if len(parts) == 1 else {name.key, *map(_key, parts)}


def _key(text: str) -> str:
    """Letters and digits, in lower case and without a plural or a possessive."""
    text = _SPLIT.sub("", re.sub(r"['’]s?\Z", "", text))
    if text[-1:] == "s" and len(text) > 2 and text[:-1].isupper():
        return text[:-1].lower()
    text = text.lower()
    return text[:-1] if len(text) > 3 and text.endswith("s") and text[-2:] not in {"ss", "us", "is"} else text


def _is_name(name: Name, said: Said) -> bool:
    """Whether a word of the Chinese is one that is copied: no unit, figure or numeral."""
    if len(name.key) < 2 or not _CAPITAL.search(name.text) or _ROMAN.match(name.text):
        return False
    if find_unit(name.text) is not None:
        return False
    figures = (claim for claim in claims(said.zh, "zh") if claim.kind != "code")
    return not any(claim.start < name.end and name.start < claim.end for claim in figures)


def _misspelt(name: Name, strangers: list[Name]) -> Name | None:
    """The word of the English that is this name but for a letter or two; it begins with a capital, as names do."""
    limit = 2 if len(name.key) > 6 else 1
    if len(name.key) < 3:
        return None
    for other in strangers:
        if not _CAPITAL.search(other.text) or (name.is_short and len(name.key) < 6 and not other.is_short):
            continue
        if other.key in _FROM_CHINESE or other.key.rstrip(_DIGITS) == name.key.rstrip(_DIGITS):
            continue  # Fcitx5 is an edition of Fcitx
        if 0 < distance(name.key, other.key, limit) <= limit:
            return other
    return None


def _exchanged(name: Name, strangers: list[Name], text: str) -> Name | None:
    """The only other name of the English that the Chinese does not have: an abbreviation for an abbreviation."""
    if name.is_short:
        others = [other for other in strangers if other.is_short and _may_replace(other)]
        return others[0] if len({other.key for other in others}) == 1 and not text.isupper() else None
    if _POINTING.search(text) or len(name.key) < 4 or text.rstrip()[-1:] not in {".", "!", "?"}:
        return None
    others = [other for other in strangers if _CAPITAL.match(other.text) and _within(other, text)]
    return others[0] if len(others) == 1 else None


def _may_replace(other: Name) -> bool:
    return other.key not in _FROM_CHINESE and not _ROMAN.match(other.text) and find_unit(other.text) is None


#: The end of a word that begins with a small letter.
_SMALL = re.compile(r"(?:^|[\s(])[a-zß-ɏ][\w-]*,? $")


def _within(name: Name, text: str) -> bool:
    """Whether a word stands within a sentence, after a small one, where only names have a capital."""
    return _SMALL.search(text[max(0, name.start - 32) : name.start]) is not None


def _in_full(name: Name, text: str) -> bool:
    """Whether an English text tells what an abbreviation is short for, or says it in the other usual way."""
    otherwise = _OTHERWISE.get(name.key)
    if otherwise is not None and re.search(rf"\b(?:{otherwise})", text, re.I):
        return True
    if not name.is_short:
        return False
    letters = re.sub(r"\d", "", name.key)
    if len(letters) < 2:
        return True
    told = _PART.findall(text)
    every = "".join(_initial(word) for word in told)
    heavy = "".join(_initial(word) for word in told if word.lower() not in _PARTICLES)
    return letters in every or letters in heavy


#: A word, or a part of one that is written with capitals inside: Open-Document.
_PART = re.compile(r"[A-ZÀ-Þ]?[a-zß-ɏ]+|[A-Z]+(?![a-z])")


def _initial(word: str) -> str:
    """The first letter; all of a short abbreviation, which stands in a longer one: Motion JPEG, MJPEG."""
    return word.lower() if word.isupper() and len(word) < 6 else word[0].lower()


def _diagnostic(said: Said, name: Name, at: Name) -> Diagnostic:
    place = said.zh.locate(name.start, name.end)
    return diagnostic(
        "P136",
        said.en.locate(at.start, at.end) or said.at,
        hints=("write",),
        related=said.chinese if place is None else (Related(place, "chinese"),),
        zh=name.text,
        told=at.text,
    )
