"""Builds the sentence embedder at set-up: a package's weights to a graph of 8 bits. Needs numpy alone."""
