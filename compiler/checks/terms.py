"""Rules about the glossary: its terms and names in the English, and the forms that it bans in either language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from compiler.align.facts import HOLE
from compiler.checks.phrases import LIGHT, Match, Word, holds, matches, shape, stem, words
from compiler.checks.sentences.stretches import stretches
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.glossary import Hit, Term

#: How English points back at a name told before.
_POINTING = {
    "body": re.compile(
        r"\b(?:it|its|itself|they|their|them|we|our|us|ours|both|the (?:company|group|bank|fund|firm|corporation"
        r"|institution|agency|authority|ministry|commission|committee|bureau|centre|center|association|foundation"
        r"|university|school|hospital|institute|party|parties|two|three|former|latter))\b",
        re.I,
    ),
    "person": re.compile(
        r"\b(?:he|his|him|she|her|they|their|them|the [a-z]+(?:man|woman|er|or|ist|ee|ant|ent))\b", re.I
    ),
    "place": re.compile(r"\b(?:it|its|there|here|the (?:city|region|area|province|county|site|park|town))\b", re.I),
}
_PARTY = re.compile(r"[a-z]{3,}(?:er|or|ee|ant|party)")
_PRONOUN = re.compile(r"\b(?:it|its|they|their|them|who|whose|he|his|him|she|her)\b", re.I)
_COUNTED = re.compile(f"(?:总?数|为|达|共|有|约)+{HOLE}")  # a count, whose English unit is often the noun itself
_ITS_KIND = re.compile(
    r"\b(?:it|its|the (?:laws?|acts?|regulations?|measures|rules|provisions|standards?|guidelines?|guidance|guide"
    r"|notice|policy|policies|plan|goals?|products?|systems?|platform|devices?|unit|machine|appliance|app|service|series"
    r"|report|award|prize|title))\b",
    re.I,
)

#: What may stand before a head that needs no other word.
_DETERMINERS = LIGHT | frozenset(
    ["this", "these", "that", "those", "such", "both", "all", "any", "each", "every", "no", "some", "other", "total"]
)


def glossary_terms(view: View) -> Iterator[Diagnostic]:
    """A term or a name is told in other words than those of the glossary, so that readers take it for another.

    Inflection, spelling on both sides of the Atlantic, hyphens, lists and, for plain terms, other parts of speech are
    no difference. A name that was told just before may be pointed back at: `the Ministry`, `its`.
    """
    for found in _missing(view):
        yield _diagnostic("P130" if found.term.is_name else "P131", found)


def banned_terms(view: View) -> Iterator[Diagnostic]:
    """The English uses words that the glossary bans: for this term, or anywhere. Write those that it gives."""
    for said, used in _segments(view):
        for hit in used.hits:
            for match in _banned(said.en.text, used, hit.term):
                yield _banned_at(said, match, hit.term, _chinese(said, hit))
    never = _never_table(view.glossary.terms)
    if never:
        for said in view.said:
            if said.en.text:
                yield from _never(never, said)


def banned_chinese(view: View) -> Iterator[Diagnostic]:
    """The Chinese itself uses a form that the glossary gives up for another."""
    for said, used in _segments(view):
        for hit in used.hits:
            if hit.banned:
                place = said.zh.locate(hit.start, hit.end)
                if place is not None:
                    words_used = said.zh.text[hit.start : hit.end]
                    yield diagnostic("P133", place, hints=("write",), zh=words_used, term=hit.term.zh)


# ---------------------------------------------------------------- what a segment uses


class Used(NamedTuple):
    """The terms of a Chinese segment, each once, how often each stands there, and the English as words."""

    hits: tuple[Hit, ...]
    times: Counter[str]
    words: tuple[Word, ...]


class Missing(NamedTuple):
    said: Said
    hit: Hit
    at: Match | None  # the English words that stand in its place, as far as can be told
    hint: str = "write"

    @property
    def term(self) -> Term:
        return self.hit.term


def _segments(view: View) -> Iterator[tuple[Said, Used]]:
    if not view.glossary.terms:
        return
    for said in view.said:
        if said.en.text and said.zh.text != said.en.text:
            hits = _hits(view, said)
            if hits:
                once = {(hit.term.zh, hit.banned): hit for hit in reversed(hits)}
                count = Counter(hit.term.zh for hit in hits)
                yield said, Used(tuple(reversed(once.values())), count, _words(said.en.text))


def _hits(view: View, said: Said) -> list[Hit]:
    """The terms of a Chinese segment. What stands within a title of its own, 《…》, is the title's matter."""
    hits: list[Hit] = []
    titles = [match.span() for match in _TITLES.finditer(said.zh.text)] if "《" in said.zh.text else []
    for hit in view.glossary.find(said.zh.text):
        inside = any(start < hit.start and hit.end < end - 1 for start, end in titles)
        inside = inside or any(start + 1 < hit.start and hit.end < end for start, end in titles)
        if not inside:
            hits.append(hit)
    return hits


