"""Labelled texts for training and judging the finder and its heads: written by grammar, the same bytes for the same seed."""
