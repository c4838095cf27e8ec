"""Measurements that anyone can repeat: each module is one table of the README."""
