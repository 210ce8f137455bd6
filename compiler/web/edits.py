"""What a report changes in the pages: templates and style sheets of its own, by the names that they replace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Edits:
    """`templates` by name without `.html.j2`, `styles` by name without `.css`; the sheet `extra` comes last."""

    templates: Mapping[str, str] = field(default_factory=dict)
    styles: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.templates or self.styles)


#: Pages as they are shipped.
AS_SHIPPED = Edits()
