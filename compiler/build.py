"""The pipeline, whole and pure: a report's files in, findings and the bytes of every document out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from compiler import (
    disclosure,
    drafting,
    frameworks,
    freshness,
    glossary,
    images,
    overrides,
    pagination,
    parse,
    project,
    prose,
    refs,
    theme,
    translations,
    yamltexts,
)
from compiler import metrics as figures
from compiler.align import Reader, align
from compiler.book import Alignment, Book
from compiler.checks import parity_of_pictures
from compiler.comparing import Beside, Compared, at_once, between, compare
from compiler.diagnostic import Diagnostic, Diagnostics, Finding, Severity, diagnostic
from compiler.freshness import Freshness
from compiler.glossary import NO_TERMS, Glossary
from compiler.intake import Intake
from compiler.labels import LABELS
from compiler.language import LANGS, Lang
from compiler.overrides import Overrides
from compiler.project import ChapterEntry, Report
from compiler.resolve import Scope
from compiler.settle import Material, settle
from compiler.source import Files, Source, Sources, Span
from compiler.theme import Theme
from compiler.tree import Comment, Container, Document, walk
from compiler.waivers import Waived, judge

THEME_FILE = "assets/theme.toml"

#: A page that is asked for and not known.
_NO_PAGE = "T112"


@dataclass(frozen=True, slots=True)
class Options:
    """What to print. `only` names chapters by stem; empty means all."""

    langs: tuple[Lang, ...] = LANGS
    formats: frozenset[str] = frozenset({"docx", "html"})
    only: tuple[str, ...] = ()
    strict: bool = False
    ui: Lang | None = None


@dataclass(frozen=True, slots=True)
class Compilation:
    """A report, settled and checked. Findings are sorted by file and place."""

    report: Report
    metrics: figures.Metrics
    theme: Theme
    books: Mapping[Lang, Book]
    alignments: tuple[Alignment, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]
    sources: Sources
    inputs: Mapping[str, bytes] = field(repr=False)
    only: tuple[tuple[Span, str], ...] = ()  # blocks of one language alone, with their reason
    indexes: Mapping[str, disclosure.Index] = field(default_factory=dict)
    freshness: Freshness | None = None  # None where the report has no translations.lock
    coverage: prose.Coverage = prose.NOTHING
    glossary: Glossary = NO_TERMS
    texts: tuple[yamltexts.Texts, ...] = ()  # segments of files that hold both languages
    comments: tuple[Comment, ...] = ()  # waivers in the text, and notes to the translator
    overrides: Overrides = overrides.AS_SHIPPED

    def count(self, severity: Severity) -> int:
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def errors(self) -> int:
        return self.count(Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A chapter in both languages, as far as its files are there."""

    entry: ChapterEntry
    documents: Mapping[Lang, Document]


def compile_report(files: Files, options: Options = Options(), beside: Beside[Diagnostics] = at_once) -> Compilation:
    """Read, parse, align, settle and check a report. Never raises for its content.

    `beside` is given the comparison of half of the chapters, which may go on elsewhere.
    """
    reader = Intake(files)
    found = reader.found
    report = reader.stage(project.load, reader.source(project.FILE) or Source(project.FILE, ""))
    metrics = _metrics(report, reader)
    terms = _terms(reader)
    look = reader.stage(theme.load, reader.source(THEME_FILE, optional=True))
    pages = _overrides(reader)
    chapters = tuple(_parse(entry, reader) for entry in report.chapters)
    found.extend(_unlisted(report, files))

    compared, ids, texts = _aligned(chapters, reader)
    alignments = tuple(alignment for alignment, _, _, _ in compared)
    finish = compare(compared, report.period, terms, beside)
    indexes = _indexes(chapters, ids, reader)
    books = {lang: _book(lang, report, metrics, chapters, ids, indexes, reader, options) for lang in LANGS}
    in_yaml = tuple(yamltexts.read(report, metrics, indexes))
    found.extend(between(alignments, in_yaml, report.period, terms))
    found.extend(_in_pictures(books, reader, terms))
    pages = _tried(pages, books, metrics, look, reader)

    exceptions = reader.keep(prose.inspect(texts, report, metrics, terms))
    fresh = _freshness(report, in_yaml, alignments, reader)
    found.extend(finish())
    unfinished = tuple(_untranslated(chapters))
    found.extend(drafting.tell(unfinished))

    comments = tuple(comment for chapter in chapters for one in chapter.documents.values() for comment in one.comments)
    laid = _pages(books, look, options, reader)
    told_once = figures.fold(found, figures.FILE, absent=figures.FILE not in reader.sources)
    judgement = judge(told_once, comments, report)
    told = drafting.audible(judgement.findings, unfinished)
    findings = tuple(one for one in told if _concerns(one, options.only))
    stamp = figures.fingerprint(metrics)
    books = {lang: replace(book, pages=laid[lang], metrics=stamp) for lang, book in books.items()}
    if any(finding.severity is Severity.ERROR for finding in findings):
        books = {lang: replace(book, draft=True) for lang, book in books.items()}
    return Compilation(
        report=report,
        metrics=metrics,
        theme=look,
        books=books,
        alignments=alignments,
        findings=findings,
        waived=judgement.waived,
        sources=reader.sources,
        inputs=reader.inputs,
        only=tuple(_alone(chapters)),
        indexes=indexes,
        freshness=fresh,
        coverage=_coverage(books, exceptions, judgement.waived, findings, options.only),
        glossary=terms,
        texts=in_yaml,
        comments=comments,
        overrides=pages,
    )


