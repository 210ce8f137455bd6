"""The look as data: the package's theme.toml with a report's overrides laid over it.

Word styles and CSS are both written from the same tokens, so the two editions cannot drift apart. What each token is
for stands beside it in theme.toml.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, Literal

from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.source import Source

Tokens = Mapping[str, Any]
Tone = Literal["base", "deep", "soft", "mid", "line", "tint"]
Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Tokens as theme.toml nests them. `_known` remembers paths that were asked for: writers ask at every cell."""

    tokens: Tokens
    _known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def get(self, path: str) -> Any:
        """A token by its dotted path, `type.word.zh.body`. A missing one is a bug of ours, hence a KeyError."""
        if path in self._known:
            return self._known[path]
        value: Any = self.tokens
        for name in path.split("."):
            value = value[name]
        self._known[path] = value
        return value

    def color(self, name: str, scheme: Scheme = "light") -> str:
        """`#RRGGBB` of a plain colour such as `ink3`."""
        return str(self.get(f"color.{scheme}.{name}"))

    def tone(self, palette: int, tone: Tone, scheme: Scheme = "light") -> str:
        """`#RRGGBB` of a chapter's tone. Palette 0, front matter and appendices, takes the primary family."""
        if palette == 0:
            return self.color("primary" if tone == "base" else f"primary_{tone}", scheme)
        return str(self.tokens["chapter"][palette - 1][scheme][tone])

    @property
    def palettes(self) -> int:
        """How many chapter palettes there are; a chapter beyond the last starts again at one."""
        return len(self.tokens["chapter"])


def load(override: Source | None = None) -> Staged[Theme]:
    """The package's theme, with what a report's `assets/theme.toml` changes."""
    tokens = tomllib.loads(files("compiler").joinpath("theme.toml").read_text("utf-8"))
    if override is None:
        return Theme(tokens), ()
    try:
        changes = tomllib.loads(override.text)
    except tomllib.TOMLDecodeError as error:
        return Theme(tokens), (diagnostic("R010", override.span(0, 0), problem=str(error)),)
    found: list[Diagnostic] = []
    return Theme(_laid_over(tokens, changes, "", override, found)), tuple(found)


def _laid_over(base: Tokens, changes: Tokens, path: str, source: Source, found: list[Diagnostic]) -> Tokens:
    merged = dict(base)
    for name, value in changes.items():
        old = base.get(name)
        if old is None or isinstance(old, Mapping) != isinstance(value, Mapping):
            at = max(source.text.find(name), 0)
            found.append(diagnostic("R011", source.span(at, at + len(name)), token=path + name))
        elif isinstance(value, Mapping):
            merged[name] = _laid_over(old, value, f"{path}{name}.", source, found)
        else:
            merged[name] = value
    return merged
