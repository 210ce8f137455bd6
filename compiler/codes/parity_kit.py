"""How the entries of the family `P` are written."""

from __future__ import annotations

from compiler.diagnostic import Code, Severity
from compiler.language import Bilingual as B

ERROR, WARNING = Severity.ERROR, Severity.WARNING

_READ = B(
    "两种语言必须说同一件事，以中文为准。",
    "Both languages must say the same, and the Chinese prevails.",
)


def code(
    number: str,
    severity: Severity,
    meaning: B[str],
    message: B[str],
    mend: B[str],
    why: B[str] = _READ,
    **hints: B[str],
) -> Code:
    return Code(number, severity, meaning, message, why, mend, hints)
