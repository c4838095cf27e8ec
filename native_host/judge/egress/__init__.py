"""Egress audit: reads the outgoing text once more with a detector of another family, and says where it doubts."""
