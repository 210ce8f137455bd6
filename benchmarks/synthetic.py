"""A long report made by a seed.

A unit of scale is 43,000 Chinese characters, 150 headings, 40 tables, 60 images and 20 footnotes in each language.
Both languages say the same, so that a build of it has no errors and parity has its full work to do.
"""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator

CHAPTERS, SECTIONS, PARAGRAPHS = 10, 14, 7  # chapters per unit of scale; the chapter's title is a heading too

#: Sentences in both languages; `{n}` is a literal number, `{key}` a metric.
SENTENCES = (
    (
        "公司把节约用水列入每个部门的年度计划，由行政部门按月统计。",
        "The Company writes water saving into the yearly plan of each department. ",
    ),
    (
        "全年共组织{n}次培训，内容涵盖安全、合规和环境。",
        "It held {n} training sessions in the year on safety, compliance and the environment. ",
    ),
    (
        "报告期内相关指标为{{{{ {key} }}}}，与计划基本一致。",
        "In the period the indicator was {{{{ {key} }}}}, much as planned. ",
    ),
    (
        "我们与供应商逐家沟通，请他们说明材料的来源和运输方式。",
        "We asked each supplier where materials come from and how they are shipped. ",
    ),
    (
        "董事会听取了**专题汇报**，并要求管理层跟踪整改。",
        "The board heard a **special report** and asked management to follow it up. ",
    ),
    (
        "员工可以随时提出建议，有关部门在{n}天内答复。",
        "Employees may make suggestions at any time and are answered within {n} days. ",
    ),
    (
        "上年的同一指标为{{{{ {key}@2022 }}}}，变化的原因见下表。",
        "The same indicator was {{{{ {key}@2022 }}}} in the year before; the table gives the reasons. ",
    ),
    (
        "各地办公室采用统一的方法收集数据，再由财务部门复核。",
        "All offices collect data in one way, and the finance department reviews them. ",
    ),
)

REPORT = """\
schema: 1
title: {zh: 合成报告, en: Synthetic report}
entity: {zh: 合成公司, en: Synthetic Company}
notice: {zh: 以中文版本为准。, en: The Chinese version prevails.}
period: 2023
published: 2024-01-01
exceptions:
  - {pattern: "共组织{n}次培训", lang: zh, reason: made up}
  - {pattern: "held {n} training sessions", lang: en, reason: made up}
  - {pattern: "within {n} days", lang: en, reason: made up}
  - {pattern: "{n}", reason: "made up, for the tables"}
chapters:
  numbered:
"""


def files(scale: int, seed: int = 2023) -> dict[str, bytes]:
    """A report's files by path."""
    chance = random.Random(seed)
    chapters = CHAPTERS * scale
    stems = [f"{number:03d}-chapter" for number in range(1, chapters + 1)]
    made = {
        "content/report.yaml": (REPORT + "".join(f"    - file: {stem}\n" for stem in stems)).encode(),
        "content/metrics.yaml": _metrics(chapters, chance).encode(),
    }
    for number, stem in enumerate(stems, 1):
        zh, en = _chapter(number, chance)
        made[f"content/zh/{stem}.md"] = zh.encode()
        made[f"content/en/{stem}.md"] = en.encode()
        for image in range(1, 7):
            made[f"assets/c{number}-{image}.png"] = _png(chance)
    return made


def _metrics(chapters: int, chance: random.Random) -> str:
    lines = ["schema: 1", "metrics:"]
    for chapter in range(1, chapters + 1):
        for index in range(1, 11):
            lines += [
                f"  chapter{chapter}.metric{index}:",
                f"    label: {{zh: 指标{chapter}.{index}, en: Indicator {chapter}.{index}}}",
                "    unit: MWh",
                f"    values: {{2021: {_figure(chance)}, 2022: {_figure(chance)}, 2023: {_figure(chance)}}}",
            ]
    return "\n".join(lines) + "\n"


def _figure(chance: random.Random) -> str:
    return f"{chance.randrange(100, 99_000_000) / 100:.2f}"


def _chapter(number: int, chance: random.Random) -> tuple[str, str]:
    zh, en = [f"# 第{number}个主题 {{#c{number}}}"], [f"# Topic {number} {{#c{number}}}"]
    for section in range(1, SECTIONS + 1):
        for left, right in _section(number, section, chance):
            zh.append(left)
            en.append(right)
    notes = [(f"[^{index}]: 数据由第{index}小组提供。", f"[^{index}]: Data from team {index}.") for index in (1, 2)]
    zh += [left for left, _ in notes]
    en += [right for _, right in notes]
    return "\n\n".join(zh) + "\n", "\n\n".join(en) + "\n"


def _section(number: int, section: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    level = "##" if section % 3 == 1 else "###"
    mark = f"{{#c{number}-s{section}}}"
    yield f"{level} 第{section}项工作 {mark}", f"{level} Work item {section} {mark}"
    for paragraph in range(PARAGRAPHS):
        note = f"[^{section}]" if section <= 2 and paragraph == 0 else ""
        picked = [chance.choice(SENTENCES) for _ in range(2)]
        values = [(chance.randrange(13, 90), f"chapter{number}.metric{chance.randrange(1, 11)}") for _ in picked]
        pairs = list(zip(picked, values, strict=True))
        yield (
            "".join(left.format(n=n, key=key) for (left, _), (n, key) in pairs) + note,
            "".join(right.format(n=n, key=key) for (_, right), (n, key) in pairs).rstrip() + note,
        )
    if section % 3 == 0 or section in (1, 2):
        name = f"c{number}-{section // 3 + 2 if section % 3 == 0 else section}"
        yield (
            f'![第{section}项工作的过程](NAME.png "过程{section}"){{#fig-NAME}}'.replace("NAME", name),
            f'![How item {section} proceeds](NAME.png "Process {section}"){{#fig-NAME}}'.replace("NAME", name),
        )
    if section in (4, 8):
        rows = "\n".join(f"- chapter{number}.metric{index}" for index in range(1, 11))
        table = f"::: metrics {{#tab-c{number}-{section} periods=2021..2023}}\nCAPTION\n\n{rows}\n:::"
        yield table.replace("CAPTION", "主要指标"), table.replace("CAPTION", "Main indicators")
    if section in (5, 10):
        yield _table(number, section, chance)


def _table(number: int, section: int, chance: random.Random) -> tuple[str, str]:
    rows = [(chance.randrange(20, 900), chance.randrange(20, 900)) for _ in range(8)]
    head = f"::: table {{#tab-c{number}-{section} header=1}}\n"
    zh = "".join(f"| 地点{index} | {one} | {two} |\n" for index, (one, two) in enumerate(rows, 1))
    en = "".join(f"| Site {index} | {one} | {two} |\n" for index, (one, two) in enumerate(rows, 1))
    return (
        f"{head}各地情况\n\n| 地点 | 上半年 | 下半年 |\n| --- | --- | --- |\n{zh}:::",
        f"{head}Sites\n\n| Site | First half | Second half |\n| --- | --- | --- |\n{en}:::",
    )


def _png(chance: random.Random, width: int = 320, height: int = 200) -> bytes:
    """A small picture of bars, so that it compresses as a chart would."""
    bars = [chance.randrange(height) for _ in range(16)]
    rows = b"".join(
        b"\0" + b"".join((b"\x26\x6a\x52" if height - y < bar else b"\xff\xff\xff") * (width // 16) for bar in bars)
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
