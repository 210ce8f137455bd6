"""Codes R001 to R099: report.yaml, chapters, waivers and the build."""

from __future__ import annotations

from compiler.diagnostic import Code

REPORT: tuple[Code, ...] = ()
