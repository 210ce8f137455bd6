"""P100 and P101: the English says up where the Chinese says down, or leaves the direction out.

First by the figure that the words stand at; then by what is left in the sentence, where a Chinese word of one way and
an English word of the other have no counterpart; then by the subject, where all words of both clauses are clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.checks import direction_words as lexicon
from compiler.checks.antonyms import by_antonym
from compiler.checks.beside import Group, Spot, groups, place, sentence, sentences
from compiler.checks.turns import (
    Turn,
    chinese_turns,
    clause_before,
    clause_en,
    clause_zh,
    english_turns,
    has_any,
    names_any,
    range_en,
    range_zh,
    subjects,
    without,
)
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.numerals.directions import word_of

_GATE_ZH = re.compile(
    "[升涨增扩提加长高宽充好大多快新降跌减落缩滑浮弱低慢窄少小短缓水于过如及早调压削萎节恶流差盈亏口值游限推延拓]"
)
_GATE_EN = re.compile(r"[A-Za-z]")
_ANY_WAY = re.compile(
    r"[+\-\u2212±↑↓▲▼]|\b(?:chang\w*|compar\w*|from|another|additional|add\w*|extra|plus|off|discount\w*|ahead|behind"
    r"|doubl\w*|tripl\w*|half|differ\w*|premium|gap|against|versus|vs|times|beyond|exceed\w*|outpac\w*"
    r"|positive|negative|increment\w*|better|worse|efficien\w*|optimi\w*|recycl\w*"
    r"|surplus|deficit|turn\w*|variation|fluctuat\w*|rebat\w*|bonus\w*|inflat\w*|apprecia\w*|deprecia\w*)\b",
    re.IGNORECASE,
)


def directions(view: View) -> Iterator[Diagnostic]:
    """Revenue *fell* 12% for 收入增长12%: the correct figure makes the false sentence believable."""
    for said in view.said:
        if _GATE_ZH.search(said.zh.text) and _GATE_EN.search(said.en.text):
            yield from _Segment.of(said).findings()


@dataclass(slots=True)
class _Segment:
    said: Said
    zh: list[Turn]
    en: list[Turn]

    @classmethod
    def of(cls, said: Said) -> _Segment:
        return cls(said, chinese_turns(said.zh.text), english_turns(said.en.text))

    def findings(self) -> Iterator[Diagnostic]:
        told: list[tuple[Turn, Turn]] = []
        lost: list[tuple[Turn, Spot]] = []
        self._by_figure(told, lost)
        self._by_sentence(told)
        if not told:
            self._by_subject(told)
        if not told:
            told += by_antonym(self.said.zh.text, self.said.en.text)
        for zh, en in told:
            yield self._finding("P100", zh, en.start, en.end)
        for zh, spot in lost:
            yield self._finding("P101", zh, spot.start, spot.end)

    def _finding(self, code: str, zh: Turn, start: int, end: int) -> Diagnostic:
        said = self.said
        related = said.zh.locate(zh.start, zh.end)
        return diagnostic(
            code,
            place(said.en, start, end, said.at),
            hints=("up" if zh.way > 0 else "down",),
            related=said.chinese if related is None else (Related(related, "chinese"),),
            zh=said.zh.text[zh.start : zh.end],
            en=said.en.text[start:end].strip("\ufffc ") or "…",
        )

    # ------------------------------------------------------------ by the figure

    def _by_figure(self, told: list[tuple[Turn, Turn]], lost: list[tuple[Turn, Spot]]) -> None:
        """Takes the words of paired figures out of both lists, whether they agree or not."""
        if not self.said.figures.pairs and not self.said.zh.placeholders:
            return
        for group in groups(self.said):
            if len(group.zh) == len(group.en) == 1 and group.zh[0].kind not in {"date", "time", "code", "ordinal"}:
                self._figure(group, told, lost)

    def _figure(self, group: Group, told: list[tuple[Turn, Turn]], lost: list[tuple[Turn, Spot]]) -> None:
        zh_spot, en_spot = group.zh[0], group.en[0]
        zh = self._turn_at(zh_spot, self.said.zh.text, self.zh, chinese=True)
        en = self._turn_at(en_spot, self.said.en.text, self.en, chinese=False)
        if zh is None or zh.kind == "soft":
            return
        if en is None:
            if (other := self._in_clause(zh, en_spot)) is not None:
                told.append((zh, other))
                self.zh = [turn for turn in self.zh if turn is not zh]
                self.en = [turn for turn in self.en if turn is not other]
                return
            if zh_spot.kind in {"share", "points"} and self._is_lost(zh, zh_spot, en_spot):
                self.zh = [turn for turn in self.zh if turn is not zh]
                lost.append((zh, en_spot))
            return
        if en.kind != "soft" and zh.way != en.way:
            if self._is_reversed(zh, en):
                return
            told.append((zh, en))
        self.zh = [turn for turn in self.zh if turn is not zh]
        self.en = [turn for turn in self.en if turn is not en]

    def _turn_at(self, spot: Spot, text: str, turns: list[Turn], *, chinese: bool) -> Turn | None:
        word = word_of(text, spot.start, spot.end, "zh" if chinese else "en")
        if word is None and chinese:
            before = [turn for turn in turns if turn.end <= spot.start]
            to = (
                re.fullmatch("了?[至到为]?了?(?:约|近|超过|逾|人民币)? ?", text[before[-1].end : spot.start])
                if before
                else None
            )
            return before[-1] if to else None
        if word is None:
            before = [turn for turn in turns if turn.end <= spot.start]
            to = re.fullmatch(_TO_EN, text[before[-1].end : spot.start]) if before else None
            return before[-1] if to else None
        said = (turn for turn in turns if turn.start < word.end and word.start < turn.end)
        found = next(said, None)
        if found is None and (
            chinese or text[word.start : word.end].lower() not in {"up", "down"}
        ):  # take up is no rise
            found = Turn(word.start, word.end, word.way, "fact")
        return found

    def _in_clause(self, zh: Turn, spot: Spot) -> Turn | None:
        """The only word of the clause that holds the English figure, if nothing in the Chinese goes that way."""
        text = self.said.en.text
        within = range_en(text, Turn(spot.start, spot.end, 0, ""))
        beside = [turn for turn in self.en if turn.start in within]
        if len(beside) != 1 or beside[0].kind != "strong" or beside[0].way == zh.way or not self._is_plain(beside[0]):
            return None
        chinese = self.said.zh.text
        if any(turn.way == beside[0].way or turn.kind == "soft" for turn in self.zh):
            return None
        hidden = lexicon.ZH_UP if beside[0].way > 0 else lexicon.ZH_DOWN
        return None if hidden.search(without(clause_zh(chinese, zh))) else beside[0]

    def _is_lost(self, zh: Turn, spot: Spot, en: Spot) -> bool:
        text = self.said.en.text
        if self.en or english_turns(text) or self.said.zh.text[zh.end : spot.start].strip("了约近超过逾 "):
            return False
        return not _ANY_WAY.search(text[: en.start] + " " + text[en.end :])

    def _is_reversed(self, zh: Turn, en: Turn) -> bool:
        """效率提高30% as *30% less time*: the subject can be turned round, and its name is not there."""
        clause = clause_before(self.said.zh.text, zh.end)
        if not lexicon.INVERTIBLE.search(clause):
            return False
        floor, ceiling = sentence(self.said.en.text, en.start, "en")
        return not names_any(clause, self.said.en.text[floor:ceiling])

    # ------------------------------------------------------------ by what is left

    def _by_sentence(self, told: list[tuple[Turn, Turn]]) -> None:
        zh_text, en_text = self.said.zh.text, self.said.en.text
        if not self.zh or not self.en:
            return
        chinese, english = sentences(zh_text, "zh"), sentences(en_text, "en")
        if len(chinese) != len(english):
            chinese, english = [(0, len(zh_text))], [(0, len(en_text))]
        for (start, end), (first, last) in zip(chinese, english, strict=True):
            zh = [turn for turn in self.zh if start <= turn.start < end]
            en = [turn for turn in self.en if first <= turn.start < last]
            if zh and en:
                self._leftovers(zh, en, zh_text[start:end], en_text[first:last], told)

    def _leftovers(
        self, zh: list[Turn], en: list[Turn], chinese: str, english: str, told: list[tuple[Turn, Turn]]
    ) -> None:
        """A maximal matching of equal ways, facts first; then what contradicts is what neither side explains."""
        rest = without(chinese)
        ordered = len(zh) > 1 and _in_order(zh, en)[0] is not None
        for way in (1, -1):
            mine = [turn for turn in zh if turn.way == way and turn.kind != "soft"]
            weak = sum(turn.way == way and _is_weak(turn, self.said.en.text) for turn in en)
            hidden = len((lexicon.ZH_UP_WEAK if way > 0 else lexicon.ZH_DOWN_WEAK).findall(rest)) if weak else 0
            theirs = sum(turn.way == way for turn in en) - min(weak, hidden)
            compared = any(turn.kind == "compare" or self.said.zh.text.startswith("高出", turn.start) for turn in mine)
            facts = any(turn.kind != "deed" for turn in mine)
            paced = any(self._chinese(turn) in lexicon.ZH_PACES for turn in mine)
            opposite = [
                turn
                for turn in en
                if turn.way == -way
                and (turn.kind == "strong" or (turn.kind == "compare" and compared))
                and (paced or self._english(turn) not in lexicon.EN_PACE)
                and (facts or self._english(turn) not in lexicon.EN_AMOUNT)
            ]
            surplus = len(opposite) - sum(turn.way == -way or turn.kind == "soft" for turn in zh)
            if all(self._is_plain(turn) for turn in opposite):  # 改善 is no *increase*
                surplus += sum(turn.way == -way and self._is_better(turn) for turn in zh)
            if len(mine) <= theirs or surplus <= 0:
                continue
            if ordered:  # equally many words, and one that differs: nothing is left to be explained
                self._choose(mine, opposite, 1, zh, en, english, told)
                continue
            surplus -= _explained(opposite, [turn for turn in en if turn.way == -way], rest, self.said.en.text)
            if surplus > 0:
                self._choose(mine, opposite, min(len(mine) - theirs, surplus), zh, en, english, told)

    def _choose(
        self,
        mine: list[Turn],
        opposite: list[Turn],
        count: int,
        zh: list[Turn],
        en: list[Turn],
        english: str,
        told: list[tuple[Turn, Turn]],
    ) -> None:
        """The pairs that stand at the same subject, or in the same place of equally many, or the only ones there"
        " are."""
        found: list[tuple[Turn, Turn]] = []
        ordered = _in_order(zh, en)
        for one in mine:
            known = subjects(clause_zh(self.said.zh.text, one))
            free = [other for other in opposite if other not in [taken for _, taken in found]]
            same = [other for other in free if has_any(known, clause_en(self.said.en.text, other))]
            only = bool(free)
            free.sort(key=lambda other: abs(_share(self.said.en.text, other) - _share(self.said.zh.text, one)))
            if same:
                found.append((one, same[0]))
            elif known and not has_any(known, english) and lexicon.INVERTIBLE.search(clause_zh(self.said.zh.text, one)):
                continue
            elif one is ordered[0] and ordered[1] in free:
                found.append((one, ordered[1]))
            elif (one.kind != "deed" and only) or (only and self._is_plain(free[0])):
                found.append((one, free[0]))
        told += found[:count]

    def _is_plain(self, en: Turn) -> bool:
        return self._english(en) in lexicon.EN_PLAIN | lexicon.EN_FACT

    def _is_better(self, zh: Turn) -> bool:
        return self._chinese(zh) in lexicon.ZH_BETTER

    def _english(self, turn: Turn) -> str:
        return self.said.en.text[turn.start : turn.end].lower()

    def _chinese(self, turn: Turn) -> str:
        return self.said.zh.text[turn.start : turn.end]

    # ------------------------------------------------------------ by the subject

    def _by_subject(self, told: list[tuple[Turn, Turn]]) -> None:
        """收入增长，成本下降 against *revenue fell and costs rose*: nothing is left over, and both are wrong."""
        zh_text, en_text = self.said.zh.text, self.said.en.text
        if len(self.zh) < 2 or len(self.en) < 2:
            return
        for zh in self.zh:
            if zh.kind == "soft":
                continue
            clause = clause_zh(zh_text, zh)
            known = subjects(clause)
            if len(known) != 1 or len(re.findall(known[0][0], zh_text)) != 1:
                continue
            if len({turn.way for turn in self.zh if turn.start in range_zh(zh_text, zh)}) != 1:
                continue
            named = list(re.finditer(rf"\b(?:{known[0][1]})", en_text, re.IGNORECASE))
            if len(named) != 1:
                continue
            beside = [turn for turn in self.en if named[0].start() in range_en(en_text, turn)]
            if len(beside) == 1 and beside[0].kind == "strong" and beside[0].way != zh.way:
                told.append((zh, beside[0]))
        if len(told) < 2:  # one alone is rather another way to say it
            told.clear()


