"""Releasing a report, and checking what was released."""
