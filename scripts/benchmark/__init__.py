"""Measures a server on this machine, and what its parts could do alone. See docs/performance.md."""
