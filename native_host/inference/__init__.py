"""Learned models on this machine: verified files, sessions, the finder. The only room that imports onnxruntime or numpy."""
