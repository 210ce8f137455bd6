"""Formulas and assertions: a small grammar of our own, parsed to plain data; nothing is ever handed to Python.

    sum      = product (("+" | "-") product)*
    product  = factor (("*" | "/") factor)*
    factor   = "-" factor | number ["%"] | key ["@" period] | name "(" sum ("," sum)* ")" | "(" sum ")"
    asserted = sum ("=" | "<=" | ">=" | "<" | ">") sum

A key may end in `.*`, inside `sum()` and `mean()`. A period is one of the file's, or `previous`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.numerals.calendar import parse_period
from compiler.numerals.exact import DIGIT_LIMIT
from compiler.source import Span
from compiler.yamlfile import Scalar

#: Names of functions and how many arguments each takes (0: one or more).
FUNCTIONS = {"sum": 0, "mean": 0, "ratio": 2, "change": 1}

Relation = Literal["=", "<=", ">=", "<", ">"]
DEPTH_LIMIT = 32


@dataclass(frozen=True, slots=True)
class Number:
    value: Fraction
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """A metric, or all that a glob covers. An empty period is the one that is being computed."""

    key: str
    period: str
    span: Span

    @property
    def is_glob(self) -> bool:
        return self.key.endswith(".*")


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    arguments: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Chain:
    """A sum or a product: a first term, then operators with theirs; flat, so long sums need no depth."""

    first: Node
    rest: tuple[tuple[str, Node], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Negative:
    inner: Node
    span: Span


Node: TypeAlias = Number | Reference | Call | Chain | Negative


@dataclass(frozen=True, slots=True)
class Formula:
    text: str
    node: Node
    span: Span


@dataclass(frozen=True, slots=True)
class Assertion:
    text: str
    left: Node
    relation: Relation
    right: Node
    span: Span


_TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?![0-9.,]*[A-Za-z_0-9]))"
    r"|(?P<key>[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*(?:\.\*)?)(?:@(?P<period>[0-9A-Za-z-]+))?"
    r"|(?P<relation><=|>=|=|<|>)|(?P<mark>[-+*/(),%×÷−])"
)
_SAME = {"×": "*", "÷": "/", "−": "-"}


def parse_formula(text: Scalar) -> Staged[Formula | None]:
    """The formula of a YAML text; M033 where it is none."""
    parser = _Parser(text)
    try:
        node = parser.sum(0)
        parser.expect_end()
    except _SyntaxError as error:
        return None, (error.found,)
    return Formula(text.text, node, text.span), ()


def parse_assertion(text: Scalar) -> Staged[Assertion | None]:
    parser = _Parser(text)
    try:
        left = parser.sum(0)
        relation = parser.relation()
        right = parser.sum(0)
        parser.expect_end()
    except _SyntaxError as error:
        return None, (error.found,)
    return Assertion(text.text, left, relation, right, text.span), ()


def references(node: Node) -> Iterator[Reference]:
    """Every metric that a formula names, in order."""
    stack = [node]
    while stack:
        inner = stack.pop()
        match inner:
            case Reference():
                yield inner
            case Call(arguments=arguments):
                stack.extend(reversed(arguments))
            case Chain(first=first, rest=rest):
                stack.extend(term for _, term in reversed(rest))
                stack.append(first)
            case Negative(inner=negated):
                stack.append(negated)
            case Number():
                pass


class _SyntaxError(Exception):
    """Leaves the descent; never leaves this module."""

    def __init__(self, found: Diagnostic) -> None:
        self.found = found


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    period: str
    span: Span


class _Parser:
    def __init__(self, text: Scalar) -> None:
        self.source = text
        self.at = 0
        self.tokens: list[_Token] = []
        position, exact = 0, len(text.text) == text.span.end - text.span.start
        while position < len(text.text):
            if text.text[position].isspace():
                position += 1
                continue
            found = _TOKEN.match(text.text, position)
            end = found.end() if found else position + 1
            span = text.span
            if exact:
                span = Span(text.span.file, text.span.start + position, text.span.start + end)
            kind = (found.lastgroup or "") if found else "other"
            if found and found["key"]:
                self.tokens.append(_Token("key", found["key"], found["period"] or "", span))
            else:
                word = text.text[position:end]
                self.tokens.append(_Token(kind, _SAME.get(word, word), "", span))
            position = end

    def peek(self) -> str:
        return self.tokens[self.at].text if self.at < len(self.tokens) else ""

    def next(self) -> _Token:
        if self.at >= len(self.tokens):
            end = self.source.span.end
            raise self.fault(Span(self.source.span.file, end, end), "")
        self.at += 1
        return self.tokens[self.at - 1]

    def fault(self, span: Span, text: str, hint: str = "") -> _SyntaxError:
        shown = text or "the end"
        zh = text or "结尾"
        return _SyntaxError(diagnostic("M033", span, text=shown, text_zh=zh, hints=(hint,) if hint else ("grammar",)))

    def expect(self, text: str) -> _Token:
        token = self.next()
        if token.text != text:
            raise self.fault(token.span, token.text)
        return token

    def expect_end(self) -> None:
        if self.at < len(self.tokens):
            token = self.tokens[self.at]
            raise self.fault(token.span, token.text, "relation" if token.kind == "relation" else "")

    def relation(self) -> Relation:
        token = self.next()
        match token.text:
            case "=" | "<=" | ">=" | "<" | ">" as relation:
                return relation
            case _:
                raise self.fault(token.span, token.text)

    def sum(self, depth: int) -> Node:
        return self.chain(("+", "-"), depth)

    def chain(self, operators: tuple[str, ...], depth: int) -> Node:
        inner = self.product if operators == ("+", "-") else self.factor
        first = inner(depth)
        rest: list[tuple[str, Node]] = []
        while self.peek() in operators:
            operator = self.next().text
            rest.append((operator, inner(depth)))
        return Chain(first, tuple(rest), first.span.cover(rest[-1][1].span)) if rest else first

    def product(self, depth: int) -> Node:
        return self.chain(("*", "/"), depth)

    def factor(self, depth: int) -> Node:
        token = self.next()
        if depth > DEPTH_LIMIT:
            raise self.fault(token.span, token.text, "deep")
        if token.text == "-":
            inner = self.factor(depth + 1)
            return Negative(inner, token.span.cover(inner.span))
        if token.text == "(":
            inner = self.sum(depth + 1)
            self.expect(")")
            return inner
        if token.kind == "number":
            return self.number(token)
        if token.kind != "key":
            raise self.fault(token.span, token.text)
        if self.peek() == "(":
            return self.call(token, depth)
        if token.period and token.period != "previous" and parse_period(token.period) is None:
            raise self.fault(token.span, token.period, "period")
        return Reference(token.text, token.period, token.span)

    def number(self, token: _Token) -> Node:
        if sum(character.isdecimal() for character in token.text) > DIGIT_LIMIT:
            raise _SyntaxError(diagnostic("M021", token.span, limit=DIGIT_LIMIT))
        value = Fraction(token.text.replace(",", ""))
        if self.peek() == "%":
            return Number(value / 100, token.span.cover(self.next().span))
        return Number(value, token.span)

    def call(self, name: _Token, depth: int) -> Node:
        if name.text not in FUNCTIONS or name.period:
            raise self.fault(name.span, name.text, "functions")
        self.expect("(")
        arguments = [self.sum(depth + 1)]
        while self.peek() == ",":
            self.next()
            arguments.append(self.sum(depth + 1))
        close = self.expect(")")
        if FUNCTIONS[name.text] not in (0, len(arguments)):
            raise self.fault(name.span, name.text, "arguments")
        return Call(name.text, tuple(arguments), name.span.cover(close.span))
