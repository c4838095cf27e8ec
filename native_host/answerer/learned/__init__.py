"""Specialists that learn a site's labels: the instruction stays, the text changes, and the answer is one of a closed set."""
