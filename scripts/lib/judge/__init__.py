"""Trains and measures the two judges: the auditor of what leaves, and the judge of answers."""
