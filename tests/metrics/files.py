"""Small metrics files for the tests of this folder."""

from __future__ import annotations

from textwrap import dedent, indent

from compiler.codes import CODES
from compiler.diagnostic import Diagnostics, hint_texts, message
from compiler.language import Lang
from compiler.metrics import Metrics, load, print_value
from compiler.source import Source, Span

AT = Span("content/zh/01-a.md", 10, 20)


def read(text: str, *, current: str = "2023", rounding: str = "half-up") -> tuple[Metrics, list[str]]:
    """A whole file, and what was found in it as `line:column CODE words under the span`."""
    source = Source("content/metrics.yaml", dedent(text).lstrip("\n"))
    metrics, found = load(source, current=current, rounding=rounding)
    complete(found)
    return metrics, [told(source, one.code, one.span) for one in found]


def told(source: Source, code: str, span: Span) -> str:
    line, column = source.position(span.start)
    return f"{line}:{column} {code} {source.text[span.start : span.end]}".rstrip()


def complete(found: Diagnostics) -> None:
    """Every message and hint can be told in both languages."""
    for one in found:
        for ui in ("zh", "en"):
            assert message(one, CODES[one.code], ui)
            assert all(hint_texts(one, CODES[one.code], ui))


def metrics(body: str, *, current: str = "2023", rounding: str = "half-up") -> Metrics:
    """The metrics of a `metrics:` body, which must be right."""
    loaded, found = read(f"schema: 1\nmetrics:\n{indent(dedent(body), '  ')}", current=current, rounding=rounding)
    assert found == []
    return loaded


def one(values: str, unit: str = "CNY", more: str = "") -> tuple[Metrics, list[str]]:
    """A file of one metric, `a.b`; `values` and `more` are one line each."""
    lines = [
        "schema: 1",
        "metrics:",
        "  a.b:",
        "    label: {zh: 甲, en: A}",
        f"    unit: '{unit}'",
        f"    values: {values}",
    ]
    return read("\n".join([*lines, *([f"    {more}"] if more else [])]) + "\n")


def printed(loaded: Metrics, placeholder: str, lang: Lang, *, signed: bool = False, after: str = "") -> str:
    """A placeholder such as `a.b@2022:change` as printed, or its codes where nothing can be."""
    rest, _, form = placeholder.partition(":")
    key, _, period = rest.partition("@")
    value, found = print_value(loaded, key, period, form, lang, AT, signed=signed, after=after)
    complete(found)
    assert (value is None) == any(one.code != "M068" for one in found)
    return " ".join(one.code for one in found) if value is None else value.text
