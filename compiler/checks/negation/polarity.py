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
from compiler.checks.negation.contraries import told_by_contrary
from compiler.checks.negation.cues import Cue, chinese_cues, english_cues, negated_list
from compiler.checks.negation.denials import AFFIRMED, DENIED, Denials
from compiler.checks.negation.negatives_en import (
    ALONE,
    ALSO,
    AT_LEAST,
    AT_MOST,
    CONDITION,
    GRANTED,
    MORE,
    NOT_NO,
    NOT_ONLY,
    ONLY,
    SEAMS,
    SILENT,
    SILENT_ZH,
    TWICE,
    UNDONE,
)
from compiler.checks.negation.renderings import FIRM_WORDS, Renderings
from compiler.checks.negation.scopes import reaches
from compiler.checks.sentences.stretches import Stretch, stretches

_LATIN = re.compile("[A-Za-z]{2}")
_LETTERS = re.compile("[A-Za-z]{2,}")
#: What makes a comparison a limit: *no more* alone is *no further*.
_THAN = re.compile(
    r"\s+than\b|(?<=exceed)|(?<=exceeds)|(?<=exceeding)|(?<=beyond)|(?<=above)|(?<=below)|(?<=under)|(?<=over)"
)
_ONLY_ZH = re.compile("[只仅才除再待]|方[可能为始]|唯有|限于")
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

#: A negation that says nothing else.
_PLAIN = frozenset({"not", "n't", "n’t", "cannot", "never"})
_OVER = re.compile(r"\b(?:more|longer|greater|higher|later|over|above|beyond) than\b|\bexceed|\bover \d", re.IGNORECASE)
_OR_OVER = re.compile(r"\bn?or (?:for |to |by |in |of )?(?:more|over|longer|above|\d)", re.IGNORECASE)
#: They go on with a list that was negated before.
_NONE = frozenset({"no", "never", "without", "none", "neither", "nothing"})

