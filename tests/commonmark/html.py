"""The tree as the HTML of CommonMark's specification, to compare the two; the program's own HTML is another matter."""

from __future__ import annotations

import html
import re

from compiler import tree
from compiler.parse.links import encode


def render(document: tree.Document) -> str:
    """A whole document; its title stands where it was written."""
    blocks: list[tree.Block] = list(document.blocks)
    if document.title is not None:
        blocks.append(document.title)
        blocks.sort(key=lambda block: block.span.start)
    return _blocks(tuple(blocks), tight=False)


def normal(text: str) -> str:
    """HTML without the white space between elements, which says nothing about structure."""
    return re.sub(r"\s*(</?(?:p|li|ul|ol|blockquote|h[1-6]|hr|pre|div|table)\b[^>]*>)\s*", r"\1", text).strip()


def _blocks(blocks: tuple[tree.Block, ...], tight: bool) -> str:
    return "".join(_block(block, tight) for block in blocks)


def _block(block: tree.Block, tight: bool) -> str:
    match block:
        case tree.Heading(level=level, children=children):
            return f"<h{level}>{_inlines(children)}</h{level}>"
        case tree.Paragraph(children=children):
            return _inlines(children) if tight else f"<p>{_inlines(children)}</p>"
        case tree.Figure(image=image):
            return _inlines((image,)) if tight else f"<p>{_inlines((image,))}</p>"
        case tree.List():
            return _list(block)
        case tree.Quote(blocks=inner):
            return f"<blockquote>{_blocks(inner, tight=False)}</blockquote>"
        case tree.CodeBlock(text=text, language=language):
            kind = f' class="language-{_escape(language)}"' if language else ""
            return f"<pre><code{kind}>{_escape(text)}</code></pre>"
        case tree.ThematicBreak():
            return "<hr />"
        case _:
            return f"<{type(block).__name__}>"


def _list(block: tree.List) -> str:
    start = f' start="{block.start}"' if block.start != 1 else ""
    opening, closing = (f"<ol{start}>", "</ol>") if block.ordered else ("<ul>", "</ul>")
    items = "".join(f"<li>{_blocks(item.blocks, block.tight)}</li>" for item in block.items)
    return f"{opening}{items}{closing}"


def _inlines(inlines: tuple[tree.Inline, ...]) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: tree.Inline) -> str:
    match inline:
        case tree.Text(text=text):
            return _escape(text)
        case tree.SoftBreak():
            return "\n"
        case tree.HardBreak():
            return "<br />\n"
        case tree.Code(text=text):
            return f"<code>{_escape(text)}</code>"
        case tree.Emphasis(children=children):
            return f"<em>{_inlines(children)}</em>"
        case tree.Strong(children=children):
            return f"<strong>{_inlines(children)}</strong>"
        case tree.Link(target=target, title=title, children=children):
            return f'<a href="{_escape(target)}"{_title(title)}>{_inlines(children)}</a>'
        case tree.Image(source=source, alt=alt, title=title):
            words = _escape(tree.plain_text(alt))
            return f'<img src="{_escape(encode(source))}" alt="{words}"{_title(tree.plain_text(title))} />'
        case _:
            return f"<{type(inline).__name__}>"


def _title(title: str) -> str:
    return f' title="{_escape(title)}"' if title else ""


def _escape(text: str) -> str:
    return html.escape(text, quote=True).replace("&#x27;", "'")
