"""Which segment of the report a translation belongs to, and whether it may replace what stands there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler import parse
from compiler.align.facts import count_han
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.exchange.incoming import Incoming, Piece
from compiler.exchange.tokens import (
    WEIGHTS,
    Token,
    balanced,
    hollow,
    keyed,
    numbered,
    plain,
    shape,
    spelled,
    tidied,
    tokens,
)
from compiler.exchange.units import Name, Unit
from compiler.source import Span
from compiler.translations import fold_spaces

#: Codes that a tool may have turned into plain text without anybody having touched them.
_PLAIN_CODES = frozenset({"x-metric", "x-note", "x-reference"})
_PLACEHOLDER = re.compile(r"\{\{[^{}\n]*\}\}")
_QUOTED = 24
_NOTHING: Counter[tuple[str, str]] = Counter()
_NOWHERE = Span("", 0, 0)


@dataclass(frozen=True, slots=True)
class Matched:
    """A translation that may be written. `told` is how the segment is called in messages."""

    unit: Unit
    target: tuple[Token, ...]
    span: Span
    told: str


@dataclass(frozen=True, slots=True)
class Refused:
    told: Diagnostic


def matched(
    now: Iterable[Unit], incoming: Iterable[Incoming]
) -> tuple[dict[tuple[str, str, int], Matched], list[Refused], int, int]:
    """What may be written, by segment; what may not; how many say what stands there; how many say nothing."""
    known = _Known(now)
    answers: dict[tuple[str, str, int], list[Matched]] = {}
    refused: list[Refused] = []
    unchanged = empty = 0
    for one in incoming:
        if not any(piece.role != "text" or fold_spaces(piece.text) for piece in one.pieces):
            empty += 1
            continue
        for unit in known.meant(one):
            result = _matched(unit, one, known.missing.get(unit.file, _NOTHING))
            if isinstance(result, Refused):
                refused.append(result)
            elif _copied(result):
                empty += 1
            elif one.chinese:  # a memory keeps what was said before; its last entry counts
                answers[unit.key] = [result]
            else:
                answers.setdefault(unit.key, []).append(result)
        if not known.found:
            refused.append(Refused(diagnostic("R122", one.span, text=_quoted("".join(p.text for p in one.pieces)))))
    taken: dict[tuple[str, str, int], Matched] = {}
    for key, told in answers.items():
        different = {shape(one.target): one for one in told}
        if len(different) > 1:
            first, *others = different.values()
            refused += (Refused(diagnostic("R128", one.span, text=one.told, related=_also(first))) for one in others)
        elif _says(told[0].unit) in different:
            unchanged += len(told)
        else:
            taken[key] = told[-1]
    return taken, refused, unchanged, empty


def _says(unit: Unit) -> str:
    return shape(unit.target)


def _also(first: Matched) -> tuple[Related, ...]:
    return (Related(first.span, "first"),)


def _copied(one: Matched) -> bool:
    """Whether a tool has only copied the Chinese into the place of the translation."""
    text = shape(one.target)
    return text != _says(one.unit) and text == shape(one.unit.source) and count_han(text) > 0


class _Known:
    """The report's segments, by all that one may be found by. `found` tells whether the last question had an answer."""

    def __init__(self, now: Iterable[Unit]) -> None:
        self.found = False
        #: By file, the codes of Chinese that has no English of its own: English of their neighbours may serve them.
        self.missing: dict[str, Counter[tuple[str, str]]] = {}
        self._by_key: dict[tuple[str, str, int], Unit] = {}
        self._anywhere: dict[tuple[str, int], list[Unit]] = {}
        self._by_chinese: dict[str, list[Unit]] = {}
        for unit in now:
            self._by_key[unit.key] = unit
            self._anywhere.setdefault((unit.name.zh, unit.name.ordinal), []).append(unit)
            self._by_chinese.setdefault(spelled(unit.source), []).append(unit)
            if not unit.target:
                self.missing.setdefault(unit.file, Counter()).update(keyed(unit.source))

    def meant(self, one: Incoming) -> Sequence[Unit]:
        if one.chinese:
            return self._of_memory(one)
        name = Name.read(one.name)
        self.found = name is not None
        if name is None:
            return ()
        unit = self._by_key.get((one.file, name.zh, name.ordinal))
        elsewhere = self._anywhere.get((name.zh, name.ordinal), [])
        if unit is None and len(elsewhere) == 1:  # its chapter has another name now
            unit = elsewhere[0]
        self.found = unit is not None
        return () if unit is None else (unit,)

    def _of_memory(self, one: Incoming) -> Sequence[Unit]:
        """A memory fills what is empty, and changes nothing."""
        self.found = True  # most of a memory is of no use to one report
        wanted = self._by_chinese.get(spelled(one.chinese), ())
        return [unit for unit in wanted if unit.standing.state == "missing"]


