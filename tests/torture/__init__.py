"""A report that nests every block in every other, for the tests of every writer."""

from tests.torture.report import compilation, files

__all__ = ["compilation", "files"]
