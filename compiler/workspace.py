"""The disk: reading a report's files and publishing outputs so that nothing is ever half written.

Together with the command line this is the only place that touches files. Reading refuses whatever leads out of the
report, be it `..`, an absolute path or a link. Publishing writes everything to temporary names first; only when all
of it is safely on the disk do the names change, the manifest's last.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from compiler.source import Refusal

REPORT_FILE = "content/report.yaml"
MANIFEST = "manifest.json"

TEMPORARY = ".zhengben-tmp"

#: A drive, a share or a root, in the spelling of any system: a report must not work on one and leak on another.
_ABSOLUTE = re.compile(r"[\\/]|[A-Za-z]:")


class Folder:
    """A report's folder as `source.Files`: paths are POSIX, relative to the root, and cannot leave it."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def read(self, path: str) -> bytes | Refusal:
        found = self._locate(path)
        if isinstance(found, Refusal):
            return found
        try:
            mode = found.stat().st_mode
            if stat.S_ISDIR(mode):
                return Refusal.FOLDER
            # A pipe or a device could block for ever or never end.
            return found.read_bytes() if stat.S_ISREG(mode) else Refusal.UNREADABLE
        except (FileNotFoundError, NotADirectoryError):
            return Refusal.ABSENT
        except OSError as error:
            return Refusal.ABSENT if error.errno == errno.ENAMETOOLONG else Refusal.UNREADABLE

    def names(self, folder: str) -> tuple[str, ...]:
        found = self._locate(folder)
        if isinstance(found, Refusal):
            return ()
        try:
            with os.scandir(found) as entries:
                return tuple(sorted(entry.name for entry in entries if _is_file(entry)))
        except OSError:
            return ()

    def _locate(self, path: str) -> Path | Refusal:
        """The real place of a path, links followed, or why it may not be read."""
        if _ABSOLUTE.match(path) or ".." in re.split(r"[\\/]", path):
            return Refusal.OUTSIDE
        try:
            found = (self.root / path).resolve()
        except (OSError, RuntimeError, ValueError):  # a loop of links; a name that no file can have
            return Refusal.UNREADABLE
        return found if found.is_relative_to(self.root) else Refusal.OUTSIDE


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a file; a link that leads in a circle is none, and hides no others."""
    try:
        return entry.is_file()
    except OSError:
        return False


def is_report(folder: Path) -> bool:
    return (folder / REPORT_FILE).is_file()


def find_report(start: Path) -> Path | None:
    """The nearest folder at or above `start` that holds content/report.yaml."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if is_report(folder)), None)


Why = Literal["full", "denied", "folder", "occupied", "changed", "other"]


class WriteError(Exception):
    """Something could not be written; what stood there before still stands. `detail` is the system's own words."""

    def __init__(self, path: Path, why: Why, detail: str = "") -> None:
        super().__init__(f"{path}: {why} {detail}".rstrip())
        self.path = path
        self.why: Why = why
        self.detail = detail


_WHY: Mapping[int, Why] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.EISDIR: "folder",
    errno.ENOTDIR: "occupied",
    errno.EEXIST: "occupied",
}


def as_write_error(error: OSError, path: Path) -> WriteError:
    return WriteError(path, _WHY.get(error.errno or 0, "other"), error.strerror or type(error).__name__)


def read_folder(folder: Path) -> dict[str, bytes]:
    """The files directly in a folder, by name; none where there is no such folder. What cannot be read is left out."""
    files = Folder(folder)
    found = {name: files.read(name) for name in files.names("") if not name.endswith(TEMPORARY)}
    return {name: data for name, data in found.items() if isinstance(data, bytes)}


# ---------------------------------------------------------------- publishing


