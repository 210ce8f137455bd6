"""A report written by an attacker, from its files to the browser: nothing of it runs, and nothing is asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from compiler.build import Options, compile_report
from compiler.outputs import outputs
from tests.memory import MemoryFiles
from tests.web.browser import browse
from tests.web.helpers import Element, read
from tests.web.vectors import DRAWINGS, TARGETS, TEXTS

#: YAML takes JSON's strings, and refuses control characters in any other way.
quoted = json.dumps

#: Scripts of every page: the theme's, data, the page's own.
DATA = ("application/json", "application/ld+json")

ALLOWED = re.compile(r"#|https?://|mailto:|tel:|report\.|data:image/", re.IGNORECASE)


def test_there_are_more_than_sixty_vectors_of_words_alone() -> None:
    assert len(set(TEXTS)) >= 60
    assert len({*TEXTS, *TARGETS, *DRAWINGS}) >= 100


@cache
def hostile() -> Mapping[str, bytes]:
    """Every vector in titles, texts, attributes, links, front matter, metrics, sources, glossary, images."""
    files: dict[str, str | bytes] = {
        "content/report.yaml": _report(),
        "content/metrics.yaml": _metrics(),
        "content/glossary.yaml": "schema: 1\nterms:\n"
        + "".join(f"  - {{zh: {quoted('词语' + text)}, en: {quoted(text)}, note: {quoted(text)}}}\n" for text in TEXTS),
    }
    for number, drawing in enumerate(DRAWINGS):
        files[f"assets/d{number}.svg"] = drawing
    for lang in ("zh", "en"):
        files[f"content/{lang}/10-words.md"] = _words(lang)
        files[f"content/{lang}/20-figures.md"] = _figures()
    options = Options(formats=frozenset({"html"}))
    return {
        name: data
        for name, data in outputs(compile_report(MemoryFiles(files), options), options).items()
        if name.endswith(".html")
    }


def _report() -> str:
    everything = quoted(" ".join(TEXTS))
    both = f"{{zh: {everything}, en: {everything}}}"
    return (
        f"schema: 1\ntitle: {both}\nentity: {both}\nshort: {both}\nnotice: {both}\nperiod: 2023\n"
        "published: 2024-04-22\nchapters:\n  numbered:\n    - file: 10-words\n    - file: 20-figures\n"
    )


def _metrics() -> str:
    lines = ["schema: 1\nsources:\n"]
    for number, text in enumerate(TEXTS):
        lines.append(f"  s{number}:\n    document: {{zh: {quoted(text)}, en: {quoted(text)}}}\n    kind: internal\n")
        lines.append("    precedence: 1\n")
    lines.append("groups:\n")
    for number, text in enumerate(TEXTS):
        lines.append(f"  g{number}:\n    label: {{zh: {quoted(text)}, en: {quoted(text)}}}\n")
    lines.append("metrics:\n")
    for number, text in enumerate(TEXTS):
        both = f"{{zh: {quoted(text)}, en: {quoted(text)}}}"
        lines.append(f"  x.m{number}:\n    label: {both}\n    unit: t\n    source: s{number}\n    note: {both}\n")
        lines.append(f"    boundary: {both}\n    values: {{2022: 1, 2023: {number + 2}}}\n")
    return "".join(lines)


def _words(lang: str) -> str:
    flat = [text.replace("\n", " ") for text in TEXTS]
    parts = [f"---\nlead: {quoted(' '.join(flat))}\nimage: {quoted(flat[0])}\n---\n\n# Words {{#words}}\n"]
    for number, text in enumerate(flat):
        parts.append(f"## {text} {{#h{number}}}\n")
        parts.append(f"{text}\n\n**{text}** *{text}* `{text}` [{text}](https://example.com/ {quoted(text)})\n")
        parts.append(
            f"- {text}\n\n{{.lead id={quoted(text)} title={quoted(text)} onclick={quoted(text)}}}\nText[^n{number}].\n"
        )
        parts.append(f"[^n{number}]: {text}\n")
        parts.append(f"| {text} | b |\n| --- | --- |\n| {text} | {text} |\n")
        parts.append(f"::: case {{#c{number} onclick={quoted(text)}}}\n### {text}\n\n{text}\n:::\n")
        parts.append(f"```{text}\n{text}\n```\n")
        parts.append(f"{text}\n: {text}\n")
    for target in (*TARGETS, *TEXTS):
        target = target.replace("\n", " ")
        parts.append(f"[x]({target}) [x](<{target}>) <{target}> [x][r]\n\n[r]: <{target}>\n\n![x]({target})\n")
    parts.extend(f"![{lang}](d{number}.svg){{#fig-{number}}}\n" for number in range(len(DRAWINGS)))
    return "\n".join(parts)


def _figures() -> str:
    keys = [f"x.m{number}" for number in range(len(TEXTS))]
    cards = "".join(f"- {key}\n" for key in keys[:8])
    rows = "".join(f"- group: g{number}\n- {key}\n" for number, key in enumerate(keys))
    sentences = "\n\n".join(f"{{{{ {key} }}}} {{{{ {key}:change }}}} {{{{ {key}:label }}}}" for key in keys)
    table = f"::: metrics {{#t periods=2022..2023}}\n{rows}:::\n"
    return f"# Figures {{#figures}}\n\n::: kpi\n{cards}:::\n\n{sentences}\n\n{table}"


def _runs(element: Element) -> bool:
    """Whether a browser would run an element, or load something for it."""
    if element.name in {
        "iframe",
        "object",
        "embed",
        "base",
        "frame",
        "applet",
        "form",
        "video",
        "audio",
        "foreignobject",
    }:
        return True
    if any(name.startswith("on") or name in ("srcdoc", "style", "action", "background") for name in element.attributes):
        return True
    addresses = [element.get(name) for name in ("href", "src", "xlink:href") if element.get(name)]
    return any(not ALLOWED.match(address) for address in addresses)


def test_nothing_in_the_markup_would_run() -> None:
    for name, html in hostile().items():
        document = read(html)
        scripts = [script for script in document.all("script") if script.get("type") not in DATA]
        assert len(scripts) == 2, name
        assert len(document.all("style")) == 1, name
        filters = {id(form) for form in document.all("form.filters")}  # the working pages' own
        found = [element for element in document.walk() if _runs(element) and id(element) not in filters]
        assert found == [], name


def test_the_vectors_are_there_as_words() -> None:
    shown = read(hostile()["report.zh.html"])
    assert "<svg/onload=alert(1)//" in shown.one("main").text
    assert shown.one("title").text.startswith("<script>alert(1)</script>")
    figures = json.loads(shown.one("#_figures").text)
    assert len(figures["metrics"]) == len(TEXTS)
    assert figures["metrics"][0]["label"]["zh"] == TEXTS[0]


def test_in_the_browser_nothing_runs_with_the_policy_or_without_it(tmp_path: Path) -> None:
    for name, html in hostile().items():
        (tmp_path / name).write_bytes(html)
    found = browse("hostile.mjs", *(tmp_path / name for name in hostile()))
    assert (found["ran"], found["requests"], found["refused"]) == ([], [], [])
    assert found["cards"] > len(TEXTS)
    assert found["hits"] > 10
