"""The one program: a bridge when a browser starts it, the command line otherwise. Imports only what that one needs."""

from __future__ import annotations

import sys


def main() -> int:
    """Returns the exit status."""
    arguments = sys.argv[1:]
    # Decided before the command line's parser is loaded: a browser waits for the greeting.
    from native_host.bridge.run import is_started_by_browser, run_bridge

    if is_started_by_browser(arguments):
        return run_bridge()
    try:
        from native_host.cli.main import run_command_line

        return run_command_line(arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
