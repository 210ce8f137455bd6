"""Numbers of both languages: showing them, reading them, and the calendar; the only importer of babel."""
