"""The rule about Latin names: what the Chinese writes in Latin letters, the English writes with the same letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from compiler.align.facts import claims, script
from compiler.checks.sentences.stretches import stretches
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
    if "评级" in said.zh.text or "等级" in said.zh.text:
        names = {key: name for key, name in names.items() if not _GRADE.fullmatch(name.text)}
        yield from _grades(said)
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
            if place is None and len(names) == 1 and not (name.is_short and name.text.isupper()):
                place = _stands_for(name, strangers, said)
        if place is not None:
            strangers.remove(place)
            yield _diagnostic(said, name, place)


#: Grades of creditworthiness and of sustainability. A alone is an article where nothing says that it is a grade.
_GRADE = re.compile(r"(?<![A-Za-z0-9-])(?:AAA|AA|A|BBB|BB|B|CCC|CC|C|D)(?:[+＋]|[-−–](?![A-Za-z0-9]))?(?![A-Za-z0-9+])")
_GRADED = re.compile(
    r"\b(?:rat(?:ing|ed)|grade[ds]?|from|to|of|at|is|was|and|or|into|a|an|upgraded|cut|level|with) $|[“(/,] ?$", re.I
)


def _grades(said: Said) -> Iterator[Diagnostic]:
    """A grade that the Chinese does not give: CC for CCC, A for AA."""
    zh = list(_GRADE.finditer(said.zh.text))
    en = [
        one
        for one in _GRADE.finditer(said.en.text)
        if one[0] != "A"
        or (_GRADED.search(said.en.text[: one.start()]) and not said.en.text[one.end() :][:2].strip().isalpha())
    ]
    lacking = Counter(map(_grade, zh)) - Counter(map(_grade, en))
    extra = Counter(map(_grade, en)) - Counter(map(_grade, zh))
    if lacking and extra:
        first, other = (
            next(one for one in found if _grade(one) in left) for found, left in ((zh, lacking), (en, extra))
        )
        yield _diagnostic(said, _named(first), _named(other))


def _is_grade(text: str, found: re.Match[str]) -> bool:
    """Whether A is no article."""
    return _GRADED.search(text[: found.start()]) is not None and not text[found.end() :][:2].strip().isalpha()


def _grade(found: re.Match[str]) -> str:
    return found[0].replace("−", "-").replace("–", "-").replace("＋", "+")


def _named(found: re.Match[str]) -> Name:
    return Name(found[0], *found.span(), found[0].lower())


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


#: Capitals that are those of the language, and no names: days, nations, bodies that go without their name.
_NO_STRANGER = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december chinese english french german japanese korean american british european
    russian spanish italian indian arabic china europe asia africa america internet web board company group party
    parties committee council ministry government state president chair chairman chairwoman director directors
    article section chapter clause annex appendix table figure note phase stage step part act law code lunar
    christmas easter earth roman greek latin god bible olympic olympics unit excel university college school
    hospital street road park north south east west northern southern eastern western spring festival hong kong
    macao taiwan beijing shanghai mr mrs ms dr prof germany france britain england italy spain russia japan korea
    india canada australia brazil mexico singapore thailand vietnam indonesia malaysia switzerland sweden norway
    finland denmark poland ukraine turkey iran iraq israel egypt london paris berlin tokyo moscow rome york
    washington geneva terms service services upload download settings help file edit view posts page home menu start
    search save open close print contract agreement plan regulations measures term secretary general mandarin
    """.split()  # noqa: SIM905
)
#: Chinese for the sounds of foreign names: 伦敦, 慕尼黑. A name may come from there.
_SOUNDS = re.compile(
    "[阿埃艾奥巴贝比博布达德迪杜顿恩尔菲弗福格戈哈赫霍基吉加杰卡凯科克库拉莱兰朗劳雷里利林卢鲁伦罗洛马迈曼麦梅蒙米密莫姆慕穆纳内尼诺帕佩皮普奇乔切"
    "瑞萨塞沙圣史斯丝索塔泰汤特提图托瓦威维温沃乌西希谢辛休雅亚扬耶伊尤约泽扎詹兹敦黎黑谷歌软]{2}"
)
_PRONOUN = re.compile(r"\b(?:it|its|they|their|them|he|his|him|she|her|this|these|such|both)\b", re.I)


def _stands_for(name: Name, strangers: list[Name], said: Said) -> Name | None:
    """The one other name of the English where a product's or a firm's of the Chinese is gone: Zoom, Webex."""
    text, zh = said.en.text, said.zh.text
    if len(name.key) < 3 or name.key in _OTHERWISE or name.key in _FROM_CHINESE or text.isupper() or _SOUNDS.search(zh):
        return None
    others = [
        other
        for other in strangers
        if len(other.key) > 2
        and other.key not in _NO_STRANGER
        and other.key not in _FROM_CHINESE
        and _is_a_name(other, text)
        and not _PINYIN_WORD.fullmatch(other.text)
    ]
    if len(others) != 1 or _PRONOUN.search(text) or (others[0].text.isupper() and len(others[0].text) > 5):
        return None
    other = others[0]
    beside = any(
        one.zh_start <= name.start < one.zh_end and one.en_start <= other.start < one.en_end
        for one in stretches(zh, text)
    )
    return other if beside and not _LABEL.search(text[max(0, other.start - 5) : other.end + 8]) else None


#: The name of a button or a column: the Upload link.
_LABEL = re.compile(r"\b[Tt]he [A-Z]\w*(?: \w+)? (?:link|b|c|m|t|o|p|s|d|f|i)")


#: Places and people of China are written by their sound, and come from the Chinese.
_PINYIN_WORD = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a[io]?|ang?|ei?|eng?|er|i[ae]|iao|iang?|ing?|iong|i|iu|ong|ou?|u[aeino]?|uai|uang?|üe?|ao))"
    r"{1,4}",
    re.IGNORECASE,
)


def _is_a_name(other: Name, text: str) -> bool:
    """Whether a capital is that of a name: inside a word, or of a word after a small one."""
    return (_CAPITAL.search(other.text[1:]) is not None and _CAPITAL.match(other.text) is not None) or (
        _CAPITAL.match(other.text) is not None and _within(other, text)
    )


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
