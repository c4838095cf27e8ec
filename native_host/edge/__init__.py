"""A worker beside the documents, and the host that asks it: fields come back over mutual TLS, documents stay."""
