#!/bin/bash
# Spreads an archive over all cores with GNU parallel (Debian: apt-get install parallel), and checks that this gives what one process gives.
#   index-with-parallel.sh articles.jsonl factlint
#   index-with-parallel.sh articles.jsonl dotnet src/FactLint.Cli/bin/Release/net10.0/factlint.dll
set -euo pipefail
articles=$(realpath "$1")
shift
factlint="$*"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PARALLEL_HOME=$folder/.parallel
mkdir -p "$PARALLEL_HOME"
touch "$PARALLEL_HOME/will-cite"

# Each job reads its part of the file, cut at the ends of lines, and writes records; parallel fails when one of them fails.
parallel --pipe-part --arg-file "$articles" --block -1 --halt now,fail=1 \
  "$factlint index --stdin-jsonl --threads 1 --output $folder/claims.{#}.jsonl"
$factlint index merge "$folder/memory.db" "$folder"/claims.*.jsonl

# Facts are one line per article: kept in order, the parts make the whole.
parallel --keep-order --pipe-part --arg-file "$articles" --block -1 --halt now,fail=1 \
  "$factlint facts --stdin-jsonl --threads 1 --format jsonl" > "$folder/facts.jsonl"

# What one process gives.
$factlint index "$articles" --memory "$folder/one.db"
$factlint memory dump --memory "$folder/one.db" > "$folder/one.jsonl"
$factlint memory dump --memory "$folder/memory.db" | cmp - "$folder/one.jsonl"
$factlint index merge - "$folder"/claims.*.jsonl | cmp - "$folder/one.jsonl"
$factlint facts --stdin-jsonl --format jsonl < "$articles" | cmp - "$folder/facts.jsonl"
echo "the same bytes: $(wc -l < "$folder/one.jsonl") articles in $(ls "$folder"/claims.*.jsonl | wc -l) parts and in one"