_TITLES = re.compile(r"《[^《》]*》")


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[Word, ...]:
    return words(text)


def _missing(view: View) -> Iterator[Missing]:
    before: list[frozenset[str]] = [frozenset(), frozenset(), frozenset()]
    for said, used in _segments(view):
        for hit in {hit.term.zh: hit for hit in used.hits}.values():
            found = _judge(said, used, hit, frozenset().union(*before))
            if found is not None:
                yield found
        before = [*before[1:], frozenset(hit.term.zh for hit in used.hits)]


def _judge(said: Said, used: Used, hit: Hit, before: frozenset[str]) -> Missing | None:
    term, text = hit.term, said.en.text
    if any(holds(used.words, text, shape(form), name=term.is_name) for form in term.english):
        if term.exact:
            return _capitals(said, used, hit)
        return _misspelt(said, used, hit) or _once_wrong(said, used, hit)
    if next(_banned(text, used, term), None) is not None:
        return None  # P132 says it
    near = _near(used.words, term)
    if near is None and _points_back(said, hit, before):
        return None
    if not term.is_name and _COUNTED.match(said.zh.text, hit.end) and HOLE in text:
        return None  # 商户为{{ merchants.active }}: the English figure prints its own noun
    if not term.is_name and (_head_alone(used.words, term) or _label(said, used.words, hit)):
        return None
    return Missing(said, hit, near)


def _points_back(said: Said, hit: Hit, before: frozenset[str]) -> bool:
    """Whether a name that was told just before is only pointed at, or is the report's own, printed from its key.

    Contracts do the same with their parties, the lessee and the licensor.
    """
    term = hit.term
    if not term.is_name:
        party = term.zh in before and _PARTY.fullmatch(term.en.lower()) is not None
        return party and _PRONOUN.search(said.en.text) is not None
    stored = term.kind == "body" and any(one.key.startswith("report.") for one in said.en.placeholders)
    pointing = _POINTING.get(term.kind, _ITS_KIND)
    return stored or (term.zh in before and pointing.search(said.en.text) is not None)


def _head_alone(text: tuple[Word, ...], term: Term) -> bool:
    """Whether a compound is told by its head, without another word in place of the others: `these risks`."""
    told = [word.text for word in _words(term.en)]
    head = stem(told[told.index("of") - 1 if "of" in told[1:] else -1])
    if sum(word not in LIGHT for word in told) < 2:
        return False
    return any(
        stem(word.text) == head
        and (not at or text[at - 1].sentence != word.sentence or text[at - 1].text in _DETERMINERS)
        and (at + 1 == len(text) or text[at + 1].text != "of")
        for at, word in enumerate(text)
    )


def _label(said: Said, text: tuple[Word, ...], hit: Hit) -> bool:
    """Whether a short label tells a longer Chinese compound, and the term in it by its head: 固定期限劳动合同."""
    heavy = shape(hit.term.en).heavy
    if said.segment.kind not in {"cell", "term", "item", "heading"} or not 1 < len(text) <= len(heavy):
        return False
    return hit.start > 0 and stem(text[-1].text) == stem(heavy[-1])


