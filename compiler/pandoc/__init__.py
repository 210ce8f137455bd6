"""A settled book as pandoc's JSON, for the formats that this compiler does not print itself.

`document` gives the tree and what it loses on the way; running pandoc is for the outer layers (`compiler.converting`).
"""

from compiler.pandoc.document import Handed, document
from compiler.pandoc.formats import FORMATS, Format

__all__ = ["FORMATS", "Format", "Handed", "document"]