def publish(folder: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Puts `files` (plain names) into `folder`, all or none; returns the names whose bytes changed.

    Raises WriteError with the folder as it was: a full disk, no permission, or a folder in an output's place is found
    while everything still stands under temporary names. Should a rename fail after others went through (on Windows, a
    document that is open in Word), those are undone. Only a machine that stops within the renames can leave new files
    beside the old manifest, whose checksums then tell.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_write_error(error, folder) from error
    for name in files:
        if (folder / name).is_dir():
            raise WriteError(folder / name, "folder")
    with only_one(folder):
        remove_leftovers(folder)
        changed = tuple(name for name in _manifest_last(files) if not holds(folder / name, files[name]))
        try:
            _replace_all({folder / name: files[name] for name in changed})
        finally:
            remove_leftovers(folder)
    return changed


def _manifest_last(files: Mapping[str, bytes]) -> list[str]:
    return sorted(files, key=lambda name: (name == MANIFEST, name))


def holds(path: Path, data: bytes) -> bool:
    """Whether a file already has these bytes: then it keeps its date, and whoever watches it is not woken."""
    try:
        return not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def temporary(path: Path, part: Literal["new", "old"]) -> Path:
    return path.with_name(f".{path.name}.{part}{TEMPORARY}")


def _replace_all(files: Mapping[Path, bytes]) -> None:
    """Temporary files are left behind for `remove_leftovers`."""
    for path, data in files.items():
        try:
            write_durably(temporary(path, "new"), data)
            _keep(path, temporary(path, "old"))
        except OSError as error:
            raise as_write_error(error, path) from error
    done: list[Path] = []
    try:
        for path in files:
            os.replace(temporary(path, "new"), path)
            done.append(path)
    except OSError as error:
        for replaced in done:
            _put_back(temporary(replaced, "old"), replaced)
        raise as_write_error(error, path) from error
    for folder in {path.parent for path in files}:
        sync_folder(folder)


def write_durably(path: Path, data: bytes) -> None:
    """New bytes, on the disk before anybody relies on them."""
    with open(path, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep(path: Path, copy: Path) -> None:
    """A second name for what an output holds now, so that a rename can be undone."""
    try:
        os.link(path, copy, follow_symlinks=False)
    except (OSError, NotImplementedError):  # nothing to keep, or a file system without hard links
        if path.exists():
            write_durably(copy, path.read_bytes())


def _put_back(copy: Path, path: Path) -> None:
    with contextlib.suppress(OSError):
        if copy.exists():
            os.replace(copy, path)
        else:
            path.unlink()


def remove_leftovers(folder: Path) -> None:
    """Temporary files and folders of this run or of one that was killed."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f".*{TEMPORARY}"):
            with contextlib.suppress(OSError):
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()


def sync_folder(folder: Path) -> None:
    """Makes the new names durable, where a folder can be opened for that (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Two builds into one folder take turns, so that neither sweeps away the other's temporary files.

    The lock is the folder's own and goes with the process. Where the system has no such lock the builds are on trust.
    """
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


# ---------------------------------------------------------------- a report's own files


def rewrite(folder: Folder, files: Mapping[str, bytes], read: Mapping[str, bytes]) -> None:
    """Replaces files of a report by POSIX path, all or none, with the permissions that they have.

    `read` holds what each file held when the new bytes were worked out. Raises WriteError, with every file as it was;
    `changed` where somebody wrote to one in the meantime. A link is followed, if it stays inside the report.
    """
    targets: dict[Path, bytes] = {}
    for name, data in files.items():
        found = folder._locate(name)
        if isinstance(found, Refusal):
            raise WriteError(folder.root / name, "denied")
        targets[found] = data
    with only_one(folder.root):
        parents = {path.parent for path in targets}
        for parent in parents:
            remove_leftovers(parent)
        for name in files:
            if folder.read(name) != read[name]:
                raise WriteError(folder.root / name, "changed")
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in targets}
        try:
            _replace_all(targets)
        finally:
            for parent in parents:
                remove_leftovers(parent)
        for path, mode in modes.items():
            with contextlib.suppress(OSError):
                path.chmod(mode)


# ---------------------------------------------------------------- a new report


def plant(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes a new report into a folder that is absent or empty; `files` by POSIX path.

    A `.git` alone does not make a folder occupied. Raises WriteError, with nothing left behind.
    """
    try:
        made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        if any(entry.name != ".git" for entry in folder.iterdir()):
            raise WriteError(folder, "occupied")
    except OSError as error:
        raise as_write_error(error, folder) from error
    written: list[Path] = []
    try:
        for name, data in files.items():
            path = folder / name
            missing = [parent for parent in path.parents if not parent.exists()]
            path.parent.mkdir(parents=True, exist_ok=True)
            written += [*reversed(missing), path]
            path.write_bytes(data)
    except OSError as error:
        for path in reversed(written):
            with contextlib.suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        if made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise as_write_error(error, folder) from error


#: Bytes of a loose file that are read: more than any text that is accepted, and an end to what has none.
_LOOSE_LIMIT = 1 << 26


def read_loose(path: Path, limit: int = _LOOSE_LIMIT) -> bytes | Refusal:
    """A file that the user named on the command line, wherever it is; of a longer one, `limit` bytes."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except (FileNotFoundError, NotADirectoryError):
        return Refusal.ABSENT
    except IsADirectoryError:
        return Refusal.FOLDER
    except (OSError, ValueError):
        return Refusal.UNREADABLE
