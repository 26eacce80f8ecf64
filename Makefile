# Everything a newcomer needs: make run. Everything a developer needs: make check, make test, make bench.
ORG ?= vleuten
PORT ?= 8000
SKIP ?=

PYTHON = $$(sh scripts/find_python.sh)
VENV = .venv/bin/python

.PHONY: help run test check bench install lock snapshot messages accessibility screenshot format clean

help:
	@echo 'make run [ORG=vleuten] [PORT=8000]   a site with its content on http://localhost:8000'
	@echo 'make test [SKIP=postgres,e2e]        unit, integration on SQLite and PostgreSQL, Chromium'
	@echo 'make check                           style, types, layers, migrations, templates, translations'
	@echo 'make bench                           the performance table, also in var/bench.json'
	@echo 'make format | messages | snapshot | lock   tidy code, collect texts, renew generated files'

run:
	@python=$(PYTHON) && exec "$$python" scripts/run.py --org "$(ORG)" --port "$(PORT)"

install:
	@python=$(PYTHON) && exec "$$python" scripts/install.py --dev

test: install
	@exec $(VENV) scripts/test.py --skip "$(SKIP)"

check: install
	@exec $(VENV) scripts/check.py

bench: install
	@exec $(VENV) bench/run.py

# After a change of models: the database that a first start begins with.
snapshot: install
	@exec $(VENV) scripts/snapshot.py

# After a change of texts: English msgids into each room's catalogue, and the compiled file beside it.
messages: install
	@exec $(VENV) scripts/translations.py --write

# After make test: what was checked, for the accessibility statement.
accessibility: install
	@exec $(VENV) scripts/accessibility.py

# After make test: the picture in the README.
screenshot: install
	@exec $(VENV) scripts/screenshot.py

format: install
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format .

# After a change of dependencies in pyproject.toml. Needs uv.
lock:
	@sh scripts/lock.sh

clean:
	rm -rf .venv node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
