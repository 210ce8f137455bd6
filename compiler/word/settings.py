"""Settings, font table and application properties: the small parts of the package."""

from __future__ import annotations

from compiler import __version__
from compiler.language import Lang
from compiler.theme import Theme
from compiler.word.markup import DECLARATION, attribute, part


def settings(lang: Lang) -> bytes:
    """No `w:updateFields`: it makes Word ask a question on opening, and every field already shows its text."""
    squeeze = '<w:characterSpacingControl w:val="compressPunctuation"/>' if lang == "zh" else ""
    compatibility = "http://schemas.microsoft.com/office/word"
    return part(
        "w:settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        f'{squeeze}<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{compatibility}" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    )


def font_table(theme: Theme, lang: Lang) -> bytes:
    """Every face of the theme, with the faces to take where it is missing."""
    voices = theme.get(f"fonts.word.{lang}")
    alternates = theme.get("fonts.word.alternates")
    faces = dict.fromkeys(face for voice in voices.values() for face in (voice["ascii"], voice["east_asia"]))
    return part("w:fonts", "".join(_font(face, alternates.get(face, {})) for face in faces))


def _font(face: str, alternate: dict[str, object]) -> str:
    names = alternate.get("names")
    other = f'<w:altName w:val="{attribute(",".join(names))}"/>' if isinstance(names, list) else ""
    charset, family = alternate.get("charset", "00"), alternate.get("family", _family(face))
    return (
        f'<w:font w:name="{attribute(face)}">{other}<w:charset w:val="{charset}"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
    )


def _family(face: str) -> str:
    if "Courier" in face or "Mono" in face:
        return "modern"
    return "roman" if "Times" in face or "Serif" in face else "swiss"


def application() -> bytes:
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    version = ".".join([*__version__.split(".")[:2]])
    major, _, minor = version.partition(".")
    shown = f"{int(major):02d}.{int(minor or 0):04d}" if major.isdigit() and (minor or "0").isdigit() else "01.0000"
    return (
        f'{DECLARATION}<Properties xmlns="{namespace}"><Application>zhengben</Application>'
        f"<AppVersion>{shown}</AppVersion></Properties>"
    ).encode()
