"""A prompt that asks for named fields of documents that lie beside it, and for nothing else."""
