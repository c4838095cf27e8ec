# Sourced: `beside NAME...` runs the functions of these names at once, shows what each printed when it has ended, and fails
# when one of them did.
beside() {
  local name ended=0
  local -A running=()
  mkdir -p out
  echo "running beside one another: $* (what each prints follows when it has ended)"
  for name in "$@"; do
    "$name" >"out/$name.txt" 2>&1 &
    running[$name]=$!
  done
  trap 'kill "${running[@]}" 2>/dev/null || true' EXIT
  for name in "$@"; do
    wait "${running[$name]}" || ended=1
    cat "out/$name.txt"
  done
  trap - EXIT
  return "$ended"
}
