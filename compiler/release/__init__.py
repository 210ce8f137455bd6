"""A release: a report that may leave the house, as an archive that anybody can check at any time.

`gate` tells what keeps it at home, `assemble` puts its files together, `check` holds an archive against itself, and
`records` keeps what was released. All of it is pure; the command line reads and writes.
"""

from compiler.release.archive import LIMIT, MANIFEST, Archive, check, pack
from compiler.release.contents import PAGE, Release, assemble, day, slug, stamped
from compiler.release.gate import gate, standing, unapproved

__all__ = [
    "LIMIT",
    "MANIFEST",
    "PAGE",
    "Archive",
    "Release",
    "assemble",
    "check",
    "day",
    "gate",
    "pack",
    "slug",
    "stamped",
    "standing",
    "unapproved",
]
