"""Answer audit: how likely an answer does what its request asks for, from what can be seen of both, in 0..1."""
