"""The one table of diagnostic codes. A code is never reused; a family a file.

`M` metrics and YAML, `T` text and Markdown, `P` parity, `D` disclosures, `R` report and release.
"""

from __future__ import annotations

from collections.abc import Mapping

from compiler.codes.disclosures import DISCLOSURES
from compiler.codes.exchange import EXCHANGE
from compiler.codes.freshness import FRESHNESS
from compiler.codes.glossary import GLOSSARY
from compiler.codes.metrics import METRICS
from compiler.codes.parity import PARITY
from compiler.codes.prose import PROSE
from compiler.codes.references import REFERENCES
from compiler.codes.release import RELEASE
from compiler.codes.report import REPORT
from compiler.codes.text import TEXT
from compiler.codes.verify import VERIFY
from compiler.codes.yaml import YAML
from compiler.diagnostic import Code
from compiler.language import Bilingual

#: In the order of the documented table.
FAMILIES = (
    YAML,
    METRICS,
    GLOSSARY,
    PROSE,
    TEXT,
    REFERENCES,
    PARITY,
    FRESHNESS,
    DISCLOSURES,
    REPORT,
    RELEASE,
    VERIFY,
    EXCHANGE,
)

#: Every code, by family.
CODES: Mapping[str, Code] = {code.id: code for family in FAMILIES for code in family}

#: Words for the related places of a finding.
LABELS: Mapping[str, Bilingual[str]] = {
    "first": Bilingual("首次出现于此", "first given here"),
    "chinese": Bilingual("对应的中文", "the Chinese"),
    "english": Bilingual("对应的英文", "the English"),
    "metric": Bilingual("指标在此定义", "the metric is defined here"),
    "opened": Bilingual("由此开始", "opened here"),
    "used": Bilingual("在此使用", "used here"),
    "prevails": Bilingual("以此为准", "this one prevails"),
    "also": Bilingual("此处亦然", "here too"),
    "written": Bilingual("原文在此", "written here"),
}
