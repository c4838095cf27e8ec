"""Host-owned configuration: where things lie, what the user chose. Validated once, when it is read."""
