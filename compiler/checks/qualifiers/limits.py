"""The qualifiers that stand at a figure, in either language."""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.checks.beside import Spot
from compiler.checks.qualifiers import qualifier_words as words
from compiler.language import Lang


class Limit(NamedTuple):
    """A qualifier beside a figure."""

    meaning: str
    start: int
    end: int


#: No class has more than 30 pupils: 不超过30.
_DENIED = {"over": "at-most", "less-than": "at-least"}
#: Carrying more than 30 is forbidden: 不得携带超过30, but not 禁止携带30以内.
_BANNED = {"over": "banned-over", "less-than": "banned-less"}
#: A negation from which a qualifier is reached within its clause, or past a parenthesis between commas: *must not, as a
#: rule, exceed*.
_DENIAL = re.compile(
    r"(?:\b(?:no|not|never|nor|none|neither|without|cannot|nobody|nothing)\b|n['’]t\b)[^,;:.!?()]*"
    r"(?:,(?! ?(?:and|but|while|so|then)\b)[^,;:.!?()]{1,60},[^,;:.!?()]*){0,2}$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"[^,;:.!?()]{0,60}?\b(?:(?:is|are|be|being|was|were) (?:\w+ )?(?:forbidden|prohibited|banned|barred|refused"
    r"|rejected|excluded|ruled out|illegal|unlawful)|(?:not|never) (?:be )?(?:allowed|permitted|accepted|admitted))\b",
    re.IGNORECASE,
)
#: How far back such a negation may stand.
_DENIES = 120
_BEFORE_ZH = re.compile(rf"(?:{words.ZH_BEFORE.pattern}){words.ZH_FILLER}")
_BEFORE_EN = re.compile(rf"(?:{words.EN_BEFORE.pattern}){words.EN_FILLER}", re.IGNORECASE)
_WINDOW = {"zh": 16, "en": 44}
_FROM_TO = re.compile("以上|不满|以下")


def is_range(spot: Spot) -> bool:
    """Whether a Chinese figure is itself limited from both sides: 5万元以上10万元以下."""
    return _FROM_TO.search(spot.text) is not None


def zh_limits(text: str, spot: Spot) -> list[Limit]:
    """Every qualifier that stands at a Chinese figure: before, inside (200余万) and behind it."""
    found = _before(text, spot.start, "zh")
    if spot.form == "" and (inside := words.ZH_INSIDE.search(spot.text)):
        found.append(Limit("over", spot.start + inside.start(), spot.start + inside.end()))
    if is_range(spot):
        return []
    after = words.ZH_AFTER.match(text, spot.end)
    if after is not None and (not after["word"].endswith("外") or spot.unit):
        found.append(Limit(_meaning(after), spot.end, after.end("word")))
    elif more := words.ZH_MORE_AFTER.match(text, spot.end):
        found.append(Limit("over", more.start(), more.end()))
    return found


def en_limits(text: str, spot: Spot) -> list[Limit]:
    """Every qualifier that stands at an English figure; a denied one also as what it then says."""
    found = _before(text, spot.start, "en")
    for limit in found[:1]:
        if limit.meaning in _DENIED:
            if _DENIAL.search(text[max(0, limit.start - _DENIES) : limit.start]):
                found.append(Limit(_DENIED[limit.meaning], limit.start, limit.end))
            if _DENIED_AFTER.match(text, spot.end):
                found.append(Limit(_BANNED[limit.meaning], limit.start, limit.end))
    after = words.EN_AFTER.match(text, spot.end)
    if after is not None:
        found.append(Limit(_meaning(after), after.start(), after.end()))
    return found


def _before(text: str, at: int, lang: Lang) -> list[Limit]:
    window = text[max(0, at - _WINDOW[lang]) : at]
    found = (_BEFORE_ZH if lang == "zh" else _BEFORE_EN).search(window)
    if found is None and lang == "zh":
        found = words.ZH_FAR.search(window) or words.ZH_EXTRA.search(window)
    if found is None:
        return []
    key = next(name for name, said in found.groupdict().items() if said)
    floor = at - len(window)
    return [Limit(_meaning(found), floor + found.start(key), floor + found.end(key))]


def _meaning(found: re.Match[str]) -> str:
    """The name of the group that matched, as a meaning."""
    name = next(name for name, said in found.groupdict().items() if said and name != "word")
    return name.rstrip("_").replace("_", "-")


def agree(zh: list[Limit], en: list[Limit]) -> bool:
    """Whether the qualifiers of two figures say the same, or need not be told."""
    if not zh and not en:
        return True
    said = {limit.meaning for limit in en}
    if not said:
        return all(limit.meaning in words.OPTIONAL for limit in zh)
    if len(zh) > 1 and any(limit.meaning == "about" for limit in zh) and said & {"about", "nearly", "over"}:
        return True  # 大约二十多
    return any(said & words.ACCEPTED[limit.meaning] for limit in zh)
