# make report   builds this report into build/
# make test     lint, types and tests
# make slow     the property tests with 100,000 cases
# make bench    time and memory beside pandoc, and of the metrics file beside libyaml
# make docs     regenerates docs/diagnostics.md
# make clean    removes outputs and caches; make distclean the virtual environment too
#
# Needs Python 3.11 or later. PYTHON=/path/to/python chooses one.

CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11 python
RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for name in $(CANDIDATES); do "$$name" -c '$(RECENT)' 2>/dev/null && echo "$$name" && break; done)

VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: report test lint types slow bench docs clean distclean
.DEFAULT_GOAL := report

report: $(VENV)/installed
	$(BIN)/zhengben build

test: lint types
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/installed-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/installed-test
	$(BIN)/mypy

slow: $(VENV)/installed-test
	$(BIN)/python -m pytest -n auto -m slow

bench: $(VENV)/installed
	$(BIN)/python -m benchmarks.run
	$(BIN)/python -m benchmarks.metrics
	$(BIN)/python -m benchmarks.documents

docs: $(VENV)/installed
	$(BIN)/python -m compiler.cli.codetable docs/diagnostics.md

# The install is editable, so only a change of pyproject.toml asks for another.
$(VENV)/installed: pyproject.toml $(VENV)/pyvenv.cfg
	$(PIP) install --editable .
	@touch $@

$(VENV)/installed-test: pyproject.toml $(VENV)/installed
	$(PIP) install --editable '.[test]'
	@touch $@

$(VENV)/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or later was found; name one with PYTHON=..."; exit 1; }
	@"$(PYTHON)" -c '$(RECENT)' || { echo "$(PYTHON) is older than Python 3.11; name another with PYTHON=..."; exit 1; }
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); echo "On Debian and Ubuntu: apt install python3-venv"; exit 1; }

clean:
	find build -mindepth 1 ! -name .gitignore -delete
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find compiler tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV) *.egg-info tests/node_modules
