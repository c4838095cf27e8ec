"""A file on its way to a site: taken in pieces, read, judged as a prompt is, replaced by a copy that was proven, settled."""
