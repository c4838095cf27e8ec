"""One format a file: a document's bytes and what to replace to the bytes of its copy. Each runs behind `inside/`."""
