"""Codes T001 to T299: files, Markdown, references and images."""

from __future__ import annotations

from compiler.diagnostic import Code

TEXT: tuple[Code, ...] = ()
