"""A Word document laid out: LibreOffice, run in a profile and a folder of its own, makes a PDF of it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

#: Seconds after which a layout has failed: 800 pages take about half a minute.
PATIENCE = 600

_PROGRAMS = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")

#: Each bookmark becomes a named place of the PDF.
_FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'


class TypesettingError(Exception):
    """LibreOffice did not finish its work; the message is its own."""


def program() -> str | None:
    """LibreOffice on this machine."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name)) is not None), None)


def pdf(docx: bytes, office: str) -> bytes:
    """The document as a PDF whose named places are its bookmarks. `office` is the program."""
    with tempfile.TemporaryDirectory(prefix="zhengben-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        given = folder / "report.docx"
        given.write_bytes(docx)
        words = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        words += ["--convert-to", _FILTER, "--outdir", str(folder), str(given)]
        try:
            done = subprocess.run(words, capture_output=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise TypesettingError(str(error)) from error
        made = folder / "report.pdf"
        if not made.is_file():
            raise TypesettingError(done.stderr.decode("utf-8", "replace").strip()[-400:] or f"exit {done.returncode}")
        return made.read_bytes()
