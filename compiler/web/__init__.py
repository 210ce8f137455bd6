"""HTML: a settled book as one self-contained file, both languages side by side, and the shell of the working pages."""

from compiler.web.bilingual import write_bilingual
from compiler.web.edition import Links, write
from compiler.web.figures import Figures, gather
from compiler.web.shell import page
from compiler.web.tryout import tried

__all__ = ["Figures", "Links", "gather", "page", "tried", "write", "write_bilingual"]
