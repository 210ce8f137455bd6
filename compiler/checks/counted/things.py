"""What is counted: whether English counts another kind of thing than the Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from compiler.checks.counted.thing_words import THINGS

#: What a measure word counts when the noun beside it is no entry: classes.
_MEASURES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("名", "位"), frozenset({"person", "organisation", "household"})),
    "艘": frozenset({"vessel"}),
    "架": frozenset({"aircraft", "object", "machine"}),
    "头": frozenset({"animal"}),
    "匹": frozenset({"animal"}),
    "辆": frozenset({"vehicle", "machine"}),
    "层": frozenset({"building", "object"}),
    "栋": frozenset({"building", "household"}),
    "幢": frozenset({"building", "household"}),
    "棵": frozenset({"object"}),
    "株": frozenset({"object"}),
    "户": frozenset({"household", "person", "organisation", "building"}),
    "家": frozenset({"organisation", "building", "person", "document", "household"}),
    "所": frozenset({"building", "organisation"}),
    "份": frozenset({"document", "object", "event", "machine"}),
    "本": frozenset({"document"}),
    "册": frozenset({"document"}),
    "篇": frozenset({"document"}),
    "起": frozenset({"event", "document"}),
    "宗": frozenset({"event", "document", "object"}),
    "场": frozenset({"event"}),
}


class _Line(NamedTuple):
    kind: str
    zh: tuple[str, ...]
    en: frozenset[str]


@lru_cache(maxsize=1)
def _lines() -> tuple[_Line, ...]:
    found = []
    for line in THINGS.strip().splitlines():
        kind, zh, en = (part.strip() for part in line.split("|"))
        found.append(_Line(kind, tuple(zh.split()), frozenset(en.split())))
    return tuple(found)


@lru_cache(maxsize=1)
def _by_chinese() -> Mapping[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(_lines()):
        for word in line.zh:
            table.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@lru_cache(maxsize=1)
def _by_english() -> Mapping[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(_lines()):
        for word in line.en:
            table.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@lru_cache(maxsize=1)
def _noun_zh() -> re.Pattern[str]:
    words = sorted(_by_chinese(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)))


_MEASURE = re.compile(
    r" ?[余多来几]?(?P<measure>家|个|名|位|艘|架|头|匹|只|条|尾|辆|列|台|部|套|座|栋|幢|间|所|棵|株|份"
    r"|本|册|篇|封|张|幅|项|次|场|起|宗|件|户|层|款|种|支|枚|颗|顶|把|双|节|届|笔|处|门|株|盏|具|副|箱)?"
)
#: Where a noun phrase ends: at marks, and at verbs.
_STOP_ZH = re.compile("[，。；：、！？（）“”《》,;:()]|[是为有在被将已均都]|参[加与]|来自|获得")
_BEFORE = re.compile("(?:共计?|约|达到?|为|有|近|逾|超过?|总计|累计|合计|仅|各)*$")
_WORD = re.compile(r"[ -]([A-Za-z][A-Za-z-]*)")
_END = frozenset(
    """
    a about above across after against along also among an and are around as at be been before behind being below
    beside between beyond but by can could did do does during each every for from had has have he held in inside into
    is it its near of off on onto or our out outside over per she should since so some than that the their them then
    there they this those through throughout till to together toward towards under until up upon via was we were when
    where which while who whose will with within without would worldwide took take takes were
    """.split()  # noqa: SIM905
)


def _are_bits(text: str, at: int) -> bool:
    """32位操作系统: bits, and nobody."""
    return re.match(" ?[系操处架版色图整元数]", text[at : at + 2]) is not None


#: Words of so many senses that they prove nothing; they may still be what the Chinese says.
_MANY_SENSES = frozenset(
    """
    act action area article band base bed bill block board bodies body box boxes branch case cell center centre
    check chip claim class classes coach copies copy course craft crew cup deck door drill engine engines fair field
    figure floor form function gate goal gold group hand head house hub issue item job key layer level light line
    market match matches material matter measure member model motion nation order pair paper parties party piece
    pile place plant plate play point position post product proposal record response role round scheme seat service
    session share sheet show side silver site space spot stage state statement station step stock stop storey
    stories story system table target team tier title tool tour tower trip unit volume work works zone
    """.split()  # noqa: SIM905
)
#: Classes whose nouns are hardly ever anything else: enough beside a measure word alone.
_PLAIN = frozenset({"person", "animal", "vessel", "aircraft", "vehicle", "household", "organisation", "place"})


def _singular(word: str) -> str:
    word = word.lower()
    known = _by_english()
    if word in known:
        return word
    for end, put in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(end) and word[: -len(end)] + put in known:
            return word[: -len(end)] + put
    return word


class _Noun(NamedTuple):
    start: int
    end: int
    lines: frozenset[int]


def _chinese_noun(text: str, start: int, end: int) -> tuple[str, _Noun | None]:
    """The measure word behind a figure, and the noun that it counts: after it, or before the figure."""
    measure = _MEASURE.match(text, end)
    assert measure is not None
    word = measure["measure"] or ""
    stop = _STOP_ZH.search(text, measure.end(), measure.end() + 12)
    limit = stop.start() if stop else min(len(text), measure.end() + 12)
    nouns = (
        [] if word == "位" and _are_bits(text, measure.end()) else list(_noun_zh().finditer(text, measure.end(), limit))
    )
    if nouns:
        found = nouns[0]
        for noun in nouns[1:]:  # 医院 | 护士: a compound's head is its last part
            if noun.start() > found.end():
                break
            found = noun
        return word, _Noun(found.start(), found.end(), _by_chinese()[found[0]])
    if measure.end() < len(text) and stop is None and limit > measure.end():
        return word, None
    if stop is not None and stop.start() > measure.end():
        return word, None
    ahead = text[max(0, start - 12) : start]
    bare = ahead[: len(ahead) - len(_BEFORE.search(ahead)[0])]  # type: ignore[index]
    last = None
    for noun in _noun_zh().finditer(bare):
        last = noun if noun.end() == len(bare) else None
    if last is None:
        return word, None
    offset = max(0, start - 12)
    return word, _Noun(offset + last.start(), offset + last.end(), _by_chinese()[last[0]])


def _english_noun(text: str, end: int) -> _Noun | None:
    """The head of the noun phrase that a figure opens: its first plural, or its last noun."""
    known, at, last = _by_english(), end, None
    for _ in range(5):
        word = _WORD.match(text, at)
        if word is None or word[1].lower() in _END:
            break
        at = word.end()
        bare = _singular(word[1])
        if bare in known:
            last = _Noun(word.start(1), word.end(1), known[bare])
            if bare != word[1].lower() or bare in _PLURALS:
                return last if text[word.end() : word.end() + 1] not in {"-", "’", "'"} else None
        elif word[1].lower().endswith("s") or word[1].lower() in _PLURALS:
            return None  # the plural of something else
        else:
            last = None
    return last


_PLURALS = frozenset(
    [
        "people",
        "children",
        "women",
        "men",
        "aircraft",
        "cattle",
        "sheep",
        "fish",
        "staff",
        "personnel",
        "crew",
        "police",
        "families",
        "cities",
        "countries",
    ]
)


def another_thing(zh: str, zh_span: tuple[int, int], en: str, en_end: int) -> tuple[int, int, int, int] | None:
    """Where English counts another kind of thing than the Chinese: 12艘货轮 and 12 trucks.

    Nothing is found where the English noun stands for anything else in the Chinese, or the Chinese noun is told by
    another word of the English.
    """
    if en[en_end : en_end + 1] != " " or "." in zh[slice(*zh_span)]:
        return None  # a 32-bit system, version 2.10
    told = _english_noun(en, en_end)
    if told is None or _singular(en[told.start : told.end]) in _MANY_SENSES:
        return None
    measure, counted = _chinese_noun(zh, *zh_span)
    if counted is not None:
        word = en[told.start : told.end].lower()
        if any(word in _ANY[kind] for kind in _classes(counted.lines) & _ANY.keys()):
            return None
        if not measure and counted.start > zh_span[1] + (zh[zh_span[1] : zh_span[1] + 1] == " "):
            return None
        if counted.lines & told.lines or _is_told(counted.lines, en):
            return None
        far = counted.start - zh_span[1] > len(measure) + 2
        if far and measure and _classes(told.lines) & _MEASURES.get(measure, frozenset()):
            return None  # 辆冷链车更换为电动车: what is counted is no listed word
    elif (
        not measure
        or _MEASURES.get(measure) is None
        or _classes(told.lines) & _MEASURES[measure]
        or not _classes(told.lines) <= _PLAIN
    ):
        return None
    if _is_said(told.lines, zh):
        return None
    end = counted.end if counted is not None and counted.start > zh_span[0] else zh_span[1]
    return zh_span[0], end, told.start, told.end


#: Words for all of a class.
_ANY = {
    "person": frozenset(
        [
            "people",
            "persons",
            "person",
            "members",
            "member",
            "staff",
            "men",
            "women",
            "man",
            "woman",
            "children",
            "adults",
            "others",
            "helpers",
            "locals",
        ]
    ),
    "vehicle": frozenset(("vehicles", "vehicle", "units")),
    "vessel": frozenset(("vessels", "vessel", "craft", "units")),
    "organisation": frozenset(("organisations", "organizations", "members", "entities", "bodies", "units")),
    "machine": frozenset(("units", "sets", "machines")),
    "document": frozenset(("copies", "pieces", "items", "documents")),
    "building": frozenset(("buildings", "sites", "locations", "units", "facilities")),
    "event": frozenset(("events", "times", "sessions", "cases")),
    "animal": frozenset(("animals", "head")),
    "object": frozenset(("items", "pieces", "units", "sets")),
}


def _classes(lines: frozenset[int]) -> frozenset[str]:
    return frozenset(_lines()[number].kind for number in lines)


def _is_said(lines: frozenset[int], zh: str) -> bool:
    """Whether the Chinese has a word for what the English counts."""
    return any(word in zh for number in lines for word in _lines()[number].zh)


def _is_told(lines: frozenset[int], en: str) -> bool:
    """Whether the English has a word for what the Chinese counts."""
    return any(word in lines_words for lines_words in (_told_words(lines),) for word in _words(en))


@lru_cache(maxsize=256)
def _told_words(lines: frozenset[int]) -> frozenset[str]:
    return frozenset().union(*(_lines()[number].en for number in lines))


def _words(text: str) -> Iterator[str]:
    for word in re.findall(r"[A-Za-z][A-Za-z-]*", text):
        yield _singular(word)
