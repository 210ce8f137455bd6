"""What holds for all tests: property tests look for examples, not at the clock, and are repeatable under CI."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.tools import in_ci

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True, database=None)
settings.load_profile("ci" if in_ci() else "local")
