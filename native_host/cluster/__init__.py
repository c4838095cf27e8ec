"""The engine of `batch/` and `edge/` on the machines of a Ray cluster: what is read, and how, stays as in one process."""
