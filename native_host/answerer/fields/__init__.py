"""Named fields of a pasted text, each an exact span of it or null."""