def _is_weak(turn: Turn, text: str) -> bool:
    return turn.kind == "weak" or text[turn.start : turn.end].lower() in lexicon.EN_BETTER


def _share(text: str, turn: Turn) -> float:
    """How far on in the text a word stands, from 0 to 1."""
    return turn.start / max(1, len(text))


def _explained(opposite: list[Turn], every: list[Turn], rest: str, english: str) -> int:
    """How many English words of a way the Chinese accounts for by other words than those of direction."""
    way = opposite[0].way
    facts = [turn for turn in opposite if english[turn.start : turn.end].lower() in lexicon.EN_FACT]
    if len(facts) == len(opposite):
        hidden = lexicon.ZH_UP_FACT if way > 0 else lexicon.ZH_DOWN_FACT
    else:
        hidden = lexicon.ZH_UP if way > 0 else lexicon.ZH_DOWN
    return max(0, len(hidden.findall(rest)) - (len(every) - len(opposite)))


def _in_order(zh: list[Turn], en: list[Turn]) -> tuple[Turn | None, ...]:
    """The only place in which equally many words of both languages differ."""
    left = [turn for turn in zh if turn.kind != "soft"]
    right = [turn for turn in en if turn.kind in {"strong", "compare"}]
    if len(left) != len(right):
        return (None,)
    wrong = [(one, other) for one, other in zip(left, right, strict=True) if one.way != other.way]
    return wrong[0] if len(wrong) == 1 else (None,)


_TO_EN = re.compile(
    r" (?:(?:by|from) [^,;:()]{1,40} )?(?:to|by)(?: (?:a|an|about|nearly|over|around|some|approximately|almost|more"
    r" than|just))* ?",
    re.IGNORECASE,
)
