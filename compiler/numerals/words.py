"""Numbers in words: 三, 十二, two hundred. Written for small counts, read where they clearly are figures."""

from __future__ import annotations

from compiler.language import Lang

#: Counts above this are printed in digits.
WORDS_LIMIT = 99

ZH_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
ZH_POWERS = {"十": 10, "百": 100, "千": 1000}
ZH_GROUPS = {"万": 10**4, "亿": 10**8}

_ZH = "零一二三四五六七八九"
_EN_SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_EN_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)

#: English number words up to ninety.
EN_WORDS = {word: value for value, word in enumerate(_EN_SMALL)} | _EN_TENS
EN_POWERS = {"hundred": 100}
EN_GROUPS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

_EN_ORDINALS = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
]  # fmt: skip

#: English ordinals up to twentieth.
EN_ORDINALS = {word: value for value, word in enumerate(_EN_ORDINALS) if value}


def say(number: int, lang: Lang, *, measured: bool = False) -> str | None:
    """A count in words, 两 for two before a measure word; None above the limit and below nought."""
    if not 0 <= number <= WORDS_LIMIT:
        return None
    tens, ones = divmod(number, 10)
    if lang == "zh":
        if number == 2 and measured:
            return "两"
        if number < 10:
            return _ZH[number]
        return (_ZH[tens] if tens > 1 else "") + "十" + (_ZH[ones] if ones else "")
    if number < 20:
        return _EN_SMALL[number]
    word = next(word for word, value in _EN_TENS.items() if value == tens * 10)
    return f"{word}-{_EN_SMALL[ones]}" if ones else word


def read_zh(text: str) -> int | None:
    """The value of a Chinese numeral such as 十二, 三百零五, 一千二百万, 二〇二三; None if it is not one."""
    if len(text) > 24:
        return None
    if len(text) > 1 and all(character in ZH_DIGITS and character != "两" for character in text):
        # Digit by digit: 二〇二三. Two digits alone (五六家) are "five or six", so not one number.
        return int("".join(str(ZH_DIGITS[character]) for character in text)) if len(text) == 4 else None
    total = section = 0
    digit: int | None = None
    limit, group_limit = 10_000, 10**12
    for character in text:
        if character in ZH_DIGITS:
            if digit:
                return None
            digit = ZH_DIGITS[character]
            continue
        if character in ZH_POWERS:
            size = ZH_POWERS[character]
            if size >= limit or (digit is None and (size != 10 or section)):
                return None
            section += (1 if digit is None else digit) * size
            limit = size
        elif character in ZH_GROUPS:
            size = ZH_GROUPS[character]
            section += digit or 0
            if not section or size >= group_limit:
                return None
            total, section, limit, group_limit = total + section * size, 0, 10_000, size
        else:
            return None
        digit = None
    return total + section + (digit or 0)


def read_en(words: list[str]) -> int | None:
    """The value of English number words in lower case, `and` left out; None if they do not make one number."""
    total = section = 0
    last, group_limit = 1000, 10**15
    for word in words:
        if word in EN_WORDS:
            value = EN_WORDS[word]
            if value >= last or (last == 10 and value == 0):
                return None
            section += value
            last = 10 if value >= 20 else 1
        elif word in EN_POWERS:
            if not 0 < section < 100:
                return None
            section *= 100
            last = 100
        elif word in EN_GROUPS:
            size = EN_GROUPS[word]
            if not section or size >= group_limit:
                return None
            total, section, last, group_limit = total + section * size, 0, 1000, size
        else:
            return None
    return total + section if words else None
