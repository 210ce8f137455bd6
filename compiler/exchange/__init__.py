"""Exchange with translation tools: segments out as XLIFF or TMX, translations back into the English files.

What a translator must not touch travels as inline codes that hold the Markdown itself. What comes back is held against
the report as it is now: codes that were lost or made up, Chinese that has changed, English that somebody else has
changed meanwhile are refused, segment by segment; everything else is written where the English stands.
"""

from compiler.exchange.details import Details, details_of
from compiler.exchange.incoming import Incoming
from compiler.exchange.merging import Merged, Outcome, merge, standing
from compiler.exchange.units import CHOICES, Choice, Unit, chosen, outgoing

__all__ = [
    "CHOICES",
    "Choice",
    "Details",
    "Incoming",
    "Merged",
    "Outcome",
    "Unit",
    "chosen",
    "details_of",
    "merge",
    "outgoing",
    "standing",
]