def _misspelt(said: Said, used: Used, hit: Hit) -> Missing | None:
    """Another mention of a name that is told, with a letter or two wrong, or a word where the Chinese repeats it."""
    if not hit.term.is_name:
        return None
    told = sum(1 for form in hit.term.english for _ in matches(used.words, shape(form)))
    repeated = 0 < told < used.times[hit.term.zh]
    near = _near(used.words, hit.term) if repeated else _near(used.words, hit.term, _MISSPELT, whole=True)
    return None if near is None or _is_another(used, near) else Missing(said, hit, near)


def _once_wrong(said: Said, used: Used, hit: Hit) -> Missing | None:
    """A term that is right once and wrong once: a sentence of its own has it in the Chinese, and not in the English,
    where neither a pronoun nor the head of the term alone stands for it."""
    if hit.term.is_name or used.times[hit.term.zh] < 2:
        return None
    zh, en = said.zh.text, said.en.text
    for one in stretches(zh, en):
        if not one.plain or hit.term.zh not in zh[one.zh_start : one.zh_end]:
            continue
        told = en[one.en_start : one.en_end]
        heard = tuple(word for word in used.words if one.en_start <= word.start < one.en_end)
        if any(holds(heard, told, shape(form), name=hit.term.is_name) for form in hit.term.english):
            continue
        counted = HOLE in told and hit.term.zh + HOLE in zh[one.zh_start : one.zh_end]  # it prints its own noun
        if counted or _PRONOUN.search(told) or _head_alone(heard, hit.term) or _STANDS_FOR.search(told):
            continue
        near = _near(heard, hit.term)
        if near is None or not _is_another(used, near):
            return Missing(said, hit, near)
    return None


#: What points back at a thing of the sentence before.
_STANDS_FOR = re.compile(r"\b(?:this|these|that|those|such|same|both|one|ones|former|latter|we|our|us)\b", re.I)


def _is_another(used: Used, near: Match) -> bool:
    """Whether words that are like a name belong to another term of the segment."""
    spans = [match for hit in used.hits for form in hit.term.english for match in matches(used.words, shape(form))]
    return any(start < near.end and near.start < end for start, end in spans)


def _capitals(said: Said, used: Used, hit: Hit) -> Missing | None:
    """The first place of a term whose capitals are others; a whole segment in capitals is a matter of type."""
    text = said.en.text
    if text.isupper():
        return None
    found = [match for form in hit.term.english for match in matches(used.words, shape(form))]
    if not found or any(_exact(text, match, form) for match in found for form in hit.term.english):
        return None
    return Missing(said, hit, min(found), "capitals")


def _exact(text: str, match: Match, form: str) -> bool:
    told = text[match.start : match.end]
    begins = not text[: match.start].rstrip(" “‘\"'(*") or text[: match.start].rstrip()[-1:] in ".!?:"
    return told.startswith(form) or (begins and told[:1].lower() + told[1:] == form[:1].lower() + form[1:])


def _diagnostic(code: str, found: Missing) -> Diagnostic:
    said, hit, at, hint = found
    place = said.en.locate(*at) if at is not None else None
    told = said.en.text[at.start : at.end] if at is not None else ""
    if not told:
        hint = "missing"
    hints = (hint, "also") if hit.term.also and hint != "capitals" else (hint,)
    return diagnostic(
        code,
        place or said.at,
        hints=hints,
        related=_chinese(said, hit),
        zh=said.zh.text[hit.start : hit.end],
        en=hit.term.en,
        told=told,
        also=", ".join(hit.term.also),
    )


def _chinese(said: Said, hit: Hit) -> tuple[Related, ...]:
    place = said.zh.locate(hit.start, hit.end)
    return said.chinese if place is None else (Related(place, "chinese"),)


# ---------------------------------------------------------------- what stands in place of a term


#: The share of a term's words that others must have, misspelt ones counting less, to stand in its place.
_ALIKE = 0.45

#: Every word is there, one or more of them misspelt.
_MISSPELT = 0.8


