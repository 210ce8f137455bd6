"""What a compilation takes in: each file once, remembered for the manifest, and every finding met on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from compiler.decode import decode
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.source import Files, Refusal, Source, Span

S = TypeVar("S")
T = TypeVar("T")

#: The share of characters that could not be read beyond which a chapter is not read at all.
_DAMAGED = 0.05

_PROBLEMS: Mapping[Refusal, str] = {
    Refusal.ABSENT: "it is not there",
    Refusal.OUTSIDE: "it leads out of the report",
    Refusal.FOLDER: "it is a folder",
    Refusal.UNREADABLE: "access was refused",
}


class Intake:
    """The report's files, each read once and remembered for the manifest, and the findings met on the way."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.found: list[Diagnostic] = []
        self.sources: dict[str, Source] = {}
        self.inputs: dict[str, bytes] = {}
        self.folders: dict[str, tuple[str, ...]] = {}

    def read(self, path: str) -> bytes | Refusal:
        """As `Files.read`; what was read is an input of the build."""
        if path in self.inputs:
            return self.inputs[path]
        data = self.files.read(path)
        if not isinstance(data, Refusal):
            self.inputs[path] = data
        return data

    def names(self, folder: str) -> tuple[str, ...]:
        """As `Files.names`, each folder looked through once: every image asks for its neighbours."""
        if folder not in self.folders:
            self.folders[folder] = self.files.names(folder)
        return self.folders[folder]

    def source(self, path: str, *, optional: bool = False, other: str = "") -> Source | None:
        """A text file, or None and a finding; an optional file may be absent. `other` names a chapter's twin."""
        data = self.read(path)
        span = Span(path, 0, 0)
        if data is Refusal.ABSENT and optional:
            return None
        if data is Refusal.ABSENT and other:
            self.found.append(diagnostic("R020", span, path=path, other=other, hints=("pair",)))
            return None
        if isinstance(data, Refusal):
            self.found.append(diagnostic("R022", span, path=path, problem=_PROBLEMS[data]))
            return None
        source, found = decode(path, data)
        self.sources[path] = source
        if other and source.text.count("\ufffd") > _DAMAGED * len(source.text):
            # A chapter in another encoding: saying so is enough, and nothing that could be read of it means anything.
            self.found.extend(found[:1])
            return None
        self.found.extend(found)
        return source

    def stage(self, stage: Callable[[S], Staged[T]], given: S) -> T:
        """Run a stage and keep its findings."""
        return self.keep(stage(given))

    def keep(self, staged: Staged[T]) -> T:
        value, found = staged
        self.found.extend(found)
        return value
