.DEFAULT_GOAL := help
.PHONY: help build test format quickstart bench soak

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

build: ## Compile everything, check format and warnings
	mvn test-compile

test: ## Build everything and run all tests
	mvn verify

format: ## Format all Java files
	mvn spotless:apply -pl '!bom'

quickstart: ## Print the datasets of a scope, from a stub server unless a key is set
	mvn -q compile -Pquickstart

bench: ## Measure for half an hour and write docs/benchmarks.md
	benchmarks/run

soak: ## Soak both transports for as long as it takes; see docs/soak.md
	mvn verify -Psoak
