"""HTML: a settled book as one self-contained file."""

from compiler.web.shell import page

__all__ = ["page"]
