"""How much of the report's Chinese stands word for word in the source it was written from?

    python -m benchmarks.originality SOURCE [--run 20] [--show 40]

Reads the chapters, the Chinese of the YAML files and the labels of the SVG files, keeps nothing but Han characters, and
prints the longest runs shared with SOURCE, with the share of our characters that lie in shared runs of `--run` or more.
Names, titles and fixed terms may be shared and end a run: the names of the glossary, and what stands in
`originality.txt` beside this file, one a line. Exit code 1 above two per cent.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from compiler import glossary, parse, svgtexts, yamlfile
from compiler.source import Source
from compiler.tree import Text, own_inlines, walk, walk_inlines
from compiler.yamlfile import Mapping, Scalar, Sequence, Value

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(__file__).with_suffix(".txt")
LIMIT = 0.02

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
#: Stands where a permitted name stood.
_CUT = "\0"


def han(text: str, permitted: re.Pattern[str] | None) -> str:
    """Nothing but Han characters, with a cut for each permitted name."""
    bare = "".join(_HAN.findall(text))
    return permitted.sub(_CUT, bare) if permitted is not None else bare


def names(root: Path) -> re.Pattern[str] | None:
    """The permitted names, longest first. A name of two or three characters would cut too much."""
    lines = [line for line in SHARED.read_text("utf-8").splitlines() if not line.startswith("#")]
    path = root / "content" / "glossary.yaml"
    terms = glossary.load(Source(path.name, path.read_text("utf-8")))[0].terms if path.exists() else ()
    bare = {"".join(_HAN.findall(name)) for name in (*lines, *(term.zh for term in terms if term.is_name))}
    bare = {name for name in bare if len(name) > 3}
    return re.compile("|".join(sorted(bare, key=lambda name: (-len(name), name)))) if bare else None


def ours(root: Path) -> Iterator[tuple[str, str]]:
    """Each text of the report by its place; a text is what a reader sees in one piece."""
    for path in sorted((root / "content" / "zh").glob("*.md")):
        document, _ = parse.document(Source(path.name, path.read_text("utf-8")))
        head = [document.front.lead] + ([document.title.children] if document.title else [])
        notes = [block for note in document.notes for block in walk(note.blocks)]
        for run in (*head, *(run for block in (*walk(document.blocks), *notes) for run in own_inlines(block))):
            yield path.name, "".join(node.text if isinstance(node, Text) else " " for node in walk_inlines(run))
    for path in sorted((root / "content").glob("*.yaml")):
        for text in _chinese(yamlfile.read(Source(path.name, path.read_text("utf-8")))[0]):
            yield path.name, text
    for path in sorted((root / "assets").glob("*.zh.svg")):
        for label in svgtexts.labels(Source(path.name, path.read_text("utf-8"))):
            yield path.name, "".join(node.text for node in label.children if isinstance(node, Text))


def _chinese(root: Value) -> Iterator[str]:
    stack = [root]
    while stack:
        match stack.pop():
            case Mapping(entries=entries):
                stack.extend(entry.value for entry in entries)
            case Sequence(items=items):
                stack.extend(items)
            case Scalar(text=text):
                yield text


def shared(text: str, source: str, grams: frozenset[str], run: int) -> Iterator[tuple[int, int]]:
    """The stretches of a text that stand in the source in runs of `run` characters or more."""
    at = 0
    while at + run <= len(text):
        if text[at : at + run] not in grams:
            at += 1
            continue
        end = at + run
        while end < len(text) and text[at : end + 1] in source:
            end += 1
        yield at, end
        at = end


def grams(source: str, run: int) -> frozenset[str]:
    return frozenset(source[at : at + run] for at in range(len(source) - run + 1) if _CUT not in source[at : at + run])


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--report", type=Path, default=ROOT)
    parser.add_argument("--run", type=int, default=20)
    parser.add_argument("--show", type=int, default=40)
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    permitted = names(chosen.report)
    source = han(chosen.source.read_text("utf-8"), permitted)
    known = grams(source, chosen.run)
    total = covered = 0
    found: list[tuple[int, str, str]] = []
    for place, raw in ours(chosen.report):
        text = han(raw, permitted)
        total += len(text.replace(_CUT, ""))
        for start, end in shared(text, source, known, chosen.run):
            covered += end - start
            found.append((end - start, place, text[start:end]))
    for length, place, words in sorted(found, reverse=True)[: chosen.show]:
        print(f"{length:4}  {place}: {words}")
    share = covered / total if total else 0.0
    print(f"{covered} of {total} Han characters ({share:.2%}) lie in {len(found)} shared runs of {chosen.run} or more")
    return 1 if share > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
