"""content/disclosures.yaml: what a report leaves out and why, and what another document tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from compiler import schema, yamlfile
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.frameworks import Framework
from compiler.language import Bilingual
from compiler.source import Source
from compiler.yamlfile import Scalar, Value

FILE = "content/disclosures.yaml"

_TOP = ("schema", "frameworks")
_FRAMEWORK = ("claim", "omitted", "referred")
_OMISSION = ("reason", "explanation")
_REFERENCE = ("to",)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Omission:
    """A disclosure that the report leaves out. `reason` is a key of the framework's reasons."""

    code: Scalar
    reason: Scalar
    explanation: Bilingual[Scalar] | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A disclosure that another document makes: see the annual report."""

    code: Scalar
    to: Bilingual[Scalar]


@dataclass(frozen=True, slots=True)
class Stated:
    """What disclosures.yaml says of one framework. `claim` is a key of the framework's statements."""

    claim: Scalar | None = None
    omitted: Mapping[str, Omission] = field(default_factory=dict)
    referred: Mapping[str, Reference] = field(default_factory=dict)

    def texts(self) -> Mapping[str, Bilingual[Scalar]]:
        """The texts in both languages, by key: segments like those of a chapter."""
        named = {f"omitted.{code}": one.explanation for code, one in self.omitted.items()}
        return {key: text for key, text in named.items() if text is not None} | {
            f"referred.{code}": one.to for code, one in self.referred.items()
        }


NOTHING = Stated()


def load(source: Source, frameworks: Mapping[str, Framework]) -> Staged[Mapping[str, Stated]]:
    """disclosures.yaml by framework. Unknown frameworks, codes, reasons and claims are findings and are left out."""
    top, syntax = yamlfile.read(source)
    found: list[Diagnostic] = list(syntax)
    entries = schema.fields(top, "", _TOP, found, required=("schema",) if top.entries else ())
    version = schema.text(entries.get("schema"), "schema", found)
    if version is not None and version.text != "1":
        found.append(diagnostic("D013", version.span, schema=version.text))
    stated: dict[str, Stated] = {}
    for key, value in schema.entries(entries.get("frameworks"), "frameworks", found):
        if key.text in frameworks:
            stated[key.text] = _stated(frameworks[key.text], value, found)
        else:
            found.append(unknown_framework(key, frameworks))
    return stated, tuple(found)


def unknown_framework(name: Scalar, frameworks: Mapping[str, Framework]) -> Diagnostic:
    names = ", ".join(frameworks)
    return diagnostic("D001", name.span, framework=name.text or "?", names=names, hints=("known",))


def unknown_code(code: Scalar, framework: Framework) -> Diagnostic:
    close = schema.nearest(code.text, framework.items)
    names = ", ".join(close)
    hints = ("nearest",) if close else ("edition",)
    return diagnostic("D002", code.span, code=code.text, framework=framework.key, names=names, hints=hints)


def _stated(framework: Framework, value: Value, found: list[Diagnostic]) -> Stated:
    entries = schema.fields(value, f"frameworks.{framework.key}", _FRAMEWORK, found)
    claim = schema.text(entries.get("claim"), "claim", found)
    claims = framework.statements or {}
    if claim is not None and claim.text not in claims:
        names = ", ".join(claims) or "–"
        found.append(
            diagnostic("D011", claim.span, claim=claim.text, framework=framework.key, names=names, hints=("known",))
        )
        claim = None
    return Stated(
        claim=claim,
        omitted=_each(framework, entries.get("omitted"), "omitted", _omission, found),
        referred=_each(framework, entries.get("referred"), "referred", _reference, found),
    )


def _each(
    framework: Framework,
    value: Value | None,
    name: str,
    read: Callable[[Framework, Scalar, Value, str, list[Diagnostic]], T | None],
    found: list[Diagnostic],
) -> dict[str, T]:
    path = f"frameworks.{framework.key}.{name}"
    made: dict[str, T] = {}
    for code, inner in schema.entries(value, path, found):
        if code.text not in framework.items:
            found.append(unknown_code(code, framework))
            continue
        one = read(framework, code, inner, f"{path}.{code.text}", found)
        if one is not None:
            made[code.text] = one
    return made


def _omission(framework: Framework, code: Scalar, value: Value, path: str, found: list[Diagnostic]) -> Omission | None:
    explained = "{explanation}" in framework.omission.zh
    entries = schema.fields(value, path, _OMISSION, found, required=_OMISSION if explained else ("reason",))
    reason = schema.text(entries.get("reason"), f"{path}.reason", found)
    explanation = schema.both(entries.get("explanation"), f"{path}.explanation", found)
    if reason is not None and reason.text not in framework.reasons:
        names = ", ".join(framework.reasons)
        found.append(diagnostic("D004", reason.span, reason=reason.text, names=names, hints=("known",)))
        return None
    if reason is None or (explained and explanation is None):
        return None
    return Omission(code, reason, explanation)


def _reference(_: Framework, code: Scalar, value: Value, path: str, found: list[Diagnostic]) -> Reference | None:
    entries = schema.fields(value, path, _REFERENCE, found, required=_REFERENCE)
    to = schema.both(entries.get("to"), f"{path}.to", found)
    return None if to is None else Reference(code, to)
