"""Rules about length: is a sentence missing from the English, or one too many?

Nothing here understands a word. English letters are set against Han characters, by the report's own habit: its median
and its scatter, for each kind of text. Only what is far beyond both is told, as a question to the translator.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.align.facts import count_han
from compiler.checks.scripts import is_chinese
from compiler.checks.sentences.alone import MOST, Sentence, Step, anchored, ladder, sentences
from compiler.checks.sentences.clauses import lost_half
from compiler.checks.sentences.norms import Norm, letters, log_ratio
from compiler.checks.sentences.stretches import stretches
from compiler.checks.view import Said, View
from compiler.checks.words import noun, short
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span

#: Expected English letters below which a text is too short to be judged: about 18 Han characters, and 12 where a
#: sentence is missing, because the number of sentences is evidence too.
_ENOUGH, _ENOUGH_SHORT = 56.0, 36.0
#: How far from usual a length must be, in standard deviations, and as a logarithm: half as much again.
_FAR, _FAR_LOG = 3.6, 0.5
#: How far where sentences also do not pair, and by how much that must be the likelier story: for one that is missing,
#: and for one that was added. Where Chinese has commas, English often begins a new sentence.
_MISSING, _ADDED = (1.2, 2.0), (1.8, 2.0)
#: How likely it must be that the last clause of a sentence was not translated.
_LOST_HALF = 2.5
#: A Chinese sentence of fewer characters may well be in another sentence's English.
_SENTENCE = 5


def lengths(view: View) -> Iterator[Diagnostic]:
    """The English of a segment is far too short or too long for the Chinese, or a sentence has no counterpart.

    Half a paragraph may be missing. Compare them; translate what is missing, delete what the Chinese does not say.
    """
    for said in view.said:
        before = letters(said.zh.text, "zh") if said.segment.status == "matched" and said.en.text else 0.0
        if before < _ENOUGH_SHORT or not count_han(said.zh.text) or is_chinese(said.en.text):
            continue
        norm, after = view.norms.of(said.segment.kind), letters(said.en.text, "en")
        deviation = norm.deviation(before, after)
        if deviation < 0 or before >= _ENOUGH:
            alone = _alone(said, norm, deviation)
            if alone is not None:
                yield _sentence(said, *alone)
                continue
        if before >= _ENOUGH and abs(deviation) > _FAR and abs(log_ratio(before, after) - norm.centre) > _FAR_LOG:
            yield _whole(said, deviation, before)
            continue
        half = _half(said, norm) if deviation < 0 else None
        if half is not None:
            yield half


def _alone(said: Said, norm: Norm, deviation: float) -> tuple[tuple[Sentence, ...], Span | None, bool] | None:
    """The sentences that have no counterpart, and where their English would be; None if they all may have one."""
    short_of = deviation < 0
    off, likelier = _MISSING if short_of else _ADDED
    if abs(deviation) < off:
        return None
    zh, en = said.zh.text, said.en.text
    both = "；" in zh and ";" in en
    # The side that has fewer sentences may have used a semicolon for a full stop.
    before, after = sentences(zh, "zh", both or not short_of), sentences(en, "en", both or short_of)
    before, after = anchored(before, after, zh, en)
    more, fewer = (before, after) if short_of else (after, before)
    if len(more) < 2 or len(more) < len(fewer) or len(more) > MOST:
        return None
    told = ladder(before, after, norm, (1, 0) if short_of else (0, 1))
    lost = [step for step in told.steps if step.i == step.i2 or step.j == step.j2]
    if not lost or ladder(before, after, norm, None).cost - told.cost < likelier:
        return None
    found = tuple(one for step in lost for one in (before[step.i : step.i2] if short_of else after[step.j : step.j2]))
    if short_of and max(count_han(zh[one.start : one.end]) for one in found) < _SENTENCE:
        return None
    return found, _place(said, after, lost[0]) if short_of else None, short_of


def _half(said: Said, norm: Norm) -> Diagnostic | None:
    """The last clause of a sentence, where its English ends too early."""
    zh, en = said.zh.text, said.en.text
    cut = stretches(zh, en)
    if len(cut) > MOST or not all(one.plain for one in cut):
        return None
    for one in cut:
        lost = lost_half(zh[one.zh_start : one.zh_end], en[one.en_start : one.en_end], norm)
        if lost is not None and lost.score > _LOST_HALF:
            start, end = one.zh_start + lost.start, one.zh_start + lost.end
            told = en[one.en_start : one.en_end]
            first = one.en_start + len(told) - len(told.lstrip())
            place, chinese = said.en.locate(first, one.en_start + len(told.rstrip())), said.zh.locate(start, end)
            related = said.chinese if chinese is None else (Related(chinese, "chinese"),)
            text = zh[start:end].strip("。；！ ")
            return diagnostic("P160", place or said.at, hints=("translate",), related=related, zh=short(text))
    return None


def _place(said: Said, en: tuple[Sentence, ...], lost: Step) -> Span | None:
    """The English beside which a missing sentence belongs: the one before it, or else the one after."""
    if not en:
        return None
    beside = en[max(lost.j - 1, 0)]
    text = said.en.text[beside.start : beside.end]
    return said.en.locate(beside.start + len(text) - len(text.lstrip()), beside.start + len(text.rstrip()))


def _sentence(said: Said, alone: tuple[Sentence, ...], place: Span | None, short_of: bool) -> Diagnostic:
    run = said.zh if short_of else said.en
    text = "".join(run.text[one.start : one.end] for one in alone).strip()
    span = run.locate(alone[0].start, alone[-1].start + len(run.text[alone[-1].start : alone[-1].end].rstrip()))
    if short_of:
        related = said.chinese if span is None else (Related(span, "chinese"),)
        return diagnostic("P160", place or said.at, hints=("translate",), related=related, zh=short(text))
    return diagnostic("P161", span or said.at, hints=("delete",), related=said.chinese, en=short(text))


def _whole(said: Said, deviation: float, expected: float) -> Diagnostic:
    name = noun(said.segment.kind)
    ratio = letters(said.en.text, "en") / expected
    told = {"what": name.en, "what_zh": name.zh, "share": round(100 * ratio)}
    code, hint = ("P158", "translate") if deviation < 0 else ("P159", "delete")
    return diagnostic(code, said.at, hints=(hint,), related=said.chinese, **told)
