"""Bindings and ledger at rest: AES-256-GCM over SQLite, under a key from the OS keyring. Without one: memory only."""
