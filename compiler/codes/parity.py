"""Codes P001 to P199: what the two languages say."""

from __future__ import annotations

from compiler.diagnostic import Code

PARITY: tuple[Code, ...] = ()
