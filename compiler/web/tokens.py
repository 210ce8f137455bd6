"""The theme as CSS custom properties. Names carry over: `color.light.ink3` is `--ink3`, `type.web.h2` is `--t-h2`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from compiler.language import LANGS, Lang
from compiler.theme import Scheme, Theme, Tone

_TONES: tuple[Tone, ...] = ("base", "deep", "soft", "mid", "line", "tint")
_UNSAFE = re.compile(r"[^\w #.,%+*/-]")
_GENERIC = frozenset({"serif", "sans-serif", "monospace", "system-ui"})


def css(theme: Theme) -> str:
    """All custom properties: type, space and both colour schemes; a chapter's are set by `data-chapter`."""
    return "".join(
        (
            _han_marks(theme),
            _rule(":root", [*_sizes(theme), *_spaces(theme), "color-scheme:light", *_colors(theme, "light")]),
            *(_rule(f'[lang|="{lang}"]', _voices(theme, lang)) for lang in LANGS),
            f"@media (prefers-color-scheme:dark){{{_dark(theme, ':root:not([data-theme=light])')}}}\n",
            _dark(theme, ":root[data-theme=dark]"),
            f"@media (max-width:{_phone(theme)}px){{{_rule(':root', _phone_sizes(theme))}}}\n",
            *(_palette(number) for number in range(theme.palettes + 1)),
        )
    )


def palette(number: int) -> str:
    """The value of `data-chapter` for a palette; 0 is the front matter's."""
    return str(number) if number else "front"


def _rule(selector: str, declarations: Iterable[str]) -> str:
    return f"{selector}{{{';'.join(declarations)}}}\n"


def _clean(value: Any) -> str:
    """A report may override tokens: what could leave a declaration is dropped."""
    return _UNSAFE.sub("", str(value))


def _name(token: str) -> str:
    return _clean(token).replace("_", "-")


def _families(names: Iterable[str]) -> str:
    return ",".join(name if name in _GENERIC else f'"{_clean(name)}"' for name in names)


def _han_marks(theme: Theme) -> str:
    """Latin faces come first for their figures; these faces give quotation marks, dashes and dots back to Han."""
    marks: Mapping[str, Any] = theme.get("fonts.web.han_marks")
    faces = []
    for family, key in (("Han Marks", "body"), ("Han Marks Song", "heading")):
        sources = ",".join(f'local("{_clean(name)}")' for name in marks[key])
        faces.append(f'@font-face{{font-family:"{family}";src:{sources};unicode-range:{_clean(marks["range"])}}}\n')
    return "".join(faces)


def _sizes(theme: Theme) -> list[str]:
    return [f"--t-{_name(name)}:{_clean(size[0])}rem" for name, size in theme.get("type.web").items()]


def _phone_sizes(theme: Theme) -> list[str]:
    return [f"--t-{_name(name)}:{_clean(size)}rem" for name, size in theme.get("type.phone").items()]


def _spaces(theme: Theme) -> list[str]:
    web = theme.get("web")
    return [
        *(f"--{_name(name)}:{_clean(size)}rem" for name, size in theme.get("space.web").items()),
        f"--gutter:{_clean(web['gutter_rem'])}rem",
        f"--sidebar:{_clean(web['sidebar_rem'])}rem",
        f"--topbar:{_clean(web['topbar_rem'])}rem",
        f"--measure:calc({_clean(web['text_column_em'])}*var(--t-body))",
    ]


def _voices(theme: Theme, lang: Lang) -> list[str]:
    """Families and line heights, which differ by language. English is set tighter."""
    ratio = 1 if lang == "zh" else 2
    return [
        *(f"--f-{_name(voice)}:{_families(names)}" for voice, names in theme.get(f"fonts.web.{lang}").items()),
        *(f"--lh-{_name(name)}:{_clean(size[ratio])}" for name, size in theme.get("type.web").items()),
    ]


def _colors(theme: Theme, scheme: Scheme) -> list[str]:
    plain = [f"--{_name(name)}:{_clean(value)}" for name, value in theme.get(f"color.{scheme}").items()]
    tones = [
        f"--c{number}-{tone}:{_clean(theme.tone(number, tone, scheme))}"
        for number in range(1, theme.palettes + 1)
        for tone in _TONES
    ]
    return plain + tones


def _dark(theme: Theme, selector: str) -> str:
    return _rule(selector, ["color-scheme:dark", *_colors(theme, "dark")])


def _phone(theme: Theme) -> str:
    return _clean(theme.get("web.breakpoints_px.phone"))


def _palette(number: int) -> str:
    family = f"c{number}" if number else "primary"
    base = f"c{number}-base" if number else "primary"
    tones = (f"--ch-{tone}:var(--{family}-{tone})" for tone in _TONES[1:])
    return _rule(f'[data-chapter="{palette(number)}"]', [f"--ch:var(--{base})", *tones])
