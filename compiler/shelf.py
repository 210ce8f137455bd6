"""The shelf of releases: a folder and an archive a version, put there whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from compiler.workspace import (
    TEMPORARY,
    WriteError,
    as_write_error,
    holds,
    only_one,
    remove_leftovers,
    sync_folder,
    temporary,
    write_durably,
)


def shelve(shelf: Path, name: str, files: Mapping[str, bytes], archive: bytes) -> bool:
    """Makes `shelf/name` hold exactly `files` and `shelf/name.zip` be `archive`; True where anything changed.

    Both are written whole under temporary names, then renamed, the folder in one step. Raises WriteError with the shelf
    as it was. Should the machine stop while a folder takes another's place, the next call puts the old one back first.
    """
    target, packed = shelf / name, shelf / f"{name}.zip"
    try:
        shelf.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_write_error(error, shelf) from error
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise WriteError(target, "occupied")
    if packed.is_dir():
        raise WriteError(packed, "folder")
    with only_one(shelf):
        _bring_back(shelf)
        remove_leftovers(shelf)
        same = _holds_exactly(target, files), holds(packed, archive)
        try:
            if not same[0]:
                _stage_folder(temporary(target, "new"), files)
            if not same[1]:
                _stage(packed, archive)
            if not same[0]:
                _exchange(target)
            if not same[1]:
                _rename(temporary(packed, "new"), packed)
            sync_folder(shelf)
        finally:
            remove_leftovers(shelf)
    return same != (True, True)


def _holds_exactly(folder: Path, files: Mapping[str, bytes]) -> bool:
    try:
        names = {entry.name for entry in folder.iterdir()}
    except OSError:
        return False
    return names == set(files) and all(holds(folder / name, data) for name, data in files.items())


def _stage_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    at = folder
    try:
        folder.mkdir()
        for name, data in files.items():
            at = folder / name
            write_durably(at, data)
    except OSError as error:
        raise as_write_error(error, at) from error
    sync_folder(folder)


def _stage(path: Path, data: bytes) -> None:
    try:
        write_durably(temporary(path, "new"), data)
    except OSError as error:
        raise as_write_error(error, path) from error


def _exchange(folder: Path) -> None:
    """The staged folder takes the place of the one that is there, if there is one, which is put back should it fail."""
    old = temporary(folder, "old")
    if folder.exists():
        _rename(folder, old)
    try:
        _rename(temporary(folder, "new"), folder)
    except WriteError:
        with contextlib.suppress(OSError):
            os.replace(old, folder)
        raise


def _rename(path: Path, to: Path) -> None:
    try:
        os.replace(path, to)
    except OSError as error:
        raise as_write_error(error, to) from error


def _bring_back(shelf: Path) -> None:
    """Folders that were moved aside by a run that was killed before it could put another there."""
    suffix = f".old{TEMPORARY}"
    with contextlib.suppress(OSError):
        for old in shelf.glob(f".*{suffix}"):
            folder = shelf / old.name[1 : -len(suffix)]
            if old.is_dir() and not folder.exists():
                os.replace(old, folder)
