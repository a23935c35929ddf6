#!/usr/bin/env bash
# Builds the command line once per job, from the sources of this action. FACTLINT_COMMAND, when set, is used instead.
set -euo pipefail

if [ -n "${FACTLINT_COMMAND:-}" ]; then exit 0; fi
out=${RUNNER_TEMP:?}/factlint
if [ ! -e "$out/factlint.dll" ]; then
  log=$RUNNER_TEMP/factlint-build.log
  if ! dotnet publish "${FACTLINT_ACTION:?}/src/FactLint.Cli" -c Release -o "$out" > "$log" 2>&1; then
    echo "::error title=FactLint::FactLint could not be built. The end of the build log follows."
    tail -n 20 "$log"
    exit 2
  fi
fi
echo "FACTLINT_COMMAND=dotnet $out/factlint.dll" >> "$GITHUB_ENV"
