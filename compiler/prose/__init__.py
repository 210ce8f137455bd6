"""Figures in prose: where each comes from, and whether the words beside it agree with the metrics file."""

from __future__ import annotations

from compiler.prose.coverage import NOTHING, Coverage, cover
from compiler.prose.inspector import Chapter, Tally, inspect
from compiler.prose.rules import EXCEPTIONS

__all__ = ["EXCEPTIONS", "NOTHING", "Chapter", "Coverage", "Tally", "cover", "inspect"]
