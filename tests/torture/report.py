"""The torture report, as files in memory: a chapter for each block that holds others, a section for each block in it.

Both languages say the same in the same shape, so that the whole pipeline runs on it. `compilation` is made once.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache

from compiler.build import Compilation, compile_report
from compiler.language import LANGS, Lang
from tests.memory import MemoryFiles

#: Lines of Markdown. An empty one parts blocks.
Lines = list[str]

_REPORT = """\
schema: 1
title: {zh: 折磨报告, en: Torture report}
entity: {zh: 清河纸业股份有限公司, en: "Qinghe Paper Co., Ltd."}
notice: {zh: 以中文版本为准。, en: The Chinese version prevails.}
period: 2023
published: 2024-01-01
exceptions:
  - {pattern: "{n}", reason: "nothing here is a fact"}
chapters:
"""

_METRICS = """\
schema: 1
groups:
  energy:
    label: {zh: 能源, en: Energy}
metrics:
  energy.power:
    label: {zh: 外购电力, en: Purchased electricity}
    unit: MWh
    note: {zh: 按电表统计。, en: By meter.}
    values: {2021: 1234.50, 2022: 98.76, 2023: 1000.05}
  energy.petrol:
    label: {zh: 汽油, en: Petrol}
    unit: L
    values: {2021: 7, 2022: 12, 2023: 0}
"""

_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120" viewBox="0 0 320 120">
<rect x="10" y="10" width="120" height="60" fill="#204080"/><path d="M140 40 L200 40" stroke="#204080"/>
<text x="210" y="45" font-size="14">A</text></svg>
"""


def files() -> dict[str, bytes]:
    """Every file of the report, by path."""
    stems = [f"{number:02d}-{name}" for number, name in enumerate(_holders("zh"), 10)]
    made = {
        "content/report.yaml": _REPORT
        + "  preliminaries:\n    - file: 01-loose\n  numbered:\n"
        + "".join(f"    - file: {stem}\n" for stem in stems)
        + "  appendices:\n    - file: 99-contact\n",
        "content/metrics.yaml": _METRICS,
        "assets/drawn.svg": _SVG,
    }
    for lang in LANGS:
        made[f"content/{lang}/01-loose.md"] = _loose(lang)
        made[f"content/{lang}/99-contact.md"] = _contact(lang)
        for stem in stems:
            made[f"content/{lang}/{stem}.md"] = _chapter(lang, stem.partition("-")[2])
    return {path: text.encode() for path, text in made.items()} | {"assets/dot.png": _png(40, 30)}


@cache
def compilation() -> Compilation:
    """The report, compiled."""
    return compile_report(MemoryFiles(files()))


# ---------------------------------------------------------------- chapters


def _loose(lang: Lang) -> str:
    """Every block by itself, in a chapter without a number."""
    lines = [f"# {_word(lang, '各块独立', 'Every block alone')} {{#loose}}"]
    for name, block in _every(lang, "loose").items():
        lines += ["", f"## {_word(lang, '块', 'Block')} {name} {{#loose-{name}}}", "", *block]
    return "\n".join([*lines, "", *_note(lang)]) + "\n"


def _chapter(lang: Lang, holder: str) -> str:
    hold = _holders(lang)[holder]
    lead = _word(lang, "每节把一种块放进这一种。", "Each section puts one kind of block into this one.")
    lines = ["---", f"lead: {lead}", "---", "", f"# {_word(lang, '容器', 'Holder')} {holder} {{#in-{holder}}}"]
    for name, block in _every(lang, holder).items():
        lines += ["", f"## {_word(lang, '其中', 'In it')} {name} {{#in-{holder}-{name}}}", "", *hold(block)]
    every = [line for block in _every(lang, f"{holder}-all").values() for line in (*block, "")]
    lines += ["", f"## {_word(lang, '全部', 'All of them')} {{#in-{holder}-all}}", "", *hold(every)]
    return "\n".join([*lines, "", *_note(lang)]) + "\n"


def _contact(lang: Lang) -> str:
    name, mail = _word(lang, "联系我们", "Contact us"), _word(lang, "电子邮箱", "Email")
    return f"# {name} {{#contact}}\n\n::: contact\n{mail}\n: <report@example.com>\n:::\n"


# ---------------------------------------------------------------- blocks


def _every(lang: Lang, prefix: str) -> dict[str, Lines]:
    """Every kind of block once, by name. `prefix` keeps the ids of figures and tables apart."""
    return _leaves(lang, prefix) | {name: hold(_plain(lang)) for name, hold in _holders(lang).items()}


def _word(lang: Lang, zh: str, en: str) -> str:
    return zh if lang == "zh" else en


def _plain(lang: Lang) -> Lines:
    return [_word(lang, "里面的一段**重点。**其后", "A paragraph inside, **with weight.** And after")]


def _note(lang: Lang) -> Lines:
    return [
        "[^note]: " + _word(lang, "脚注一段。", "A note."),
        "",
        "    - " + _word(lang, "脚注中的项", "An item in a note"),
    ]


