"""Examples of the specification that the dialect reads otherwise, on purpose; docs/markdown.md tells writers."""

from __future__ import annotations

HTML = "HTML other than comments is text: nothing else could go into Word"
COMMENT = "comments never print"
FRONT = "a file that begins with a line of hyphens has front matter"
ENTITY = "a character reference to a line end prints a space: a line end in the text is a soft break"

_HTML_BLOCKS = frozenset(range(148, 192))
_INLINE_HTML = frozenset({*range(613, 618), 623, *range(627, 632)})
_ELSEWHERE = frozenset({21, 31, 201, 344, 475, 476, 477, 491, 494, 524, 536, 642, 643})

#: Example number → why it differs.
DIFFERENCES: dict[int, str] = {
    **dict.fromkeys(sorted(_HTML_BLOCKS | _INLINE_HTML | _ELSEWHERE), HTML),
    39: ENTITY,
    96: FRONT,
    98: FRONT,
    179: COMMENT,
    308: COMMENT,
    309: COMMENT,
    625: COMMENT,
    626: COMMENT,
}
