"""Block tokens into the tree. Open blocks stand on a stack of our own: depth and missing ends are the author's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markdown_it.token import Token

from compiler import tree
from compiler.diagnostic import Related
from compiler.parse import attributes, containers, inlines, links, tables
from compiler.parse.containers import Opening
from compiler.parse.context import Context, PendingComment, shorten
from compiler.parse.positions import Lines, Places, Shifted, straight
from compiler.source import Span

#: Containers in containers; what lies deeper loses its container and keeps its blocks.
CONTAINER_LIMIT = 16


class _Frame:
    """A block that is still open. `kind` is the token's type without `_open`."""

    __slots__ = ("attributes", "blocks", "colons", "entries", "items", "kind", "opening", "start", "tight", "token")

    def __init__(self, kind: str, token: Token | None, start: int) -> None:
        self.kind = kind
        self.token = token
        self.start = start
        self.blocks: list[tree.Block] = []
        self.items: list[tree.ListItem] = []
        self.entries: list[tuple[tuple[tree.Inline, ...], Span, list[tree.Block]]] = []
        self.attributes = tree.NO_ATTRIBUTES
        self.opening: Opening | None = None
        self.colons = 0
        self.tight = True


class Builder:
    """One document's blocks and notes; `text` is the shielded file."""

    def __init__(self, context: Context, text: str) -> None:
        self.context = context
        self.text = text
        self.frames = [_Frame("document", None, 0)]
        self.containers = 0  # how many of the frames are containers
        self.notes: dict[str, tree.Note] = {}

    def build(self, tokens: list[Token]) -> tuple[tree.Block, ...]:
        at = 0
        while at < len(tokens):
            at += self._take(tokens, at)
        self._close_containers(0)
        return tuple(self.frames[0].blocks)

    def _take(self, tokens: list[Token], at: int) -> int:
        """One token, or the three of a leaf with content, into the tree; how many were taken."""
        token = tokens[at]
        kind = token.type
        match kind:
            case "paragraph_open":
                if not token.hidden and self.frames[-1].kind == "list_item":
                    self.frames[-2].tight = False
                self._paragraph(tokens[at + 1])
                return 3
            case "heading_open":
                self._setext(token, tokens[at + 1])
                return 3
            case "dt_open":
                self._term(token, tokens[at + 1])
                return 3
            case "heading":
                places = straight(self.context.file, token.meta["at"])
                self._heading(token.meta["level"], token.content, places, self._span(token.meta))
            case "fence" | "code_block":
                self._code(token)
            case "hr":
                self._add(tree.ThematicBreak(span=self._span(token.meta)))
            case "pipe_table":
                meta = token.meta
                self._add(tables.pipe(self.context, self.text, meta["rows"], meta["aligns"], self._span(meta)))
            case "comment":
                text = self.context.shield.uncover(token.content)
                self.context.comments.append(PendingComment(self._span(token.meta), text, None))
            case "attributes":
                self._attribute_line(token)
            case "container_open":
                self._open_container(token)
            case "container_close":
                self._close_container(token)
            case "container_raw":
                self._raw_container(token)
            case "too_deep":
                self._too_deep(token)
            case _ if token.nesting > 0:
                self.frames.append(_Frame(kind.removesuffix("_open"), token, token.meta.get("start", 0)))
            case _:
                self._close(kind.removesuffix("_close"))
        return 1

    # -- places

    def _span(self, meta: dict[str, Any]) -> Span:
        return self.context.span(meta["start"], meta["end"])

    def _content(self, token: Token) -> tuple[str, Lines]:
        """An inline token's text and its places. The parser trims what it cut from the lines."""
        text, starts, sources = token.meta["lines"]
        return token.content, Lines(self.context.file, starts, sources, text.find(token.content))

    def _add(self, block: tree.Block) -> None:
        self.frames[-1].blocks.append(block)

    # -- leaves

    def _paragraph(self, token: Token) -> None:
        text, places = self._content(token)
        rest: Places = places
        listed = attributes.read(self.context, text, 0, places) if self._begins_cell() else None
        if isinstance(listed, tuple):
            self.frames[-1].attributes = listed[0]
            words = text[listed[1] :].lstrip()
            rest = Shifted(places, len(text) - len(words))
            text = words
        if not text:
            return
        span = rest.span(0, len(text))
        if text[0] == "#":
            self._unspaced(text, span)
        children = inlines.read(self.context, text, rest, span)
        if children:
            self._add(tables.block(children, span))

    def _begins_cell(self) -> bool:
        """Whether the next block is the first in an inner item of `::: table`."""
        frames = self.frames
        if len(frames) < 6 or frames[-1].blocks or frames[-1].kind != "list_item":
            return False
        opening = frames[-5].opening
        return opening is not None and opening.name == "table" and not frames[-1].attributes.span

    def _unspaced(self, text: str, span: Span) -> None:
        marks = len(text) - len(text.lstrip("#"))
        if marks <= 6 and text[marks : marks + 1].strip():
            self.context.report("T025", Span(span.file, span.start, span.start + marks), marks=text[:marks])

    def _setext(self, token: Token, inline: Token) -> None:
        text, places = self._content(inline)
        self._heading(int(token.tag[1:]), text, places, self._span(token.meta))

    def _heading(self, level: int, text: str, places: Lines, span: Span) -> None:
        listed, length = attributes.trailing(self.context, text, places)
        children = inlines.read(self.context, text[:length], places, span)
        if not tree.plain_text(children).strip():
            self.context.report("T023", span)
        self._add(tree.Heading(level=level, children=children, id=listed.id, attributes=listed, span=span))

    def _term(self, token: Token, inline: Token) -> None:
        text, places = self._content(inline)
        span = places.span(0, len(text))
        self.frames[-1].entries.append((inlines.read(self.context, text, places, span), span, []))

    def _code(self, token: Token) -> None:
        uncover = self.context.shield.uncover
        words = links.unescape(uncover(token.info)).split()
        language = words[0] if words else ""
        self._add(tree.CodeBlock(text=uncover(token.content), language=language, span=self._span(token.meta)))

    def _too_deep(self, token: Token) -> None:
        text, starts, sources = token.meta["lines"]
        span = self._span(token.meta)
        self.context.report("T005", Span(span.file, span.start, min(span.end, span.start + 1)))
        children = inlines.plain(self.context, text, Lines(self.context.file, starts, sources))
        self._add(tree.Paragraph(children=children, span=span))

    def _attribute_line(self, token: Token) -> None:
        """Attributes on a line of their own go to the block that ends on the line above."""
        start = token.meta["start"]
        places = straight(self.context.file, start)
        listed = attributes.read(self.context, token.content, 0, places)
        span = self._span(token.meta)
        if not isinstance(listed, tuple) or listed[1] != len(token.content):
            faulty = (
                listed if isinstance(listed, attributes.Faulty) else attributes.Faulty(len(token.content), "grammar")
            )
            attributes.report_faulty(self.context, token.content, 0, faulty, places)
            self._add(tree.Paragraph(children=inlines.plain(self.context, token.content, places), span=span))
            return
        frame = self.frames[-1]
        if self._begins_cell():
            frame.attributes = listed[0]
            return
        above = frame.blocks[-1] if frame.blocks else None
        if above is None or self.text.count("\n", above.span.end, start) != 1:
            self.context.report("T031", span, text=shorten(self.context.shield.uncover(token.content)))
        elif above.attributes.span is not None:
            related = (Related(above.attributes.span, "first"),)
            self.context.report("T034", span, name=shorten(token.content), related=related)
        else:
            frame.blocks[-1] = self._attributed(above, listed[0], span)

    def _attributed(self, block: tree.Block, listed: tree.Attributes, span: Span) -> tree.Block:
        whole = block.span.cover(span)
        if isinstance(block, tree.Table):
            return replace(tables.attributed(self.context, block, listed), span=whole)
        if isinstance(block, tree.Figure):
            image = replace(block.image, attributes=listed)
            return replace(block, image=image, id=listed.id, attributes=listed, span=whole)
        return replace(block, id=listed.id, attributes=listed, span=whole)

    # -- containers

    def _open_container(self, token: Token) -> None:
        context, meta = self.context, token.meta
        frame = _Frame("container", token, meta["start"])
        frame.colons = len(token.markup)
        frame.opening = self._opening(token)
        name = frame.opening.name
        if name not in containers.NAMES:
            containers.unknown(context, frame.opening)
        elif self.containers >= CONTAINER_LIMIT:
            context.report("T005", frame.opening.span)
            frame.opening = None
        self.containers += 1
        self.frames.append(frame)

    def _opening(self, token: Token) -> Opening:
        """The line after its colons: a name, and perhaps attributes."""
        context, meta = self.context, token.meta
        line = context.span(meta["start"], meta["at"] + len(token.content))
        name_span = context.span(meta["name"], meta["name"] + len(token.info))
        listed = tree.NO_ATTRIBUTES
        problem = "width" if "：" in token.markup else "" if token.info else "name"
        if token.content:
            places = straight(context.file, meta["at"])
            found = attributes.read(context, token.content, 0, places)
            if isinstance(found, attributes.Faulty):
                attributes.report_faulty(context, token.content, 0, found, places)
            elif found is None or token.content[found[1] :].strip():
                problem = "rest"
            if isinstance(found, tuple):
                listed = found[0]
        if problem:
            context.report("T045", line, line=shorten(self.text[line.start : line.end]), hints=(problem,))
        return Opening(token.info, listed, line, name_span)

    def _close_container(self, token: Token) -> None:
        """A line of colons closes the innermost container opened by as many, else the innermost one."""
        open_frames: list[int] = []
        for at in range(len(self.frames) - 1, max(0, len(self.frames) - 2 * CONTAINER_LIMIT), -1):
            if self.frames[at].kind != "container":
                break
            open_frames.append(at)
        if not open_frames:
            self.context.report("T042", self._span(token.meta))
            return
        if "：" in token.markup:
            self.context.report("T045", self._span(token.meta), line=token.markup, hints=("width",))
        colons = len(token.markup)
        at = next((at for at in open_frames if self.frames[at].colons == colons), open_frames[0])
        self._close_containers(at + 1)
        frame = self.frames.pop()
        span = self.context.span(frame.start, token.meta["end"])
        self.containers -= 1
        if frame.opening is not None and frame.opening.name in containers.NAMES:
            self.frames[-1].blocks.extend(containers.build(self.context, frame.opening, tuple(frame.blocks), span))
        else:
            self._dissolve(frame)

    def _dissolve(self, frame: _Frame) -> None:
        """A container's blocks without it. The longer list stays where it is: many may be nested."""
        parent = self.frames[-1]
        if len(parent.blocks) < len(frame.blocks):
            frame.blocks[:0] = parent.blocks
            parent.blocks = frame.blocks
        else:
            parent.blocks.extend(frame.blocks)

    def _close_containers(self, keep: int) -> None:
        """Containers still open above `keep` frames (and the block that holds them) lose their container."""
        while len(self.frames) > max(keep, 1) and self.frames[-1].kind == "container":
            frame = self.frames.pop()
            assert frame.token is not None
            start = frame.start
            span = self.context.span(start, frame.token.meta["at"] + len(frame.token.content))
            self.context.report("T041", span, name=frame.token.info or frame.token.markup, hints=("close",))
            self.containers -= 1
            self._dissolve(frame)

    def _raw_container(self, token: Token) -> None:
        opening = self._opening(token)
        meta = token.meta
        lines = meta["lines"]
        end = meta["end"] if meta["closed"] else max([opening.span.end, *(end for _, end in lines)])
        if not meta["closed"]:
            self.context.report("T041", opening.span, name=opening.name, hints=("close",))
        span = self.context.span(meta["start"], end)
        self._add(containers.lines_block(self.context, opening, self.text, lines, span))

    # -- blocks that hold blocks

    def _close(self, kind: str) -> None:
        self._close_containers(0)
        frame = self.frames.pop()
        assert frame.token is not None
        match kind:
            case "list_item":
                span = self._reach(frame)
                item = tree.ListItem(blocks=tuple(frame.blocks), attributes=frame.attributes, span=span)
                self.frames[-1].items.append(item)
            case "bullet_list" | "ordered_list":
                self._list(frame, frame.token)
            case "blockquote":
                self._add(tree.Quote(blocks=tuple(frame.blocks), span=self._span(frame.token.meta)))
            case "dd":
                self.frames[-1].entries[-1][2].extend(frame.blocks)
            case "dl":
                self._definitions(frame, frame.token)
            case "footnote_reference":
                self._note(frame, frame.token)

    def _reach(self, frame: _Frame) -> Span:
        """From a list item's marker to the end of what it holds."""
        end = frame.blocks[-1].span.end if frame.blocks else frame.start + 1
        if frame.attributes.span is not None:
            end = max(end, frame.attributes.span.end)
        return self.context.span(frame.start, max(frame.start, end))

    def _list(self, frame: _Frame, token: Token) -> None:
        start = token.attrs.get("start", 1)
        ordered = frame.kind == "ordered_list"
        items = tuple(frame.items)
        span = self._span(token.meta)
        self._add(tree.List(ordered=ordered, items=items, start=int(start), tight=frame.tight, span=span))

    def _definitions(self, frame: _Frame, token: Token) -> None:
        entries = []
        for term, span, blocks in frame.entries:
            whole = span.cover(blocks[-1].span) if blocks else span
            entries.append(tree.Definition(term=term, blocks=tuple(blocks), span=whole))
        self._add(tree.DefinitionList(entries=tuple(entries), span=self._span(token.meta)))

    def _note(self, frame: _Frame, token: Token) -> None:
        label = self.context.shield.uncover(token.meta["label"])
        span = self._span(token.meta)
        first = self.notes.get(label)
        if first is not None:
            self.context.report("T062", span, label=label, related=(Related(first.span, "first"),))
            return
        self.notes[label] = tree.Note(label=label, blocks=tuple(frame.blocks), span=span)
