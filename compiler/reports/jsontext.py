"""JSON files for programs, and for people who look into them: one element of a list or mapping on a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

#: Whole elements go through the C encoder; `indent` would take the one written in Python, ten times slower.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def text(data: Mapping[str, Any]) -> str:
    """An object as JSON; the elements of its lists and mappings stand on lines of their own."""
    lines = ",\n".join(f"  {_encode(name)}: {_value(value)}" for name, value in data.items())
    return "{\n" + lines + "\n}\n"


def _value(value: Any) -> str:
    match value:
        case [*items] if items:
            return "[\n    " + ",\n    ".join(map(_encode, items)) + "\n  ]"
        case {**entries} if entries:
            lines = (f"{_encode(name)}: {_encode(one)}" for name, one in entries.items())
            return "{\n    " + ",\n    ".join(lines) + "\n  }"
        case _:
            return _encode(value)