def _matched(unit: Unit, one: Incoming, missing: Counter[tuple[str, str]]) -> Matched | Refused:
    told = _quoted(plain(unit.source))
    made, invented = _tokens(unit, one.pieces)
    english = unit.standing.segment.en_span
    chinese = unit.standing.segment.zh_span
    related = tuple(
        Related(span, name) for span, name in ((chinese, "chinese"), (english, "english")) if span is not None
    )
    if shape(made) == _says(unit) and not invented:
        return Matched(unit, made, one.span, told)
    name = Name.read(one.name)
    if name is not None and name.en != unit.name.en:
        return Refused(diagnostic("R125", one.span, text=told, related=related))
    if invented:
        codes = ", ".join(dict.fromkeys(invented))
        return Refused(diagnostic("R124", one.span, text=told, codes=codes, related=related))
    if not balanced(made):
        return Refused(diagnostic("R127", one.span, text=told, related=related))
    if (link := hollow(made)) is not None:
        return Refused(diagnostic("R123", one.span, text=told, codes=f"[…]({link.key})", related=related))
    has, allowed = keyed(made), [keyed(unit.source), *([keyed(unit.target)] if unit.target else [])]
    if has not in allowed:
        lost, extra = allowed[0] - has, has - allowed[0]
        code = "R123" if lost else "R124"
        return Refused(diagnostic(code, one.span, text=told, codes=_listed(unit, lost or extra), related=related))
    if (keyed(unit.target) - has) & missing:  # this English says two Chinese blocks, and would lose one
        return Refused(diagnostic("R126", one.span, text=told, hints=("blocks",), related=related))
    return Matched(unit, made, one.span, told)


def _listed(unit: Unit, codes: Counter[tuple[str, str]]) -> str:
    texts = {(one.kind, one.key): one.text for one in (*unit.target, *unit.source)}
    return ", ".join(texts.get(code, code[1]) for code in codes.elements())


# ---------------------------------------------------------------- pieces as tokens


def _tokens(unit: Unit, pieces: Iterable[Piece]) -> tuple[tuple[Token, ...], list[str]]:
    """The pieces with every code as the report knows it, and the codes that it does not know."""
    made: list[Token] = []
    invented: list[str] = []
    codes = _Codes(unit)
    for piece in pieces:
        if piece.role == "text":
            for one in codes.in_text(piece.text):
                made.append(one)
                if one.role == "text":
                    invented += _PLACEHOLDER.findall(one.text)
            continue
        known = codes.find(piece)
        if known is None:
            invented.append(piece.text or f"<{piece.number}>")
        else:
            made.append(known)
    return tidied(made), invented


class _Codes:
    """The codes of a unit's two sides: by what they say, and by the number that they went out with."""

    def __init__(self, unit: Unit) -> None:
        left, right = numbered(unit.source, unit.target)
        self._by_text: dict[tuple[str, str], Token] = {}
        self._by_number: dict[tuple[str, str], Token] = {}
        for one, number in (*zip(unit.target, right, strict=True), *zip(unit.source, left, strict=True)):
            if one.role != "text":
                self._by_text.setdefault((one.role, _tight(one.text)), one)
                self._by_number.setdefault((one.role, str(number)), one)
        plain_codes = [one for one in self._by_text.values() if one.kind in _PLAIN_CODES]
        self._plain: Mapping[str, Token] = {one.text: one for one in plain_codes}
        longest = sorted(map(re.escape, self._plain), key=len, reverse=True)
        self._pattern = re.compile("|".join(longest)) if longest else None

    def find(self, piece: Piece) -> Token | None:
        if not piece.text.strip():
            return self._by_number.get((piece.role, piece.number))
        numbered_so = self._by_number.get((piece.role, piece.number))
        if numbered_so is not None and _tight(numbered_so.text) == _tight(piece.text):
            return numbered_so  # of two links, both of which open with a bracket, the one meant
        kind = WEIGHTS.get(piece.text.strip())
        if kind is not None and piece.role in ("open", "close"):
            return Token(piece.role, piece.text.strip(), kind)
        return self._by_text.get((piece.role, _tight(piece.text))) or self._in_another_form(piece)

    def _in_another_form(self, piece: Piece) -> Token | None:
        """The same metric, printed as English needs it."""
        read = tokens(parse.inline(piece.text.strip(), _NOWHERE)[0]) if piece.role == "code" else ()
        known = {(one.kind, one.key) for one in self._by_text.values()}
        return read[0] if len(read) == 1 and read[0].role == "code" and (read[0].kind, read[0].key) in known else None

    def in_text(self, text: str) -> Iterator[Token]:
        """Text, with the codes that stand in it as plain characters."""
        at = 0
        for found in self._pattern.finditer(text) if self._pattern else ():
            if found.start() > at:
                yield Token("text", text[at : found.start()])
            yield self._plain[found[0]]
            at = found.end()
        if at < len(text):
            yield Token("text", text[at:])


def _tight(text: str) -> str:
    return "".join(text.split())


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
