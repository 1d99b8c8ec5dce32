#!/usr/bin/env bash
# What action.yml runs: the report for people in the log, annotations after it, a summary of the job,
# and files for later steps. Inputs come as environment variables and are never read as code.
set -euo pipefail

# Whoever hands on an input of their own that was left empty means what holds without it.
INPUT_REPORT_FILE=${INPUT_REPORT_FILE:-brief-report.json}

brief=(node "$GITHUB_ACTION_PATH/bin/brief.js")
annotations=$(mktemp)

arguments=(--format pretty --format "github=$annotations")
arguments+=(--format "json=$INPUT_REPORT_FILE" --format "markdown=$GITHUB_STEP_SUMMARY")
if [[ -n $INPUT_SARIF_FILE ]]; then arguments+=(--format "sarif=$INPUT_SARIF_FILE"); fi
if [[ -n $INPUT_CHANGED_SINCE ]]; then arguments+=("--changed-since=$INPUT_CHANGED_SINCE"); fi
if [[ -n $INPUT_SHARD ]]; then arguments+=("--shard=$INPUT_SHARD"); fi
if [[ -n $INPUT_MAX_WARNINGS ]]; then arguments+=("--max-warnings=$INPUT_MAX_WARNINGS"); fi
paths=()
# Without blanks around it, which an indented list brings along.
while read -r path; do
  if [[ -n $path ]]; then paths+=("$path"); fi
done <<<"$INPUT_PATHS"

# An older report must not pass for this run's; what is no report is not replaced, so it stays.
started=$(mktemp)
trap 'rm -f "$annotations" "$started"' EXIT
code=0
"${brief[@]}" validate "${arguments[@]}" -- ${paths[@]+"${paths[@]}"} || code=$?
cat "$annotations"

# Names a file to later steps, if this run has written it; a line end in it would begin an output of its own.
name_output() {
  if [[ -f $2 && $2 -nt $started ]]; then printf '%s=%s\n' "$1" "${2//$'\n'/}" >>"$GITHUB_OUTPUT"; fi
}

if [[ -f $INPUT_REPORT_FILE && $INPUT_REPORT_FILE -nt $started ]]; then
  node -e '
    const { readFileSync } = require("node:fs");
    const { errors, warnings } = JSON.parse(readFileSync(process.argv[1], "utf8")).summary;
    console.log(`errors=${errors}\nwarnings=${warnings}`);
  ' "$INPUT_REPORT_FILE" >>"$GITHUB_OUTPUT"
fi
name_output report-file "$INPUT_REPORT_FILE"
name_output sarif-file "$INPUT_SARIF_FILE"
exit "$code"
