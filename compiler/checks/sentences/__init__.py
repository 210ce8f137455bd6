"""Sentences beside each other by length and by common words: what is missing, and what is another text."""
