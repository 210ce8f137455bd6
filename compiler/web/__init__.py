"""HTML: a settled book as one self-contained file, both languages side by side, and the shell of the working pages."""

from compiler.web.bilingual import write_bilingual
from compiler.web.edition import Links, write
from compiler.web.edits import AS_SHIPPED, Edits
from compiler.web.figures import Figures, gather
from compiler.web.shell import page

__all__ = ["AS_SHIPPED", "Edits", "Figures", "Links", "gather", "page", "write", "write_bilingual"]
