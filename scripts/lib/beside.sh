# Sourced: `beside NAME...` runs the functions of these names at once, shows what each printed when it has ended, and fails
# when one of them did: those are named last, each with the end of what it printed. Ended early, it ends them with all that
# they started, and shows what they printed until then.
beside() {
  beside_all "$@"
  ((${#failed[@]} == 0))
}

# Those that fail stand in `failed`, with the status of each in `statuses`; it fails itself only where it cannot run them.
beside_all() {
  local running=() shown=0 name status
  failed=() statuses=()
  mkdir -p out
  echo "running beside one another: $* (what each prints follows when it has ended)"
  set -m # Each in a process group of its own, which a signal reaches as a whole.
  for name in "$@"; do
    "$name" >"out/$name.txt" 2>&1 </dev/null &
    running+=("$!")
  done
  set +m
  trap 'end_beside "$@"' EXIT
  for name in "$@"; do
    status=0
    wait "${running[shown]}" || status=$?
    ((status == 0)) || { failed+=("$name") && statuses+=("$status"); }
    cat "out/$name.txt"
    shown=$((shown + 1))
  done
  trap - EXIT
  # Where only the end of a long log is kept, the reason is in it: lines of nothing but progress are not.
  for name in "${failed[@]}"; do
    echo "failed: $name (the end of what it printed)"
    grep -vE '^[.sx]+ +\[ *[0-9]+%\]$' "out/$name.txt" | tail -n 60 | cut -c 1-200 || true
  done
}

# Sees the variables of `beside`, in which the script ends.
end_beside() {
  local groups=("${running[@]/#/-}") tenths=0
  kill -INT "${groups[@]}" 2>/dev/null || true
  # Begun in the background of another script, they do not hear that.
  while kill -0 "${groups[@]}" 2>/dev/null && ((tenths++ < 50)); do sleep 0.1; done
  kill -TERM "${groups[@]}" 2>/dev/null || true
  for name in "${@:shown+1}"; do cat "out/$name.txt"; done
}

# Beside other work a limit of time can fail that holds on a quiet machine: what failed has a second try, alone, which says so.
# The functions read `again`: arguments of pytest for what failed alone. Only tests that failed (status 1) are tried again: a
# run that was cut off has not seen the others. In `scripts/test whole` there is no second try. To be called in no condition,
# which would take `set -e` from the functions.
again=()
patiently() {
  local at
  rm -f .pytest_cache/*/v/cache/lastfailed # of a run before this one
  beside_all "$@"
  ((${#failed[@]} > 0)) || return 0
  [[ "${POSTERN_TESTS:-}" != whole ]] || return 1
  again=(--last-failed --last-failed-no-failures none)
  for at in "${!failed[@]}"; do
    ((statuses[at] == 1)) || return 1
    echo "once more, alone: what failed of ${failed[at]}"
    "${failed[at]}" &
    wait "$!" || return 1
  done
  echo "failed beside other work, passed alone: ${failed[*]}"
  again=()
}