def _aligned(chapters: Iterable[Parsed], reader: Intake) -> tuple[list[Compared], dict[int, str], list[prose.Chapter]]:
    """Every chapter's languages set side by side, the ids of its blocks, and its texts, read once for all."""
    compared: list[Compared] = []
    ids: dict[int, str] = {}
    texts: list[prose.Chapter] = []
    for chapter in chapters:
        zh, en = chapter.documents.get("zh"), chapter.documents.get("en")
        reads = Reader()
        texts.extend(prose.Chapter(document, lang, reads.run) for lang, document in chapter.documents.items())
        alignment = align(zh, en, reader=reads) if zh is not None and en is not None else None
        if alignment is not None and zh is not None and en is not None:
            compared.append((alignment, zh, en, reads))
        ids.update(reader.keep(refs.identify(chapter.entry.stem, zh, en, alignment)))
    return compared, ids, texts


def _book(
    lang: Lang,
    report: Report,
    metrics: figures.Metrics,
    chapters: tuple[Parsed, ...],
    ids: refs.Ids,
    indexes: Mapping[str, disclosure.Index],
    reader: Intake,
    options: Options,
) -> Book:
    present = tuple((one.entry, one.documents[lang]) for one in chapters if lang in one.documents)
    numbering = reader.keep(refs.number(present, ids, LABELS[lang]))
    scope = Scope(lang, metrics, reserved(report, lang), numbering.targets, LABELS[lang], options.only)
    printed = tuple(one for one in present if not options.only or one[0].stem in options.only)
    material = Material(report, printed, ids, numbering, scope, indexes)
    return reader.keep(settle(material, reader))


def _pages(
    books: Mapping[Lang, Book], look: Theme, options: Options, reader: Intake
) -> Mapping[Lang, Mapping[str, int]]:
    """The pages of each book, if it is the one that was laid out. What asks for a page and gets it is no finding."""
    source = None if options.only else reader.source(pagination.FILE, optional=True)
    if source is None:
        return {lang: {} for lang in books}
    layouts = reader.stage(pagination.load, source)
    pages = {lang: reader.keep(pagination.current(lang, book, look, layouts)) for lang, book in books.items()}
    known = tuple(f"content/{lang}/" for lang in books if pages[lang])
    reader.found[:] = [one for one in reader.found if not (one.code == _NO_PAGE and one.span.file.startswith(known))]
    return pages


def _indexes(chapters: tuple[Parsed, ...], ids: refs.Ids, reader: Intake) -> Mapping[str, disclosure.Index]:
    """What the report discloses of each framework. Marks count in the Chinese."""
    known = {key: frameworks.shipped(key) for key in frameworks.SHIPPED}
    for name in reader.names(frameworks.FOLDER):
        key, dot, extension = name.rpartition(".")
        source = reader.source(f"{frameworks.FOLDER}/{name}") if dot and extension == "toml" else None
        own = reader.keep(frameworks.load(source, key)) if source is not None else None
        if own is not None:
            known[key] = own
    source = reader.source(disclosure.FILE, optional=True)
    stated = reader.keep(disclosure.load(source, known)) if source is not None else {}
    documents = (chapter.documents.get("zh") for chapter in chapters)
    marked = (mark for document in documents if document is not None for mark in disclosure.marks(document, ids))
    return reader.keep(disclosure.judge(known, stated, marked))


def reserved(report: Report, lang: Lang) -> Mapping[str, str]:
    """Texts of the reserved `report.*` keys."""
    year = report.period[:4]
    previous = str(int(year) - 1) if year.isdigit() else ""
    texts = {"report.title": report.title[lang].text, "report.entity": report.entity[lang].text}
    texts |= {"report.short": report.short[lang].text, "report.year": year, "report.previous_year": previous}
    return texts


