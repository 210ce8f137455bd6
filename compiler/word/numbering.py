"""The numbering part: the outline of chapters and sections, and one instance for every ordered list.

Word counts through all paragraphs that share a `w:num`, so each ordered list gets its own, with a restart.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from compiler.language import Lang
from compiler.theme import Theme
from compiler.word.markup import attribute, part
from compiler.word.measure import half, pt

_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Kind:
    """What lists of one look share. `left` is where the text around the list begins, in twips."""

    ordered: bool
    level: int
    left: int
    palette: int


@dataclass(slots=True)
class Numbering:
    """A register: ask for a list, get the `w:numId` to print in its paragraphs."""

    theme: Theme
    marker: str
    gutter: int
    lang: Lang
    _kinds: dict[_Kind, int] = field(default_factory=dict)
    _bullets: dict[_Kind, int] = field(default_factory=dict)
    _nums: list[str] = field(default_factory=list)
    _first_chapter: int = 0
    _last_chapter: int = 0
    outline: int = 1

    def __post_init__(self) -> None:
        self._nums.append('<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')

    def indent(self, ordered: bool) -> int:
        """How far a list's text stands from the text around it."""
        return pt(self.theme.get("list.indent") * (1.5 if ordered else 1))

    def list(self, ordered: bool, level: int, left: int, palette: int, start: int) -> int:
        """The numId of a new list. Bullets of one look share theirs: nothing is counted."""
        kind = _Kind(ordered, level, left, palette)
        if not ordered and kind in self._bullets:
            return self._bullets[kind]
        abstract = self._kinds.setdefault(kind, len(self._kinds) + 1)
        restart = ""
        if ordered:
            restart = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        number = self._num(abstract, restart)
        if not ordered:
            self._bullets[kind] = number
        return number

    def chapter(self, number: int) -> int:
        """The numId of a chapter's title and sections: the running outline, or one that jumps to `number`."""
        if not self._first_chapter:
            self._first_chapter = number
        elif number != self._last_chapter + 1:
            jump = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{number}"/></w:lvlOverride>'
            self.outline = self._num(0, jump)
        self._last_chapter = number
        return self.outline

    def xml(self) -> bytes:
        abstracts = [self._outline()] + [self._abstract(kind, id_) for kind, id_ in self._kinds.items()]
        return part("w:numbering", "".join(abstracts) + "".join(self._nums))

    def _num(self, abstract: int, overrides: str) -> int:
        number = len(self._nums) + 1
        self._nums.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{overrides}</w:num>',
        )
        return number

    def _outline(self) -> str:
        """Chapter titles and numbered sections. The number takes its colour from the paragraph's mark."""
        # Said here as well as in the style: LibreOffice does not take a number's face from the heading.
        face = self.theme.get(f"fonts.word.{self.lang}.heading.ascii")
        size = half(self.theme.get(f"type.word.{self.lang}.h2")[0])
        levels = [
            _level(0, "decimal", "%1", self.gutter, self.gutter, start=self._first_chapter or 1, linked="ChapterTitle"),
            _level(1, "decimal", "%1.%2", self.gutter, self.gutter, linked="Heading2", face=face, size=size),
        ]
        levels += [_level(index, "none", "", self.gutter, 0) for index in range(2, _LEVELS)]
        return _abstract_num(0, "multilevel", levels)

    def _abstract(self, kind: _Kind, id_: int) -> str:
        ink = self.theme.tone(kind.palette, "base")[1:]
        indent = self.indent(kind.ordered)
        levels = []
        for index in range(_LEVELS):
            left = max(kind.left + indent * (index - kind.level + 1), indent)
            if kind.ordered:
                face = self.theme.get("fonts.word.en.figure.ascii")
                levels.append(_level(index, "decimal", f"%{index + 1}.", left, indent, face=face, color=ink))
            else:
                face = self.theme.get("fonts.word.en.body.ascii")
                levels.append(_level(index, "bullet", self.marker, left, indent, face=face, color=ink))
        return _abstract_num(id_, "multilevel" if kind.ordered else "hybridMultilevel", levels)


def _abstract_num(id_: int, kind: str, levels: list[str]) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{id_}"><w:nsid w:val="{0x5A420000 + id_:08X}"/>'
        f'<w:multiLevelType w:val="{kind}"/>{"".join(levels)}</w:abstractNum>'
    )


def _level(
    index: int, form: str, text: str, left: int, hanging: int, *, start: int = 1, linked: str = "", face: str = "",
    color: str = "", size: int = 0,
) -> str:  # fmt: skip
    style = f'<w:pStyle w:val="{linked}"/>' if linked else ""
    look = f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:cs="{face}"/>' if face else ""
    look += f'<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="{color}"/>' if color else ""
    look += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""
    suffix = '<w:suff w:val="nothing"/>' if form == "none" else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{style}{suffix}'
        f'<w:lvlText w:val="{attribute(text)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
        f"{f'<w:rPr>{look}</w:rPr>' if look else ''}</w:lvl>"
    )