def _leaves(lang: Lang, prefix: str) -> dict[str, Lines]:
    """Blocks that hold no others, and tables."""
    label, value = _word(lang, "项目", "Item"), _word(lang, "内容", "Content")
    return {
        "paragraph": [
            _word(
                lang,
                "一段*强调*、**重点**、`代码 <b>`、CO~2~ 与 m^2^，",
                "A paragraph with *stress*, **weight**, `code <b>`, CO~2~ and m^2^,",
            ),
            _word(
                lang,
                "[链接](https://example.com)、见[](#loose-paragraph)、脚注[^note]与{{ energy.power }}。\\\n换行之后。",
                "[a link](https://example.com), see [](#loose-paragraph), a note[^note] and {{ energy.power }}."
                "\\\nAfter a break.",
            ),
        ],
        "heading": [f"### {_word(lang, '里面的标题', 'A heading inside')}"],
        "code": ["```", "a < b & c", "\tindented", "", "end", "```"],
        "rule": ["***"],
        "figure": [
            f'![{_word(lang, "点", "Dot")}](dot.png "{_word(lang, "图注", "Caption")}"){{#fig-{prefix}-dot width=60%}}'
        ],
        "drawing": [
            f'![{_word(lang, "画", "Drawing")}](drawn.svg "{_word(lang, "画注", "Caption of a drawing")}")'
            f"{{#fig-{prefix}-drawing}}"
        ],
        "figures": [
            "::: figures",
            f'![{_word(lang, "点", "Dot")}](dot.png "{_word(lang, "左", "Left")}"){{#fig-{prefix}-left}}',
            f'![{_word(lang, "画", "Drawing")}](drawn.svg "{_word(lang, "右", "Right")}"){{#fig-{prefix}-right}}',
            ":::",
        ],
        "pipe": [f"| {label} | {value} |", "| --- | --: |", "| a | 1.50 |", "| b | {{ energy.petrol@2022 }} |"],
        "table": [
            f"::: table {{#tbl-{prefix}-spans header=1 align=lc}}",
            _word(lang, "合并的表", "A table with spans"),
            "",
            f"- - {label}",
            f"  - {value}",
            "- - {rows=2} " + _word(lang, "相连的行", "Rows joined"),
            "  - - x",
            "    - y",
            "- - " + _word(lang, "甲", "First"),
            "- - {cols=2} " + _word(lang, "相连的列", "Columns joined"),
            ":::",
        ],
        "kpi": ["::: kpi", "- energy.power", "- energy.petrol", ":::"],
        "metrics": [
            f"::: metrics {{#tbl-{prefix}-metrics periods=2021..2023}}",
            _word(lang, "指标表", "Indicators"),
            "",
            "- group: energy",
            "- energy.power",
            "- energy.petrol",
            ":::",
        ],
    }


def _holders(lang: Lang) -> dict[str, Callable[[Lines], Lines]]:
    """Blocks that hold others: each makes lines of lines."""
    label, value = _word(lang, "项目", "Item"), _word(lang, "内容", "Content")
    title, term = _word(lang, "标题", "Title"), _word(lang, "条目", "Term")
    year, month = _word(lang, "第一季度", "First quarter"), _word(lang, "三月", "March")
    first = _word(lang, "先有一段。", "First a paragraph.")
    return {
        "bullets": lambda inner: [f"- {first}", "", *_indented(inner, 2), "", f"- {first}"],
        "ordered": lambda inner: [f"3. {first}", "", *_indented(inner, 3), "", f"4. {first}"],
        "quote": lambda inner: [f"> {first}", ">", *(f"> {line}".rstrip() for line in inner)],
        "definitions": lambda inner: [term, f": {first}", "", *_indented(inner, 2)],
        "cells": lambda inner: _fenced(
            "table {header=1}",
            [f"- - {label}", f"  - {value}", f"- - {first}", "", *_indented(inner, 4), "", f"  - {first}"],
            inner,
        ),
        "case": lambda inner: _fenced("case", [f"### {title}", "", *inner], inner),
        "cards": lambda inner: _fenced("cards", [f"### {title}", "", *inner, "", f"### {title}", "", first], inner),
        "timeline": lambda inner: _fenced(
            "timeline", [f"### {year}", "", month, f": {first}", "", *_indented(inner, 2)], inner
        ),
        "signature": lambda inner: _fenced("signature", [*inner, "", first], inner),
        "contact": lambda inner: _fenced("contact", [term, f": {first}", "", *_indented(inner, 2)], inner),
    }


def _indented(lines: Lines, columns: int) -> Lines:
    return [" " * columns + line if line else "" for line in lines]


def _fenced(opening: str, lines: Lines, inner: Lines) -> Lines:
    """A container whose fence is longer than any in it."""
    longest = max((len(line.strip()) - len(line.strip().lstrip(":")) for line in inner), default=0)
    fence = ":" * max(longest + 1, 3)
    return [f"{fence} {opening}", *lines, fence]


def _png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x26\x6a\x52" * width) * height
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    made = b"\x89PNG\r\n\x1a\n"
    for kind, data in chunks:
        made += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return made
