"""Disclosure indexes: what a report discloses, omits and refers to, and the tables that tell it.

`stated` reads disclosures.yaml, `judge` holds it and the marks in the chapters against a framework, `print_index`
makes the blocks of `::: index`. Nothing in an index is typed.
"""

from __future__ import annotations

from compiler.disclosure.judgement import STATES, Entry, Index, State, judge
from compiler.disclosure.marks import Mark, marks
from compiler.disclosure.printing import print_index
from compiler.disclosure.stated import FILE, NOTHING, Omission, Reference, Stated, load

__all__ = [
    "FILE",
    "NOTHING",
    "STATES",
    "Entry",
    "Index",
    "Mark",
    "Omission",
    "Reference",
    "State",
    "Stated",
    "judge",
    "load",
    "marks",
    "print_index",
]
