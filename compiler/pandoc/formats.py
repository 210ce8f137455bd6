"""The formats that pandoc writes for us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """`writer` is pandoc's name of it, `ending` the file's. A format that does not `embed` has its images beside it.

    `spans` says whether a table keeps merged cells, `vector` whether it takes SVG.
    """

    name: str
    writer: str
    ending: str
    embeds: bool = True
    spans: bool = True
    vector: bool = True


FORMATS: Mapping[str, Format] = {
    one.name: one
    for one in (
        Format("epub", "epub3", "epub"),
        Format("odt", "odt", "odt"),
        Format("rtf", "rtf", "rtf", spans=False, vector=False),
        Format("markdown", "gfm", "md", embeds=False),
        Format("text", "plain", "txt", embeds=False, vector=False),
        Format("latex", "latex", "tex", embeds=False),
        Format("typst", "typst", "typ", embeds=False),
        Format("docbook", "docbook5", "docbook.xml", embeds=False),
        Format("jats", "jats", "jats.xml", embeds=False),
        Format("icml", "icml", "icml", embeds=False),
        Format("json", "json", "pandoc.json", embeds=False),
    )
}
