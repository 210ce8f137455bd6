"""Words of two ends, and English that names the other end than the Chinese: 更高 as *lower*, 顺差 as *deficit*."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.beside import sentences
from compiler.checks.direction import direction_words as lexicon
from compiler.checks.direction.antonym_words import ANTONYMS, DIMENSIONS
from compiler.checks.direction.turns import Turn


def by_antonym(zh_text: str, en_text: str) -> Iterator[tuple[Turn, Turn]]:
    """更高 as *lower*, 放宽 as *tightened*, sentence by sentence."""
    chinese, english = sentences(zh_text, "zh"), sentences(en_text, "en")
    if len(chinese) != len(english):
        chinese, english = [(0, len(zh_text))], [(0, len(en_text))]
    for zh, en in zip(chinese, english, strict=True):
        yield from _exchanged(zh_text, en_text, zh, en)
        yield from _other_end(zh_text, en_text, zh, en)


def _exchanged(zh_text: str, en_text: str, zh: tuple[int, int], en: tuple[int, int]) -> Iterator[tuple[Turn, Turn]]:
    """A word of one end that English tells once too seldom, and one of the other end once too often."""
    for one in DIMENSIONS:
        for end, other in ((0, 1), (1, 0)):
            mine = list(one.zh[end].finditer(zh_text, *zh))
            if not mine:
                continue
            said = list(one.en[other].finditer(en_text, *en))
            said = [word for word in said if not _is_idle(en_text, word.start())]
            told = sum(1 for _ in one.en[end].finditer(en_text, *en)) if said else 0
            if not said or told >= len(mine):
                continue
            accounted = sum(1 for _ in one.zh[other].finditer(zh_text, *zh))
            accounted = accounted or sum(1 for _ in one.zh_also[other].finditer(zh_text, *zh))
            if len(said) <= accounted:
                continue
            at = _share(mine[-1 if told else 0].start(), zh)
            word = min(said, key=lambda other: abs(_share(other.start(), en) - at))
            reach = abs(_share(word.start(), en) - at) + _NEARER
            answers = [
                found
                for found in one.answers[end].finditer(en_text, *en)
                if abs(_share(found.start(), en) - at) < reach
            ]
            if len(mine) <= told + len(answers):
                continue
            way = 1 if end == 0 else -1
            yield Turn(*mine[0].span(), way, "deed"), Turn(*word.span(), -way, "strong")


#: How much further off than the wrong word an answer counts, as a share of the sentence.
_NEARER = 0.3


def _share(at: int, bounds: tuple[int, int]) -> float:
    return (at - bounds[0]) / max(1, bounds[1] - bounds[0])


def _other_end(zh_text: str, en_text: str, zh: tuple[int, int], en: tuple[int, int]) -> Iterator[tuple[Turn, Turn]]:
    """Only where the Chinese says nothing of the other end, nor English of this."""
    (start, end), (first, last) = zh, en
    for ends in ANTONYMS:
        here = ends.zh.search(zh_text, start, end)
        if here is None or ends.other_zh.search(zh_text, start, end):
            continue
        there = [one for one in ends.opposite.finditer(en_text, first, last) if not _is_idle(en_text, one.start())]
        if len(there) == 1 and not ends.same.search(en_text[first : there[0].start()] + en_text[there[0].end() : last]):
            way = 1 if ends.other_zh.search("少") else -1
            yield Turn(*here.span(), way, "deed"), Turn(*there[0].span(), -way, "strong")
            break


def _is_idle(text: str, at: int) -> bool:
    ahead = text[max(0, at - 40) : at]
    return bool(
        lexicon.EN_PARTICLE_AFTER.match(text, at)
        or lexicon.EN_DENIED.search(ahead)
        or lexicon.EN_AT_FIGURE.match(text, at)
    )
