"""Text to findings. Knows the contract and nothing else of the host: no storage, no network, no policy."""