def _near(text: tuple[Word, ...], term: Term, alike: float = _ALIKE, *, whole: bool = False) -> Match | None:
    """The words most like the term, and not it: some of its own with a stranger among them, or misspelt ones.

    `whole` asks for every word, however it is spelt: two laws may differ by one word and be two laws.
    """
    best: tuple[float, Match] | None = None
    for form in (term.en, *term.also):
        wanted = shape(form).heavy
        heavy = tuple(word for word in text if not word.is_light)
        for start in range(len(heavy)):
            window = heavy[start : start + len(wanted)]
            if len(window) < len(wanted) or window[0].sentence != window[-1].sentence:
                continue
            likeness = _likeness(wanted, window, whole)
            if alike <= likeness < 1 and (best is None or likeness > best[0]):
                best = likeness, Match(window[0].start, window[-1].end)
    return best[1] if best else None


def _likeness(wanted: Sequence[str], window: Sequence[Word], whole: bool) -> float:
    total = 0.0
    for one, word in zip(wanted, window, strict=True):
        alike = _alike(one, word.text)
        if whole and not alike:
            return 0.0
        total += alike
    return total / len(wanted)


@lru_cache(maxsize=1 << 16)  # the words of a report's names meet its other words again and again
def _alike(one: str, other: str) -> float:
    if stem(one) == stem(other):
        return 1.0
    one, other = stem(one), stem(other)
    limit = 1 if len(one) < 8 else 2
    return 0.8 if len(one) > 4 and abs(len(one) - len(other)) <= limit and distance(one, other, limit) <= limit else 0.0


def distance(one: str, other: str, limit: int) -> int:
    """How many letters must be put in, left out, changed or exchanged with their neighbour; `limit` + 1 if more."""
    previous: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        following = [at]
        for to, counterpart in enumerate(other, 1):
            cost = min(row[to] + 1, following[to - 1] + 1, row[to - 1] + (letter != counterpart))
            if at > 1 and to > 1 and letter == other[to - 2] and counterpart == one[at - 2]:
                cost = min(cost, previous[to - 2] + 1)
            following.append(cost)
        if min(following) > limit:
            return limit + 1
        previous, row = row, following
    return row[-1]


# ---------------------------------------------------------------- banned forms


def _banned(text: str, used: Used, term: Term) -> Iterator[Match]:
    """Where a banned form stands that is not part of a permitted one."""
    for form in term.banned:
        yield from _standing(text, used.words, form, term.english)


def _standing(text: str, told: tuple[Word, ...], form: str, permitted: Sequence[str]) -> Iterator[Match]:
    folded = shape(form).stems
    if any(shape(one).stems == folded or shape(one).joined == shape(form).joined for one in permitted):
        # It differs by a capital or a hyphen: only as it is typed is it meant.
        capital = form.lower() in {one.lower() for one in permitted}
        pattern = re.compile(rf"(?<!\w){re.escape(form)}(?:e?s)?(?!\w)", 0 if capital else re.IGNORECASE)
        for typed in pattern.finditer(text):
            yield Match(*typed.span())
        return
    right = [match for one in permitted for match in matches(told, shape(one))]
    for match in matches(told, shape(form)):
        if not any(start <= match.start and match.end <= end for start, end in right):
            yield match


def _never(table: Mapping[str, list[tuple[str, Term]]], said: Said) -> Iterator[Diagnostic]:
    told = _words(said.en.text)
    for key in {stem(word.text) for word in told} & table.keys():
        for form, term in table[key]:
            for match in _standing(said.en.text, told, form, term.english):
                yield _banned_at(said, match, term, said.chinese)


@lru_cache(maxsize=4)
def _never_table(terms: tuple[Term, ...]) -> Mapping[str, list[tuple[str, Term]]]:
    """Forms that no English may hold, by their first word."""
    table: dict[str, list[tuple[str, Term]]] = {}
    for term in terms:
        for form in term.never:
            if stems := shape(form).stems:
                table.setdefault(stems[0], []).append((form, term))
    return table


def _banned_at(said: Said, match: Match, term: Term, related: tuple[Related, ...]) -> Diagnostic:
    return diagnostic(
        "P132",
        said.en.locate(*match) or said.at,
        hints=("write",),
        related=related,
        told=said.en.text[match.start : match.end],
        zh=term.zh,
        en=term.en,
    )
