"""This report."""
