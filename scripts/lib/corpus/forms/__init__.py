"""Structured texts whose lines are records rather than sentences."""
