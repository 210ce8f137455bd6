"""Disclosure frameworks as data: what there is to disclose, by code, and what an index of it looks like.

The GRI Standards and the Sustainable Development Goals come with the package; a report adds its own as
`assets/frameworks/KEY.toml`, of the same form.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal, get_args

from compiler.diagnostic import Staged, diagnostic
from compiler.language import Bilingual
from compiler.source import Source

#: The folder of a report's own frameworks.
FOLDER = "assets/frameworks"

#: Those of the package.
SHIPPED = ("gri", "sdg")

#: How much of a report an entry of the index names: the section that discloses, or the chapter it stands in.
Grain = Literal["section", "chapter"]


_NO_PREFIX = Bilingual("", "")
#: What the index prints for an omission, unless the framework words it otherwise.
_OMISSION = Bilingual("从略：{reason}。{explanation}", "Omitted: {reason}. {explanation}")


@dataclass(frozen=True, slots=True)
class Item:
    """One disclosure. `figures` says that it asks for figures, `required` that it may not be omitted."""

    code: str
    title: Bilingual[str]
    wording: Bilingual[str] | None = None
    figures: bool = False
    required: bool = False
    universal: bool = False


@dataclass(frozen=True, slots=True)
class Standard:
    """Items under a title of their own; a framework of one standard has none."""

    title: Bilingual[str]
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Framework:
    """`statements` are the claims that a report may make, with `{entity}` and `{span}`; `used` names the edition.

    `prefix` stands before a code, `omission` is the text for one that is left out, with `{reason}` and, where an
    explanation is asked for, `{explanation}`.
    """

    key: str
    name: Bilingual[str]
    columns: Bilingual[tuple[str, ...]]
    standards: tuple[Standard, ...]
    reasons: Mapping[str, Bilingual[str]]
    grain: Grain = "section"
    statements: Mapping[str, Bilingual[str]] | None = None
    used: Bilingual[str] | None = None
    prefix: Bilingual[str] = _NO_PREFIX
    omission: Bilingual[str] = _OMISSION

    @cached_property
    def items(self) -> Mapping[str, Item]:
        return {item.code: item for standard in self.standards for item in standard.items}


@cache
def shipped(key: str) -> Framework:
    """One of `SHIPPED`."""
    return _framework(tomllib.loads(files("compiler.frameworks").joinpath(f"{key}.toml").read_text("utf-8")), key)


def load(source: Source, key: str) -> Staged[Framework | None]:
    """A report's own framework; what is wrong with its file is D012, and the framework does not exist then."""
    try:
        return _framework(tomllib.loads(source.text), key), ()
    except tomllib.TOMLDecodeError as error:
        problem = str(error)
    except _FaultyError as error:
        problem = str(error)
    return None, (diagnostic("D012", source.span(0, 0), framework=key, problem=problem, hints=("form",)),)


class _FaultyError(ValueError):
    """A file that is TOML, but no framework."""


def _framework(data: Mapping[str, Any], key: str) -> Framework:
    if data.get("key", key) != key:
        raise _FaultyError(f"key is {data['key']!r}, and the file is named {key}.toml")
    required = frozenset(_strings(_table(data.get("required", {}), "required").get("codes", []), "required.codes"))
    wordings = _both_each(data.get("wording", {}), "wording")
    standards = tuple(
        _standard(_table(one, "standard"), required, wordings) for one in _list(data.get("standard", []), "standard")
    )
    codes = [item.code for standard in standards for item in standard.items]
    if not codes:
        raise _FaultyError("it has no disclosures")
    if twice := next((code for code in codes if codes.count(code) > 1), None):
        raise _FaultyError(f"{twice} stands there twice")
    columns = _table(data.get("columns"), "columns")
    grain = data.get("location", "section")
    if grain not in get_args(Grain):
        raise _FaultyError('location is "section" or "chapter"')
    return Framework(
        key=key,
        name=_both(data.get("name"), "name"),
        columns=Bilingual(*(_three(columns.get(lang), f"columns.{lang}") for lang in ("zh", "en"))),
        standards=standards,
        reasons=_both_each(data.get("reasons", {}), "reasons"),
        grain=grain,
        statements=_both_each(data.get("statement", {}), "statement") or None,
        used=_both(data["used"], "used") if "used" in data else None,
        prefix=_both(data["prefix"], "prefix") if "prefix" in data else _NO_PREFIX,
        omission=_both(data["omission"], "omission") if "omission" in data else _OMISSION,
    )


def _standard(data: Mapping[str, Any], required: frozenset[str], wordings: Mapping[str, Bilingual[str]]) -> Standard:
    universal = bool(data.get("universal", False))
    items: list[Item] = []
    for row in _list(data.get("disclosures", []), "disclosures"):
        fields = _strings(row, "disclosures")
        if len(fields) not in {3, 4} or (len(fields) == 4 and fields[3] != "figures"):
            raise _FaultyError('a disclosure is [code, Chinese title, English title], and perhaps "figures"')
        code, zh, en = fields[:3]
        title = Bilingual(zh, en)
        items.append(Item(code, title, wordings.get(code), len(fields) == 4, code in required, universal))
    return Standard(_both(data.get("title"), "title"), tuple(items))


def _table(value: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _FaultyError(f"{name} is missing, or is no table")
    return value


def _list(value: Any, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise _FaultyError(f"{name} is no list")
    return value


def _strings(value: Any, name: str) -> list[str]:
    if not all(isinstance(one, str) for one in _list(value, name)):
        raise _FaultyError(f"{name} holds something that is no text")
    return list(value)


def _three(value: Any, name: str) -> tuple[str, ...]:
    texts = _strings(value, name)
    if len(texts) != 3:
        raise _FaultyError(f"{name} names the three columns of the index")
    return tuple(texts)


def _both(value: Any, name: str) -> Bilingual[str]:
    both = _table(value, name)
    zh, en = both.get("zh"), both.get("en")
    if not isinstance(zh, str) or not isinstance(en, str):
        raise _FaultyError(f"{name} needs zh and en")
    return Bilingual(zh, en)


def _both_each(value: Any, name: str) -> dict[str, Bilingual[str]]:
    return {key: _both(one, f"{name}.{key}") for key, one in _table(value, name).items()}
