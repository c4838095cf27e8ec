"""A pasted text's own sentences that say what matters, and its own key terms. Nothing in an answer is not in the text."""
