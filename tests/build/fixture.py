"""A report of three pages that uses every part of the dialect, in memory, and ways to compile variants of it."""

from __future__ import annotations

from compiler.build import Compilation, Options, compile_report
from tests.memory import MemoryFiles

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#266A52"/></svg>'
)

REPORT = """\
schema: 1
title: {zh: 环境报告, en: Environmental report}
entity: {zh: 清河纸业股份有限公司, en: "Qinghe Paper Co., Ltd."}
short: {zh: 清河纸业, en: Qinghe}
notice: {zh: 两种文本如有出入，以中文为准。, en: "If the two texts differ, the Chinese prevails."}
period: 2023
published: 2024-04-22
exceptions:
  - {pattern: "燃煤{n}吨", lang: zh, reason: as the builder of the boiler says}
  - {pattern: "{n} tonnes less coal", lang: en, reason: as the builder of the boiler says}
chapters:
  preliminaries:
    - file: 00-about
  numbered:
    - file: 10-energy
  appendices:
    - file: 90-contact
"""

METRICS = """\
schema: 1
sources:
  ledger:
    document: {zh: 能源台账, en: Energy ledger}
    kind: internal
    precedence: 1
groups:
  energy:
    label: {zh: 能源, en: Energy}
metrics:
  energy.electricity:
    label: {zh: 外购电力, en: Purchased electricity}
    unit: MWh
    source: ledger
    values: {2022: 424.95, 2023: 483.86}
    note: {zh: 只统计厂区用电。, en: Plant sites only.}
  energy.saved:
    label: {zh: 节约电费, en: Electricity costs saved}
    unit: CNY
    source: ledger
    values: {2022: "1,200万", 2023: "1,450万"}
  people.total:
    label: {zh: 员工人数, en: Employees}
    unit: people
    source: ledger
    values: {2022: 310, 2023: 318}
"""

ABOUT_ZH = """\
---
lead: 本报告说明{{ report.entity }}在{{ report.year }}年的环境表现。
---

# 关于本报告 {#about}

本公司有员工{{ people.total }}，年内节约{{ energy.saved }}。

本报告的数据见[](#tab-energy)，图示见[](#fig-mill)，详情见[](#energy)。
"""

ABOUT_EN = """\
---
lead: This report tells how {{ report.entity }} did in {{ report.year }}.
---

# About this report {#about}

The company has {{ people.total }} and saved {{ energy.saved }} in the year.

See [](#tab-energy) for the data, [](#fig-mill) for a drawing and [](#energy) for more.
"""

ENERGY_ZH = """\
# 能源 {#energy}

::: kpi
- energy.electricity
- energy.saved
:::

## 用电 {#electricity}

全年外购电力**{{ energy.electricity }}**，比2022年增长{{ energy.electricity:change }}[^meter]。

- 更换照明
- 错峰用电

::: metrics {#tab-energy periods=2022..2023}
能源绩效

- group: energy
- energy.electricity
- energy.saved
:::

## 厂区 {#mill}

![一条河与一座厂房](mill.svg "厂区示意"){#fig-mill}

::: case
### 旧锅炉改造

改造后每年少用燃煤300吨。
:::

[^meter]: 以总表读数为准。
"""

ENERGY_EN = """\
# Energy {#energy}

::: kpi
- energy.electricity
- energy.saved
:::

## Electricity {#electricity}

We bought **{{ energy.electricity }}** of electricity, {{ energy.electricity:change }} more than in 2022[^meter].

- Lighting replaced
- Load moved off the peak

::: metrics {#tab-energy periods=2022..2023}
Energy performance

- group: energy
- energy.electricity
- energy.saved
:::

## The mill {#mill}

![A river and a mill](mill.svg "The mill in outline"){#fig-mill}

::: case
### An old boiler rebuilt

Since then the mill burns 300 tonnes less coal a year.
:::

[^meter]: As read on the main meter.
"""

CONTACT_ZH = (
    "# 联系我们 {#contact}\n\n::: contact\n电子邮箱：[report@qinghe.example](mailto:report@qinghe.example)\n:::\n"
)
CONTACT_EN = "# Contact {#contact}\n\n::: contact\nE-mail: [report@qinghe.example](mailto:report@qinghe.example)\n:::\n"

FILES: dict[str, str | bytes] = {
    "content/report.yaml": REPORT,
    "content/metrics.yaml": METRICS,
    "content/zh/00-about.md": ABOUT_ZH,
    "content/en/00-about.md": ABOUT_EN,
    "content/zh/10-energy.md": ENERGY_ZH,
    "content/en/10-energy.md": ENERGY_EN,
    "content/zh/90-contact.md": CONTACT_ZH,
    "content/en/90-contact.md": CONTACT_EN,
    "assets/mill.svg": SVG,
}


def changed(path: str, old: str, new: str) -> dict[str, str | bytes]:
    """The report with one text replaced in one file; a replacement that misses is a mistake of the test."""
    content = FILES[path]
    assert isinstance(content, str)
    assert content.count(old) == 1, f"{old!r} stands {content.count(old)} times in {path}"
    return {**FILES, path: content.replace(old, new)}


def without(path: str) -> dict[str, str | bytes]:
    return {name: content for name, content in FILES.items() if name != path}


def compile_files(files: dict[str, str | bytes], options: Options | None = None) -> Compilation:
    return compile_report(MemoryFiles(files), options or Options())


def codes(files: dict[str, str | bytes]) -> list[str]:
    return [finding.diagnostic.code for finding in compile_files(files).findings]


def places(compilation: Compilation) -> list[tuple[str, str, int]]:
    """Each finding as (code, file, line)."""
    result: list[tuple[str, str, int]] = []
    for finding in compilation.findings:
        span = finding.diagnostic.span
        source = compilation.sources.get(span.file)
        line = source.position(span.start).line if source else 1
        result.append((finding.diagnostic.code, span.file, line))
    return result
