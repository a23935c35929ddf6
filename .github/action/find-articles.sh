#!/usr/bin/env bash
# Lists the articles to check, NUL-separated and named from the top of the repository, as annotations need them, and tells the next steps where the list is and how long it is.
# In:  FACTLINT_FILES (globs, one per line), FACTLINT_SCOPE (changed | all), FACTLINT_BASE (commit to compare with, may be empty)
# Out: list, count
set -euo pipefail

temp=${RUNNER_TEMP:-$(mktemp -d)}
list=$temp/factlint-articles
globs=()
while IFS= read -r line; do
  line=${line#"${line%%[![:space:]]*}"}
  line=${line%"${line##*[![:space:]]}"}
  if [ -n "$line" ]; then globs+=(":(glob)$line"); fi
done <<< "${FACTLINT_FILES:-}"
if [ "${#globs[@]}" -eq 0 ]; then
  echo "::error title=FactLint::The input files is empty. Give at least one glob, such as articles/**/*.md"
  exit 2
fi

has() { git rev-parse --quiet --verify "$1^{commit}" > /dev/null 2>&1; }

# The commit to compare with: for a merge made by a pull request its first parent, else the base, fetched when the checkout is shallow.
base_commit() {
  if has 'HEAD^2'; then git rev-parse 'HEAD^1'; return; fi
  local base=${FACTLINT_BASE:-}
  if [ -z "$base" ] || [ -z "${base//0/}" ]; then return 1; fi
  has "$base" || git fetch --quiet --no-tags --depth=1 origin "$base" > /dev/null 2>&1 || true
  if ! has "$base"; then return 1; fi
  git merge-base "$base" HEAD 2> /dev/null || echo "$base"
}

case "${FACTLINT_SCOPE:-changed}" in
  all) git ls-files -z --full-name -- "${globs[@]}" > "$list" ;;
  changed)
    if base=$(base_commit); then
      # Deleted files are left out; a renamed file counts under its new name.
      git -c core.quotePath=off diff -z --name-only --diff-filter=d --find-renames "$base" HEAD -- "${globs[@]}" > "$list"
    else
      echo "::notice title=FactLint::There is no earlier commit to compare with, so every article is checked. With actions/checkout, set fetch-depth to 2."
      git ls-files -z --full-name -- "${globs[@]}" > "$list"
    fi ;;
  *)
    echo "::error title=FactLint::The input scope must be changed or all"
    exit 2 ;;
esac

count=$(tr -cd '\0' < "$list" | wc -c | tr -d ' ')
{ echo "list=$list"; echo "count=$count"; } >> "$GITHUB_OUTPUT"
if [ "$count" -eq 0 ]; then echo "FactLint: no article was touched, nothing to check."; else echo "FactLint: $count to check."; fi
