"""RELEASE.html: what was released, by whom it was approved, what somebody answers for, and how to check it.

Both languages stand beside each other, because whoever opens an archive may read either.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from compiler.build import Compilation
from compiler.language import LANGS, TAGS, Bilingual
from compiler.numerals import show_date, show_span
from compiler.release.pagetexts import DOCUMENTS, TEXTS
from compiler.reports.status import NAMES
from compiler.tree import plain_text
from compiler.web import page


def html(about: Mapping[str, Any], compilation: Compilation) -> bytes:
    """The page of a release. `about` is its manifest, all but the outputs that this page is one of."""
    release = about["release"]
    body = (
        _environment()
        .from_string(_read("release.html.j2"))
        .render(
            about=about,
            release=release,
            both=_both,
            t={name: _both(words) for name, words in TEXTS.items()},
            title=_both(Bilingual(release["title"]["zh"], release["title"]["en"])),
            entity=_both(Bilingual(release["entity"]["zh"], release["entity"]["en"])),
            facts=_facts(release),
            documents=_documents(about),
            chapters=_chapters(about, compilation),
            states=NAMES,
            size=_size,
            english=about["approvals"]["english"],
            command=f"zhengben release --check {release['slug']}-{release['version']}.zip",
        )
    )
    ui = compilation.report.ui
    title = f"{release['title'][ui]} {release['version']}"
    return page(title, body, ui, compilation.theme, extra_css=_read("release.css"))


def _both(words: Bilingual[str]) -> Markup:
    """The same in both languages, each marked as what it is."""
    return Markup(" ").join(Markup('<span lang="{}">{}</span>').format(TAGS[lang], words[lang]) for lang in LANGS)


def _facts(release: Mapping[str, Any]) -> list[tuple[Markup, Markup]]:
    facts = [(_both(TEXTS["version"]), escape(release["version"]))]
    facts.append((_both(TEXTS["date"]), _both(Bilingual(*(show_date(release["date"], lang) for lang in LANGS)))))
    if release["period"]:
        facts.append(
            (_both(TEXTS["period"]), _both(Bilingual(*(show_span(release["period"], lang) for lang in LANGS))))
        )
    return facts


def _documents(about: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The files in the order in which readers ask for them; one without a description comes last."""
    order = list(DOCUMENTS)
    listed = [one for one in about["outputs"] if one["path"] != "manifest.json"]
    listed.sort(key=lambda one: (order.index(one["path"]) if one["path"] in order else len(order), one["path"]))
    return [{**one, "what": _both(DOCUMENTS[one["path"]]) if one["path"] in DOCUMENTS else ""} for one in listed]


def _chapters(about: Mapping[str, Any], compilation: Compilation) -> list[dict[str, Any]]:
    """Chapters, then files of both languages: who stands for the Chinese, how much of the English is approved."""
    chinese = {one["chapter"]: one for one in about["approvals"]["chinese"]}
    titles = {
        one.stem: {**titles_of(compilation, one.stem), "palette": one.palette}
        for one in compilation.books["zh"].chapters
    }
    return [
        {
            **one,
            "titles": titles.get(one["chapter"]),
            "zh": chinese.get(one["chapter"]),
            "share": one["approved"] * 100 // one["segments"] if one["segments"] else 100,
        }
        for one in about["approvals"]["english"]["chapters"]
    ]


def titles_of(compilation: Compilation, stem: str) -> dict[str, str]:
    """A chapter's title by language, empty where it has none."""
    return {
        lang: next((plain_text(one.title) for one in compilation.books[lang].chapters if one.stem == stem), "")
        for lang in LANGS
    }


def _size(count: int) -> str:
    """Bytes as people read them, in decimal units (IEC 80000-13)."""
    for unit, step in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= step:
            return f"{count / step:.1f} {unit}"
    return f"{count} B"


@cache
def _read(name: str) -> str:
    return files("compiler.release").joinpath(name).read_text("utf-8")


@cache
def _environment() -> Environment:
    return Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, optimized=False
    )
