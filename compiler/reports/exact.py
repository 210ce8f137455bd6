"""What programs need beside a finding: the exact words to write instead, and a name that outlives a change of lines."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from compiler.diagnostic import Diagnostic
from compiler.source import Sources

#: The argument that holds what to write, by code, where a finding marks a whole placeholder or a whole figure.
_SUGGESTIONS: Mapping[str, str] = {
    **dict.fromkeys(("P040", "P043", "P044"), "zh"),
    **dict.fromkeys(("P050", "P051", "P054", "P056"), "suggestion"),
}

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_SIZE = re.compile(r"# (?:thousand|million|billion|trillion)\b")
_SHARE = re.compile(r"#(?:%| per ?cent\b| percentage points?\b)")
_MONTH = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")

#: Characters of the text that a fingerprint looks at.
_QUOTED = 200


def replacement(found: Diagnostic, sources: Sources) -> str | None:
    """The words that mend a finding when they take the place of exactly those that it marks; None where a person must.

    Of figures only those that differ in nothing but the figure, the word for its size or the percentage: whether "some
    12 tons" should be "12.5 tonnes" or "some 12.5 tons" is for the translator to say.
    """
    argument = _SUGGESTIONS.get(found.code)
    source = sources.get(found.span.file)
    if argument is None or source is None:
        return None
    words = source.text[found.span.start : found.span.end]
    wanted = dict(found.arguments).get(argument, "")
    if not words or not wanted or words == wanted:
        return None
    if argument == "zh":
        return wanted if words.startswith("{{") and wanted.startswith("{{") else None
    return wanted if _shape(words, found.code) == _shape(wanted, found.code) else None


def _shape(words: str, code: str) -> str:
    """A figure with its digits taken out, and whatever else its finding is about."""
    shape = _FIGURE.sub("#", words)
    match code:
        case "P054":
            return _SHARE.sub("#", shape)
        case "P056":
            return _MONTH.sub("month", shape)
        case _:
            return _SIZE.sub("#", shape)


def fingerprints(found: Iterable[Diagnostic], sources: Sources) -> tuple[str, ...]:
    """A name for each finding, 16 hexadecimal digits: the same after lines were added above it or the report was
    built again, another once the words or the reason changed. Findings that say the same are told apart by order."""
    seen: Counter[str] = Counter()
    names: list[str] = []
    for one in found:
        # `where` names a line; the words of the text follow below.
        said = "\n".join(f"{name}={value}" for name, value in one.arguments if name != "where")
        key = "\n".join((one.code, one.span.file, said, _words(one, sources)))
        digest = hashlib.sha256(f"{key}\n{seen[key]}".encode("utf-8", "replace")).hexdigest()
        seen[key] += 1
        names.append(digest[:16])
    return tuple(names)


def _words(found: Diagnostic, sources: Sources) -> str:
    source = sources.get(found.span.file)
    return "" if source is None else source.text[found.span.start : min(found.span.end, found.span.start + _QUOTED)]
