"""Direction words of one sentence put together with those of the other language, and what is left over.

Words of the same way are paired first, by subject, class and place. What remains is told only if it contradicts: a
Chinese word of one way and an English one of the other, neither of which anything else explains.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.checks.direction import direction_words as lexicon
from compiler.checks.direction.subjects import INVERTIBLE
from compiler.checks.direction.turns import Turn, clause_en, clause_zh, has_any, subjects, without

#: More words than these are no sentence, and are not compared.
_MOST = 40
#: How far apart, in relative place, a Chinese word may stand that explains an English one.
_EXPLAINS = 0.6
#: How much nearer a word must stand that contradicts than one that agrees by way alone.
_NEARER = 0.25
#: An English class that a Chinese one contradicts by more than its name: 延长 and *reduced*.
_ALSO = {"q": "qw", "l": "lq", "w": "wq", "k": "kq", "s": "s", "g": "g", "h": "hq", "t": "t"}
#: Of a time or a distance, longer is more.
_LENGTHS = re.compile("时|期|天|年|距离|长度|里程|寿命")


class Sides(NamedTuple):
    """A sentence of both languages: the whole texts, and the bounds of the sentence in each."""

    zh: str
    en: str
    first: tuple[int, int]
    second: tuple[int, int]

    def apart(self, zh: Turn, en: Turn) -> float:
        """How far apart two words stand, each by its place in its own sentence: 0 to 1."""
        return abs(_share(zh.start, self.first) - _share(en.start, self.second))


def _share(at: int, bounds: tuple[int, int]) -> float:
    return (at - bounds[0]) / max(1, bounds[1] - bounds[0])


def contradictions(sides: Sides, zh: list[Turn], en: list[Turn]) -> list[tuple[Turn, Turn]]:
    """The words of a sentence that say the opposite of each other."""
    mine = [turn for turn in zh if turn.kind != "soft"]
    theirs = _without_homonyms(sides, [turn for turn in en if turn.kind != "soft"])
    if not mine or not theirs or len(zh) > _MOST or len(en) > _MOST:
        return []
    if len({turn.way for turn in mine + theirs}) == 1:
        return []
    free = _without_comparatives(sides, _without_changes(sides, mine, list(theirs)))
    left = _unpaired(sides, mine, free)
    if not left or not free:
        return []
    for soft in (turn for turn in zh if turn.kind == "soft"):
        if free:
            free.remove(min(free, key=lambda turn: sides.apart(soft, turn)))
    strong = [turn for turn in theirs if turn.kind != "weak"]
    is_balanced = len(mine) == len(strong) >= 2 and len(left) == 1
    free = _unexplained(sides, free, is_balanced=is_balanced)
    found: list[tuple[Turn, Turn]] = []
    for turn in left:
        against = [other for other in free if other.way == -turn.way and _may_contradict(sides, turn, other)]
        against.sort(key=lambda other: sides.apart(turn, other))
        other = _chosen(sides, turn, against, is_balanced=is_balanced and len(against) == 1)
        if other is not None:
            free.remove(other)
            found.append((turn, other))
    return found


def _without_homonyms(sides: Sides, en: list[Turn]) -> list[Turn]:
    chinese = sides.zh[sides.first[0] : sides.first[1]]
    here = [word for word, zh in lexicon.HOMONYMS if zh.search(chinese)]
    return [turn for turn in en if not any(word.match(sides.en[turn.start : turn.end].lower()) for word in here)]


def _without_changes(sides: Sides, zh: list[Turn], free: list[Turn]) -> list[Turn]:
    """The English words without the name of each change whose pace is told: growth slowed."""
    start, end = sides.first
    named = [turn for turn in zh if turn.kind == "pace"]
    spans = [(turn.start, turn.end) for turn in named]
    for one in lexicon.ZH_PACE.finditer(sides.zh, start, end):
        if not any(first <= one.start() < last for first, last in spans):
            change = 1 if one[0][0] in "增涨升" else -1
            named.append(Turn(one.start(), one.end(), change, "soft", "q", change))
    for turn in named:
        names = [
            other
            for other in free
            if other.way == turn.change and sides.en[other.start : other.end].lower() in lexicon.EN_CHANGE
        ]
        if names:
            free.remove(min(names, key=lambda other: sides.apart(turn, other)))
    return free


def _without_comparatives(sides: Sides, free: list[Turn]) -> list[Turn]:
    """The English words without the comparatives that 更 accounts for: 增加以获得更大对比度, *more contrast*."""
    start, end = sides.first
    for found in lexicon.ZH_COMPARATIVE.finditer(sides.zh, start, end):
        way = 1 if found["up"] else -1
        at = _share(found.start(), sides.first)
        told = [
            turn
            for turn in free
            if turn.way == way and sides.en[turn.start : turn.end].lower() in lexicon.EN_COMPARATIVE
        ]
        if told:
            free.remove(min(told, key=lambda turn: abs(_share(turn.start, sides.second) - at)))
    return free


def _unpaired(sides: Sides, zh: list[Turn], free: list[Turn]) -> list[Turn]:
    """The Chinese words without a counterpart of the same way; counterparts are taken out of `free`.

    A counterpart of no class and no subject in common is given back where a word of the other way contradicts it
    better: one of the same class, and nearer.
    """
    scored: list[tuple[float, bool, int, int]] = []
    for at, turn in enumerate(zh):
        known = subjects(clause_zh(sides.zh, turn))
        for to, other in enumerate(free):
            if turn.way == other.way and not _is_no_rendering(sides, turn, other):
                is_same = bool(known and has_any(known, clause_en(sides.en, other)))
                shared = set(turn.sort) & set(other.sort)
                is_close = is_same or bool(shared - {"q"}) or bool(shared and _is_plain(sides, other))
                score = -sides.apart(turn, other) + (1.5 if shared - {"q"} else 1.0 if shared else 0.0)
                score += 1.0 if is_same else 0.0
                score -= 0.15 if other.kind == "weak" else 0.0
                scored.append((score, is_close, at, to))
    scored.sort(reverse=True)
    taken: dict[int, int] = {}
    loose: set[int] = set()
    for _, is_close, at, to in scored:
        if at not in taken and to not in taken.values():
            taken[at] = to
            if not is_close:
                loose.add(at)
    left = [at for at in range(len(zh)) if at not in taken]
    given = set(taken.values())
    for at in loose:
        mine, other = zh[at], free[taken[at]]
        known = subjects(clause_zh(sides.zh, mine))
        for to, one in enumerate(free):
            if to in given or one.way == other.way or not _is_of_class(mine, one):
                continue
            is_plain = _is_plain(sides, one)
            is_same = is_plain and bool(known) and has_any(known, clause_en(sides.en, one))
            further = sides.apart(mine, other) - sides.apart(mine, one)
            is_like = is_plain or bool(set(one.sort) & set(mine.sort) - {"q"})
            if (is_same and further > 0) or (is_like and further > _NEARER):
                left.append(at)
                break
    for at in list(left):  # 扩张 took the *faster* that stands for 放慢
        mine = zh[at]
        for to in [taken[one] for one in loose if one in taken]:
            other = free[to]
            if other.way == -mine.way and set(other.sort) & set(mine.sort) - {"q"} and sides.apart(mine, other) < 0.3:
                given.discard(to)
    free[:] = [other for to, other in enumerate(free) if to not in given]
    return [zh[at] for at in sorted(set(left))]


def _is_plain(sides: Sides, en: Turn) -> bool:
    word = sides.en[en.start : en.end].lower()
    return word in lexicon.EN_PLAIN or word in lexicon.EN_FACT


def _is_no_rendering(sides: Sides, zh: Turn, en: Turn) -> bool:
    """改善 is no *increase*: what figures do renders no word of good and bad."""
    return zh.sort == "g" and sides.en[en.start : en.end].lower() in lexicon.EN_FACT


def _unexplained(sides: Sides, free: list[Turn], *, is_balanced: bool) -> list[Turn]:
    """The English words that no other Chinese word of the sentence accounts for, each of which accounts for one."""
    rest = lexicon.ZH_MOTION.sub("__", without(sides.zh[sides.first[0] : sides.first[1]]))
    left: list[Turn] = []
    used: set[int] = set()
    for other in free:
        word = sides.en[other.start : other.end].lower()
        is_fact = word in lexicon.EN_FACT
        if is_balanced:
            patterns = []
        elif is_fact:
            patterns = [lexicon.ZH_UP_FACT if other.way > 0 else lexicon.ZH_DOWN_FACT]
        else:
            patterns = [lexicon.ZH_UP if other.way > 0 else lexicon.ZH_DOWN]
        patterns += [
            lexicon.ZH_BY_CLASS[other.way, sort] for sort in other.sort if (other.way, sort) in lexicon.ZH_BY_CLASS
        ]
        hit = _nearest(patterns, rest, _share(other.start, sides.second), used)
        if hit is None:
            left.append(other)
        else:
            used.add(hit)
    return left


def _nearest(patterns: list[re.Pattern[str]], text: str, at: float, used: set[int]) -> int | None:
    hits = {one.start() for pattern in patterns for one in pattern.finditer(text)} - used
    hit = min(hits, key=lambda place: abs(place / max(1, len(text)) - at), default=None)
    return hit if hit is not None and abs(hit / max(1, len(text)) - at) < _EXPLAINS else None


def _may_contradict(sides: Sides, zh: Turn, en: Turn) -> bool:
    """Whether the two are about the same kind of thing: 加快 and *slower*, but not 加快 and *shorter*."""
    if en.kind == "weak":
        return False
    if en.kind == "compare" and zh.kind != "compare" and not sides.zh.startswith(("高出", "多出"), zh.start):
        return False
    if zh.kind == "pace":
        return True
    if "l" in en.sort and "q" in zh.sort and _LENGTHS.search(clause_zh(sides.zh, zh)):
        return True
    return _is_of_class(zh, en)


def _is_of_class(zh: Turn, en: Turn) -> bool:
    return bool(set("".join(_ALSO[sort] for sort in zh.sort)) & set(en.sort))


def _chosen(sides: Sides, zh: Turn, against: list[Turn], *, is_balanced: bool) -> Turn | None:
    """The one of these English words that stands for a Chinese one, if the evidence is good enough."""
    if not against:
        return None
    clause = clause_zh(sides.zh, zh)
    known = subjects(clause)
    same = [other for other in against if has_any(known, clause_en(sides.en, other))]
    if same:
        return same[0]
    if is_balanced:
        return against[0]
    english = sides.en[sides.second[0] : sides.second[1]]
    if known and not has_any(known, english) and INVERTIBLE.search(clause):
        return None
    for other in against:
        word = sides.en[other.start : other.end].lower()
        is_plain = word in lexicon.EN_PLAIN or word in lexicon.EN_FACT
        is_of_class = bool(set(zh.sort) & set(other.sort) - {"q"})
        if word in lexicon.EN_AMOUNT and zh.kind == "deed":
            continue
        if zh.kind in {"fact", "compare", "pace"} or is_plain or is_of_class:
            return other
    return None
