"""Times of day in prose, on a clock of 24 hours: 下午两点半, 零时, 9时30分, 2.30 p.m., half past two, 10 o'clock."""

from __future__ import annotations

import re
from decimal import Decimal

from compiler.language import Lang
from compiler.numerals.claim import Claim
from compiler.numerals.words import EN_WORDS, read_zh

_ZH_TIME = re.compile(
    r"(?P<h>\d{1,2}) ?(?:点(?!多|以|击)|时(?![段间点隔限效]|[\u4e00-\u9fff]{0,2}/))"
    r"(?:(?P<half>半)|(?P<quarter>[一三])刻| ?(?P<m>\d{1,2}) ?分?|整|钟)?"
)
_CLOCK = re.compile(r"(?P<h>\d{1,2})[:：](?P<m>\d{2})(?![\d:：])(?: ?(?P<half>[ap])\.?m\b\.?)?", re.IGNORECASE)
_EN_TIME = re.compile(r"(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE)
_O_CLOCK = re.compile(r"(?P<h>\d{1,2}|[a-z]+) o['’]clock")
_DAYTIME = r"上午|下午|晚上|傍晚|午后|当晚|凌晨|清晨|早上|早晨|中午|夜间|夜里|深夜|晚|早"
_BEFORE = re.compile(f"(?P<part>{_DAYTIME}) ?$")
_LATE = frozenset({"下午", "晚上", "傍晚", "午后", "当晚", "晚", "夜间", "夜里", "深夜"})

_NUMERAL = "[零〇一二两三四五六七八九十]"
#: 三点 may be three points, and 二时 is no word of today: something else must tell that it is the clock.
_ZH_WORDS = re.compile(
    rf"(?P<h>{_NUMERAL}{{1,3}})(?P<mark>[点时])(?P<rest>半|整|钟|一刻|三刻|(?P<m>{_NUMERAL}{{1,3}})分)?"
)
_PAST = re.compile(
    r"(?P<part>[Hh]alf|(?:[Aa] )?[Qq]uarter) (?P<way>past|to) (?P<h>[a-z]+|\d{1,2})(?![A-Za-z\d])"
    r"(?P<late> (?:in the (?:afternoon|evening)|p\.?m\b))?"
)


def time_at(text: str, at: int, lang: Lang, floor: int) -> Claim | None:
    """12点半, 下午1点, 9时, 12:30 p.m. as HHMM."""
    found = (_ZH_TIME.match(text, at) if lang == "zh" else _EN_TIME.match(text, at)) or _CLOCK.match(text, at)
    if found is None and lang == "en":
        found = _O_CLOCK.match(text, at)
    if found is None:
        return None
    if lang == "zh" and found.re is _ZH_TIME and not _is_clock(text, found, floor):
        return None
    part = found.groupdict()
    hour, minute = int(part["h"]), int(part.get("m") or 0)
    half = part.get("half") or ""
    if half == "半":
        minute = 30
    elif part.get("quarter"):
        minute = 15 if part["quarter"] == "一" else 45
    elif half.lower() == "p" and hour < 12:
        hour += 12
    elif half.lower() == "a" and hour == 12:
        hour = 0
    if lang == "zh":
        hour = _in_the_day(text, at, floor, hour)
    return _claim(found, hour, minute)


#: 恢复8点生命值 are points, and 值为 0 时 is when: the clock is told by what stands beside it.
_CLOCK_BEFORE = re.compile(
    rf"(?:{_DAYTIME}|日|(?<![大小等高低少多])于|在|至|~|-|—|从|自|夜|每天|周[一二三四五六日]|星期[一二三四五六日天]) ?$"
)
_CLOCK_AFTER = re.compile(
    r" ?(?:至|到|[-~—–]|前(?!后)|之前|以前|后(?!续)|之后|以后|起|止|许|左右|、 ?\d|和 ?\d|开始|结束|准时|下班"
    r"|上班|[开关闭停收出]|抵达|发车|集合|入住|退房|就寝|熄灯)"
)
#: 温度低于0时停机 compares, it tells no time; 7时出车 begins its clause with one.
_COMPARES = re.compile("[为是于等达到过<>=≤≥] ?$")
_CLAUSE = re.compile("(?:^|[，。；：、（(]) ?$")


def _after_day(text: str, at: int) -> bool:
    """Whether a day of the month stands just before: 5月20日24时."""
    return text[max(0, at - 1) : at].strip() in {"日", "号"}


def _is_clock(text: str, found: re.Match[str], floor: int) -> bool:
    if found["half"] or found["quarter"] or found["m"] or found[0][-1] in "整钟":
        return True
    if _after_day(text, found.start()):
        return True
    if _COMPARES.search(text[max(floor, found.start() - 2) : found.start()]) and found[0][-1] == "时":
        return _CLOCK_BEFORE.search(text[max(floor, found.start() - 4) : found.start()]) is not None
    opens = found[0][-1] == "时" and _CLAUSE.search(text[max(floor, found.start() - 2) : found.start()]) is not None
    if opens and text[found.end() : found.end() + 1] > "\u4e00":
        return True
    alone = not text[: found.start()].strip() and not text[found.end() :].strip()
    before = _CLOCK_BEFORE.search(text[max(floor, found.start() - 4) : found.start()])
    return alone or before is not None or _CLOCK_AFTER.match(text, found.end()) is not None


def zh_time_at(text: str, at: int, floor: int) -> Claim | None:
    """The time in Chinese numerals that starts here: 下午两点半, 九时三十分, 零时."""
    found = _ZH_WORDS.match(text, at)
    if found is None:
        return None
    told = found["rest"] or _BEFORE.search(text[max(floor, at - 3) : at]) or found["h"] + found["mark"] == "零时"
    hour = read_zh(found["h"])
    if not told or hour is None:
        return None
    rest = found["rest"] or ""
    minute = {"半": 30, "一刻": 15, "三刻": 45}.get(rest) or (read_zh(found["m"]) or 0 if found["m"] else 0)
    return _claim(found, _in_the_day(text, at, floor, hour), minute)


def en_time_at(text: str, at: int) -> Claim | None:
    """half past two, a quarter to three in the afternoon, ten o'clock."""
    found = _PAST.match(text, at)
    if found is None:
        clock = _O_CLOCK.match(text, at)
        hour = None if clock is None else EN_WORDS.get(clock["h"])
        return None if clock is None or hour is None else _claim(clock, hour, 0)
    hour = int(found["h"]) if found["h"].isdigit() else EN_WORDS.get(found["h"])
    if hour is None or not 1 <= hour <= 24:
        return None
    minute = 30 if found["part"].lower() == "half" else 15
    if found["way"] == "to":
        hour, minute = hour - 1, 60 - minute
    return _claim(found, hour + 12 if found["late"] and hour < 12 else hour, minute)


def _in_the_day(text: str, at: int, floor: int, hour: int) -> int:
    told = _BEFORE.search(text[max(floor, at - 3) : at])
    return hour + 12 if told is not None and told["part"] in _LATE and hour < 12 else hour


def _claim(found: re.Match[str], hour: int, minute: int) -> Claim | None:
    if hour > 24 or minute > 59:
        return None
    value = Decimal(hour * 100 + minute)
    return Claim(found.start(), found.end(), found[0], value, value, "", "time")


__all__ = ["en_time_at", "time_at", "zh_time_at"]
