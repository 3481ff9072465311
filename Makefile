# `make brief` and `make test` each work as the first command in a fresh clone.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARTICLE ?= seeds/signing.txt

.DEFAULT_GOAL := help
.PHONY: help brief check test bench bench-code bench-model record clean

help: ## Show what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

brief: $(READY) ## Brief an article on the embedded model: make brief ARTICLE=path
	@$(BIN)/jianbao brief $(ARTICLE)

check: $(READY) ## Check without running: format, lint, types, imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(READY) ## Run the tests; they need neither the network nor the model
	$(BIN)/python -m pytest

# Every measure is taken and told, also when one before it misses its target.
measure = failed=0; for name in $(1); do echo "== $$name"; $(BIN)/python -m evals.bench.$$name || failed=1; done; \
	exit $$failed

bench: $(READY) ## Measure against the targets: first what needs no model, then bench-model
	@failed=0; $(MAKE) --no-print-directory bench-code || failed=1; \
		$(MAKE) --no-print-directory bench-model || failed=1; exit $$failed

bench-code: $(READY) ## Measure start, reading, candidates, scorers, the gate and the overhead of the client; no model
	@$(call measure,startup grounding overhead reading pages metadata duplicates readers candidates ranking agreement gate)

bench-model: $(READY) ## Measure cache, time and scores on the embedded model
	@$(call measure,prefix speed scores)

record: $(READY) ## Record the embedded model's answers to what is asked now, as far as they are not there yet
	@for recipe in general industry; do $(BIN)/jianbao eval $$recipe --record || exit 1; done

# uv where it is installed, else venv and pip.
$(READY): pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
		uv venv --quiet --allow-existing --python $(PYTHON) $(VENV) && \
		uv pip install --quiet --python $(BIN)/python -e '.[local,html,word,pdf,parquet,dedupe,evals,dev]'; \
	else \
		$(PYTHON) -m venv $(VENV) && \
		$(BIN)/python -m pip install --quiet --upgrade pip && \
		$(BIN)/python -m pip install --quiet -e '.[local,html,word,pdf,parquet,dedupe,evals,dev]'; \
	fi
	@touch $@

clean: ## Remove the environment and the caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
