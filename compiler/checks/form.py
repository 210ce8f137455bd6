"""Rules about the form of blocks: heading levels, ids, lists, attributes, and the lines of kpi and metrics blocks."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.view import View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.language import Bilingual
from compiler.source import Span
from compiler.tree import Attributes, Figure, GroupLine, Heading, KeyLine, List, Node, Note

_ORDERED = Bilingual("有序列表", "numbered")
_BULLETS = Bilingual("项目符号列表", "bullet")

#: Attributes that hold words, which are translated, or that other rules look at.
_WORDS = frozenset({"reason", "title", "caption", "rows", "cols", "header"})
#: Attributes that only lay out.
_LAYOUT = frozenset({"width", "widths", "align", "height"})


def heading_levels(view: View) -> Iterator[Diagnostic]:
    """A heading is of another level: contents and section numbers would differ. Use the level of the Chinese."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if isinstance(zh, Heading) and isinstance(en, Heading) and zh.level != en.level:
            yield diagnostic(
                "P020",
                en.span,
                hints=("write",),
                related=(Related(zh.span, "chinese"),),
                zh=zh.level,
                en=en.level,
                marks="#" * zh.level,
            )


def ids(view: View) -> Iterator[Diagnostic]:
    """An id is missing, different or surplus: links and the switch between languages need the same one in both."""
    for pair in view.pairs:
        if pair.zh is None or pair.en is None or isinstance(pair.zh, Note) or type(pair.zh) is not type(pair.en):
            continue
        (zh, zh_at), (en, en_at) = _id(pair.zh), _id(pair.en)
        related = (Related(zh_at, "chinese"),)
        if zh and not en:
            yield diagnostic("P025", en_at, hints=("add",), related=related, zh=zh)
        elif zh and zh != en:
            yield diagnostic("P026", en_at, hints=("write",), related=related, zh=zh, en=en)
        elif en and not zh:
            yield diagnostic("P027", en_at, hints=("add",), related=related, en=en)


def _id(node: Node) -> tuple[str, Span]:
    """The author's id and where it stands. A figure's may stand on its image."""
    lists = [node.attributes, node.image.attributes] if isinstance(node, Figure) else [node.attributes]
    for attributes in lists:
        if attributes.id:
            return attributes.id, attributes.id_span or attributes.span or node.span
    return node.id, node.span


def lists(view: View) -> Iterator[Diagnostic]:
    """Numbers became bullets or the reverse, or counting starts elsewhere: references to `step 3` would go astray."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if not isinstance(zh, List) or not isinstance(en, List):
            continue
        related = (Related(zh.span, "chinese"),)
        if zh.ordered != en.ordered:
            kind = _ORDERED if zh.ordered else _BULLETS
            yield diagnostic("P035", en.span, hints=("write",), related=related, zh=kind.en, zh_zh=kind.zh)
        elif zh.ordered and zh.start != en.start:
            yield diagnostic("P036", en.span, hints=("write",), related=related, zh=zh.start, en=en.start)


def attributes(view: View) -> Iterator[Diagnostic]:
    """An attribute such as `gri` or `periods` contradicts the Chinese, where it counts. Leave it out, or agree."""
    for pair in view.pairs:
        if pair.zh is None or pair.en is None:
            continue
        for zh, en in _attributes(pair.zh, pair.en):
            for attribute in en.pairs:
                told = zh.find(attribute.name)
                if attribute.name in _WORDS or (told is not None and _same(told.value, attribute.value)):
                    continue
                yield diagnostic(
                    "P061" if attribute.name in _LAYOUT else "P060",
                    attribute.span,
                    hints=("write",) if told else ("delete",),
                    related=(Related(told.span if told else zh.span or pair.zh.span, "chinese"),),
                    name=attribute.name,
                    zh=told.value if told else "–",
                    en=attribute.value,
                )


def _same(zh: str, en: str) -> bool:
    """Lists may be written with commas or spaces, in another order."""
    return sorted(zh.replace(",", " ").split()) == sorted(en.replace(",", " ").split())


def _attributes(zh: Node, en: Node) -> Iterator[tuple[Attributes, Attributes]]:
    yield zh.attributes, en.attributes
    if isinstance(zh, Figure) and isinstance(en, Figure) and en.image.attributes is not en.attributes:
        yield zh.image.attributes, en.image.attributes


def metric_lines(view: View) -> Iterator[Diagnostic]:
    """A line of a kpi or metrics block names another metric, so another figure would be printed.

    English may leave all lines to the Chinese; what it writes must agree.
    """
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if isinstance(zh, (KeyLine, GroupLine)) and isinstance(en, (KeyLine, GroupLine)) and _line(zh) != _line(en):
            yield diagnostic(
                "P062", en.span, hints=("write",), related=(Related(zh.span, "chinese"),), zh=_line(zh), en=_line(en)
            )


def _line(line: KeyLine | GroupLine) -> str:
    if isinstance(line, GroupLine):
        return f"group: {line.group}"
    return line.key + (f"@{line.period}" if line.period else "")
