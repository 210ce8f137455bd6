"""Running a script of these tests in Chromium, by way of playwright-core."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests import tools


def browse(script: str, *arguments: Path) -> dict[str, Any]:
    """What a script of this folder prints, as JSON; it is given the modules, the browser and the arguments."""
    tools.require("playwright")
    command = [tools.require("node"), Path(__file__).with_name(script), tools.node_modules(), tools.require("chromium")]
    result = subprocess.run(
        [*map(str, command), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=900,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found
