"""Answers prompts on this machine: exact tools first."""