#: Notes of what was mended name the fault in one language and its absence in the other.
_MENDED_ZH = re.compile("修复|修正|解决[^，。]{0,40}问题")
_MENDED_EN = re.compile(r"\b(?:fix|solv|resolv|correct|now|bug|issue|restor|recover)", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:all|every\w*|always|must|whenever|only|each|at all times)\b", re.IGNORECASE)
_CONDITION_ZH = re.compile("[凭须必应才只持方需]|经[^，。]{1,12}后")
_NOT_ALL = re.compile(r"not (?:all|every)|none of|neither of|no ", re.IGNORECASE)
_ALL = re.compile("[均都皆]|所有|全部|一律|每[个位名家一]|全体")


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
        if not zh and not en:
            return Left(part, (), ())
        if _MENDED_ZH.search(self.zh) and _MENDED_EN.search(self.en):
            return Left(part, (), ())
        denials = Denials(self.zh, self.en, part, tuple(zh), reaches(self.en, self.english))
        renderings = Renderings(self.zh, self.en, part, self.english)
        open_zh, told, free = renderings.own(zh, en, denials)
        open_zh, en, told_by = self._by_words(open_zh, en, denials)
        strong = [cue for cue in en if cue.kind == "strong"]
        matched, lost, added = self._by_count(open_zh, strong, denials)
        matched += told_by
        weak = [cue for cue in en if cue.kind in {"weak", "limit"}]
        spare = len(weak) > len(lost)
        left_over = self._left_over(lost)
        lost = [cue for cue in lost if not told_by_contrary(self.zh, cue.end, self.en, *denials.around(cue))]
        lost = [cue for cue in lost if not renderings.otherwise(cue, en, denials)]
        sure = [cue for cue in lost if denials.of_chinese(cue).verdict == AFFIRMED]
        sure += [cue for cue in left_over if cue not in sure]
        unsure = [cue for cue in lost if cue not in sure]
        matched += unsure[: len(weak)]
        unsure = [cue for cue in unsure[len(weak) :] if self._untold(cue, denials)]
        lost = [cue for cue in zh if cue in sure or cue in unsure]
        lost += [cue for cue in zh if cue not in lost and self._is_granted(cue)]
        if self._is_even(lost) or (lost and not en and self._is_even(list(open_zh))):
            lost = []
        ready = len(free) + len(told)
        sure = [
            cue
            for cue in added
            if cue in renderings.doubled
            or denials.of_english(cue) == AFFIRMED
            or denials.doubles(cue)
            or self._unlike_all(cue, zh)
        ]
        unsure = [cue for cue in added if cue not in sure][ready:]
        added = sure + [cue for cue in unsure if self._uncalled(cue, zh, denials.of_english(cue))]
        added = [cue for cue in added if not denials.is_double(cue, weak)]
        added = [
            cue
            for cue in added
            if cue in renderings.doubled or denials.doubles(cue) or not self._denies_too(cue, zh, told_by, denials)
        ]
        if not zh:
            added += [cue for cue in weak if denials.is_antonym(cue)]
        added += [cue for cue in strong if cue not in added and self._is_twice(cue)]
        if not ready and not lost:
            added += self._odd_limits(en)
        if lost:
            gone = [cue for cue in zh if cue not in open_zh and cue not in told_by and cue not in lost]
            lost = self._still_lost(lost, matched + gone, denials)
        if added:
            added = self._still_added(added, zh, strong)
        return Left(part, tuple(lost) + self._undone(), tuple(added), spare)

    def _denies_too(self, cue: Cue, zh: list[Cue], told_by: list[Cue], denials: Denials) -> bool:
        """Whether a Chinese negation that took no other one denies the same word."""
        asking = (one for one in zh if one not in told_by and one.text[0] in "不未无没")
        return any(cue in denials.of_chinese(one).by for one in asking)

    def _left_over(self, lost: list[Cue]) -> list[Cue]:
        """Those of which the English still shows the seam: some, always, does follow, with permission."""
        part = self.part
        here = [seam for seam in SEAMS if seam.en.search(self.en, part.en_start, part.en_end)]
        here = [seam for seam in here if not seam.zh.search(self.zh, part.zh_start, part.zh_end)]
        return [cue for cue in lost if any(cue.text.startswith(seam.cues) for seam in here)]

    def _is_granted(self, cue: Cue) -> bool:
        """未经同意不得 and *must not … with the consent*: the ban is told, its condition is turned round."""
        part = self.part
        return (
            cue.text.startswith(("未经", "未获"))
            and GRANTED.search(self.en, part.en_start, part.en_end) is not None
            and CONDITION.search(self.en, part.en_start, part.en_end) is None
        )

    def _is_twice(self, cue: Cue) -> bool:
        """*Must not be no less*: what Chinese denies once."""
        part = self.part
        return (
            NOT_NO.match(self.en, cue.start) is not None and TWICE.search(self.zh, part.zh_start, part.zh_end) is None
        )

    def _is_even(self, lost: list[Cue]) -> bool:
        """不存在应缴而未缴的费用 and *all fees due have been paid*: two denials that come to none."""
        part = self.part
        return len(lost) == 2 and _EVERY.search(self.en, part.en_start, part.en_end) is not None

    def _untold(self, cue: Cue, denials: Denials) -> bool:
        """Whether nothing in the English, not even a word that takes away or stays, can tell a negation."""
        part = self.part
        if cue.text.startswith("非") or (cue.kind == "told" and not cue.text.startswith(FIRM_WORDS)):
            return False
        silent = SILENT.finditer(self.en, part.en_start, part.en_end)
        return self._close() and all(denials.is_told_elsewhere(match.start(), cue) for match in silent)

    def _unlike_all(self, cue: Cue, zh: list[Cue]) -> bool:
        """均可 and *not all may*, 所有 and *none of*."""
        part = self.part
        return (
            not zh
            and _NOT_ALL.match(self.en, cue.start) is not None
            and _ALL.search(self.zh, part.zh_start, part.zh_end) is not None
        )

    def _uncalled(self, cue: Cue, zh: list[Cue], verdict: str) -> bool:
        """Whether nothing in the Chinese can have called for a plain *not*."""
        part = self.part
        return (
            not any(one.kind in {"alike", "free", "words"} for one in zh)
            and verdict != DENIED
            and cue.text.lower() in _PLAIN
            and self._close()
            and not SILENT_ZH.search(self.zh, part.zh_start, part.zh_end)
        )

    def _close(self) -> bool:
        """Whether both sides are of the lengths that a close translation has."""
        part = self.part
        ratio = (part.en_end - part.en_start) / max(part.zh_end - part.zh_start, 1)
        return 1.3 < ratio < 6

    def _by_words(self, zh: list[Cue], en: list[Cue], denials: Denials) -> tuple[list[Cue], list[Cue], list[Cue]]:
        """Takes the pairs that deny the same word. What is left of both sides, and the Chinese ones that were taken."""
        taken: list[Cue] = []
        used: list[Cue] = []
        for cue in zh:
            found = denials.of_chinese(cue)
            by = next((one for one in found.by if one in en), None)
            if by is not None:
                en = [one for one in en if one is not by]
                used.append(by)
            if by is not None or any(one in used for one in found.by):
                taken.append(cue)
        return [cue for cue in zh if cue not in taken], en, taken

    def _by_count(self, zh: list[Cue], strong: list[Cue], denials: Denials) -> tuple[list[Cue], list[Cue], list[Cue]]:
        """One negation for one, the nearest first; what is left over are those whose words the other side affirms."""
        rank = {cue: denials.of_chinese(cue).verdict == AFFIRMED for cue in zh}
        ranked = {cue: denials.of_english(cue) == AFFIRMED for cue in strong}
        pairs = sorted(
            (rank[one] + ranked[other], self._apart(one, other), one, other) for one in zh for other in strong
        )
        left, right = set(zh), set(strong)
        for _, _, one, other in pairs:
            if one in left and other in right:
                left.discard(one)
                right.discard(other)
        return (
            [cue for cue in zh if cue not in left],
            [cue for cue in zh if cue in left],
            [cue for cue in strong if cue in right],
        )

    def _undone(self) -> tuple[Cue, ...]:
        """包括但不限于 and *including but limited to*: what belonged to a set phrase is gone."""
        part = self.part
        return tuple(
            Cue(found.start(), found.end(), found[0], "told")
            for zh, en in UNDONE
            if (found := zh.search(self.zh, part.zh_start, part.zh_end))
            and en.search(self.en, part.en_start, part.en_end)
        )

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

    def _still_lost(self, lost: list[Cue], matched: list[Cue], denials: Denials) -> list[Cue]:
        """Forgives what one English negation says for two Chinese ones: no A, B or C; may be sold only with consent."""
        text = self.zh[self.part.zh_start : self.part.zh_end]
        en = self.en[self.part.en_start : self.part.en_end]
        if _CONDITION.search(text):
            sure = [cue for cue in lost if denials.of_chinese(cue).verdict == AFFIRMED]
            lost = [cue for cue in lost if cue not in sure]
            if len(lost) > 1 and ALONE.search(en):
                lost = lost[2:]
            elif len(lost) == 1 and ONLY.search(en):
                lost = []
            lost = sorted(sure + lost)
        still: list[Cue] = []
        known = list(matched)
        if any("超过" in cue.text for cue in matched) and _OR_OVER.search(en):
            lost = [cue for cue in lost if "超过" not in cue.text]  # one *not* for two limits
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

    def _is_condition(self, cue: Cue, added: list[Cue]) -> bool:
        """*No admission without a ticket* for 凭票入场: both negations together set a condition."""
        return any(
            two.text.lower() == "without" and one is not two and cue in (one, two) and 0 < two.start - one.end < 60
            for one in added
            for two in added
        )

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
            if cue.text.lower() not in _PLAIN and AT_MOST.search(text) and _OVER.search(self.en, cue.end, cue.end + 60):
                continue  # 不超过 and *nobody works more than*
            if cue.text.lower() == "no" and "从无到有" in text:
                continue
            if self._is_condition(cue, added) and _CONDITION_ZH.search(text):
                continue
            if _ONLY_ZH.search(text) and _ONLY_EN.match(self.en, cue.end):
                continue
            still.append(cue)
        return still
