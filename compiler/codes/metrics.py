"""Codes M020 to M199: the metrics file and its figures."""

from __future__ import annotations

from compiler.diagnostic import Code

METRICS: tuple[Code, ...] = ()
