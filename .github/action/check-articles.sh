#!/usr/bin/env bash
# Checks the listed articles: annotations on the diff, a job summary and a SARIF file.
# In:  FACTLINT_COMMAND, FACTLINT_LIST, FACTLINT_FAIL_ON, FACTLINT_CONFIG (may be empty), FACTLINT_SARIF
# Out: sarif, code
set -uo pipefail

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
options=(--files-from "${FACTLINT_LIST:?}" --fail-on "${FACTLINT_FAIL_ON:-error}" --format github --format "markdown=$summary" --format "sarif=${FACTLINT_SARIF:-factlint.sarif}")
if [ -n "${FACTLINT_CONFIG:-}" ]; then options+=(--config "$FACTLINT_CONFIG"); fi

# One word, or two: dotnet and a path that may hold spaces.
command=("${FACTLINT_COMMAND%% *}")
if [[ $FACTLINT_COMMAND == *' '* ]]; then command+=("${FACTLINT_COMMAND#* }"); fi
"${command[@]}" check "${options[@]}"
code=$?

cat "$summary" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
{ echo "sarif=${FACTLINT_SARIF:-factlint.sarif}"; echo "code=$code"; } >> "$GITHUB_OUTPUT"
exit "$code"
