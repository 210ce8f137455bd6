"""Finding metrics by name: globs, and the nearest keys to a misspelt one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from compiler.metrics.model import Metrics

_COUNT = 3
_CUTOFF = 0.35
_NEAR_BEST = 0.7


_KEY = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9][a-z0-9_]*)+", re.ASCII)

#: Keys of the report itself begin so.
RESERVED = "report."


def is_key(text: str) -> bool:
    """Whether a metric may go by this name."""
    return _KEY.fullmatch(text) is not None and not text.startswith(RESERVED)


def under(keys: Iterable[str], glob: str) -> tuple[str, ...]:
    """The keys that `turnover.by_age.*` covers: one level below the prefix, in the file's order."""
    prefix = glob.removesuffix("*")
    return tuple(key for key in keys if key.startswith(prefix) and "." not in key[len(prefix) :])


def levels(keys: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The keys under each glob that covers any, in the file's order."""
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(key.rpartition(".")[0] + ".*", []).append(key)
    return {glob: tuple(covered) for glob, covered in found.items()}


def matching(metrics: Metrics, glob: str) -> tuple[str, ...]:
    """The keys that a glob covers; a file with a thousand globs over a thousand keys is gone through once."""
    if not metrics._levels and metrics.metrics:
        metrics._levels.update(levels(metrics.metrics))
    return metrics._levels.get(glob, ())


def nearest(metrics: Metrics, key: str) -> tuple[str, ...]:
    """Up to three known keys that share most letter pairs with a misspelt one, likeliest first.

    Pairs are indexed once, so that a file with a thousand slips against a thousand keys is no slower than it looks.
    """
    index = metrics._grams
    if not index and metrics.metrics:
        for known in metrics.metrics:
            for gram in _grams(known):
                index.setdefault(gram, []).append(known)
    wanted = _grams(key[:80])
    shared: Counter[str] = Counter()
    for gram in wanted:
        shared.update(index.get(gram, ()))
    scored = [(2 * count / (len(wanted) + len(_grams(known))), known) for known, count in shared.most_common(24)]
    best = max((score for score, _ in scored), default=0.0)
    close = sorted((-score, known) for score, known in scored if score >= max(_CUTOFF, best * _NEAR_BEST))
    return tuple(known for _, known in close[:_COUNT])


def _grams(key: str) -> set[str]:
    framed = f"^{key}$"
    return {framed[at : at + 2] for at in range(len(framed) - 1)}
