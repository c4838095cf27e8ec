"""A language model on this machine: files verified, one graph, one loop. Converts, loads, generates."""
