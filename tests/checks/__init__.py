"""Parity rules."""
