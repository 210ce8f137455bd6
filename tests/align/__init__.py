"""Alignment of two documents."""
