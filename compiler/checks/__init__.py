"""Parity: independent rules over an aligned pair of documents. One rule, one generator, no shared state."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from compiler.align.features import Reader
from compiler.book import Alignment
from compiler.checks.blocks import (
    extra_blocks,
    merged_blocks,
    missing_blocks,
    moved_blocks,
    other_kind,
    split_blocks,
    surplus_words,
    untranslated_words,
)
from compiler.checks.facts import (
    dates,
    extra_figures,
    figure_factors,
    figure_units,
    figure_values,
    missing_figures,
    percentage_points,
    placeholder_forms,
    placeholder_periods,
    placeholders,
    typed_placeholders,
)
from compiler.checks.files import whole_files
from compiler.checks.form import attributes, heading_levels, ids, lists, metric_lines
from compiler.checks.scripts import left_in_chinese
from compiler.checks.tables import cell_spans, header_rows, table_columns
from compiler.checks.targets import code_blocks, code_spans, cross_references, footnotes, images, links
from compiler.checks.view import View, view
from compiler.diagnostic import Diagnostic, Diagnostics
from compiler.parse import FILE_LIMIT
from compiler.tree import Document

Rule = Callable[[View], Iterator[Diagnostic]]

#: Every rule, in the order of their codes. `whole_files` goes first: where it finds anything, the others say nothing.
RULES: tuple[Rule, ...] = (
    whole_files,
    missing_blocks,
    extra_blocks,
    moved_blocks,
    split_blocks,
    merged_blocks,
    untranslated_words,
    surplus_words,
    left_in_chinese,
    heading_levels,
    other_kind,
    ids,
    table_columns,
    header_rows,
    cell_spans,
    lists,
    placeholders,
    placeholder_periods,
    placeholder_forms,
    typed_placeholders,
    figure_values,
    figure_factors,
    missing_figures,
    extra_figures,
    percentage_points,
    figure_units,
    dates,
    attributes,
    metric_lines,
    footnotes,
    links,
    cross_references,
    images,
    code_spans,
    code_blocks,
)


def parity(
    alignment: Alignment, zh: Document, en: Document, *, period: str = "", reader: Reader | None = None
) -> Diagnostics:
    """What the English says otherwise than the Chinese, in the order of the English.

    The documents are parsed ones: placeholders compare by key, period and form. `period` is the report's own, which a
    placeholder without a period means; for two loose files it is not known, and empty. `reader`
    is that of the alignment, if it is still there.
    """
    if any(document.span.end - document.span.start > FILE_LIMIT for document in (zh, en)):
        return ()  # T006: one of them was not read, and says nothing about the other
    facts = view(alignment, zh, en, period, reader or Reader())
    found = list(whole_files(facts))
    if not found:
        found = [one for rule in RULES[1:] for one in rule(facts)]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.span.start, one.span.end, one.code)))


__all__ = ["RULES", "Rule", "parity"]
