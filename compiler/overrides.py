"""What a report lays over its pages: templates and style sheets of its own, by the names that they replace.

In `assets/web/`, `cover.html.j2` takes the place of the cover's template, `cover.css` that of its style sheet;
`extra.css` stands after all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from compiler import schema
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.source import Source

FOLDER = "assets/web"

#: Templates, by the names that `extends` and `include` use.
TEMPLATES = ("base", "page", "report", "cover", "contents", "languages", "search", "data")

#: Style sheets. `extra` is empty and a report's to fill.
STYLES = (
    *("base", "topbar", "text", "tables", "controls", "cards", "components", "cover", "frame", "chapters"),
    *("figures", "blocks", "notes", "search", "data", "pairs", "print", "extra"),
)

_TEMPLATE, _SHEET = ".html.j2", ".css"

#: What reaches out of the file. The policy of the pages would let none of it in.
_REACHING = re.compile(r"@import\b|url\(\s*[\"']?(?!data:)[^)]{0,200}|image-set\(", re.IGNORECASE)
_ENDING = re.compile(r"</style|<!--", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Overrides:
    """Sources by name, without their folder and extension."""

    templates: Mapping[str, Source] = field(default_factory=dict)
    styles: Mapping[str, Source] = field(default_factory=dict)


#: Pages as they are shipped.
AS_SHIPPED = Overrides()


def load(sources: Iterable[Source]) -> Staged[Overrides]:
    """The files of `assets/web/`. Whether a template works is seen when it prints (`web.tryout`)."""
    found: list[Diagnostic] = []
    templates: dict[str, Source] = {}
    styles: dict[str, Source] = {}
    for source in sources:
        file = source.file.rpartition("/")[2]
        if file.endswith(_TEMPLATE) and file.removesuffix(_TEMPLATE) in TEMPLATES:
            templates[file.removesuffix(_TEMPLATE)] = source
        elif file.endswith(_SHEET) and file.removesuffix(_SHEET) in STYLES:
            if _is_sound(source, found):
                styles[file.removesuffix(_SHEET)] = source
        else:
            found.append(_unknown(source, file))
    return Overrides(templates, styles), tuple(found)


def _unknown(source: Source, file: str) -> Diagnostic:
    known = (*(name + _TEMPLATE for name in TEMPLATES), *(name + _SHEET for name in STYLES))
    close = schema.nearest(file, known)
    names, hint = (close, "nearest") if close else (known, "list")
    return diagnostic("R012", source.span(0, 0), file=file, names=", ".join(names), hints=(hint,))


def _is_sound(source: Source, found: list[Diagnostic]) -> bool:
    """Whether a sheet can stand in the page. What it would fetch is told, and stays away by the page's policy."""
    ending = _ENDING.search(source.text)
    if ending is not None:
        found.append(diagnostic("R014", source.span(*ending.span()), text=ending[0]))
        return False
    told = _COMMENT.sub(lambda comment: " " * len(comment[0]), source.text)
    found.extend(diagnostic("R015", source.span(*at.span()), text=at[0]) for at in _REACHING.finditer(told))
    return True
