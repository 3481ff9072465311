# `make brief` and `make test` each work as the first command in a fresh clone.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARTICLE ?= seeds/signing.txt

.DEFAULT_GOAL := help
.PHONY: help brief check test record clean

help: ## Show what there is
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

brief: $(READY) ## Brief an article on the embedded model: make brief ARTICLE=path
	@$(BIN)/jianbao brief $(ARTICLE)

check: $(READY) ## Check without running: format, lint, types, imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(READY) ## Run the tests; they need neither the network nor the model
	$(BIN)/python -m pytest

record: $(READY) ## Record the embedded model's answers for the tests
	$(BIN)/python -m tests.record

# uv where it is installed, else venv and pip.
$(READY): pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
		uv venv --quiet --allow-existing --python $(PYTHON) $(VENV) && \
		uv pip install --quiet --python $(BIN)/python -e '.[local,html,dev]'; \
	else \
		$(PYTHON) -m venv $(VENV) && \
		$(BIN)/python -m pip install --quiet --upgrade pip && \
		$(BIN)/python -m pip install --quiet -e '.[local,html,dev]'; \
	fi
	@touch $@

clean: ## Remove the environment and the caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
