"""One format a file: bytes to segments. Each runs behind `inside/`, and still counts what comes out and how deep it is."""
