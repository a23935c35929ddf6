#!/usr/bin/env bash
# Checks the listed articles: annotations on the diff, a job summary and a SARIF file.
# In:  FACTLINT_COMMAND, FACTLINT_LIST, FACTLINT_FAIL_ON, FACTLINT_CONFIG (may be empty), FACTLINT_SARIF
# Out: sarif (absolute), code
set -uo pipefail

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
# GitHub reads the paths of annotations from the top of the repository, so that is where FactLint runs; the inputs are relative to here.
absolute() { case $1 in /* | [A-Za-z]:*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
sarif=$(absolute "${FACTLINT_SARIF:-factlint.sarif}")
options=(--files-from "${FACTLINT_LIST:?}" --fail-on "${FACTLINT_FAIL_ON:-error}" --format github --format "markdown=$summary" --format "sarif=$sarif")
if [ -n "${FACTLINT_CONFIG:-}" ]; then options+=(--config "$(absolute "$FACTLINT_CONFIG")"); fi
cd "$(git rev-parse --show-toplevel)" || exit 2

# One word, or two: dotnet and a path that may hold spaces.
command=("${FACTLINT_COMMAND%% *}")
if [[ $FACTLINT_COMMAND == *' '* ]]; then command+=("${FACTLINT_COMMAND#* }"); fi
"${command[@]}" check "${options[@]}"
code=$?

cat "$summary" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
{ echo "sarif=$sarif"; echo "code=$code"; } >> "$GITHUB_OUTPUT"
exit "$code"
