"""Alignment: which English block, item, row, cell and footnote translates which Chinese one."""

from compiler.align.features import Reader
from compiler.align.nested import align
from compiler.align.segments import segments

__all__ = ["Reader", "align", "segments"]
