"""P100 and P101: the English says up where the Chinese says down, or leaves the direction out.

First by the figure that the words stand at; then by what is left in the sentence, where a Chinese word of one way and
an English word of the other have no counterpart; then by the subject, where all words of both clauses are clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.checks.beside import Group, Spot, groups, place, sentence, sentences
from compiler.checks.direction import direction_words as lexicon
from compiler.checks.direction.antonyms import by_antonym
from compiler.checks.direction.matching import Sides, contradictions
from compiler.checks.direction.subjects import INVERTIBLE
from compiler.checks.direction.turns import (
    Turn,
    chinese_turns,
    clause_before,
    clause_zh,
    english_turns,
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
    "[升涨增扩提加长高宽充好大多快新降跌减落缩滑浮弱低慢窄少小短缓水于过如及早调压削萎节恶流差盈亏口值游限推延拓顺逆紧松左右上下零轻重强暖冷领胜赢输]"
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
        told += self._by_antonym(told)
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
        if zh is None or zh.kind in {"soft", "pace"}:
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
            after = next((turn for turn in turns if 0 <= turn.start - spot.end <= 2), None)
            if (
                after is not None
                and text[after.start - 1 : after.start] != "，"
                and text[after.end : after.end + 1] in "至到为"
            ):
                return after  # 由15天缩短为5天
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
            if to is None and (beyond := _BEYOND_EN.match(text, spot.end)) and spot.kind in {"share", "points"}:
                way = 1 if beyond["word"].lower() in {"above", "over", "ahead"} else -1
                return Turn(beyond.start("word"), beyond.end("word"), way, "fact")
            return before[-1] if to else self._by_so_much(spot, before)
        said = (turn for turn in turns if turn.start < word.end and word.start < turn.end)
        found = next(said, None)
        if found is None and (
            chinese or text[word.start : word.end].lower() not in {"up", "down"}
        ):  # take up is no rise
            found = Turn(word.start, word.end, word.way, "fact")
        return found

    def _by_so_much(self, spot: Spot, before: list[Turn]) -> Turn | None:
        """*trails the city average by 7 points*: the only way of the clause before the figure."""
        text = self.said.en.text
        if not _BY_EN.search(text[max(0, spot.start - 24) : spot.start]):
            return None
        within = range_en(text, Turn(spot.start, spot.end, 0, ""))
        beside = [turn for turn in before if turn.start in within and turn.kind != "soft"]
        return beside[-1] if len({turn.way for turn in beside}) == 1 else None

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
        if not INVERTIBLE.search(clause):
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
                told += contradictions(Sides(zh_text, en_text, (start, end), (first, last)), zh, en)

    def _is_plain(self, en: Turn) -> bool:
        return self.said.en.text[en.start : en.end].lower() in lexicon.EN_PLAIN | lexicon.EN_FACT

    def _by_antonym(self, told: list[tuple[Turn, Turn]]) -> list[tuple[Turn, Turn]]:
        """What words of two ends say otherwise, where no other finding stands."""
        found: list[tuple[Turn, Turn]] = []
        for zh, en in by_antonym(self.said.zh.text, self.said.en.text):
            taken = [one for pair in told + found for one in pair]
            if not any(zh.start < one.end and one.start < zh.end for one in taken[::2]) and not any(
                en.start < one.end and one.start < en.end for one in taken[1::2]
            ):
                found.append((zh, en))
        return found

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
            known = [one for one in known if len(re.findall(one[0], zh_text)) == 1]
            if not known:
                continue
            if len({turn.way for turn in self.zh if turn.start in range_zh(zh_text, zh)}) != 1:
                continue
            named = [list(re.finditer(rf"\b(?:{one[1]})", en_text, re.IGNORECASE)) for one in known]
            alone = [places[0] for places in named if len(places) == 1]
            if not alone:
                continue
            beside = [turn for turn in self.en if alone[0].start() in range_en(en_text, turn)]
            if len(beside) == 1 and beside[0].way != zh.way and _is_firm(zh, beside[0]):
                told.append((zh, beside[0]))
        if len(told) < 2:  # one alone is rather another way to say it
            told.clear()


def _is_firm(zh: Turn, en: Turn) -> bool:
    return en.kind == "strong" or (en.kind == zh.kind == "compare")


_TO_EN = re.compile(
    r" (?:(?:(?:by|from) [^,;:()]{1,40} )?(?:to|by)|from)(?: (?:a|an|about|nearly|over|around|some|approximately|almost"
    r"|more than|just))* ?",
    re.IGNORECASE,
)
_BY_EN = re.compile(r"\bby (?:(?:about|nearly|almost|over|some|around|more than|at least|an?) )?$", re.IGNORECASE)
#: *15% above normal*: the figure is how much one thing goes beyond another.
_BEYOND_EN = re.compile(
    r" (?:or so )?(?P<word>above|over|ahead of|below|under|beneath|short of|behind) (?!(?:the )?age\b)(?:[a-z]+)",
    re.IGNORECASE,
)
