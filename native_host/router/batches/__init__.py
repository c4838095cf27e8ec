"""Tables of fields: of what was attached in a tab, of documents that a page of ours brings, of what lies at a worker."""
