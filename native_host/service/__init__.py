"""One process per user that answers every bridge, over a Unix socket only its owner can reach."""
