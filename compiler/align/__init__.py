"""Alignment: which English block, item, row, cell and footnote translates which Chinese one."""

from compiler.align.nested import align
from compiler.align.segments import segments

__all__ = ["align", "segments"]
