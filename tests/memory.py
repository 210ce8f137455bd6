"""A report held in memory, for tests that need files and no disk."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.source import Refusal


class MemoryFiles:
    """`source.Files` over a mapping of paths to texts or bytes."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        self.files = {
            path: content.encode() if isinstance(content, str) else content for path, content in files.items()
        }

    def read(self, path: str) -> bytes | Refusal:
        if path.startswith("/") or ".." in path.split("/"):
            return Refusal.OUTSIDE
        if path in self.files:
            return self.files[path]
        if any(name.startswith(f"{path}/") for name in self.files):
            return Refusal.FOLDER
        return Refusal.ABSENT

    def names(self, folder: str) -> tuple[str, ...]:
        prefix = f"{folder}/"
        inside = (path[len(prefix) :] for path in self.files if path.startswith(prefix))
        return tuple(sorted(name for name in inside if "/" not in name))
