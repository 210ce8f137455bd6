"""Parity: independent rules over an aligned pair of documents. One rule, one generator, no shared state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from compiler import svgtexts
from compiler.align import Reader, align
from compiler.book import Alignment, Pair, Segment
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
from compiler.checks.consistency import consistency
from compiler.checks.counted.rules import exchanged_names, magnitudes, other_things, unit_labels, weekdays
from compiler.checks.direction.rules import directions
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
from compiler.checks.latin import latin_names
from compiler.checks.negation.obligation import obligation_weakened, permission_hardened, prohibition_weakened
from compiler.checks.negation.rules import negation_added, negation_lost
from compiler.checks.pictures import in_shared_picture
from compiler.checks.qualifiers.rules import qualifiers
from compiler.checks.scripts import left_in_chinese, left_in_english
from compiler.checks.sentences.norms import Norms, usual_lengths
from compiler.checks.sentences.rules import lengths
from compiler.checks.sentences.strangers import other_words
from compiler.checks.surface import (
    alternative_texts,
    chinese_marks,
    doubled,
    ends,
    open_pairs,
    straight_quotes,
    wordless,
)
from compiler.checks.surface_zh import doubled_in_chinese, half_width_marks
from compiler.checks.tables import cell_spans, header_rows, table_columns
from compiler.checks.targets import code_blocks, code_spans, cross_references, footnotes, images, links
from compiler.checks.terms import banned_chinese, banned_terms, glossary_terms
from compiler.checks.view import View, view
from compiler.diagnostic import Diagnostic, Diagnostics
from compiler.glossary import NO_TERMS, Glossary
from compiler.parse import FILE_LIMIT
from compiler.source import Source, Span
from compiler.tree import Document, FrontMatter, Inline, Paragraph

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
    unit_labels,
    exchanged_names,
    other_things,
    magnitudes,
    dates,
    weekdays,
    attributes,
    metric_lines,
    footnotes,
    links,
    cross_references,
    images,
    code_spans,
    code_blocks,
    directions,
    qualifiers,
    negation_lost,
    negation_added,
    obligation_weakened,
    prohibition_weakened,
    permission_hardened,
    glossary_terms,
    banned_terms,
    banned_chinese,
    latin_names,
    doubled,
    chinese_marks,
    straight_quotes,
    open_pairs,
    ends,
    wordless,
    alternative_texts,
    left_in_english,
    half_width_marks,
    lengths,
    doubled_in_chinese,
    other_words,
)


def parity(
    alignment: Alignment,
    zh: Document,
    en: Document,
    *,
    period: str = "",
    reader: Reader | None = None,
    glossary: Glossary = NO_TERMS,
    norms: Norms | None = None,
) -> Diagnostics:
    """What the English says otherwise than the Chinese, in the order of the English.

    The documents are parsed ones: placeholders compare by key, period and form. `period` is the report's own, which a
    placeholder without a period means; for two loose files it is not known, and empty. `reader`
    is that of the alignment, if it is still there. `glossary` holds the terms that the English must use,
    `norms` what lengths are usual in the report of which this is a chapter.
    """
    if any(document.span.end - document.span.start > FILE_LIMIT for document in (zh, en)):
        return ()  # T006: one of them was not read, and says nothing about the other
    facts = view(alignment, zh, en, period, reader or Reader(), glossary, norms)
    found = list(whole_files(facts))
    if not found:
        found = [one for rule in RULES[1:] for one in rule(facts)]
    return _in_order(found)


def parity_of_texts(segments: Iterable[Segment], *, period: str = "", glossary: Glossary = NO_TERMS) -> Diagnostics:
    """As `parity`, for pairs of texts that stand side by side in one file and need no alignment."""
    both = [one for one in segments if one.zh_span is not None and one.en_span is not None and one.zh and one.en]
    if not both:
        return ()
    chinese, english = [_paragraph(one.zh) for one in both], [_paragraph(one.en) for one in both]
    pairs = tuple(Pair("matched", "paragraph", *pair) for pair in zip(chinese, english, strict=True))
    zh, en = _document(chinese), _document(english)
    facts = view(Alignment(zh.file, en.file, pairs), zh, en, period, Reader(), glossary)
    return _in_order(one for rule in RULES[1:] for one in rule(facts))


def _paragraph(words: tuple[Inline, ...]) -> Paragraph:
    return Paragraph(span=words[0].span.cover(words[-1].span), children=words)


def _document(blocks: list[Paragraph]) -> Document:
    file = blocks[0].span.file
    start = Span(file, 0, 0)
    return Document(file=file, span=start, front=FrontMatter(span=start), title=None, blocks=tuple(blocks))


#: A picture's labels stand where there is room for them.
_LAYOUT = frozenset({"P012", "P013", "P014"})


def parity_of_pictures(zh: Source, en: Source, *, glossary: Glossary = NO_TERMS) -> Diagnostics:
    """As `parity`, for the labels of an SVG in both languages, or of one that serves both."""
    if zh.file == en.file:
        return tuple(in_shared_picture(zh))
    chinese, english = svgtexts.read(zh), svgtexts.read(en)
    reader = Reader()
    found = parity(align(chinese, english, reader=reader), chinese, english, reader=reader, glossary=glossary)
    return tuple(one for one in found if one.code not in _LAYOUT)


def _in_order(found: Iterable[Diagnostic]) -> Diagnostics:
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.span.start, one.span.end, one.code)))


__all__ = ["RULES", "Rule", "consistency", "parity", "parity_of_pictures", "parity_of_texts", "usual_lengths"]
