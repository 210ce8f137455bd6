"""The report of `tests.build.fixture` with a glossary, notes, a waiver and mistakes of many kinds."""

from __future__ import annotations

from functools import cache

from compiler.build import Options
from compiler.language import Lang
from compiler.outputs import outputs
from tests.build.fixture import ABOUT_EN, ENERGY_EN, ENERGY_ZH, FILES, METRICS, compile_files

GLOSSARY = """\
schema: 1
terms:
  - {zh: 员工, en: employees, also: ["{{ people.total }}"], note: "Not <staff>"}
  - {zh: 锅炉, en: boiler, banned: [kettle], never: [cauldron]}
"""

_CHANGES_EN = (
    ("We bought", "<!-- allow P056: the meter was read late -->\n\nWe bought"),
    ("more than in 2022", "more than in 2021"),
    ("- Load moved off the peak\n", ""),
    ("300 tonnes", "320 tonnes"),
    ("An old boiler rebuilt", "An old kettle rebuilt"),
)


def _with(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


SPOILT: dict[str, str | bytes] = {
    **FILES,
    "content/glossary.yaml": GLOSSARY,
    "content/metrics.yaml": _with(METRICS, ("en: Plant sites only.", "en: All 3 plant sites only.")),
    "content/zh/10-energy.md": _with(
        ENERGY_ZH,
        ("全年外购电力", "<!-- note: 外购电力以 <总表> 为准 -->\n\n全年外购电力"),
        ("### 旧锅炉", "<!-- note: 1998 年投产 -->\n\n### 旧锅炉"),
    ),
    "content/en/10-energy.md": _with(ENERGY_EN, *_CHANGES_EN),
    "content/en/00-about.md": _with(ABOUT_EN, ("{{ people.total }}", "{{ people.total@2022 }}")),
}


@cache
def printed(ui: Lang = "en") -> dict[str, bytes]:
    options = Options(formats=frozenset(), ui=ui)
    return outputs(compile_files(SPOILT, options), options)
