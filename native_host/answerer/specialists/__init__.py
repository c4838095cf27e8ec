"""Exact tools, one file each. Each answers only when the whole request is its own, and is right or silent."""
