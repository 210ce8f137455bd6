"""Reading positioned YAML into fields: known keys, required keys, texts in both languages.

Every YAML file of a report is read through these few functions, so that a misspelt key, a missing one and a value of
the wrong type are reported in the same words everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from compiler import yamlfile
from compiler.diagnostic import Diagnostic, diagnostic
from compiler.language import Bilingual
from compiler.yamlfile import Scalar, Sequence, Value

#: What `_expected` calls a type, in English and Chinese.
_NAMES = {
    "text": ("a text", "文本"),
    "mapping": ("a mapping", "映射"),
    "list": ("a list", "列表"),
    "both": ("a text in both languages", "中英文两种文本"),
}


def nearest(name: str, known: Iterable[str], count: int = 3, cutoff: float = 0.6) -> tuple[str, ...]:
    """Known names that look like a misspelt one, likeliest first."""
    return tuple(get_close_matches(name, list(known), n=count, cutoff=cutoff))


def fields(
    value: Value | None,
    name: str,
    known: tuple[str, ...],
    found: list[Diagnostic],
    required: tuple[str, ...] = (),
) -> Mapping[str, Value]:
    """The entries of a mapping by key; unknown keys, missing ones and a value that is no mapping are reported."""
    if value is None:
        return {}
    if not isinstance(value, yamlfile.Mapping):
        found.append(wrong_type(value, name, "mapping"))
        return {}
    entries: dict[str, Value] = {}
    for key, inner in value.items():
        if key.text in known:
            entries[key.text] = inner
        else:
            found.append(unknown_key(key, known, inner, value.flow))
    for key_name in required:
        if key_name not in entries:
            span = value.span._replace(end=value.span.start) if value.entries else value.span._replace(start=0, end=0)
            found.append(diagnostic("M006", span, key=f"{name}.{key_name}" if name else key_name, hints=("add",)))
    return entries


def unknown_key(key: Scalar, known: Iterable[str], value: Value, flow: bool) -> Diagnostic:
    """M004. Inside braces an empty value tells that a comma cut a text in two."""
    known = tuple(known)
    close = nearest(key.text, known)
    hints = ["nearest"] if close else ["known"]
    if flow and isinstance(value, Scalar) and not value.text:
        hints = ["flow"]
    names = ", ".join(close or known)
    return diagnostic("M004", key.span, key=key.text or "(empty)", names=names, hints=hints)


def text(value: Value | None, name: str, found: list[Diagnostic]) -> Scalar | None:
    """A scalar with words in it; None, and a finding unless it was simply absent, for anything else."""
    if value is None:
        return None
    if not isinstance(value, Scalar) or not value.text.strip():
        found.append(wrong_type(value, name, "text"))
        return None
    return value


def both(value: Value | None, name: str, found: list[Diagnostic]) -> Bilingual[Scalar] | None:
    """`{zh: …, en: …}`, both with words."""
    if value is None:
        return None
    if not isinstance(value, yamlfile.Mapping):
        found.append(wrong_type(value, name, "both"))
        return None
    entries = fields(value, name, ("zh", "en"), found, required=("zh", "en"))
    zh = text(entries.get("zh"), f"{name}.zh", found)
    en = text(entries.get("en"), f"{name}.en", found)
    return Bilingual(zh, en) if zh is not None and en is not None else None


def items(value: Value | None, name: str, found: list[Diagnostic]) -> tuple[Value, ...]:
    """The items of a list; none for an empty or missing one."""
    if value is None or (isinstance(value, Scalar) and not value.text and not value.quoted):
        return ()
    if not isinstance(value, Sequence):
        found.append(wrong_type(value, name, "list"))
        return ()
    return value.items


def entries(value: Value | None, name: str, found: list[Diagnostic]) -> tuple[tuple[Scalar, Value], ...]:
    """The entries of a mapping whose keys are the author's; none for an empty or missing one."""
    if value is None or (isinstance(value, Scalar) and not value.text and not value.quoted):
        return ()
    if not isinstance(value, yamlfile.Mapping):
        found.append(wrong_type(value, name, "mapping"))
        return ()
    return tuple(value.items())


def wrong_type(value: Value, name: str, kind: str) -> Diagnostic:
    """M005, with the hint that fits the way it usually goes wrong."""
    hints: tuple[str, ...] = ()
    if kind == "both":
        hints = ("both",)
    elif kind == "text" and isinstance(value, yamlfile.Mapping):
        hints = ("braces",)
    expected, expected_zh = _NAMES[kind]
    return diagnostic("M005", value.span, key=name, expected=expected, expected_zh=expected_zh, hints=hints)
