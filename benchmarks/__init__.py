"""Time and memory of whole builds, beside pandoc on the same chapters: `make bench`."""
