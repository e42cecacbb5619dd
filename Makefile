# Everything this project does from a fresh clone. Needs Python 3.11 or newer, make and git; the rest is set up here.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
CATALOGUE := locales/compiled/ru.mo
ROOMS := bot handlers services integrations models locales trial tests bench

.PHONY: run test lint types tests bench fuzz lock install clean

run: install
	@$(BIN)/python -m bot run

test: lint types tests

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: install
	$(BIN)/mypy

# One dialect per process: Tortoise caches SQL of the first one it sees.
tests: install
	$(BIN)/python -m tests.run

bench: install
	$(BIN)/python -m bench
	$(BIN)/python -m bench.applicant_search
	$(BIN)/python -m bench.bulk_import
	$(BIN)/python -m bench.vacancies_api

# Twenty thousand cases and more against the REST API.
fuzz: install
	$(BIN)/python -m tests.fuzz

install: $(INSTALLED) $(CATALOGUE)

# The stamp is newer than the lock only when the whole install went through.
$(INSTALLED): requirements.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing the pinned dependencies into $(VENV) (about a minute, once)..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(CATALOGUE): $(wildcard locales/ru/*.po) locales/catalogue.py $(INSTALLED)
	@$(BIN)/python -m locales.catalogue

# Writes requirements.lock anew from pyproject.toml; needs uv on the PATH. No index address may get into the file.
lock:
	uv pip compile pyproject.toml --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --all-extras --quiet \
	  --custom-compile-command "make lock" -o requirements.lock

clean:
	rm -rf $(VENV) locales/compiled .mypy_cache .ruff_cache .pytest_cache .hypothesis
