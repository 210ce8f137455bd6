"""`python -m compiler.cli`, where the console script is not on the path."""

from __future__ import annotations

from compiler.cli import run

if __name__ == "__main__":
    run()
