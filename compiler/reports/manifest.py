"""manifest.json: what went into a build, what came out, and what somebody answers for.

It holds checksums, versions and exceptions, and nothing of the machine: no path outside the report, no platform, user,
locale or date. Two builds of the same inputs with the same versions write the same manifest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from importlib import metadata
from typing import TYPE_CHECKING, Any

from compiler import __version__
from compiler.diagnostic import Finding
from compiler.reports.findings import count, coverage_json, place
from compiler.source import Sources, Span
from compiler.waivers import Waived

if TYPE_CHECKING:
    from compiler.prose import Coverage

#: The distributions whose version can change a byte of an output.
DEPENDENCIES = ("babel", "jinja2", "lxml", "markdown-it-py", "mdit-py-plugins", "python-docx", "PyYAML")


def write(
    inputs: Mapping[str, bytes],
    outputs: Mapping[str, bytes],
    findings: Sequence[Finding],
    waived: Iterable[Waived],
    only: Iterable[tuple[Span, str]],
    sources: Sources,
    coverage: Coverage,
) -> bytes:
    """The manifest of `outputs`, which hold every other file of the build.

    `only` names the blocks that stand in one language by intent, each with its reason.
    """
    total = count(findings)
    manifest = {
        "schema": 1,
        "generator": {"name": "zhengben", "version": __version__},
        "dependencies": versions(),
        "draft": total.errors > 0,
        "findings": {"errors": total.errors, "warnings": total.warnings, "notes": total.notes},
        "coverage": coverage_json(coverage),
        "inputs": listed(inputs),
        "outputs": listed(outputs),
        "waivers": [
            {"code": one.diagnostic.code, **_at(one.diagnostic.span, sources), "reason": one.reason, "owner": one.owner}
            for one in waived
        ],
        "only": [{**_at(span, sources), "reason": reason} for span, reason in only],
    }
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()


def versions() -> dict[str, str]:
    """Installed versions of DEPENDENCIES; one that is vendored without its metadata is named as unknown."""
    return {name: _version(name) for name in DEPENDENCIES}


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "unknown"


def listed(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """Files with their size and SHA-256, by path."""
    return [
        {"path": path, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for path, data in sorted(files.items())
    ]


def _at(span: Span, sources: Sources) -> dict[str, Any]:
    at = place(span, sources)
    return {"file": at.file, "line": at.line}
