# Sourced: sets `python` to the newest Python that Postern can be set up with, or ends with a sentence.
python=""
for candidate in python3.14 python3.13 python3.12 python3.11 python3; do
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python="$candidate"
    break
  fi
done
if [ -z "$python" ]; then
  echo "Postern needs Python 3.11 or newer and found none on the path." >&2
  exit 1
fi
