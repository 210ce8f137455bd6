"""What became of a denied word in the other language: is it denied there too, or affirmed?

A negation may be told in a hundred ways, and to miss one of them is no proof of an error. That the denied verb stands
in the other language as well, and nothing negates it there, nearly is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from compiler.checks.negation.concepts import OPPOSITE, Word, chinese_words, english_words, is_thing
from compiler.checks.negation.cues import Cue, pattern_of
from compiler.checks.negation.negatives_en import HARD, SILENT, SILENT_TOLD
from compiler.checks.negation.scopes import (
    EXISTS,
    ONLY_CLAUSE,
    TAKEN,
    UNTIL,
    WHOEVER,
    Reach,
    clause,
    denied_words,
    fronted,
    is_self,
    negated_words,
    zh_reach,
)
from compiler.checks.sentences.stretches import Stretch

#: What may be known of a denied word: the other side affirms it, denies it, has it not; or no lexicon holds it.
AFFIRMED, DENIED, ABSENT, UNKNOWN = "affirmed", "denied", "absent", "unknown"

#: A Chinese word that begins with one of these denies what follows it.
_DENY = frozenset("不未无没非勿毋莫禁严切请拒零恕难")

_TAKE_AWAY_WORDS = """
0 取消 停止 避免 防止 缺少 缺乏 失去 免除 杜绝 暂停 丧失 别 免 消除 除非 缺失 反对 放弃
"""
_TAKE_AWAY = frozenset(_TAKE_AWAY_WORDS.split())
_LIGHT_WORDS = """
take takes taken took make makes made give gives gave given get gets got bring brought put hold carry come
"""
_LIGHT = frozenset(_LIGHT_WORDS.split())
_SUBJECTS = frozenset({"none", "neither", "nobody", "nothing", "no one"})
#: *May not be opened only with permission*: a condition that is denied once more.
_ODD_ONLY = re.compile(r" (?!only)[^,;.]{1,70}\bonly\b(?! (?:the|a|an|one|in part)\b)", re.IGNORECASE)
_ONLY_ZH = re.compile("未经|非[^，。]{1,10}[请不]|[只仅]|方可|才|除[^，。]{1,16}外")
_NOUN = re.compile("(?:ion|ment|ure|al|ance|ence|ing|sis|ry|ty|ss|s)$")
_STAYS = re.compile("keep|kept|remain|stay|continu|still|lea?v|left|only")
_PREFIXED = re.compile(r"(?:un|in|im|ir|il|dis|non)-?\w+$", re.IGNORECASE)
_FAIL = re.compile(
    r"fail(?:s|ed)?$|lack(?:s|ed)?$|refus(?:e|es|ed|ing)$|unable|cease[sd]$|stop(?:s"
    r"|ped)$",
    re.IGNORECASE,
)
_NOT = frozenset({"not", "n't", "n’t", "cannot", "never", "no"})
#: These deny whatever they stand beside; *refuse* and *fail* are often the rendering of a word of their own.
_IS_PLAIN = re.compile(r"(?:not?|n['’]t|cannot|never|nor|none|nothing|neither|nobody|without)\b", re.IGNORECASE)
_SUFFIXED = re.compile("(?:less|free)$")


class _Modal(NamedTuple):
    """Chinese words that forbid or cannot, English that permits or can, and what else in Chinese calls for that."""

    zh: tuple[str, ...]
    en: re.Pattern[str]
    other: re.Pattern[str]


_PASSIVE = ("不被", "未被", "没有被")
_MODALS = (
    _Modal(
        ("不得", "禁止", "严禁", "不准", "不许", "不可", "不能", "不允许", "不被允许", "未被允许", "没有被允许"),
        re.compile(r"\b(?:may|can|(?:is|are|was|were) (?:allowed|permitted|entitled|free)(?: to)?)\b", re.IGNORECASE),
        re.compile("可以|(?<!不)可(?!能)|有权|允许|能够|(?<!不)能|会|或许|也许"),
    ),
    _Modal(
        ("无法", "未能", "没能", "不能", "难以"),
        re.compile(r"\b(?:can|could|managed to|(?:is|are|was|were) able to)\b", re.IGNORECASE),
        re.compile("可以|(?<!不)可(?!能)|能够|(?<![不未没])能|可能|会"),
    ),
    _Modal(
        ("不应", "不该", "不宜", "不要", "请勿"),
        re.compile(r"\bshould\b", re.IGNORECASE),
        re.compile("(?<!不)应|须|必|建议|请(?!勿)|宜|需"),
    ),
)


class Found(NamedTuple):
    """What became of a Chinese denial, the English cues that deny the same word, or the word that affirms it."""

    verdict: str
    by: tuple[Cue, ...] = ()
    place: Word | None = None


@dataclass(slots=True)
class Denials:
    """The negations of one stretch with their reach."""

    zh: str
    en: str
    part: Stretch
    chinese: tuple[Cue, ...]
    english: tuple[Reach, ...]
    _seen: dict[Cue, Found] = field(default_factory=dict)

    def of_chinese(self, cue: Cue) -> Found:
        """What the English makes of the words that a Chinese negation denies."""
        found = self._seen.get(cue)
        if found is None:
            found = self._seen[cue] = self._of_chinese(cue)
        return found

    def _of_chinese(self, cue: Cue) -> Found:
        words = denied_words(self.zh, cue)
        if not words:
            return Found(AFFIRMED if self._is_permitted(cue) else UNKNOWN)
        places = [self._in_english(word) for word in words]
        by: list[Cue] = []
        homes = [clause(self.en, place) for place in places[0]]
        for found in places:
            for place in found:
                for one in self._denied_by(place):
                    if found is places[0] or not homes:
                        by.append(one)
                    elif one.kind == "strong" and any(begin <= one.start < end for begin, end in homes):
                        by.append(one)  # what else is denied, in another clause, is another denial
        if by:
            return Found(DENIED, tuple(dict.fromkeys(by)))
        heads = words if fronted(self.zh, cue) else words[:1]
        for at, (word, found) in enumerate(zip(heads, places, strict=False)):
            objects = [one for later in places[at + 1 :] for one in later]
            claims = [place for place in found if self._is_claim(word, place)]
            if claims and self._is_spare(word, found, objects):
                return Found(AFFIRMED, place=claims[0])
        return Found(AFFIRMED if self._is_permitted(cue) else ABSENT)

    def _is_permitted(self, cue: Cue) -> bool:
        """Whether the English permits what a ban forbids, or can what the Chinese cannot: 不得 and *may*."""
        text = self.zh[cue.start : cue.start + 6] if self.zh.startswith(_PASSIVE, cue.start) else cue.text
        text = "不能" if text == "不" else text
        kind = next((one for one in _MODALS if text.startswith(one.zh)), None)
        part = self.part
        if kind is None or kind.other.search(self.zh, part.zh_start, part.zh_end):
            return False
        for match in kind.en.finditer(self.en, part.en_start, part.en_end):
            begin, end = clause(self.en, Word(match.start(), match.end(), "", frozenset()))
            denied = any(
                one.start <= match.start() < one.end or one.start <= match.end() <= one.cue.start < one.end
                for one in self.english
            )
            if (
                not denied
                and len(SILENT.findall(self.en, match.end(), end)) < max(len(self.chinese), 1)
                and not ONLY_CLAUSE.search(self.en, begin, end)
            ):
                return True
        return False

    def _is_claim(self, word: Word, place: Word) -> bool:
        """Whether an English word affirms what the Chinese denies: not *only* so, nor a thing that is merely named."""
        begin, end = clause(self.en, place)
        if ONLY_CLAUSE.search(self.en, begin, end) or ("违" in self.zh and WHOEVER.search(self.en, begin, place.start)):
            return False
        if _NOUN.search(place.text) and TAKEN.search(self.en, place.end, min(end, place.end + 40)):
            return False
        if UNTIL.match(self.en, begin):
            return False
        return not is_thing(word) or EXISTS.search(self.en, begin, end) is not None

    def _is_spare(self, word: Word, found: list[Word], objects: list[Word]) -> bool:
        """Whether the Chinese has no other word for the English ones; of the same object it has none."""
        keys = frozenset().union(*(place.keys for place in found)) & word.keys
        if len(found) > self._elsewhere(word, keys):
            return True
        return any(0 < one.start - place.end < 25 for place in found for one in objects)

    def _in_english(self, word: Word) -> list[Word]:
        part = self.part
        return [
            one
            for one in english_words(self.en)
            if part.en_start <= one.start < part.en_end and not one.keys.isdisjoint(word.keys)
        ]

    def _denied_by(self, word: Word) -> list[Cue]:
        """The English negations that reach a word, the plainest and nearest first."""
        reaching = [
            one
            for one in self.english
            if one.start <= word.start < one.end and (one.cue.start != word.start or _SUFFIXED.search(one.cue.text))
        ]
        reaching.sort(
            key=lambda one: (
                one.cue.kind != "strong",
                not _IS_PLAIN.match(one.cue.text),
                abs(one.cue.start - word.start),
            )
        )
        return [one.cue for one in reaching]

    def _elsewhere(self, word: Word, keys: frozenset[str]) -> int:
        """How often the Chinese affirms what English may render by the same word."""
        return sum(
            not self._is_denied(one)
            for one in chinese_words(self.zh)
            if self.part.zh_start <= one.start < self.part.zh_end
            and not (word.start <= one.start < word.end)
            and not one.keys.isdisjoint(keys)
            and (len(one.text) > 1 or is_thing(one) == is_thing(word))
            and not self._has_another(one, keys)
        )

    def _has_another(self, word: Word, keys: frozenset[str]) -> bool:
        """Whether English has a word for a Chinese one that is not among those in question."""
        return any(one.keys.isdisjoint(keys) for one in self._in_english(word))

    def _is_denied(self, word: Word) -> bool:
        return any(
            (cue.start - 16 if cue.kind == "zero" or cue.text == "0" else cue.start)
            <= word.start
            < (cue.end if is_self(cue) else zh_reach(self.zh, cue))
            for cue in self.chinese
            if (cue.kind in {"plain", "told", "zero", "free"} and cue.text[0] in _DENY) or cue.text in _TAKE_AWAY
        )

    def _takes_away(self) -> bool:
        return any(cue.kind in {"alike", "free"} for cue in self.chinese)

    def _is_asserted(self, place: Word, word: Word) -> bool:
        """Whether the Chinese affirms a word; inside 停用 or 自行承担, only if these are told by it."""
        if self._is_denied(place):
            return False
        around = next((cue for cue in self.chinese if cue.start <= place.start < cue.end), None)
        if around is not None and around.kind == "free":
            return False
        pattern = None if around is None else pattern_of(around)
        return pattern is None or pattern.match(word.text) is not None

    def is_double(self, cue: Cue, weak: list[Cue]) -> bool:
        """Whether an English negation denies another that nobody asked for: no data travel unencrypted."""
        reach = next((one for one in self.english if one.cue is cue), None)
        if reach is None:
            return False
        words = {word.start for word in negated_words(self.en, reach)[:1]}
        return any(
            reach.cue.end <= one.start < reach.end
            and one.start not in words
            and HARD.match(one.text)
            and one.text != "free of charge"
            for one in weak
            if one.kind == "weak"
        )

    def doubles(self, cue: Cue) -> bool:
        """Whether a left-over negation denies one that a Chinese word asked for, or such a word's own rendering.

        不允许吸烟 and *smoking is not banned*, 不足 and *is not low*.
        """
        asked = sum(one.kind in {"plain", "told", "zero", "free"} and not is_self(one) for one in self.chinese)
        strong = [one for one in self.english if one.cue.kind == "strong" and self._here(one.cue)]
        if len(strong) == asked + 1:
            for one, two in pairwise(strong):
                both = cue in (one.cue, two.cue) and one.cue.text.lower() in _NOT | _SUBJECTS
                reach = 60 if one.cue.text.lower() in _SUBJECTS else 25
                if both and one.cue.end <= two.cue.start < min(one.end, one.cue.end + reach):
                    return True
        if cue.text.lower() not in _NOT:
            return False
        if _ODD_ONLY.match(self.en, cue.end) and _ONLY_ZH.search(self.zh, self.part.zh_start, self.part.zh_end):
            return True
        for asking in self.chinese:
            pattern = pattern_of(asking) if asking.text in OPPOSITE else None
            if pattern is not None and pattern.match(self.en, cue.end + 1):
                return True
        return False

    def is_antonym(self, cue: Cue) -> bool:
        """Whether a word that negates stands where the Chinese affirms: fails to meet for 达到, and the like."""
        if any(one.cue.kind == "strong" and one.start <= cue.start < one.end for one in self.english):
            return False
        if _FAIL.match(cue.text):
            return self.of_english(cue) == AFFIRMED
        if not _PREFIXED.match(cue.text):
            return False
        word = next((one for one in english_words(self.en) if cue.start < one.start < cue.end), None)
        return word is not None and any(
            self.part.zh_start <= one.start < self.part.zh_end and not one.keys.isdisjoint(word.keys)
            for one in chinese_words(self.zh)
        )

    def around(self, cue: Cue) -> tuple[int, int]:
        """The English clause that affirms what a Chinese negation denies; without one, the stretch."""
        place = self.of_chinese(cue).place
        return (self.part.en_start, self.part.en_end) if place is None else clause(self.en, place)

    def is_told_elsewhere(self, start: int, cue: Cue) -> bool:
        """Whether an English word renders a Chinese word that the negation `cue` does not deny."""
        if self._is_known(start, cue):
            return True
        word = next((one for one in english_words(self.en) if one.start == start), None)
        return (
            word is not None
            and not _STAYS.match(word.text)
            and any(
                self.part.zh_start <= one.start < self.part.zh_end
                and not (cue.start <= one.start < zh_reach(self.zh, cue))
                and not one.keys.isdisjoint(word.keys)
                for one in chinese_words(self.zh)
            )
        )

    def _is_known(self, start: int, cue: Cue) -> bool:
        """The same by a list of words that are told by hardly anything else: 其他 and *other*."""
        if self.en.lower().startswith("no ", max(0, start - 3)):
            return False  # no small sum
        for en, zh in SILENT_TOLD:
            if en.match(self.en, start):
                found = zh.finditer(self.zh, self.part.zh_start, self.part.zh_end)
                return any(not (cue.start <= one.start() < cue.end) for one in found)
        return False

    def _here(self, cue: Cue) -> bool:
        return self.part.en_start <= cue.start < self.part.en_end

    def of_english(self, cue: Cue) -> str:
        """What the Chinese makes of the words that an English negation denies."""
        reach = next((one for one in self.english if one.cue is cue), None)
        words = () if reach is None else negated_words(self.en, reach)
        if not words:
            return UNKNOWN
        absent = 0
        for word in words:
            places = [
                one
                for one in chinese_words(self.zh)
                if self.part.zh_start <= one.start < self.part.zh_end and not one.keys.isdisjoint(word.keys)
            ]
            if any(self._is_asserted(one, word) for one in places):
                return UNKNOWN if absent and self._takes_away() else AFFIRMED
            if places:
                return DENIED
            absent += word.text not in _LIGHT
        return ABSENT


__all__ = ["ABSENT", "AFFIRMED", "DENIED", "UNKNOWN", "Denials", "Found"]
