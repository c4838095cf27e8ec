"""What a person tells of themself or their own family in plain words, per language: deterministic beside the model."""
