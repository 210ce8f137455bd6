"""markdown-it's block parser, taught the dialect's blocks and to remember where everything stands.

Blocks come as markdown-it's flat tokens. Beside its own fields a token's `meta` carries `start` and `end`, offsets in
the file, and, on `inline` tokens, `lines`: where each line of the content begins, in the content and in the file.
"""

from __future__ import annotations

import functools
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from compiler.parse import pipetable, rules

#: Levels of nested lists (two each) and quotes; what lies deeper is kept as plain text.
NESTING_LIMIT = 40

#: Lines that may be read ahead, all in all and for each line of a file. Prose needs two or three a line; only quotes
#: whose lazy lines end again and again need more, with a cost that grows with the square.
_AHEAD = 200_000
_AHEAD_LINE = 6

_SPACES = " \t"


class State(StateBlock):
    """Block state that notes the places of the lines it hands out."""

    def __init__(self, src: str, md: MarkdownIt, env: dict[str, Any], tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self._cut: tuple[str, list[int], list[int]] | None = None

    def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: N802, N803
        pieces: list[str] = []
        starts: list[int] = []
        sources: list[int] = []
        length = 0
        for line in range(begin, end):
            first, spaces = self._indented(line, indent)
            last = self.eMarks[line] + (1 if line + 1 < end or keepLastLF else 0)
            piece = " " * spaces + self.src[first:last]
            starts.append(length + spaces)
            sources.append(first)
            pieces.append(piece)
            length += len(piece)
        text = "".join(pieces)
        cut = (text, starts or [0], sources or [0])
        if self.tokens and self.tokens[-1].type == "inline" and "lines" not in self.tokens[-1].meta:
            self.tokens[-1].meta["lines"] = cut  # a definition's term is pushed before it is cut
        else:
            self._cut = cut
        return text

    def _indented(self, line: int, indent: int) -> tuple[int, int]:
        """Where a line's content begins, and the spaces that a tab, cut in two, leaves before it."""
        first = start = self.bMarks[line]
        last = self.eMarks[line] + 1
        width = 0
        while width < indent and first < last:
            character = self.src[first : first + 1]
            if character == "\t":
                width += 4 - (width + self.bsCount[line]) % 4
            elif character == " " or first - start < self.tShift[line]:
                width += 1
            else:
                break
            first += 1
        return first, max(0, width - indent)

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        if ttype == "inline":
            if self._cut is not None:
                token.meta["lines"] = self._cut
                self._cut = None
        elif ttype in ("list_item_open", "dd_open"):
            token.meta["start"] = self.bMarks[self.line] + self.tShift[self.line]
        elif ttype == "dt_open":
            self._cut = None
        return token

    def reach(self, first: int, after: int) -> int:
        """Where the lines from `first` up to `after` end: the last one that is not blank, without its spaces."""
        line = after - 1
        while line > first and self.isEmpty(line):
            line -= 1
        end = self.eMarks[line]
        start = self.bMarks[line]
        while end > start and self.src[end - 1] in _SPACES:
            end -= 1
        return end


class _Blocks(ParserBlock):
    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803
        """As markdown-it's, but each block's first token learns its place, and depth loses nothing."""
        assert isinstance(state, State)
        rules_ = self.ruler.getRules("")
        line = startLine
        blank = False
        ahead = _AHEAD + _AHEAD_LINE * state.lineMax
        while line < endLine:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                break
            if state.level >= NESTING_LIMIT or state.env.get("ahead", 0) > ahead:
                _too_deep(state, line, endLine)
                break
            count = len(state.tokens)
            start = state.bMarks[line] + state.tShift[line]
            for rule in rules_:
                if rule(state, line, endLine, False):
                    break
            if len(state.tokens) > count:
                meta = state.tokens[count].meta
                meta.setdefault("start", start)
                meta.setdefault("end", max(start, state.reach(line, state.line)))
            state.tight = not blank
            line = state.line
            if line - 1 < endLine and state.isEmpty(line - 1):
                blank = True
            if line < endLine and state.isEmpty(line):
                blank = True
                line += 1
                state.line = line


def _too_deep(state: State, line: int, end_line: int) -> None:
    """The rest of a block that nests too deep, as one paragraph of plain text."""
    stop = line + 1
    while stop < end_line and (state.isEmpty(stop) or state.sCount[stop] >= state.blkIndent):
        stop += 1
    text = state.getLines(line, stop, state.blkIndent, False)
    token = state.push("too_deep", "", 0)
    token.content = text
    token.meta["lines"] = state._cut
    token.meta["start"] = state.bMarks[line] + state.tShift[line]
    token.meta["end"] = state.reach(line, stop)
    state._cut = None
    state.line = stop


class _Markdown(MarkdownIt):
    """Addresses stay as typed: what may be printed is decided where a link is used."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True


@functools.cache
def _engine() -> _Markdown:
    md = _Markdown("commonmark", {"html": False})
    md.options["maxNesting"] = NESTING_LIMIT + 1
    md.block = _Blocks()
    always = ["paragraph", "reference", "blockquote", "list"]
    everywhere: RuleOptionsType = {"alt": always}
    ruler = md.block.ruler
    ruler.at("table", pipetable.table, {"alt": ["paragraph", "reference"]})
    ruler.at("heading", rules.heading, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("blockquote", rules.quote, everywhere)
    ruler.before("fence", "comment", rules.comment, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.before("fence", "container", rules.container, everywhere)
    ruler.before("fence", "attributes", rules.attribute_line, everywhere)
    footnote_plugin(md, inline=False, move_to_end=False)
    deflist_plugin(md)
    ruler.disable("html_block")
    return md


def tokens(text: str) -> tuple[list[Token], dict[str, Any]]:
    """The block tokens of a shielded text, and markdown-it's environment: its link references."""
    md = _engine()
    environment: dict[str, Any] = {}
    found: list[Token] = []
    if text:
        state = State(text, md, environment, found)
        md.block.tokenize(state, 0, state.lineMax)
    return found, environment
