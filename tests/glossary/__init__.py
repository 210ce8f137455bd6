"""glossary.yaml."""
