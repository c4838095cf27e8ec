"""Language models that the user asks for: which there are, fetching them whole or not at all, which one is in use."""
