"""The negations of a Chinese and an English text compared, sentence by sentence.

Each negation of one side looks for something on the other that may stand for it: its own rendering (未成年人 and
*minors*), a plain negation, a word that negates (*fail*, *unless*, *un-*). What is left is lost or added. Which words
negate, and which only look like it, is data: `negatives_zh`, `negatives_told`, `negatives_en`, read by `cues`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from compiler.align.facts import count_han
from compiler.checks.cues import Cue, chinese_cues, english_cues, negated_list, pattern_of
from compiler.checks.negatives_en import (
    ALONE,
    ALSO,
    AT_LEAST,
    AT_MOST,
    HARD,
    MORE,
    NOT_ONLY,
    ONLY,
    SOUR,
    UNDONE,
)
from compiler.checks.negatives_zh import FIRM, QUALITIES
from compiler.checks.predicates import AFFIRMED, UNKNOWN, affirmed, asserted
from compiler.checks.stretches import Stretch, stretches

_QUALITIES, _FIRM = tuple(QUALITIES.split()), tuple(FIRM.split())
_LATIN = re.compile("[A-Za-z]{2}")
_LETTERS = re.compile("[A-Za-z]{2,}")
#: What makes a comparison a limit: *no more* alone is *no further*.
_THAN = re.compile(
    r"\s+than\b|(?<=exceed)|(?<=exceeds)|(?<=exceeding)|(?<=beyond)|(?<=above)|(?<=below)|(?<=under)|(?<=over)"
)
_ZERO_DIGIT = re.compile(r"(?<![\d.,])0(?![\d.,]*\d)")
_BEFORE_ZH = re.compile(r"[^，。；]{1,16}?前")
_BEFORE_EN = re.compile(r"\b(?:before|until|prior|pending|by the time|first)\b", re.IGNORECASE)
_ONLY_ZH = re.compile("[只仅才除再待先]|方[可能为始]|须|必须|唯有|限于|之前|以前|前")
_ONLY_EN = re.compile(
    r"[^.;!?]{0,120}?\b(?:until|unless|except|other than|but|without|more than|before|beyond|outside|apart from)\b",
    re.IGNORECASE,
)
#: Words between two negations of one list: 无A、B，也无C.
_CHAIN = re.compile(r"[^。；！？]{0,24}[、，或及和且也亦又并与][^。；！？]{0,10}$")
_LISTED = re.compile(r"[^。；]{0,30}?[、或及和与]|以及")
#: What an English word in brackets says again is not counted twice; the same in Chinese.
_CONDITION = re.compile(
    "非[^，。；！？]{1,8}不|(?:未|不|非|没有|无)[^。；！？]{1,20}?(?:不得|不能|不可|不予|不准|不许|禁止|严禁|勿|不要)"
    "|(?:请勿|切勿|不得|禁止|严禁|不要|不能|不可|不准)[^。；！？]{1,16}?(?:非|未|以外|之外)"
)

#: Renderings of so many letters stand for their Chinese and nothing else; shorter ones may be there by chance.
_CERTAIN = 5
_SHORT = frozenset({"low", "off", "poor", "bad", "hard", "side"})


#: A negation that says nothing else.
_PLAIN = frozenset({"not", "n't", "n’t", "cannot", "never"})
#: They go on with a list that was negated before.
_NONE = frozenset({"no", "never", "without", "none", "neither", "nothing"})


class Left(NamedTuple):
    """What one stretch leaves over: Chinese negations without an English one, and the reverse."""

    stretch: Stretch
    lost: tuple[Cue, ...]
    added: tuple[Cue, ...]
    spare: bool = False


@lru_cache(maxsize=16384)
def compare(zh: str, en: str) -> tuple[Left, ...]:
    """Two texts compared; without the spans, for tests and for texts that stand elsewhere than in a document."""
    if not _LATIN.search(en) or zh == en:
        return ()
    parts = stretches(zh, en)
    left_cues, right_cues = chinese_cues(zh), english_cues(en)
    found = [_Sentence(zh, en, part, left_cues, right_cues).left() for part in parts if _is_translated(zh, part)]
    return tuple(left for left in _with_neighbours(found) if left.lost or left.added)


def _is_translated(zh: str, part: Stretch) -> bool:
    """Whether the Chinese of a stretch is Chinese: a note left in English in both files says the same in both."""
    text = zh[part.zh_start : part.zh_end]
    return count_han(text) > len(_LETTERS.findall(text))


def _with_neighbours(found: list[Left]) -> list[Left]:
    """One negation too few here and one too many next door cancel out: the sentences were cut elsewhere."""
    for at in range(len(found)):
        for other in (at - 1, at + 1):
            if not 0 <= other < len(found):
                continue
            one, two = found[at], found[other]
            common = min(len(one.lost), len(two.added))
            if common:
                found[at] = one._replace(lost=one.lost[common:])
                found[other] = two._replace(added=two.added[common:])
            if found[at].lost and two.spare and not (one.stretch.plain and two.stretch.plain):
                found[at] = found[at]._replace(lost=found[at].lost[1:])
                found[other] = found[other]._replace(spare=False)
    return found


@dataclass(slots=True)
class _Sentence:
    """One stretch under comparison. `used` holds the English cues that are spoken for."""

    zh: str
    en: str
    part: Stretch
    chinese: tuple[Cue, ...]
    english: tuple[Cue, ...]

    def left(self) -> Left:
        part = self.part
        zh = [cue for cue in self.chinese if part.zh_start <= cue.start < part.zh_end]
        en = [cue for cue in self.english if part.en_start <= cue.start < part.en_end]
        if not zh and not en and "不" not in self.zh and "无" not in self.zh:
            return Left(part, (), (), bool(en))
        open_zh, told, free = self._own_renderings(zh, en)
        strong = [cue for cue in en if cue.kind == "strong"]
        open_zh, en = self._by_place(open_zh, en)
        pairs = min(len(open_zh), len(strong))
        matched, lost, added = open_zh[:pairs], open_zh[pairs:], strong[pairs:]
        lost = [cue for cue in lost if cue.text.startswith(_QUALITIES) or self._rendering(cue, en) is None]
        weak = [cue for cue in en if cue.kind in {"weak", "limit"}]
        matched += lost[: len(weak)]
        spare = len(weak) > len(lost)
        lost = lost[len(weak) :]
        spare_zh = len(free) + len(told) > len(added) or bool(lost)
        added = added[len(free) + len(told) :]
        added += self._odd_limits(en[:] if not spare_zh else [])
        if lost:
            lost = self._likely_lost(self._still_lost(lost, matched + told))
        if added:
            added = self._likely_added(self._still_added(added, zh, strong))
        return Left(part, tuple(lost) + self._undone(), tuple(added), spare)

    def _likely_lost(self, lost: list[Cue]) -> list[Cue]:
        """Those whose predicate the English affirms; of predicates in no lexicon, those that nothing else may tell."""
        part = self.part
        ends = tuple(cue.end for cue in self.english)
        found: list[Cue] = []
        for cue in lost:
            told = affirmed(self.zh, cue.start, self.en, part.en_start, part.en_end, ends, compound=cue.kind == "told")
            if told == AFFIRMED or (told == UNKNOWN and cue.kind != "told" and self._close()):
                found.append(cue)
        return found

    def _likely_added(self, added: list[Cue]) -> list[Cue]:
        """Those whose predicate the Chinese asserts; of predicates in no lexicon, a plain *not* without any cause."""
        part = self.part
        starts = tuple(cue.start for cue in self.chinese)
        lone = not any(part.zh_start <= one < part.zh_end for one in starts)
        found: list[Cue] = []
        for cue in added:
            told = asserted(self.en, cue.end, part.en_end, self.zh, part.zh_start, part.zh_end, starts)
            if told == AFFIRMED or (told == UNKNOWN and lone and cue.text.lower() in _PLAIN and self._close()):
                found.append(cue)
        return found

    def _close(self) -> bool:
        """Whether both sides are one sentence each, of the lengths that a close translation has."""
        part = self.part
        ratio = (part.en_end - part.en_start) / max(part.zh_end - part.zh_start, 1)
        return part.plain and 1.5 < ratio < 5

    def _undone(self) -> tuple[Cue, ...]:
        """包括但不限于 and *including but limited to*: what belonged to a set phrase is gone."""
        part = self.part
        return tuple(
            Cue(found.start(), found.end(), found[0], "told")
            for zh, en in UNDONE
            if (found := zh.search(self.zh, part.zh_start, part.zh_end))
            and en.search(self.en, part.en_start, part.en_end)
        )

    def _own_renderings(self, zh: list[Cue], en: list[Cue]) -> tuple[list[Cue], list[Cue], list[Cue]]:
        """Takes the cues of `en` that are some Chinese word's own rendering.

        What is left of the Chinese: negations that ask for one, those told by other words, those that account for one.
        """
        waiting: list[Cue] = []
        told: list[Cue] = []
        free: list[Cue] = []
        for cue in zh:
            if cue.kind == "told" and not cue.text.startswith(_QUALITIES) and not self._nearer(cue, en):
                waiting.append(cue)
                continue
            words = self._rendering(cue, en)
            if cue.kind in {"plain", "told", "zero"}:
                if words is None:
                    waiting.append(cue)
                elif not words:
                    told.append(cue)
            elif cue.kind in {"free", "alike"} and not words:
                free.append(cue)
        return waiting, told, free

    def _by_place(self, zh: list[Cue], en: list[Cue]) -> tuple[list[Cue], list[Cue]]:
        """Takes the *un-* and *fail* that stand where their Chinese does, when there are more negations than needed."""
        strong = [cue for cue in en if cue.kind == "strong"]
        hard = [cue for cue in en if cue.kind == "weak" and HARD.match(cue.text)]
        if not hard or not strong or len(zh) > len(strong):
            return zh, en
        left = list(zh)
        for cue in hard:
            if not left:
                break
            near = min(left, key=lambda one: self._apart(one, cue))
            if self._apart(near, cue) + 0.15 < min(self._apart(near, one) for one in strong):
                left.remove(near)
                en = [one for one in en if one is not cue]
        return left, en

    def _apart(self, zh: Cue, en: Cue) -> float:
        """How far apart two cues stand, each as a share of its sentence."""
        part = self.part
        here = (zh.start - part.zh_start) / max(part.zh_end - part.zh_start, 1)
        return abs((en.start - part.en_start) / max(part.en_end - part.en_start, 1) - here)

    def _odd_limits(self, en: list[Cue]) -> list[Cue]:
        """*No more than* and *not only* where the Chinese sets no limit and adds nothing."""
        odd: list[Cue] = []
        for cue in en:
            if cue.kind == "limit" and _THAN.match(self.en, cue.end):
                bound = AT_MOST if MORE.search(cue.text) else AT_LEAST
            elif cue.kind == "weak" and NOT_ONLY.match(cue.text):
                bound = ALSO
            else:
                continue
            if not bound.search(self.zh, self.part.zh_start, self.part.zh_end):
                odd.append(cue)
        return odd

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
                if len(match[0]) >= _CERTAIN or match[0].lower() in _SHORT:
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
            and not cue.text.startswith(_FIRM)
            and SOUR.search(self.en, self.part.en_start, self.part.en_end)
        ):
            return False
        return None

    def _still_lost(self, lost: list[Cue], matched: list[Cue]) -> list[Cue]:
        """Forgives what one English negation says for two Chinese ones: no A, B or C; may be sold only with consent."""
        text = self.zh[self.part.zh_start : self.part.zh_end]
        en = self.en[self.part.en_start : self.part.en_end]
        if _CONDITION.search(text):
            if len(lost) > 1 and ALONE.search(en):
                lost = lost[2:]
            elif len(lost) == 1 and ONLY.search(en):
                lost = []
        still: list[Cue] = []
        known = list(matched)
        for cue in lost:
            before = next(
                (one for one in known if one.end <= cue.start and _CHAIN.search(self.zh, one.end, cue.start)), None
            )
            after = next(
                (one for one in known if cue.end <= one.start and _CHAIN.search(self.zh, cue.end, one.start)), None
            )
            between = self.zh[before.end : cue.start] if before else self.zh[cue.end : after.start] if after else ""
            if (before or after) and any(
                negated_list(self.en, one, joined="，" not in between)
                for one in self.english
                if self.part.en_start <= one.start < self.part.en_end
            ):
                known.append(cue)
            else:
                still.append(cue)
        return still

    def _still_added(self, added: list[Cue], zh: list[Cue], strong: list[Cue]) -> list[Cue]:
        """Forgives a negation that Chinese says once for a list, and not … until for 才."""
        text = self.zh[self.part.zh_start : self.part.zh_end]
        still: list[Cue] = []
        listed = any(cue.kind in {"plain", "told", "zero", "alike"} and _LISTED.match(self.zh, cue.end) for cue in zh)
        for cue in added:
            word = cue.text.lower()
            before = [other for other in strong if 0 < cue.start - other.end < 160]
            if listed and before and (word in _NONE or any(other.text.lower() == word for other in before)):
                continue
            if _ONLY_ZH.search(text) and _ONLY_EN.match(self.en, cue.end):
                continue
            still.append(cue)
        return still
