"""Judges what leaves (`egress`) and what was answered (`answer`), each by other means than it was made. Contract only."""
