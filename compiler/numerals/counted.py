"""Figures written in words: 三家, 十二, 三成, 百分之三十, 第三, 翻一番; twelve, third, two-thirds, doubled.

Cautious by design. 一 and `one` alone, idioms, and numerals that nothing marks as a count are left to the words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from compiler.language import Lang
from compiler.numerals.claim import Claim
from compiler.numerals.dates import MONTHS
from compiler.numerals.exact import divide, shifted, shorten
from compiler.numerals.lexicon import MEASURED, OVER_INSIDE, SHARE_OF_TEN, qualifier_after, qualifier_before
from compiler.numerals.quantities import dressed, finish, out_of, percent, share, tenths
from compiler.numerals.words import EN_GROUPS, EN_ORDINALS, EN_POWERS, EN_WORDS, ZH_DIGITS, read_en, read_zh

#: Where a claim in words may begin.
ZH_START = "零〇一二两三四五六七八九十百千万翻"
_NUMERALS = "零〇一二两三四五六七八九十百千万亿"
_RUN = re.compile(f"[{_NUMERALS}]{{1,24}}")
_VAGUE = re.compile("[数几上第好多]$")
_MONTH = re.compile("月份?(?![刊报票])(?:(?P<day>[一二三四五六七八九十]{1,3})[日号])?")
_TO = re.compile("[至到~-](?P<last>[一二两三四五六七八九十百千万亿]{1,8})")
_YEAR = re.compile(" ?年")
_PARTS = re.compile("(?:分之)(?P<over>[零一二两三四五六七八九十百]{1,6}|[0-9]{1,3}(?:\\.[0-9]{1,4})?)")
_DOUBLED = re.compile("翻(?:了)?(?:(?P<n>[一两二三四])?番|倍)")


def zh_at(text: str, at: int, floor: int) -> Claim | None:
    """The Chinese figure in words that starts here."""
    doubled = _DOUBLED.match(text, at)
    if doubled is not None:
        times = Decimal(2) ** (ZH_DIGITS[doubled["n"]] if doubled["n"] else 1)
        qualifier = qualifier_before(text, at, floor, "zh")
        return Claim(at, doubled.end(), doubled[0], times, times, "fold", "quantity", qualifier)
    run = _RUN.match(text, at)
    if run is None or _VAGUE.search(text[max(floor, at - 1) : at]):
        return None
    if at > floor and text[at - 1] in _NUMERALS:
        return None  # the rest of a run that is no number: 三四家 is some, not four
    parts = _parts(text, at, run.end(), floor)
    if parts is not None:
        return parts
    found = every(text, at, floor)
    if found is not None:
        return found
    value = read_zh(run[0])
    if value is None:
        return _power(text, at, run, floor)
    if text.startswith("进制", run.end()):
        return None
    decade = _DECADE.match(text, at)
    if decade is not None:
        first = Decimal((1900 + value) * 10000 + 101)
        return Claim(at, decade.end(), decade[0], first, first + 90000 + 1130, "", "date")
    told = SHARE_OF_TEN.match(text, run.end()) if 0 < value < 10 and len(run[0]) == 1 else None
    if told is not None and not text.startswith("一成不", at) and text[max(floor, at - 1) : at] not in _SINGLING:
        return share(text, at, told.end(), Decimal(value * 10 + tenths(told)), "zh", floor)
    return _count(text, at, run.end(), value, floor)


#: 任一成份, 每一成员: one of them, and no tenth.
_SINGLING = frozenset("任某每同另")
#: 每六户中有一户, 每10人就有3人.
_EVERY = re.compile(
    r"(?P<under>\d{1,4}|[一二三四五六七八九十百]{1,3}) ?[个名位户家人件台辆]"
    r"(?:[\u4e00-\u9fff]{0,6}?)?(?:[中里内]|当中|之中)?"
    r"(?:就|便|约|仅|只|至少)?[有为](?P<over>\d{1,3}|[一二两三四五六七八九十]{1,3}) ?[个名位户家人件台辆]"
)


def every(text: str, at: int, floor: int) -> Claim | None:
    """The share that is told as so many of every so many."""
    if text[max(floor, at - 1) : at] != "每":
        return None
    found = _EVERY.match(text, at)
    if found is None:
        return None
    under, over = (int(part) if part.isdecimal() else read_zh(part) or 0 for part in found.group("under", "over"))
    return share(text, at - 1, found.end(), percent(over, under), "zh", floor) if 0 < over < under else None


_POWERS = {
    "百": 2,
    "千": 3,
    "万": 4,
    "十万": 5,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "十亿": 9,
    "百亿": 10,
    "千亿": 11,
    "万亿": 12,
}
_ABOUT = re.compile("(?:近|逾|超|超过|突破|破|过|约|不足|不到|接近|将近|高达)$")
_MARK = re.compile("(?:美|港|欧|日)?元?(?:大关|规模|俱乐部|产值|大台阶)|元?级(?=[^别台阶])|元级|级$")


def _power(text: str, at: int, run: re.Match[str], floor: int) -> Claim | None:
    """近百个, 突破百亿元大关, 千亿级: a power of ten that counts by itself."""
    exponent = _POWERS.get(run[0])
    if exponent is None:
        return None
    marked = exponent > 5 and _MARK.match(text, run.end()) is not None
    about = _ABOUT.search(text[max(floor, at - 2) : at]) is not None and MEASURED.match(text, run.end()) is not None
    if not (marked or about) or (about and exponent < 4 and text[run.end() : run.end() + 1] in _UNITS_OF_ITS_OWN):
        return None
    return finish(text, at, dressed(text, run.end(), shifted(Decimal(1), exponent)), "zh", floor)


#: 近百年, 近千米 are told as centuries and kilometres.
_UNITS_OF_ITS_OWN = frozenset("年岁米里")


def _parts(text: str, at: int, end: int, floor: int) -> Claim | None:
    """百分之三十, 三分之一."""
    found = _PARTS.match(text, end)
    if found is None:
        return None
    base = {"百": 100, "千": 1000, "万": 10_000}.get(text[at:end]) or read_zh(text[at:end])
    over = found["over"]
    if not base:
        return None
    if over[0].isdigit():
        value = divide(shifted(Decimal(over), 2), Decimal(base))
        return share(text, at, found.end(), shorten(value), "zh", floor)
    counted = 100 if over == "百" else read_zh(over)
    return None if counted is None else share(text, at, found.end(), percent(counted, base), "zh", floor)


def _count(text: str, at: int, end: int, value: int, floor: int) -> Claim | None:
    month = _MONTH.match(text, end)
    if month is not None and 1 <= value <= 12:
        day = (read_zh(month["day"]) or 0) if month["day"] else 0
        number = Decimal(value * 100 + day if day else value)
        return Claim(at, month.end(), text[at : month.end()], number, number, "day" if day else "month", "date")
    year = _YEAR.match(text, end)
    if year is not None and end - at == 4 and 1900 <= value < 2100:
        first, last = Decimal(value * 10000 + 101), Decimal(value * 10000 + 1231)
        return Claim(at, year.end(), text[at : year.end()], first, last, "", "date")
    quarter = _QUARTER.match(text, end)
    if quarter is not None and end - at == 1 and 1 <= value <= 4 and text[max(floor, at - 1) : at] not in _SEVERAL:
        number = Decimal(value)
        return Claim(at, quarter.end(), text[at : quarter.end()], number, number, "quarter", "date")
    ranged = _range_zh(text, at, end, value, floor)
    if ranged is not None:
        return ranged
    over = OVER_INSIDE.match(text, end)
    measured = MEASURED.match(text, over.end() if over else end) or _TWO_DAYS.match(text, at)
    compound = end - at > 1 and value > 10
    if value == 1 and _AND_HALF.match(text, end) is not None:
        return finish(text, at, dressed(text, end, Decimal(value)), "zh", floor)
    if value < 2 or (measured is None and not compound):
        return None
    return finish(text, at, dressed(text, end, Decimal(value)), "zh", floor)


_TWO_DAYS = re.compile("两日(?![游本元报常])")  # no date: that would be 二日
_DECADE = re.compile("[二三四五六七八九]十年代")
_AND_HALF = re.compile("(?:年|天|个?小时|周|公里|公斤|吨)半(?![年天日月个载])|个半(?:小时|月|钟头)")
_DIGITS = re.compile(r"[0-9]{1,6}(?![0-9])")
_QUARTER = re.compile(" ?季度")
#: In 第一至第三季度 the first is a quarter, too.
_NTH_QUARTER = re.compile(" ?季(?:度|(?![节军]))|(?=[至到、和及—～-]{1,2}第[一二三四1-4] ?季度)")
#: 三季度 is the third quarter, 前三季度 three of them.
_SEVERAL = frozenset("前后过近连这")


def _range_zh(text: str, at: int, end: int, value: int, floor: int) -> Claim | None:
    """三至五年, 三到五个工作日."""
    found = _TO.match(text, end)
    last = None if found is None else read_zh(found["last"])
    if found is None or last is None or last <= value or MEASURED.match(text, found.end()) is None:
        return None
    high = dressed(text, found.end(), Decimal(last))
    whole = finish(text, at, high, "zh", floor)
    return replace(whole, low=Decimal(value), kind="range") if whole.low == last else None


#: 第3.2条 and Clause 3.2: a name, in which 3.10 is not 3.1.
_CLAUSE = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,4}(?![\d%])")
_ORDINAL_MARK = re.compile("第 ?$|(?:范围|目标) ?$")


def ordinal_zh(text: str, at: int, floor: int) -> Claim | None:
    """第三, 第12, 范围一."""
    mark = _ORDINAL_MARK.search(text[max(floor, at - 3) : at])
    if mark is None:
        return None
    start = at - len(mark[0])
    run = _DIGITS.match(text, at) or _RUN.match(text, at)
    if run is None:
        return None
    clause = _CLAUSE.match(text, at)
    if clause is not None:
        return Claim(at, clause.end(), clause[0], None, None, "", "code")
    value = int(run[0]) if run[0].isdecimal() else read_zh(run[0])
    if value is None:
        return None
    quarter = _NTH_QUARTER.match(text, run.end()) if 1 <= value <= 4 and mark[0][0] == "第" else None
    if quarter is not None:
        number = Decimal(value)
        return Claim(start, quarter.end(), text[start : quarter.end()], number, number, "quarter", "date")
    return ordinal(text, start, run.end(), value)


def ordinal(text: str, start: int, end: int, value: int) -> Claim:
    return Claim(start, end, text[start:end], Decimal(value), Decimal(value), "", "ordinal")


# ---------------------------------------------------------------- English

_NUMBER_WORDS = EN_WORDS.keys() | EN_POWERS.keys() | EN_GROUPS.keys()
_MULTIPLIED = {"doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "quadrupled": 4, "twofold": 2,
               "threefold": 3, "fourfold": 4, "fivefold": 5, "tenfold": 10}  # fmt: skip
_UNDER = {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
          "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
          "half": 2, "halves": 2}  # fmt: skip
_WORD = re.compile(r"(?: and |[ -])?([A-Za-z]+)(?![A-Za-z])")
_PART = re.compile(
    r"(?P<join>[ -])(?P<under>(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|half|halves)\b"
    r"(?P<of> (?:of|less|more|fewer|lower|higher|as|smaller|larger|cheaper)\b)?"
)
#: Three quarters may be nine months.
_PERIODS = re.compile(r"(?:first|last|past|previous|next|all|these|following|consecutive) $", re.IGNORECASE)
_BY = re.compile(r"(?:by|than|nearly|almost|about|around|roughly|some|over) $", re.IGNORECASE)
_HALF_MORE = re.compile(r"[- ]and[- ]a[- ]half(?=[- ](?!times|of))")
_HALF_OF = re.compile(r"[Hh]alf (?:of|the|its|our|all)\b")

#: Words that may open a figure, in lower case, beside the names of months.
EN_START = frozenset(
    _NUMBER_WORDS
    | EN_ORDINALS.keys()
    | _MULTIPLIED.keys()
    | {"a", "half", "thirtieth", "final"}
    | {name.lower() for name in MONTHS}
) - {"million", "billion", "trillion", "thousand", "hundred"}


def en_at(text: str, at: int, word: str, floor: int) -> Claim | None:
    """The English figure in words that starts with `word`, given in lower case."""
    if word in _MULTIPLIED:
        times = Decimal(_MULTIPLIED[word])
        end = at + len(word)
        return Claim(at, end, text[at:end], times, times, "fold", "quantity", qualifier_before(text, at, floor, "en"))
    if word == "half":
        found = _HALF_OF.match(text, at)
        return None if found is None else share(text, at, at + 4, Decimal(50), "en", floor)
    if word in EN_ORDINALS:
        end = at + len(word)
        adverb = text[at].isupper() and text[end : end + 1] == ","  # First, we …
        return None if adverb else ordinal(text, at, end, EN_ORDINALS[word])
    return _number(text, at, word, floor)


def _number(text: str, at: int, word: str, floor: int) -> Claim | None:
    words, ends = ["one" if word == "a" else word], [at + len(word)]
    while len(words) < 12:
        found = _WORD.match(text, ends[-1])
        if found is None or found[1].lower() not in _NUMBER_WORDS | EN_ORDINALS.keys():
            break
        if text.startswith(" and ", ends[-1]) and words[-1] not in EN_POWERS.keys() | EN_GROUPS.keys():
            break
        words.append(found[1].lower())
        ends.append(found.end())
    compound = _compound_ordinal(text, at, words, ends)
    if compound is not None:
        return compound
    value = None
    while words:
        value = read_en(words)
        if value is not None:
            break
        words.pop()
        ends.pop()
    if value is None or not words:
        return None
    part = _PART.match(text, ends[-1])
    if part is not None and value < 10 and _is_share(text, at, word, part, floor):
        return share(text, at, part.end("under"), percent(value, _UNDER[part["under"]]), "en", floor)
    proportion = out_of(text, at, ends[-1], value, floor) if word != "a" and value < 10 else None
    if proportion is not None:
        return proportion
    half = _HALF_MORE.match(text, ends[-1]) if word != "a" and len(words) == 1 else None
    if half is not None:
        return finish(text, at, dressed(text, half.end(), Decimal(value) + Decimal("0.5")), "en", floor)
    if len(words) == 1 and (value < 2 or word == "a"):
        return None
    return finish(text, at, dressed(text, ends[-1], Decimal(value)), "en", floor)


def _is_share(text: str, at: int, word: str, part: re.Match[str], floor: int) -> bool:
    """a third of, two thirds, by a quarter; but not a third party, nor the first three quarters."""
    before = text[max(floor, at - 12) : at]
    if part["under"].startswith("quarter") and _PERIODS.search(before):
        return False
    if part["join"] == "-" or part["of"]:
        return True
    if part["under"].endswith("s") or word == "one":
        return not part["under"].startswith("quarter")
    return (
        word == "a" and _BY.search(before) is not None and not text[part.end() : part.end() + 2].strip()[:1].islower()
    )


def _compound_ordinal(text: str, at: int, words: list[str], ends: list[int]) -> Claim | None:
    """twenty-first; a lone cardinal before an ordinal (two third) is left alone."""
    if len(words) == 2 and words[1] in EN_ORDINALS and EN_WORDS.get(words[0], 0) >= 20 and EN_ORDINALS[words[1]] < 10:
        return ordinal(text, at, ends[1], EN_WORDS[words[0]] + EN_ORDINALS[words[1]])
    while words and words[-1] in EN_ORDINALS:
        words.pop()
        ends.pop()
    return None


_ORDINAL_WORD = re.compile(
    r"(?<![A-Za-z])(?:Scope|Level|Tier|Goal|Version|No\.|Article|Section|Clause|Item|Part|Chapter|Table|Figure|Appendix|"
    r"Phase|Stage|Step|Principle|Category) ?$"
)
_CLAUSES = re.compile(r"(?:[Cc]lauses?|[Ss]ections?|[Aa]rticles?|[Pp]aragraphs?) ?$")
_NTH = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])")

_NO_DECIMALS = re.compile(r"[.,]\d")
_ANNIVERSARY = re.compile(r" ?周年|(?:周岁|岁)(?=生日|寿)")


def ordinal_at(text: str, at: int, lang: Lang, floor: int) -> Claim | None:
    """Ordinals in digits: 12th, Scope 1, 第12, 12周年."""
    if lang == "zh":
        found = ordinal_zh(text, at, floor)
        if found is not None:
            return found
    digits = _DIGITS.match(text, at)
    if digits is None:
        return None
    if _NO_DECIMALS.match(text, digits.end()):
        clause = _CLAUSE.match(text, at) if _CLAUSES.search(text[max(floor, at - 14) : at]) else None
        return None if clause is None else Claim(at, clause.end(), clause[0], None, None, "", "code")
    value = int(digits[0])
    if lang == "zh":
        kept = _ANNIVERSARY.match(text, digits.end())
        return None if kept is None else ordinal(text, at, kept.end(), value)
    nth = _NTH.match(text, digits.end())
    if nth is not None:
        return ordinal(text, at, nth.end(), value)
    named = _ORDINAL_WORD.search(text[max(floor, at - 11) : at])
    return None if named is None else ordinal(text, at, digits.end(), value)


__all__ = ["EN_START", "ZH_START", "en_at", "ordinal_at", "ordinal_zh", "qualifier_after", "zh_at"]