def _parse(entry: ChapterEntry, reader: Intake) -> Parsed:
    documents: dict[Lang, Document] = {}
    paths: dict[Lang, str] = {lang: f"content/{lang}/{entry.stem}.md" for lang in LANGS}
    for lang in LANGS:
        source = reader.source(paths[lang], other=paths["en" if lang == "zh" else "zh"])
        if source is not None:
            documents[lang] = reader.stage(parse.document, source)
    return Parsed(entry, documents)


def _metrics(report: Report, reader: Intake) -> figures.Metrics:
    source = reader.source(figures.FILE, optional=True) or Source(figures.FILE, "")
    return reader.keep(figures.load(source, current=report.period, rounding=report.rounding))


def _terms(reader: Intake) -> glossary.Glossary:
    source = reader.source(glossary.FILE, optional=True)
    return glossary.NO_TERMS if source is None else reader.stage(glossary.load, source)


def _overrides(reader: Intake) -> Overrides:
    """The report's own templates and style sheets."""
    paths = (f"{overrides.FOLDER}/{name}" for name in reader.names(overrides.FOLDER))
    sources = tuple(source for path in paths if (source := reader.source(path)) is not None)
    return reader.stage(overrides.load, sources) if sources else overrides.AS_SHIPPED


def _tried(
    pages: Overrides, books: Mapping[Lang, Book], metrics: figures.Metrics, look: Theme, reader: Intake
) -> Overrides:
    """The overrides that print. Few reports have any, and only they pay for trying them."""
    if not pages.templates:
        return pages
    from compiler.web import tried

    return reader.keep(tried(pages, books["zh"], books["en"], metrics, look))


def _unlisted(report: Report, files: Files) -> Iterable[Diagnostic]:
    """Chapter files that report.yaml forgot; or all of them."""
    if not report.chapters:
        yield diagnostic("R023", report.span)
    listed = {chapter.stem for chapter in report.chapters}
    for lang in LANGS:
        for name in files.names(f"content/{lang}"):
            stem, dot, extension = name.rpartition(".")
            if dot and extension == "md" and stem not in listed and report.chapters:
                span = Span(f"content/{lang}/{name}", 0, 0)
                yield diagnostic("R021", span, stem=stem, hints=("list",))


def _freshness(
    report: Report, in_yaml: Iterable[yamltexts.Texts], alignments: Iterable[Alignment], reader: Intake
) -> Freshness | None:
    """What is still as it was approved; None where nobody has approved anything yet."""
    source = reader.source(translations.FILE, optional=True)
    if source is None:
        return None
    lock = reader.stage(translations.load, source)
    return reader.keep(freshness.check(report, in_yaml, alignments, reader.sources, lock))


def _in_pictures(books: Mapping[Lang, Book], reader: Intake, terms: glossary.Glossary) -> Iterable[Diagnostic]:
    """What the words in the SVG files say that both books print."""
    for path, picture in books["zh"].images.items():
        english = images.in_other_language(path)
        if picture.media_type == "image/svg+xml" and english in books["en"].images:
            zh, en = reader.source(path), reader.source(english)
            if zh is not None and en is not None:
                yield from parity_of_pictures(zh, en, glossary=terms)


def _untranslated(chapters: Iterable[Parsed]) -> Iterable[drafting.Untranslated]:
    for chapter in chapters:
        if "en" in chapter.documents:
            yield from drafting.untranslated(chapter.documents["en"])


def _alone(chapters: Iterable[Parsed]) -> Iterable[tuple[Span, str]]:
    """The `only` blocks of all chapters: what stands in one language by intent."""
    for chapter in chapters:
        for document in chapter.documents.values():
            for block in walk(document.blocks):
                if isinstance(block, Container) and block.name == "only":
                    yield block.span, block.attributes.get("reason")


def _coverage(
    books: Mapping[Lang, Book],
    exceptions: prose.Tally,
    waived: Iterable[Waived],
    findings: Iterable[Finding],
    only: tuple[str, ...],
) -> prose.Coverage:
    return prose.cover(
        books.values(),
        sum(count for file, count in exceptions.items() if _is_asked_for(file, only)),
        (finding.diagnostic.code for finding in findings),
        (one.diagnostic.code for one in waived if _is_asked_for(one.diagnostic.span.file, only)),
    )


def _concerns(finding: Finding, only: tuple[str, ...]) -> bool:
    """Under `--only`, findings of the other chapters are left to their own build."""
    return _is_asked_for(finding.diagnostic.span.file, only)


def _is_asked_for(file: str, only: tuple[str, ...]) -> bool:
    if not only or not file.endswith(".md"):
        return True
    return file.rpartition("/")[2].removesuffix(".md") in only
