"""What Postern saved, per site and day: integers and site ids, never text. Every number is a fold over ledger rows."""
