"""The command line: everything that the extension can ask, by hand and in bulk."""
