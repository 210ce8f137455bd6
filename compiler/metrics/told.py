"""What the metrics file says, as plain words: its texts without marks, its formulas with labels for keys."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from compiler import parse
from compiler.language import Bilingual, Lang
from compiler.metrics.formula import Call, Chain, Formula, Negative, Node, Number, Reference
from compiler.metrics.model import Metrics
from compiler.metrics.names import matching
from compiler.metrics.printing import print_value
from compiler.numerals import show_period
from compiler.numerals.exact import plain
from compiler.tree import Placeholder, plain_text, walk_inlines
from compiler.yamlfile import Scalar

#: Characters that a text without Markdown and placeholders does not hold.
_MARKS = frozenset("{*_`[\\&<")

_SIGNS: Mapping[str, str] = {"+": " + ", "-": " \u2212 ", "*": " × ", "/": " ÷ "}

_MEAN = Bilingual("{inner}的平均值", "mean of {inner}")
_CHANGE = Bilingual("{inner}较上期的变化", "change in {inner} on the period before")
_BEFORE = Bilingual("上期{label}", "{label} of the period before")
_DATED = Bilingual("{period}{label}", "{label} ({period})")
_COMMA = Bilingual("、", ", ")


def words(metrics: Metrics, text: Scalar, lang: Lang) -> str:
    """A text of the file without its Markdown, its placeholders printed."""
    if not set(text.text) & _MARKS:
        return text.text
    nodes, _ = parse.inline(text.text, text.span)
    shown = plain_text(nodes)
    for one in walk_inlines(nodes):
        if isinstance(one, Placeholder):
            value, _ = print_value(metrics, one.key, one.period, one.form, lang, one.span)
            if value is not None:
                shown = shown.replace("{{" + one.key + "}}", value.text, 1)
    return shown


def formula_words(metrics: Metrics, formula: Formula, lang: Lang) -> str:
    """A formula as its reader would say it: 女性董事人数 ÷ 董事人数. The parser bounds its depth."""
    return _said(metrics, formula.node, lang)


def _said(metrics: Metrics, node: Node, lang: Lang) -> str:
    match node:
        case Number(value=value):
            return _figure(value)
        case Reference():
            return _reference(metrics, node, lang)
        case Negative(inner=inner):
            return "\u2212" + _inside(metrics, inner, lang)
        case Chain(first=first, rest=rest):
            product = rest[0][0] in "*/"
            say = _inside if product else _said
            pieces = [say(metrics, first, lang)]
            for sign, term in rest:
                tight = product or (sign == "-" and isinstance(term, Chain))
                pieces += (_SIGNS[sign], (_inside if tight else _said)(metrics, term, lang))
            return "".join(pieces)
        case Call():
            return _call(metrics, node, lang)
        case _:
            assert_never(node)


def _inside(metrics: Metrics, node: Node, lang: Lang) -> str:
    """A term of a product: sums stand in brackets there, and so do labels that hold a sign of their own."""
    said = _said(metrics, node, lang)
    return f"({said})" if isinstance(node, Chain | Call) else said


def _call(metrics: Metrics, node: Call, lang: Lang) -> str:
    match node.name:
        case "ratio":
            over, under = (_inside(metrics, argument, lang) for argument in node.arguments)
            return over + _SIGNS["/"] + under
        case "sum":
            return _SIGNS["+"].join(_said(metrics, argument, lang) for argument in node.arguments)
        case "change":
            return _CHANGE[lang].format(inner=_said(metrics, node.arguments[0], lang))
        case _:
            inner = _COMMA[lang].join(_said(metrics, argument, lang) for argument in node.arguments)
            return _MEAN[lang].format(inner=inner)


def _reference(metrics: Metrics, node: Reference, lang: Lang) -> str:
    keys = matching(metrics, node.key) if node.is_glob else (node.key,)
    labels = (metrics.metrics[key].label[lang].text if key in metrics.metrics else key for key in keys)
    label = _SIGNS["+"].join(labels)
    if node.period == "previous":
        return _BEFORE[lang].format(label=label)
    if node.period:
        return _DATED[lang].format(label=label, period=show_period(node.period, lang))
    return label


def _figure(value: Fraction) -> str:
    """A number of the formula; a fraction that no decimal ends stays one."""
    under = value.denominator
    for prime in (2, 5):
        while under % prime == 0:
            under //= prime
    return plain(Decimal(value.numerator) / Decimal(value.denominator)) if under == 1 else str(value)
