"""Rises and falls: their words in both languages, and which of them stand for each other."""
