"""A Chinese negation's own renderings, such as 未成年人 and *minors*: words that tell it without *not* or *no*."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from compiler.checks.negation.concepts import OPPOSITE
from compiler.checks.negation.contraries import contrary_at
from compiler.checks.negation.cues import Cue, pattern_of
from compiler.checks.negation.denials import AFFIRMED, Denials
from compiler.checks.negation.negatives_en import SOUR
from compiler.checks.negation.negatives_zh import FIRM, QUALITIES
from compiler.checks.negation.scopes import clause
from compiler.checks.sentences.stretches import Stretch

_QUALITIES, FIRM_WORDS = tuple(QUALITIES.split()), tuple(FIRM.split())
_ZERO_DIGIT = re.compile(r"(?<![\d.,])0(?![\d.,]*\d)")
_BEFORE_ZH = re.compile(r"[^，。；]{1,16}?前")
_BEFORE_EN = re.compile(r"\b(?:before|until|prior|pending|by the time|first)\b", re.IGNORECASE)
#: Renderings of so many letters stand for their Chinese and nothing else; shorter ones may be there by chance.
_CERTAIN = 5
_SHORT_WORDS = """
low off poor bad hard side late idle void dark flat lack lost nil less fail stop stay keep kept same safe deny ban bans
any all free
"""
_SHORT = frozenset(_SHORT_WORDS.split())
_SUBJECTS = frozenset({"none", "neither", "nobody", "nothing", "no one"})
#: A *not* right before a rendering denies it, and so the sentence says the opposite: not closed, not idle.
_BESIDE = re.compile(r" (?:be |been |to be |so |very |quite )?")
_DENIED_BY = re.compile(r"not|n['’]t|never", re.IGNORECASE)
_DENIED = re.compile(r"(?:\bnot|n['’]t|never)(?: be| been)? ", re.IGNORECASE)
_OPEN = re.compile(
    r"any|all|every|other|only|single|even|just|until|with|yet|more|less|under|over|before|after|most|free|own|or\b|"
    r"un|in|ir|non|dis|least|up|within|at\b|by\b|from|to\b|long|further|too",
    re.IGNORECASE,
)
_LETTER = re.compile("[A-Za-z]*")


def _whole(text: str, match: re.Match[str]) -> str:
    """The word that a beginning begins."""
    rest = _LETTER.match(text, match.end())
    return match[0] + (rest[0] if rest else "")


@dataclass(slots=True)
class Renderings:
    """What one stretch says in words of its own. The lists of cues that it is given lose those that it takes."""

    zh: str
    en: str
    part: Stretch
    english: tuple[Cue, ...]
    doubled: list[Cue] = field(default_factory=list)

    def own(self, zh: list[Cue], en: list[Cue], denials: Denials) -> tuple[list[Cue], list[Cue], list[Cue]]:
        """Takes the cues of `en` that are some Chinese word's own rendering.

        What is left of the Chinese: negations that ask for one, those told by other words, those that account for one.
        """
        waiting: list[Cue] = []
        told: list[Cue] = []
        free: list[Cue] = []
        zh = [cue for cue in zh if not self._is_doubled(cue, en)]
        for cue in zh:
            if cue.kind == "told" and not cue.text.startswith(_QUALITIES) and not self._nearer(cue, en):
                waiting.append(cue)
                continue
            if cue.text == "0" and (zero := next((one for one in en if one.text.lower() == "zero"), None)):
                en.remove(zero)
                continue
            words = self._rendering(cue, en)
            if cue.kind in {"plain", "told", "zero"}:
                if words is None or (not words and denials.of_chinese(cue).verdict == AFFIRMED):
                    waiting.append(cue)
                elif not words:
                    told.append(cue)
            elif cue.kind == "alike" and words is None and denials.of_chinese(cue).verdict == AFFIRMED:
                waiting.append(cue)  # 停运 and *is running*
            elif cue.kind in {"free", "alike"} and not words:
                free.append(cue)
        return waiting, told, free

    def _is_doubled(self, cue: Cue, en: list[Cue]) -> bool:
        """不亮 and *is not off*: the English denies what tells the Chinese negation."""
        if cue.kind not in {"told", "plain"}:
            return False
        pattern = None if cue.text.startswith(FIRM_WORDS) else pattern_of(cue)
        for one in en:
            after = _BESIDE.match(self.en, one.end) if one.kind == "strong" and _DENIED_BY.fullmatch(one.text) else None
            if after is None or _OPEN.match(self.en, after.end()):
                continue
            told = pattern.match(self.en, after.end()) if pattern else None
            if (told and len(_whole(self.en, told)) > 2) or contrary_at(self.zh, cue.end, self.en, after.end()):
                self.doubled.append(one)
                return True
        return False

    def _nearer(self, cue: Cue, en: list[Cue]) -> bool:
        """Whether a word's own rendering stands nearer to it, from the beginning of the sentence, than any *not*."""
        pattern = pattern_of(cue)
        place = (cue.start - self.part.zh_start) / max(self.part.zh_end - self.part.zh_start, 1)
        length = max(self.part.en_end - self.part.en_start, 1)

        def far(at: int) -> float:
            return abs((at - self.part.en_start) / length - place)

        strong = min((far(one.start) for one in en if one.kind == "strong"), default=2.0)
        found = pattern.finditer(self.en, self.part.en_start, self.part.en_end) if pattern else ()
        return min((far(match.start()) for match in found if len(match[0]) >= _CERTAIN), default=2.0) < strong

    def _rendering(self, cue: Cue, en: list[Cue]) -> bool | None:
        """None without any; True if it took a cue of the English, False if it is words that negate nothing."""
        pattern = pattern_of(cue)
        if pattern is None:
            return self._by_context(cue)
        plain_words: bool | None = None
        for match in pattern.finditer(self.en, self.part.en_start, self.part.en_end):
            # 排他 is the *exclusive* of *non-exclusive*, and not its *non-*
            over = next((one for one in en if one.start <= match.start() < min(one.end, one.start + 2)), None)
            if over is not None and over.kind != "idiom":
                en.remove(over)
                return True
            if not any(one.start < match.end() and match.start() < one.end for one in self.english):
                near = [one for one in en if one.kind == "strong" and 0 < match.start() - one.end < 12]
                if near and cue.text not in OPPOSITE and near[-1].text.lower() not in _SUBJECTS:
                    if _DENIED.fullmatch(self.en, near[-1].start, match.start()) and not _OPEN.match(match[0]):
                        self.doubled.append(near[-1])
                        return True
                    continue
                if len(_whole(self.en, match)) >= _CERTAIN or match[0].lower() in _SHORT:
                    return True
                plain_words = False
        return plain_words if plain_words is not None else self._by_context(cue)

    def _by_context(self, cue: Cue) -> bool | None:
        if cue.kind == "zero" and _ZERO_DIGIT.search(self.en, self.part.en_start, self.part.en_end):
            return False
        if cue.text[0] in "未没不" and _BEFORE_ZH.match(self.zh, cue.end):
            return False if _BEFORE_EN.search(self.en, self.part.en_start, self.part.en_end) else None
        if (
            cue.kind == "told"
            and not cue.text.startswith(FIRM_WORDS)
            and SOUR.search(self.en, self.part.en_start, self.part.en_end)
        ):
            return False
        return None

    def otherwise(self, cue: Cue, en: list[Cue], denials: Denials) -> bool:
        """Whether a left-over negation is told by its own rendering, if only by a short word."""
        found = denials.of_chinese(cue)
        if found.place is not None:
            begin, end = clause(self.en, found.place)
            pattern = pattern_of(cue)
            match = pattern.search(self.en, begin, end) if pattern else None
            return match is not None and len(_whole(self.en, match)) > 2
        return not cue.text.startswith(_QUALITIES) and self._rendering(cue, en) is not None
