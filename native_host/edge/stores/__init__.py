"""Grants that lie on a server: what each kind of storage is asked, through fsspec, and what is made of its answers."""
