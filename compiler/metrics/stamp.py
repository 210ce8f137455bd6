"""By what two documents of the same figures are known."""

from __future__ import annotations

import hashlib

from compiler.metrics.model import Metrics


def fingerprint(metrics: Metrics) -> str:
    """16 hexadecimal digits of every value with its period, unit and qualifier; what metrics are called does not count.
    Empty without any."""
    told = sorted(
        "\t".join((period, metric.unit.key, figure.qualifier, figure.state or f"{figure.value}"))
        for metric in metrics.metrics.values()
        for period, figure in metric.values.items()
    )
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16] if told else ""
